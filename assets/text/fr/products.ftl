# Les phrases de : products
