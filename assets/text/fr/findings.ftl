# Les phrases de : findings
