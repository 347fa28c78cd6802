# Die Sätze von: tui

# Was jede Aktion tut: Hilfe, Befehlsliste und docs/keys.md. Infinitiv, ohne Punkt.
tui-do-next-pane = Zum nächsten Bereich gehen
tui-do-previous-pane = Zum vorigen Bereich gehen
tui-do-fold = Zu- oder aufklappen
tui-do-fold-all = Alle Knoten zuklappen oder alles aufklappen
tui-do-add = Hinzufügen, was hier passt
tui-do-edit = Das Ausgewählte bearbeiten
tui-do-delete = Das Ausgewählte löschen
tui-do-duplicate = Das Ausgewählte duplizieren
tui-do-move = Geräte oder Objekte an einen anderen Ort verschieben
tui-do-cut = Ausschneiden, um es anderswo einzufügen
tui-do-paste = Ausgeschnittenes einfügen
tui-do-increase = Die Zahl um eins erhöhen (Ziffern ersetzen sie)
tui-do-decrease = Die Zahl um eins senken
tui-do-fix = Einen Befund beheben
tui-do-waive = Einen Befund ausnehmen, mit Grund
tui-do-why = Zeigen, warum: von der Zeile zu den Objekten und zurück
tui-do-bill = Die Stückliste zeigen oder zurück zum Baum
tui-do-findings = Die Befunde zeigen oder zurück zum Baum
tui-do-inspector = Den Inspektor zeigen
tui-do-next-finding = Zum nächsten Befund gehen
tui-do-find = Nach Namen oder Ort (brest/staff) suchen oder nur Treffer zeigen
tui-do-find-next = Den nächsten Treffer suchen
tui-do-find-previous = Den vorigen Treffer suchen
tui-do-undo = Die letzte Änderung rückgängig machen
tui-do-redo = Die letzte rückgängig gemachte Änderung wiederholen
tui-do-save = Speichern
tui-do-save-as = Unter anderem Namen speichern
tui-do-print = Die Stückliste drucken oder exportieren
tui-do-readings = Wählen, wie der Leitfaden gelesen wird
tui-do-inventory = Die auf einem Gerät installierten Lizenzen bearbeiten
tui-do-balance = Die gekauften, noch nicht zugewiesenen Lizenzen bearbeiten
tui-do-orders = Die zu bestellenden Credits bearbeiten
tui-do-waivers = Die Ausnahmen bearbeiten
tui-do-copy = Die ausgewählte Zeile in die Zwischenablage kopieren
tui-do-close = Den Plan schließen
tui-do-up = Nach oben gehen
tui-do-down = Nach unten gehen
tui-do-left = Zuklappen, eine Ebene hinauf oder zum vorigen Reiter
tui-do-right = Aufklappen, eine Ebene hinein oder zum nächsten Reiter
tui-do-page-up = Eine Seite nach oben; unter Befunden und Wegen zurücklesen
tui-do-page-down = Eine Seite nach unten; unter Befunden und Wegen weiterlesen
tui-do-first = Zum Anfang gehen
tui-do-last = Zum Ende gehen
tui-do-open = Öffnen, bearbeiten oder dem Verweis der Zeile folgen
tui-do-new-plan = Einen leeren Plan beginnen
tui-do-template = Einen Plan aus einer Vorlage beginnen
tui-do-open-file = Einen Plan öffnen
tui-do-catalogue = Produkte, Modelle und Versionen ansehen
tui-do-begin-new = Einen leeren Plan beginnen
tui-do-begin-template = Einen Plan aus einer Vorlage beginnen
tui-do-begin-example = Ein Beispiel ansehen
tui-do-begin-open = Einen Plan öffnen
tui-do-palette = Jeden Befehl beim Namen rufen
tui-do-help = Alle Tasten zeigen
tui-do-language = Die Sprache wechseln
tui-do-theme = Die Farben wechseln
tui-do-ascii = Mit einfachen ASCII-Zeichen oder mit gezeichneten
tui-do-mouse = Die Maus dem Programm oder dem Terminal geben
tui-do-redraw = Den Bildschirm neu zeichnen
tui-do-suspend = Anhalten und zurück zur Shell
tui-do-cancel = Abbrechen, dann beenden
tui-do-back = Zurück
tui-do-quit = Beenden
tui-do-next-field = Die Ergänzung übernehmen und zum nächsten Feld gehen
tui-do-next-field-only = Zum nächsten Feld gehen
tui-do-previous-field = Zum vorigen Feld gehen
tui-do-next-value = Den nächsten Wert wählen
tui-do-previous-value = Den vorigen Wert wählen
tui-do-toggle = Umschalten oder die Werteliste öffnen
tui-do-take = Das Formular übernehmen
tui-do-take-and-save = Das Formular übernehmen und den Plan speichern
tui-do-form-help = Sagen, was im Feld stehen darf, und welche Tasten es gibt
tui-do-discard = Das Formular verwerfen
tui-do-char-left = Ein Zeichen nach links gehen
tui-do-char-right = Ein Zeichen nach rechts gehen
tui-do-word-left = Ein Wort nach links gehen
tui-do-word-right = Ein Wort nach rechts gehen
tui-do-line-start = Zum Zeilenanfang gehen
tui-do-line-end = Zum Zeilenende gehen
tui-do-erase-back = Das Zeichen vor dem Cursor löschen
tui-do-erase-forward = Das Zeichen unter dem Cursor löschen
tui-do-erase-word = Das Wort vor dem Cursor löschen
tui-do-erase-to-start = Bis zum Zeilenanfang löschen
tui-do-erase-to-end = Bis zum Zeilenende löschen
tui-do-list-up = In der Liste nach oben gehen
tui-do-list-down = In der Liste nach unten gehen
tui-do-list-page-up = In der Liste eine Seite nach oben gehen
tui-do-list-page-down = In der Liste eine Seite nach unten gehen
tui-do-list-toggle = Die ausgewählte Zeile umschalten
tui-do-list-complete = Die ausgewählte Zeile übernehmen
tui-do-list-take = Die ausgewählte Zeile übernehmen und die Liste schließen
tui-do-list-cancel = Die Liste schließen
tui-do-yes = Ja
tui-do-no = Nein

# Kurze Wörter für die Tastenzeile
tui-hint-add = neu
tui-hint-edit = ändern
tui-hint-delete = löschen
tui-hint-fix = beheben
tui-hint-why = warum
tui-hint-undo = rückgängig
tui-hint-find = suchen
tui-hint-palette = Befehle
tui-hint-help = Hilfe
tui-hint-save = speichern
tui-hint-bill = Stückliste
tui-hint-back = Topologie
tui-hint-findings = Befunde
tui-hint-inspector = Inspektor
tui-hint-next-finding = nächster Befund
tui-hint-inventory = installiert
tui-hint-readings = Lesarten
tui-hint-print = drucken
tui-hint-quit = beenden
tui-hint-open = öffnen
tui-hint-catalogue = Katalog
tui-hint-take = übernehmen
tui-hint-discard = abbrechen
tui-hint-next-field = weiter
tui-hint-toggle = wählen
tui-hint-form-help = Hilfe
tui-hint-list-take = übernehmen
tui-hint-list-cancel = schließen
tui-hint-list-toggle = umschalten
tui-hint-tick = ankreuzen
tui-hint-tick-and-close = ankreuzen und schließen
tui-hint-yes = ja
tui-hint-no = nein

tui-context-everywhere = Überall
tui-context-plan = In einem Plan
tui-context-welcome = Auf dem Begrüßungsbildschirm
tui-context-form = In einem Formular
tui-context-text = In einer Textzeile
tui-context-list = In einer Liste
tui-context-question = Bei einer Frage

# Warum eine Aktion jetzt nicht möglich ist
tui-not-without-plan = Kein Plan offen: { $new } beginnt einen, { $open } öffnet eine Datei
tui-not-foldable = Nichts darin lässt sich zuklappen
tui-not-the-plan = Nicht für den Plan selbst: Standort, Gerät, Knoten oder Objekte auswählen
tui-not-a-node = Ein Gerät hat nur einen Knoten: das Gerät duplizieren oder ausschneiden
tui-not-without-other-site = Es gibt keinen anderen Standort dafür
tui-not-without-other-node = Es gibt keinen anderen Knoten dafür
tui-not-movable = Nur Geräte und Objekte lassen sich verschieben: eines davon auswählen
tui-not-without-cut = Nichts ist ausgeschnitten: { $cut } schneidet das Ausgewählte aus
tui-not-a-site-here = Ein Gerät gehört an einen Standort: einen Standort auswählen
tui-not-a-node-here = Objekte gehören auf einen Knoten: einen Knoten auswählen
tui-not-a-number = Hier ist keine Zahl: Objekte oder eine Zahl im Inspektor auswählen
tui-not-a-finding = Hier ist kein Befund: { $next } geht zum nächsten
tui-not-waivable = Eine überflüssige Ausnahme wird geändert oder entfernt, nicht ausgenommen
tui-not-fixable = Keine automatische Korrektur für diesen Befund: { $findings } zeigt, was zu tun ist
tui-not-a-line = Die Stückliste hat keine Zeile zu erklären
tui-not-without-findings = Es gibt nichts zu beanstanden
tui-not-without-search = Noch wurde nichts gesucht: { $find } sucht einen Namen
tui-not-without-undo = Nichts ist rückgängig zu machen
tui-not-without-redo = Nichts ist zu wiederholen
tui-not-a-device = Lizenzen sind auf Geräten installiert: eines auswählen
tui-not-on-this-system = Nicht auf diesem System
tui-not-a-jump = Diese Zeile führt nirgendwohin
tui-not-in-a-list = Nicht aus einer Liste: { $pane } geht zum Baum, wo das Ding selbst ausgewählt ist
tui-not-of-one-thing = Diese Zeile nennt nichts, was sich ändern ließe

tui-key-unknown = { $key } bewirkt hier nichts; { $help } zeigt die Tasten
tui-settings-wrong = Einstellungsdatei fehlerhaft: { $what }; die Vorgaben gelten
tui-settings-at =
    Einstellungsdatei fehlerhaft in Zeile { $line }, Spalte { $column }: { $what }; die Vorgaben gelten{ $more ->
        [0] {""}
        [one] ; und ein weiterer Fehler
       *[other] ; und { $more } weitere Fehler
    }
tui-keys-at =
    Einstellungen, Zeile { $line }, Spalte { $column }: { $what }{ $more ->
        [0] {""}
        [one] ; und ein weiterer Fehler
       *[other] ; und { $more } weitere Fehler
    }
tui-keys-unknown-action = Tasten: eine Aktion „{ $name }“ gibt es nicht
tui-keys-unknown-action-near = Tasten: eine Aktion „{ $name }“ gibt es nicht; meinten Sie „{ $near }“?
tui-keys-unknown-key = Tasten: „{ $key }“ für „{ $name }“ ist keine Taste; die Vorgabe gilt
tui-keys-twice = Tasten: { $key } wollen „{ $other }“ und „{ $name }“; die erste bekommt sie
tui-keys-none-left = Tasten: { $key } ist jetzt „{ $other }“, und „{ $name }“ hat keine Taste mehr
tui-settings-comments = Nicht für den nächsten Start behalten: { $path } hat Kommentare, die verloren gingen

tui-too-small = pbxplan braucht { $columns } Spalten und { $lines } Zeilen; hier sind es { $width } und { $height }
tui-too-small-short = { $columns }x{ $lines } nötig, nicht { $width }x{ $height }
tui-too-small-keys = nur { $key } wirkt (beenden)

# Bereiche
tui-pane-tree = Topologie
tui-pane-tree-filtered = Topologie: nur „{ $filter }“
tui-pane-inspector = Inspektor
tui-tab-bill = Stückliste
tui-tab-findings = Befunde
tui-tab-why = Warum
tui-plan-unnamed = Neuer Plan
tui-tree-plan = Plan
tui-tree-cut = (ausgeschnitten)
tui-tree-empty = Noch kein Standort. { $key } fügt den ersten hinzu; die Stückliste folgt jeder Taste.
tui-tree-devices = { $n ->
    [0] kein Gerät
    [one] { $n } Gerät
   *[other] { $n } Geräte
}
tui-tree-ports = { $n ->
    [0] kein Port
    [one] { $n } Port
   *[other] { $n } Ports
}
tui-count-errors = { $n ->
    [one] { $n } Fehler
   *[other] { $n } Fehler
}
tui-count-warnings = { $n ->
    [one] { $n } Warnung
   *[other] { $n } Warnungen
}
tui-count-infos = { $n ->
    [one] { $n } Hinweis
   *[other] { $n } Hinweise
}
tui-count-none = keine Befunde
tui-total-buy = kaufen { $n }
tui-total-assign = zuweisen { $n }
tui-total-upgrade = hochstufen { $n }
tui-total-move = verschieben { $n }
tui-total-remove = entfernen { $n }
tui-readings-default = Lesart: üblich
tui-readings-chosen = Lesart: { $list }
tui-readings-chosen-short = { $n ->
    [one] { $n } andere Lesart
   *[other] { $n } andere Lesarten
}
tui-file-none = nicht gespeichert
tui-file-new = neue Datei, noch nicht gespeichert
tui-file-unsaved = ungespeichert
tui-file-saved = gespeichert
tui-file-saved-at = gespeichert { $time }
tui-file-saved-utc = gespeichert { $time } UTC
tui-file-saved-on = gespeichert { $day }
tui-next-smb = { $n ->
    [0] SMB ${ $size } ist voll
    [one] noch { $n } Port bis SMB ${ $size } voll
   *[other] noch { $n } Ports bis SMB ${ $size } voll
}
tui-next-smb-over = { $n ->
    [one] { $n } Port zu viel für SMB ${ $size }
   *[other] { $n } Ports zu viel für SMB ${ $size }
}
tui-next-tier = { $n ->
    [0] Preisstaffel ist voll
    [one] nächste Staffel in { $n } Port
   *[other] nächste Staffel in { $n } Ports
}

# Die Stückliste
tui-bill-empty = Noch nichts zu kaufen. { $add } fügt Standort, Gerät und was darauf ist hinzu.
tui-bill-unsound = Solange die Topologie Fehler hat, gibt es keine Stückliste. { $findings } zeigt sie.
tui-bill-central = Zentraler Pool auf { $host }
tui-bill-local = Pool von { $node } auf { $host }
tui-bill-orders = Bestellungen
tui-bill-was = { $device }, bisher { $license }
tui-bill-from = von { $from }
tui-mark-buy = kaufen
tui-mark-assign = zuweisen (Guthaben)
tui-mark-upgrade = hochstufen (SSA)
tui-mark-move = verschieben
tui-mark-remove = entfernen
tui-mark-keep = behalten
tui-mark-swap = entfernen, dann kaufen

# Befunde
tui-findings-empty = An diesem Plan ist nichts auszusetzen. { $key } zeigt die Stückliste.
tui-severity-error = Fehler
tui-severity-warning = Warnung
tui-severity-info = Hinweis
tui-finding-waived = ausgenommen
tui-finding-cured = wird behoben
tui-finding-cured-by-bill = Die Stückliste behebt ihn.
tui-finding-waived-because = Ausgenommen: { $reason }
tui-finding-fixes = { $n ->
    [one] { $key }: eine Möglichkeit, es zu beheben
   *[other] { $key }: { $n } Möglichkeiten, es zu beheben
}

# Warum
tui-why-empty = Die Stückliste hat keine Zeile. { $key } zeigt sie.
tui-why-nothing = { $name } verursacht keine Zeile der Stückliste. { $key } zeigt sie.
tui-why-nothing-plan = Der Plan verursacht keine Zeile der Stückliste. { $key } zeigt sie.
tui-why-line = { $mark } { $n } × { $license }
tui-why-line-on = { $mark } { $n } × { $license } auf { $device }
tui-why-share = von { $line }
tui-why-share-required = vom Bedarf { $required }:
tui-why-position = Bedarf { $required }, installiert { $installed }, nutzbar { $now }
tui-why-missing = von den vorhandenen danach { $after } nutzbar, { $missing ->
    [one] { $missing } kommt
   *[other] { $missing } kommen
} hinzu
tui-why-surplus = von den vorhandenen danach { $after } nutzbar, { $surplus } übrig
tui-why-thing = Was { $name } verursacht
tui-why-for = weil { $name } übernimmt
tui-why-thing-plan = Was der Plan verursacht
tui-why-covered = von { $product }, das schon da ist
tui-cause-port-per-object = je ein Port
tui-cause-feature = je eine
tui-cause-implied = vorausgesetzt von { $by }
tui-cause-uc-bundle = je eine UC
tui-cause-recording-per-node = eine Basislizenz
tui-cause-recording-included = ein aufgezeichneter User ist inbegriffen
tui-cause-reporting-for-recording = Reporting, weil aufgezeichnet wird
tui-cause-standby-per-port = eine je Port-Lizenz
tui-cause-ipva-per-port = eine je Port auf einer virtuellen Maschine
tui-cause-smb-per-port = eine je Port
tui-cause-smb-conversion = eine je umgewandelter SMB-Lizenz
tui-cause-operator-concurrent = eine je gleichzeitig arbeitendem Operator
tui-cause-queue-watched = eine je beobachteter Warteschlange
tui-cause-interface = eine je Schnittstelle
tui-cause-channel = eine je Kanal
tui-cause-warranty = Garantie zu verlängern
tui-cause-order = im Plan bestellt
tui-cause-ver001 = älter als die Software
tui-cause-smb004 = SMB-Lizenzen, die nicht bleiben können
tui-cause-pool003 = nicht auf dem Master
tui-cause-stb002 = nicht auf dem Master
tui-cause-ipv004 = an eine Maschine gebunden, die niemanden versorgt
tui-cause-note-peak = höchstens so viele gleichzeitig
tui-cause-note-isdn = ISDN
tui-cause-note-conference = Konferenzen
tui-cause-note-bundle = { $n ->
    [one] ein Paket für { $n } Port
   *[other] ein Paket für { $n } Ports
}

# Inspektor
tui-named = { $name }: { $what }
tui-inspector-nothing = nichts
tui-inspector-groups = Objekte
tui-inspector-coverage = { $n ->
    [one] { $n } Gruppe
   *[other] { $n } Gruppen
}: { $licensed } lizenziert, { $free } frei, { $outside } außerhalb des Leitfadens
tui-inspector-balance = Guthaben
tui-inspector-orders = Bestellungen
tui-inspector-waivers = Ausnahmen
tui-inspector-installed = Installiert
tui-inspector-devices = Geräte
tui-inspector-ssa = SSA bis { $until }
tui-inspector-counts = Ergibt
tui-inspector-node = { $ports ->
    [one] { $ports } Port
   *[other] { $ports } Ports
}, Softwarestand V{ $software }, heute V{ $running }
tui-inspector-objects = Objekte
tui-inspector-needs = Bedarf
tui-inspector-ports = { $n } × Port
tui-inspector-need = { $n } × { $product }
tui-inspector-added = { $n } × { $product } (ergänzt)
tui-inspector-free = keine Lizenz
tui-inspector-counts-not = Zählt nirgends.
tui-inspector-findings = Befunde

# Startbildschirm
tui-welcome-about = Plant die Lizenzen von innovaphone-PBX-Installationen: Standorte, Geräte, Knoten und User einzeichnen und sofort sehen, was wo zu installieren ist und was nicht stimmt.
tui-way-new = Neuer Plan
tui-way-new-about = leer
tui-way-template = Vorlage
tui-way-template-about = ein Standort, Filialen, Standby, Migration
tui-way-example = Beispiel
tui-way-example-about = ein fertiger Plan zum Ansehen
tui-way-open = Öffnen
tui-way-open-about = eine Plandatei
tui-new-site = Standort 1

# Lesarten, Listen von Zeilen, Katalog, Druck, Dateiauswahl
tui-context-lines = In einer Liste von Zeilen
tui-context-page = Auf einer Seite
tui-do-line-add = Eine Zeile hinzufügen
tui-do-line-edit = Die Zeile bearbeiten
tui-do-line-remove = Die Zeile löschen
tui-do-line-more = Ihre Zahl um eins erhöhen
tui-do-line-less = Ihre Zahl um eins senken
tui-do-line-undo = Die letzte Änderung rückgängig machen
tui-do-line-redo = Die letzte rückgängig gemachte Änderung wiederholen
tui-do-export = In eine Datei schreiben; die Endung bestimmt das Format
tui-do-copy-page = Alles in die Zwischenablage kopieren
tui-hint-line-add = neu
tui-hint-line-edit = ändern
tui-hint-line-remove = löschen
tui-hint-line-more = eins mehr
tui-hint-line-less = eins weniger
tui-hint-line-undo = rückgängig
tui-hint-export = in Datei
tui-hint-copy-page = kopieren
tui-hint-page-language = Sprache
tui-hint-language = Sprache
tui-do-page-language = Es in einer anderen Sprache schreiben und drucken
tui-in-english = auf Englisch
tui-in-french = auf Französisch
tui-in-german = auf Deutsch
tui-readings-title = Wie der Leitfaden gelesen wird
tui-reading-default = { $value } (üblich): { $meaning }
tui-reading-other = { $value }: { $meaning }
tui-readings-unchanged = Wie im Plan. { $key } wählt anders und zeigt, was aus der Stückliste wird.
tui-edit-readings = Lesarten ändern
tui-change-none = Die Stückliste bleibt, wie sie ist.
tui-change-names = Die Summen bleiben, die Lizenzen dahinter nicht:
tui-change-totals = Die Stückliste ändert sich: { $sums }
tui-change-findings = Befunde: Fehler { $errors }, Warnungen { $warnings }, Hinweise { $infos }
tui-change-span = { $word }: { $before } → { $after }
tui-change-more = { $n ->
    [one] und { $n } weitere
   *[other] und { $n } weitere
}
tui-lines-installed = Installierte Lizenzen auf { $name }
tui-lines-balance = Gekaufte, noch nicht zugewiesene Lizenzen
tui-lines-orders = Zu bestellende Credits
tui-lines-waivers = Ausgenommene Befunde
tui-lines-empty = Noch nichts da. { $add } fügt die erste Zeile hinzu.
tui-lines-waivers-empty = Kein Befund ist ausgenommen. { $waive } nimmt den ausgewählten aus, mit Grund.
tui-lines-waivers-add = Befunde werden dort ausgenommen, wo sie stehen: im Plan auswählen
tui-lines-nothing = Es gibt keine Zeile
tui-lines-fate = Auf der Stückliste
tui-fate-keep = behalten
tui-fate-idle = behalten, ohne Nutzen
tui-fate-move = verschieben
tui-fate-upgrade = hochstufen auf V{ $version }
tui-fate-remove = entfernen
tui-fate-convert = { $n } umwandeln
tui-fate-nothing = zählt nichts
tui-waiver-everywhere = überall
tui-form-add-order = Neue Bestellung
tui-form-order = Bestellung: { $name }
tui-form-waiver = Ausgenommen: { $code }
tui-field-item = Credits
tui-field-code = Befund
tui-field-place = Ort
tui-order-ssc = SSC: Software-Service-Credits
tui-order-isc = iSC: innovaphone-Service-Credits
tui-wrong-place = Diesen Ort gibt es im Plan nicht
tui-wrong-place-many = { $n } Orte heißen so: mehr vom Pfad schreiben
tui-browse-open = Einen Plan in { $folder } öffnen
tui-browse-save = In { $folder } speichern
tui-browse-recent = zuletzt benutzt, in { $folder }
tui-browse-path = { $key } nimmt diesen Pfad; ein / am Ende öffnet den Ordner
tui-catalogue-title = Katalog
tui-catalogue-product = Produkt
tui-catalogue-model = Modell
tui-catalogue-release = Version
tui-catalogue-entry = { $name }
tui-catalogue-source = Quelle: { $source }
tui-print-title = Die Stückliste, wie sie gedruckt wird, { $lang }
tui-print-export = Die Stückliste in eine Datei schreiben, { $lang }
tui-print-help = Ein Pfad; seine Endung bestimmt das Format: { $endings }. ~ ist der persönliche Ordner.
tui-print-ending = Die Endung muss eine von { $endings } sein
tui-print-failed = Das Dokument ließ sich nicht erstellen: { $why }
tui-print-copied = Die Stückliste ist in der Zwischenablage, wenn das Terminal es erlaubt (OSC 52)
tui-hint-list-page-down = Seite

# Namen von Änderungen
tui-edit-add = { $name } hinzufügen
tui-edit-change = { $name } ändern
tui-edit-rename = { $from } in { $to } umbenennen
tui-edit-delete = { $name } löschen
tui-edit-duplicate = { $name } duplizieren
tui-edit-cut = { $name } ausschneiden
tui-edit-paste = { $name } einfügen
tui-edit-move = { $name } nach { $to } verschieben
tui-edit-project = Projekt ändern
tui-edit-versions = Versionen ändern
tui-edit-gone = Der Plan hat sich geändert: diesen Ort gibt es nicht mehr
tui-undone = Rückgängig: { $edit }
tui-redone = Wiederholt: { $edit }
tui-paste-same = { $name } bleibt, wo es ist
tui-cut = { $name } ist ausgeschnitten und bleibt hier, bis { $key } einfügt
tui-did-copy-without = { $copy } ist eine Kopie von { $name } ohne Lizenzen, MAC-Adresse, Seriennummer und Kaufdatum; { $undo } nimmt es zurück
tui-did-copy = { $copy } ist eine Kopie von { $name }; { $undo } nimmt es zurück
tui-did-paste = Eingefügt: { $name }; { $undo } nimmt es zurück
tui-did-move = Verschoben: { $name }; { $undo } nimmt es zurück
tui-did-delete = Gelöscht: { $name }; { $undo } nimmt es zurück
tui-number-keys = { $take } übernimmt, { $back } verwirft, { $help } erklärt
tui-number-end = Die Zahl ist an ihrer Grenze
tui-number-other = { $field } { $value } passt nicht dazu; { $edit } ändert beide

# Fragen
tui-ask-title = Sind Sie sicher?
tui-ask-answers = { $yes } ja   { $no } nein
tui-ask-delete = { $name } mit { $held ->
    [one] dem { $held } Element
   *[other] den { $held } Elementen
} darin löschen? Rückgängig bringt alles zurück.
tui-ask-way = Dies nimmt etwas aus dem Plan: { $title }. Diesen Weg gehen? Rückgängig bringt alles zurück.
tui-leave-title = Plan nicht gespeichert
tui-leave-save = Speichern und beenden
tui-leave-discard = Beenden ohne zu speichern
tui-leave-save-first = Erst speichern
tui-leave-behind = Zurücklassen
tui-leave-stay = Bleiben
tui-leave-brief = Ungespeichert: s speichern, d verwerfen, c bleiben
tui-list-nothing = Kein Treffer
tui-list-type-to-find = tippen zum Suchen

# Hinzufügen
tui-add-title = Hinzufügen
tui-add-site = Standort
tui-add-device = Gerät an { $site }
tui-add-node = Knoten auf diesem Gerät
tui-add-object = Objekte auf diesem Knoten
tui-add-installed = Installierte Lizenzen

# Formulare
tui-form-wrong = Noch nicht übernommen: siehe den Hinweis unter dem Feld
tui-form-plan = Plan
tui-form-add-site = Neuer Standort
tui-form-site = Standort: { $name }
tui-form-add-device = Neues Gerät
tui-form-device = Gerät: { $name }
tui-form-add-node = Neuer Knoten
tui-form-node = Knoten: { $name }
tui-form-add-object = Neue Objekte
tui-form-object = Objekte: { $name }
tui-form-add-stock = Neue Lizenzen
tui-form-stock = Lizenzen: { $name }
tui-field-name = Name
tui-field-customer = Kunde
tui-field-reference = Referenz
tui-field-author = Bearbeiter
tui-field-date = Datum
tui-field-notes = Notizen
tui-field-address = Adresse
tui-field-software = Softwarestand
tui-field-running = Läuft heute
tui-field-buy-version = Kaufversion
tui-field-model = Modell
tui-field-mac = MAC-Adresse
tui-field-serial = Seriennummer
tui-field-purchased = Gekauft am
tui-field-warranty = Garantie
tui-field-bri = BRI
tui-field-pri = PRI
tui-field-isdn-channels = ISDN-Kanäle
tui-field-conference-channels = Konferenzen
tui-field-analog = Analog
tui-field-role = Rolle
tui-field-node = Knoten
tui-field-licensing = Lizenzierung
tui-field-takeover-by = Übernahme durch
tui-field-port-license = Port-Lizenzen
tui-field-smb-size = SMB-Größe
tui-field-smb-disposal = Übrige SMB
tui-field-operator-concurrent = Operatoren
tui-field-operator-workstations = … Plätze
tui-field-operator-software = … Version
tui-field-queues = Warteschlangen
tui-field-queue-software = … Version
tui-field-kind = Art
tui-field-count = Anzahl
tui-field-peak = Gleichzeitig
tui-field-features = Funktionen
tui-field-transfer-target = Verbindungsziel
tui-field-license = Lizenz
tui-field-quantity = Anzahl
tui-field-assigned = Zugewiesen am
tui-field-ssa-until = SSA bis
tui-yes = ja
tui-no = nein
tui-role-none = keine: reines Gateway
tui-role-master = Master
tui-role-slave = Slave
tui-role-standby = Standby
tui-licensing-central = zentral
tui-licensing-local = lokal
tui-port-standard = Standard
tui-port-smb = SMB
tui-disposal-convert = umwandeln
tui-disposal-discard = entfernen
tui-warranty-standard = ein Jahr
tui-warranty-extended = fünf Jahre
tui-warranty-order = Verlängerung bestellt
tui-empty-running = wie Softwarestand
tui-empty-buy-version = 13, oder was nötig ist
tui-empty-software = V{ $version } (Plan)
tui-empty-node-running = V{ $version }
tui-empty-none = keine
tui-empty-nobody = niemand
tui-empty-smb-size = was passt
tui-empty-workstations = 1 je Operator
tui-empty-pool-software = wie der Pool
tui-empty-peak = alle
tui-empty-features = keine
tui-empty-today = der Tag der Stückliste
tui-empty-unknown = nicht bekannt
tui-empty-ssa = kein SSA
tui-empty-end = ohne Ende
tui-empty-isdn = { $channels } (2 je BRI, 30 je PRI)
tui-kind-user = User
tui-kind-executive = Executive
tui-kind-trunk-t0 = Amtsleitung T0
tui-kind-trunk-t2 = Amtsleitung T2
tui-kind-trunk-sip = SIP-Trunk
tui-kind-trunk-fxs = FXS-Trunk
tui-kind-answering-machine = Anrufbeantworter
tui-kind-analog-station = Analoge Nebenstelle
tui-kind-call-button = Call-Me-Button
tui-kind-external-video = Externes Video
tui-kind-group = Gruppe
tui-kind-waiting-queue = Warteschlange
tui-kind-user-name = User
tui-kind-executive-name = Executives
tui-kind-trunk-t0-name = T0
tui-kind-trunk-t2-name = T2
tui-kind-trunk-sip-name = SIP
tui-kind-trunk-fxs-name = FXS
tui-kind-answering-machine-name = Voicemail
tui-kind-analog-station-name = Analog
tui-kind-call-button-name = Call Me
tui-kind-external-video-name = Video
tui-kind-group-name = Gruppe
tui-kind-waiting-queue-name = Warteschlange
tui-feature-in-uc = in UC
tui-feature-implied = kommt mit { $by }
tui-feature-not-here = nicht für diese Objekte
tui-wrong-number = Eine ganze Zahl von { $least } bis { $most }
tui-wrong-date = Ein Tag: 24.11.2026 oder 2026-11-24
tui-wrong-mac = Zwölf Hexadezimalziffern: 00-90-33-01-02-03
tui-wrong-empty = Hier muss etwas stehen
tui-wrong-name-empty = Ein Name ist nötig
tui-wrong-name-long = Höchstens 64 Zeichen
tui-wrong-name-slash = Kein „/“ im Namen: es trennt Orte
tui-wrong-name-control = Ein Steuerzeichen ist darin
tui-wrong-name-space = Kein Leerzeichen am Anfang oder Ende
tui-wrong-name-taken = „{ $name }“ ist vergeben
tui-wrong-gone = Es ist nicht mehr im Plan
tui-paste-nowhere = Hier wird kein Text angenommen: das Eingefügte bleibt weg
tui-about-text = Beliebiger Text.
tui-about-number = Eine ganze Zahl von { $least } bis { $most }; + und - ändern sie um eins, Ziffern ersetzen sie.
tui-about-number-or-none = Eine ganze Zahl von { $least } bis { $most } oder nichts; + und - ändern sie um eins, Ziffern ersetzen sie.
tui-about-date = Ein Tag, 24.11.2026 oder 2026-11-24, oder nichts.
tui-about-mac = Zwölf Hexadezimalziffern, beliebig getrennt, oder nichts.
tui-about-choice = Ein Wert von mehreren: Pfeile wechseln ihn, Tippen sucht einen.
tui-about-flag = Ja oder nein.
tui-about-features = Die Funktionen dieser Objekte; was UC enthält, ist vermerkt.
tui-about-license = Ein technischer Name; ein kurzer wie „port 13“ wird ergänzt.
tui-about-model = Ein Modell des Katalogs, beim Tippen ergänzt, oder ein anderes.
tui-wrong-license = So heißt keine Lizenz: sie würde nichts zählen
tui-wrong-license-several = Mehrere Lizenzen kommen in Frage: weitertippen oder mit Tab die erste übernehmen
tui-form-doubt = Noch nicht übernommen: das Modell ist unbekannt; nochmals Eingabe übernimmt es trotzdem
tui-doubt-model = Nicht im Katalog, also nicht prüfbar; zweimal Eingabe behält es trotzdem
tui-doubt-model-several = Nicht im Katalog: Tab nimmt den ersten Vorschlag, zweimal Eingabe behält das Getippte
tui-wrong-peak = Nicht mehr, als es gibt: { $count }
tui-wrong-operator-concurrent = Plätze ohne Operatoren: angeben, wie viele gleichzeitig arbeiten

# Aussehen
tui-theme-colours = Farben: die des Terminals
tui-theme-contrast = Farben: hoher Kontrast
tui-theme-plain = Farben: keine
tui-ascii-on = Einfache ASCII-Zeichen
tui-ascii-off = Gezeichnete Zeichen
tui-mouse-on = Die Maus gehört dem Programm; mit Umschalt meist dem Terminal
tui-mouse-off = Die Maus gehört wieder dem Terminal
tui-language-is = Deutsch
tui-find-nothing = Nichts heißt „{ $text }“

# Dateien
tui-load-title = Dieser Plan lässt sich nicht öffnen
tui-load-io = { $path } lässt sich nicht lesen: { $error }
tui-load-failed = { $path } lässt sich nicht lesen: { $error }. { $key } sucht eine andere Datei.
tui-load-no-file = { $path } ist keine Datei: Ein Plan wird aus einer Datei gelesen
tui-hint-list-down = weiter
tui-load-migrated = Diese Datei hat Schema { $schema }; beim Speichern wird das neueste geschrieben
tui-load-drops = Diese Datei enthält, was kein Plan hat ({ $what }); beim Speichern entfällt es, nach Rückfrage
tui-load-drops-comment = { $more ->
    [0] ein Kommentar in Zeile { $line }
    [one] ein Kommentar in Zeile { $line } und einer mehr
   *[other] ein Kommentar in Zeile { $line } und { $more } mehr
}
tui-load-drops-field = { $more ->
    [0] { $field } in Zeile { $line }
    [one] { $field } in Zeile { $line } und eines mehr
   *[other] { $field } in Zeile { $line } und { $more } mehr
}
tui-wrong-path = Ein Dateiname ist nötig
tui-saved = Gespeichert: { $path }
tui-exported = Geschrieben: { $path }
tui-write-exists = { $path } gibt es schon
tui-write-read-only = { $path } ist schreibgeschützt
tui-write-no-file = { $path } ist keine Datei, die sich schreiben lässt
tui-write-io = { $path } lässt sich nicht schreiben: { $error }
tui-journal-io = Änderungen werden nicht mehr gegen einen Absturz gesichert ({ $error }): oft speichern
tui-panic-journal = Nicht gespeicherte Änderungen stehen in { $path }; der nächste Start bietet sie an.
tui-file-gone = { $path } ist nicht mehr da; Speichern schreibt die Datei neu
tui-new-file = Eine Datei { $path } gibt es noch nicht: Dieser Plan ist leer, Speichern legt sie an
tui-changed-title = Auf dem Datenträger geändert: { $path }
tui-changed-about = { $path } wurde seit dem Lesen von anderer Seite geändert
tui-changed-save-as = Unter anderem Namen speichern
tui-changed-reload = Neu lesen
tui-changed-overwrite = Überschreiben, was jetzt dort ist
tui-outdated-keep = Behalten, was hier ist
tui-cancel = Abbrechen
tui-unsaved-again = Noch einmal versuchen
tui-edit-reload = { $path } neu lesen
tui-reloaded = { $path } ist neu gelesen; { $key } stellt her, was hier war
tui-ask-overwrite = { $path } gibt es schon. Überschreiben?
tui-title-unsaved = Nicht gespeichert
tui-title-changed = Auf dem Datenträger geändert
tui-title-recover = Nie gespeichert
tui-title-elsewhere = Anderswo geöffnet
tui-ask-quit = pbxplan verlassen?
tui-ask-drop-fields = Beim Speichern entfällt, was kein Plan hat: { $fields }. Trotzdem speichern?
tui-ask-drop-comments = Beim Speichern entfallen die Kommentare in diesen Zeilen: { $lines }. Trotzdem speichern?
tui-ask-drop-both = Beim Speichern entfällt, was kein Plan hat, { $fields }, und die Kommentare in diesen Zeilen: { $lines }. Trotzdem speichern?
tui-ask-discard = { $n ->
    [one] { $n } nie gespeicherte Änderung verwerfen?
   *[other] { $n } nie gespeicherte Änderungen verwerfen?
}
tui-recover-title = { $n ->
    [one] { $n } Änderung wurde nie gespeichert
   *[other] { $n } Änderungen wurden nie gespeichert
}, die letzte { $minutes ->
    [0] gerade eben
    [one] vor { $minutes } Minute
   *[other] vor { $minutes } Minuten
}
tui-recover-take = Wiederherstellen
tui-recover-later = Vorerst übergehen
tui-recover-discard = Verwerfen
tui-recover-same = die Datei ist unverändert
tui-recover-changed = die Datei hat sich seither geändert
tui-recover-absent = es gibt keine Datei
tui-recovered = { $n ->
    [one] { $n } Änderung ist wieder da
   *[other] { $n } Änderungen sind wieder da
}
tui-discarded = Verworfen
tui-edit-recovered = wiederhergestellte Änderung
tui-elsewhere = Dieser Plan ist in einem anderen pbxplan offen
tui-elsewhere-process = Dieser Plan ist in einem anderen pbxplan offen (Prozess { $process })
tui-elsewhere-look = Auch hier öffnen: wer zuletzt speichert, wird gefragt
tui-elsewhere-close = Hier schließen
tui-template-title = Mit einer Vorlage beginnen
tui-example-title = Ein Beispiel ansehen
tui-way-lost = { $n ->
    [one] { $n } Änderung wiederherstellen
   *[other] { $n } Änderungen wiederherstellen
}

# Befehlsliste, Hilfe, Suche
tui-palette-title = Befehl
tui-help-title = Tasten
tui-find-title = Suchen: ein Name oder ein Ort wie Standort/Objekte
tui-find-only = Suchen: nur Treffer
tui-hint-list-complete = nur Treffer
tui-copied = In der Zwischenablage, wenn das Terminal es erlaubt: { $text }

# Behobene Befunde
tui-fix-title = Beheben
tui-fix-safe = unbedenklich
tui-fix-unsafe = zu prüfen
tui-fixed = Erledigt: { $title }
tui-waive-which = Welchen?
tui-form-waive = { $code } bei { $at } ausnehmen
tui-field-reason = Grund
tui-field-until = Bis
tui-wrong-reason = Ein Grund ist nötig: er bleibt sichtbar
tui-edit-fix = beheben: { $title }
tui-edit-waive = { $code } ausnehmen
tui-move-title = { $name } verschieben nach

# Auswege
tui-do-paths = Die Auswege aus Konflikten mit ihrer Stückliste zeigen
tui-hint-paths = Wege
tui-tab-paths = Wege
tui-paths-working = Auswege werden ermittelt …
tui-paths-broken = Die Auswege waren nicht zu ermitteln: ein Fehler im Programm. Die Stückliste stimmt trotzdem.
tui-paths-empty = Kein Konflikt hat mehr als einen Ausweg. { $findings } zeigt die Befunde, { $cheapest } sucht die günstigste Wahl.
tui-paths-head-way = Weg
tui-paths-head-buy = kaufen
tui-paths-head-remove = entfernen
tui-paths-head-cost = Kosten
tui-paths-dominated = Nicht besser als „{ $way }“: dieser Ausweg kauft, entfernt und verlangt nicht mehr.
tui-paths-already = Die Stückliste geht schon diesen Weg
tui-paths-take = { $key } nimmt ihn; Rückgängig bringt zurück, was war
tui-paths-delta = { $mark } { $license }: { $before } → { $after }
tui-paths-condition = Wenn: { $said }
tui-paths-left = Bleibt: { $codes }

# Work that broke, or takes its time
tui-working = rechnet …
tui-settled = Die Stückliste ist eben erst auf dem Stand: ansehen, dann noch einmal drücken
tui-not-worked-out = nicht ermittelt
tui-not-reviewed = Die Stückliste war nicht zu ermitteln: ein Fehler im Programm. Rückgängig machen, oder speichern und neu starten.
tui-broken = Fehler im Programm, festgehalten in { $path }: bitte einsenden
tui-broken-here = Fehler im Programm: { $report }

# What is printed on the keys
tui-keyboard-space = Leertaste
tui-keyboard-enter = Eingabe
tui-keyboard-esc = Esc
tui-keyboard-shift-tab = Umschalt-Tab
tui-keyboard-backspace = Rücktaste
tui-keyboard-delete = Entf
tui-keyboard-up = Pfeil auf
tui-keyboard-down = Pfeil ab
tui-keyboard-left = Pfeil links
tui-keyboard-right = Pfeil rechts
tui-keyboard-home = Pos1
tui-keyboard-end = Ende
tui-keyboard-page-up = Bild auf
tui-keyboard-page-down = Bild ab
tui-keyboard-ctrl = Strg

# docs/keys.md
tui-page-title = Tasten
tui-page-about = Von einem Test aus der Tabelle der Aktionen geschrieben. Jede Aktion kann in `settings.ron` im Konfigurationsordner andere Tasten bekommen: `keys: {"{"}"delete": "d Delete"{"}"}`; mehrere Tasten trennt ein Leerzeichen. Dort stehen die Tasten unter diesen englischen Namen, welche Sprache die Oberfläche auch spricht.
tui-page-keys = Tasten
tui-page-name = Name
tui-page-does = Wirkung

# Mit einem anderen Plan, einer Datei oder einem Stand vergleichen
tui-do-compare = Mit der Datei, einem anderen Plan oder früheren Stand vergleichen
tui-do-outline-open = Aufklappen; von dort zur Sache selbst gehen
tui-do-outline-fold = Zu- oder aufklappen
tui-do-outline-all = Alles aufklappen oder wieder zu
tui-hint-compare = vergleichen
tui-hint-outline-open = öffnen
tui-hint-outline-fold = klappen
tui-hint-outline-all = alles
tui-context-outline = In einem Vergleich
tui-studying = Wird berechnet …
tui-study-broken = Das war nicht zu ermitteln: ein Fehler im Programm.
tui-page-copied = In der Zwischenablage, wenn das Terminal es erlaubt (OSC 52)
tui-compare-title = Vergleichen mit
tui-compare-saved = Der gespeicherten Datei
tui-compare-other = Einem anderen Plan
tui-compare-other-about = wird ausgesucht
tui-compare-step = Einem früheren Stand
tui-compare-steps = { $n ->
    [one] { $n } Schritt zurück
   *[other] { $n } Schritte zurück
}
tui-compare-never-saved = Dieser Plan wurde nie gespeichert
tui-compare-before-title = Vergleichen mit dem Plan vor
tui-compare-back = { $n ->
    [one] vor { $n } Schritt
   *[other] vor { $n } Schritten
}
tui-compare-back-saved = { $n ->
    [one] vor { $n } Schritt, wie gespeichert
   *[other] vor { $n } Schritten, wie gespeichert
}
tui-compare-with-saved = Gegenüber der gespeicherten Datei { $path }
tui-compare-with-file = Gegenüber { $path }
tui-compare-with-step = { $n ->
    [one] Gegenüber dem Plan vor { $n } Schritt, vor: { $edit }
   *[other] Gegenüber dem Plan vor { $n } Schritten, vor: { $edit }
}
tui-compare-lost = Was die verlorenen Änderungen in { $path } ändern
tui-compare-lost-new = Was die verlorenen Änderungen ändern
tui-compare-section = { $title } ({ $n })
tui-compare-same = Es gibt nichts aufzuklappen; { $key } schließt den Vergleich.
tui-compare-failed = Kein Vergleich: der andere Plan ist nicht lesbar
tui-compare-nothing = Es gibt nichts aufzuklappen
tui-compare-not-open = Diese Änderungen sind noch nicht im Plan: zuerst wiederherstellen
tui-compare-gone = Das ist nicht mehr im Plan
tui-compare-copied = Der Vergleich ist in der Zwischenablage, wenn das Terminal es erlaubt (OSC 52)
tui-compare-export = Den Vergleich in eine Datei schreiben
tui-browse-compare = Mit einem Plan in { $folder } vergleichen
tui-recover-compare = Mit der Datei vergleichen
tui-recover-compare-about = was sie ändern

# Was wäre, wenn
tui-do-what-if = Fragen, was wäre, wenn: User, Software, ein ausgefallener Knoten
tui-do-trial-more = Die gewählte Zeile erhöhen (Ziffern ersetzen sie)
tui-do-trial-less = Die gewählte Zeile senken
tui-do-trial-choose = Auflisten, was die gewählte Zeile sein kann
tui-do-trial-none = Eine Ziffer löschen oder in dieser Zeile nichts fragen
tui-do-trial-take = In den Plan übernehmen, als eine widerrufbare Änderung
tui-do-trial-take-ssa = Die Wahl übernehmen, für die ein SSA nachzuweisen ist
tui-hint-what-if = was wäre
tui-hint-trial-more = mehr
tui-hint-trial-less = weniger
tui-hint-trial-choose = Liste
tui-hint-trial-none = nichts
tui-hint-trial-take = übernehmen
tui-hint-trial-take-ssa = mit SSA übernehmen
tui-context-trial = Bei „Was wäre, wenn“ und bei der günstigsten Wahl
tui-not-without-nodes = Es gibt noch keinen Knoten, der zu lizenzieren wäre
tui-not-unsound = Nicht solange die Topologie Fehler hat: siehe Befunde
tui-if-title = Was wäre, wenn
tui-if-row-users = User
tui-if-row-software = Software
tui-if-row-fail = Knoten fällt aus
tui-if-percent = { $percent } %
tui-if-as-planned = wie geplant
tui-if-no-node = keiner
tui-if-users = { $before } → { $after }
tui-if-users-now = { $n ->
    [one] { $n } User
   *[other] { $n } User
}
tui-if-planned = im Plan V{ $version }
tui-if-no-nodes = es gibt noch keinen Knoten
tui-if-untouched = Der Plan selbst bleibt, wie er ist.
tui-if-empty = { $more } und { $less } ändern die gewählte Zeile, Ziffern ersetzen sie, { $choose } listet auf, was sie sein kann. Stückliste und Befunde folgen jeder Taste.
tui-if-nothing-asked = Noch ist nichts gefragt
tui-if-nothing-to-take = Nur mehr User oder eine andere Software lassen sich in den Plan übernehmen
tui-if-too-many = Eine Gruppe hätte mehr als { $most } Objekte: zu viele für einen Plan
tui-if-type = Ziffern ersetzen den Prozentsatz
tui-if-taken = Jetzt im Plan: { $what }
tui-edit-what-if = was wäre, wenn: { $what }
tui-if-short-users = User { $percent } %
tui-if-short-software = Softwarestand V{ $version }
tui-if-new = Neue Befunde:
tui-if-gone = Befunde, die wegfallen:
tui-if-stay = Fehler, die bleiben:
tui-if-more = { $n ->
    [one] noch { $n } Zeile: { $key }
   *[other] noch { $n } Zeilen: { $key }
}

# Die günstigste Wahl
tui-do-cheapest = Die günstigste Wahl suchen
tui-cheapest-title = Die günstigste Wahl
tui-cheapest-take = { $key } übernimmt sie in den Plan; Rückgängig bringt zurück, was war.
tui-cheapest-drawn = Der Plan ist schon die günstigste Wahl
tui-cheapest-drawn-ssa = Ohne weiteres SSA ist der Plan schon die günstigste Wahl; { $key } übernimmt die mit SSA
tui-cheapest-unpriced = Ohne Preise ist keine Wahl die günstigste: Eine Preisliste wird aus prices.csv im Konfigurationsordner gelesen oder mit --prices angegeben
tui-cheapest-taken = Erledigt: die günstigste Wahl
tui-cheapest-take-ssa = { $n ->
    [one] { $key } übernimmt die Wahl mit nachgewiesenem SSA für { $n } Lizenz.
   *[other] { $key } übernimmt die Wahl mit nachgewiesenem SSA für { $n } Lizenzen.
  }
tui-cheapest-taken-ssa = Erledigt: die günstigste Wahl, mit nachzuweisendem SSA
tui-cheapest-no-ssa = Kein SSA, das nachzuweisen wäre, würde die Wahl verbessern
tui-edit-cheapest = die günstigste Wahl übernehmen
tui-edit-cheapest-ssa = die günstigste Wahl mit SSA übernehmen

# Preise und Briefkopf
tui-do-read-prices = Die Preisliste neu lesen
tui-not-without-price-file = Es gibt keinen Konfigurationsordner, in dem eine Preisliste liegen könnte
tui-prices-read = { $n ->
    [one] { $n } Preis aus { $path } gelesen
   *[other] { $n } Preise aus { $path } gelesen
}
tui-prices-stay = { $path }: { $why }. Die bisherigen Preise bleiben.
tui-prices-none = Keine Preise aus { $path }: { $why }
tui-prices-absent = die Datei ist nicht da
tui-prices-odd = { $more ->
    [0] { $what }
    [one] { $what } (und { $more } weitere)
   *[other] { $what } (und { $more } weitere)
}
tui-logo = Das Logo { $path } wird weggelassen: { $why }
tui-bill-total = Summe: { $amount }
tui-bill-total-unpriced = { $unpriced ->
    [one] Summe: { $amount }, dazu { $unpriced } Zeile ohne Preis
   *[other] Summe: { $amount }, dazu { $unpriced } Zeilen ohne Preis
}
tui-bill-line-amount = Gewählte Zeile: { $amount }
tui-bill-no-price = ohne Preis
tui-bill-too-large = zu groß

# Auf den Drucker
tui-do-print-page = Drucken
tui-hint-print-page = drucken
tui-print-sending = Wird an den Drucker gesendet …
tui-print-not = { $why }

# Was jedes Feld eines Formulars ist, seine Einheit, und was ein leerer Wert bedeutet
tui-help-plan-name = Wie der Plan und seine Stückliste heißen.
tui-help-plan-customer = Für wen er ist; steht auf der Stückliste.
tui-help-plan-reference = Nummer des Angebots oder Auftrags; steht auf der Stückliste.
tui-help-plan-author = Wer den Plan gemacht hat; steht auf der Stückliste.
tui-help-plan-date = Der Tag, mit dem das Ende von SSA und Garantie verglichen wird (§7.1, §7.2); leer: der Tag, an dem die Stückliste entsteht.
tui-help-plan-software = Hauptversion, die jeder Knoten haben soll, der nichts anderes sagt; seine Lizenzen dürfen nicht älter sein (§1.3).
tui-help-plan-running = Hauptversion, die heute läuft: sie entscheidet, was jetzt nutzbar ist (§1.3); leer: wie der Softwarestand.
tui-help-plan-buy-version = Version, in der Lizenzen gekauft werden (§1.3); leer: 13, oder was der Softwarestand braucht, wenn das mehr ist.
tui-help-plan-notes = Für alle, die den Plan lesen; entscheidet keine Zahl.
tui-help-site-name = Name des Ortes, einmal im Plan.
tui-help-site-address = Wo der Standort ist; entscheidet keine Zahl.
tui-help-site-notes = Für alle, die den Plan lesen; entscheidet keine Zahl.
tui-help-device-name = Name des Geräts oder der virtuellen Maschine, einmal im Plan; die Stückliste nennt ihn als Ziel der Lizenzen.
tui-help-device-model = Modell des Gateways; was der Katalog davon weiß, entscheidet, was eingebaut ist und was geprüft werden kann (§5).
tui-help-device-role = Was die PBX darauf ist (§1.2); keine auf einem reinen Gateway.
tui-help-device-node = Name der PBX darauf, einmal im Plan.
tui-help-device-mac = Hardwareadresse, an die IPVA-Lizenzen einer virtuellen Maschine gebunden sind (§2.3); leer: noch nicht bekannt.
tui-help-device-serial = Für alle vor Ort; entscheidet keine Zahl.
tui-help-device-purchased = Tag, ab dem die Garantie läuft (§7.2); leer: nicht bekannt, und ihr Ende wird nicht überwacht.
tui-help-device-warranty = Ein Jahr, oder fünf mit der Verlängerung; eine bestellte Verlängerung ist eine Zeile der Stückliste (§7.2).
tui-help-device-bri = BRI-Schnittstellen, eingebaut und benutzt; jede braucht eine Lizenz (§5).
tui-help-device-pri = PRI-Schnittstellen, eingebaut und benutzt; jede braucht eine Lizenz (§5).
tui-help-device-isdn-channels = Benutzte ISDN-Kanäle; jeder braucht eine Lizenz (§5); leer: 2 je BRI und 30 je PRI.
tui-help-device-conference-channels = Benutzte Konferenzkanäle; jeder braucht eine Kanallizenz (§5).
tui-help-device-analog = Analoge Schnittstellen; sie brauchen hier keine Lizenz und werden mit dem Modell verglichen (§5).
tui-help-device-notes = Für alle, die den Plan lesen; entscheidet keine Zahl.
tui-help-node-name = Name der PBX, einmal im Plan.
tui-help-node-role = Der Master hält die Lizenzen des zentralen Pools, ein Slave bedient seine Objekte, ein Standby übernimmt (§1.2, §2.2).
tui-help-node-licensing = Zentral: aus den Lizenzen des Masters; lokal: aus einem eigenen Pool auf diesem Gerät (§1.2).
tui-help-node-software = Hauptversion, die dieser Knoten haben soll (§1.3); leer: wie der Plan.
tui-help-node-running = Hauptversion, die dieser Knoten heute hat (§1.3); leer: wie der Plan.
tui-help-node-takeover-by = Der Knoten, der übernimmt, wenn dieser ausfällt; dann werden Standby-Lizenzen gebraucht (§2.2).
tui-help-node-port-license = Standard-Ports, oder eine SMB-Größe für einen einzigen Knoten mit bis zu 50 Ports; gilt am Master (§2.4).
tui-help-node-smb-size = Ports, bis zu denen die SMB-Lizenzen reichen (§2.4); leer: die installierte Größe, sonst die kleinste, die reicht.
tui-help-node-smb-disposal = Was aus SMB-Lizenzen wird, wo Standard-Ports benutzt werden: in Ports umgewandelt, oder entfernt (§2.4).
tui-help-node-operator-concurrent = Operator-Anwendungen, die gleichzeitig laufen; jede braucht eine Lizenz (§6.1); leer: keine.
tui-help-node-operator-workstations = Plätze, die die Anwendung haben; sie brauchen keine eigene Lizenz (§6.1); leer: so viele wie Operatoren.
tui-help-node-operator-software = Version der Operator-Anwendung, für ihre Lizenzen (§1.3); leer: die des Pools.
tui-help-node-queues = Überwachte Warteschlangen; jede braucht eine Lizenz (§6.2); leer: keine.
tui-help-node-queue-software = Version des Queue Monitor, für seine Lizenzen (§1.3); leer: die des Pools.
tui-help-object-kind = Was diese Objekte sind: das entscheidet, ob jedes einen Port braucht (§2.1) und welche Funktionen es haben kann. Ziffern gehen zur Anzahl.
tui-help-object-name = Name der Gruppe, einmal an ihrem Knoten.
tui-help-object-count = Wie viele es sind; jedes braucht seinen Port (§2.1) und seine Funktionen (§4), und mit 0 zählt die Gruppe nirgends.
tui-help-object-features = Was jedes kann, eine Lizenz für jede Funktion; UC enthält sieben (§3), und manche bringen andere mit (§4).
tui-help-object-peak = Höchstens so viele sind gleichzeitig registriert: so viele Ports zählen (§2.1); leer: alle.
tui-help-object-transfer-target = Ob aufgezeichnete Gespräche an sie verbunden werden: dann braucht jedes Reporting, sobald ein Knoten aufzeichnet (§4.6).
tui-help-object-notes = Für alle, die den Plan lesen; entscheidet keine Zahl.
tui-help-stock-license = Technischer Name, wie my.innovaphone und die PBX ihn zeigen; seine Version entscheidet, welcher Software er dient (§1.3).
tui-help-stock-quantity = Wie viele Lizenzen dieses Namens es gibt.
tui-help-stock-assigned = Tag, seit dem sie auf diesem Gerät sind; leer: nicht bekannt; entscheidet keine Zahl.
tui-help-stock-ssa-until = Letzter Tag des SSA, unter dem sie kostenlos auf eine neuere Version kommen (§7.1); leer: kein SSA.
tui-help-order-item = Zu bestellende Credits: SSC für SSA (§7.1), iSC für Miete (§7.3).
tui-help-order-quantity = Wie viele davon auf die Stückliste kommen.
tui-help-waive-place = Wo er hingenommen wird: ein Ort wie Standort/Gerät/Knoten, oder das Ende eines solchen; leer: überall.
tui-help-waive-reason = Warum der Befund hingenommen wird; er bleibt mit ihm sichtbar.
tui-help-waive-until = Letzter Tag, an dem er hingenommen wird; leer: ohne Ende.
