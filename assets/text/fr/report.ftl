# Les phrases de : report

# Mots communs à plusieurs sorties
report-severity-error = erreur
report-severity-warning = avertissement
report-severity-info = note
report-state-cured = résolue par le bordereau
report-state-waived = constat accepté : { $reason }
report-section = §{ $section }
report-at = à { $place }
report-message-section = { $message }{"\u00A0"}(§{ $section })
report-help = Aide : { $help }
report-fix-safe = Correction : { $title }
report-fix-unsafe = Correction (à vérifier) : { $title }
report-count-error = { $n ->
    [one] { $n } erreur
   *[other] { $n } erreurs
}
report-count-cured = { $n ->
    [one] { $n } erreur résolue par le bordereau
   *[other] { $n } erreurs résolues par le bordereau
}
report-count-warning = { $n ->
    [one] { $n } avertissement
   *[other] { $n } avertissements
}
report-count-info = { $n ->
    [one] { $n } note
   *[other] { $n } notes
}
report-count-waived = { $n ->
    [one] { $n } constat accepté
   *[other] { $n } constats acceptés
}
report-count-none = rien trouvé
report-names-more = { $names } et { $more } de plus

# Le bordereau
report-bill-title = Bordereau de licences
report-bill-empty = Il n’y a rien à installer, à transférer ni à supprimer.
report-bill-unsound = Le bordereau ne se calcule pas tant que la topologie a des erreurs.
report-bill-closing = Établi d’après l’édition { $edition } du guide des licences du fabricant. Si la confirmation du fabricant dit autre chose, elle prévaut.
report-head-project = Projet
report-head-customer = Client
report-head-reference = Référence
report-head-author = Auteur
report-head-date = Date
report-head-software = Logiciel
report-head-guide = Guide
report-head-readings = Lectures
report-date-today = { $date } (aujourd’hui ; le plan n’a pas de date)
report-software = V{ $software }
report-software-running = V{ $software } ; aujourd’hui V{ $running }
report-guide-edition = édition { $edition }
report-readings-default = habituelles
report-reading-chosen = { $question } : { $meaning } (§{ $section })
report-section-central = Pool central
report-section-local = Pool de { $node }
report-section-pool-about = { $count ->
    [one] Licences sur { $host }, logiciel V{ $software }, nœud { $nodes }
   *[other] Licences sur { $host }, logiciel V{ $software }, nœuds { $nodes }
}
report-section-device = Appareil { $device } ({ $model })
report-section-orders = Commandes
report-column-quantity = Quantité
report-column-license = Licence
report-column-device = Appareil
report-column-note = Remarque
report-column-severity = Gravité
report-column-code = Code
report-column-place = Emplacement
report-column-finding = Constat
report-row-too-old = plus ancienne que V{ $software }
report-row-smb = licence SMB qui ne peut pas rester
report-row-ipva-lost = liée à une machine sans IPBX
report-row-was = avant : { $license }, sous SSA
report-row-from = vient de { $device }
report-row-balance = vient de la balance
report-row-price = { $note }, { $unit } pièce
report-row-price-discount = { $note }, { $unit } pièce, remise { $discount } %
report-row-unpriced = sans prix
report-kept = { $list } sur { $device }
report-mark-buy = acheter
report-mark-assign = attribuer depuis la balance
report-mark-upgrade = mettre à niveau sous SSA
report-mark-move = transférer
report-mark-remove = supprimer
report-mark-replace = supprimer, puis en installer de nouvelles
report-mark-keep = reste
report-legend = Signes
report-totals = Totaux
report-total-buy = { $n } à acheter
report-total-assign = { $n } à attribuer
report-total-upgrade = { $n } à mettre à niveau
report-total-move = { $n } à transférer
report-total-remove = { $n } à supprimer
report-total-keep = { $n } à garder
report-rounding = Chaque montant est arrondi au centième (0,005 vers le haut) ; le total est leur somme.
report-findings = Constats
report-notes = Notes
report-coverage = { $objects ->
    [0] Aucun groupe d’objets au bordereau
    [one] Un groupe d’objets au bordereau
   *[other] { $objects } groupes d’objets au bordereau
} : { $licensed } avec licence, { $free } sans besoin, { $outside } avec une fonction que le guide laisse sans licence.
report-note-ssa = À confirmer avant les mises à niveau sans frais : le Software Service Agreement couvre la date de sortie de la nouvelle version, et aucune nouvelle fonction à licence propre n’est concernée.
report-note-smb-upgrade = À confirmer avant la conversion : le guide voit dans la conversion SMB une mise à niveau sous Software Service Agreement ; demander quel contrat et quelle version elle exige.
report-note-smb-conversion = Convertir { $n }{"\u00A0"}× { $license } sur { $device } en licences Port standard avec les licences de mise à niveau SMB ; ce qui est converti n’a pas de ligne à soi.
report-note-smb-away = Transférer { $n }{"\u00A0"}× { $license } de { $device } sur { $host } et les y convertir en licences Port standard avec les licences de mise à niveau SMB ; ce qui est converti n’a pas de ligne à soi.
report-note-queue-monitor = Queue Monitor de { $node } : { $queues ->
    [one] { $queues } file d’attente suivie, montrée
   *[other] { $queues } files d’attente suivies, montrées
} par { $instances ->
    [one] { $instances } application
   *[other] { $instances } applications
}.
report-note-operator = Operator de { $node } : { $concurrent } en même temps sur { $workstations ->
    [one] { $workstations } poste
   *[other] { $workstations } postes
}.

# check
report-check-title = { $path } : { $summary }
report-check-unreadable = { $path } : pas vérifié
report-check-unknown = { $n ->
    [one] { $summary } ; un champ du fichier est laissé de côté
   *[other] { $summary } ; { $n } champs du fichier sont laissés de côté
}
report-rule-unreadable-file = Un fichier de plan illisible
report-rule-unknown-field = Un champ qu’aucun plan n’a à cet endroit

# why
report-why-nothing = Le plan n’a ni besoin d’une telle licence à cet endroit, ni n’en a une.
report-why-title-central = { $product } dans le pool central, sur { $host }, pour le logiciel V{ $software } (§{ $section })
report-why-title-local = { $product } dans le pool de { $node }, sur { $host }, pour le logiciel V{ $software } (§{ $section })
report-why-title-device = { $product } sur { $device } (§{ $section })
report-why-title-order = { $product } (§{ $section })
report-why-required = { $n ->
    [one] { $n } nécessaire
   *[other] { $n } nécessaires
}
report-why-within = { $n } sur { $all } nécessaires, de { $place }
report-why-cause = { $place } : { $reason } ({ $rule },{"\u00A0"}§{ $section })
report-why-cause-note = { $place } : { $reason }, { $note } ({ $rule },{"\u00A0"}§{ $section })
report-why-cause-plan = { $reason } ({ $rule },{"\u00A0"}§{ $section })
report-why-installed = { $installed ->
    [one] { $installed } en place
   *[other] { $installed } en place
} : { $now ->
    [one] { $now } utilisable
   *[other] { $now } utilisables
} aujourd’hui, { $after } une fois le bordereau suivi
report-why-none-installed = Aucune en place
report-why-unserved = non achetées pour { $place } : { $license } ne descend pas jusqu’à son logiciel V{ $software } ({ $rule }, §{ $section })
report-why-missing = { $n ->
    [one] { $n } manquante
   *[other] { $n } manquantes
}
report-why-surplus = { $n } de plus que nécessaire
report-why-even = Rien ne manque, rien n’est de trop
report-why-idle-bound = { $n ->
        [one] { $n } d’entre elles ne sert à
       *[other] { $n } d’entre elles ne servent à
    } personne : liées à une machine qui a moins de besoins (§2.3)
report-why-idle-too-new = { $n ->
        [one] { $n } d’entre elles ne sert à
       *[other] { $n } d’entre elles ne servent à
    } personne : à partir de V13 elles ne descendent pas jusqu’au logiciel V9 (§4.3)
report-why-line = { $action } { $license } sur { $device }
report-why-line-order = { $action } { $license }
report-why-line-was = { $action } { $license } sur { $device }, avant : { $from }
report-why-line-balance = { $action } { $license } sur { $device }, depuis la balance
report-why-line-from = { $action } { $license } sur { $device }, depuis { $from }
report-why-line-tier = { $action } { $license } sur { $device } : le nom des licences { $first } à { $last }
report-why-line-last-tier = { $action } { $license } sur { $device } : le nom des licences à partir de { $first }
report-why-line-all-units = { $action } { $license } sur { $device } : toutes portent le nom du palier du nombre total
report-action-buy = acheter
report-action-assign = attribuer
report-action-upgrade = mettre à niveau
report-action-move = transférer
report-action-remove = supprimer
report-action-keep = garder
report-fate-keep = { $license } sur { $device } : reste et compte
report-fate-stays = { $license } sur { $device } : reste
report-fate-idle = { $license } sur { $device } : reste, ne compte pas ici
report-fate-moves = { $license } sur { $device } : passe sur l’appareil du maître
report-fate-upgrade = { $license } sur { $device } : mise à niveau vers V{ $n } sous SSA
report-fate-too-old = { $license } sur { $device } : trop ancienne, supprimée
report-fate-smb = { $license } sur { $device } : ne peut pas rester à côté des ports du plan, supprimée
report-fate-ipva-lost = { $license } sur { $device } : liée à une machine sans IPBX, supprimée
report-fate-convert = { $license } sur { $device } : { $n ->
    [one] { $n } convertie en Port standard
   *[other] { $n } converties en Ports standard
}
report-fate-convert-part = { $license } sur { $device } : { $n ->
        [one] { $n } convertie
       *[other] { $n } converties
    } en Ports standard, { $rest ->
        [one] { $rest } supprimée
       *[other] { $rest } supprimées
    }

# explain
report-explain-rules = Constats
report-explain-products = Produits
report-explain-readings = Lectures
report-explain-facts = Bon à savoir
report-explain-more = « pbxplan explain » avec un code, une licence, un produit ou une lecture en dit plus.
report-explain-section = Section
report-explain-severity = Gravité
report-explain-name = Nom technique
report-explain-taken = Prélevée
report-explain-kinds = Pour
report-explain-contains = Contient
report-explain-implies = Demande aussi
report-explain-tiers = Moins chère dès
report-explain-sizes = Tailles
report-explain-source = Source
report-explain-none = pas de licence propre
report-explain-product = { $id } : { $name }
report-explain-default = { $meaning } (dans le plan : { $value }), lecture habituelle
report-explain-other = { $meaning } (dans le plan : { $value })
report-explain-tier = la { $n }e
report-fact-guide = { $fact } (§{ $section })
report-fact-wiki = { $fact } (wiki)
report-taken-floating = tant que quelque chose est enregistré ou tourne
report-taken-configured = par chaque objet pour qui la fonction est configurée
report-taken-service = par un service de l’IPBX
report-taken-once = une fois, par la conversion
report-taken-bound = par la box à laquelle elle est liée
report-taken-counted = comptée comme le dit la section
report-kinds-users = utilisateurs, Executives et postes analogiques
report-kinds-users-and-video = utilisateurs, Executives, postes analogiques et visiophones externes
report-kinds-all = objets de tout type
report-source-guide = guide, §{ $section }
report-source-wiki = le wiki public du fabricant
report-source-range = la gamme du fabricant
report-source-file = votre fichier { $file }

# catalog
report-catalog-products = Produits
report-catalog-models = Modèles de passerelles
report-catalog-releases = Versions du logiciel
report-catalog-edition = Catalogue de l’édition { $edition } du guide
report-catalog-virtual = virtuel
report-catalog-built-in = licences Hardware incluses
report-catalog-limits-unknown = limites inconnues
report-catalog-limit-bri = BRI { $n }
report-catalog-limit-pri = PRI { $n }
report-catalog-limit-analog = analogiques { $n }
report-catalog-limit-isdn = canaux RNIS { $n }
report-catalog-limit-conference = canaux de conférence { $n }
report-catalog-released = sortie le { $date }
report-catalog-release-unknown = date de sortie inconnue

# Plans livrés avec le programme
report-template-single-site = un site, un IPBX, licences Port standard
report-template-single-site-smb = un petit site avec des ports SMB d’une taille fixe
report-template-head-office-branches = maître au siège, un esclave par agence, un seul pool
report-template-virtual-head-office = maître virtuel et Standby virtuel qui prend le relais
report-template-migration-v11-v13 = des licences V11 en place, le logiciel V13 à venir
report-example-smb-single-site = un petit bureau avec des ports SMB et un accueil
report-example-smb-outgrown = le même bureau, devenu trop grand pour sa taille SMB
report-example-three-sites = trois sites, dont un avec ses propres licences
report-example-virtual-standby = un siège virtuel, un esclave virtuel et un Standby
report-example-migration-with-ssa = de V11 à V13, la plupart des licences sous SSA
report-example-migration-without-ssa = de V11 à V13, sans SSA : supprimer, puis acheter
report-example-call-centre = un centre d’appels : Recording, opérateurs, files
report-example-uc-or-singles = UC pour certains, fonctions séparées pour d’autres
report-example-gateways = passerelles de toutes sortes, interfaces, garanties
report-example-campus = un campus de 5 001 ports à travers tous les paliers

# La topologie
report-topology-title = Topologie
report-topology-title-of = Topologie : { $name }
report-topology-counts = { $nodes ->
    [one] { $nodes } nœud
   *[other] { $nodes } nœuds
} sur { $devices ->
    [one] { $devices } appareil
   *[other] { $devices } appareils
}, { $sites ->
    [one] { $sites } site
   *[other] { $sites } sites
}, { $ports ->
    [one] { $ports } port
   *[other] { $ports } ports
}
report-topology-site-counts = { $devices ->
    [one] { $devices } appareil
   *[other] { $devices } appareils
}, { $nodes ->
    [one] { $nodes } nœud
   *[other] { $nodes } nœuds
}, { $ports ->
    [one] { $ports } port
   *[other] { $ports } ports
}
report-topology-folded = Il y a plus de { $most } nœuds : chaque site tient en une entrée.
report-topology-badge = { $severity } { $code }
report-topology-cured = { $severity } { $code }, résolue
report-topology-named = { $name } : { $about }
report-topology-part = { $name } ({ $part } sur { $parts })
report-topology-virtual = virtuel
report-topology-bri = BRI { $n }
report-topology-pri = PRI { $n }
report-topology-channels = { $n ->
    [one] { $n } canal
   *[other] { $n } canaux
}
report-topology-master = Maître
report-topology-slave = Esclave
report-topology-standby = Standby
report-topology-node = { $role }, V{ $software }
report-topology-node-running = { $role }, V{ $software } (aujourd’hui V{ $running })
report-topology-ports = { $n ->
    [one] { $n } port
   *[other] { $n } ports
}
report-topology-users = { $n ->
    [one] { $n } utilisateur
   *[other] { $n } utilisateurs
}
report-topology-recorded = { $n ->
    [one] { $n } enregistré
   *[other] { $n } enregistrés
}
report-topology-taken-over = Repris par { $nodes }
report-topology-takes-over = Reprend { $nodes }
report-topology-pools = Pools
report-topology-pool = sur { $host }, V{ $software }, { $nodes ->
    [one] { $nodes } nœud
   *[other] { $nodes } nœuds
}, { $ports ->
    [one] { $ports } port
   *[other] { $ports } ports
}
report-topology-edge = reprend
report-topology-edge-legend = D’un nœud qui prend le relais vers celui qui peut tomber en panne

# Sur papier
report-paper-title-customer = Offre de licences
report-paper-title-engineer = Bordereau de licences et ordre de travail
report-paper-name = { $title } : { $project }
report-paper-company = Société
report-paper-page = Page { $page } sur { $pages }
report-paper-counted = { $n }{"\u00A0"}×{"\u00A0"}{ $license }
report-paper-upgraded = { $n }{"\u00A0"}×{"\u00A0"}{ $from } vers { $license }
report-paper-money = { $amount }{"\u00A0"}{ $currency }
report-paper-in-currency = { $title } ({ $currency })
report-paper-same-causes = partie du besoin ci-dessus
report-paper-cured = { $severity }, résolue
report-paper-waived = { $severity } (accepté)
report-paper-same-help = Aide : comme plus haut, au premier { $code }
report-paper-waived-because = { $message } ({ $state })
report-paper-total = Total : { $total }
report-paper-total-row = Montant total
report-paper-labelled = { $label } : { $words }
report-paper-about-of = { $product } ({ $owner })
report-sheet-unpriced = { $n ->
    [one] { $n } ligne est sans prix dans la liste de prix : { $licenses }.
   *[other] { $n } lignes sont sans prix dans la liste de prix : { $licenses }.
}
report-paper-unpriced = { $n ->
    [one] { $n } ligne est sans prix et n’est pas dans le total : { $licenses }.
   *[other] { $n } lignes sont sans prix et ne sont pas dans le total : { $licenses }.
}
report-paper-sum = { $n ->
    [one] { $n } licence ou service en tout.
   *[other] { $n } licences et services en tout.
}
report-paper-buy = À acheter
report-paper-buy-nothing = Il n’y a rien à acheter.
report-paper-existing = Licences que vous avez
report-paper-existing-keep = { $n ->
    [one] { $n } reste telle quelle.
   *[other] { $n } restent telles quelles.
}
report-paper-existing-move = { $n ->
    [one] { $n } passe sur un autre appareil.
   *[other] { $n } passent sur un autre appareil.
}
report-paper-existing-upgrade = { $n ->
    [one] { $n } est mise à niveau sans frais sous son Software Service Agreement.
   *[other] { $n } sont mises à niveau sans frais sous leur Software Service Agreement.
}
report-paper-existing-convert = { $n ->
    [one] { $n } licence SMB est convertie en Port standard.
   *[other] { $n } licences SMB sont converties en Ports standard.
}
report-paper-existing-assign = { $n ->
    [one] { $n }, déjà achetée, est attribuée à un appareil.
   *[other] { $n }, déjà achetées, sont attribuées à un appareil.
}
report-paper-existing-remove = { $n ->
    [one] { $n } est supprimée.
   *[other] { $n } sont supprimées.
}
report-paper-terms = Conditions
report-paper-term-version = Une licence à numéro de version exploite un logiciel de cette version ou plus ancien ; une version ultérieure demande une mise à niveau.
report-paper-term-hardware = Les licences Hardware restent pour toujours avec leur appareil et ne peuvent pas en servir un autre.
report-paper-term-ipva = Les licences IPVA sont liées à l’adresse MAC de leur machine virtuelle et ne peuvent pas être libérées.
report-paper-term-smb = À confirmer auprès du fabricant avant la conversion : quel contrat et quelle version elle exige.
report-paper-term-ssa = Une prolongation manquée coûte plus qu’une prolongation à temps. Vous recevez un rappel avant la fin et pouvez confier la prolongation au service automatique.
report-paper-logo = Logo
report-paper-logo-of = Logo de { $company }
report-paper-letters = Là où ce document montre { $sign }, sa police n’a pas les caractères d’un nom ; copié ou recherché, le nom est entier.
report-paper-steps = Ordre de travail
report-paper-step-remove = Sur { $device }, supprimer { $list }.
report-paper-step-upgrade = Sur { $device }, mettre à niveau sous Software Service Agreement : { $list }.
report-paper-step-move = Transférer { $list } de { $from } à { $device }.
report-paper-step-assign = Attribuer { $list } de la balance à { $device }.
report-paper-step-install = Sur { $device }, installer { $list }.
report-paper-step-load = Charger le logiciel V{ $version } sur { $list }.
report-paper-step-order-for = Commander { $list } pour { $device }.
report-paper-step-order = Commander { $list }.
report-paper-step-reset = { $n ->
    [one] Redémarrer { $devices } pour que les licences prennent effet.
   *[other] Redémarrer { $devices } pour que les licences y prennent effet.
}
report-column-action = Action
report-column-unit-price = Prix unitaire
report-column-amount = Montant
report-column-discount = Remise %
report-column-about = Produit
report-column-version = Version
report-column-pool = Pool
report-column-owner = Pool ou appareil
report-column-required = Besoin
report-column-installed = En place
report-column-usable-now = Utilisables
report-column-usable-after = Ensuite
report-column-missing = Manque
report-column-surplus = Excédent
report-column-assigned = De la balance
report-column-bought = À acheter
report-column-state = État
report-column-name = Nom
report-column-section = Section
report-column-help = Que faire
report-column-site = Site
report-column-node = Nœud
report-column-object = Objet
report-column-reason = Raison
report-column-rule = Règle
report-column-step = Étape
report-column-work = Travail
report-sheet-bill = Bordereau
report-sheet-position = Position
report-sheet-findings = Constats
report-sheet-causes = Causes
report-sheet-steps = Ordre de travail
report-sheet-about = À propos

## Names in the templates, by their English words; no two of one template may be the same
report-name-single-site = Site unique
report-name-single-site-with-smb-ports = Site unique avec Ports SMB
report-name-head-office-with-branches = Siège et agences
report-name-virtual-head-office-with-standby = Siège virtuel avec Standby
report-name-migration-from-v11-to-v13 = Migration de V11 vers V13
report-name-head-office = Siège
report-name-branch-north = Agence nord
report-name-branch-south = Agence sud
report-name-office = Bureau
report-name-data-centre = Centre de données
report-name-second-data-centre = Second centre de données
report-name-head-gw = gw-siège
report-name-north-gw = gw-nord
report-name-south-gw = gw-sud
report-name-gateway = passerelle
report-name-master = maître
report-name-north = nord
report-name-south = sud
report-name-spare = secours
report-name-staff = Personnel
report-name-managers = Direction
report-name-pstn = Réseau public
report-name-hotline = Assistance
report-name-provider = Opérateur
report-name-everybody = Tout le monde
report-name-mobile-staff = Personnel mobile
report-name-reception = Accueil
report-name-three-sites = Trois sites
report-name-call-centre = Centre d’appels
report-name-gateways-of-all-kinds = Passerelles de toutes sortes
report-name-migration-under-ssa = Migration sous SSA
report-name-migration-without-ssa = Migration sans SSA
report-name-dr--brandt-s-surgery = Cabinet du Dr Brandt
report-name-dr--brandt-s-surgery--new-wing = Cabinet du Dr Brandt, nouvelle aile
report-name-uc-or-singles = UC ou licences séparées
report-name-virtual-head-office = Siège virtuel
report-name-main-campus = Campus principal
report-name-hospital = Hôpital
report-name-hospital-gw = gw-hôpital
report-name-town-hall = Mairie
report-name-depot = Dépôt
report-name-library = Bibliothèque
report-name-school = École
report-name-hotel = Hôtel
report-name-surgery = Cabinet
report-name-data-centre-1 = Centre de données 1
report-name-data-centre-2 = Centre de données 2
report-name-spare-gw = gw-secours
report-name-hall = mairie
report-name-hall-gw = gw-mairie
report-name-hall-bri = mairie-bri
report-name-hall-vm = mairie-vm
report-name-library-gw = gw-bibliothèque
report-name-library-fxs = bibliothèque-fxs
report-name-depot-gw = gw-dépôt
report-name-depot-old = dépôt-ancien
report-name-school-gw = gw-école
report-name-hotel-gw = gw-hôtel
report-name-hotel-gw-2 = gw-hôtel-2
report-name-hotel-2 = hôtel-2
report-name-front-desk = accueil
report-name-office-gw = gw-bureau
report-name-vm-master = vm-maître
report-name-vm-spare = vm-secours
report-name-vm-depot = vm-dépôt
report-name-agents = Agents
report-name-back-office = Arrière-guichet
report-name-claims = Sinistres
report-name-sales = Ventes
report-name-supervisors = Superviseurs
report-name-doctors = Médecins
report-name-students = Étudiants
report-name-wards = Services de soins
report-name-classrooms = Salles de classe
report-name-teachers = Enseignants
report-name-rooms = Chambres
report-name-all-rooms = Toutes les salles
report-name-appointments = Rendez-vous
report-name-door-phone = Portier
report-name-assistants = Assistants
report-name-associates = Collaborateurs
report-name-call-me = Rappelez-moi
report-name-fax-server = Serveur de fax
report-name-hosts = Organisateurs
report-name-mailbox = Boîte vocale
report-name-meeting-rooms = Salles de réunion
report-name-partners = Associés
report-name-secretaries = Secrétariat
report-name-drivers = Chauffeurs
report-name-meeting-hosts = Organisateurs de réunions
report-name-nice-has-a-budget-of-its-own-until-2027 = Nice a son propre budget jusqu’en 2027

## Kinds of objects
report-kind-trunk = Ligne

## A field inside a value
report-inner = { $field } :
report-field-conference-channels = Canaux de conférence
