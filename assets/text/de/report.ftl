# Die Sätze von: report
