# Die Sätze von: tui
