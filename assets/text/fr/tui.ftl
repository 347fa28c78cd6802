# Les phrases de : tui

# Ce que fait chaque action : aide, palette et docs/keys.md. À l’infinitif, sans point.
tui-do-next-pane = Aller au volet suivant
tui-do-previous-pane = Aller au volet précédent
tui-do-fold = Plier ou déplier
tui-do-fold-all = Plier tous les nœuds, ou tout déplier
tui-do-add = Ajouter ce qui va ici : site, appareil, nœud, objets, licences en place
tui-do-edit = Modifier la sélection
tui-do-delete = Supprimer la sélection
tui-do-duplicate = Dupliquer la sélection
tui-do-move = Déplacer vers un autre site (appareil) ou nœud (objets)
tui-do-cut = Couper, pour coller ailleurs
tui-do-paste = Coller ce qui a été coupé
tui-do-increase = Augmenter le nombre d’un (des chiffres le remplacent)
tui-do-decrease = Diminuer le nombre d’un
tui-do-fix = Corriger un constat
tui-do-waive = Accepter un constat, avec une raison
tui-do-why = Montrer pourquoi : de la ligne aux objets, de la chose aux lignes
tui-do-bill = Montrer le bordereau, ou revenir à l’arbre
tui-do-findings = Montrer les constats, ou revenir à l’arbre
tui-do-inspector = Montrer l’inspecteur
tui-do-next-finding = Aller au constat suivant
tui-do-find = Chercher par nom ou lieu (brest/staff), ou ne montrer que ce qui correspond
tui-do-find-next = Trouver le suivant
tui-do-find-previous = Trouver le précédent
tui-do-undo = Annuler la dernière modification
tui-do-redo = Refaire la dernière modification annulée
tui-do-save = Enregistrer
tui-do-save-as = Enregistrer sous un autre nom
tui-do-print = Imprimer ou exporter le bordereau
tui-do-readings = Choisir comment le guide est lu
tui-do-inventory = Modifier les licences installées sur un appareil
tui-do-balance = Modifier les licences achetées et pas encore attribuées
tui-do-orders = Modifier les crédits à commander
tui-do-waivers = Modifier ce qui a été accepté
tui-do-copy = Copier la ligne choisie dans le presse-papiers
tui-do-close = Fermer le plan
tui-do-up = Monter
tui-do-down = Descendre
tui-do-left = Plier, remonter d’un niveau, ou montrer l’onglet précédent
tui-do-right = Déplier, entrer d’un niveau, ou montrer l’onglet suivant
tui-do-page-up = Monter d’une page ; sous les constats et les issues, relire
tui-do-page-down = Descendre d’une page ; sous les constats et les issues, lire la suite
tui-do-first = Aller au premier
tui-do-last = Aller au dernier
tui-do-open = Ouvrir, modifier, ou aller où mène la ligne
tui-do-new-plan = Commencer un plan vide
tui-do-template = Commencer un plan d’après un modèle
tui-do-open-file = Ouvrir un plan
tui-do-catalogue = Parcourir produits, modèles et versions
tui-do-begin-new = Commencer un plan vide
tui-do-begin-template = Commencer un plan d’après un modèle
tui-do-begin-example = Regarder un exemple
tui-do-begin-open = Ouvrir un plan
tui-do-palette = Tout faire par son nom
tui-do-help = Montrer toutes les touches
tui-do-language = Changer la langue
tui-do-theme = Changer les couleurs
tui-do-ascii = Dessiner avec de simples signes ASCII, ou avec des traits
tui-do-mouse = Donner la souris au programme, ou au terminal
tui-do-redraw = Redessiner l’écran
tui-do-suspend = Suspendre et revenir au shell
tui-do-cancel = Abandonner, puis quitter
tui-do-back = Revenir
tui-do-quit = Quitter
tui-do-next-field = Prendre le complément et aller au champ suivant
tui-do-next-field-only = Aller au champ suivant
tui-do-previous-field = Aller au champ précédent
tui-do-next-value = Choisir la valeur suivante
tui-do-previous-value = Choisir la valeur précédente
tui-do-toggle = Basculer, ou ouvrir la liste des valeurs
tui-do-take = Valider le formulaire
tui-do-take-and-save = Valider le formulaire et enregistrer le plan
tui-do-form-help = Dire ce que le champ peut contenir, et les touches
tui-do-discard = Laisser le formulaire comme il était
tui-do-char-left = Aller d’un caractère vers la gauche
tui-do-char-right = Aller d’un caractère vers la droite
tui-do-word-left = Aller d’un mot vers la gauche
tui-do-word-right = Aller d’un mot vers la droite
tui-do-line-start = Aller au début de la ligne
tui-do-line-end = Aller à la fin de la ligne
tui-do-erase-back = Effacer le caractère avant le curseur
tui-do-erase-forward = Effacer le caractère sous le curseur
tui-do-erase-word = Effacer le mot avant le curseur
tui-do-erase-to-start = Effacer jusqu’au début de la ligne
tui-do-erase-to-end = Effacer jusqu’à la fin de la ligne
tui-do-list-up = Monter dans la liste
tui-do-list-down = Descendre dans la liste
tui-do-list-page-up = Monter d’une page dans la liste
tui-do-list-page-down = Descendre d’une page dans la liste
tui-do-list-toggle = Basculer la ligne choisie
tui-do-list-complete = Prendre la ligne choisie
tui-do-list-take = Prendre la ligne choisie et fermer la liste
tui-do-list-cancel = Fermer la liste
tui-do-yes = Oui
tui-do-no = Non

# Mots courts pour la ligne des touches
tui-hint-add = ajouter
tui-hint-edit = modifier
tui-hint-delete = supprimer
tui-hint-fix = corriger
tui-hint-why = pourquoi
tui-hint-undo = annuler
tui-hint-find = chercher
tui-hint-palette = commandes
tui-hint-help = aide
tui-hint-save = enregistrer
tui-hint-bill = bordereau
tui-hint-back = topologie
tui-hint-findings = constats
tui-hint-inspector = inspecteur
tui-hint-next-finding = constat suivant
tui-hint-inventory = en place
tui-hint-readings = lectures
tui-hint-print = imprimer
tui-hint-quit = quitter
tui-hint-open = ouvrir
tui-hint-catalogue = catalogue
tui-hint-take = valider
tui-hint-discard = abandonner
tui-hint-next-field = suivant
tui-hint-toggle = choisir
tui-hint-form-help = aide
tui-hint-list-take = prendre
tui-hint-list-cancel = fermer
tui-hint-list-toggle = basculer
tui-hint-tick = cocher
tui-hint-tick-and-close = cocher et fermer
tui-hint-yes = oui
tui-hint-no = non
tui-hint-list-down = suivant

tui-context-everywhere = Partout
tui-context-plan = Dans un plan
tui-context-welcome = À l’accueil
tui-context-form = Dans un formulaire
tui-context-text = Dans une ligne de texte
tui-context-list = Dans une liste
tui-context-question = Devant une question

# Pourquoi une action n’est pas possible maintenant
tui-not-without-plan = Aucun plan ouvert : { $new } en commence un, { $open } ouvre un fichier
tui-not-foldable = Il n’y a rien à plier ici
tui-not-the-plan = Pas pour le plan lui-même : choisir un site, un appareil, un nœud ou des objets
tui-not-a-node = Un appareil a un seul nœud : dupliquer ou couper l’appareil
tui-not-without-other-site = Il n’y a pas d’autre site où le déplacer
tui-not-without-other-node = Il n’y a pas d’autre nœud où les déplacer
tui-not-movable = Seuls appareils et objets se déplacent : en choisir un
tui-not-without-cut = Rien n’a été coupé : { $cut } coupe ce qui est choisi
tui-not-a-site-here = Un appareil va dans un site : choisir un site
tui-not-a-node-here = Des objets vont dans un nœud : choisir un nœud
tui-not-a-number = Pas de nombre ici : choisir des objets, ou un nombre dans l’inspecteur
tui-not-a-finding = Il n’y a pas de constat ici : { $next } mène au suivant
tui-not-waivable = Une acceptation devenue inutile se modifie ou se retire, elle ne s’accepte pas
tui-not-fixable = Pas de correction automatique pour ce constat : { $findings } montre que faire
tui-not-a-line = Le bordereau n’a pas de ligne à expliquer
tui-not-without-findings = Il n’y a rien à redire
tui-not-without-search = Rien n’a encore été cherché : { $find } cherche un nom
tui-not-without-undo = Il n’y a rien à annuler
tui-not-without-redo = Il n’y a rien à refaire
tui-not-a-device = Les licences s’installent sur des appareils : en choisir un
tui-not-on-this-system = Pas sur ce système
tui-not-a-jump = Cette ligne ne mène nulle part
tui-not-in-a-list = Pas depuis une liste : { $pane } mène à l’arbre, où la chose même est choisie
tui-not-of-one-thing = Cette ligne ne désigne rien qui se modifie

tui-key-unknown = { $key } ne fait rien ici ; { $help } montre les touches
tui-settings-wrong = Le fichier de réglages est faux : { $what } ; les valeurs d’origine valent
tui-settings-at =
    Le fichier de réglages est faux à la ligne { $line }, colonne { $column } : { $what } ; les valeurs d’origine valent{ $more ->
        [0] {""}
        [one] {" "}; et une autre erreur
       *[other] {" "}; et { $more } autres erreurs
    }
tui-keys-at =
    Réglages, ligne { $line }, colonne { $column } : { $what }{ $more ->
        [0] {""}
        [one] {" "}; et une autre erreur
       *[other] {" "}; et { $more } autres erreurs
    }
tui-keys-unknown-action = Touches : il n’y a pas d’action « { $name } »
tui-keys-unknown-action-near = Touches : il n’y a pas d’action « { $name } » ; vouliez-vous dire « { $near } » ?
tui-keys-unknown-key = Touches : « { $key } » pour « { $name } » n’est pas une touche ; celle d’origine vaut
tui-keys-twice = Touches : { $key } est demandée par « { $other } » et « { $name } » ; la première l’a
tui-keys-none-left = Touches : { $key } est désormais « { $other } », et « { $name } » n’a plus de touche
tui-settings-comments = Pas gardé pour la prochaine fois : { $path } a des commentaires, qui seraient perdus

tui-too-small = pbxplan demande { $columns } colonnes et { $lines } lignes ; il y en a { $width } et { $height }
tui-too-small-short = il faut { $columns }x{ $lines }, pas { $width }x{ $height }
tui-too-small-keys = seul { $key } agit (quitter)

# Volets
tui-pane-tree = Topologie
tui-pane-tree-filtered = Topologie : seulement « { $filter } »
tui-pane-inspector = Inspecteur
tui-tab-bill = Bordereau
tui-tab-findings = Constats
tui-tab-why = Pourquoi
tui-plan-unnamed = Nouveau plan
tui-tree-plan = plan
tui-tree-cut = (coupé)
tui-tree-empty = Pas encore de site. { $key } ajoute le premier ; le bordereau suit chaque touche.
tui-tree-devices = { $n ->
    [0] aucun appareil
    [one] { $n } appareil
   *[other] { $n } appareils
}
tui-tree-ports = { $n ->
    [0] aucun port
    [one] { $n } port
   *[other] { $n } ports
}
tui-count-errors = { $n ->
    [one] { $n } erreur
   *[other] { $n } erreurs
}
tui-count-warnings = { $n ->
    [one] { $n } avert.
   *[other] { $n } avert.
}
tui-count-infos = { $n ->
    [one] { $n } note
   *[other] { $n } notes
}
tui-count-none = rien à redire
tui-total-buy = { $n } à acheter
tui-total-assign = { $n } à attribuer
tui-total-upgrade = { $n } à mettre à niveau
tui-total-move = { $n } à transférer
tui-total-remove = { $n } à supprimer
tui-readings-default = lecture : habituelle
tui-readings-chosen = lecture : { $list }
tui-readings-chosen-short = { $n ->
    [one] { $n } autre lecture
   *[other] { $n } autres lectures
}
tui-file-none = sans fichier
tui-file-new = nouveau fichier, pas encore enregistré
tui-file-unsaved = modifié
tui-file-saved = enregistré
tui-file-saved-at = enregistré à { $time }
tui-file-saved-utc = enregistré à { $time } UTC
tui-file-saved-on = enregistré le { $day }
tui-next-smb = { $n ->
    [0] SMB ${ $size } est pleine
    [one] encore { $n } port avant SMB ${ $size } pleine
   *[other] encore { $n } ports avant SMB ${ $size } pleine
}
tui-next-smb-over = { $n ->
    [one] { $n } port de trop pour SMB ${ $size }
   *[other] { $n } ports de trop pour SMB ${ $size }
}
tui-next-tier = { $n ->
    [0] palier complet
    [one] palier suivant dans { $n } port
   *[other] palier suivant dans { $n } ports
}

# Le bordereau
tui-bill-empty = Rien à acheter pour l’instant. { $add } ajoute un site, un appareil et ce qu’il porte.
tui-bill-unsound = Le bordereau ne se calcule pas tant que la topologie a des erreurs. { $findings } les montre.
tui-bill-central = Pool central sur { $host }
tui-bill-local = Pool de { $node } sur { $host }
tui-bill-orders = Commandes
tui-bill-was = { $device }, ex { $license }
tui-bill-from = de { $from }
tui-mark-buy = acheter
tui-mark-assign = attribuer (balance)
tui-mark-upgrade = mettre à niveau (SSA)
tui-mark-move = transférer
tui-mark-remove = supprimer
tui-mark-keep = garder
tui-mark-swap = supprimer, puis acheter

# Constats
tui-findings-empty = Rien à redire à ce plan. { $key } montre le bordereau.
tui-severity-error = Erreur
tui-severity-warning = Avertissement
tui-severity-info = Note
tui-finding-waived = accepté
tui-finding-cured = sera résolu
tui-finding-cured-by-bill = Le bordereau le résout.
tui-finding-waived-because = Accepté : { $reason }
tui-finding-fixes = { $n ->
    [one] { $key } : une correction possible
   *[other] { $key } : { $n } corrections possibles
}

# Pourquoi
tui-why-empty = Le bordereau n’a pas de ligne. { $key } le montre.
tui-why-nothing = { $name } ne cause aucune ligne du bordereau. { $key } le montre.
tui-why-nothing-plan = Le plan ne cause aucune ligne du bordereau. { $key } le montre.
tui-why-line = { $mark } { $n } × { $license }
tui-why-line-on = { $mark } { $n } × { $license } sur { $device }
tui-why-share = sur { $line }
tui-why-share-required = sur un besoin de { $required } :
tui-why-position = Besoin { $required }, en place { $installed }, utilisables { $now }
tui-why-missing = Parmi celles en place, ensuite utilisables { $after }, à ajouter { $missing }
tui-why-surplus = Parmi celles en place, ensuite utilisables { $after }, en trop { $surplus }
tui-why-thing = Ce que cause { $name }
tui-why-for = parce que { $name } prend le relais
tui-why-thing-plan = Ce que cause le plan
tui-named = { $name } : { $what }
tui-why-covered = de { $product }, déjà là
tui-cause-port-per-object = un port chacun
tui-cause-feature = une chacun
tui-cause-implied = exigée par { $by }
tui-cause-uc-bundle = une UC chacun
tui-cause-recording-per-node = une licence de base
tui-cause-recording-included = un utilisateur Recording est compris
tui-cause-reporting-for-recording = Reporting, à cause de Recording
tui-cause-standby-per-port = une par licence Port
tui-cause-ipva-per-port = une par port sur une machine virtuelle
tui-cause-smb-per-port = une par port
tui-cause-smb-conversion = une par licence SMB convertie
tui-cause-operator-concurrent = une par opérateur en service
tui-cause-queue-watched = une par file suivie
tui-cause-interface = une par interface
tui-cause-channel = une par canal
tui-cause-warranty = garantie à étendre
tui-cause-order = commandé dans le plan
tui-cause-ver001 = plus ancienne que le logiciel
tui-cause-smb004 = licences SMB qui ne peuvent pas rester
tui-cause-pool003 = ailleurs que sur le maître
tui-cause-stb002 = ailleurs que sur le maître
tui-cause-ipv004 = liée à une machine qui ne sert personne
tui-cause-note-peak = maximum simultané
tui-cause-note-isdn = RNIS
tui-cause-note-conference = conférences
tui-cause-note-bundle = { $n ->
    [one] un lot pour { $n } port
   *[other] un lot pour { $n } ports
}

# Inspecteur
tui-inspector-nothing = néant
tui-inspector-groups = Objets
tui-inspector-coverage = { $n ->
    [one] { $n } groupe
   *[other] { $n } groupes
} : { $licensed } avec licence, { $free } sans besoin, { $outside } hors guide
tui-inspector-balance = Balance
tui-inspector-orders = Commandes
tui-inspector-waivers = Constats acceptés
tui-inspector-installed = En place
tui-inspector-devices = Appareils
tui-inspector-ssa = SSA jusqu’au { $until }
tui-inspector-counts = Compte pour
tui-inspector-node = { $ports ->
    [one] { $ports } port
   *[other] { $ports } ports
}, logiciel V{ $software }, aujourd’hui V{ $running }
tui-inspector-objects = Objets
tui-inspector-needs = Besoins
tui-inspector-ports = { $n } × port
tui-inspector-need = { $n } × { $product }
tui-inspector-added = { $n } × { $product } (ajoutée)
tui-inspector-free = pas de licence
tui-inspector-counts-not = Ne compte nulle part.
tui-inspector-findings = Constats

# Accueil
tui-welcome-about = Planifie les licences d’installations innovaphone PBX : dessiner sites, appareils, nœuds et utilisateurs, et voir aussitôt ce qu’il faut installer où, et ce qui ne va pas.
tui-way-new = Nouveau plan
tui-way-new-about = vide
tui-way-template = Modèle
tui-way-template-about = un site, agences, Standby, migration
tui-way-example = Exemple
tui-way-example-about = un plan achevé à regarder
tui-way-open = Ouvrir
tui-way-open-about = un fichier de plan
tui-new-site = Site 1

# Noms des modifications
tui-edit-add = ajouter { $name }
tui-edit-change = modifier { $name }
tui-edit-rename = renommer { $from } en { $to }
tui-edit-delete = supprimer { $name }
tui-edit-duplicate = dupliquer { $name }
tui-edit-cut = couper { $name }
tui-edit-paste = coller { $name }
tui-edit-move = déplacer { $name } vers { $to }
tui-edit-project = modifier le projet
tui-edit-versions = modifier les versions
tui-edit-gone = Le plan a changé : cet emplacement n’existe plus
tui-undone = Annulé : { $edit }
tui-redone = Refait : { $edit }
tui-paste-same = { $name } reste à sa place
tui-cut = { $name } : coupé, reste ici jusqu’à ce que { $key } colle
tui-did-copy-without = { $copy } est une copie de { $name } sans licences, adresse MAC, numéro de série ni date d’achat ; { $undo } l’annule
tui-did-copy = { $copy } est une copie de { $name } ; { $undo } l’annule
tui-did-paste = Collé : { $name } ; { $undo } l’annule
tui-did-move = Déplacé : { $name } ; { $undo } l’annule
tui-did-delete = Supprimé : { $name } ; { $undo } l’annule
tui-number-keys = { $take } valide, { $back } annule, { $help } explique
tui-number-end = Le nombre est à sa limite
tui-number-other = { $field } { $value } ne va pas avec ; { $edit } modifie les deux

# Questions
tui-ask-title = Vraiment ?
tui-ask-answers = { $yes } oui   { $no } non
tui-ask-delete = Supprimer { $name } avec { $held ->
    [one] la chose qu’il contient
   *[other] les { $held } choses qu’il contient
} ? Annuler ramène tout.
tui-ask-way = Ceci retire quelque chose du plan : { $title }. Prendre cette issue ? Annuler ramène tout.
tui-leave-title = Plan non enregistré
tui-leave-save = Enregistrer et quitter
tui-leave-discard = Quitter sans enregistrer
tui-leave-save-first = Enregistrer d’abord
tui-leave-behind = Les abandonner
tui-leave-stay = Rester
tui-leave-brief = Non enregistré : s enregistrer, d abandonner, c rester
tui-list-nothing = Rien ne correspond
tui-list-type-to-find = taper pour chercher

# Ajouter
tui-add-title = Ajouter
tui-add-site = Site
tui-add-device = Appareil dans { $site }
tui-add-node = Nœud sur cet appareil
tui-add-object = Objets sur ce nœud
tui-add-installed = Licences en place

# Formulaires
tui-form-wrong = Pas encore validé : voir ce qui est dit sous le champ
tui-form-plan = Plan
tui-form-add-site = Nouveau site
tui-form-site = Site : { $name }
tui-form-add-device = Nouvel appareil
tui-form-device = Appareil : { $name }
tui-form-add-node = Nouveau nœud
tui-form-node = Nœud : { $name }
tui-form-add-object = Nouveaux objets
tui-form-object = Objets : { $name }
tui-form-add-stock = Nouvelles licences
tui-form-stock = Licences : { $name }
tui-field-name = Nom
tui-field-customer = Client
tui-field-reference = Référence
tui-field-author = Auteur
tui-field-date = Date
tui-field-notes = Notes
tui-field-address = Adresse
tui-field-software = Logiciel
tui-field-running = En service
tui-field-buy-version = Version à acheter
tui-field-model = Modèle
tui-field-mac = Adresse MAC
tui-field-serial = Numéro de série
tui-field-purchased = Acheté le
tui-field-warranty = Garantie
tui-field-bri = BRI (T0)
tui-field-pri = PRI (T2)
tui-field-isdn-channels = Canaux RNIS
tui-field-conference-channels = Canaux conférence
tui-field-analog = Analogiques
tui-field-role = Rôle
tui-field-node = Nœud
tui-field-licensing = Licences
tui-field-takeover-by = Repris par
tui-field-port-license = Licences Port
tui-field-smb-size = Taille SMB
tui-field-smb-disposal = SMB restantes
tui-field-operator-concurrent = Opérateurs max.
tui-field-operator-workstations = Postes opérateur
tui-field-operator-software = … logiciel
tui-field-queues = Files suivies
tui-field-queue-software = … logiciel
tui-field-kind = Type
tui-field-count = Nombre
tui-field-peak = Max. simultané
tui-field-features = Fonctions
tui-field-transfer-target = Reçoit transferts
tui-field-license = Licence
tui-field-quantity = Quantité
tui-field-assigned = Attribuée le
tui-field-ssa-until = SSA jusqu’au
tui-yes = oui
tui-no = non
tui-role-none = aucun : simple passerelle
tui-role-master = Maître
tui-role-slave = Esclave
tui-role-standby = Standby
tui-licensing-central = centralisées
tui-licensing-local = décentralisées
tui-port-standard = standard
tui-port-smb = SMB
tui-disposal-convert = converties
tui-disposal-discard = supprimées
tui-warranty-standard = un an
tui-warranty-extended = cinq ans
tui-warranty-order = extension commandée
tui-empty-running = comme le logiciel
tui-empty-buy-version = 13, ou le nécessaire
tui-empty-software = V{ $version } (du plan)
tui-empty-node-running = V{ $version }
tui-empty-none = néant
tui-empty-nobody = personne
tui-empty-smb-size = ce qui suffit
tui-empty-workstations = autant
tui-empty-pool-software = comme le pool
tui-empty-peak = tous
tui-empty-features = aucune
tui-empty-today = le jour du bordereau
tui-empty-unknown = inconnu
tui-empty-ssa = pas de SSA
tui-empty-end = sans fin
tui-empty-isdn = { $channels } (2 par BRI, 30 par PRI)
tui-kind-user = Utilisateur
tui-kind-executive = Executive
tui-kind-trunk-t0 = Ligne T0
tui-kind-trunk-t2 = Ligne T2
tui-kind-trunk-sip = Ligne SIP
tui-kind-trunk-fxs = Ligne FXS
tui-kind-answering-machine = Répondeur
tui-kind-analog-station = Poste analogique
tui-kind-call-button = Bouton Call me
tui-kind-external-video = Visiophone externe
tui-kind-group = Groupe
tui-kind-waiting-queue = File d’attente
tui-kind-user-name = Utilisateurs
tui-kind-executive-name = Executives
tui-kind-trunk-t0-name = T0
tui-kind-trunk-t2-name = T2
tui-kind-trunk-sip-name = SIP
tui-kind-trunk-fxs-name = FXS
tui-kind-answering-machine-name = Répondeur
tui-kind-analog-station-name = Analogique
tui-kind-call-button-name = Call me
tui-kind-external-video-name = Visiophone
tui-kind-group-name = Groupe
tui-kind-waiting-queue-name = File
tui-feature-in-uc = dans UC
tui-feature-implied = vient avec { $by }
tui-feature-not-here = pas pour ces objets
tui-wrong-number = Un nombre entier de { $least } à { $most }
tui-wrong-date = Un jour : 2026-11-24, ou 24/11/2026
tui-wrong-mac = Douze chiffres hexadécimaux : 00-90-33-01-02-03
tui-wrong-empty = Il faut écrire quelque chose ici
tui-wrong-name-empty = Il faut un nom
tui-wrong-name-long = 64 caractères au plus
tui-wrong-name-slash = Pas de « / » dans un nom : il sépare les niveaux
tui-wrong-name-control = Il contient un caractère de commande
tui-wrong-name-space = Pas d’espace au début ni à la fin
tui-wrong-name-taken = « { $name } » est déjà pris
tui-wrong-gone = Ce n’est plus dans le plan
tui-paste-nowhere = Rien ici ne prend de texte : ce qui a été collé est laissé de côté
tui-about-text = Un texte libre.
tui-about-number = Un nombre entier de { $least } à { $most } ; + et - le changent d’un, des chiffres le remplacent.
tui-about-number-or-none = Un nombre entier de { $least } à { $most }, ou rien ; + et - le changent d’un, des chiffres le remplacent.
tui-about-date = Un jour, 2026-11-24 ou 24/11/2026, ou rien.
tui-about-mac = Douze chiffres hexadécimaux, avec ou sans séparateurs, ou rien.
tui-about-choice = Une valeur parmi d’autres : les flèches la changent, taper en cherche une.
tui-about-flag = Oui ou non.
tui-about-features = Les fonctions de ces objets ; ce que contient UC est indiqué.
tui-about-license = Un nom technique ; un nom court comme « port 13 » est complété.
tui-about-model = Un modèle du catalogue, complété pendant la frappe, ou un autre.
tui-wrong-license = Aucune licence ne s’appelle ainsi : elle ne compterait pour rien
tui-wrong-license-several = Plusieurs licences possibles : continuer à taper, ou prendre la première avec Tab
tui-form-doubt = Pas encore validé : modèle inconnu ; Entrée encore une fois le garde quand même
tui-doubt-model = Absent du catalogue, rien ne peut être vérifié ; Entrée deux fois le garde quand même
tui-doubt-model-several = Absent du catalogue : Tab prend le premier ci-dessous, Entrée deux fois garde le texte tapé
tui-wrong-peak = Pas plus qu’il n’y en a : { $count }
tui-wrong-operator-concurrent = Des postes sans opérateurs : dire combien travaillent en même temps

# Aspect
tui-theme-colours = Couleurs : celles du terminal
tui-theme-contrast = Couleurs : fort contraste
tui-theme-plain = Couleurs : aucune
tui-ascii-on = Simples signes ASCII
tui-ascii-off = Signes dessinés
tui-mouse-on = La souris est au programme ; Maj la rend dans la plupart des terminaux
tui-mouse-off = La souris est de nouveau au terminal
tui-language-is = Français
tui-find-nothing = Rien ne s’appelle « { $text } »

# Fichiers
tui-load-title = Ce plan ne peut pas être ouvert
tui-load-io = Impossible de lire { $path } : { $error }
tui-load-failed = Impossible de lire { $path } : { $error }. { $key } en cherche un autre.
tui-load-no-file = { $path } n’est pas un fichier : un plan se lit dans un fichier
tui-load-migrated = Ce fichier suit le schéma { $schema } ; enregistrer écrit le plus récent
tui-load-drops = Ce fichier contient ce qu’aucun plan n’a ({ $what }) ; enregistrer le retire, après question
tui-load-drops-comment = { $more ->
    [0] un commentaire ligne { $line }
    [one] un commentaire ligne { $line }, et un autre
   *[other] un commentaire ligne { $line }, et { $more } autres
}
tui-load-drops-field = { $more ->
    [0] { $field }, ligne { $line }
    [one] { $field }, ligne { $line }, et un autre
   *[other] { $field }, ligne { $line }, et { $more } autres
}
tui-wrong-path = Il faut le nom d’un fichier
tui-saved = Enregistré : { $path }
tui-exported = Écrit : { $path }
tui-write-exists = { $path } existe déjà
tui-write-read-only = { $path } est en lecture seule
tui-write-no-file = { $path } n’est pas un fichier où l’on peut écrire
tui-write-io = Impossible d’écrire { $path } : { $error }
tui-journal-io = Les modifications ne sont plus gardées en cas de panne ({ $error }) : enregistrer souvent
tui-panic-journal = Les modifications non enregistrées sont dans { $path } ; le prochain démarrage les propose.
tui-file-gone = { $path } n’est plus là ; enregistrer le récrit
tui-new-file = Il n’y a pas encore de fichier { $path } : ce plan est vide, l’enregistrer crée le fichier
tui-changed-title = Modifié sur le disque : { $path }
tui-changed-about = { $path } a été modifié par ailleurs depuis sa lecture
tui-changed-save-as = Enregistrer sous un autre nom
tui-changed-reload = Le relire
tui-changed-overwrite = Écraser ce qui s’y trouve
tui-outdated-keep = Garder ce qui est ici
tui-cancel = Abandonner
tui-unsaved-again = Réessayer
tui-edit-reload = relire { $path }
tui-reloaded = { $path } est relu ; { $key } rend ce qui était ici
tui-ask-overwrite = { $path } existe déjà. L’écraser ?
tui-title-unsaved = Non enregistré
tui-title-changed = Modifié sur le disque
tui-title-recover = Jamais enregistré
tui-title-elsewhere = Ouvert ailleurs
tui-ask-quit = Quitter pbxplan ?
tui-ask-drop-fields = Enregistrer retire ce qu’aucun plan n’a : { $fields }. Enregistrer quand même ?
tui-ask-drop-comments = Enregistrer retire les commentaires de ces lignes : { $lines }. Enregistrer quand même ?
tui-ask-drop-both = Enregistrer retire ce qu’aucun plan n’a, { $fields }, et les commentaires de ces lignes : { $lines }. Enregistrer quand même ?
tui-ask-discard = { $n ->
    [one] Abandonner { $n } modification jamais enregistrée ?
   *[other] Abandonner { $n } modifications jamais enregistrées ?
}
tui-recover-title = { $n ->
    [one] { $n } modification jamais enregistrée
   *[other] { $n } modifications jamais enregistrées
}, la dernière { $minutes ->
    [0] à l’instant
    [one] il y a { $minutes } minute
   *[other] il y a { $minutes } minutes
}
tui-recover-take = Récupérer
tui-recover-later = Ignorer pour l’instant
tui-recover-discard = Les abandonner
tui-recover-same = le fichier est resté le même
tui-recover-changed = le fichier a changé depuis
tui-recover-absent = il n’y a pas de fichier
tui-recovered = { $n ->
    [one] { $n } modification récupérée
   *[other] { $n } modifications récupérées
}
tui-discarded = Abandonné
tui-edit-recovered = modification récupérée
tui-elsewhere = Ce plan est ouvert dans un autre pbxplan
tui-elsewhere-process = Ce plan est ouvert dans un autre pbxplan (processus { $process })
tui-elsewhere-look = L’ouvrir ici aussi : le dernier à enregistrer est interrogé
tui-elsewhere-close = Le fermer ici
tui-template-title = Commencer par un modèle
tui-example-title = Regarder un exemple
tui-way-lost = { $n ->
    [one] Récupérer { $n } modification
   *[other] Récupérer { $n } modifications
}

tui-palette-title = Commandes
tui-help-title = Touches
tui-find-title = Chercher : un nom, ou un lieu comme site/objets
tui-find-only = Chercher : seulement ce qui correspond
tui-hint-list-complete = filtrer
tui-copied = Dans le presse-papiers, si le terminal le permet : { $text }
tui-fix-title = Corriger
tui-fix-safe = sûre
tui-fix-unsafe = à vérifier
tui-fixed = Fait : { $title }
tui-waive-which = Lequel ?
tui-form-waive = Accepter { $code } à { $at }
tui-field-reason = Raison
tui-field-until = Jusqu’au
tui-wrong-reason = Il faut une raison : elle reste visible
tui-edit-fix = correction : { $title }
tui-edit-waive = accepter { $code }
tui-move-title = Déplacer { $name } vers
tui-do-paths = Montrer les issues des conflits, chacune avec son bordereau
tui-hint-paths = issues
tui-tab-paths = Issues
tui-paths-working = Recherche des issues…
tui-paths-broken = Les issues n’ont pas pu être calculées : c’est un défaut du programme. Le bordereau reste juste.
tui-paths-empty = Aucun conflit n’a plus d’une issue. { $findings } montre les constats, { $cheapest } cherche le choix au moindre coût.
tui-paths-head-way = Issue
tui-paths-head-buy = acheter
tui-paths-head-remove = supprimer
tui-paths-head-cost = coût
tui-paths-dominated = Pas mieux que « { $way } », qui n’achète, ne supprime et ne demande rien de plus.
tui-paths-already = Le bordereau suit déjà cette issue
tui-paths-take = { $key } la choisit ; annuler ramène ce qui était
tui-paths-delta = { $mark } { $license } : { $before } → { $after }
tui-paths-condition = Si : { $said }
tui-paths-left = Reste : { $codes }
# Work that broke, or takes its time
tui-working = calcul en cours…
tui-settled = Le bordereau vient d’être mis à jour : vérifiez, puis appuyez encore
tui-not-worked-out = pas calculé
tui-not-reviewed = Le bordereau n’a pas pu être calculé : défaut du programme. Annulez, ou enregistrez et relancez.
tui-broken = Défaut du programme, noté dans { $path } : merci de le transmettre
tui-broken-here = Défaut du programme : { $report }

# What is printed on the keys
tui-keyboard-space = Espace
tui-keyboard-enter = Entrée
tui-keyboard-esc = Échap
tui-keyboard-shift-tab = Maj-Tab
tui-keyboard-backspace = Retour arrière
tui-keyboard-delete = Suppr
tui-keyboard-up = Haut
tui-keyboard-down = Bas
tui-keyboard-left = Gauche
tui-keyboard-right = Droite
tui-keyboard-home = Début
tui-keyboard-end = Fin
tui-keyboard-page-up = Pg préc
tui-keyboard-page-down = Pg suiv
tui-keyboard-ctrl = Ctrl

tui-page-title = Touches
tui-page-about = Écrit par un test d’après la table des actions. Toute action peut recevoir d’autres touches dans `settings.ron`, dans le dossier de configuration : `keys: {"{"}"delete": "d Delete"{"}"}` ; des blancs séparent plusieurs touches. Les touches s’y écrivent sous ces noms anglais, quelle que soit la langue de l’interface.
tui-page-keys = Touches
tui-page-name = Nom
tui-page-does = Action

tui-context-lines = Dans une liste de lignes
tui-context-page = Sur une page
tui-do-line-add = Ajouter une ligne
tui-do-line-edit = Modifier la ligne
tui-do-line-remove = Supprimer la ligne
tui-do-line-more = Augmenter son nombre d’un
tui-do-line-less = Diminuer son nombre d’un
tui-do-line-undo = Annuler la dernière modification
tui-do-line-redo = Refaire la dernière modification annulée
tui-do-export = L’écrire dans un fichier ; sa terminaison choisit le format
tui-do-copy-page = Tout copier dans le presse-papiers
tui-hint-line-add = ajouter
tui-hint-line-edit = modifier
tui-hint-line-remove = supprimer
tui-hint-line-more = un de plus
tui-hint-line-less = un de moins
tui-hint-line-undo = annuler
tui-hint-export = en fichier
tui-hint-copy-page = copier
tui-hint-page-language = langue
tui-hint-language = langue
tui-do-page-language = L’écrire et l’imprimer dans une autre langue
tui-in-english = en anglais
tui-in-french = en français
tui-in-german = en allemand
tui-readings-title = Comment le guide est lu
tui-reading-default = { $value } (habituelle) : { $meaning }
tui-reading-other = { $value } : { $meaning }
tui-readings-unchanged = Comme dans le plan. { $key } choisit autrement et montre ce que devient le bordereau.
tui-edit-readings = modifier les lectures
tui-change-none = Le bordereau reste tel quel.
tui-change-names = Les sommes restent, mais pas les licences qu’elles comptent :
tui-change-totals = Le bordereau change : { $sums }
tui-change-findings = Constats : erreurs { $errors }, avertissements { $warnings }, notes { $infos }
tui-change-span = { $word } : { $before } → { $after }
tui-change-more = { $n ->
    [one] et { $n } de plus
   *[other] et { $n } de plus
}
tui-lines-installed = Licences en place sur { $name }
tui-lines-balance = Licences achetées et pas encore attribuées
tui-lines-orders = Crédits à commander
tui-lines-waivers = Constats acceptés
tui-lines-empty = Rien ici pour l’instant. { $add } ajoute la première ligne.
tui-lines-waivers-empty = Aucun constat n’est accepté. { $waive } accepte celui qui est choisi, avec une raison.
tui-lines-waivers-add = Un constat s’accepte là où il est : en choisir un dans le plan
tui-lines-nothing = Il n’y a pas de ligne
tui-lines-fate = Au bordereau
tui-fate-keep = garder
tui-fate-idle = garder, sans usage
tui-fate-move = transférer
tui-fate-upgrade = mettre à niveau en V{ $version }
tui-fate-remove = supprimer
tui-fate-convert = convertir { $n }
tui-fate-nothing = ne compte rien
tui-waiver-everywhere = partout
tui-form-add-order = Nouvelle commande
tui-form-order = Commande : { $name }
tui-form-waiver = Accepté : { $code }
tui-field-item = Crédits
tui-field-code = Constat
tui-field-place = Emplacement
tui-order-ssc = SSC : Software Service Credits
tui-order-isc = iSC : innovaphone Service Credits
tui-wrong-place = Cet emplacement n’est pas dans le plan
tui-wrong-place-many = { $n ->
    [one] { $n } emplacement s’appelle ainsi
   *[other] { $n } emplacements s’appellent ainsi
} : écrire plus du chemin
tui-browse-open = Ouvrir un plan dans { $folder }
tui-browse-save = Enregistrer dans { $folder }
tui-browse-recent = récent, dans { $folder }
tui-browse-path = { $key } prend ce chemin ; avec / à la fin, entre dans le dossier
tui-catalogue-title = Catalogue
tui-catalogue-product = produit
tui-catalogue-model = modèle
tui-catalogue-release = version
tui-catalogue-entry = { $name }
tui-catalogue-source = Source : { $source }
tui-print-title = Le bordereau tel qu’il s’imprime, { $lang }
tui-print-export = Écrire le bordereau dans un fichier, { $lang }
tui-print-help = Un chemin ; sa terminaison choisit le format : { $endings }. ~ est le dossier personnel.
tui-print-ending = La terminaison doit être parmi { $endings }
tui-print-copied = Le bordereau est dans le presse-papiers, si le terminal le permet (OSC 52)
tui-hint-list-page-down = page
tui-print-failed = Le document n’a pas pu être établi : { $why }

# Comparer avec un autre plan, un fichier ou un état
tui-do-compare = Comparer avec le fichier enregistré, un autre plan ou un état précédent
tui-do-outline-open = Déplier ; de là, aller à la chose elle-même
tui-do-outline-fold = Plier ou déplier
tui-do-outline-all = Tout déplier, ou tout replier
tui-hint-compare = comparer
tui-hint-outline-open = ouvrir
tui-hint-outline-fold = plier
tui-hint-outline-all = tout
tui-context-outline = Dans une comparaison
tui-studying = Calcul en cours…
tui-study-broken = Cela n’a pas pu être calculé : défaut du programme.
tui-page-copied = Dans le presse-papiers, si le terminal le permet (OSC 52)
tui-compare-title = Comparer avec
tui-compare-saved = Le fichier enregistré
tui-compare-other = Un autre plan
tui-compare-other-about = à choisir
tui-compare-step = Un état précédent
tui-compare-steps = { $n ->
    [one] { $n } étape en arrière
   *[other] { $n } étapes en arrière
}
tui-compare-never-saved = Ce plan n’a jamais été enregistré
tui-compare-before-title = Comparer avec le plan d’avant
tui-compare-back = { $n ->
    [one] il y a { $n } étape
   *[other] il y a { $n } étapes
}
tui-compare-back-saved = { $n ->
    [one] il y a { $n } étape, tel qu’enregistré
   *[other] il y a { $n } étapes, tel qu’enregistré
}
tui-compare-with-saved = Par rapport au fichier enregistré { $path }
tui-compare-with-file = Par rapport à { $path }
tui-compare-with-step = { $n ->
    [one] Par rapport au plan d’il y a { $n } étape, avant : { $edit }
   *[other] Par rapport au plan d’il y a { $n } étapes, avant : { $edit }
}
tui-compare-lost = Ce que les modifications perdues changent dans { $path }
tui-compare-lost-new = Ce que les modifications perdues changent
tui-compare-section = { $title } ({ $n })
tui-compare-same = Il n’y a rien à déplier ; { $key } ferme la comparaison.
tui-compare-failed = Pas de comparaison : l’autre plan ne peut pas être lu
tui-compare-nothing = Il n’y a rien à déplier
tui-compare-not-open = Ces modifications ne sont pas encore dans le plan : les récupérer d’abord
tui-compare-gone = Cela n’est plus dans le plan
tui-compare-copied = La comparaison est dans le presse-papiers, si le terminal le permet (OSC 52)
tui-compare-export = Écrire la comparaison dans un fichier
tui-browse-compare = Comparer avec un plan dans { $folder }
tui-recover-compare = Comparer avec le fichier
tui-recover-compare-about = ce qu’elles changent

# Et si
tui-do-what-if = Demander « et si » : utilisateurs, logiciel, nœud en panne
tui-do-trial-more = Augmenter la ligne choisie (les chiffres la remplacent)
tui-do-trial-less = Diminuer la ligne choisie
tui-do-trial-choose = Lister ce que la ligne choisie peut être
tui-do-trial-none = Retirer un chiffre, ou ne rien demander à cette ligne
tui-do-trial-take = Reprendre dans le plan, en une modification annulable
tui-do-trial-take-ssa = Reprendre le choix qui demande de prouver un SSA
tui-hint-what-if = et si
tui-hint-trial-more = plus
tui-hint-trial-less = moins
tui-hint-trial-choose = liste
tui-hint-trial-none = rien
tui-hint-trial-take = reprendre
tui-hint-trial-take-ssa = reprendre avec SSA
tui-context-trial = Dans « et si », et devant le choix au moindre coût
tui-not-without-nodes = Il n’y a pas encore de nœud à licencier
tui-not-unsound = Pas tant que la topologie a des erreurs : voir les constats
tui-if-title = Et si
tui-if-row-users = Utilisateurs
tui-if-row-software = Logiciel
tui-if-row-fail = Nœud en panne
tui-if-percent = { $percent } %
tui-if-as-planned = comme prévu
tui-if-no-node = aucun
tui-if-users = { $before } → { $after }
tui-if-users-now = { $n ->
    [one] { $n } utilisateur
   *[other] { $n } utilisateurs
}
tui-if-planned = le plan prévoit V{ $version }
tui-if-no-nodes = il n’y a pas encore de nœud
tui-if-untouched = Le plan lui-même reste tel quel.
tui-if-empty = { $more } et { $less } changent la ligne choisie, les chiffres la remplacent, { $choose } montre ce qu’elle peut être. Le bordereau et les constats suivent chaque touche.
tui-if-nothing-asked = Rien n’est encore demandé
tui-if-nothing-to-take = Seuls plus d’utilisateurs ou un autre logiciel peuvent être repris dans le plan
tui-if-too-many = Un groupe aurait plus de { $most } objets : trop pour un plan
tui-if-type = Les chiffres remplacent le pourcentage
tui-if-taken = Repris dans le plan : { $what }
tui-edit-what-if = et si : { $what }
tui-if-short-users = utilisateurs { $percent } %
tui-if-short-software = logiciel V{ $version }
tui-if-new = Nouveaux constats :
tui-if-gone = Constats qui disparaissent :
tui-if-stay = Erreurs qui restent :
tui-if-more = { $n ->
    [one] encore { $n } ligne : { $key }
   *[other] encore { $n } lignes : { $key }
}

# Le choix au moindre coût
tui-do-cheapest = Chercher le choix au moindre coût
tui-cheapest-title = Le choix au moindre coût
tui-cheapest-take = { $key } le reprend dans le plan ; annuler ramène ce qui était.
tui-cheapest-drawn = Le plan est déjà le choix au moindre coût
tui-cheapest-drawn-ssa = Sans autre SSA, le plan est déjà le choix le moins cher ; { $key } reprend celui avec SSA
tui-cheapest-unpriced = Sans prix, aucun choix n’est le moins cher : la liste de prix se lit dans prices.csv du dossier de configuration, ou avec --prices
tui-cheapest-taken = Fait : le choix au moindre coût
tui-cheapest-take-ssa = { $n ->
    [one] { $key } reprend le choix avec le SSA d’une licence prouvé.
   *[other] { $key } reprend le choix avec le SSA de { $n } licences prouvé.
  }
tui-cheapest-taken-ssa = Fait : le choix au moindre coût, avec un SSA à prouver
tui-cheapest-no-ssa = Aucun SSA à prouver n’améliorerait le choix
tui-edit-cheapest = reprendre le choix au moindre coût
tui-edit-cheapest-ssa = reprendre le choix au moindre coût avec SSA

# Prix et en-tête
tui-do-read-prices = Relire la liste de prix
tui-not-without-price-file = Il n’y a pas de dossier de configuration où la liste de prix pourrait se trouver
tui-prices-read = { $n ->
    [one] { $n } prix lu dans { $path }
   *[other] { $n } prix lus dans { $path }
}
tui-prices-stay = { $path } : { $why }. Les prix d’avant restent.
tui-prices-none = Aucun prix de { $path } : { $why }
tui-prices-absent = le fichier n’y est pas
tui-prices-odd = { $more ->
    [0] { $what }
    [one] { $what } (et { $more } autre)
   *[other] { $what } (et { $more } autres)
}
tui-logo = Le logo { $path } n’est pas utilisé : { $why }
tui-bill-total = Total : { $amount }
tui-bill-total-unpriced = { $unpriced ->
    [one] Total : { $amount }, et { $unpriced } ligne sans prix
   *[other] Total : { $amount }, et { $unpriced } lignes sans prix
}
tui-bill-line-amount = Ligne choisie : { $amount }
tui-bill-no-price = sans prix
tui-bill-too-large = trop grand

# Impression
tui-do-print-page = L’imprimer
tui-hint-print-page = imprimer
tui-print-sending = Envoi à l’imprimante…
tui-print-not = { $why }

# Ce qu’est chaque champ d’un formulaire, son unité, et ce que veut dire une valeur vide
tui-help-plan-name = Le nom du plan et de son bordereau.
tui-help-plan-customer = Pour qui ; imprimé sur le bordereau.
tui-help-plan-reference = Numéro de l’offre ou de la commande ; imprimé sur le bordereau.
tui-help-plan-author = Qui a dressé le plan ; imprimé sur le bordereau.
tui-help-plan-date = Le jour auquel les fins de SSA et de garantie sont comparées (§7.1, §7.2) ; vide : le jour où le bordereau est fait.
tui-help-plan-software = Version majeure prévue pour chaque nœud, sauf indication contraire ; ses licences ne doivent pas être plus anciennes (§1.3).
tui-help-plan-running = Version majeure en service aujourd’hui : elle décide de ce qui est utilisable maintenant (§1.3) ; vide : celle du logiciel.
tui-help-plan-buy-version = Version dans laquelle les licences sont achetées (§1.3) ; vide : 13, ou celle du logiciel si elle est plus haute.
tui-help-plan-notes = Pour qui lit le plan ; ne décide d’aucun nombre.
tui-help-site-name = Nom du lieu, unique dans le plan.
tui-help-site-address = Où se trouve le site ; ne décide d’aucun nombre.
tui-help-site-notes = Pour qui lit le plan ; ne décide d’aucun nombre.
tui-help-device-name = Nom de l’appareil ou de la machine virtuelle, unique dans le plan ; le bordereau y place les licences.
tui-help-device-model = Modèle de la passerelle ; ce que le catalogue en sait décide de ce qui est intégré et de ce qui peut être vérifié (§5).
tui-help-device-role = Ce qu’est le PBX qui s’y trouve (§1.2) ; aucun pour une simple passerelle.
tui-help-device-node = Nom du PBX qui s’y trouve, unique dans le plan.
tui-help-device-mac = Adresse matérielle, à laquelle les licences IPVA d’une machine virtuelle sont liées (§2.3) ; vide : pas encore connue.
tui-help-device-serial = Pour qui est sur place ; ne décide d’aucun nombre.
tui-help-device-purchased = Jour à partir duquel court la garantie (§7.2) ; vide : inconnu, et sa fin n’est pas surveillée.
tui-help-device-warranty = Un an, ou cinq avec l’extension ; une extension commandée est une ligne du bordereau (§7.2).
tui-help-device-bri = Interfaces BRI (T0), montées et utilisées ; chacune prend une licence (§5).
tui-help-device-pri = Interfaces PRI (T2), montées et utilisées ; chacune prend une licence (§5).
tui-help-device-isdn-channels = Canaux RNIS utilisés ; chacun prend une licence (§5) ; vide : 2 par BRI et 30 par PRI.
tui-help-device-conference-channels = Canaux de conférence utilisés ; chacun prend une licence de canal (§5).
tui-help-device-analog = Interfaces analogiques ; elles ne prennent pas de licence ici et sont comparées à ce que le modèle possède (§5).
tui-help-device-notes = Pour qui lit le plan ; ne décide d’aucun nombre.
tui-help-node-name = Nom du PBX, unique dans le plan.
tui-help-node-role = Le maître détient les licences du pool central, un esclave sert ses objets, un Standby reprend (§1.2, §2.2).
tui-help-node-licensing = Centralisées : sur les licences du maître ; décentralisées : sur un pool propre à cet appareil (§1.2).
tui-help-node-software = Version majeure prévue pour ce nœud (§1.3) ; vide : celle du plan.
tui-help-node-running = Version majeure de ce nœud aujourd’hui (§1.3) ; vide : celle du plan.
tui-help-node-takeover-by = Le nœud qui reprend quand celui-ci tombe ; des licences Standby sont alors nécessaires (§2.2).
tui-help-node-port-license = Licences Port standard, ou une taille SMB pour un seul nœud de 50 ports au plus ; lu sur le maître (§2.4).
tui-help-node-smb-size = Nombre de ports que couvrent les licences SMB (§2.4) ; vide : la taille installée, ou sinon la plus petite qui suffit.
tui-help-node-smb-disposal = Ce que deviennent les licences SMB quand les Port standard sont utilisés : converties en Port, ou supprimées (§2.4).
tui-help-node-operator-concurrent = Applications Operator en service en même temps ; chacune prend une licence (§6.1) ; vide : aucune.
tui-help-node-operator-workstations = Postes qui ont l’application ; ils ne prennent pas de licence propre (§6.1) ; vide : autant que d’opérateurs.
tui-help-node-operator-software = Version de l’application Operator, pour ses licences (§1.3) ; vide : celle du pool.
tui-help-node-queues = Files d’attente suivies ; chacune prend une licence (§6.2) ; vide : aucune.
tui-help-node-queue-software = Version de Queue Monitor, pour ses licences (§1.3) ; vide : celle du pool.
tui-help-object-kind = Ce que sont ces objets : cela décide si chacun prend une licence Port (§2.1) et quelles fonctions il peut avoir. Des chiffres passent au nombre.
tui-help-object-name = Nom du groupe, unique sur son nœud.
tui-help-object-count = Combien il y en a ; chacun prend sa licence Port (§2.1) et ses fonctions (§4), et avec 0 le groupe ne compte nulle part.
tui-help-object-features = Ce que chacun peut faire, une licence pour chaque fonction ; UC en contient sept (§3), et certaines en entraînent d’autres (§4).
tui-help-object-peak = Nombre maximal enregistré en même temps : autant de licences Port sont comptées (§2.1) ; vide : tous.
tui-help-object-transfer-target = Si des appels enregistrés leur sont transférés : chacun prend alors Reporting dès qu’un nœud enregistre (§4.6).
tui-help-object-notes = Pour qui lit le plan ; ne décide d’aucun nombre.
tui-help-stock-license = Nom technique, tel que my.innovaphone et le PBX l’affichent ; sa version décide du logiciel qu’elle sert (§1.3).
tui-help-stock-quantity = Combien de licences de ce nom il y a.
tui-help-stock-assigned = Jour depuis lequel elles sont sur cet appareil ; vide : inconnu ; ne décide d’aucun nombre.
tui-help-stock-ssa-until = Dernier jour du SSA, sous lequel elles passent sans frais à une version plus récente (§7.1) ; vide : pas de SSA.
tui-help-order-item = Crédits à commander : SSC pour le SSA (§7.1), iSC pour la location (§7.3).
tui-help-order-quantity = Combien en portent sur le bordereau.
tui-help-waive-place = Où il est accepté : un lieu comme site/appareil/nœud, ou une fin de lieu ; vide : partout.
tui-help-waive-reason = Pourquoi le constat est accepté ; elle reste visible avec lui.
tui-help-waive-until = Dernier jour où il est accepté ; vide : sans fin.
