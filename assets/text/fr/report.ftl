# Les phrases de : report
