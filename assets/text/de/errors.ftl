# Die Sätze von: errors
