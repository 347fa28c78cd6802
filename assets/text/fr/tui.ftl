# Les phrases de : tui
