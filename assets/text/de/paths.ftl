# Die Sätze von: paths

## Konflikte
paths-conflict-smb = { $ports ->
    [one] { $ports } Port mit SMB-Port-Lizenzen der Größe { $size }
   *[other] { $ports } Ports mit SMB-Port-Lizenzen der Größe { $size }
  }
paths-conflict-version = { $quantity ->
    [one] { $quantity } Lizenz V{ $version } für Softwarestand V{ $software }
   *[other] { $quantity } Lizenzen V{ $version } für Softwarestand V{ $software }
  }
paths-conflict-versions = { $quantity ->
    [one] { $quantity } Lizenz V{ $version } oder älter für Softwarestand V{ $software }
   *[other] { $quantity } Lizenzen V{ $version } und älter für Softwarestand V{ $software }
  }
paths-conflict-pool = { $missing ->
    [one] { $missing } Lizenz fehlt in einem lokalen Pool
   *[other] { $missing } Lizenzen fehlen in einem lokalen Pool
  }
paths-conflict-pool-old = { $missing ->
    [one] { $missing } Lizenz fehlt in einem lokalen Pool; zu alt: { $quantity }
   *[other] { $missing } Lizenzen fehlen in einem lokalen Pool; zu alt: { $quantity }
  }
paths-conflict-singles = { $count ->
    [one] { $count } User mit Einzellizenzen, die UC enthält
   *[other] { $count } User mit Einzellizenzen, die UC enthält
  }
paths-conflict-overlap = { $count ->
    [one] { $count } User mit UC und darin enthaltenen Einzellizenzen
   *[other] { $count } User mit UC und darin enthaltenen Einzellizenzen
  }

paths-conflict-smb-left = { $quantity ->
    [one] { $quantity } SMB-Lizenz, wo Ports Standard-Ports sind
   *[other] { $quantity } SMB-Lizenzen, wo Ports Standard-Ports sind
  }

## Wege
paths-way-smb-extend = Lizenzen innerhalb der Größe { $size } ergänzen
paths-way-smb-standard = Die Ports als Standard-Ports lizenzieren
paths-way-smb-convert = { $quantity ->
    [one] { $quantity } SMB-Lizenz in Standard-Ports umwandeln
   *[other] { $quantity } SMB-Lizenzen in Standard-Ports umwandeln
  }
paths-way-smb-discard = { $quantity ->
    [one] { $quantity } SMB-Lizenz entfernen und Standard-Ports kaufen
   *[other] { $quantity } SMB-Lizenzen entfernen und Standard-Ports kaufen
  }
paths-way-smb-remove = { $quantity ->
    [one] { $quantity } SMB-Lizenz entfernen: die vorhandenen Standard-Ports genügen
   *[other] { $quantity } SMB-Lizenzen entfernen: die vorhandenen Standard-Ports genügen
  }
paths-way-smb-back = Zu SMB-Port-Lizenzen der Größe { $size } zurückkehren
paths-way-smb-size = SMB-Lizenzen der Größe { $size } kaufen
paths-way-smb-keep = Größe { $size } behalten und die anderen Größen entfernen
paths-way-smb-drop = { $ports ->
    [one] Mit { $ports } Port weniger bei Größe { $size } bleiben
   *[other] Mit { $ports } Ports weniger bei Größe { $size } bleiben
  }
paths-way-smb-drop-ssa = Unter SSA: bei Größe { $size } bleiben mit dem, was passt
paths-way-smb-drop-stay = Auf V{ $software }: bei Größe { $size } bleiben mit dem, was passt
paths-way-smb-convert-stay = { $quantity ->
    [one] Auf V{ $software }: { $quantity } SMB-Lizenz in Standard-Ports umwandeln
   *[other] Auf V{ $software }: { $quantity } SMB-Lizenzen in Standard-Ports umwandeln
  }
paths-way-smb-standard-ssa = Unter SSA: Die Ports mit Standard-Ports lizenzieren
paths-way-smb-standard-stay = Auf V{ $software }: Die Ports mit Standard-Ports lizenzieren
paths-way-smb-convert-ssa = { $quantity ->
    [one] Unter SSA: { $quantity } SMB-Lizenz in Standard-Ports umwandeln
   *[other] Unter SSA: { $quantity } SMB-Lizenzen in Standard-Ports umwandeln
  }
paths-way-smb-discard-ssa = { $quantity ->
    [one] Unter SSA: { $quantity } SMB-Lizenz entfernen und Standard-Ports kaufen
   *[other] Unter SSA: { $quantity } SMB-Lizenzen entfernen und Standard-Ports kaufen
  }
paths-way-smb-discard-stay = { $quantity ->
    [one] Auf V{ $software }: { $quantity } SMB-Lizenz entfernen und Standard-Ports kaufen
   *[other] Auf V{ $software }: { $quantity } SMB-Lizenzen entfernen und Standard-Ports kaufen
  }
paths-way-smb-size-ssa = Unter SSA: SMB-Lizenzen der Größe { $size } kaufen
paths-way-smb-size-stay = Auf V{ $software }: SMB-Lizenzen der Größe { $size } kaufen
paths-way-smb-keep-ssa = Unter SSA: Größe { $size } behalten
paths-way-smb-keep-stay = Auf V{ $software }: Größe { $size } behalten
paths-way-smb-alone = { $what ->
    [nodes] Mit einem einzigen Knoten bei Größe { $size } bleiben
    [standby] Ohne Standby bei Größe { $size } bleiben
   *[both] Mit einem einzigen Knoten ohne Standby bei Größe { $size } bleiben
  }
paths-way-version-ssa = { $quantity ->
    [one] Die alte Lizenz unter SSA kostenlos hochstufen
   *[other] Die alten Lizenzen unter SSA kostenlos hochstufen
  }
paths-way-version-rebuy = { $quantity ->
    [one] Die alte Lizenz entfernen und eine neue kaufen
   *[other] Die alten Lizenzen entfernen und neue kaufen
  }
paths-way-version-stay = { $applications ->
    [older] Auf Softwarestand V{ $software } bleiben, mit Windows-Anwendungen so alt wie ihre Lizenzen
   *[same] Auf Softwarestand V{ $software } bleiben, den alle installierten Lizenzen erlauben
  }
paths-way-version-back = { $applications ->
    [older] Auf Softwarestand V{ $software } zurückgehen, mit Windows-Anwendungen so alt wie ihre Lizenzen
   *[same] Auf Softwarestand V{ $software } zurückgehen, den alle installierten Lizenzen erlauben
  }
paths-way-version-operator = Den Operator auf V{ $software } lassen, die seine Lizenzen erlauben
paths-way-version-monitor = Den Queue Monitor auf V{ $software } lassen, die seine Lizenzen erlauben
paths-way-version-applications = Den Operator auf V{ $operator } und den Queue Monitor auf V{ $monitor } lassen
paths-way-pool-buy = { $from ->
    [balance] Fehlendes aus dem Guthaben lokal zuweisen
    [both] Fehlendes aus dem Guthaben zuweisen und kaufen
   *[vendor] Fehlendes kaufen und lokal installieren
  }
paths-way-pool-buy-convert = { $quantity ->
    [one] { $quantity } SMB-Lizenz für den lokalen Knoten umwandeln
   *[other] { $quantity } SMB-Lizenzen für den lokalen Knoten umwandeln
  }
paths-way-pool-buy-discard = { $quantity ->
    [one] { $quantity } SMB-Lizenz entfernen und für den lokalen Knoten kaufen
   *[other] { $quantity } SMB-Lizenzen entfernen und für den lokalen Knoten kaufen
  }
paths-way-pool-centralise = Lizenzen vom Master beziehen
paths-way-pool-centralise-ssa = Unter SSA: Lizenzen vom Master beziehen
paths-way-pool-centralise-convert = { $quantity ->
    [one] { $quantity } SMB-Lizenz umwandeln und vom Master beziehen
   *[other] { $quantity } SMB-Lizenzen umwandeln und vom Master beziehen
  }
paths-way-pool-centralise-discard = { $quantity ->
    [one] { $quantity } SMB-Lizenz entfernen und vom Master beziehen
   *[other] { $quantity } SMB-Lizenzen entfernen und vom Master beziehen
  }
paths-way-pool-buy-discard-ssa = { $quantity ->
    [one] Unter SSA: { $quantity } SMB-Lizenz entfernen und für den lokalen Knoten kaufen
   *[other] Unter SSA: { $quantity } SMB-Lizenzen entfernen und für den lokalen Knoten kaufen
  }
paths-way-pool-buy-discard-stay = { $quantity ->
    [one] Auf V{ $software }: { $quantity } SMB-Lizenz entfernen und für den lokalen Knoten kaufen
   *[other] Auf V{ $software }: { $quantity } SMB-Lizenzen entfernen und für den lokalen Knoten kaufen
  }
paths-way-pool-centralise-convert-ssa = { $quantity ->
    [one] Unter SSA: { $quantity } SMB-Lizenz umwandeln und vom Master beziehen
   *[other] Unter SSA: { $quantity } SMB-Lizenzen umwandeln und vom Master beziehen
  }
paths-way-pool-centralise-discard-ssa = { $quantity ->
    [one] Unter SSA: { $quantity } SMB-Lizenz entfernen und vom Master beziehen
   *[other] Unter SSA: { $quantity } SMB-Lizenzen entfernen und vom Master beziehen
  }
paths-way-uc = { $count ->
    [one] Eine UC-Lizenz statt der Einzellizenzen
   *[other] { $count } UC-Lizenzen statt der Einzellizenzen
  }
paths-way-singles = Die Einzellizenzen behalten
paths-way-singles-only = Nur die eingetragenen Einzellizenzen behalten, ohne UC

## Bedingungen
paths-condition-smb-upgrade-ssa = { $quantity ->
    [one] Die SMB-Lizenz steht laut Hersteller unter SSA: Der Leitfaden nennt das Umwandeln ein SSA-Upgrade (§2.4)
   *[other] Die { $quantity } SMB-Lizenzen stehen laut Hersteller unter SSA: Der Leitfaden nennt das Umwandeln ein SSA-Upgrade (§2.4)
  }
paths-condition-smb-upgrade-version = SMB-Lizenzen V{ $from } werden durch das Umwandeln zu Ports V{ $to }
paths-condition-smb-other-size = { $quantity ->
    [one] Die installierte SMB-Lizenz darf durch Größe { $size } ersetzt werden: Der Leitfaden nennt als einzige Erweiterung das Umwandeln (§2.4)
   *[other] Die { $quantity } installierten SMB-Lizenzen dürfen durch Größe { $size } ersetzt werden: Der Leitfaden nennt als einzige Erweiterung das Umwandeln (§2.4)
  }
paths-condition-smb-discard = { $quantity ->
    [one] Die SMB-Lizenz ist verloren
   *[other] Die { $quantity } SMB-Lizenzen sind verloren
  }
paths-condition-smb-drop-ports = { $ports ->
    [one] Entscheiden, welcher Port ({ $ports }) wegfällt, ein Objekt oder eines weniger zugleich angemeldet: Der Plan nimmt ihn aus der größten Gruppe
   *[other] Entscheiden, welche { $ports } Ports wegfallen, Objekte oder weniger zugleich angemeldet: Der Plan nimmt sie aus den größten Gruppen
  }
paths-condition-smb-drop-nodes = { $count ->
    [one] Der Knoten { $nodes } fällt{ $with ->
        [objects] {" "}mit seinen Objekten
       *[alone] {""}
      } weg
   *[other] Diese { $count } Knoten fallen{ $with ->
        [objects] {" "}mit ihren Objekten
       *[alone] {""}
      } weg: { $nodes }
  }
paths-condition-smb-drop-takeover = Fällt der Master aus, übernimmt kein anderer Knoten
paths-condition-ssa-renewed = { $quantity ->
    [one] Das SSA für { $quantity } Lizenz nachweisen oder verlängern; eine versäumte Verlängerung kostet mehr (§7.1)
   *[other] Das SSA für { $quantity } Lizenzen nachweisen oder verlängern; eine versäumte Verlängerung kostet mehr (§7.1)
  }
paths-condition-ssa-release = Das SSA deckt das Freigabedatum von V{ $version } ab, und keine neue, gesondert lizenzierte Funktion ist betroffen (§7.1)
paths-condition-stay-without-new = Auf das verzichten, was V{ $wanted } gegenüber V{ $software } bringt
paths-condition-stay-application = Die ältere Version der Windows-Anwendung behalten
paths-condition-pool-centralise = { $count ->
    [one] Der Knoten erreicht den Master
   *[other] Die { $count } Knoten erreichen den Master
  }
paths-condition-pool-centralise-move = { $count ->
    [one] Lizenzen des Knotens dürfen auf den Master verschoben werden
   *[other] Lizenzen der { $count } Knoten dürfen auf den Master verschoben werden
  }
paths-condition-uc-functions-lost = Die User verzichten auf { $functions }

## Schritte in Arbeitsreihenfolge
paths-step-remove = { $quantity }{"\u00A0"}× { $license } von { $device } entfernen
paths-step-move = { $quantity }{"\u00A0"}× { $license } auf { $device } verschieben
paths-step-upgrade = { $quantity ->
    [one] { $quantity } Lizenz auf { $device } auf { $license } hochstufen
   *[other] { $quantity } Lizenzen auf { $device } auf { $license } hochstufen
  }
paths-step-convert = Auf { $device } mit { $quantity }{"\u00A0"}× { $license } umwandeln
paths-step-assign = { $quantity }{"\u00A0"}× { $license } aus dem Guthaben { $device } zuweisen
paths-step-install = { $quantity }{"\u00A0"}× { $license } auf { $device } installieren
paths-step-software = Softwarestand V{ $version } laden

## Die Liste der Auswege
paths-none = Hier lässt sich nichts auf mehr als eine Weise lösen.
paths-heading = { $codes } bei { $place }: { $title }
paths-name-smb-left = Übrige SMB-Lizenzen
paths-name-smb-short = Fehlende SMB-Lizenzen
paths-as-is = Die Stückliste geht diesen Weg bereits.
paths-same-licenses = Von jedem Namen gleich viele Lizenzen wie vorher, in anderen Pools oder auf anderen Geräten.
paths-elsewhere = Für andere Geräte als vorher: { $licenses }
paths-delta = { $license }: { $before } → { $after }
paths-cost = Kosten der Stückliste: { $amount } ({ $change })
paths-cost-unpriced = { $unpriced ->
    [one] Kosten der Stückliste: { $amount } ({ $change }), dazu { $unpriced } Zeile ohne Preis: { $licenses }
   *[other] Kosten der Stückliste: { $amount } ({ $change }), dazu { $unpriced } Zeilen ohne Preis: { $licenses }
  }
paths-cost-alone = { $unpriced ->
    [0] Kosten der Stückliste: { $amount }
    [one] Kosten der Stückliste: { $amount }, dazu { $unpriced } Zeile ohne Preis: { $licenses }
   *[other] Kosten der Stückliste: { $amount }, dazu { $unpriced } Zeilen ohne Preis: { $licenses }
  }
paths-cost-before = Der Unterschied in Geld ist nicht bekannt: In der Stückliste des Plans, wie er ist, fehlen Preise: { $licenses }.
paths-cost-none = { $unpriced ->
    [one] Kosten der Stückliste: nicht bekannt, denn ihre { $unpriced } Zeile hat keinen Preis ({ $licenses })
   *[other] Kosten der Stückliste: nicht bekannt, denn keine ihrer { $unpriced } Zeilen hat einen Preis ({ $licenses })
  }
paths-cost-too-large = Kosten der Stückliste: zu groß, um genannt zu werden
paths-confirm = Zu bestätigen: { $condition }
paths-left = Übrig: { $codes }
paths-dominated = Nicht besser als { $id }: dieser Ausweg kauft, entfernt und verlangt nicht mehr
paths-step = { $number }) { $step }
paths-apply-hint = „pbxplan paths PLAN --apply ID -o DATEI“ schreibt den Plan eines Auswegs; -v zeigt die Reihenfolge der Arbeiten.

## Vergleich zweier Pläne
paths-diff-title = Vergleich zweier Pläne
paths-diff-topology = Topologie
paths-diff-requirements = Bedarf
paths-diff-bill = Stückliste
paths-diff-findings = Befunde
paths-diff-thing-site = Standort
paths-diff-thing-device = Gerät
paths-diff-thing-node = Knoten
paths-diff-thing-object = Objektgruppe
paths-diff-plan = der Plan selbst
paths-diff-entry = { $thing } { $place }
paths-diff-entry-holding = { $thing } { $place }, mit allem darin ({ $holds })
paths-field-balance = Guthaben
paths-field-in = Gehört zu
paths-field-host = Lizenzen auf
paths-field-interfaces = Schnittstellen
paths-field-installed = Installiert
paths-field-concurrent = gleichzeitig
paths-field-workstations = Plätze
paths-diff-field = { $name }: { $before } → { $after }
paths-diff-node-new = der Knoten { $node } ist neu
paths-diff-node-gone = der Knoten { $node } ist weggefallen
paths-diff-smb = { $kind }, Größe { $size }
paths-diff-none = nichts
paths-diff-requirement = { $product } { $stock }: { $before } → { $after }
paths-diff-in-central = im zentralen Pool
paths-diff-in-pool = im Pool von { $node }
paths-diff-on-device = auf { $device }
paths-diff-in-orders = zu bestellen
paths-diff-line = { $id ->
    [buy] { $license }, für { $device } { $action }: { $before } → { $after }
    [keep] { $license }, { $action } auf { $device }: { $before } → { $after }
   *[other] { $license }, auf { $device } { $action }: { $before } → { $after }
  }
paths-diff-line-nowhere = { $license }, { $action }: { $before } → { $after }
paths-diff-need = { $at }, { $rule }: { $before } → { $after }
paths-diff-need-plan = { $rule }: { $before } → { $after }
paths-diff-stock = installiert auf { $device }, { $license }: { $before } → { $after }
paths-diff-state = { $quantity } ({ $fate })
paths-diff-fate-keep = { $n ->
    [one] bleibt
   *[other] bleiben
  }
paths-diff-fate-move = { $n ->
    [one] wird verschoben
   *[other] werden verschoben
  }
paths-diff-fate-upgrade = { $n ->
    [one] wird hochgestuft
   *[other] werden hochgestuft
  }
paths-diff-fate-remove = { $n ->
    [one] wird entfernt
   *[other] werden entfernt
  }
paths-diff-fate-convert = { $n ->
    [one] wird umgewandelt
   *[other] werden umgewandelt
  }
paths-diff-elsewhere = andere Pools nehmen mehr oder weniger von dem, was sie teilen
paths-diff-more = { $n ->
    [one] und { $n } weiterer Grund
   *[other] und { $n } weitere Gründe
  }
paths-diff-finding = { $code } bei { $place }: { $message }
paths-diff-finding-plan = { $code }: { $message }
paths-diff-finding-many = { $n } × { $code }
paths-diff-finding-waived = { $finding } (akzeptiert)
paths-diff-finding-was = vorher: { $message }
paths-diff-finding-waiver = { $now ->
    [yes] jetzt akzeptiert
   *[no] nicht mehr akzeptiert
  }
paths-diff-finding-cured = { $now ->
    [yes] wird jetzt durch die Stückliste behoben
   *[no] wird nicht mehr durch die Stückliste behoben
  }
paths-diff-alike = { $n ->
    [one] { $n } weitere Änderung dieser Art in { $place }
   *[other] { $n } weitere Änderungen dieser Art in { $place }
  }
paths-diff-alike-sites = { $n ->
    [one] { $n } weitere Änderung dieser Art
   *[other] { $n } weitere Änderungen dieser Art
  }
paths-diff-mark-added = neu
paths-diff-mark-removed = weggefallen
paths-diff-mark-changed = geändert
paths-diff-mark-moved = verschoben
paths-diff-folded = Was nur gezählt ist, zeigt --all.
paths-diff-same = Die Pläne sind gleich.
paths-diff-total = Unterschiede: Topologie { $topology }, Bedarf { $requirements }, Zeilen der Stückliste { $lines } (Kauf insgesamt { $before } → { $after }, { $change }), Befunde { $findings }.
paths-diff-total-open = Unterschiede: Topologie { $topology }, Bedarf { $requirements }, Zeilen der Stückliste { $lines }, Befunde { $findings }. { $which ->
    [old] Lizenzen werden nicht verglichen: Die Knoten des ersten Plans sind wegen der Fehler seiner Topologie nicht berechnet.
    [new] Lizenzen werden nicht verglichen: Die Knoten des zweiten Plans sind wegen der Fehler seiner Topologie nicht berechnet.
   *[both] Lizenzen werden nicht verglichen: Die Knoten beider Pläne sind wegen der Fehler ihrer Topologie nicht berechnet.
  }
paths-diff-cost = Kosten der Stücklisten: { $before } → { $after } ({ $change })
paths-diff-cost-unpriced = Kosten der Stücklisten: { $before } → { $after } ({ $change }); ohne Preis: Zeilen { $unpriced-before } → { $unpriced-after } ({ $licenses })
paths-diff-cost-alone = Kosten der Stücklisten: { $before } → { $after }; ohne Preis: Zeilen { $unpriced-before } → { $unpriced-after } ({ $licenses }), der Unterschied in Geld ist also nicht bekannt
paths-diff-cost-unknown = nicht bekannt

## Die günstigste Wahl
paths-cheapest = { $ssa ->
    [without] Die günstigste Wahl ohne weiteres SSA
   *[any] Die günstigste Wahl
  }
paths-cheapest-drawn = { $ssa ->
    [without] Ohne weiteres SSA ist der Plan, wie er ist, die günstigste Wahl
   *[any] Der Plan, wie er ist, ist die günstigste Wahl
  }
paths-cheapest-open = { $ssa ->
    [without] Die günstigste Wahl ohne weiteres SSA unter denen, die sich vergleichen lassen
   *[any] Die günstigste Wahl unter denen, die sich vergleichen lassen
  }
paths-cheapest-drawn-open = { $ssa ->
    [without] Ohne weiteres SSA kostet keine vergleichbare Wahl weniger als der Plan, wie er ist
   *[any] Keine vergleichbare Wahl kostet weniger als der Plan, wie er ist
  }
paths-cheapest-errors-first = { $ssa ->
    [without] Die Wahl mit den wenigsten Fehlern und von diesen die günstigste ohne weiteres SSA
   *[any] Die Wahl mit den wenigsten Fehlern und von diesen die günstigste
  }
paths-cheapest-errors-first-open = { $ssa ->
    [without] Von den Möglichkeiten mit den wenigsten Fehlern die günstigste vergleichbare ohne weiteres SSA
   *[any] Von den Möglichkeiten mit den wenigsten Fehlern die günstigste vergleichbare
  }
paths-cheapest-errors = { $n ->
    [one] Ein Plan, der funktioniert, geht vor einem, der weniger kostet: Es entfällt der Fehler { $codes }.
   *[other] Ein Plan, der funktioniert, geht vor einem, der weniger kostet: Es entfallen die Fehler { $codes }.
  }
paths-cheapest-left = { $n ->
    [one] Der Fehler, der bleibt:
   *[other] Die Fehler, die bleiben:
  }
paths-left-at = { $code } bei { $place }: { $title }
paths-left-plan = { $code }: { $title }
paths-cheapest-ssa-none = { $n ->
    [0] Kein SSA, das nachgewiesen werden könnte, würde etwas sparen.
    [one] Ein SSA für die Lizenz, die wegen ihrer Version entfernt wird, würde nichts sparen.
   *[other] Ein SSA für die { $n } Lizenzen, die wegen ihrer Version entfernt werden, würde nichts sparen.
  }
paths-cheapest-ssa-none-open = { $n ->
    [0] Soweit es sich vergleichen lässt, würde kein SSA, das nachgewiesen werden könnte, etwas sparen.
    [one] Soweit es sich vergleichen lässt, würde ein SSA für die Lizenz, die wegen ihrer Version entfernt wird, nichts sparen.
   *[other] Soweit es sich vergleichen lässt, würde ein SSA für die { $n } Lizenzen, die wegen ihrer Version entfernt werden, nichts sparen.
  }
paths-cheapest-ssa = { $n ->
    [one] Falls das SSA für { $n } Lizenz nachgewiesen werden kann
   *[other] Falls das SSA für { $n } Lizenzen nachgewiesen werden kann
  }
paths-cheapest-ssa-open = { $n ->
    [one] Falls das SSA für { $n } Lizenz nachgewiesen werden kann: die beste verglichene Wahl
   *[other] Falls das SSA für { $n } Lizenzen nachgewiesen werden kann: die beste verglichene Wahl
  }
paths-cheapest-ssa-front = { $n ->
    [one] Falls das SSA für { $n } Lizenz nachgewiesen werden kann
   *[other] Falls das SSA für bis zu { $n } Lizenzen nachgewiesen werden kann
  }
paths-cheapest-ssa-saves = Das spart { $amount } gegenüber der Wahl oben; Nachweis oder Verlängerung haben ihren eigenen Preis, den keine Liste nennt.
paths-decision = { $place }: { $option }
paths-decision-ssa = { $place }: SSA für { $quantity }{"\u00A0"}× { $license }
paths-option-standard = Standard-Ports
paths-option-convert = SMB-Lizenzen in Standard-Ports umgewandelt
paths-option-discard = SMB-Lizenzen entfernt, Standard-Ports
paths-option-smb = SMB-Port-Lizenzen
paths-option-smb-20 = SMB-Port-Lizenzen der Größe 20
paths-option-smb-30 = SMB-Port-Lizenzen der Größe 30
paths-option-smb-50 = SMB-Port-Lizenzen der Größe 50
paths-option-smb-only = SMB-Port-Lizenzen ohne die anderen Größen
paths-option-smb-20-only = SMB-Port-Lizenzen der Größe 20 ohne die anderen Größen
paths-option-smb-30-only = SMB-Port-Lizenzen der Größe 30 ohne die anderen Größen
paths-option-smb-50-only = SMB-Port-Lizenzen der Größe 50 ohne die anderen Größen
paths-option-local = lokal lizenziert
paths-option-central = vom Master lizenziert
paths-option-uc = UC-Lizenz
paths-option-singles = Einzellizenzen
paths-front = { $ssa ->
    [without] Ohne Preise und ohne weiteres SSA: { $n ->
        [one] { $n } Möglichkeit, die keine andere in jeder Lizenzzahl schlägt
       *[other] { $n } Möglichkeiten, die keine andere in jeder Lizenzzahl schlägt
      }
   *[any] Ohne Preise: { $n ->
        [one] { $n } Möglichkeit, die keine andere in jeder Lizenzzahl schlägt
       *[other] { $n } Möglichkeiten, die keine andere in jeder Lizenzzahl schlägt
      }
  }
paths-front-errors = { $ssa ->
    [without] Ohne Preise und ohne weiteres SSA: { $n ->
        [one] { $n } Möglichkeit mit den wenigsten Fehlern, die keine andere dieser Art in jeder Lizenzzahl schlägt
       *[other] { $n } Möglichkeiten mit den wenigsten Fehlern, die keine andere dieser Art in jeder Lizenzzahl schlägt
      }
   *[any] Ohne Preise: { $n ->
        [one] { $n } Möglichkeit mit den wenigsten Fehlern, die keine andere dieser Art in jeder Lizenzzahl schlägt
       *[other] { $n } Möglichkeiten mit den wenigsten Fehlern, die keine andere dieser Art in jeder Lizenzzahl schlägt
      }
  }
paths-front-open = { $title } (nicht bewiesen)
paths-front-alike = In jeder Wahl: { $bought }
paths-front-choice = { $number }. kaufen: { $bought }
paths-front-nothing = nichts
paths-front-more = { $n ->
    [one] und { $n } weitere, mit -v gezeigt
   *[other] und { $n } weitere, mit -v gezeigt
  }
paths-proof-plans = { $n ->
    [one] Verglichen: { $n } ganzer Plan.
   *[other] Verglichen: { $n } ganze Pläne.
  }
paths-proof-groups = { $n ->
    [one] UC oder Einzellizenzen sind für { $n } Gruppe frei wählbar.
   *[other] UC oder Einzellizenzen sind für { $n } Gruppen frei wählbar.
  }
paths-proof-refused = { $n ->
    [one] { $n } Kombination fiel weg: Sie brächte einen neuen Fehler.
   *[other] { $n } Kombinationen fielen weg: Sie brächten einen neuen Fehler.
  }
paths-proof-steps = Schritte der Suche über die Gruppen: { $n }.
paths-proof-closed = Keine Wahl ist besser: Alles andere wurde verglichen oder kann nicht darunter liegen.
paths-proof-open-too-many-plans = Nicht bewiesen: Es gibt mehr Kombinationen der Wahl für Knoten, als verglichen werden.
paths-proof-open-too-many-steps = Nicht bewiesen: Die Suche über die Gruppen wurde abgebrochen.
paths-proof-open-no-price = Nicht bewiesen: Andere Möglichkeiten brauchen mehr oder weniger Lizenzen ohne Preis ({ $licenses }) und lassen sich nicht vergleichen.
paths-proof-open-shared = Nicht bewiesen: Es sind zu viele Gruppen, um jede Kombination zu vergleichen.
paths-ruled = Nicht gewählt:
paths-ruled-drawn = { $option } (wie im Plan)
paths-ruled-error = { $code } ({ $title })
paths-ruled-new-errors = { $n ->
    [one] { $place }: { $option }: brächte den Fehler { $errors }
   *[other] { $place }: { $option }: brächte die Fehler { $errors }
  }
paths-ruled-new-errors-left = { $n ->
    [one] { $place }: { $option }: brächte den Fehler { $errors } und ließe { $left }
   *[other] { $place }: { $option }: brächte die Fehler { $errors } und ließe { $left }
  }
paths-ruled-more-errors = { $n ->
    [one] { $place }: { $option }: ließe den Fehler { $errors } bestehen
   *[other] { $place }: { $option }: ließe die Fehler { $errors } bestehen
  }
paths-ruled-dearer = { $place }: { $option }: kostet { $amount } mehr
paths-ruled-same-cost = { $place }: { $option }: kostet dasselbe
paths-ruled-no-cheaper = { $place }: { $option }: kostet nicht weniger, wie hoch die fehlenden Preise auch sind
paths-ruled-no-price = { $n ->
    [one] { $place }: { $option }: ohne den Preis für { $licenses } nicht vergleichbar
   *[other] { $place }: { $option }: ohne die Preise für { $licenses } nicht vergleichbar
  }
paths-ruled-same = { $place }: { $option }: kauft dasselbe wie eine Möglichkeit der Liste
paths-ruled-beaten = { $place }: { $option }: kauft mehr als eine Möglichkeit der Liste, und von nichts weniger
paths-ruled-too-small = { $ports ->
    [one] { $place }: { $option }: zu klein für { $ports } Port
   *[other] { $place }: { $option }: zu klein für { $ports } Ports
  }
paths-ruled-not-alone = { $place }: { $option }: nur mit einem Knoten allein (§2.4)
paths-ruled-takeover = { $place }: { $option }: gehen nicht mit einem Knoten zusammen, der übernimmt (§2.4)
paths-ruled-ports-on-board = { $place }: { $option }: gehen nicht mit den vorhandenen Standard-Ports zusammen (§2.4)

## Was wäre, wenn
paths-if-users-more = Mit { $percent } % mehr Usern, jede Gruppe aufgerundet
paths-if-users-fewer = Mit { $percent } % weniger Usern, jede Gruppe aufgerundet
paths-if-users-same = Mit so vielen Usern wie jetzt
paths-if-software = Mit Softwarestand V{ $version } überall
paths-if-software-unknown = Der Katalog kennt V{ $version } nicht: Gerechnet wird wie mit den bekannten Ständen; Namen und neue Funktionen sind beim Hersteller zu erfragen.
paths-if-apart = Was der Plan auf einem anderen Stand hält, geht mit: { $what }{ $more ->
        [0] .
       *[other] {" "}und { $more } weitere.
    }
paths-if-apart-software = { $place } auf V{ $version }
paths-if-apart-operator = der Operator von { $place } auf V{ $version }
paths-if-apart-queue-monitor = der Queue Monitor von { $place } auf V{ $version }
paths-if-same-bill = Die Stückliste bleibt gleich.
paths-if-totals = Kauf: { $before } → { $after }. Entfernt: { $removed-before } → { $removed-after }.
paths-if-new = Neue Befunde: { $codes }
paths-if-gone = Befunde, die wegfallen: { $codes }
paths-if-stay = Fehler, die bleiben: { $codes }
paths-if-versions = Softwarestände
paths-if-version = Stand
paths-if-falls-away = fällt weg
paths-if-ssa-saves = durch SSA erhalten
paths-if-cost = Kosten { $currency }
paths-if-errors = Fehler
paths-if-partial = * ohne die Zeilen, die keinen Preis haben: { $licenses }
paths-if-fails = Wenn { $node } ausfällt
paths-if-taken = { $ports ->
    [one] { $node } übernimmt { $ports } Port.
   *[other] { $node } übernimmt { $ports } Ports.
  }
paths-if-nobody = { $ports ->
    [one] Niemand übernimmt: { $ports } Port ist außer Betrieb.
   *[other] Niemand übernimmt: { $ports } Ports sind außer Betrieb.
  }
paths-if-would-take = { $ports ->
    [one] { $node } würde { $ports } Port übernehmen.
   *[other] { $node } würde { $ports } Ports übernehmen.
  }
paths-if-idle = Auf ihm laufen keine Ports.
paths-if-stood-for = { $n ->
    [one] Bis er zurück ist, übernimmt niemand, wenn { $nodes } ausfällt.
   *[other] Bis er zurück ist, übernimmt niemand, wenn einer dieser { $n } Knoten ausfällt: { $nodes }.
  }
paths-if-local = { $node } ist lokal lizenziert: Die Lizenzen sind auf dem ausgefallenen Gerät.
paths-if-standby-local = { $node } ist lokal lizenziert, und Standby gilt nur für Knoten, die der Master lizenziert: So lizenziert kann niemand übernehmen (STB003).
paths-if-smb = Die Ports haben SMB-Lizenzen, die nicht mit Standby zusammengehen (§2.4): So lizenziert kann niemand übernehmen.
paths-if-standby-enough = Standby-Lizenzen: { $required } nötig, { $today } heute nutzbar: genug.
paths-if-standby-after = Standby-Lizenzen: { $required } nötig, { $today } heute nutzbar, { $after } nach Umsetzung der Stückliste: erst dann genug.
paths-if-standby-short = Standby-Lizenzen: { $required } nötig, { $today } heute nutzbar, { $after } nach Umsetzung der Stückliste: nicht genug.
paths-if-trunk-bound = { $count ->
    [one] Trunk { $name }: { $count } Leitung endet am ausgefallenen Gerät und muss anderswo angeschlossen werden.
   *[other] Trunk { $name }: { $count } Leitungen enden am ausgefallenen Gerät und müssen anderswo angeschlossen werden.
  }
paths-if-trunk-free = { $count ->
    [one] Trunk { $name } (SIP): { $count } kann sich anderswo registrieren.
   *[other] Trunk { $name } (SIP): { $count } können sich anderswo registrieren.
  }
paths-if-bri = { $to ->
    [nowhere] { $n ->
        [one] { $n } BRI-Schnittstelle ist außer Betrieb.
       *[other] { $n } BRI-Schnittstellen sind außer Betrieb.
      }
   *[there] { $n ->
        [one] Dort fehlt { $n } BRI-Schnittstelle.
       *[other] Dort fehlen { $n } BRI-Schnittstellen.
      }
  }
paths-if-pri = { $to ->
    [nowhere] { $n ->
        [one] { $n } PRI-Schnittstelle ist außer Betrieb.
       *[other] { $n } PRI-Schnittstellen sind außer Betrieb.
      }
   *[there] { $n ->
        [one] Dort fehlt { $n } PRI-Schnittstelle.
       *[other] Dort fehlen { $n } PRI-Schnittstellen.
      }
  }
paths-if-channels = { $to ->
    [nowhere] { $n ->
        [one] { $n } Kanal ist außer Betrieb.
       *[other] { $n } Kanäle sind außer Betrieb.
      }
   *[there] { $n ->
        [one] Dort fehlt { $n } Kanal.
       *[other] Dort fehlen { $n } Kanäle.
      }
  }
paths-if-ipva = IPVA-Lizenzen: { $needed } nötig, { $free } frei: genug.
paths-if-ipva-none = IPVA-Lizenzen: So wie der Plan §2.3 liest (ipva_for_standby: No), braucht ein virtueller Standby keine. Anders gelesen: { $needed } nötig, { $free } frei, fehlend: { $missing }.
paths-if-ipva-short = IPVA-Lizenzen: { $needed } nötig, { $free } frei: { $missing ->
    [one] { $missing } fehlt
   *[other] { $missing } fehlen
  }.
