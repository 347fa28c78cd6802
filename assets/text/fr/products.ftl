# Ce qui peut être placé sous licence, comment le guide peut être lu, d’où vient un nombre, et ce qu’il faut savoir.
# Un produit a un nom, ce qu’est une de ses licences (`-what`), comment elle est prélevée (`-taken`) et ce que l’on
# oublie facilement (`-traps`). Ce qui vient du wiki du fabricant le dit ; tout le reste vient du guide.

product-port = Port
product-port-what = Un port de l’IPBX : un utilisateur ou un Executive avec autant de terminaux qu’il veut, une ligne réseau quel que soit son nombre de canaux, un répondeur enregistré via SIP, un poste analogique, un bouton « Call me » sur une page web ou un visiophone.
product-port-taken = Flottante : prélevée tant qu’un appareil est enregistré pour l’objet, puis de nouveau libre. Un groupe d’objets peut indiquer combien sont enregistrés au plus en même temps.
product-port-traps = Les groupes et les files d’attente n’en demandent pas. Plus il y en a, moins elles sont chères : à partir de la 501e, de la 1 001e, de la 2 001e et de la 5 001e, le nom porte %500, %1000, %2000 ou %5000. Licences Port et SMB-Port ne se combinent pas.

product-standby = Standby
product-standby-what = Le droit de faire reprendre un port par un autre IPBX quand le sien tombe en panne : une par licence Port détenue par le pool central.
product-standby-taken = Rien ne la prélève ; on en compare le nombre à celui des licences Port.
product-standby-traps = Toutes se trouvent sur le maître, même si des esclaves ou des nœuds Standby s’en servent. Une seule de moins que de licences Port, et la fonction disparaît entièrement. Incompatible avec les licences SMB-Port. Les paliers sont ceux de la licence Port.

product-ipva = IPVA
product-ipva-what = Un port exploité sur un IPBX virtuel, l’innovaphone Virtual Appliance, en plus de sa licence Port.
product-ipva-taken = Flottante, toujours avec une licence Port.
product-ipva-traps = Elle est liée à l’adresse MAC de la machine virtuelle et n’est jamais libérée. Il n’y a pas de palier moins cher. Sur quelle machine l’acheter quand les licences sont centralisées, le guide ne le dit pas (lecture ipva_home).

product-smb-port = SMB-Port
product-smb-port-what = Un port d’un IPBX isolé qui ne dépassera pas une taille choisie au départ : 20, 30 ou 50 ports.
product-smb-port-taken = Flottante, comme une licence Port.
product-smb-port-traps = On ne peut ni l’étendre au-delà de sa taille, ni l’ajouter à une autre taille, ni la combiner avec des Ports standard, des licences Standby ou des esclaves. La seule issue est la conversion en Port standard. Une licence vaut-elle un port ou un lot de ports ? Le guide ne le dit pas (lecture smb_unit).

product-smb-upgrade = Mise à niveau SMB
product-smb-upgrade-what = Transforme une licence SMB-Port en un Port standard de la version achetée.
product-smb-upgrade-taken = Une fois, par la conversion.
product-smb-upgrade-traps = Le guide y voit une mise à niveau de licence (SSA) : faire confirmer le SSA et la version avant de commander. Toutes les licences SMB sont converties, même celles qui dépassent les ports utilisés (lecture smb_convert).

product-uc = UC
product-uc-what = Phone App, Softphone App, Application Sharing, Vidéo, Voicemail, Mobility et Fax pour un utilisateur, à la moitié du prix des sept licences séparées.
product-uc-taken = Par chaque utilisateur pour qui elle est configurée, qu’il s’en serve ou non ; elle n’est pas flottante.
product-uc-traps = Elle ne se partage pas : ce qu’un utilisateur laisse de côté ne sert à personne d’autre. Reporting, Recording, Premium Chat App et Conference App n’en font pas partie.

product-video = Vidéo
product-video-what = La visiophonie pour un utilisateur dans la Phone App et la Softphone App, et la participation aux visioconférences.
product-video-taken = Par chaque utilisateur pour qui elle est configurée, qu’il s’en serve ou non ; elle n’est pas flottante.
product-video-traps = L’utilisateur a aussi besoin de la Phone App. Pour un visiophone externe ou un appareil tiers, la licence Vidéo suffit. Incluse dans UC.

product-app-sharing = Application Sharing
product-app-sharing-what = Le partage d’une application avec l’interlocuteur pour un utilisateur, et la participation aux webinaires.
product-app-sharing-taken = Par chaque utilisateur pour qui elle est configurée, qu’il s’en serve ou non ; elle n’est pas flottante.
product-app-sharing-traps = L’utilisateur a aussi besoin de la Phone App. Incluse dans UC.

product-voicemail = Voicemail User
product-voicemail-what = Une boîte vocale dans l’IPBX pour un utilisateur ; à partir de V13, avec la Voicemail App.
product-voicemail-taken = Par chaque utilisateur pour qui elle est configurée, qu’il s’en serve ou non ; elle n’est pas flottante.
product-voicemail-traps = À la différence des autres, une licence V13 ou plus récente ne descend pas jusqu’au logiciel V9 ou plus ancien. Un répondeur enregistré via SIP est autre chose : il demande un Port. Incluse dans UC.

product-mobility = Mobility
product-mobility-what = Le portable d’un utilisateur comme poste de l’IPBX, à côté du poste fixe.
product-mobility-taken = Par chaque utilisateur pour qui elle est configurée, qu’il s’en serve ou non ; elle n’est pas flottante.
product-mobility-traps = La RCC App en a besoin. Incluse dans UC.

product-reporting = Reporting
product-reporting-what = Les appels d’un objet dans les rapports de l’IPBX, consultés dans la Reports App.
product-reporting-taken = Par chaque objet pour qui elle est configurée, quel qu’en soit le type : groupes et files d’attente aussi.
product-reporting-traps = Obligatoire pour les utilisateurs Recording, pour les lignes réseau d’un nœud avec Recording et pour les destinataires des transferts d’appels enregistrés. Non incluse dans UC.

product-recording = Recording de base
product-recording-what = L’enregistrement des conversations sur un IPBX, un utilisateur Recording compris.
product-recording-taken = Par le service, une fois sur chaque nœud avec Recording.
product-recording-traps = Chaque utilisateur Recording de plus demande une licence Recording User. Recording exige Reporting, et pour plus d’objets que les seuls utilisateurs enregistrés. Non incluse dans UC.

product-recording-user = Recording User
product-recording-user-what = Un utilisateur Recording de plus sur un IPBX qui a la licence de base.
product-recording-user-taken = Par le service, pour chaque utilisateur Recording après le premier.
product-recording-user-traps = Le premier utilisateur de chaque nœud est compris dans sa licence de base : deux nœuds de dix utilisateurs Recording en demandent 18, et non 19.

product-phone-app = Phone App
product-phone-app-what = L’interface avec laquelle un utilisateur appelle et pilote un téléphone, softphone, téléphone innovaphone ou tiers, sur autant d’appareils qu’il veut.
product-phone-app-taken = Par chaque utilisateur pour qui elle est configurée, qu’il s’en serve ou non ; elle n’est pas flottante.
product-phone-app-traps = Sans elle, Softphone App, Vidéo, Application Sharing et RCC App ne fonctionnent pas. Incluse dans UC.

product-softphone-app = Softphone App
product-softphone-app-what = Un téléphone logiciel pour un utilisateur, sur autant d’appareils qu’il veut : Windows, Android et iOS.
product-softphone-app-taken = Par chaque utilisateur pour qui elle est configurée, qu’il s’en serve ou non ; elle n’est pas flottante.
product-softphone-app-traps = L’utilisateur a aussi besoin de la Phone App. UC contient les deux.

product-fax = Fax
product-fax-what = L’envoi et la réception de fax pour un utilisateur, sans serveur de fax ; avec la Fax App.
product-fax-taken = Par chaque utilisateur pour qui elle est configurée, qu’il s’en serve ou non ; elle n’est pas flottante.
product-fax-traps = Incluse dans UC.

product-premium-chat = Premium Chat App
product-premium-chat-what = Un tchat pour un utilisateur, avec historique conservé, pièces jointes, tchats de groupe, notifications et messages reçus hors ligne.
product-premium-chat-taken = Par chaque utilisateur pour qui elle est configurée, qu’il s’en serve ou non ; elle n’est pas flottante.
product-premium-chat-traps = La simple Chat App est gratuite et sans licence. Celle-ci n’est pas incluse dans UC.

product-conference-app = Conference App
product-conference-app-what = Créer et surveiller autant de salles de conférence que l’on veut, pour un utilisateur.
product-conference-app-taken = Par chaque utilisateur qui gère des salles, qu’il s’en serve ou non ; elle n’est pas flottante.
product-conference-app-traps = Seuls ceux qui gèrent des salles en ont besoin, pas les participants. Le nombre de participants dépend des canaux de conférence des appareils, qui ont leurs propres licences. Non incluse dans UC.

product-bri = BRI
product-bri-what = Une interface BRI (T0) d’une passerelle.
product-bri-taken = Par la box où elle est installée, définitivement.
product-bri-traps = Elle ne peut être ni transférée ni supprimée, n’a pas de version et ne dépend pas du logiciel. Ses canaux demandent leurs propres licences. Sur IP311 et IP411, elle est incluse ; d’après le wiki, sur IP22, IP24, IP28 et IP302 aussi.

product-pri = PRI
product-pri-what = Une interface PRI (T2) d’une passerelle.
product-pri-taken = Par la box où elle est installée, définitivement.
product-pri-traps = Elle ne peut être ni transférée ni supprimée, n’a pas de version et ne dépend pas du logiciel. Ses canaux demandent leurs propres licences. Sur IP311 et IP411, elle est incluse ; d’après le wiki, sur IP22, IP24, IP28 et IP302 aussi.

product-channel = Channel
product-channel-what = Un canal d’une ligne RNIS, ou un canal de conférence.
product-channel-taken = Par la box où elle est installée, définitivement.
product-channel-traps = Canaux RNIS et canaux de conférence prennent la même licence et s’additionnent : 2 par BRI et 30 par PRI, sauf si le plan donne un autre nombre, plus les canaux de conférence. Elle ne peut être ni transférée ni supprimée.

product-operator = Operator
product-operator-what = Un innovaphone Operator en service : le poste opérateur sur un ordinateur Windows.
product-operator-taken = Flottante : prélevée à la connexion de l’opérateur, puis de nouveau libre après sa déconnexion.
product-operator-traps = Ce qui compte, c’est combien tournent en même temps, et non sur combien d’ordinateurs l’application est installée. Sa version se compare à celle d’Operator, et non de l’IPBX.

product-queue-monitor = Queue Monitor
product-queue-monitor-what = Une file d’attente suivie en temps réel par Queue Monitor sur un ordinateur Windows.
product-queue-monitor-taken = Rien ne la prélève ; elle se compte par file d’attente, quel que soit le nombre d’agents.
product-queue-monitor-traps = Une application montre une ou deux files ; que l’on compte les files ou les applications, les deux se lisent (lecture queue_monitor). L’IPBX doit être en V9 ou plus récent. Sa version se compare à celle de Queue Monitor.

product-warranty = Extension de garantie
product-warranty-what = Quatre années de garantie de plus pour un appareil : cinq ans à partir de l’achat au lieu d’un.
product-warranty-taken = Commandée pour un appareil ; elle figure au bordereau là où le plan met la garantie à Order.
product-warranty-traps = Cinq ans sont le maximum.

product-ssc = Software Service Credits (SSC)
product-ssc-what = Des crédits qui mettent des licences sous Software Service Agreement, lequel les met à niveau sans frais vers les versions sorties pendant sa durée.
product-ssc-taken = Sur la balance de my.innovaphone, à mesure qu’ils servent à des licences.
product-ssc-traps = Ils se commandent comme n’importe quel produit, sans contrat. Les nouvelles fonctions qui ont leur propre licence ne sont pas couvertes.

product-isc = innovaphone Service Credits (iSC)
product-isc-what = Des crédits pour louer du matériel et du logiciel, licences comprises.
product-isc-taken = Sur la balance de my.innovaphone, mois après mois.
product-isc-traps = À ne pas confondre avec les SSC, qui servent à des licences achetées.

product-rcc = RCC App
product-rcc-what = Une app que le guide ne cite qu’à propos de ce dont elle dépend : la Phone App et Mobility.
product-rcc-taken = Rien n’est prélevé pour l’app elle-même.
product-rcc-traps = Le guide ne lui donne pas de licence. Demander au fabricant s’il en existe une entre-temps.

# Lectures : ce qui est décidé, pourquoi deux lectures sont possibles, et ce que signifie chaque valeur.

reading-tier = Quelles licences prennent un nom moins cher
reading-tier-why = Le guide a des licences moins chères « à partir de 501 » et ne dit pas si elles valent pour ce qui dépasse le seuil ou, une fois celui-ci franchi, pour toutes.
reading-tier-graduated = Seules les licences au-delà d’un seuil en prennent le nom
reading-tier-allunits = Toutes les licences manquantes prennent le nom du total final

reading-tier-scope = Où les licences sont numérotées pour les paliers
reading-tier-scope-why = Le guide compte ce qui est installé par appareil ou par projet. Les nœuds décentralisés ont leur propre appareil et font partie du projet.
reading-tier-scope-pool = Dans chaque pool séparément
reading-tier-scope-project = Dans tout le plan, pool après pool : le central d’abord, puis les nœuds décentralisés

reading-smb-unit = Ce que couvre une licence SMB-Port
reading-smb-unit-why = Un nom comme Port13$20 peut désigner un port d’une installation de 20 au plus, ou un lot de 20 ports.
reading-smb-unit-perport = Un port, jusqu’à autant que la taille
reading-smb-unit-bundle = Un lot d’autant de ports que la taille

reading-smb-convert = Combien de licences SMB sont converties
reading-smb-convert-why = Le guide demande une mise à niveau de licence pour la conversion et ne dit pas si les licences au-delà des ports utilisés doivent être converties aussi.
reading-smb-convert-all = Toutes
reading-smb-convert-needed = Autant qu’il y a de ports ; le reste est supprimé

reading-version-cap = Ce qu’une licence ancienne bloque aujourd’hui
reading-version-cap-why = D’après le guide, la version la plus basse décide pour toute l’installation, mais son exemple n’a pas d’autre produit que des Ports.
reading-version-cap-perproduct = Son propre produit
reading-version-cap-all = Tous les produits à version de son pool, sauf Operator et Queue Monitor

reading-standby-base = Sur quoi se comptent les licences Standby
reading-standby-base-why = Il ne faut pas moins de licences Standby que de licences Port. S’agit-il de celles qui sont en place ou de celles qu’il faut ? La question reste ouverte.
reading-standby-base-installed = Les licences Port que détiendra le pool central, excédent compris
reading-standby-base-required = Les licences Port dont il a besoin

reading-ipva-home = Où s’achètent les licences IPVA d’un nœud central
reading-ipva-home-why = Les licences centralisées s’installent sur le maître, mais les licences IPVA sont liées à la machine virtuelle où tourne l’IPBX.
reading-ipva-home-master = Sur le maître, après ce que porte la machine du nœud
reading-ipva-home-instance = Sur la machine de chaque nœud virtuel

reading-ipva-for-standby = Si un nœud Standby virtuel demande des licences IPVA
reading-ipva-for-standby-why = Il faut autant de licences IPVA que de ports exploités sur l’IPBX virtuel, et un nœud Standby n’en exploite qu’après une reprise.
reading-ipva-for-standby-no = Non
reading-ipva-for-standby-yes = Oui, pour les ports de tous les nœuds qu’il reprend

reading-recording-base = Ce qui demande une licence Recording de base
reading-recording-base-why = Le guide en demande une par système IPBX avec Recording. Les nœuds d’une installation peuvent passer pour un système ou pour plusieurs.
reading-recording-base-pernode = Chaque nœud avec Recording
reading-recording-base-perpool = Chaque pool qui a un nœud avec Recording

reading-reporting = Combien de Reporting demande Recording
reading-reporting-why = Le guide rend Reporting obligatoire pour les utilisateurs Recording, les lignes réseau et les destinataires de transferts, et le recommande pour tous les objets.
reading-reporting-minimum = Ce qui est obligatoire
reading-reporting-all = Tous les objets port d’un nœud avec Recording, en plus de l’obligatoire

reading-queue-monitor = Ce que compte une licence Queue Monitor
reading-queue-monitor-why = Le guide compte par files d’attente, et dit qu’une application peut en montrer une ou deux.
reading-queue-monitor-perqueue = Chaque file d’attente suivie
reading-queue-monitor-perinstance = Chaque application, qui montre jusqu’à deux files

reading-conference-port = Si les canaux de conférence prennent un Port
reading-conference-port-why = Le guide n’en dit rien. D’après le wiki, écrit pour V12, un appareil avec des canaux de conférence prend un Port de son nœud.
reading-conference-port-no = Non
reading-conference-port-yes = Oui, un Port par appareil qui a des canaux de conférence et un nœud

# Comment se lit une cause dans la dérivation d’un nombre.

rule-port-per-object = un Port par objet
rule-feature = configurée sur l’objet
rule-implied = exigée par une autre fonction de l’objet
rule-uc-bundle = comprise dans la licence UC de l’objet
rule-recording-per-node = pour Recording sur l’IPBX
rule-recording-included = un utilisateur Recording est compris dans la licence de base
rule-reporting-for-recording = Reporting, parce que des appels sont enregistrés
rule-standby-per-port = une licence Standby par licence Port
rule-ipva-per-port = une licence IPVA par port sur une machine virtuelle
rule-smb-per-port = une licence SMB-Port par port
rule-smb-conversion = une mise à niveau par licence SMB convertie
rule-operator-concurrent = opérateurs en service en même temps
rule-queue-watched = files d’attente suivies
rule-interface = interfaces montées
rule-channel = canaux montés
rule-warranty = extension de garantie commandée pour l’appareil
rule-order = commandé dans le plan
rule-ver001 = plus ancienne que le logiciel à exploiter
rule-smb004 = licences SMB qui ne sont ni gardées ni converties
rule-pool003 = les licences centralisées vont sur l’appareil du maître
rule-stb002 = les licences Standby vont sur l’appareil du maître
rule-ipv004 = liée à une machine sans nœud

# Ce qu’il y a d’autre à dire d’une cause.

note-product = { $product }
note-peak = maximum simultané
note-taken-over = pour le nœud Standby qui prend la relève (lecture ipva_for_standby)
note-isdn = RNIS
note-conference = conférence
note-bundle = un lot pour { $ports ->
        [one] { $ports } port
       *[other] { $ports } ports
    }

# Bon à savoir ; le programme sait de quoi il s’agit et qui le dit.

fact-ssa-from-assignment = Un SSA se calcule à partir du jour où une licence a été attribuée à un appareil pour la première fois ; dès lors, des crédits la mettent sous contrat.
fact-ssa-missed = Une prolongation manquée coûte plus qu’une prolongation à temps. Le client reçoit un rappel avant la fin et peut confier la prolongation au service automatique.
fact-recorded-group = Qui est enregistré se choisit par un groupe dans l’IPBX.
fact-mobility-softphone = Pour plus que ce qu’offre Mobility, le guide recommande la Softphone App, sur le smartphone ou dans le navigateur.
fact-chat-history = La Chat App gratuite ne garde pas l’historique d’une conversation.
fact-reset = Les changements de licence d’un appareil prennent effet après un redémarrage.
fact-slave-flash = Un esclave garde en mémoire flash les licences reçues et continue quand le maître est absent.
fact-update-interval = Les nœuds annoncent ce qu’ils utilisent toutes les dix minutes environ : un court dépassement est normal.
fact-test-mode = Le mode test est sans limite et se termine au bout de huit heures par un redémarrage.
fact-trial = Les licences d’essai, à partir de V11, durent trois mois et s’obtiennent une fois par appareil.
fact-built-in-hidden = Les licences incluses n’apparaissent pas dans le tableau des licences d’un appareil.
fact-large-node = Au-delà de 3 200 utilisateurs sur un nœud, le fabricant conseille une IPVA.
fact-rental = Les licences louées (iSC) comprennent le SSA, excluent les licences Hardware et s’arrêtent net quand la balance est à zéro.
fact-standby-paid = D’autres fabricants laissent un système de secours tourner 30 jours sans licence ; ici, Standby se compte et se paie.
