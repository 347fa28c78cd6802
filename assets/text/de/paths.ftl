# Die Sätze von: paths

## Konflikte
paths-conflict-smb = { $ports ->
    [one] { $ports } Port mit SMB-Port-Lizenzen der Größe { $size }
   *[other] { $ports } Ports mit SMB-Port-Lizenzen der Größe { $size }
  }
paths-conflict-version = { $quantity ->
    [one] { $quantity } Lizenz der alten Version V{ $oldest } für Softwarestand V{ $software }
   *[other] { $quantity } Lizenzen ab der alten Version V{ $oldest } für Softwarestand V{ $software }
  }
paths-conflict-pool = { $missing ->
    [one] { $missing } Lizenz fehlt in einem lokalen Pool
   *[other] { $missing } Lizenzen fehlen in einem lokalen Pool
  }
paths-conflict-singles = { $count ->
    [one] { $count } User mit Einzellizenzen, die UC enthält
   *[other] { $count } User mit Einzellizenzen, die UC enthält
  }
paths-conflict-overlap = { $count ->
    [one] { $count } User mit UC und darin enthaltenen Einzellizenzen
   *[other] { $count } User mit UC und darin enthaltenen Einzellizenzen
  }

## Wege
paths-way-smb-extend = Lizenzen innerhalb der Größe { $size } ergänzen
paths-way-smb-standard = Die Ports als Standard-Ports lizenzieren
paths-way-smb-convert = { $quantity ->
    [one] { $quantity } SMB-Lizenz in einen Standard-Port umwandeln
   *[other] { $quantity } SMB-Lizenzen in Standard-Ports umwandeln
  }
paths-way-smb-discard = { $quantity ->
    [one] { $quantity } SMB-Lizenz entfernen und Standard-Ports kaufen
   *[other] { $quantity } SMB-Lizenzen entfernen und Standard-Ports kaufen
  }
paths-way-smb-size = SMB-Lizenzen der Größe { $size } kaufen
paths-way-smb-drop = { $ports ->
    [one] Mit { $ports } Port weniger bei Größe { $size } bleiben
   *[other] Mit { $ports } Ports weniger bei Größe { $size } bleiben
  }
paths-way-smb-drop-ssa = Mit dem, was passt, bei Größe { $size } bleiben und alte Lizenzen unter SSA hochstufen
paths-way-smb-alone = Mit einem einzigen Knoten ohne Standby bei Größe { $size } bleiben
paths-way-version-ssa = Die alten Lizenzen unter SSA kostenlos hochstufen
paths-way-version-rebuy = Die alten Lizenzen entfernen und neue kaufen
paths-way-version-stay = Auf Softwarestand V{ $software } bleiben, den alle installierten Lizenzen erlauben
paths-way-pool-buy = Fehlendes kaufen und lokal installieren
paths-way-pool-centralise = Lizenzen vom Master beziehen
paths-way-uc = { $count ->
    [one] Eine UC-Lizenz statt der Einzellizenzen
   *[other] { $count } UC-Lizenzen statt der Einzellizenzen
  }
paths-way-singles = Die Einzellizenzen behalten
paths-way-singles-only = Nur die eingetragenen Einzellizenzen behalten, ohne UC

## Bedingungen
paths-condition-smb-upgrade-ssa = { $quantity ->
    [one] Vom Hersteller bestätigen lassen, dass die SMB-Lizenz unter SSA steht: Der Leitfaden nennt das Umwandeln ein SSA-Upgrade (§2.4)
   *[other] Vom Hersteller bestätigen lassen, dass die { $quantity } SMB-Lizenzen unter SSA stehen: Der Leitfaden nennt das Umwandeln ein SSA-Upgrade (§2.4)
  }
paths-condition-smb-upgrade-version = Bestätigen lassen, dass SMB-Lizenzen V{ $from } durch das Umwandeln zu Ports V{ $to } werden
paths-condition-smb-other-size = { $quantity ->
    [one] Bestätigen lassen, dass die installierte SMB-Lizenz durch Größe { $size } ersetzt werden darf: Der Leitfaden nennt als einzige Erweiterung das Umwandeln (§2.4)
   *[other] Bestätigen lassen, dass die { $quantity } installierten SMB-Lizenzen durch Größe { $size } ersetzt werden dürfen: Der Leitfaden nennt als einzige Erweiterung das Umwandeln (§2.4)
  }
paths-condition-smb-discard = { $quantity ->
    [one] Die SMB-Lizenz ist verloren
   *[other] Die { $quantity } SMB-Lizenzen sind verloren
  }
paths-condition-smb-drop-ports = { $ports ->
    [one] Entscheiden, welches { $ports } Objekt wegfällt: Der Plan nimmt es aus der größten Gruppe
   *[other] Entscheiden, welche { $ports } Objekte wegfallen: Der Plan nimmt sie aus den größten Gruppen
  }
paths-condition-smb-drop-nodes = { $count ->
    [one] Der Knoten { $nodes } fällt mit seinen Objekten weg
   *[other] Diese { $count } Knoten fallen mit ihren Objekten weg: { $nodes }
  }
paths-condition-smb-drop-takeover = Fällt der Master aus, übernimmt kein anderer Knoten
paths-condition-ssa-renewed = { $quantity ->
    [one] Das SSA für { $quantity } Lizenz nachweisen oder verlängern; eine versäumte Verlängerung kostet mehr (§7.1)
   *[other] Das SSA für { $quantity } Lizenzen nachweisen oder verlängern; eine versäumte Verlängerung kostet mehr (§7.1)
  }
paths-condition-ssa-release = Bestätigen lassen: das Freigabedatum von V{ $version }, und dass keine neue, gesondert lizenzierte Funktion betroffen ist (§7.1)
paths-condition-stay-without-new = Auf das verzichten, was V{ $wanted } gegenüber V{ $software } bringt
paths-condition-stay-application = Die ältere Version der Windows-Anwendung behalten
paths-condition-pool-centralise = Der Knoten erreicht den Master, und seine eigenen Lizenzen dürfen dorthin verschoben werden
paths-condition-uc-functions-lost = Die User verzichten auf { $functions }

## Schritte in Arbeitsreihenfolge
paths-step-remove = { $quantity } x { $license } von { $device } entfernen
paths-step-move = { $quantity } x { $license } auf { $device } verschieben
paths-step-upgrade = { $quantity } Lizenzen auf { $device } auf { $license } hochstufen
paths-step-convert = Auf { $device } mit { $quantity } x { $license } umwandeln
paths-step-assign = { $quantity } x { $license } aus dem Guthaben { $device } zuweisen
paths-step-install = { $quantity } x { $license } auf { $device } installieren
paths-step-software = Softwarestand V{ $version } laden

## Die Liste der Auswege
paths-none = Hier lässt sich nichts auf mehr als eine Weise lösen.
paths-heading = { $codes } bei { $place }: { $title }
paths-as-is = Die Stückliste geht diesen Weg bereits.
paths-delta = { $license }: { $before } → { $after }
paths-cost = Kosten der Stückliste: { $amount } { $currency } ({ $change })
paths-cost-unpriced = { $unpriced ->
    [one] Kosten der Stückliste: { $amount } { $currency } ({ $change }), dazu { $unpriced } Zeile ohne Preis
   *[other] Kosten der Stückliste: { $amount } { $currency } ({ $change }), dazu { $unpriced } Zeilen ohne Preis
  }
paths-cost-too-large = Kosten der Stückliste: zu groß, um genannt zu werden
paths-confirm = Zu bestätigen: { $condition }
paths-left = Übrig: { $codes }
paths-dominated = In nichts besser als { $id }
paths-step = { $number }) { $step }
paths-apply-hint = „pbxplan paths PLAN --apply ID -o FILE“ schreibt den Plan eines Auswegs; -v zeigt die Reihenfolge der Arbeiten.
