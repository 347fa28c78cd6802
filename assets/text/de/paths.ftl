# Die Sätze von: paths
