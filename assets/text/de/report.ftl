# Die Sätze von: report

# Wörter, die mehrere Ausgaben teilen
report-severity-error = Fehler
report-severity-warning = Warnung
report-severity-info = Hinweis
report-state-cured = durch die Stückliste behoben
report-state-waived = ausgenommen: { $reason }
report-section = §{ $section }
report-at = bei { $place }
report-message-section = { $message }{"\u00A0"}(§{ $section })
report-help = Abhilfe: { $help }
report-fix-safe = Korrektur: { $title }
report-fix-unsafe = Korrektur (zu prüfen): { $title }
report-count-error = { $n ->
    [one] { $n } Fehler
   *[other] { $n } Fehler
}
report-count-cured = { $n ->
    [one] { $n } durch die Stückliste behobener Fehler
   *[other] { $n } durch die Stückliste behobene Fehler
}
report-count-warning = { $n ->
    [one] { $n } Warnung
   *[other] { $n } Warnungen
}
report-count-info = { $n ->
    [one] { $n } Hinweis
   *[other] { $n } Hinweise
}
report-count-waived = { $n } ausgenommen
report-count-none = keine Befunde
report-names-more = { $names } und { $more } weitere

# Die Stückliste
report-bill-title = Lizenz-Stückliste
report-bill-empty = Es ist nichts zu installieren, zu verschieben oder zu entfernen.
report-bill-unsound = Die Stückliste lässt sich nicht ermitteln, solange die Topologie Fehler hat.
report-bill-closing = Ermittelt nach Ausgabe { $edition } des Lizenzleitfadens des Herstellers. Wo eine Bestätigung des Herstellers anderes sagt, gilt sie.
report-head-project = Projekt
report-head-customer = Kunde
report-head-reference = Referenz
report-head-author = Bearbeiter
report-head-date = Datum
report-head-software = Softwarestand
report-head-guide = Leitfaden
report-head-readings = Lesarten
report-date-today = { $date } (heute; der Plan nennt kein Datum)
report-software = V{ $software }
report-software-running = V{ $software }; heute V{ $running }
report-guide-edition = Ausgabe { $edition }
report-readings-default = alle wie üblich
report-reading-chosen = { $question }: { $meaning } (§{ $section })
report-section-central = Zentraler Pool
report-section-local = Pool von { $node }
report-section-pool-about = { $count ->
    [one] Lizenzen auf { $host }, Softwarestand V{ $software }, Knoten { $nodes }
   *[other] Lizenzen auf { $host }, Softwarestand V{ $software }, Knoten { $nodes }
}
report-section-device = Gerät { $device } ({ $model })
report-section-orders = Bestellungen
report-column-quantity = Anzahl
report-column-license = Lizenz
report-column-device = Gerät
report-column-note = Bemerkung
report-column-severity = Stufe
report-column-code = Code
report-column-place = Ort
report-column-finding = Befund
report-row-too-old = älter als V{ $software }
report-row-smb = SMB-Lizenz, die nicht bleiben kann
report-row-ipva-lost = an eine Maschine ohne PBX gebunden
report-row-was = bisher { $license }, unter SSA
report-row-from = von { $device }
report-row-balance = aus dem Guthaben
report-row-price = { $note }, je { $unit }
report-row-price-discount = { $note }, je { $unit }, abzüglich { $discount } %
report-row-unpriced = kein Preis
report-kept = { $list } auf { $device }
report-mark-buy = kaufen
report-mark-assign = aus dem Guthaben zuweisen
report-mark-upgrade = unter SSA hochstufen
report-mark-move = verschieben
report-mark-remove = entfernen
report-mark-replace = entfernen, dann neue installieren
report-mark-keep = bleibt
report-legend = Legende
report-totals = Summen
report-total-buy = { $n } kaufen
report-total-assign = { $n } zuweisen
report-total-upgrade = { $n } hochstufen
report-total-move = { $n } verschieben
report-total-remove = { $n } entfernen
report-total-keep = { $n } behalten
report-rounding = Jeder Betrag ist kaufmännisch auf zwei Stellen gerundet; die Summe addiert die gerundeten Beträge.
report-findings = Befunde
report-notes = Anmerkungen
report-coverage = { $objects ->
    [one] Eine Objektgruppe auf der Stückliste
   *[other] { $objects } Objektgruppen auf der Stückliste
}: { $licensed } lizenziert, { $free } frei, { $outside } mit einer Funktion, für die der Leitfaden keine Lizenz kennt.
report-note-ssa = Vor den kostenlosen Upgrades zu bestätigen: Das Software-Service-Agreement deckt das Freigabedatum der neuen Version ab, und keine neue Funktion mit eigener Lizenz ist betroffen.
report-note-smb-upgrade = Vor dem Umwandeln zu bestätigen: Der Leitfaden nennt das Umwandeln von SMB ein Upgrade unter einem Software-Service-Agreement; fragen Sie nach, welches Agreement und welche Version es verlangt.
report-note-smb-conversion = { $n }{"\u00A0"}× { $license } auf { $device } mit den SMB-Upgrade-Lizenzen in Standard-Port-Lizenzen umwandeln; Umgewandeltes hat keine eigene Zeile.
report-note-smb-away = { $n }{"\u00A0"}× { $license } von { $device } auf { $host } verschieben und dort mit den SMB-Upgrade-Lizenzen in Standard-Port-Lizenzen umwandeln; Umgewandeltes hat keine eigene Zeile.
report-note-queue-monitor = Queue Monitor von { $node }: { $queues ->
    [one] eine Warteschlange
   *[other] { $queues } Warteschlangen
} beobachtet, gezeigt von { $instances ->
    [one] einer Anwendung
   *[other] { $instances } Anwendungen
}.
report-note-operator = Operator von { $node }: { $concurrent } gleichzeitig, Arbeitsplätze: { $workstations }.

# check
report-check-title = { $path }: { $summary }
report-check-unreadable = { $path }: nicht geprüft
report-check-unknown = { $n ->
    [one] { $summary }; ein Feld der Datei bleibt weg
   *[other] { $summary }; { $n } Felder der Datei bleiben weg
}
report-rule-unreadable-file = Eine Plandatei, die nicht gelesen werden kann
report-rule-unknown-field = Ein Feld, das es dort in keinem Plan gibt

# why
report-why-nothing = Dort braucht der Plan keine solche Lizenz und hat auch keine.
report-why-title-central = { $product } im zentralen Pool, auf { $host }, für Softwarestand V{ $software } (§{ $section })
report-why-title-local = { $product } im Pool von { $node }, auf { $host }, für Softwarestand V{ $software } (§{ $section })
report-why-title-device = { $product } auf { $device } (§{ $section })
report-why-title-order = { $product } (§{ $section })
report-why-required = { $n } benötigt
report-why-within = { $n } von { $all } benötigten entfallen auf { $place }
report-why-cause = { $place }: { $reason } ({ $rule },{"\u00A0"}§{ $section })
report-why-cause-note = { $place }: { $reason }, { $note } ({ $rule },{"\u00A0"}§{ $section })
report-why-cause-plan = { $reason } ({ $rule },{"\u00A0"}§{ $section })
report-why-installed = { $installed } installiert: { $now } heute nutzbar, { $after } nach Umsetzung der Stückliste
report-why-none-installed = Keine installiert
report-why-unserved = für { $place } nicht gekauft: { $license } reicht nicht bis zu dessen Softwarestand V{ $software } hinunter ({ $rule }, §{ $section })
report-why-missing = { $n ->
    [one] { $n } fehlt
   *[other] { $n } fehlen
}
report-why-surplus = { $n } mehr als benötigt
report-why-even = Keine fehlt, keine ist zu viel
report-why-idle-bound = { $n } davon nützen niemandem: an eine Maschine gebunden, die weniger braucht (§2.3)
report-why-idle-too-new = { $n } davon nützen niemandem: ab V13 reichen sie nicht bis Softwarestand V9 hinunter (§4.3)
report-why-line = { $action }: { $license } auf { $device }
report-why-line-order = { $action }: { $license }
report-why-line-was = { $action }: { $license } auf { $device }, bisher { $from }
report-why-line-balance = { $action }: { $license } auf { $device }, aus dem Guthaben
report-why-line-from = { $action }: { $license } auf { $device }, von { $from }
report-why-line-tier = { $action }: { $license } auf { $device }, Name der Lizenzen { $first } bis { $last }
report-why-line-last-tier = { $action }: { $license } auf { $device }, Name der Lizenzen ab { $first }
report-why-line-all-units = { $action }: { $license } auf { $device }, alle mit dem Staffelnamen der Gesamtzahl
report-action-buy = kaufen
report-action-assign = zuweisen
report-action-upgrade = hochstufen
report-action-move = verschieben
report-action-remove = entfernen
report-action-keep = behalten
report-fate-keep = { $license } auf { $device }: bleibt und zählt
report-fate-stays = { $license } auf { $device }: bleibt
report-fate-idle = { $license } auf { $device }: bleibt, zählt hier nicht
report-fate-moves = { $license } auf { $device }: wird auf das Gerät des Masters verschoben
report-fate-upgrade = { $license } auf { $device }: unter SSA auf V{ $n } hochgestuft
report-fate-too-old = { $license } auf { $device }: zu alt, entfernt
report-fate-smb = { $license } auf { $device }: kann neben den Ports des Plans nicht bleiben, entfernt
report-fate-ipva-lost = { $license } auf { $device }: an eine Maschine ohne PBX gebunden, entfernt
report-fate-convert = { $license } auf { $device }: { $n } in Standard-Ports umgewandelt
report-fate-convert-part = { $license } auf { $device }: { $n } in Standard-Ports umgewandelt, { $rest } entfernt

# explain
report-explain-rules = Befunde
report-explain-products = Produkte
report-explain-readings = Lesarten
report-explain-facts = Wissenswertes
report-explain-more = „pbxplan explain“ mit einem Befundcode, einer Lizenz, einem Produkt oder einer Lesart sagt mehr.
report-explain-section = Abschnitt
report-explain-severity = Stufe
report-explain-name = Technischer Name
report-explain-taken = Verbrauch
report-explain-kinds = Für
report-explain-contains = Enthält
report-explain-implies = Setzt voraus
report-explain-tiers = Günstiger ab
report-explain-sizes = Größen
report-explain-source = Quelle
report-explain-none = keine eigene Lizenz
report-explain-product = { $id }: { $name }
report-explain-default = { $meaning } (im Plan: { $value }), wie üblich
report-explain-other = { $meaning } (im Plan: { $value })
report-explain-tier = Nummer { $n }
report-fact-guide = { $fact } (§{ $section })
report-fact-wiki = { $fact } (Wiki)
report-taken-floating = solange etwas angemeldet ist oder läuft
report-taken-configured = durch jedes Objekt, bei dem die Funktion konfiguriert ist
report-taken-service = durch einen Dienst der PBX
report-taken-once = einmalig, durch das Umwandeln
report-taken-bound = durch das Gerät, an das sie gebunden ist
report-taken-counted = gezählt, wie der Abschnitt es sagt
report-kinds-users = User, Executives und analoge Nebenstellen
report-kinds-users-and-video = User, Executives, analoge Nebenstellen und externe Videogeräte
report-kinds-all = Objekte jeder Art
report-source-guide = Leitfaden, §{ $section }
report-source-wiki = das öffentliche Wiki des Herstellers
report-source-range = das Produktprogramm des Herstellers
report-source-file = Ihre Datei { $file }

# catalog
report-catalog-products = Produkte
report-catalog-models = Gateway-Modelle
report-catalog-releases = Softwareversionen
report-catalog-edition = Katalog zu Ausgabe { $edition } des Leitfadens
report-catalog-virtual = virtuell
report-catalog-built-in = Hardware-Lizenzen eingebaut
report-catalog-limits-unknown = Grenzen unbekannt
report-catalog-limit-bri = BRI { $n }
report-catalog-limit-pri = PRI { $n }
report-catalog-limit-analog = analog { $n }
report-catalog-limit-isdn = ISDN-Kanäle { $n }
report-catalog-limit-conference = Konferenzkanäle { $n }
report-catalog-released = freigegeben { $date }
report-catalog-release-unknown = Freigabedatum unbekannt

# Pläne, die mit dem Programm kommen
report-template-single-site = ein Standort, eine PBX, Standard-Port-Lizenzen
report-template-single-site-smb = ein kleiner Standort mit SMB-Ports fester Größe
report-template-head-office-branches = Master in der Zentrale, je Filiale ein Slave, ein Pool
report-template-virtual-head-office = virtueller Master und ein Standby, der übernimmt
report-template-migration-v11-v13 = Lizenzen der Version 11, Softwarestand 13 geplant
report-example-smb-single-site = ein kleines Büro mit SMB-Ports und einer Hotline
report-example-smb-outgrown = dasselbe Büro, über seine SMB-Größe hinausgewachsen
report-example-three-sites = drei Standorte, einer davon mit eigenen Lizenzen
report-example-virtual-standby = virtuelle Zentrale, virtueller Slave und Standby
report-example-migration-with-ssa = V11 nach V13, die meisten Lizenzen unter SSA
report-example-migration-without-ssa = V11 nach V13 ohne SSA: entfernen, dann kaufen
report-example-call-centre = ein Callcenter: Recording, Operatoren, Warteschlangen
report-example-uc-or-singles = UC für manche User, Einzelfunktionen für andere
report-example-gateways = Gateways aller Art mit Schnittstellen und Garantien
report-example-campus = ein Campus mit 5.001 Ports durch alle Staffeln

# topology
report-topology-title = Topologie
report-topology-title-of = Topologie: { $name }
report-topology-counts = { $nodes ->
    [one] Ein Knoten
   *[other] { $nodes } Knoten
} auf { $devices ->
    [one] einem Gerät
   *[other] { $devices } Geräten
} an { $sites ->
    [one] einem Standort
   *[other] { $sites } Standorten
}, { $ports ->
    [one] ein Port
   *[other] { $ports } Ports
}
report-topology-site-counts = { $devices ->
    [one] ein Gerät
   *[other] { $devices } Geräte
}, { $nodes ->
    [one] ein Knoten
   *[other] { $nodes } Knoten
}, { $ports ->
    [one] ein Port
   *[other] { $ports } Ports
}
report-topology-folded = Mehr als { $most } Knoten: jeder Standort ist ein Eintrag.
report-topology-badge = { $severity } { $code }
report-topology-cured = { $severity } { $code }, behoben
report-topology-named = { $name }: { $about }
report-topology-part = { $name } ({ $part } von { $parts })
report-topology-virtual = virtuell
report-topology-bri = BRI { $n }
report-topology-pri = PRI { $n }
report-topology-channels = { $n ->
    [one] ein Kanal
   *[other] { $n } Kanäle
}
report-topology-master = Master
report-topology-slave = Slave
report-topology-standby = Standby
report-topology-node = { $role }, V{ $software }
report-topology-node-running = { $role }, V{ $software } (heute V{ $running })
report-topology-ports = { $n ->
    [one] ein Port
   *[other] { $n } Ports
}
report-topology-users = { $n ->
    [one] ein User
   *[other] { $n } User
}
report-topology-recorded = { $n ->
    [one] einer aufgezeichnet
   *[other] { $n } aufgezeichnet
}
report-topology-taken-over = Übernommen von { $nodes }
report-topology-takes-over = Übernimmt { $nodes }
report-topology-pools = Pools
report-topology-pool = auf { $host }, V{ $software }, { $nodes ->
    [one] ein Knoten
   *[other] { $nodes } Knoten
}, { $ports ->
    [one] ein Port
   *[other] { $ports } Ports
}
report-topology-edge = übernimmt
report-topology-edge-legend = Vom übernehmenden Knoten zu dem, der ausfallen kann

# Dokumente: pdf, html, xlsx, und was nur für einen Leser ist
report-paper-title-customer = Lizenzangebot
report-paper-title-engineer = Lizenz-Stückliste und Arbeitsschritte
report-paper-name = { $title }: { $project }
report-paper-company = Firma
report-paper-page = Seite { $page } von { $pages }
report-paper-counted = { $n }{"\u00A0"}×{"\u00A0"}{ $license }
report-paper-upgraded = { $n }{"\u00A0"}×{"\u00A0"}{ $from } auf { $license }
report-paper-money = { $amount } { $currency }
report-paper-in-currency = { $title } ({ $currency })
report-paper-same-causes = Teil des Bedarfs oben
report-paper-cured = { $severity }, behoben
report-paper-waived = { $severity }, ausgenommen
report-paper-same-help = Abhilfe: wie oben beim ersten { $code }
report-paper-waived-because = { $message } ({ $state })
report-paper-total = Summe: { $total }
report-paper-total-row = Summe
report-paper-labelled = { $label }: { $words }
report-paper-about-of = { $product } ({ $owner })
report-sheet-unpriced = { $n ->
    [one] Eine Zeile hat in der Preisliste keinen Preis: { $licenses }.
   *[other] { $n } Zeilen haben in der Preisliste keinen Preis: { $licenses }.
}
report-paper-unpriced = { $n ->
    [one] Eine Zeile hat keinen Preis und fehlt in der Summe: { $licenses }.
   *[other] { $n } Zeilen haben keinen Preis und fehlen in der Summe: { $licenses }.
}
report-paper-sum = { $n ->
    [one] Insgesamt eine Lizenz oder Leistung.
   *[other] Insgesamt { $n } Lizenzen und Leistungen.
}
report-paper-buy = Zu kaufen
report-paper-buy-nothing = Es ist nichts zu kaufen.
report-paper-existing = Vorhandene Lizenzen
report-paper-existing-keep = { $n ->
    [one] Eine bleibt, wie sie ist.
   *[other] { $n } bleiben, wie sie sind.
}
report-paper-existing-move = { $n ->
    [one] Eine wird auf ein anderes Gerät verschoben.
   *[other] { $n } werden auf ein anderes Gerät verschoben.
}
report-paper-existing-upgrade = { $n ->
    [one] Eine wird unter ihrem Software-Service-Agreement kostenlos hochgestuft.
   *[other] { $n } werden unter ihrem Software-Service-Agreement kostenlos hochgestuft.
}
report-paper-existing-convert = { $n ->
    [one] Eine SMB-Lizenz wird in einen Standard-Port umgewandelt.
   *[other] { $n } SMB-Lizenzen werden in Standard-Ports umgewandelt.
}
report-paper-existing-assign = { $n ->
    [one] Eine bereits gekaufte wird einem Gerät zugewiesen.
   *[other] { $n } bereits gekaufte werden einem Gerät zugewiesen.
}
report-paper-existing-remove = { $n ->
    [one] Eine wird entfernt.
   *[other] { $n } werden entfernt.
}
report-paper-terms = Bedingungen
report-paper-term-version = Eine Lizenz mit Versionsnummer gilt für Software dieser oder einer niedrigeren Version; eine spätere Version verlangt ein Upgrade.
report-paper-term-hardware = Hardware-Lizenzen bleiben auf Dauer bei ihrem Gerät und können keinem anderen dienen.
report-paper-term-ipva = IPVA-Lizenzen sind an die MAC-Adresse ihrer virtuellen Maschine gebunden und werden nicht wieder frei.
report-paper-term-smb = Vor dem Umwandeln mit dem Hersteller zu klären: welches Agreement und welche Version es verlangt.
report-paper-term-ssa = Eine versäumte Verlängerung kostet mehr als eine rechtzeitige. Sie werden vor Ablauf erinnert und können automatisch verlängern lassen.
report-paper-logo = Logo
report-paper-logo-of = Logo von { $company }
report-paper-letters = Wo dieses Dokument { $sign } zeigt, fehlen seiner Schrift die Zeichen eines Namens; kopiert oder gesucht ist der Name vollständig.
report-paper-steps = Arbeitsschritte
report-paper-step-remove = Auf { $device } entfernen: { $list }.
report-paper-step-upgrade = Auf { $device } unter dem Software-Service-Agreement hochstufen: { $list }.
report-paper-step-move = Von { $from } auf { $device } verschieben: { $list }.
report-paper-step-assign = Aus dem Guthaben { $device } zuweisen: { $list }.
report-paper-step-install = Auf { $device } installieren: { $list }.
report-paper-step-load = Auf { $list } Softwarestand V{ $version } laden.
report-paper-step-order-for = Für { $device } bestellen: { $list }.
report-paper-step-order = Bestellen: { $list }.
report-paper-step-reset = { $n ->
    [one] Reset von { $devices }, damit die Lizenzen wirksam werden.
   *[other] Reset von { $devices }, damit die Lizenzen wirksam werden.
}
report-column-action = Aktion
report-column-unit-price = Einzelpreis
report-column-amount = Betrag
report-column-discount = Rabatt %
report-column-about = Produkt
report-column-version = Version
report-column-pool = Pool
report-column-owner = Pool oder Gerät
report-column-required = Benötigt
report-column-installed = Installiert
report-column-usable-now = Heute nutzbar
report-column-usable-after = Danach nutzbar
report-column-missing = Fehlend
report-column-surplus = Überschuss
report-column-assigned = Aus dem Guthaben
report-column-bought = Zu kaufen
report-column-state = Status
report-column-name = Name
report-column-section = Abschnitt
report-column-help = Abhilfe
report-column-site = Standort
report-column-node = Knoten
report-column-object = Objekt
report-column-reason = Grund
report-column-rule = Regel
report-column-step = Schritt
report-column-work = Arbeit
report-sheet-bill = Stückliste
report-sheet-position = Bestand
report-sheet-findings = Befunde
report-sheet-causes = Ursachen
report-sheet-steps = Arbeitsschritte
report-sheet-about = Angaben

## Names in the templates, by their English words; no two of one template may be the same
report-name-single-site = Ein Standort
report-name-single-site-with-smb-ports = Ein Standort mit SMB-Ports
report-name-head-office-with-branches = Zentrale mit Filialen
report-name-virtual-head-office-with-standby = Virtuelle Zentrale mit Standby
report-name-migration-from-v11-to-v13 = Umstieg von V11 auf V13
report-name-head-office = Zentrale
report-name-branch-north = Filiale Nord
report-name-branch-south = Filiale Süd
report-name-office = Büro
report-name-data-centre = Rechenzentrum
report-name-second-data-centre = Zweites Rechenzentrum
report-name-head-gw = gw-zentrale
report-name-north-gw = gw-nord
report-name-south-gw = gw-süd
report-name-gateway = gateway
report-name-master = master
report-name-north = nord
report-name-south = süd
report-name-spare = reserve
report-name-staff = Belegschaft
report-name-managers = Leitung
report-name-pstn = Amt
report-name-hotline = Hotline
report-name-provider = Provider
report-name-everybody = Alle
report-name-mobile-staff = Außendienst
report-name-reception = Empfang
report-name-three-sites = Drei Standorte
report-name-call-centre = Callcenter
report-name-gateways-of-all-kinds = Gateways aller Art
report-name-migration-under-ssa = Umstieg unter SSA
report-name-migration-without-ssa = Umstieg ohne SSA
report-name-dr--brandt-s-surgery = Praxis Dr. Brandt
report-name-dr--brandt-s-surgery--new-wing = Praxis Dr. Brandt, Neubau
report-name-uc-or-singles = UC oder Einzellizenzen
report-name-virtual-head-office = Virtuelle Zentrale
report-name-main-campus = Hauptcampus
report-name-hospital = Klinikum
report-name-hospital-gw = gw-klinikum
report-name-town-hall = Rathaus
report-name-depot = Depot
report-name-library = Bücherei
report-name-school = Schule
report-name-hotel = Hotel
report-name-surgery = Praxis
report-name-data-centre-1 = Rechenzentrum 1
report-name-data-centre-2 = Rechenzentrum 2
report-name-spare-gw = gw-reserve
report-name-hall = rathaus
report-name-hall-gw = gw-rathaus
report-name-hall-bri = rathaus-bri
report-name-hall-vm = rathaus-vm
report-name-library-gw = gw-bücherei
report-name-library-fxs = bücherei-fxs
report-name-depot-gw = gw-depot
report-name-depot-old = depot-alt
report-name-school-gw = gw-schule
report-name-hotel-gw = gw-hotel
report-name-hotel-gw-2 = gw-hotel-2
report-name-hotel-2 = hotel-2
report-name-front-desk = empfang
report-name-office-gw = gw-büro
report-name-vm-master = vm-master
report-name-vm-spare = vm-reserve
report-name-vm-depot = vm-depot
report-name-agents = Agenten
report-name-back-office = Sachbearbeitung
report-name-claims = Schadensfälle
report-name-sales = Vertrieb
report-name-supervisors = Supervisoren
report-name-doctors = Ärzte
report-name-students = Studierende
report-name-wards = Stationen
report-name-classrooms = Klassenzimmer
report-name-teachers = Lehrkräfte
report-name-rooms = Zimmer
report-name-all-rooms = Alle Räume
report-name-appointments = Terminvergabe
report-name-door-phone = Türsprechstelle
report-name-assistants = Assistenz
report-name-associates = Mitarbeitende
report-name-call-me = Rückruf
report-name-fax-server = Faxserver
report-name-hosts = Gastgeber
report-name-mailbox = Sprachbox
report-name-meeting-rooms = Besprechungsräume
report-name-partners = Partner
report-name-secretaries = Sekretariat
report-name-drivers = Fahrer
report-name-meeting-hosts = Gastgeber von Besprechungen
report-name-nice-has-a-budget-of-its-own-until-2027 = Nice hat bis 2027 ein eigenes Budget

## Kinds of objects
report-kind-trunk = Trunk

## A field inside a value
report-inner = { $field }:
report-field-conference-channels = Konferenzkanäle
