# Les phrases de : paths

## Conflits
paths-conflict-smb = { $ports ->
    [one] { $ports } port avec des licences SMB-Port de taille { $size }
   *[other] { $ports } ports avec des licences SMB-Port de taille { $size }
  }
paths-conflict-version = { $quantity ->
    [one] { $quantity } licence V{ $version } pour le logiciel V{ $software }
   *[other] { $quantity } licences V{ $version } pour le logiciel V{ $software }
  }
paths-conflict-versions = { $quantity ->
    [one] { $quantity } licence V{ $version } ou plus ancienne pour le logiciel V{ $software }
   *[other] { $quantity } licences V{ $version } et plus anciennes pour le logiciel V{ $software }
  }
paths-conflict-pool = { $missing ->
    [one] { $missing } licence manque dans un pool décentralisé
   *[other] { $missing } licences manquent dans un pool décentralisé
  }
paths-conflict-pool-old = { $missing ->
    [one] { $missing } licence manque dans un pool décentralisé ; trop anciennes : { $quantity }
   *[other] { $missing } licences manquent dans un pool décentralisé ; trop anciennes : { $quantity }
  }
paths-conflict-singles = { $count ->
    [one] { $count } utilisateur avec des licences séparées contenues dans UC
   *[other] { $count } utilisateurs avec des licences séparées contenues dans UC
  }
paths-conflict-overlap = { $count ->
    [one] { $count } utilisateur avec UC et des licences qu’elle contient
   *[other] { $count } utilisateurs avec UC et des licences qu’elle contient
  }

paths-conflict-smb-left = { $quantity ->
    [one] { $quantity } licence SMB là où les ports sont des Ports standard
   *[other] { $quantity } licences SMB là où les ports sont des Ports standard
  }

## Issues
paths-way-smb-extend = Ajouter des licences dans la taille { $size }
paths-way-smb-standard = Passer les ports en Ports standard
paths-way-smb-convert = { $quantity ->
    [one] Convertir { $quantity } licence SMB en Ports standard
   *[other] Convertir { $quantity } licences SMB en Ports standard
  }
paths-way-smb-discard = { $quantity ->
    [one] Supprimer { $quantity } licence SMB et acheter des Ports standard
   *[other] Supprimer { $quantity } licences SMB et acheter des Ports standard
  }
paths-way-smb-remove = { $quantity ->
    [one] Supprimer { $quantity } licence SMB : les Ports standard en place suffisent
   *[other] Supprimer { $quantity } licences SMB : les Ports standard en place suffisent
  }
paths-way-smb-back = Revenir aux licences SMB-Port de taille { $size }
paths-way-smb-size = Acheter des licences SMB de taille { $size }
paths-way-smb-keep = Garder la taille { $size } et supprimer les autres tailles
paths-way-smb-drop = { $ports ->
    [one] Rester à la taille { $size } avec { $ports } port de moins
   *[other] Rester à la taille { $size } avec { $ports } ports de moins
  }
paths-way-smb-drop-ssa = Sous SSA : rester à la taille { $size } avec ce qui y entre
paths-way-smb-drop-stay = En V{ $software } : rester à la taille { $size } avec ce qui y entre
paths-way-smb-convert-stay = { $quantity ->
    [one] En V{ $software } : convertir { $quantity } licence SMB en Ports standard
   *[other] En V{ $software } : convertir { $quantity } licences SMB en Ports standard
  }
paths-way-smb-standard-ssa = Sous SSA : licencier les ports en Ports standard
paths-way-smb-standard-stay = En V{ $software } : licencier les ports en Ports standard
paths-way-smb-convert-ssa = { $quantity ->
    [one] Sous SSA : convertir { $quantity } licence SMB en Ports standard
   *[other] Sous SSA : convertir { $quantity } licences SMB en Ports standard
  }
paths-way-smb-discard-ssa = { $quantity ->
    [one] Sous SSA : supprimer { $quantity } licence SMB et acheter des Ports standard
   *[other] Sous SSA : supprimer { $quantity } licences SMB et acheter des Ports standard
  }
paths-way-smb-discard-stay = { $quantity ->
    [one] En V{ $software } : supprimer { $quantity } licence SMB et acheter des Ports standard
   *[other] En V{ $software } : supprimer { $quantity } licences SMB et acheter des Ports standard
  }
paths-way-smb-size-ssa = Sous SSA : acheter des licences SMB de taille { $size }
paths-way-smb-size-stay = En V{ $software } : acheter des licences SMB de taille { $size }
paths-way-smb-keep-ssa = Sous SSA : garder la taille { $size }
paths-way-smb-keep-stay = En V{ $software } : garder la taille { $size }
paths-way-smb-alone = { $what ->
    [nodes] Rester à la taille { $size } avec un seul nœud
    [standby] Rester à la taille { $size } sans Standby
   *[both] Rester à la taille { $size } avec un seul nœud, sans Standby
  }
paths-way-version-ssa = { $quantity ->
    [one] Mettre à niveau l’ancienne licence sans frais sous SSA
   *[other] Mettre à niveau les anciennes licences sans frais sous SSA
  }
paths-way-version-rebuy = { $quantity ->
    [one] Supprimer l’ancienne licence et en acheter une nouvelle
   *[other] Supprimer les anciennes licences et en acheter de nouvelles
  }
paths-way-version-stay = { $applications ->
    [older] Rester sur le logiciel V{ $software }, avec des applications Windows aussi anciennes que leurs licences
   *[same] Rester sur le logiciel V{ $software }, que toutes les licences en place permettent
  }
paths-way-version-back = { $applications ->
    [older] Revenir au logiciel V{ $software }, avec des applications Windows aussi anciennes que leurs licences
   *[same] Revenir au logiciel V{ $software }, que toutes les licences en place permettent
  }
paths-way-version-operator = Garder l’Operator en V{ $software }, que ses licences permettent
paths-way-version-monitor = Garder le Queue Monitor en V{ $software }, que ses licences permettent
paths-way-version-applications = Garder l’Operator en V{ $operator } et le Queue Monitor en V{ $monitor }
paths-way-pool-buy = { $from ->
    [balance] Attribuer de la balance ce qui manque au nœud décentralisé
    [both] Attribuer de la balance et acheter ce qui manque au nœud décentralisé
   *[vendor] Acheter ce qui manque au nœud décentralisé et l’y installer
  }
paths-way-pool-buy-convert = { $quantity ->
    [one] Convertir { $quantity } licence SMB pour le nœud décentralisé
   *[other] Convertir { $quantity } licences SMB pour le nœud décentralisé
  }
paths-way-pool-buy-discard = { $quantity ->
    [one] Supprimer { $quantity } licence SMB et acheter pour le nœud décentralisé
   *[other] Supprimer { $quantity } licences SMB et acheter pour le nœud décentralisé
  }
paths-way-pool-centralise = Prélever les licences sur le maître
paths-way-pool-centralise-ssa = Sous SSA : prélever les licences sur le maître
paths-way-pool-centralise-convert = { $quantity ->
    [one] Convertir { $quantity } licence SMB et prélever sur le maître
   *[other] Convertir { $quantity } licences SMB et prélever sur le maître
  }
paths-way-pool-centralise-discard = { $quantity ->
    [one] Supprimer { $quantity } licence SMB et prélever sur le maître
   *[other] Supprimer { $quantity } licences SMB et prélever sur le maître
  }
paths-way-pool-buy-discard-ssa = { $quantity ->
    [one] Sous SSA : supprimer { $quantity } licence SMB et acheter pour le nœud décentralisé
   *[other] Sous SSA : supprimer { $quantity } licences SMB et acheter pour le nœud décentralisé
  }
paths-way-pool-buy-discard-stay = { $quantity ->
    [one] En V{ $software } : supprimer { $quantity } licence SMB et acheter pour le nœud décentralisé
   *[other] En V{ $software } : supprimer { $quantity } licences SMB et acheter pour le nœud décentralisé
  }
paths-way-pool-centralise-convert-ssa = { $quantity ->
    [one] Sous SSA : convertir { $quantity } licence SMB et prélever sur le maître
   *[other] Sous SSA : convertir { $quantity } licences SMB et prélever sur le maître
  }
paths-way-pool-centralise-discard-ssa = { $quantity ->
    [one] Sous SSA : supprimer { $quantity } licence SMB et prélever sur le maître
   *[other] Sous SSA : supprimer { $quantity } licences SMB et prélever sur le maître
  }
paths-way-uc = { $count ->
    [one] Une licence UC à la place des licences séparées
   *[other] { $count } licences UC à la place des licences séparées
  }
paths-way-singles = Garder les licences séparées
paths-way-singles-only = Garder les licences séparées qui sont écrites, sans UC

## Conditions
paths-condition-smb-upgrade-ssa = { $quantity ->
    [one] La licence SMB est sous SSA, selon le fabricant : le guide voit dans la conversion une mise à niveau SSA (§2.4)
   *[other] Les { $quantity } licences SMB sont sous SSA, selon le fabricant : le guide voit dans la conversion une mise à niveau SSA (§2.4)
  }
paths-condition-smb-upgrade-version = La conversion de licences SMB V{ $from } donne des Ports V{ $to }
paths-condition-smb-other-size = { $quantity ->
    [one] La licence SMB en place peut être remplacée par la taille { $size } : le guide ne connaît d’autre extension que la conversion (§2.4)
   *[other] Les { $quantity } licences SMB en place peuvent être remplacées par la taille { $size } : le guide ne connaît d’autre extension que la conversion (§2.4)
  }
paths-condition-smb-discard = { $quantity ->
    [one] La licence SMB est perdue
   *[other] Les { $quantity } licences SMB sont perdues
  }
paths-condition-smb-drop-ports = { $ports ->
    [one] Décider quel port ({ $ports }) s’en va, d’un objet ou du maximum simultané : le plan le prend au groupe le plus grand
   *[other] Décider quels { $ports } ports s’en vont, d’objets ou du maximum simultané : le plan les prend aux groupes les plus grands
  }
paths-condition-smb-drop-nodes = { $count ->
    [one] Le nœud { $nodes } s’en va{ $with ->
        [objects] {" "}avec ses objets
       *[alone] {""}
      }
   *[other] Ces { $count } nœuds s’en vont{ $with ->
        [objects] {" "}avec leurs objets
       *[alone] {""}
      } : { $nodes }
  }
paths-condition-smb-drop-takeover = Aucun autre nœud ne prend le relais quand le maître tombe en panne
paths-condition-ssa-renewed = { $quantity ->
    [one] Prouver ou prolonger le SSA de { $quantity } licence ; une prolongation manquée coûte plus (§7.1)
   *[other] Prouver ou prolonger le SSA de { $quantity } licences ; une prolongation manquée coûte plus (§7.1)
  }
paths-condition-ssa-release = Le SSA couvre la date de sortie de V{ $version }, et aucune nouvelle fonction à licence propre n’est concernée (§7.1)
paths-condition-stay-without-new = Se passer de ce que V{ $wanted } apporte par rapport à V{ $software }
paths-condition-stay-application = Garder l’ancienne version de l’application Windows
paths-condition-pool-centralise = { $count ->
    [one] Le nœud peut atteindre le maître
   *[other] Les { $count } nœuds peuvent atteindre le maître
  }
paths-condition-pool-centralise-move = { $count ->
    [one] Des licences du nœud peuvent être transférées sur le maître
   *[other] Des licences des { $count } nœuds peuvent être transférées sur le maître
  }
paths-condition-uc-functions-lost = Les utilisateurs se passent de { $functions }

## Étapes, dans l’ordre du travail
paths-step-remove = Supprimer { $quantity }{"\u00A0"}× { $license } de { $device }
paths-step-move = Transférer { $quantity }{"\u00A0"}× { $license } sur { $device }
paths-step-upgrade = { $quantity ->
    [one] Mettre à niveau { $quantity } licence vers { $license } sur { $device }
   *[other] Mettre à niveau { $quantity } licences vers { $license } sur { $device }
  }
paths-step-convert = Convertir sur { $device } avec { $quantity }{"\u00A0"}× { $license }
paths-step-assign = Attribuer { $quantity }{"\u00A0"}× { $license } de la balance à { $device }
paths-step-install = Installer { $quantity }{"\u00A0"}× { $license } sur { $device }
paths-step-software = Charger le logiciel V{ $version }

## La liste des issues
paths-none = Rien ici ne peut être résolu de plus d’une façon.
paths-heading = { $codes } sur { $place } : { $title }
paths-name-smb-left = Licences SMB restantes
paths-name-smb-short = Licences SMB manquantes
paths-as-is = Le bordereau suit déjà cette issue.
paths-same-licenses = Autant de licences de chaque nom qu’avant, dans d’autres pools ou sur d’autres appareils.
paths-elsewhere = Pour d’autres appareils qu’avant : { $licenses }
paths-delta = { $license } : { $before } → { $after }
paths-cost = Coût du bordereau : { $amount } ({ $change })
paths-cost-unpriced = { $unpriced ->
    [one] Coût du bordereau : { $amount } ({ $change }), et { $unpriced } ligne sans prix : { $licenses }
   *[other] Coût du bordereau : { $amount } ({ $change }), et { $unpriced } lignes sans prix : { $licenses }
  }
paths-cost-alone = { $unpriced ->
    [0] Coût du bordereau : { $amount }
    [one] Coût du bordereau : { $amount }, et { $unpriced } ligne sans prix : { $licenses }
   *[other] Coût du bordereau : { $amount }, et { $unpriced } lignes sans prix : { $licenses }
  }
paths-cost-before = L’écart de coût n’est pas connu : le bordereau du plan tel que dessiné n’a pas de prix pour { $licenses }.
paths-cost-none = { $unpriced ->
    [one] Coût du bordereau : inconnu, car sa { $unpriced } ligne n’a pas de prix ({ $licenses })
   *[other] Coût du bordereau : inconnu, car aucune de ses { $unpriced } lignes n’a de prix ({ $licenses })
  }
paths-cost-too-large = Coût du bordereau : trop grand pour être dit
paths-confirm = À confirmer : { $condition }
paths-left = Reste : { $codes }
paths-dominated = Pas mieux que { $id }, qui n’achète, ne supprime et ne demande rien de plus
paths-step = { $number }) { $step }
paths-apply-hint = « pbxplan paths PLAN --apply ID -o FICHIER » écrit le plan d’une issue ; -v montre l’ordre des travaux.

## Comparaison de deux plans
paths-diff-title = Comparaison de deux plans
paths-diff-topology = Topologie
paths-diff-requirements = Besoins
paths-diff-bill = Bordereau
paths-diff-findings = Constats
paths-diff-thing-site = site
paths-diff-thing-device = appareil
paths-diff-thing-node = nœud
paths-diff-thing-object = groupe d’objets
paths-diff-plan = le plan lui-même
paths-diff-entry = { $thing } { $place }
paths-diff-entry-holding = { $thing } { $place }, avec tout son contenu ({ $holds })
paths-field-balance = Balance
paths-field-in = Dans
paths-field-host = Licences sur
paths-field-interfaces = Interfaces
paths-field-installed = En place
paths-field-concurrent = en service
paths-field-workstations = postes
paths-diff-field = { $name } : { $before } → { $after }
paths-diff-node-new = le nœud { $node } est nouveau
paths-diff-node-gone = le nœud { $node } n’est plus là
paths-diff-smb = { $kind }, taille { $size }
paths-diff-none = rien
paths-diff-requirement = { $product } { $stock } : { $before } → { $after }
paths-diff-in-central = dans le pool central
paths-diff-in-pool = dans le pool de { $node }
paths-diff-on-device = sur { $device }
paths-diff-in-orders = à commander
paths-diff-line = { $id ->
    [buy] { $license }, { $action } pour { $device } : { $before } → { $after }
    [keep] { $license }, { $action } sur { $device } : { $before } → { $after }
   *[other] { $license }, { $action } sur { $device } : { $before } → { $after }
  }
paths-diff-line-nowhere = { $license }, { $action } : { $before } → { $after }
paths-diff-need = { $at }, { $rule } : { $before } → { $after }
paths-diff-need-plan = { $rule } : { $before } → { $after }
paths-diff-stock = en place sur { $device }, { $license } : { $before } → { $after }
paths-diff-state = { $quantity } ({ $fate })
paths-diff-fate-keep = { $n ->
    [one] reste
   *[other] restent
  }
paths-diff-fate-move = { $n ->
    [one] déplacée
   *[other] déplacées
  }
paths-diff-fate-upgrade = { $n ->
    [one] mise à niveau
   *[other] mises à niveau
  }
paths-diff-fate-remove = { $n ->
    [one] supprimée
   *[other] supprimées
  }
paths-diff-fate-convert = { $n ->
    [one] convertie
   *[other] converties
  }
paths-diff-elsewhere = d’autres pools prennent plus ou moins de ce qu’ils partagent
paths-diff-more = { $n ->
    [one] et { $n } autre raison
   *[other] et { $n } autres raisons
  }
paths-diff-finding = { $code } à { $place } : { $message }
paths-diff-finding-plan = { $code } : { $message }
paths-diff-finding-many = { $n } × { $code }
paths-diff-finding-waived = { $finding } (accepté)
paths-diff-finding-was = avant : { $message }
paths-diff-finding-waiver = { $now ->
    [yes] désormais accepté
   *[no] n’est plus accepté
  }
paths-diff-finding-cured = { $now ->
    [yes] désormais résolu par le bordereau
   *[no] n’est plus résolu par le bordereau
  }
paths-diff-alike = { $n ->
    [one] { $n } autre de ce type dans { $place }
   *[other] { $n } autres de ce type dans { $place }
  }
paths-diff-alike-sites = { $n ->
    [one] { $n } autre de ce type
   *[other] { $n } autres de ce type
  }
paths-diff-mark-added = nouveau
paths-diff-mark-removed = disparu
paths-diff-mark-changed = modifié
paths-diff-mark-moved = déplacé
paths-diff-folded = Ce qui n’est que compté se montre avec --all.
paths-diff-same = Les plans sont identiques.
paths-diff-total = Différences : topologie { $topology }, besoins { $requirements }, lignes du bordereau { $lines } (achats en tout { $before } → { $after }, { $change }), constats { $findings }.
paths-diff-total-open = Différences : topologie { $topology }, besoins { $requirements }, lignes du bordereau { $lines }, constats { $findings }. { $which ->
    [old] Les licences ne sont pas comparées : les nœuds du premier plan ne sont pas calculés, à cause des erreurs de sa topologie.
    [new] Les licences ne sont pas comparées : les nœuds du second plan ne sont pas calculés, à cause des erreurs de sa topologie.
   *[both] Les licences ne sont pas comparées : les nœuds ne sont calculés dans aucun des deux plans, à cause des erreurs de leur topologie.
  }
paths-diff-cost = Coût des bordereaux : { $before } → { $after } ({ $change })
paths-diff-cost-unpriced = Coût des bordereaux : { $before } → { $after } ({ $change }) ; sans prix : lignes { $unpriced-before } → { $unpriced-after } ({ $licenses })
paths-diff-cost-alone = Coût des bordereaux : { $before } → { $after } ; sans prix : lignes { $unpriced-before } → { $unpriced-after } ({ $licenses }), l’écart de coût n’est donc pas connu
paths-diff-cost-unknown = inconnu

## Le choix le moins cher
paths-cheapest = { $ssa ->
    [without] Le choix au moindre coût sans autre SSA
   *[any] Le choix au moindre coût
  }
paths-cheapest-drawn = { $ssa ->
    [without] Sans autre SSA, le plan tel que dessiné est le choix au moindre coût
   *[any] Le plan tel que dessiné est le choix au moindre coût
  }
paths-cheapest-open = { $ssa ->
    [without] Le choix au moindre coût sans autre SSA parmi ceux qui se comparent
   *[any] Le choix au moindre coût parmi ceux qui se comparent
  }
paths-cheapest-drawn-open = { $ssa ->
    [without] Sans autre SSA, aucun choix comparable ne coûte moins que le plan tel que dessiné
   *[any] Aucun choix comparable ne coûte moins que le plan tel que dessiné
  }
paths-cheapest-errors-first = { $ssa ->
    [without] Le choix qui a le moins d’erreurs et, parmi ceux-là, le moindre coût sans autre SSA
   *[any] Le choix qui a le moins d’erreurs et, parmi ceux-là, le moindre coût
  }
paths-cheapest-errors-first-open = { $ssa ->
    [without] Parmi les choix qui ont le moins d’erreurs, celui au moindre coût sans autre SSA de ceux qui se comparent
   *[any] Parmi les choix qui ont le moins d’erreurs, celui au moindre coût de ceux qui se comparent
  }
paths-cheapest-errors = { $n ->
    [one] Un plan qui fonctionne passe avant un plan qui coûte moins : disparaît l’erreur { $codes }.
   *[other] Un plan qui fonctionne passe avant un plan qui coûte moins : disparaissent les erreurs { $codes }.
  }
paths-cheapest-left = { $n ->
    [one] L’erreur qui reste :
   *[other] Les erreurs qui restent :
  }
paths-left-at = { $code } sur { $place } : { $title }
paths-left-plan = { $code } : { $title }
paths-cheapest-ssa-none = { $n ->
    [0] Aucun SSA qui pourrait être prouvé n’économiserait rien.
    [one] Un SSA pour la licence supprimée à cause de sa version n’économiserait rien.
   *[other] Un SSA pour les { $n } licences supprimées à cause de leur version n’économiserait rien.
  }
paths-cheapest-ssa-none-open = { $n ->
    [0] Autant que cela se compare, aucun SSA qui pourrait être prouvé n’économiserait rien.
    [one] Autant que cela se compare, un SSA pour la licence supprimée à cause de sa version n’économiserait rien.
   *[other] Autant que cela se compare, un SSA pour les { $n } licences supprimées à cause de leur version n’économiserait rien.
  }
paths-cheapest-ssa = { $n ->
    [one] Si le SSA d’une licence peut être prouvé
   *[other] Si le SSA de { $n } licences peut être prouvé
  }
paths-cheapest-ssa-open = { $n ->
    [one] Si le SSA d’une licence peut être prouvé : le meilleur choix comparé
   *[other] Si le SSA de { $n } licences peut être prouvé : le meilleur choix comparé
  }
paths-cheapest-ssa-front = { $n ->
    [one] Si le SSA d’une licence peut être prouvé
   *[other] Si le SSA de { $n } licences au plus peut être prouvé
  }
paths-cheapest-ssa-saves = Économie de { $amount } par rapport au choix ci-dessus ; une preuve ou une prolongation a son propre prix, qu’aucune liste de prix n’indique.
paths-decision = { $place } : { $option }
paths-decision-ssa = { $place } : SSA de { $quantity }{"\u00A0"}× { $license }
paths-option-standard = Ports standard
paths-option-convert = licences SMB converties en Ports standard
paths-option-discard = licences SMB supprimées, Ports standard
paths-option-smb = licences SMB-Port
paths-option-smb-20 = licences SMB-Port de taille 20
paths-option-smb-30 = licences SMB-Port de taille 30
paths-option-smb-50 = licences SMB-Port de taille 50
paths-option-smb-only = licences SMB-Port sans les autres tailles
paths-option-smb-20-only = licences SMB-Port de taille 20 sans les autres tailles
paths-option-smb-30-only = licences SMB-Port de taille 30 sans les autres tailles
paths-option-smb-50-only = licences SMB-Port de taille 50 sans les autres tailles
paths-option-local = licences décentralisées
paths-option-central = licences du maître
paths-option-uc = licence UC
paths-option-singles = licences séparées
paths-front = { $ssa ->
    [without] Sans prix et sans autre SSA : { $n ->
        [one] { $n } choix qu’aucun autre ne bat sur chaque nombre de licences
       *[other] { $n } choix qu’aucun autre ne bat sur chaque nombre de licences
      }
   *[any] Sans prix : { $n ->
        [one] { $n } choix qu’aucun autre ne bat sur chaque nombre de licences
       *[other] { $n } choix qu’aucun autre ne bat sur chaque nombre de licences
      }
  }
paths-front-errors = { $ssa ->
    [without] Sans prix et sans autre SSA : { $n ->
        [one] { $n } choix avec le moins d’erreurs, qu’aucun autre de ceux-là ne bat sur chaque nombre de licences
       *[other] { $n } choix avec le moins d’erreurs, qu’aucun autre de ceux-là ne bat sur chaque nombre de licences
      }
   *[any] Sans prix : { $n ->
        [one] { $n } choix avec le moins d’erreurs, qu’aucun autre de ceux-là ne bat sur chaque nombre de licences
       *[other] { $n } choix avec le moins d’erreurs, qu’aucun autre de ceux-là ne bat sur chaque nombre de licences
      }
  }
paths-front-open = { $title } (pas prouvé)
paths-front-alike = Dans chaque choix : { $bought }
paths-front-choice = { $number }. acheter { $bought }
paths-front-nothing = rien
paths-front-more = { $n ->
    [one] et { $n } autre, montré avec -v
   *[other] et { $n } autres, montrés avec -v
  }
paths-proof-plans = { $n ->
    [one] Comparé : { $n } plan entier.
   *[other] Comparé : { $n } plans entiers.
  }
paths-proof-groups = { $n ->
    [one] UC ou licences séparées se choisissent librement pour { $n } groupe.
   *[other] UC ou licences séparées se choisissent librement pour { $n } groupes.
  }
paths-proof-refused = { $n ->
    [one] { $n } combinaison a été écartée : elle apporterait une nouvelle erreur.
   *[other] { $n } combinaisons ont été écartées : elles apporteraient une nouvelle erreur.
  }
paths-proof-steps = Étapes de la recherche sur les groupes : { $n }.
paths-proof-closed = Aucun choix n’est meilleur : tout le reste a été comparé ou ne peut descendre plus bas.
paths-proof-open-too-many-plans = Pas prouvé : il y a plus de combinaisons de choix sur les nœuds qu’il n’en est comparé.
paths-proof-open-too-many-steps = Pas prouvé : la recherche sur les groupes a été abandonnée.
paths-proof-open-no-price = Pas prouvé : d’autres choix demandent plus ou moins de licences sans prix ({ $licenses }) et ne peuvent être comparés.
paths-proof-open-shared = Pas prouvé : il y a trop de groupes pour en comparer toutes les combinaisons.
paths-ruled = Pas retenu :
paths-ruled-drawn = { $option } (tel que dessiné)
paths-ruled-error = { $code } ({ $title })
paths-ruled-new-errors = { $n ->
    [one] { $place } : { $option } : apporterait l’erreur { $errors }
   *[other] { $place } : { $option } : apporterait les erreurs { $errors }
  }
paths-ruled-new-errors-left = { $n ->
    [one] { $place } : { $option } : apporterait l’erreur { $errors } et laisserait { $left }
   *[other] { $place } : { $option } : apporterait les erreurs { $errors } et laisserait { $left }
  }
paths-ruled-more-errors = { $n ->
    [one] { $place } : { $option } : laisserait l’erreur { $errors }
   *[other] { $place } : { $option } : laisserait les erreurs { $errors }
  }
paths-ruled-dearer = { $place } : { $option } : { $amount } de plus
paths-ruled-same-cost = { $place } : { $option } : même coût
paths-ruled-no-cheaper = { $place } : { $option } : pas moins cher, quels que soient les prix qui manquent
paths-ruled-no-price = { $n ->
    [one] { $place } : { $option } : ne se compare pas sans le prix de { $licenses }
   *[other] { $place } : { $option } : ne se compare pas sans les prix de { $licenses }
  }
paths-ruled-same = { $place } : { $option } : mêmes achats qu’un choix de la liste
paths-ruled-beaten = { $place } : { $option } : achats plus nombreux que ceux d’un choix de la liste, sans rien de moins
paths-ruled-too-small = { $ports ->
    [one] { $place } : { $option } : trop peu pour { $ports } port
   *[other] { $place } : { $option } : trop peu pour { $ports } ports
  }
paths-ruled-not-alone = { $place } : { $option } : seulement avec un nœud unique (§2.4)
paths-ruled-takeover = { $place } : { $option } : incompatible avec un nœud qui prend le relais (§2.4)
paths-ruled-ports-on-board = { $place } : { $option } : incompatible avec les Ports standard installés (§2.4)

## Et si
paths-if-users-more = Avec { $percent } % d’utilisateurs en plus, chaque groupe arrondi vers le haut
paths-if-users-fewer = Avec { $percent } % d’utilisateurs en moins, chaque groupe arrondi vers le haut
paths-if-users-same = Avec autant d’utilisateurs qu’aujourd’hui
paths-if-software = Avec le logiciel V{ $version } partout
paths-if-software-unknown = Le catalogue ne connaît pas la V{ $version } : elle est calculée comme les versions connues ; demandez au fabricant ses noms de licences et ses nouvelles fonctions.
paths-if-apart = Ce que le plan garde sur une autre version passe avec le reste : { $what }{ $more ->
        [0] .
       *[other] {" "}et { $more } de plus.
    }
paths-if-apart-software = { $place } en V{ $version }
paths-if-apart-operator = l’Operator de { $place } en V{ $version }
paths-if-apart-queue-monitor = le Queue Monitor de { $place } en V{ $version }
paths-if-same-bill = Le bordereau reste le même.
paths-if-totals = Achats : { $before } → { $after }. Suppressions : { $removed-before } → { $removed-after }.
paths-if-new = Nouveaux constats : { $codes }
paths-if-gone = Constats qui disparaissent : { $codes }
paths-if-stay = Erreurs qui restent : { $codes }
paths-if-versions = Versions du logiciel
paths-if-version = numéro
paths-if-falls-away = perdues
paths-if-ssa-saves = sauvées par SSA
paths-if-cost = coût { $currency }
paths-if-errors = erreurs
paths-if-partial = * sans les lignes qui n’ont pas de prix : { $licenses }
paths-if-fails = Quand { $node } tombe en panne
paths-if-taken = { $ports ->
    [one] { $node } reprend { $ports } port.
   *[other] { $node } reprend { $ports } ports.
  }
paths-if-nobody = { $ports ->
    [one] Personne ne prend le relais : { $ports } port est hors service.
   *[other] Personne ne prend le relais : { $ports } ports sont hors service.
  }
paths-if-would-take = { $ports ->
    [one] { $node } reprendrait { $ports } port.
   *[other] { $node } reprendrait { $ports } ports.
  }
paths-if-idle = Il ne porte aucun port.
paths-if-stood-for = { $n ->
    [one] Jusqu’à son retour, personne ne prend le relais si { $nodes } tombe en panne.
   *[other] Jusqu’à son retour, personne ne prend le relais si l’un de ces { $n } nœuds tombe en panne : { $nodes }.
  }
paths-if-local = { $node } a ses propres licences : elles sont sur l’appareil en panne.
paths-if-standby-local = { $node } a ses propres licences, et Standby ne vaut que pour les nœuds licenciés par le maître : ainsi personne ne peut prendre le relais (STB003).
paths-if-smb = Les ports ont des licences SMB, incompatibles avec Standby (§2.4) : avec elles personne ne peut prendre le relais.
paths-if-standby-enough = Licences Standby : { $required ->
    [one] { $required } requise
   *[other] { $required } requises
  }, { $today ->
    [one] { $today } utilisable
   *[other] { $today } utilisables
  } aujourd’hui : suffisant.
paths-if-standby-after = Licences Standby : { $required ->
    [one] { $required } requise
   *[other] { $required } requises
  }, { $today ->
    [one] { $today } utilisable
   *[other] { $today } utilisables
  } aujourd’hui, { $after } une fois le bordereau suivi : suffisant seulement alors.
paths-if-standby-short = Licences Standby : { $required ->
    [one] { $required } requise
   *[other] { $required } requises
  }, { $today ->
    [one] { $today } utilisable
   *[other] { $today } utilisables
  } aujourd’hui, { $after } une fois le bordereau suivi : insuffisant.
paths-if-trunk-bound = { $count ->
    [one] { $name } : { $count } ligne réseau aboutit à l’appareil en panne et doit être raccordée ailleurs.
   *[other] { $name } : { $count } lignes réseau aboutissent à l’appareil en panne et doivent être raccordées ailleurs.
  }
paths-if-trunk-free = { $count ->
    [one] { $name } : { $count } ligne SIP peut s’enregistrer ailleurs.
   *[other] { $name } : { $count } lignes SIP peuvent s’enregistrer ailleurs.
  }
paths-if-bri = { $to ->
    [nowhere] { $n ->
        [one] { $n } interface BRI est hors service.
       *[other] { $n } interfaces BRI sont hors service.
      }
   *[there] { $n ->
        [one] Il y manque { $n } interface BRI.
       *[other] Il y manque { $n } interfaces BRI.
      }
  }
paths-if-pri = { $to ->
    [nowhere] { $n ->
        [one] { $n } interface PRI est hors service.
       *[other] { $n } interfaces PRI sont hors service.
      }
   *[there] { $n ->
        [one] Il y manque { $n } interface PRI.
       *[other] Il y manque { $n } interfaces PRI.
      }
  }
paths-if-channels = { $to ->
    [nowhere] { $n ->
        [one] { $n } canal est hors service.
       *[other] { $n } canaux sont hors service.
      }
   *[there] { $n ->
        [one] Il y manque { $n } canal.
       *[other] Il y manque { $n } canaux.
      }
  }
paths-if-ipva = Licences IPVA : { $needed ->
    [one] { $needed } requise
   *[other] { $needed } requises
  }, { $free ->
    [one] { $free } libre
   *[other] { $free } libres
  } : suffisant.
paths-if-ipva-none = Licences IPVA : selon la lecture du §2.3 retenue par le plan (ipva_for_standby : No), un Standby virtuel n’en demande pas. Dans l’autre lecture : { $needed ->
    [one] { $needed } requise
   *[other] { $needed } requises
  }, { $free ->
    [one] { $free } libre
   *[other] { $free } libres
  }, manque : { $missing }.
paths-if-ipva-short = Licences IPVA : { $needed ->
    [one] { $needed } requise
   *[other] { $needed } requises
  }, { $free ->
    [one] { $free } libre
   *[other] { $free } libres
  } : { $missing ->
    [one] { $missing } manque
   *[other] { $missing } manquent
  }.
