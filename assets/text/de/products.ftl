# Was lizenziert werden kann, wie der Leitfaden gelesen werden kann, wie eine Zahl zustande kommt, und Wissenswertes.
# Ein Produkt hat einen Namen, was eine Lizenz davon ist (`-what`), wodurch sie belegt wird (`-taken`) und was leicht
# übersehen wird (`-traps`). Was aus dem Wiki des Herstellers stammt, ist so gekennzeichnet; alles andere steht im Leitfaden.

product-port = Port
product-port-what = Ein Port der PBX: ein User oder ein Executive mit beliebig vielen Endgeräten, eine Amtsleitung (Trunk) unabhängig von der Zahl der Kanäle, ein über SIP angemeldeter Anrufbeantworter, eine analoge Nebenstelle, ein Call-Me-Button auf einer Webseite oder ein Videotelefon.
product-port-taken = Floating: belegt, solange etwas für das Objekt angemeldet ist, danach wieder frei. Eine Objektgruppe kann angeben, wie viele höchstens gleichzeitig angemeldet sind.
product-port-traps = Gruppen und Warteschlangen brauchen keine. Je mehr es sind, desto günstiger werden sie: Ab der 501., 1.001., 2.001. und 5.001. Lizenz trägt der Name %500, %1000, %2000 oder %5000. Port-Lizenzen und SMB-Port-Lizenzen lassen sich nicht kombinieren.

product-standby = Standby
product-standby-what = Das Recht, einen Port bei Ausfall seiner PBX von einer anderen übernehmen zu lassen: eine Lizenz je Port-Lizenz, die der zentrale Pool hält.
product-standby-taken = Wird nicht belegt; sie wird gegen die Port-Lizenzen gezählt.
product-standby-traps = Alle liegen auf dem Master, auch wenn Slave- oder Standby-Knoten sie nutzen. Fehlt auch nur eine gegenüber den Port-Lizenzen, ist die Funktion ganz abgeschaltet. Mit SMB-Port-Lizenzen sind sie nicht nutzbar. Die Staffeln sind die der Port-Lizenz.

product-ipva = IPVA
product-ipva-what = Ein Port, der auf einer virtuellen PBX läuft, der innovaphone Virtual Appliance, zusätzlich zu seiner Port-Lizenz.
product-ipva-taken = Floating, immer zusammen mit einer Port-Lizenz.
product-ipva-traps = Sie ist an die MAC-Adresse der virtuellen Maschine gebunden und wird nie wieder frei. Günstigere Staffeln gibt es nicht. Auf welcher Maschine sie bei zentraler Lizenzierung gekauft wird, lässt der Leitfaden offen (Lesart ipva_home).

product-smb-port = SMB-Port
product-smb-port-what = Ein Port einer einzelnen PBX, die über eine anfangs gewählte Größe nicht hinauswächst: 20, 30 oder 50 Ports.
product-smb-port-taken = Floating, wie die Port-Lizenz.
product-smb-port-traps = Sie lässt sich weder über ihre Größe hinaus erweitern noch mit einer anderen Größe, Standard-Ports, Standby-Lizenzen oder Slaves kombinieren. Weiter geht es nur durch Umwandeln in einen Standard-Port. Ob eine Lizenz für einen Port oder für ein Paket steht, lässt der Leitfaden offen (Lesart smb_unit).

product-smb-upgrade = SMB-Upgrade
product-smb-upgrade-what = Wandelt eine SMB-Port-Lizenz in einen Standard-Port der gekauften Version um.
product-smb-upgrade-taken = Einmalig, durch das Umwandeln.
product-smb-upgrade-traps = Der Leitfaden nennt es ein Upgrade der Lizenz (SSA): SSA und Version vor der Bestellung bestätigen lassen. Umgewandelt werden alle SMB-Lizenzen, auch die über den Bedarf hinaus (Lesart smb_convert).

product-uc = UC
product-uc-what = Phone App, Softphone App, Application Sharing, Video, Voicemail, Mobility und Fax für einen User, zum halben Preis der sieben Einzellizenzen.
product-uc-taken = Durch jeden User, bei dem sie konfiguriert ist, genutzt oder nicht; kein Floating.
product-uc-traps = Sie ist nicht teilbar: Was ein User nicht nutzt, nützt niemand anderem. Reporting, Recording, Premium Chat App und Conference App sind nicht enthalten.

product-video = Video
product-video-what = Videotelefonie für einen User in Phone App und Softphone App sowie die Teilnahme an Videokonferenzen.
product-video-taken = Durch jeden User, bei dem sie konfiguriert ist, genutzt oder nicht; kein Floating.
product-video-traps = Ein User braucht zusätzlich die Phone App. Ein externes Videotelefon oder Fremdgerät braucht nur eine Video-Lizenz. In UC enthalten.

product-app-sharing = Application Sharing
product-app-sharing-what = Teilen einer Anwendung mit dem Gesprächspartner für einen User sowie die Teilnahme an Webinaren.
product-app-sharing-taken = Durch jeden User, bei dem sie konfiguriert ist, genutzt oder nicht; kein Floating.
product-app-sharing-traps = Der User braucht zusätzlich die Phone App. In UC enthalten.

product-voicemail = Voicemail User
product-voicemail-what = Eine Sprachbox in der PBX für einen User; ab V13 mit der Voicemail App.
product-voicemail-taken = Durch jeden User, bei dem sie konfiguriert ist, genutzt oder nicht; kein Floating.
product-voicemail-traps = Eine Lizenz ab V13 reicht nicht bis Softwarestand V9 oder älter hinab, wie es andere Lizenzen tun. Etwas anderes ist ein über SIP angemeldeter Anrufbeantworter: Er belegt einen Port. In UC enthalten.

product-mobility = Mobility
product-mobility-what = Das Mobiltelefon eines Users als Nebenstelle der PBX, neben dem Tischtelefon.
product-mobility-taken = Durch jeden User, bei dem sie konfiguriert ist, genutzt oder nicht; kein Floating.
product-mobility-traps = Die RCC App setzt sie voraus. In UC enthalten.

product-reporting = Reporting
product-reporting-what = Die Anrufe eines Objekts in den Berichten der PBX, zu sehen in der Reports App.
product-reporting-taken = Durch jedes Objekt, bei dem sie konfiguriert ist, gleich welcher Art: auch Gruppen und Warteschlangen.
product-reporting-traps = Pflicht für aufgezeichnete User, für die Amtsleitungen eines aufzeichnenden Knotens und für alle, an die aufgezeichnete Gespräche verbunden werden. In UC nicht enthalten.

product-recording = Recording-Basis
product-recording-what = Gesprächsaufzeichnung auf einer PBX, ein aufgezeichneter User inbegriffen.
product-recording-taken = Durch den Dienst, einmal je aufzeichnendem Knoten.
product-recording-traps = Jeder weitere aufgezeichnete User braucht eine Lizenz Recording User. Recording braucht Reporting, und zwar für mehr Objekte als die aufgezeichneten. In UC nicht enthalten.

product-recording-user = Recording User
product-recording-user-what = Ein weiterer aufgezeichneter User auf einer PBX mit der Basislizenz.
product-recording-user-taken = Durch den Dienst, für jeden aufgezeichneten User außer dem ersten.
product-recording-user-traps = Der erste aufgezeichnete User jedes Knotens steckt in der Basislizenz; zwei Knoten mit je zehn aufgezeichneten Usern brauchen also 18 Stück, nicht 19.

product-phone-app = Phone App
product-phone-app-what = Die Oberfläche, mit der ein User telefoniert und ein Telefon steuert, sei es ein Softphone, ein Telefon von innovaphone oder ein Fremdgerät, auf beliebig vielen Geräten.
product-phone-app-taken = Durch jeden User, bei dem sie konfiguriert ist, genutzt oder nicht; kein Floating.
product-phone-app-traps = Softphone App, Video, Application Sharing und RCC App funktionieren nicht ohne sie. In UC enthalten.

product-softphone-app = Softphone App
product-softphone-app-what = Ein Softwaretelefon für einen User auf beliebig vielen Geräten: Windows, Android und iOS.
product-softphone-app-taken = Durch jeden User, bei dem sie konfiguriert ist, genutzt oder nicht; kein Floating.
product-softphone-app-traps = Der User braucht zusätzlich die Phone App. In UC sind beide enthalten.

product-fax = Fax
product-fax-what = Faxe senden und empfangen für einen User, ohne Faxserver; mit der Fax App.
product-fax-taken = Durch jeden User, bei dem sie konfiguriert ist, genutzt oder nicht; kein Floating.
product-fax-traps = In UC enthalten.

product-premium-chat = Premium Chat App
product-premium-chat-what = Chat für einen User mit bleibendem Verlauf, Anhängen, Gruppenchats, Benachrichtigungen und Empfang von Nachrichten auch offline.
product-premium-chat-taken = Durch jeden User, bei dem sie konfiguriert ist, genutzt oder nicht; kein Floating.
product-premium-chat-traps = Die einfache Chat App ist kostenlos und braucht keine Lizenz. In UC ist diese hier nicht enthalten.

product-conference-app = Conference App
product-conference-app-what = Einrichten und Überwachen beliebig vieler Konferenzräume für einen User.
product-conference-app-taken = Durch jeden User, der Räume verwaltet, genutzt oder nicht; kein Floating.
product-conference-app-traps = Nur wer Räume verwaltet, braucht sie, nicht die Teilnehmer. Wie viele teilnehmen können, hängt von den Konferenzkanälen der Geräte ab, die eigene Lizenzen haben. In UC nicht enthalten.

product-bri = BRI
product-bri-what = Eine BRI-Schnittstelle (T0) eines Gateways.
product-bri-taken = Durch das Gerät, auf dem sie installiert ist, auf Dauer.
product-bri-traps = Sie lässt sich weder verschieben noch entfernen, hat keine Version und hängt nicht vom Softwarestand ab. Ihre Kanäle brauchen eigene Lizenzen. In IP311 und IP411 ist sie eingebaut, laut Wiki auch in IP22, IP24, IP28 und IP302.

product-pri = PRI
product-pri-what = Eine PRI-Schnittstelle (T2) eines Gateways.
product-pri-taken = Durch das Gerät, auf dem sie installiert ist, auf Dauer.
product-pri-traps = Sie lässt sich weder verschieben noch entfernen, hat keine Version und hängt nicht vom Softwarestand ab. Ihre Kanäle brauchen eigene Lizenzen. In IP311 und IP411 ist sie eingebaut, laut Wiki auch in IP22, IP24, IP28 und IP302.

product-channel = Kanal
product-channel-what = Ein Kanal einer ISDN-Leitung oder ein Konferenzkanal.
product-channel-taken = Durch das Gerät, auf dem sie installiert ist, auf Dauer.
product-channel-traps = ISDN- und Konferenzkanäle nutzen dieselbe Lizenz und werden addiert: 2 je BRI und 30 je PRI, wenn der Plan keine andere Zahl nennt, dazu die Konferenzkanäle. Sie lässt sich weder verschieben noch entfernen.

product-operator = Operator
product-operator-what = Ein innovaphone Operator in Betrieb: der Vermittlungsplatz auf einem Windows-Rechner.
product-operator-taken = Floating: belegt ab der Anmeldung, nach der Abmeldung wieder frei.
product-operator-traps = Es zählt, wie viele gleichzeitig laufen, nicht auf wie vielen Rechnern die Anwendung installiert ist. Die Version wird mit der des Operators verglichen, nicht mit der der PBX.

product-queue-monitor = Queue Monitor
product-queue-monitor-what = Eine Warteschlange, in Echtzeit beobachtet mit dem Queue Monitor auf einem Windows-Rechner.
product-queue-monitor-taken = Wird nicht belegt; sie wird je Warteschlange gezählt, bei beliebig vielen Agenten.
product-queue-monitor-traps = Eine Anwendung zeigt eine oder zwei Warteschlangen; ob sie zählt oder die Warteschlangen, lässt sich so und so lesen (Lesart queue_monitor). Die PBX braucht V9 oder neuer. Die Version wird mit der des Queue Monitors verglichen.

product-warranty = Garantieverlängerung
product-warranty-what = Vier weitere Jahre Garantie für ein Gerät: fünf Jahre ab Kauf statt eines.
product-warranty-taken = Wird für ein Gerät bestellt; steht auf der Stückliste, wenn der Plan die Garantie auf Order setzt.
product-warranty-traps = Fünf Jahre sind das Höchste.

product-ssc = Software-Service-Credits (SSC)
product-ssc-what = Credits, die Lizenzen unter ein Software-Service-Agreement stellen. Es bringt sie kostenlos auf die Versionen, die während seiner Laufzeit erscheinen.
product-ssc-taken = Vom Guthaben auf my.innovaphone, sobald sie für Lizenzen eingesetzt werden.
product-ssc-traps = Sie werden wie jedes Produkt bestellt, ohne Vertrag. Neue Funktionen mit eigener Lizenz sind nicht abgedeckt.

product-isc = innovaphone-Service-Credits (iSC)
product-isc-what = Credits zum Mieten von Hardware und Software, auch von Lizenzen.
product-isc-taken = Vom Guthaben auf my.innovaphone, Monat für Monat.
product-isc-traps = Nicht zu verwechseln mit SSC, die für gekaufte Lizenzen da sind.

product-rcc = RCC App
product-rcc-what = Eine App, die der Leitfaden nur dort nennt, wo er sagt, wovon sie abhängt: von Phone App und Mobility.
product-rcc-taken = Für die App selbst wird nichts belegt.
product-rcc-traps = Der Leitfaden nennt keine Lizenz dafür. Beim Hersteller nachfragen, ob es inzwischen eine gibt.

# Lesarten: worum es geht, warum man es auf zwei Arten lesen kann, und was jeder Wert bedeutet.

reading-tier = Welche Lizenzen einen günstigeren Namen erhalten
reading-tier-why = Der Leitfaden kennt günstigere Lizenzen „ab 501“ und sagt nicht, ob sie für das gelten, was über der Schwelle liegt, oder ab der Schwelle für alle.
reading-tier-graduated = Nur die Lizenzen über einer Schwelle erhalten deren Namen
reading-tier-allunits = Alle fehlenden Lizenzen erhalten den Namen der Gesamtzahl

reading-tier-scope = Wo Lizenzen für die Staffeln gezählt werden
reading-tier-scope-why = Der Leitfaden zählt die installierten Lizenzen je Gerät oder Projekt. Lokale Knoten haben ein eigenes Gerät und gehören zum Projekt.
reading-tier-scope-pool = In jedem Pool für sich
reading-tier-scope-project = Durch den ganzen Plan, Pool für Pool: zuerst der zentrale, dann die lokalen Knoten

reading-smb-unit = Was eine SMB-Port-Lizenz abdeckt
reading-smb-unit-why = Ein Name wie Port13$20 kann für einen Port einer Installation mit bis zu 20 stehen oder für ein Paket von 20 Ports.
reading-smb-unit-perport = Einen Port, bis zur Zahl ihrer Größe
reading-smb-unit-bundle = Ein Paket von so vielen Ports wie ihre Größe

reading-smb-convert = Wie viele SMB-Lizenzen umgewandelt werden
reading-smb-convert-why = Der Leitfaden verlangt für das Umwandeln eine Upgrade-Lizenz und sagt nicht, ob auch Lizenzen über den Bedarf hinaus umgewandelt werden müssen.
reading-smb-convert-all = Alle
reading-smb-convert-needed = So viele, wie es Ports gibt; der Rest wird entfernt

reading-version-cap = Was eine alte Lizenz heute blockiert
reading-version-cap-why = Laut Leitfaden gilt für die ganze Installation die niedrigste Version, aber sein Beispiel kennt nur Ports.
reading-version-cap-perproduct = Ihr eigenes Produkt
reading-version-cap-all = Jedes Produkt mit Version in ihrem Pool, außer Operator und Queue Monitor

reading-standby-base = Wonach Standby-Lizenzen gezählt werden
reading-standby-base-why = Es dürfen nicht weniger Standby- als Port-Lizenzen sein. Ob damit die vorhandenen oder die benötigten gemeint sind, bleibt offen.
reading-standby-base-installed = Nach den Port-Lizenzen, die der zentrale Pool halten wird, samt Überschuss
reading-standby-base-required = Nach den Port-Lizenzen, die er braucht

reading-ipva-home = Wo IPVA-Lizenzen für einen zentralen Knoten gekauft werden
reading-ipva-home-why = Zentrale Lizenzen werden auf dem Master installiert, IPVA-Lizenzen aber sind an die virtuelle Maschine gebunden, auf der die PBX läuft.
reading-ipva-home-master = Auf dem Master, nach dem, was die eigene Maschine des Knotens hat
reading-ipva-home-instance = Auf der Maschine jedes virtuellen Knotens

reading-ipva-for-standby = Ob ein virtueller Standby-Knoten IPVA-Lizenzen braucht
reading-ipva-for-standby-why = Es müssen so viele IPVA-Lizenzen sein, wie Ports auf der virtuellen PBX laufen, und auf einem Standby-Knoten laufen erst nach einer Übernahme Ports.
reading-ipva-for-standby-no = Nein
reading-ipva-for-standby-yes = Ja, für die Ports aller Knoten, die er übernimmt

reading-recording-base = Was eine Recording-Basislizenz braucht
reading-recording-base-why = Der Leitfaden verlangt eine auf jedem PBX-System, das aufzeichnet. Die Knoten einer Installation kann man als ein System sehen oder als mehrere.
reading-recording-base-pernode = Jeder Knoten, der aufzeichnet
reading-recording-base-perpool = Jeder Pool mit einem Knoten, der aufzeichnet

reading-reporting = Wie viel Reporting die Aufzeichnung verlangt
reading-reporting-why = Der Leitfaden macht Reporting zur Pflicht für aufgezeichnete User, Amtsleitungen und Verbindungsziele und empfiehlt es für alle Objekte.
reading-reporting-minimum = Was Pflicht ist
reading-reporting-all = Alle Port-Objekte eines aufzeichnenden Knotens, zusätzlich zur Pflicht

reading-queue-monitor = Wofür eine Queue-Monitor-Lizenz zählt
reading-queue-monitor-why = Der Leitfaden zählt nach Warteschlangen und sagt, dass eine Anwendung eine oder zwei davon zeigen kann.
reading-queue-monitor-perqueue = Jede beobachtete Warteschlange
reading-queue-monitor-perinstance = Jede Anwendung, die bis zu zwei Warteschlangen zeigt

reading-conference-port = Ob Konferenzkanäle einen Port belegen
reading-conference-port-why = Der Leitfaden sagt dazu nichts. Laut Wiki, geschrieben für V12, belegt ein Gerät mit Konferenzkanälen einen Port seines Knotens.
reading-conference-port-no = Nein
reading-conference-port-yes = Ja, einen Port je Gerät mit Konferenzkanälen und Knoten

# Wie eine Ursache in der Herleitung einer Zahl heißt.

rule-port-per-object = ein Port je Objekt
rule-feature = beim Objekt konfiguriert
rule-implied = von einer anderen Funktion des Objekts benötigt
rule-uc-bundle = in der UC-Lizenz des Objekts enthalten
rule-recording-per-node = für die Aufzeichnung auf der PBX
rule-recording-included = ein aufgezeichneter User steckt in der Basislizenz
rule-reporting-for-recording = Reporting, weil aufgezeichnet wird
rule-standby-per-port = eine Standby-Lizenz je Port-Lizenz
rule-ipva-per-port = eine IPVA-Lizenz je Port auf einer virtuellen Maschine
rule-smb-per-port = eine SMB-Port-Lizenz je Port
rule-smb-conversion = ein Upgrade je umgewandelter SMB-Lizenz
rule-operator-concurrent = gleichzeitig arbeitende Operatoren
rule-queue-watched = beobachtete Warteschlangen
rule-interface = vorhandene Schnittstellen
rule-channel = vorhandene Kanäle
rule-warranty = Garantieverlängerung für das Gerät bestellt
rule-order = im Plan bestellt
rule-ver001 = älter als die Software, für die sie gelten muss
rule-smb004 = SMB-Lizenzen, die weder bleiben noch umgewandelt werden
rule-pool003 = zentrale Lizenzen gehören auf das Gerät des Masters
rule-stb002 = Standby-Lizenzen gehören auf das Gerät des Masters
rule-ipv004 = an eine Maschine ohne Knoten gebunden

# Was zu einer Ursache sonst noch zu sagen ist.

note-product = { $product }
note-peak = so viele höchstens gleichzeitig angemeldet
note-taken-over = für den Standby-Knoten, der übernimmt (Lesart ipva_for_standby)
note-isdn = ISDN
note-conference = Konferenz
note-bundle = ein Paket für { $ports ->
        [one] { $ports } Port
       *[other] { $ports } Ports
    }

# Wissenswertes, gezeigt bei dem, wovon es handelt; das Programm weiß, wovon, und wer es sagt.

fact-ssa-from-assignment = Ein SSA rechnet ab dem Tag, an dem eine Lizenz zum ersten Mal einem Gerät zugewiesen wurde; von da an stellen Credits sie unter das Agreement.
fact-ssa-missed = Eine versäumte Verlängerung kostet mehr als eine rechtzeitige. Der Kunde wird vor Ablauf erinnert und kann automatisch verlängern lassen.
fact-recorded-group = Wer aufgezeichnet wird, bestimmt eine Gruppe in der PBX.
fact-mobility-softphone = Für mehr, als Mobility bietet, empfiehlt der Leitfaden die Softphone App auf dem Smartphone oder im Browser.
fact-chat-history = Die kostenlose Chat App behält keinen Gesprächsverlauf.
fact-reset = Lizenzänderungen auf einem Gerät wirken nach einem Reset.
fact-slave-flash = Ein Slave behält die erhaltenen Lizenzen im Flash-Speicher und arbeitet weiter, wenn der Master fehlt.
fact-update-interval = Knoten melden ihren Verbrauch etwa alle zehn Minuten; eine kurze Übernutzung ist daher normal.
fact-test-mode = Der Testmodus kennt keine Grenzen und endet nach acht Stunden mit einem Neustart.
fact-trial = Testlizenzen, ab V11, gelten drei Monate und sind je Gerät einmal erhältlich.
fact-built-in-hidden = Eingebaute Lizenzen erscheinen nicht in der Lizenztabelle eines Geräts.
fact-large-node = Ab mehr als 3.200 Usern auf einem Knoten rät der Hersteller zu einer IPVA.
fact-rental = Gemietete Lizenzen (iSC) enthalten das SSA, schließen Hardware-Lizenzen aus und enden sofort, wenn das Guthaben null ist.
fact-standby-paid = Bei anderen Herstellern läuft ein übernehmendes System 30 Tage ohne Lizenzen; hier wird Standby gezählt und bezahlt.
