# Die Sätze von: cli
