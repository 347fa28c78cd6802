# Die Sätze von: findings
