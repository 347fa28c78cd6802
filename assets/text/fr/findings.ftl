# Ce que trouvent les règles. Par code : le constat avec ses nombres, son titre, pourquoi il importe, comment y
# remédier, et les titres de ses corrections (`fix-<code>-<id>`). Noms, emplacements et identifiants sont repris tels quels.

finding-app001 = { $count ->
        [one] { $count } objet a
       *[other] { $count } objets ont
    } aussi besoin de { $features }
finding-app001-title = Une licence s’ajoute
finding-app001-why = Certaines fonctions ne marchent pas sans une autre : Softphone App, Vidéo et Application Sharing demandent la Phone App, la RCC App demande la Phone App et Mobility, et Recording demande Reporting. Sur un nœud avec Recording, les lignes réseau et les destinataires de transferts en ont besoin aussi. Le planificateur ajoute ces licences même si personne ne les a écrites.
finding-app001-help = Rien à faire. Écrire ces fonctions si le plan doit dire lui-même ce qu’il lui faut.
fix-app001-write-down = Écrire { $features }

finding-app002 = { $count ->
        [one] { $count } objet utilise
       *[other] { $count } objets utilisent
    } la RCC App, que le guide laisse sans licence
finding-app002-title = Une app sans licence propre
finding-app002-why = Le guide ne cite la RCC App qu’à propos de ce dont elle dépend : la Phone App et Mobility. Il ne donne pas de licence pour l’app elle-même. Le bordereau compte donc ces deux-là et rien d’autre.
finding-app002-help = Demander au fabricant si l’app a désormais une licence. Si oui, l’ajouter comme produit dans un catalogue à soi.
fix-app002-spell-out = Écrire { $features } à la place de rcc
fix-app002-drop-feature = Supprimer rcc

finding-app003 = { $features } avec le logiciel V{ $software } : les apps viennent avec V13
finding-app003-title = Les apps demandent le logiciel V13
finding-app003-why = Les apps font partie du logiciel V13. Avec un logiciel plus ancien, une licence qui porte le nom d’une app, ou une licence UC qui contient des apps, est comptée et peut être installée, mais l’app n’est pas là. Ce que l’ancien logiciel offre de la même fonction continue de marcher.
finding-app003-help = Passer le logiciel du nœud en V13, ou s’assurer que ses utilisateurs se passent des apps.
fix-app003-raise-software = Exploiter le logiciel V{ $software }

finding-conf001 = { $users ->
        [one] { $users } utilisateur gère
       *[other] { $users } utilisateurs gèrent
    } des salles de conférence, et aucun appareil n’a de canal de conférence
finding-conf001-title = Pas de canaux de conférence
finding-conf001-why = La Conference App permet de créer autant de salles que l’on veut. Combien de personnes peuvent y participer dépend des canaux de conférence des appareils, et ce plan n’en a pas. Aucune conférence ne pourrait avoir lieu.
finding-conf001-help = Prévoir conference_channels sur une passerelle ou une machine virtuelle. Ils prennent des licences Channel, comme les canaux RNIS, sauf sur les modèles qui les ont incluses.

finding-hw001 = plus de licences Hardware que la box n’en utilise : { $licenses }
finding-hw001-title = Licences Hardware liées à une box
finding-hw001-why = Une licence Hardware appartient à sa box pour toujours : elle ne peut être ni supprimée ni transférée à un autre appareil. Ce qui est en place au-delà des interfaces et canaux du plan dort, et aucune autre box n’en profitera jamais.
finding-hw001-help = Vérifier les interfaces et les canaux de l’appareil. Si le choix est libre, prévoir d’autres lignes ou canaux de conférence sur cette box plutôt que sur une autre.

finding-hw002 = { $model } a ses licences Hardware incluses : { $quantity ->
        [one] { $quantity } licence en place
       *[other] { $quantity } licences en place
    } pour rien
finding-hw002-title = Licences Hardware sur un modèle qui les a déjà
finding-hw002-why = Ce modèle vient avec toutes ses licences Hardware : celles qu’on y ajoute ne servent à rien, et elles ne peuvent pas passer à une box qui en a besoin. Le guide le dit d’IP311 et d’IP411 ; le wiki du fabricant ajoute IP22, IP24, IP28 et IP302. Les licences incluses n’apparaissent pas dans le tableau des licences de l’appareil (wiki) : c’est ainsi qu’on en achète une deuxième fois.
finding-hw002-help = Vérifier le modèle dans le plan. S’il est juste, laisser ces licences où elles sont : il n’y a rien à en faire.

finding-hw003 = { $device } est virtuel : pas de place pour des interfaces ({ $drawn })
finding-hw003-title = Interfaces sur un appareil virtuel
finding-hw003-why = Une machine virtuelle n’a pas de prise pour une ligne : ni BRI, ni PRI, ni interface analogique, et donc pas de canaux RNIS. Le planificateur n’achète rien pour elles, si bien que ces lignes n’ont de licence nulle part. Les canaux de conférence sont possibles et comptés.
finding-hw003-help = Dessiner les lignes sur une passerelle. Elle n’a pas besoin de nœud : ses lignes réseau sont des objets du nœud sur lequel elle s’enregistre. Ou prévoir des lignes SIP.
fix-hw003-drop-interfaces = Retirer les interfaces de { $device }

finding-hw004 = { $model } n’en a pas autant (prévus/possibles) : { $exceeded }
finding-hw004-title = Plus d’interfaces que le modèle n’en a
finding-hw004-why = Le catalogue connaît le maximum de ce modèle, et le plan en demande plus. Les lignes et canaux au-delà de la limite ne peuvent pas être mis en service, quelles que soient les licences achetées.
finding-hw004-help = Corriger les nombres, choisir un modèle plus grand ou répartir les lignes sur un autre appareil. Si la limite est fausse, corriger le modèle dans un catalogue à soi.
fix-hw004-to-limit = Ne pas prévoir plus que ce qu’a { $model }

finding-hw005 = { $case ->
        [name] le modèle { $model } n’est pas au catalogue{ $proposals ->
            [0] { "" }
            [1]  ; vouliez-vous dire { $nearest } ?
           *[other]  ; vouliez-vous dire l’un de ceux-ci : { $nearest } ?
        }
        [model] le modèle { $model } n’est pas au catalogue, vérification impossible pour { $unknown }{ $proposals ->
            [0] { "" }
            [1]  ; vouliez-vous dire { $nearest } ?
           *[other]  ; vouliez-vous dire l’un de ceux-ci : { $nearest } ?
        }
       *[limits] le catalogue ne connaît pas les limites du modèle { $model } : vérification impossible pour { $unknown }
    }
finding-hw005-title = Pas vérifiable d’après le modèle
finding-hw005-why = Un appareil peut-il avoir les interfaces et canaux prévus ? Cela dépend de son modèle. Le guide ne donne pas de limites ; le catalogue ne connaît donc que celles que quelqu’un a ajoutées, et une limite inconnue veut dire « pas vérifiable », jamais « bon ». Un modèle tout à fait inconnu passe pour une box dont les licences Hardware s’achètent ; pour une machine virtuelle ou un modèle aux licences incluses, c’est faux.
finding-hw005-help = Corriger le nom du modèle, ou ajouter le modèle et ses limites dans un catalogue à soi.
fix-hw005-nearest-model = Écrire le modèle { $to } à la place de { $model }

finding-ipv001 = { $quantity ->
        [one] { $quantity } licence IPVA est achetée et sera liée
       *[other] { $quantity } licences IPVA sont achetées et seront liées
    } à { $device }
finding-ipv001-title = Licences IPVA liées pour toujours
finding-ipv001-why = Une licence IPVA est attachée à l’adresse MAC de la machine virtuelle à laquelle elle est attribuée, et ne peut plus être libérée. Une machine recréée sous une autre adresse demande de nouvelles licences.
finding-ipv001-help = Donner à la machine virtuelle une adresse MAC fixe avant d’attribuer les licences, et garder cette adresse à chaque migration de la machine.

finding-ipv002 = { $device } demande { $quantity ->
        [one] { $quantity } licence IPVA
       *[other] { $quantity } licences IPVA
    } et n’a pas d’adresse MAC dans le plan
finding-ipv002-title = IPVA sans adresse MAC
finding-ipv002-why = Les licences IPVA sont attribuées à l’adresse MAC d’une machine virtuelle et ne peuvent pas lui être reprises. Tant que le plan n’indique pas l’adresse, personne ne peut les attribuer, ou quelqu’un les attribue à la mauvaise machine.
finding-ipv002-help = Lire l’adresse MAC dans les réglages de la machine virtuelle et l’écrire dans le plan.

finding-ipv003 = { $quantity ->
        [one] { $quantity } licence IPVA pour { $node } est achetée
       *[other] { $quantity } licences IPVA pour { $node } sont achetées
    } sur { $host }
finding-ipv003-title = IPVA achetée sur le maître
finding-ipv003-why = Quand les licences sont centralisées, l’appareil du maître porte celles de tous les nœuds, et le guide ne fait pas d’exception pour IPVA. Il dit aussi que les licences IPVA sont liées à l’adresse MAC de leur machine virtuelle, ce qui plaide pour un achat là où tourne le nœud. Le plan lit le guide de la première façon.
finding-ipv003-help = Le faire confirmer par le fabricant avant de commander. Pour acheter machine par machine, mettre la lecture ipva_home à Instance.
fix-ipv003-per-instance = Acheter IPVA machine par machine (lecture ipva_home : Instance)

finding-ipv004 = { $quantity ->
        [one] { $quantity }{"\u00A0"}× { $license } ne sert à personne : liée
       *[other] { $quantity }{"\u00A0"}× { $license } ne servent à personne : liées
    } à une machine sans nœud
finding-ipv004-title = Licences IPVA perdues
finding-ipv004-why = Des licences IPVA ne peuvent pas quitter la machine virtuelle à laquelle elles sont liées. Cet appareil n’a pas de nœud : personne ne les prélève, et aucune autre machine ne le peut. Le bordereau ne les compte nulle part et les supprime.
finding-ipv004-help = Si la machine doit faire tourner un IPBX, dessiner son nœud et les licences comptent de nouveau. Sinon, suivre le bordereau.
fix-ipv004-drop-block = Noter { $quantity ->
        [one] { $quantity }{"\u00A0"}× { $license } comme supprimée
       *[other] { $quantity }{"\u00A0"}× { $license } comme supprimées
    }

finding-lic001 = aucune licence ne s’appelle { $license }{ $proposals ->
        [0] { "" }
       *[other]  ; vouliez-vous dire { $nearest } ?
    }
finding-lic001-title = Licence inconnue
finding-lic001-why = Le nom n’est pas au catalogue, on ne peut donc rien dire de ces licences : elles ne comptent nulle part, et ce qu’elles couvrent peut-être est acheté. Les noms techniques se lisent avec indulgence, en majuscules ou minuscules et aussi sans PBX- ou Relay-, mais version, palier et taille doivent être justes.
finding-lic001-help = Écrire le nom comme my.innovaphone l’affiche. La licence d’une app tierce peut s’ajouter dans un catalogue à soi. À une proposition avec un N, il ne manque que la version : l’écrire à la place du N, comme l’appareil l’affiche.
fix-lic001-nearest-license = Écrire { $to } à la place de { $license }

finding-lic002 = { $count ->
        [one] fonction inconnue
       *[other] fonctions inconnues
    } : { $features }{ $proposals ->
        [0] { "" }
       *[other]  ; vouliez-vous dire { $meant } ?
    }
finding-lic002-title = Fonction inconnue
finding-lic002-why = Les fonctions s’écrivent avec les identifiants du catalogue, comme voicemail ou softphone-app. Une fonction que le catalogue ne connaît pas ne compte rien : une licence attendue peut manquer au bordereau.
finding-lic002-help = Écrire un des identifiants connus ; la liste des produits les donne tous. La licence d’une app tierce peut s’ajouter dans un catalogue à soi.
fix-lic002-nearest-feature = Écrire { $to } à la place de { $features }
fix-lic002-drop-feature = Retirer { $features }

finding-obj001 = un objet de type { $kind } ne peut pas avoir { $features }
finding-obj001-title = Une fonction que l’objet ne peut pas avoir
finding-obj001-why = Les fonctions d’utilisateur ont leur licence pour les utilisateurs, les Executives et les postes analogiques. En dehors d’eux, Reporting se configure sur tout objet, et Vidéo sur un visiophone externe. Le reste ne compte rien : une licence prévue pour quelqu’un peut manquer au bordereau.
finding-obj001-help = Écrire la fonction sur le groupe d’utilisateurs qui doit l’avoir, ou la retirer ici.
fix-obj001-drop-feature = Retirer { $features }

finding-obj002 = un maximum simultané de { $peak } pour { $count ->
        [one] { $count } objet seulement
       *[other] { $count } objets seulement
    }
finding-obj002-title = Plus en même temps qu’il n’y en a
finding-obj002-why = Les licences Port sont flottantes : un objet en prélève une tant qu’un appareil y est enregistré, et un groupe peut indiquer combien le sont au plus en même temps. Ils ne peuvent jamais être plus nombreux que les objets. Le planificateur compte tous les objets et passe sur ce maximum, mais l’un des deux nombres est faux.
finding-obj002-help = Corriger le maximum simultané, ou le nombre si le groupe a grandi.
fix-obj002-peak-to-count = Mettre le maximum simultané à { $count }
fix-obj002-count-to-peak = Mettre le nombre à { $peak }

finding-opr001 = { $concurrent ->
        [one] { $concurrent } opérateur
       *[other] { $concurrent } opérateurs
    } en même temps sur { $workstations ->
        [one] { $workstations } poste
       *[other] { $workstations } postes
    } : { $idle ->
        [one] { $idle } licence dort
       *[other] { $idle } licences dorment
    }
finding-opr001-title = Licences Operator que personne ne peut prendre
finding-opr001-why = Une licence Operator est flottante : prélevée quand l’application se connecte, libre ensuite ; seules comptent donc les applications en même temps. Il ne peut pas en tourner plus qu’il n’y a de postes. Les licences au-delà de ce nombre ne sont jamais prélevées.
finding-opr001-help = Ramener concurrent au nombre de postes, ou augmenter les postes s’il en est prévu d’autres.
fix-opr001-fewer-licenses = Prévoir { $concurrent ->
        [one] { $concurrent } opérateur
       *[other] { $concurrent } opérateurs
    } en même temps
fix-opr001-more-workstations = Prévoir { $workstations ->
        [one] { $workstations } poste
       *[other] { $workstations } postes
    }

finding-pool001 = { $case ->
        [master] { $node } est le maître et reste dans le pool central, bien qu’il se dise local
       *[local] { $node } a ses licences sur son propre appareil
    }
finding-pool001-title = Licences décentralisées
finding-pool001-why = Un nœud peut avoir ses licences sur son propre appareil. Il vit alors de ce qui y est installé et de rien d’autre : le stock du maître ne peut pas l’aider, pas même d’une seule licence. Le guide le permet et le déconseille, puisque des licences centralisées servent au nœud qui en a besoin. Un maître qui se dit décentralisé reste malgré tout dans le pool central.
finding-pool001-help = Centraliser les licences du nœud, sauf raison de les garder à part, par exemple un budget propre. S’il y en a une, accepter ce constat avec cette raison.
fix-pool001-centralise = Servir { $node } depuis le maître
fix-pool001-master-central = Noter { $node } comme central

finding-pool002 = il manque à { $node } ce que le pool central a en trop (manque/en trop) : { $shortages }
finding-pool002-title = Un excédent hors de portée
finding-pool002-why = Le nœud est décentralisé : des licences qui dorment sur le maître ne peuvent pas le servir, et les mêmes sont achetées une fois de plus. Centralisé, il utiliserait d’abord l’excédent. Les versions ne sont pas comparées ici : un vieil excédent devra peut-être être mis à niveau avant de servir.
finding-pool002-help = Centraliser les licences du nœud ; ce qu’il a en place passe alors au maître et y compte. S’il doit rester décentralisé, l’achat du bordereau est juste.
fix-pool002-centralise = Servir { $node } depuis le maître

finding-pool003 = { $quantity }{"\u00A0"}× { $license } à placer sur { $host }
finding-pool003-title = Licences ailleurs que sur le maître
finding-pool003-why = Les licences des nœuds centraux s’installent sur l’appareil du maître, où chaque nœud prélève ce qu’il lui faut. Sur un autre appareil, celui d’un esclave ou un appareil sans nœud, elles ne font pas partie de ce stock et ne servent à personne. Les licences Hardware, qui appartiennent à leur box, sont à part ; de même les licences IPVA, liées à leur machine.
finding-pool003-help = Suivre le bordereau, qui transfère les licences sur l’appareil du maître, ou supprime sur place celles qui ne peuvent pas rester : trop anciennes, ou SMB que rien ne convertit. Si elles sont transférées, le noter dans le plan. Si le nœud doit garder ses licences, le décentraliser.
fix-pool003-move-block = Noter { $quantity ->
        [one] { $quantity }{"\u00A0"}× { $license } comme transférée
       *[other] { $quantity }{"\u00A0"}× { $license } comme transférées
    } sur { $host }

finding-rec001 = Recording sur { $node }, et { $quantity ->
        [one] { $quantity } objet port est
       *[other] { $quantity } objets port sont
    } sans Reporting
finding-rec001-title = Reporting est recommandé pour tous
finding-rec001-why = Reporting est obligatoire pour les utilisateurs Recording, pour les lignes réseau et pour les destinataires des transferts. Tout appel pouvant être passé à n’importe qui, le guide recommande Reporting pour tous les objets : là où un appel finit chez quelqu’un qui ne l’a pas, le rapport sur l’enregistrement a un trou.
finding-rec001-help = Donner Reporting à tous les objets port du nœud, ou mettre la lecture reporting à All. Si les appels enregistrés ne vont jamais au-delà des utilisateurs Recording et des destinataires prévus, le minimum suffit.
fix-rec001-report-all = Donner Reporting à tous les objets port de { $node }

finding-smb001 = { $ports ->
        [one] { $ports } port n’entre pas
       *[other] { $ports } ports n’entrent pas
    } dans la taille SMB { $size } : { $over } de trop
finding-smb001-title = Taille SMB dépassée
finding-smb001-why = Les licences SMB-Port sont faites pour un nombre de ports connu dès le départ : 20, 30 ou 50. On ne peut ni les étendre au-delà de leur taille, ni les additionner, ni les compléter par des Ports standard ; la seule extension que le guide connaisse est la conversion en Ports standard. Le bordereau achète jusqu’à la taille et jamais au-delà : les ports en trop restent sans licence.
finding-smb001-help = Prendre des Ports standard : chaque licence SMB est convertie par une mise à niveau, et les Ports manquants sont achetés. Si la taille est le seul obstacle, acheter la taille suivante est une autre issue, à faire confirmer par le fabricant.
fix-smb001-standard-ports = Prendre des Ports standard et convertir les licences SMB
fix-smb001-standard-only = Prendre des Ports standard
fix-smb001-larger-size = Prendre la taille SMB { $size }

finding-smb002 = licences SMB dans une installation avec { $slaves ->
        [one] { $slaves } nœud esclave
       *[other] { $slaves } nœuds esclaves
    }
finding-smb002-title = SMB avec un esclave
finding-smb002-why = Les licences SMB-Port sont faites pour un IPBX isolé. Elles ne marchent pas là où un maître a des esclaves, que ceux-ci soient centralisés ou décentralisés.
finding-smb002-help = Prendre des Ports standard ; les licences SMB en place sont converties une à une. Ou prévoir le deuxième IPBX comme une installation à part.
fix-smb002-standard-ports = Prendre des Ports standard et convertir les licences SMB
fix-smb002-standard-only = Prendre des Ports standard

finding-smb003 = licences SMB avec Standby ({ $standby ->
        [one] { $standby } nœud Standby
       *[other] { $standby } nœuds Standby
    }, { $takeovers ->
        [one] { $takeovers } reprise
       *[other] { $takeovers } reprises
    })
finding-smb003-title = SMB avec Standby
finding-smb003-why = Les licences Standby sont incompatibles avec les licences SMB-Port, et sans elles aucun nœud ne peut prendre le relais d’un autre. Le plan demande les deux. Aucune licence Standby n’est achetée tant que les ports sont SMB.
finding-smb003-help = Si l’installation doit survivre à une panne, prendre des Ports standard ; le bordereau ajoute alors une licence Standby pour chacun. Sinon, abandonner le nœud Standby ou la reprise.
fix-smb003-standard-ports = Prendre des Ports standard et convertir les licences SMB
fix-smb003-standard-only = Prendre des Ports standard
fix-smb003-drop-takeover = Ne prévoir aucune reprise

finding-smb004 = { $case ->
        [standard] { $by ->
            [bill] après le bordereau :{" "}
           *[board] { "" }
        }{ $smb ->
            [one] { $smb } licence SMB
           *[other] { $smb } licences SMB
        } à côté de { $standard ->
            [one] { $standard } Port standard
           *[other] { $standard } Ports standard
        }{ $differ ->
            [sizes] { "" }, et de plusieurs tailles ({ $sizes })
            [other-size] { "" }, et de taille { $sizes } là où le plan demande la taille { $size }
           *[none] { "" }
        }
        [sizes] { $by ->
            [bill] le bordereau laisserait côte à côte des licences SMB de plusieurs tailles : { $sizes }
           *[board] licences SMB de plusieurs tailles côte à côte : { $sizes }
        }
       *[other-size] licences SMB de taille { $sizes } en place, et le plan demande la taille { $size }
    }
finding-smb004-title = Licences SMB mélangées
finding-smb004-why = Les licences SMB-Port ne vont ni avec des licences Port standard, ni avec des licences SMB d’une autre taille. Ce qui ne va pas ensemble ne sert pas à l’IPBX, bien que payé. Le bordereau y met bon ordre quand le plan convertit les licences SMB, les abandonne ou demande une seule taille. Si le plan met les ports sous SMB à côté de Ports standard qui restent, c’est le bordereau qui réunirait les deux.
finding-smb004-help = Choisir une seule sorte : ou des Ports standard, en quoi les licences SMB sont converties, ou SMB d’une seule taille, écrite dans smb_size. Les Ports standard en place restent ; à côté d’eux, seule la conversion aide.
fix-smb004-standard-only = Prendre des Ports standard
fix-smb004-standard-ports = Prendre des Ports standard et convertir les licences SMB
fix-smb004-one-size = Garder la taille SMB { $size } et supprimer les autres

finding-smb005 = les { $size } ports de la taille SMB sont tous pris
finding-smb005-title = La taille SMB est pleine
finding-smb005-why = L’installation a exactement autant de ports que sa taille SMB. Un utilisateur ou une ligne de plus n’entre pas, et les licences SMB ne s’étendent pas : la suite est une conversion en Ports standard.
finding-smb005-help = Rien à faire si l’installation ne grandit pas. Si elle le peut, choisir dès maintenant une taille plus grande ou des Ports standard, avant l’achat des licences.
fix-smb005-standard-ports = Prendre des Ports standard et convertir les licences SMB
fix-smb005-standard-only = Prendre des Ports standard
fix-smb005-larger-size = Prendre la taille SMB { $size }

finding-smb006 = { $ports ->
        [one] { $ports } port
       *[other] { $ports } ports
    } sur un IPBX isolé : des licences SMB de taille { $size } suffiraient
finding-smb006-title = Licences SMB possibles
finding-smb006-why = Pour un IPBX isolé de 50 ports au plus, le guide a des licences SMB-Port à la place des Ports standard. Elles existent en tailles 20, 30 et 50, ne s’étendent plus ensuite et excluent esclaves et Standby. Aucune licence Port de l’une ou l’autre sorte n’est encore en place : le choix est libre.
finding-smb006-help = Mettre port_license à Smb sur le maître si l’installation reste petite et isolée. Sinon, ne rien changer : des Ports standard laissent toutes les voies ouvertes.
fix-smb006-smb-ports = Prendre des licences SMB

finding-ssa001 = { $case ->
        [ended] le SSA de { $quantity }{"\u00A0"}× { $license } a pris fin le { $until }
       *[ending] le SSA de { $quantity }{"\u00A0"}× { $license } prend fin le { $until }, { $days ->
            [0] aujourd’hui
            [one] dans { $days } jour
           *[other] dans { $days } jours
        }
    }
finding-ssa001-title = Le SSA prend fin
finding-ssa001-why = Tant que court un Software Service Agreement, ses licences sont mises à niveau sans frais vers chaque version sortie pendant ce temps. Après sa fin, la version suivante est à racheter. Prolongé à temps, le contrat continue sans supplément ; repris plus tard, il peut coûter plus.
finding-ssa001-help = Mettre à temps des Software Service Credits (SSC) sur la balance de my.innovaphone, ou faire prolonger le contrat automatiquement. Les crédits inscrits sous orders figurent au bordereau.

finding-ssa002 = { $quantity ->
        [one] { $quantity }{"\u00A0"}× { $license } supprimée ; sous SSA, elle passerait
       *[other] { $quantity }{"\u00A0"}× { $license } supprimées ; sous SSA, elles passeraient
    } à V{ $software } sans frais
finding-ssa002-title = Un SSA aurait évité cela
finding-ssa002-why = Les licences sont trop anciennes pour le logiciel et aucun SSA ne couvre le passage : le bordereau les supprime et achète ce qui manque alors. Sous un SSA en cours, les mêmes licences seraient mises à niveau sans frais. Seule exception : les nouvelles fonctions qui ont leur propre licence.
finding-ssa002-help = Chercher sur my.innovaphone un SSA que le plan ignore, et écrire sa fin dans « SSA jusqu’au » (ssa_until). Pour ce qui s’achète maintenant, envisager un SSA dès le premier jour.

finding-stb001 = { $standby ->
        [one] { $standby } licence Standby
       *[other] { $standby } licences Standby
    } pour { $ports ->
        [one] { $ports } licence Port
       *[other] { $ports } licences Port
    } : il en manque { $short }, Standby est inactif{ $enough ->
        [0] { "" }
       *[other]  ; selon la lecture du plan, { $enough } suffisent
    }
finding-stb001-title = Moins de licences Standby que de Ports
finding-stb001-why = Standby ne marche qu’avec au moins autant de licences Standby que de licences Port ; qu’il en manque une seule, et la fonction n’est pas là. Ce qui est installé aujourd’hui ne suffit pas, quelles que soient les versions. Le bordereau comble la différence si le plan a un nœud Standby ou un nœud central à reprendre, et si les ports ne sont pas SMB.
finding-stb001-help = Suivre le bordereau. S’il n’en achète pas parce que rien n’est en secours, prévoir un nœud Standby ou une reprise, ou accepter que ces licences ne servent à rien.
fix-stb001-drop-blocks = Noter { $quantity ->
        [one] { $quantity } licence Standby comme supprimée
       *[other] { $quantity } licences Standby comme supprimées
    }

finding-stb002 = { $quantity }{"\u00A0"}× { $license } à placer sur { $host }
finding-stb002-title = Licences Standby ailleurs que sur le maître
finding-stb002-why = Les licences Standby s’installent toujours sur le maître, même si des esclaves ou des nœuds Standby s’en servent, et même si l’appareil où elles se trouvent est décentralisé. Sur tout autre appareil, elles ne comptent pas.
finding-stb002-help = Suivre le bordereau, qui transfère les licences sur l’appareil du maître, ou supprime sur place celles qui sont trop anciennes pour rester. Si elles sont transférées, le noter dans le plan.
fix-stb002-move-block = Noter { $quantity ->
        [one] { $quantity }{"\u00A0"}× { $license } comme transférée
       *[other] { $quantity }{"\u00A0"}× { $license } comme transférées
    } sur { $host }

finding-stb003 = { $case ->
        [standby] le nœud Standby { $node } est décentralisé
       *[takeover] { $node } est décentralisé et doit être repris par { $takeover_by }
    }
finding-stb003-title = Standby pour un nœud décentralisé
finding-stb003-why = Les licences Standby sont sur le maître et couvrent les licences Port du pool central. Un nœud décentralisé ne peut rien utiliser du maître : elles ne lui permettent ni d’être en secours, ni d’être repris.
finding-stb003-help = Centraliser les licences du nœud, ou ne pas prévoir de reprise pour lui.
fix-stb003-centralise = Servir { $node } depuis le maître
fix-stb003-drop-takeover = Ne prévoir aucune reprise pour { $node }

finding-stb004 = { $bri ->
    [0] { $pri ->
        [0] il manque { $channels ->
            [one] { $channels } canal
           *[other] { $channels } canaux
        }
       *[other] il manque { $pri } PRI{ $channels ->
            [0] { "" }
            [one] { " " }et { $channels } canal
           *[other] { " " }et { $channels } canaux
        }
    }
   *[other] il manque { $bri } BRI{ $pri ->
        [0] { $channels ->
            [0] { "" }
            [one] { " " }et { $channels } canal
           *[other] { " " }et { $channels } canaux
        }
       *[other] { $channels ->
            [0] { " " }et { $pri } PRI
            [one] , { $pri } PRI et { $channels } canal
           *[other] , { $pri } PRI et { $channels } canaux
        }
    }
} pour remplacer { $nodes }
finding-stb004-title = Il manque du matériel au secours
finding-stb004-why = Les licences Hardware sont liées à leur box et ne suivent pas une reprise. Tel qu’il est prévu, l’appareil de secours a moins d’interfaces ou de canaux que l’un de ceux qu’il remplace : il porte moins de lignes ou de conférences. Une machine virtuelle n’a ni BRI, ni PRI, ni canaux RNIS.
finding-stb004-help = Prévoir les mêmes interfaces et canaux sur l’appareil de secours, ou accepter la différence, par exemple parce que les appels passent par des lignes SIP.
fix-stb004-same-interfaces = Équiper { $device } comme les appareils qu’il remplace

finding-top001 = { $nodes ->
        [one] { $nodes } nœud
       *[other] { $nodes } nœuds
    } et pas de maître
finding-top001-title = Pas de maître
finding-top001-why = Les licences centralisées s’installent sur le maître, et tous les autres nœuds y prélèvent les leurs. Sans lui, il n’y a pas d’appareil où les installer : aucun pool, aucune licence PBX ne peut être calculé. Le bordereau ne porte que Hardware, garantie et commandes.
finding-top001-help = Donner à un nœud le rôle de maître. Un maître sans objets est un serveur de licences : un nœud qui ne sert personne convient.
fix-top001-promote = Faire de { $node } le maître

finding-top002 = { $node } est maître, et { $first } aussi
finding-top002-title = Plusieurs maîtres
finding-top002-why = Une installation a un seul maître, qui détient les licences centralisées où puisent tous les autres nœuds. Avec deux, on ne sait pas duquel dépend un esclave. Tant que ce n’est pas réglé, aucun pool et aucune licence PBX ne sont calculés.
finding-top002-help = Laisser le rôle de maître au nœud qui doit détenir les licences et faire des autres des esclaves. Des systèmes sans rapport entre eux vont dans des plans séparés.
fix-top002-demote = Faire de { $node } un esclave

finding-top003 = { $kind ->
        [site] le site { $name }
        [device] l’appareil { $name }
        [node] le nœud { $name }
       *[object] le groupe d’objets { $name }
    } n’est pas seul à porter ce nom ; le premier est { $other }
finding-top003-title = Un nom pris deux fois
finding-top003-why = Sites, appareils et nœuds ont des noms uniques dans le plan ; les groupes d’objets, des noms uniques dans leur nœud. Reprises, constats acceptés et bordereau retrouvent les choses par ces noms, et l’installateur aussi. Tant qu’un nom est ambigu, le planificateur ne devine pas, et aucun pool n’est calculé.
finding-top003-help = Renommer l’un des deux. Ce qui renvoie à ce nom continue de désigner le premier.
fix-top003-rename = Renommer { $name } en { $to }

finding-top004 = { $case ->
        [itself] { $node } doit être repris par lui-même
       *[unknown] { $node } doit être repris par { $takeover_by }, et ce nœud n’existe pas
    }
finding-top004-title = Reprise par un nœud inconnu
finding-top004-why = takeover_by nomme le nœud qui sert les objets de celui-ci quand il tombe en panne. Aucun nœud ne se remplace lui-même, et un nom que personne ne porte ne remplace personne : la panne à couvrir ne l’est pas. Les licences Standby qu’appelle une reprise sont comptées malgré tout.
finding-top004-help = Écrire dans takeover_by le nom d’un nœud qui existe, ou retirer le champ si personne ne doit prendre le relais.
fix-top004-nearest-node = Écrire { $to } à la place de { $takeover_by }
fix-top004-drop-takeover = Ne prévoir aucune reprise pour { $node }

finding-top005 = le nœud Standby { $node } a { $objects ->
        [one] { $objects } objet port qui ne compte
       *[other] { $objects } objets port qui ne comptent
    } nulle part
finding-top005-title = Objets sur un nœud Standby
finding-top005-why = Un nœud Standby attend la panne d’un autre nœud, puis sert les objets de celui-ci. Des utilisateurs et des lignes dessinés sur le nœud Standby lui-même ne sont servis par personne au quotidien. Les licences se comptent là où les objets sont servis au quotidien : aucun de ceux-ci n’est au bordereau.
finding-top005-help = Déplacer les objets vers le nœud qui les sert quand tout va bien, ou faire de ce nœud un esclave s’il a un travail à lui.
fix-top005-move-objects = Déplacer les objets port de { $node } vers { $to }
fix-top005-drop-objects = Retirer les objets port de { $node }

finding-uc001 = { $count ->
        [one] { $count } utilisateur demande
       *[other] { $count } utilisateurs demandent chacun
    } { $singles ->
        [one] { $singles } licence contenue
       *[other] { $singles } licences contenues
    } dans UC : { $features }{ $by ->
        [price] . { $singles ->
            [one] Elle coûte
           *[other] Elles coûtent
        } { $cost }, et UC { $uc }
        [half] . { $singles ->
            [one] Elle coûte
           *[other] Elles coûtent
        } { $cost }, et UC, à la moitié des sept, { $uc }
       *[number] { "" }
    }
finding-uc001-title = UC est moins chère
finding-uc001-why = UC contient Phone App, Softphone App, Application Sharing, Vidéo, Voicemail, Mobility et Fax, à la moitié du prix des sept licences séparées. Des licences séparées qui dépassent ce prix sont la voie chère ; celles qui s’ajoutent d’elles-mêmes comptent aussi. Avec une liste de prix, c’est elle qui décide ; sinon, quatre des sept ou plus.
finding-uc001-help = Donner uc au groupe à la place. Ses utilisateurs reçoivent en prime les autres fonctions d’UC.
fix-uc001-use-uc = Prendre UC pour { $count ->
        [one] { $count } utilisateur
       *[other] { $count } utilisateurs
    }

finding-uc002 = UC contient déjà { $features }
finding-uc002-title = UC et une partie d’UC
finding-uc002-why = Un utilisateur avec UC n’a besoin d’aucune des sept licences qu’elle contient : en écrire une à côté d’uc n’ajoute rien, et le bordereau compte UC seule. UC ne se partage pas non plus : ce qu’un utilisateur laisse de côté ne sert à personne d’autre.
finding-uc002-help = Retirer ce que contient UC. Si c’était tout ce que les utilisateurs devaient avoir, retirer uc à la place.
fix-uc002-drop-overlap = Retirer { $features }, que contient UC

finding-ver001 = { $quantity ->
        [one] { $quantity }{"\u00A0"}× { $license } ne peut pas
       *[other] { $quantity }{"\u00A0"}× { $license } ne peuvent pas
    } exploiter le logiciel V{ $software }
finding-ver001-title = Licence plus ancienne que le logiciel
finding-ver001-why = Une licence exploite un logiciel de sa version ou plus ancien, jamais plus récent. Un seul bloc trop ancien bloque tout son produit : la licence la plus ancienne décide, et les plus récentes ne servent qu’une fois les anciennes parties. Sous SSA, le bordereau met le bloc à niveau sans frais ; sinon, il le supprime et achète ce qui manque alors.
finding-ver001-help = Suivre le bordereau ; ce qu’il met à niveau sous SSA se note comme tel une fois que c’est fait. Pour éviter un achat, prouver ou prolonger le SSA et écrire sa fin dans « SSA jusqu’au » (ssa_until), ou rester sur un logiciel que toutes les licences permettent.
fix-ver001-stay-on-software = Rester sur le logiciel V{ $software }
fix-ver001-drop-block = Noter { $quantity ->
        [one] { $quantity }{"\u00A0"}× { $license } comme supprimée
       *[other] { $quantity }{"\u00A0"}× { $license } comme supprimées
    }
fix-ver001-upgrade-block = Noter { $quantity ->
        [one] { $quantity }{"\u00A0"}× { $license } comme mise à niveau
       *[other] { $quantity }{"\u00A0"}× { $license } comme mises à niveau
    } vers { $to }

finding-ver002 = { $quantity ->
        [one] { $quantity }{"\u00A0"}× { $license } retient
       *[other] { $quantity }{"\u00A0"}× { $license } retiennent
    } { $product } au logiciel V{ $oldest }, à côté de licences allant jusqu’à V{ $newest }
finding-ver002-title = Versions mélangées
finding-ver002-why = Des licences de versions différentes s’additionnent tant que chacune peut exploiter le logiciel. Les plus anciennes fixent la limite pour plus tard : au-delà de leur version, tout le produit s’arrête jusqu’à ce qu’elles soient mises à niveau ou supprimées. Aujourd’hui, rien ne cloche.
finding-ver002-help = Rien à faire pour l’instant. Avant le prochain changement de logiciel, faire mettre à niveau les plus anciennes sous SSA ou prévoir de les remplacer.

finding-ver003 = { $case ->
        [missing] { $quantity ->
            [one] { $quantity } utilisateur Voicemail
           *[other] { $quantity } utilisateurs Voicemail
        } en V{ $software } sans licence possible : { $license } ne descend pas à V9
       *[installed] { $quantity ->
            [one] { $quantity }{"\u00A0"}× { $license } ne sert
           *[other] { $quantity }{"\u00A0"}× { $license } ne servent
        } à personne : aucun nœud du pool n’est au-dessus de V{ $software }
    }
finding-ver003-title = Voicemail en V9
finding-ver003-why = Les autres licences exploitent tout logiciel plus ancien. Voicemail est l’exception : une licence V13 ou plus récente ne va pas avec le logiciel V9 ou plus ancien. Un tel nœud est servi par des licences jusqu’à V12, en place ou sur la balance, ou achetées si le plan les achète ; le reste n’est pas au bordereau, car cela n’aiderait pas.
finding-ver003-help = Passer le logiciel du nœud au-dessus de V9, ou trouver pour lui des licences jusqu’à V12.
fix-ver003-raise-software = Exploiter le logiciel V{ $software }
fix-ver003-buy-older = Acheter des licences de version { $version }

finding-ver004 = { $queues ->
        [one] { $queues } file suivie
       *[other] { $queues } files suivies
    } avec le logiciel V{ $software } ; Queue Monitor demande V9
finding-ver004-title = Queue Monitor demande V9
finding-ver004-why = Queue Monitor travaille avec un IPBX en V9 ou plus récent. Sur ce nœud, il ne montrerait rien, alors que ses licences sont au bordereau.
finding-ver004-help = Passer le logiciel du nœud en V9 ou plus récent, ou n’y prévoir aucun Queue Monitor.
fix-ver004-raise-software = Exploiter le logiciel V{ $software }
fix-ver004-drop-queue-monitor = Ne prévoir aucun Queue Monitor ici

finding-ver005 = le SSA de { $quantity }{"\u00A0"}× { $license } a pris fin le { $until } ; V{ $software } était-elle sortie ?
finding-ver005-title = SSA : pas vérifiable
finding-ver005-why = Un SSA couvre toute version sortie pendant sa durée ; même échu, il peut encore donner droit à la nouvelle version. Cela dépend du jour où la version est sortie, et le catalogue l’ignore. Par prudence, le bordereau supprime les licences.
finding-ver005-help = Ajouter la date de sortie de la version dans un catalogue à soi, et le bordereau décide lui-même ; ou voir sur my.innovaphone si les licences peuvent être mises à niveau.

finding-ver006 = des licences de version { $buy_version } seraient achetées, et le logiciel en demande de plus récentes : { $needs }
finding-ver006-title = Version à acheter trop ancienne
finding-ver006-why = Une partie de ce qui est acheté doit exploiter un logiciel plus récent que ne le permet la version demandée dans buy_version. De telles licences seraient inutiles dès le premier jour ; le bordereau nomme donc la version qu’il faut.
finding-ver006-help = Relever buy_version, ou ne pas l’indiquer : le planificateur achète alors 13, ou la version plus récente que demande le logiciel.
fix-ver006-raise-buy-version = Acheter des licences de version { $version }

finding-war001 = { $case ->
        [ended] la garantie de { $device } a pris fin le { $until }
       *[ending] la garantie de { $device } prend fin le { $until }, { $days ->
            [0] aujourd’hui
            [one] dans { $days } jour
           *[other] dans { $days } jours
        }
    }
finding-war001-title = La garantie prend fin
finding-war001-why = La garantie d’un appareil dure un an à partir de l’achat. L’extension ajoute quatre ans, soit cinq en tout et pas davantage.
finding-war001-help = Commander l’extension en mettant la garantie à Order ; si elle s’obtient encore après la première année, c’est au fabricant de le dire. Après cinq ans, tenir un remplaçant prêt.
fix-war001-order-extension = Commander l’extension pour { $device }, valable jusqu’au { $until }

finding-wvr001 = l’acceptation de { $code }{ $places ->
        [0] { "" }
       *[other] { " " }à { $waived_at }
    } { $case ->
        [expired] a expiré le { $until }
        [ambiguous] peut viser chacun de ceux-ci : { $several }
        [misspelt] nomme un code qui n’existe pas ; vouliez-vous dire { $nearest } ?
       *[unmatched] ne couvre rien
    }
finding-wvr001-title = Une acceptation périmée
finding-wvr001-why = Une acceptation retire un constat des comptes parce que quelqu’un l’a accepté, pour une raison et parfois pour un temps. Celle-ci est échue ou ne couvre rien : le constat a disparu, son code est mal écrit, ou son emplacement n’est pas celui d’une seule chose. Laissée là, elle pourrait un jour cacher ce que personne n’a accepté.
finding-wvr001-help = Retirer l’acceptation. Si le constat reste accepté, corriger le code, l’emplacement ou la date ; là où plusieurs choses portent ce nom, écrire l’emplacement avec ce qui le contient.
fix-wvr001-drop-waiver = Retirer l’acceptation de { $code }
