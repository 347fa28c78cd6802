# Les phrases de : paths
