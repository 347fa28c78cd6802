# Die Sätze von: errors

# Eine Datei, die nicht gelesen werden kann; unter dem Satz steht die Zeile
errors-error = Fehler
errors-warning = Warnung
errors-more = { $n ->
    [one] … und { $n } weiterer Fehler in dieser Datei
   *[other] … und { $n } weitere Fehler in dieser Datei
}
errors-left-out = die Katalogdatei bleibt weg: { $what }
errors-settings-left-out = die Einstellungen bleiben unbeachtet: { $what }
errors-empty = die Datei ist leer oder enthält nur Kommentare
errors-too-large = die Datei ist größer als { $most } MiB, mehr als gelesen wird
errors-too-many = die Datei enthält mehr als { $most } Werte, mehr als gelesen wird
errors-not-utf8 = ab hier ist die Datei kein UTF-8-Text
errors-too-deep = mehr als { $most } Ebenen tief verschachtelt
errors-expected-value = hier wird ein Wert erwartet
errors-expected-field-name = hier wird der Name eines Felds erwartet
errors-expected-colon = nach dem Namen eines Felds wird ein Doppelpunkt erwartet
errors-expected-comma = hier wird ein Komma erwartet oder „{ $close }“ zu dem, was Zeile { $line } geöffnet hat
errors-expected-end-of-file = hier wird das Ende der Datei erwartet
errors-expected-end-of-text = diesem Text fehlt das schließende Anführungszeichen
errors-expected-end-of-comment = dieser Kommentar hat kein Ende
errors-expected-escape = diese Escape-Folge gibt es nicht; ein Backslash wird doppelt geschrieben
errors-expected-header = hier wird „#![enable(implicit_some)]“ erwartet
errors-expected-text = hier wird ein Text in Anführungszeichen erwartet
errors-expected-date = hier wird ein Datum „JJJJ-MM-TT“ in Anführungszeichen erwartet
errors-no-such-day = diesen Tag gibt es nicht
errors-save-as-utf8 = als UTF-8 speichern
errors-expected-number = hier wird eine ganze Zahl von { $least } bis { $most } erwartet
errors-expected-flag = hier wird true oder false erwartet
errors-expected-fields = hier werden Felder in runden Klammern erwartet
errors-expected-list = hier wird eine Liste in eckigen Klammern erwartet
errors-expected-pairs = hier werden Textpaare in geschweiften Klammern erwartet, etwa {"{"}"delete": "d"{"}"}
errors-expected-one-of = hier wird eines davon erwartet: { $words }
errors-file-ends = die Datei endet hier
errors-nearest = meinten Sie { $word }?
errors-missing-field = das Feld „{ $field }“ muss angegeben sein
errors-duplicate-field = das Feld „{ $field }“ steht schon in Zeile { $line }
errors-out-of-range = die Zahl muss zwischen { $least } und { $most } liegen
errors-name-empty = ein Name ist leer
errors-name-too-long = ein Name ist länger als 64 Zeichen
errors-name-slash = ein Name enthält einen Schrägstrich, der die Teile eines Orts trennt
errors-name-control = ein Name enthält ein Steuerzeichen
errors-name-outer-space = ein Name beginnt oder endet mit einem Leerzeichen
errors-blank-reason = einer Ausnahme fehlt der Grund
errors-schema-later = ein neueres pbxplan hat diesen Plan geschrieben: Version { $needs } oder neuer liest ihn (Schema { $found }, dieses Programm kennt { $newest })
errors-schema-unknown = kein pbxplan hat je Schema { $found } geschrieben; das älteste ist { $oldest }
errors-no-such-field = ein Feld „{ $field }“ gibt es hier nicht
errors-unknown-field = ein Feld „{ $field }“ gibt es hier nicht; es bleibt weg. Hier gibt es: { $fields }
errors-unknown-field-near = ein Feld „{ $field }“ gibt es hier nicht; es bleibt weg. Meinten Sie { $word }?
errors-unknown-field-elsewhere = ein Feld „{ $field }“ gibt es hier nicht; es bleibt weg. Es gehört in: { $parts }
errors-belongs = es gehört in: { $parts }
errors-fields = hier gibt es: { $fields }
errors-outermost = die äußersten Klammern

# Eine eigene Katalogdatei
errors-product-id = die Kennung eines Produkts ist ein einfaches Wort aus kleinen Buchstaben a bis z, Ziffern und Bindestrichen
errors-twice = „{ $name }“ steht schon in Zeile { $line }
errors-unknown-product = eine Funktion namens „{ $name }“ kennt kein Katalog
errors-name-taken = dieser technische Name liest sich wie einer des Produkts { $product }
errors-too-many-products = ein Katalog enthält höchstens { $most } Produkte, und dieses ist eines zu viel
