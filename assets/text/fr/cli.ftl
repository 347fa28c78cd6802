# Les phrases de : cli
