# Les phrases de : errors
