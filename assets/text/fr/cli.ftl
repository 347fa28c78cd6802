# Les phrases de : cli

# Aide
cli-about = Planifie les licences d’installations innovaphone PBX : ce qu’il faut installer où, et ce qui ne va pas.
cli-after-help =
    Sans commande, l’interface du terminal s’ouvre.
    Code de retour : 0 rien à redire, 1 une erreur reste après le bordereau, 2 la commande n’a pas pu s’exécuter.
cli-heading-usage = Utilisation :
cli-heading-commands = Commandes{"\u00A0"}
cli-heading-arguments = Arguments{"\u00A0"}
cli-heading-options = Options{"\u00A0"}
cli-heading-common = Options communes{"\u00A0"}
cli-pbxplan-plan = Plan à ouvrir ; sans plan, un écran d’accueil
cli-bill-about = Le bordereau de licences
cli-catalog-about = Produits, modèles de passerelles et versions connus, avec la source de chaque valeur
cli-check-about = Les constats d’un ou de plusieurs plans
cli-check-plan = Plans à vérifier ; « - » est l’entrée standard. Un plan illisible n’arrête pas les autres
cli-completions-about = Un script qui complète commandes et options dans un shell
cli-completions-output = Écrire là plutôt que sur la sortie standard
cli-completions-shell = Le shell : { $values }
cli-explain-about = Ce qu’est un constat, une licence, un produit ou une lecture ; sans rien, la liste
cli-explain-topic = Code d’un constat (SMB001), produit (smb-upgrade), nom technique ('Port13$$') ou lecture (tier)
cli-fix-about = Applique à un plan les corrections de ses erreurs et avertissements
cli-fix-diff = Montrer ce qui changerait, sans rien écrire
cli-fix-unsafe = Appliquer aussi celles à vérifier, qui changent ce que dit le plan
cli-fix-output = Écrire là le plan corrigé ; « - » est la sortie standard. Le plan lui-même reste
cli-fix-force = Écrire même si des commentaires ou des champs inconnus du fichier se perdent
cli-fmt-about = Réécrit des plans sous leur forme canonique
cli-fmt-plan = Plans à réécrire ; « - » lit l’entrée standard et écrit la sortie standard
cli-fmt-check = Dire seulement quels plans ne sont pas canoniques
cli-fmt-force = Réécrire même si des commentaires ou des champs inconnus du fichier se perdent
cli-help-about = Cette aide, ou celle d’une commande
cli-help-of = La commande
cli-man-about = La page de manuel
cli-man-output = Écrire là plutôt que sur la sortie standard
cli-man-manual = Manuel de l’utilisateur
cli-man-name = NOM
cli-man-synopsis = SYNOPSIS
cli-man-description = DESCRIPTION
cli-man-exit = CODE DE RETOUR
cli-man-exit-0 = Rien à redire : avertissements, notes et erreurs que le bordereau résout lui-même sont permis. « diff » : les plans sont pareils. « fmt --check » : tous sont canoniques.
cli-man-exit-1 = Une erreur reste après le bordereau ; avec --strict aussi une que le bordereau résout, avec --deny warnings aussi un avertissement ou un champ laissé de côté. « diff » : les plans diffèrent. « fmt --check » : l’un n’est pas canonique.
cli-man-exit-2 = La commande n’a pas pu s’exécuter : une faute d’utilisation, un fichier illisible ou qui n’est pas un plan, une sortie impossible à écrire.
cli-man-environment = ENVIRONNEMENT
cli-man-env-lang = La langue : la première variable définie décide. --lang et la langue des réglages passent avant.
cli-man-env-color = Quelle que soit sa valeur, aucune couleur n’est utilisée ; --color passe avant.
cli-man-env-term = « dumb » : ni couleurs, ni interface.
cli-man-env-config = Le dossier de configuration, à la place de celui du système.
cli-man-env-state = Le dossier de la mémoire du programme, à la place de celui du système.
cli-man-files = FICHIERS
cli-man-file-config = Le dossier de configuration, sous $XDG_CONFIG_HOME si la variable est définie ; macOS : ~/Library/Application Support/pbxplan ; Windows : %APPDATA%\pbxplan\config.
cli-man-file-settings = Les réglages : language, theme, mouse, ascii, paper ; company, company_address et company_logo pour les bordereaux imprimés ; fonts, un dossier de polices pour ce qui manque à celle du PDF ; keys, pour des touches personnelles.
cli-man-file-catalog = Produits, modèles de passerelles et versions personnels, ajoutés au catalogue intégré dans l’ordre des noms de fichiers. Un fichier fautif est laissé de côté, avec un avertissement qui montre la ligne.
cli-man-file-prices = La liste de prix utilisée sans --prices : colonnes license et unit_price, et au besoin currency, discount_percent et note.
cli-man-file-state = Les modifications non enregistrées, les plans ouverts et les plans récents.
cli-man-file-backup = Un plan tel qu’il était avant son dernier enregistrement.
cli-man-examples = EXEMPLES
cli-man-example-new = Commencer un plan avec un siège et des agences.
cli-man-example-open = Y travailler dans le terminal.
cli-man-example-check = Vérifier tous les plans d’un dossier, comme le fait un script ou un hook git.
cli-man-example-bill = Écrire le bordereau en PDF.
cli-man-example-why = Demander pourquoi il faut tant de ports sur un site.
cli-man-example-diff = Comparer ce qui existe avec ce qui est prévu.
cli-new-about = Un plan de départ à la date d’aujourd’hui
cli-new-output = Fichier à écrire ; « - » est la sortie standard. Un fichier existant n’est jamais écrasé
cli-new-template = Par quoi commencer : { $values }
cli-new-list-templates = Lister les modèles
cli-paths-about = Les issues des conflits, chacune avec son bordereau
cli-paths-apply = Prendre l’issue de cet identifiant (SMB001@master:convert) et écrire le plan modifié
cli-paths-output = Écrire là plutôt que sur la sortie standard ; sans --apply, la terminaison choisit le format
cli-paths-at = Seulement les conflits de cet emplacement, ou d’un emplacement qu’il contient
cli-diff-about = Ce qui diffère entre deux plans : topologie, besoins, bordereau et constats, avec les raisons
cli-diff-old = Le plan tel qu’il était
cli-diff-new = Le plan tel qu’il est
cli-diff-all = Tout montrer un par un
cli-cheapest-about = Le choix au moindre coût parmi tout ce qui est libre, et ce qui a été comparé
cli-what-if-about = Ce que donneraient plus d’utilisateurs, un autre logiciel ou un nœud en panne
cli-what-if-users = Utilisateurs en plus ou en moins, en pour cent : +10%. Chaque groupe croît ainsi, arrondi vers le haut
cli-what-if-software = Version que chaque nœud doit exécuter ; un tableau montre chaque version connue
cli-what-if-fail = Le nœud en panne : son nom ou celui de son appareil, ou un chemin (Nord/gw/maître)
cli-why-about = D’où vient un nombre du bordereau, jusqu’aux groupes d’objets et aux sections du guide
cli-why-license = Produit (port) ou nom technique ('PBX-Port13')
cli-why-at = Seulement la part de cet emplacement : un chemin (Nord/gw/maître/Bureau) ou sa fin, si elle est unique
cli-option-plan = Plan à lire ; « - » est l’entrée standard
cli-option-format = Format, par défaut le premier : { $values }
cli-option-output = Écrire là plutôt que sur la sortie standard ; la terminaison choisit le format
cli-option-force = Écraser un fichier existant
cli-option-strict = Compter aussi les erreurs que le bordereau résout
cli-option-deny = « warnings » : compter aussi les avertissements
cli-option-date = Jour de calcul, à la place de celui du plan et d’aujourd’hui
cli-option-lang = Langue : { $values } ; sinon celle des réglages ou du système
cli-option-color = Couleurs, par défaut le premier : { $values }
cli-option-ascii = Lignes, guillemets et signes en ASCII
cli-option-quiet = En dire moins : l’essentiel
cli-option-verbose = En dire plus
cli-option-help = Montrer cette aide
cli-option-version = Montrer la version

# Ce qui tient lieu de valeur
cli-value-command = COMMANDE
cli-value-day = AAAA-MM-JJ
cli-value-file = FICHIER
cli-value-format = FORMAT
cli-value-id = IDENTIFIANT
cli-value-language = LANGUE
cli-value-license = LICENCE
cli-value-name = NOM
cli-value-new = NOUVEAU
cli-value-node = NŒUD
cli-value-old = ANCIEN
cli-value-options = OPTIONS
cli-value-percent = POURCENT
cli-value-place = EMPLACEMENT
cli-value-plan = PLAN
cli-value-reader = LECTEUR
cli-value-severity = GRAVITÉ
cli-value-shell = SHELL
cli-value-size = TAILLE
cli-value-topic = SUJET
cli-value-version = VERSION
cli-value-when = QUAND

# Mots devant un message
cli-error = erreur :
cli-warning = avertissement :
cli-hint = conseil :
cli-stdin = l’entrée standard
cli-of-file = { $file } : { $what }
cli-of-line = ligne { $line }, colonne { $column } : { $what }

# Erreurs d’utilisation
cli-usage-value = « { $value } » n’est pas une valeur de { $argument }
cli-usage-no-value = { $argument } demande une valeur
cli-usage-command = « { $word } » n’est pas une commande
cli-usage-argument = « { $argument } » n’a pas de sens ici
cli-usage-missing = il manque : { $argument }
cli-usage-conflict = { $argument } ne va pas avec { $other }
cli-usage-too-many = { $argument } ne prend pas « { $value } » en plus
cli-usage-before = « { $value } » est devant la commande, où aucun plan n’est attendu
cli-usage-utf8 = un argument n’est pas un texte UTF-8
cli-usage-other = la ligne de commande est incompréhensible

# Échecs
cli-error-exists = { $file } existe déjà
cli-error-over-plan = { $file } est le plan lui-même : il n’est pas remplacé par un rapport
cli-error-ending = aucun format de cette commande n’a la terminaison « .{ $ending } »
cli-error-changed = { $file } a été modifié entre-temps par un autre programme
cli-error-read-only = { $file } est en lecture seule
cli-error-no-file = { $file } n’est pas un fichier ordinaire
cli-error-no-folder = il n’y a pas de dossier { $folder }
cli-error-loss = { $count ->
    [one] ce qui figure à la ligne { $lines } de { $file } serait perdu
   *[other] ce qui figure aux lignes { $lines } de { $file } serait perdu
}
cli-error-stdout = impossible d’écrire sur la sortie standard : { $why }
cli-error-unwritable = impossible d’écrire { $file } : { $why }
cli-error-unreadable = impossible de lire { $file } : { $why }
cli-error-license = aucun produit ne s’appelle « { $license } »
cli-error-place = aucun emplacement du plan ne s’appelle « { $place } »
cli-error-places = plusieurs emplacements du plan s’appellent « { $place } »
cli-error-node = « { $place } » n’est pas un nœud du plan
cli-error-question = what-if attend une question : --users, --software ou --fail
cli-error-way = aucune issue n’a l’identifiant « { $id } »
cli-hint-ways = « pbxplan paths » les liste
cli-error-topic = rien ne s’appelle « { $topic } » ici
cli-error-interface = l’interface a besoin d’un terminal, et la sortie standard n’en est pas un
cli-error-interface-dumb = l’interface a besoin d’un terminal où le texte se place, ce que celui-ci ne sait pas faire (TERM=dumb)
cli-error-terminal = le terminal n’est plus utilisable
cli-fault = pbxplan { $version } a rencontré un défaut qui lui est propre
cli-io-not-found = ce fichier n’existe pas
cli-io-nowhere = aucun fichier ne peut y être créé
cli-io-denied = permission refusée
cli-io-folder = c’est un dossier
cli-io-no-folder = une partie de son chemin n’est pas un dossier
cli-io-full = le disque est plein
cli-io-read-only = le système de fichiers est en lecture seule
cli-io-quota = le quota de disque est épuisé
cli-io-name = le système ne peut pas avoir de fichier de ce nom
cli-io-other = le système dit : { $why }

# Conseils
cli-hint-loss = un plan garde les commentaires de son en-tête et ses notes ; --force l’écrit malgré tout
cli-hint-no-folder = créez d’abord le dossier, ou choisissez un autre emplacement
cli-hint-new = « pbxplan { $file } » l’ouvre, « pbxplan bill { $file } » montre son bordereau
cli-hint-changed = relancer la commande
cli-hint-other-name = choisir un autre nom
cli-hint-for = laisser --for de côté
cli-hint-force = --force l’écrase
cli-hint-formats = --format en choisit un : { $formats }
cli-hint-nearest = vouliez-vous dire { $word } ?
cli-hint-one-of = au choix : { $words }
cli-hint-between = un nombre entier de { $least } à { $most }
cli-hint-day = un jour du calendrier sous la forme année-mois-jour, par exemple 2026-11-24
cli-hint-fault = aucun fichier de plan n’en est changé ; merci de transmettre ces lignes aux auteurs de pbxplan, avec ce qui les a provoquées
cli-hint-help = --help montre ce qu’il y a
cli-hint-licenses = « pbxplan catalog » donne la liste des produits
cli-hint-places = un emplacement est site/appareil/nœud/objet, ou la fin de ce chemin
cli-hint-topics = « pbxplan explain » donne la liste de tout
cli-hint-command = vouliez-vous dire la commande { $word } ?
cli-hint-question = par exemple : pbxplan what-if { $file } --users +10%
cli-hint-interface = « pbxplan --help » donne les commandes ; chacune montre une part de ce que montre l’interface

# fmt et fix
cli-fmt-written = { $file } : réécrit
cli-fmt-differs = { $file } : pas canonique
cli-fixed = { $code } corrigé à { $place } : { $title }
cli-fixed-plan = { $code } corrigé : { $title }
cli-would-fix = { $code } serait corrigé à { $place } : { $title }
cli-would-fix-plan = { $code } serait corrigé : { $title }
cli-fixed-none = rien à corriger
cli-fix-only-unsafe = { $n ->
        [one] { $n } constat reste, que seul --unsafe corrige
       *[other] { $n } constats restent, que seul --unsafe corrige
    }
cli-fix-cured = { $n ->
        [one] { $n } constat est résolu par le bordereau et n’est pas touché
       *[other] { $n } constats sont résolus par le bordereau et ne sont pas touchés
    }
cli-note = note :
cli-why-contained = des groupes d’objets la demandent et l’ont dans leur licence UC (§3)
cli-catalog-left-out = le catalogue { $file } est laissé de côté : { $what }
cli-written = { $file } : écrit

# print et topology
cli-print-about = Le bordereau sur une imprimante
cli-print-printer = Imprimante à utiliser à la place de l’habituelle
cli-print-done = Envoyé à l’imprimante.
cli-print-done-on = Envoyé à l’imprimante { $printer }.
cli-print-no-reason = sans dire pourquoi
cli-topology-about = Un dessin des sites, des nœuds, des rôles et des nombres
cli-option-for = Pour qui : { $values } ; pour les deux sans cette option
cli-option-paper = Papier : { $values } ; sinon celui des réglages
cli-error-for = { $format } contient des données, les mêmes pour tous les lecteurs
cli-error-logo = le logo { $file } est inutilisable : { $why }
cli-hint-logo = un fichier PNG ou JPEG, nommé par « company_logo » dans les réglages
cli-logo-kind = ce n’est ni un PNG, ni un JPEG
cli-logo-broken = l’image est abîmée
cli-logo-too-large = il est trop grand
cli-error-document = le document n’a pas pu être établi
cli-error-no-spooler = il n’y a pas d’imprimante ici : ni « lp », ni « lpr » n’est installé
cli-error-print = rien n’a été imprimé ; { $program } dit : { $why }
cli-hint-print = « pbxplan bill --format pdf -o FICHIER » les écrit dans un fichier

# Listes de prix
cli-option-prices = Liste de prix (CSV) à la place de prices.csv du dossier de configuration
cli-prices-left-out = la liste de prix n’est pas utilisée : { $what }
cli-prices-at = ligne { $row }, colonne { $column } : { $what }
cli-prices-of-row = ligne { $row } : { $what }
cli-prices-too-large = le fichier dépasse { $most } Mio, la limite de lecture
cli-prices-empty = il n’y a pas d’en-tête
cli-prices-missing-column = l’en-tête n’a pas de colonne « { $column } »
cli-prices-unknown-column = « { $name } » n’est pas une colonne d’une liste de prix
cli-prices-double-column = la colonne « { $column } » est là deux fois
cli-prices-extra-cell = « { $cell } » est en dehors des colonnes de l’en-tête
cli-prices-no-license = il n’y a pas de licence dans cette ligne
cli-prices-not-a-number = « { $written } » n’est pas un nombre : des chiffres sont attendus, avec au plus un signe décimal, sans monnaie ni séparateur de milliers, par exemple 1234,50
cli-prices-too-long = « { $written } » a plus de chiffres qu’un prix : douze avant la virgule et six après
cli-prices-negative = « { $written } » est inférieur à 0
cli-prices-discount = une remise de « { $written } » pour cent dépasse le tout
cli-prices-not-a-currency = « { $written } » n’est pas une monnaie
cli-prices-currency-mix = la monnaie est { $second } ici et { $first } plus haut
cli-prices-no-currency = il n’y a pas de monnaie ici, et { $other } dans une autre ligne : en écrire une dans chaque ligne, ou aucune
cli-prices-duplicate = { $name } a déjà un prix à la ligne { $row }
cli-prices-open-quote = une cellule entre guillemets n’a pas de fin
cli-prices-stray-quote = un guillemet se trouve à l’intérieur de { $written } : mettre toute la cellule entre guillemets et doubler chaque guillemet à l’intérieur, ou le supprimer
cli-prices-unknown-license = aucune licence ne s’appelle « { $name } » ; son prix n’est pas utilisé
cli-prices-unknown-license-near = aucune licence ne s’appelle « { $name } » ; son prix n’est pas utilisé. Vouliez-vous dire { $nearest } ?
cli-prices-thousands = « { $written } » est lu comme un nombre à trois décimales
cli-prices-odd-currency = « { $written } » n’est pas un code de monnaie comme EUR : il est imprimé tel quel
cli-prices-none = elle a un en-tête et aucun prix
cli-hint-columns = les colonnes sont license, unit_price et, au besoin, currency, discount_percent et note
