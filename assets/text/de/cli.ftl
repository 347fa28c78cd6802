# Die Sätze von: cli

# Hilfe
cli-about = Plant die Lizenzen von innovaphone-PBX-Installationen: was wo zu installieren ist und was nicht stimmt.
cli-after-help =
    Ohne Befehl öffnet sich die Oberfläche im Terminal.
    Exit-Status: 0 alles in Ordnung, 1 ein Fehler bleibt trotz Stückliste, 2 der Befehl konnte nicht laufen.
cli-heading-usage = Aufruf:
cli-heading-commands = Befehle
cli-heading-arguments = Argumente
cli-heading-options = Optionen
cli-heading-common = Gemeinsame Optionen
cli-pbxplan-plan = Plan, der geöffnet wird; ohne ihn der Startbildschirm
cli-bill-about = Die Lizenz-Stückliste
cli-catalog-about = Bekannte Produkte, Gateway-Modelle und Versionen, mit der Quelle jedes Werts
cli-check-about = Befunde zu einem oder mehreren Plänen
cli-check-plan = Zu prüfende Pläne; „-“ ist die Standardeingabe. Ein unlesbarer hält die anderen nicht auf
cli-completions-about = Ein Skript, das Befehle und Optionen in einer Shell vervollständigt
cli-completions-output = Dorthin statt auf die Standardausgabe schreiben
cli-completions-shell = Die Shell: { $values }
cli-explain-about = Was ein Befund, eine Lizenz, ein Produkt oder eine Lesart ist; ohne Angabe die Liste
cli-explain-topic = Code eines Befunds (SMB001), Produkt (smb-upgrade), technischer Name ('Port13$$') oder Lesart (tier)
cli-fix-about = Wendet die Korrekturen zu Fehlern und Warnungen auf einen Plan an
cli-fix-diff = Zeigen, was sich ändern würde, und nichts schreiben
cli-fix-unsafe = Auch die zu prüfenden anwenden: Sie ändern die Aussage des Plans
cli-fix-output = Den korrigierten Plan dorthin schreiben; „-“ ist die Standardausgabe. Der Plan selbst bleibt
cli-fix-force = Schreiben, auch wenn Kommentare oder unbekannte Felder der Datei verloren gehen
cli-fmt-about = Schreibt Pläne in kanonischer Form neu
cli-fmt-plan = Neu zu schreibende Pläne; „-“ liest die Standardeingabe und schreibt auf die Standardausgabe
cli-fmt-check = Nur melden, welche Pläne nicht kanonisch sind
cli-fmt-force = Neu schreiben, auch wenn Kommentare oder unbekannte Felder der Datei verloren gehen
cli-help-about = Diese Hilfe, oder die eines Befehls
cli-help-of = Der Befehl
cli-man-about = Die Handbuchseite
cli-man-output = Dorthin statt auf die Standardausgabe schreiben
cli-man-manual = Handbuch
cli-man-name = BEZEICHNUNG
cli-man-synopsis = ÜBERSICHT
cli-man-description = BESCHREIBUNG
cli-man-exit = EXIT-STATUS
cli-man-exit-0 = Alles in Ordnung: Warnungen, Hinweise und Fehler, die die Stückliste selbst behebt, sind erlaubt. „diff“: die Pläne sind gleich. „fmt --check“: alle sind kanonisch.
cli-man-exit-1 = Ein Fehler bleibt trotz Stückliste; mit --strict auch einer, den die Stückliste behebt, mit --deny warnings auch eine Warnung oder ein weggelassenes Feld. „diff“: die Pläne unterscheiden sich. „fmt --check“: einer ist nicht kanonisch.
cli-man-exit-2 = Der Befehl konnte nicht laufen: falscher Aufruf, eine Datei, die nicht zu lesen oder kein Plan ist, eine Ausgabe, die nicht zu schreiben ist.
cli-man-environment = UMGEBUNG
cli-man-env-lang = Die Sprache; die erste gesetzte Variable entscheidet. --lang und die Sprache der Einstellungen gehen vor.
cli-man-env-color = Mit irgendeinem Wert werden keine Farben verwendet; --color geht vor.
cli-man-env-term = „dumb“: keine Farben und keine Oberfläche.
cli-man-env-config = Der Konfigurationsordner anstelle des vom System vorgesehenen.
cli-man-env-state = Der Ordner für das Gedächtnis des Programms anstelle des vom System vorgesehenen.
cli-man-files = DATEIEN
cli-man-file-config = Der Konfigurationsordner, unter $XDG_CONFIG_HOME, wenn das gesetzt ist; macOS: ~/Library/Application Support/pbxplan; Windows: %APPDATA%\pbxplan\config.
cli-man-file-settings = Einstellungen: language, theme, mouse, ascii, paper; company, company_address und company_logo für gedruckte Stücklisten; fonts, ein Ordner mit Schriften für das, was der des PDF fehlt; keys für eigene Tasten.
cli-man-file-catalog = Eigene Produkte, Gateway-Modelle und Versionen, in der Reihenfolge der Dateinamen über den eingebauten Katalog gelegt. Eine fehlerhafte Datei bleibt weg, mit einer Warnung, die die Zeile zeigt.
cli-man-file-prices = Die Preisliste, die ohne --prices gilt: Spalten license und unit_price, bei Bedarf currency, discount_percent und note.
cli-man-file-state = Nicht gespeicherte Änderungen, geöffnete Pläne und zuletzt geöffnete.
cli-man-file-backup = Ein Plan, wie er vor dem letzten Speichern war.
cli-man-examples = BEISPIELE
cli-man-example-new = Einen Plan mit Zentrale und Filialen beginnen.
cli-man-example-open = Im Terminal daran arbeiten.
cli-man-example-check = Jeden Plan eines Ordners prüfen, wie es ein Skript oder ein Git-Hook tut.
cli-man-example-bill = Die Stückliste als PDF schreiben.
cli-man-example-why = Fragen, warum an einem Standort so viele Ports nötig sind.
cli-man-example-diff = Vergleichen, was da ist und was geplant ist.
cli-new-about = Ein Plan für den Anfang mit dem heutigen Datum
cli-new-output = Zu schreibende Datei; „-“ ist die Standardausgabe. Eine vorhandene wird nie überschrieben
cli-new-template = Womit begonnen wird: { $values }
cli-new-list-templates = Die Vorlagen auflisten
cli-print-about = Die Stückliste auf einem Drucker
cli-print-printer = Drucker anstelle des üblichen
cli-print-done = An den Drucker gesendet.
cli-print-done-on = An den Drucker { $printer } gesendet.
cli-print-no-reason = es nennt keinen Grund
cli-topology-about = Eine Zeichnung von Standorten, Knoten, Rollen und Zahlen
cli-paths-about = Wege aus Konflikten, jeder mit der Stückliste, zu der er führt
cli-paths-apply = Den Weg mit dieser Kennung (SMB001@master:convert) gehen und den geänderten Plan schreiben
cli-paths-output = Dorthin statt auf die Standardausgabe schreiben; ohne --apply bestimmt die Endung das Format
cli-paths-at = Nur Konflikte dieses Ortes oder eines Ortes darin
cli-diff-about = Was sich zwischen zwei Plänen unterscheidet: Topologie, Bedarf, Stückliste und Befunde, mit Gründen
cli-diff-old = Der Plan, wie er war
cli-diff-new = Der Plan, wie er ist
cli-diff-all = Alles einzeln zeigen
cli-cheapest-about = Die günstigste Wahl aus allem, was frei ist, und was verglichen wurde
cli-what-if-about = Was mehr User, ein anderer Softwarestand oder ein ausgefallener Knoten bedeuten
cli-what-if-users = Mehr oder weniger User in Prozent: +10%. Jede Gruppe von Usern wächst so, aufgerundet
cli-what-if-software = Softwarestand, den jeder Knoten haben soll; eine Tabelle zeigt jeden, den es gibt
cli-what-if-fail = Der Knoten, der ausfällt: sein Name oder der seines Geräts, oder ein Pfad (Nord/gw/master)
cli-why-about = Woher eine Zahl der Stückliste kommt, bis zu Objektgruppen und Abschnitten des Leitfadens
cli-why-license = Produkt (port) oder technischer Name ('PBX-Port13')
cli-why-at = Nur woran dieser Ort beteiligt ist: ein Pfad (Nord/gw/master/Team) oder ein eindeutiges Ende davon
cli-option-plan = Zu lesender Plan; „-“ ist die Standardeingabe
cli-option-format = Format, ohne Angabe das erste: { $values }
cli-option-output = Dorthin statt auf die Standardausgabe schreiben; die Endung bestimmt das Format
cli-option-force = Eine vorhandene Datei überschreiben
cli-option-strict = Auch Fehler zählen, die die Stückliste behebt
cli-option-deny = „warnings“: auch Warnungen zählen
cli-option-for = Für wen: { $values }; ohne Angabe für beide
cli-option-paper = Papier: { $values }; sonst das der Einstellungen
cli-option-prices = Preisliste (CSV) anstelle von prices.csv im Konfigurationsordner
cli-option-date = Tag, mit dem gerechnet wird, anstelle des Plandatums und des heutigen
cli-option-lang = Sprache: { $values }; sonst die der Einstellungen oder des Systems
cli-option-color = Farben, ohne Angabe das erste: { $values }
cli-option-ascii = Linien, Anführungen und Zeichen nur in ASCII
cli-option-quiet = Weniger sagen: nur, was zählt
cli-option-verbose = Mehr sagen
cli-option-help = Diese Hilfe zeigen
cli-option-version = Die Version zeigen

# Was für einen Wert steht
cli-value-command = BEFEHL
cli-value-day = JJJJ-MM-TT
cli-value-file = DATEI
cli-value-format = FORMAT
cli-value-id = KENNUNG
cli-value-language = SPRACHE
cli-value-license = LIZENZ
cli-value-name = NAME
cli-value-new = NEU
cli-value-node = KNOTEN
cli-value-old = ALT
cli-value-options = OPTIONEN
cli-value-percent = PROZENT
cli-value-place = ORT
cli-value-plan = PLAN
cli-value-reader = LESER
cli-value-severity = STUFE
cli-value-shell = SHELL
cli-value-size = GRÖSSE
cli-value-topic = THEMA
cli-value-version = VERSION
cli-value-when = WANN

# Wörter vor einer Meldung
cli-error = Fehler:
cli-warning = Warnung:
cli-hint = Tipp:
cli-stdin = Standardeingabe
cli-of-file = { $file }: { $what }
cli-of-line = Zeile { $line }, Spalte { $column }: { $what }

# Fehler beim Aufruf
cli-usage-value = „{ $value }“ ist kein Wert für { $argument }
cli-usage-no-value = { $argument } verlangt einen Wert
cli-usage-command = „{ $word }“ ist kein Befehl
cli-usage-argument = „{ $argument }“ bedeutet hier nichts
cli-usage-missing = es fehlt: { $argument }
cli-usage-conflict = { $argument } verträgt sich nicht mit { $other }
cli-usage-too-many = { $argument } nimmt „{ $value }“ nicht noch dazu
cli-usage-before = „{ $value }“ steht vor dem Befehl, wo kein Plan hingehört
cli-usage-utf8 = ein Argument ist kein UTF-8-Text
cli-usage-other = die Befehlszeile ist nicht zu verstehen

# Fehlschläge
cli-error-for = { $format } sind Daten, für jeden Leser dieselben
cli-error-exists = { $file } gibt es schon
cli-error-over-plan = { $file } ist der Plan selbst und wird nicht mit einem Bericht überschrieben
cli-error-ending = kein Format dieses Befehls hat die Endung „.{ $ending }“
cli-error-changed = { $file } wurde inzwischen von einem anderen Programm geändert
cli-error-read-only = { $file } ist schreibgeschützt
cli-error-no-file = { $file } ist keine gewöhnliche Datei
cli-error-no-folder = den Ordner { $folder } gibt es nicht
cli-error-loss = { $count ->
    [one] was in { $file } auf Zeile { $lines } steht, ginge verloren
   *[other] was in { $file } auf den Zeilen { $lines } steht, ginge verloren
}
cli-error-logo = das Logo { $file } ist nicht verwendbar: { $why }
cli-hint-logo = eine PNG- oder JPEG-Datei, in den Einstellungen als „company_logo“ genannt
cli-logo-kind = es ist weder PNG noch JPEG
cli-logo-broken = das Bild ist beschädigt
cli-logo-too-large = es ist zu groß
cli-error-document = das Dokument ließ sich nicht erstellen
cli-error-no-spooler = hier gibt es keinen Drucker: weder „lp“ noch „lpr“ ist installiert
cli-error-print = nichts wurde gedruckt; { $program } sagt: { $why }
cli-hint-print = „pbxplan bill --format pdf -o DATEI“ schreibt die Seiten in eine Datei
cli-error-stdout = auf die Standardausgabe lässt sich nicht schreiben: { $why }
cli-error-unwritable = { $file } lässt sich nicht schreiben: { $why }
cli-error-unreadable = { $file } lässt sich nicht lesen: { $why }
cli-error-license = kein Produkt heißt „{ $license }“
cli-error-place = kein Ort des Plans heißt „{ $place }“
cli-error-places = mehrere Orte des Plans heißen „{ $place }“
cli-error-node = „{ $place }“ ist kein Knoten des Plans
cli-error-question = what-if braucht eine Frage: --users, --software oder --fail
cli-error-way = kein Weg hat die Kennung „{ $id }“
cli-hint-ways = „pbxplan paths“ listet sie auf
cli-error-topic = nichts heißt hier „{ $topic }“
cli-error-interface = die Oberfläche braucht ein Terminal, und die Standardausgabe ist keines
cli-error-interface-dumb = die Oberfläche braucht ein Terminal, das Text platzieren kann, und dieses kann es nicht (TERM=dumb)
cli-error-terminal = das Terminal ist nicht mehr benutzbar
cli-fault = pbxplan { $version } ist auf einen eigenen Fehler gestoßen
cli-io-not-found = diese Datei gibt es nicht
cli-io-nowhere = dort lässt sich keine Datei anlegen
cli-io-denied = Zugriff verweigert
cli-io-folder = es ist ein Ordner
cli-io-no-folder = ein Teil des Pfads ist kein Ordner
cli-io-full = der Datenträger ist voll
cli-io-read-only = das Dateisystem ist schreibgeschützt
cli-io-quota = das Plattenkontingent ist aufgebraucht
cli-io-name = eine Datei dieses Namens kann das System nicht haben
cli-io-other = das System meldet: { $why }

# Tipps
cli-hint-loss = ein Plan behält die Kommentare an seinem Anfang und seine Notizen; --force schreibt ihn trotzdem
cli-hint-no-folder = legen Sie den Ordner zuerst an, oder wählen Sie einen anderen Ort
cli-hint-new = „pbxplan { $file }“ öffnet ihn, „pbxplan bill { $file }“ zeigt die Stückliste
cli-hint-changed = den Befehl noch einmal aufrufen
cli-hint-other-name = einen anderen Namen wählen
cli-hint-for = --for weglassen
cli-hint-force = --force überschreibt sie
cli-hint-formats = --format wählt eines: { $formats }
cli-hint-nearest = meinten Sie { $word }?
cli-hint-one-of = eines von: { $words }
cli-hint-between = eine ganze Zahl von { $least } bis { $most }
cli-hint-day = ein Tag des Kalenders als Jahr-Monat-Tag, etwa 2026-11-24
cli-hint-fault = keine Plandatei wurde dadurch geändert; bitte geben Sie diese Zeilen an die Entwickler von pbxplan weiter, mit dem, was dazu führte
cli-hint-help = --help zeigt, was es gibt
cli-hint-licenses = „pbxplan catalog“ listet die Produkte auf
cli-hint-places = ein Ort ist Standort/Gerät/Knoten/Objekt oder ein Ende davon
cli-hint-topics = „pbxplan explain“ listet alles auf
cli-hint-command = meinten Sie den Befehl { $word }?
cli-hint-question = zum Beispiel: pbxplan what-if { $file } --users +10%
cli-hint-interface = „pbxplan --help“ listet die Befehle auf; jeder zeigt einen Teil dessen, was die Oberfläche zeigt

# fmt und fix
cli-fmt-written = { $file }: neu geschrieben
cli-fmt-differs = { $file }: nicht kanonisch
cli-fixed = { $code } bei { $place } behoben: { $title }
cli-fixed-plan = { $code } behoben: { $title }
cli-would-fix = { $code } bei { $place } würde behoben: { $title }
cli-would-fix-plan = { $code } würde behoben: { $title }
cli-fixed-none = nichts zu beheben
cli-fix-only-unsafe = { $n ->
        [one] ein Befund bleibt, den nur --unsafe behebt
       *[other] { $n } Befunde bleiben, die nur --unsafe behebt
    }
cli-fix-cured = { $n ->
        [one] einen Befund behebt die Stückliste; er bleibt unberührt
       *[other] { $n } Befunde behebt die Stückliste; sie bleiben unberührt
    }
cli-note = Hinweis:
cli-why-contained = Objektgruppen verlangen sie und haben sie in ihrer UC-Lizenz (§3)
cli-catalog-left-out = die Katalogdatei { $file } bleibt weg: { $what }
cli-written = { $file }: geschrieben

# Preislisten
cli-prices-left-out = die Preisliste wird nicht verwendet: { $what }
cli-prices-at = Zeile { $row }, Spalte { $column }: { $what }
cli-prices-of-row = Zeile { $row }: { $what }
cli-prices-too-large = die Datei ist größer als { $most } MiB, mehr als gelesen wird
cli-prices-empty = die Kopfzeile fehlt
cli-prices-missing-column = der Kopfzeile fehlt die Spalte „{ $column }“
cli-prices-unknown-column = „{ $name }“ ist keine Spalte einer Preisliste
cli-prices-double-column = die Spalte „{ $column }“ ist doppelt vorhanden
cli-prices-extra-cell = „{ $cell }“ steht neben den Spalten der Kopfzeile
cli-prices-no-license = in dieser Zeile steht keine Lizenz
cli-prices-not-a-number = „{ $written }“ ist keine Zahl: erwartet werden Ziffern mit höchstens einem Dezimalzeichen, ohne Währung und Tausendertrennzeichen, etwa 1234,50
cli-prices-too-long = „{ $written }“ hat mehr Ziffern, als ein Preis haben darf: zwölf vor und sechs nach dem Komma
cli-prices-negative = „{ $written }“ ist kleiner als 0
cli-prices-discount = ein Rabatt von „{ $written }“ Prozent ist mehr als das Ganze
cli-prices-not-a-currency = „{ $written }“ ist keine Währung
cli-prices-currency-mix = die Währung ist hier { $second } und weiter oben { $first }
cli-prices-no-currency = hier steht keine Währung, in einer anderen Zeile { $other }: in jede Zeile eine schreiben oder in keine
cli-prices-duplicate = { $name } hat schon in Zeile { $row } einen Preis
cli-prices-open-quote = eine Zelle in Anführungszeichen endet nicht
cli-prices-stray-quote = in { $written } steht ein Anführungszeichen: die ganze Zelle in Anführungszeichen setzen und jedes darin doppelt schreiben, oder es weglassen
cli-prices-unknown-license = keine Lizenz heißt „{ $name }“; ihr Preis wird nicht verwendet
cli-prices-unknown-license-near = keine Lizenz heißt „{ $name }“; ihr Preis wird nicht verwendet. Meinten Sie { $nearest }?
cli-prices-thousands = „{ $written }“ wird als Zahl mit drei Nachkommastellen gelesen
cli-prices-odd-currency = „{ $written }“ ist kein Währungscode wie EUR: Es wird gedruckt, wie es geschrieben ist
cli-prices-none = sie hat eine Kopfzeile und keinen Preis
cli-hint-columns = die Spalten sind license, unit_price und nach Bedarf currency, discount_percent und note
