# Die Sätze von: products
