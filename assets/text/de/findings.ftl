# Was die Regeln finden. Zu jedem Code: der Befund mit seinen Zahlen, sein Titel, warum er wichtig ist, wie man ihn
# behebt, und die Titel seiner Korrekturen (`fix-<code>-<id>`). Namen, Orte und Kennungen stehen darin, wie sie geschrieben sind.

finding-app001 = { $count ->
        [one] { $count } Objekt braucht
       *[other] { $count } Objekte brauchen
    } auch { $features }
finding-app001-title = Eine Lizenz kommt hinzu
finding-app001-why = Manche Funktionen gehen nicht ohne eine andere: Softphone App, Video und Application Sharing brauchen die Phone App, die RCC App braucht Phone App und Mobility, und die Aufzeichnung braucht Reporting. Wo ein Knoten aufzeichnet, brauchen auch seine Amtsleitungen und alle als Verbindungsziel gekennzeichneten Objekte Reporting. Der Planer fügt diese Lizenzen hinzu, obwohl niemand sie eingetragen hat.
finding-app001-help = Es ist nichts zu tun. Tragen Sie die Funktionen ein, wenn der Plan selbst sagen soll, was er braucht.
fix-app001-write-down = { $features } eintragen

finding-app002 = { $count ->
        [one] { $count } Objekt nutzt
       *[other] { $count } Objekte nutzen
    } die RCC App, für die der Leitfaden keine Lizenz kennt
finding-app002-title = Eine App ohne eigene Lizenz
finding-app002-why = Der Leitfaden nennt die RCC App nur dort, wo er sagt, wovon sie abhängt: von Phone App und Mobility. Für die App selbst nennt er keine Lizenz. Die Stückliste zählt daher diese beiden und sonst nichts.
finding-app002-help = Fragen Sie beim Hersteller nach, ob die App inzwischen lizenziert wird. Wenn ja, nehmen Sie sie als Produkt in eine eigene Katalogdatei auf.
fix-app002-spell-out = { $features } statt rcc schreiben
fix-app002-drop-feature = rcc entfernen

finding-app003 = { $features } bei Softwarestand V{ $software }: Apps gibt es ab V13
finding-app003-title = Apps brauchen Softwarestand V13
finding-app003-why = Die Apps gehören zu Softwarestand V13. Bei älterer Software wird eine nach einer App benannte Lizenz, oder UC mit den Apps darin, zwar gezählt und lässt sich installieren, aber die App selbst fehlt. Was ältere Software an derselben Funktion bietet, geht weiter.
finding-app003-help = Heben Sie die Software des Knotens auf V13 an, oder stellen Sie sicher, dass seine User ohne die Apps auskommen.
fix-app003-raise-software = Softwarestand V{ $software } nehmen

finding-conf001 = { $users ->
        [one] { $users } User verwaltet
       *[other] { $users } User verwalten
    } Konferenzräume, und kein Gerät hat einen Konferenzkanal
finding-conf001-title = Keine Konferenzkanäle
finding-conf001-why = Mit der Conference App richtet ein User beliebig viele Räume ein. Wie viele teilnehmen können, hängt von den Konferenzkanälen der Geräte ab, und dieser Plan hat keine. Niemand könnte eine Konferenz abhalten.
finding-conf001-help = Planen Sie conference_channels auf einem Gateway oder einer virtuellen Maschine. Sie belegen Kanal-Lizenzen wie ISDN-Kanäle, außer auf Modellen, in denen diese eingebaut sind.

finding-hw001 = mehr Hardware-Lizenzen, als das Gerät nutzt: { $licenses }
finding-hw001-title = An ein Gerät gebundene Hardware-Lizenzen
finding-hw001-why = Eine Hardware-Lizenz gehört auf Dauer zu ihrem Gerät: Sie lässt sich weder entfernen noch auf ein anderes verschieben. Was über die Schnittstellen und Kanäle des Plans hinaus vorhanden ist, liegt brach und wird nie einem anderen Gerät helfen.
finding-hw001-help = Prüfen Sie Schnittstellen und Kanäle des Geräts. Wo die Wahl frei ist, planen Sie weitere Leitungen oder Konferenzkanäle auf diesem Gerät und nicht auf einem anderen.

finding-hw002 = { $model } hat seine Hardware-Lizenzen eingebaut: { $quantity ->
        [one] { $quantity } Lizenz
       *[other] { $quantity } Lizenzen
    } umsonst vorhanden
finding-hw002-title = Hardware-Lizenzen auf einem Modell, das sie hat
finding-hw002-why = Dieses Modell bringt alle Hardware-Lizenzen mit; zusätzlich installierte bewirken nichts und lassen sich nicht auf ein Gerät verschieben, das sie braucht. Der Leitfaden sagt dies von IP311 und IP411; das Wiki des Herstellers nennt auch IP22, IP24, IP28 und IP302. Eingebaute Lizenzen erscheinen nicht in der Lizenztabelle des Geräts (Wiki), und so wird leicht ein zweiter Satz gekauft.
finding-hw002-help = Prüfen Sie das Modell im Plan. Stimmt es, lassen Sie die Lizenzen, wie sie sind: Es ist nichts mit ihnen anzufangen.

finding-hw003 = { $device } ist virtuell: kein Platz für Schnittstellen ({ $drawn })
finding-hw003-title = Schnittstellen an einem virtuellen Gerät
finding-hw003-why = Eine virtuelle Maschine hat keinen Anschluss für eine Leitung: kein BRI, kein PRI, keine analoge Schnittstelle und damit keine ISDN-Kanäle. Der Planer kauft nichts dafür, die Leitungen sind also nirgends lizenziert. Konferenzkanäle sind möglich und werden gezählt.
finding-hw003-help = Zeichnen Sie die Leitungen an einem Gateway ein. Es braucht keinen Knoten: Seine Amtsleitungen sind Objekte des Knotens, an dem es sich anmeldet. Oder planen Sie SIP-Trunks.
fix-hw003-drop-interfaces = Schnittstellen von { $device } entfernen

finding-hw004 = { $model } hat nicht so viele (geplant/möglich): { $exceeded }
finding-hw004-title = Mehr Schnittstellen, als das Modell hat
finding-hw004-why = Der Katalog weiß, wie viel dieses Modell höchstens haben kann, und der Plan verlangt mehr. Leitungen und Kanäle über der Grenze lassen sich nicht in Betrieb nehmen, gleich welche Lizenzen gekauft werden.
finding-hw004-help = Korrigieren Sie die Zahlen, wählen Sie ein größeres Modell oder verteilen Sie die Leitungen auf ein weiteres Gerät. Ist die Grenze falsch, berichtigen Sie das Modell in einer eigenen Katalogdatei.
fix-hw004-to-limit = Nicht mehr planen, als { $model } hat

finding-hw005 = { $case ->
        [model] Modell { $model } steht nicht im Katalog, { $unknown } nicht prüfbar{ $proposals ->
            [0] { "" }
            [1] ; meinten Sie { $nearest }?
           *[other] ; meinten Sie eines von diesen: { $nearest }?
        }
        [name] Modell { $model } steht nicht im Katalog{ $proposals ->
            [0] { "" }
            [1] ; meinten Sie { $nearest }?
           *[other] ; meinten Sie eines von diesen: { $nearest }?
        }
       *[limits] der Katalog kennt die Grenzen von { $model } nicht: { $unknown } nicht prüfbar
    }
finding-hw005-title = Am Modell nicht prüfbar
finding-hw005-why = Ob ein Gerät die geplanten Schnittstellen und Kanäle haben kann, hängt vom Modell ab. Der Leitfaden nennt keine Grenzen, der Katalog kennt also nur die, die jemand eingetragen hat, und eine unbekannte Grenze heißt „nicht prüfbar“, nie „in Ordnung“. Ein ganz unbekanntes Modell gilt als Gerät, dessen Hardware-Lizenzen gekauft werden müssen; für eine virtuelle Maschine oder ein Modell mit eingebauten Lizenzen ist das falsch.
finding-hw005-help = Berichtigen Sie den Namen des Modells, oder nehmen Sie das Modell mit seinen Grenzen in eine eigene Katalogdatei auf.
fix-hw005-nearest-model = Modell { $to } statt { $model } schreiben

finding-ipv001 = { $quantity ->
        [one] { $quantity } IPVA-Lizenz wird
       *[other] { $quantity } IPVA-Lizenzen werden
    } gekauft und an { $device } gebunden
finding-ipv001-title = IPVA-Lizenzen sind auf Dauer gebunden
finding-ipv001-why = Eine IPVA-Lizenz hängt an der MAC-Adresse der virtuellen Maschine, der sie zugewiesen wird, und wird nicht wieder frei. Eine Maschine, die unter anderer Adresse neu aufgesetzt wird, braucht neue Lizenzen.
finding-ipv001-help = Geben Sie der virtuellen Maschine eine feste MAC-Adresse, bevor die Lizenzen zugewiesen werden, und behalten Sie diese Adresse bei jeder Migration der Maschine.

finding-ipv002 = { $device } braucht { $quantity ->
        [one] { $quantity } IPVA-Lizenz
       *[other] { $quantity } IPVA-Lizenzen
    } und hat im Plan keine MAC-Adresse
finding-ipv002-title = IPVA ohne MAC-Adresse
finding-ipv002-why = IPVA-Lizenzen werden der MAC-Adresse einer virtuellen Maschine zugewiesen und lassen sich nicht zurücknehmen. Solange der Plan die Adresse nicht nennt, kann niemand die Lizenzen zuweisen, oder jemand weist sie der falschen Maschine zu.
finding-ipv002-help = Lesen Sie die MAC-Adresse in den Einstellungen der virtuellen Maschine ab und tragen Sie sie in den Plan ein.

finding-ipv003 = { $quantity ->
        [one] { $quantity } IPVA-Lizenz
       *[other] { $quantity } IPVA-Lizenzen
    } für { $node } { $quantity ->
        [one] wird
       *[other] werden
    } auf { $host } gekauft
finding-ipv003-title = IPVA auf dem Master gekauft
finding-ipv003-why = Bei zentraler Lizenzierung hält das Gerät des Masters die Lizenzen aller Knoten, und der Leitfaden macht für IPVA keine Ausnahme. Er sagt aber auch, dass IPVA-Lizenzen an die MAC-Adresse ihrer virtuellen Maschine gebunden sind, was dafür spricht, sie dort zu kaufen, wo der Knoten läuft. Der Plan liest den Leitfaden auf die erste Art.
finding-ipv003-help = Lassen Sie dies vor der Bestellung vom Hersteller bestätigen. Um für jede Maschine einzeln zu kaufen, setzen Sie die Lesart ipva_home auf Instance.
fix-ipv003-per-instance = IPVA-Lizenzen je Maschine kaufen (Lesart ipva_home: Instance)

finding-ipv004 = { $quantity }{"\u00A0"}× { $license } { $quantity ->
        [one] nützt
       *[other] nützen
    } niemandem: an eine Maschine ohne Knoten gebunden
finding-ipv004-title = Verlorene IPVA-Lizenzen
finding-ipv004-why = IPVA-Lizenzen können die virtuelle Maschine, an die sie gebunden sind, nicht verlassen. Dieses Gerät hat keinen Knoten, also belegt sie niemand, und eine andere Maschine kann es nicht. Die Stückliste zählt sie nirgends und entfernt sie.
finding-ipv004-help = Soll auf der Maschine eine PBX laufen, zeichnen Sie ihren Knoten ein, und die Lizenzen zählen wieder. Sonst folgen Sie der Stückliste.
fix-ipv004-drop-block = { $quantity }{"\u00A0"}× { $license } als entfernt vermerken

finding-lic001 = keine Lizenz heißt { $license }{ $proposals ->
        [0] { "" }
       *[other] ; meinten Sie { $nearest }?
    }
finding-lic001-title = Unbekannte Lizenz
finding-lic001-why = Der Name steht nicht im Katalog, über diese Lizenzen lässt sich also nichts sagen: Sie zählen nirgends, und was sie vielleicht abdecken, wird gekauft. Technische Namen werden nachsichtig gelesen, groß oder klein und auch ohne PBX- oder Relay-, aber Version, Staffel und Größe müssen stimmen.
finding-lic001-help = Schreiben Sie den Namen so, wie my.innovaphone ihn zeigt. Die Lizenz einer Partner-App können Sie in eine eigene Katalogdatei aufnehmen. Einem Vorschlag mit einem N fehlt nur die Version: Schreiben Sie sie anstelle des N, so wie das Gerät sie zeigt.
fix-lic001-nearest-license = { $to } statt { $license } schreiben

finding-lic002 = unbekannte { $count ->
        [one] Funktion
       *[other] Funktionen
    }: { $features }{ $proposals ->
        [0] { "" }
       *[other] ; meinten Sie { $meant }?
    }
finding-lic002-title = Unbekannte Funktion
finding-lic002-why = Funktionen stehen mit den Kennungen des Katalogs im Plan, etwa voicemail oder softphone-app. Was der Katalog nicht kennt, zählt nichts; eine Lizenz, mit der jemand rechnet, kann also auf der Stückliste fehlen.
finding-lic002-help = Schreiben Sie eine der bekannten Kennungen; die Liste der Produkte zeigt alle. Die Lizenz einer Partner-App können Sie in eine eigene Katalogdatei aufnehmen.
fix-lic002-nearest-feature = { $to } statt { $features } schreiben
fix-lic002-drop-feature = { $features } entfernen

finding-obj001 = ein Objekt der Art { $kind } kann { $features } nicht haben
finding-obj001-title = Eine Funktion, die das Objekt nicht haben kann
finding-obj001-why = Userfunktionen werden für User, Executives und analoge Nebenstellen lizenziert. Darüber hinaus lässt sich Reporting bei jedem Objekt konfigurieren und Video bei einem externen Videogerät. Alles andere zählt nichts; eine Lizenz, die für jemanden gedacht war, kann also auf der Stückliste fehlen.
finding-obj001-help = Tragen Sie die Funktion bei der Usergruppe ein, die sie haben soll, oder nehmen Sie sie hier weg.
fix-obj001-drop-feature = { $features } entfernen

finding-obj002 = { $peak } gleichzeitig bei nur { $count ->
        [one] { $count } Objekt
       *[other] { $count } Objekten
    }
finding-obj002-title = Mehr gleichzeitig, als es gibt
finding-obj002-why = Port-Lizenzen sind Floating-Lizenzen: Ein Objekt belegt eine, solange etwas dafür angemeldet ist; eine Gruppe kann daher angeben, wie viele höchstens gleichzeitig angemeldet sind. Das können nie mehr sein als Objekte. Der Planer zählt alle Objekte und übergeht die höhere Spitze, aber eine der beiden Zahlen ist falsch.
finding-obj002-help = Korrigieren Sie die Spitze, oder die Anzahl, falls die Gruppe gewachsen ist.
fix-obj002-peak-to-count = Spitze auf { $count } setzen
fix-obj002-count-to-peak = Anzahl auf { $peak } setzen

finding-opr001 = { $concurrent ->
        [one] { $concurrent } Operator
       *[other] { $concurrent } Operatoren
    } gleichzeitig an { $workstations ->
        [one] { $workstations } Arbeitsplatz
       *[other] { $workstations } Arbeitsplätzen
    }: { $idle ->
        [one] { $idle } Lizenz liegt
       *[other] { $idle } Lizenzen liegen
    } brach
finding-opr001-title = Operator-Lizenzen, die niemand belegen kann
finding-opr001-why = Eine Operator-Lizenz ist eine Floating-Lizenz: Sie ist belegt, solange die Anwendung angemeldet ist, und danach wieder frei; es zählen also nur gleichzeitig laufende Anwendungen. Mehr als Arbeitsplätze können nicht laufen. Lizenzen darüber hinaus werden nie belegt.
finding-opr001-help = Senken Sie concurrent auf die Zahl der Arbeitsplätze, oder erhöhen Sie diese, wenn mehr geplant sind.
fix-opr001-fewer-licenses = { $concurrent ->
        [one] { $concurrent } Operator
       *[other] { $concurrent } Operatoren
    } gleichzeitig planen
fix-opr001-more-workstations = { $workstations ->
        [one] { $workstations } Arbeitsplatz
       *[other] { $workstations } Arbeitsplätze
    } planen

finding-pool001 = { $case ->
        [master] { $node } ist der Master und bleibt im zentralen Pool, obwohl er sich lokal nennt
       *[local] { $node } ist auf dem eigenen Gerät lizenziert
    }
finding-pool001-title = Lokale Lizenzierung
finding-pool001-why = Ein Knoten kann auf dem eigenen Gerät lizenziert werden. Er lebt dann allein von dem, was dort installiert ist: Der Bestand des Masters kann ihm mit keiner einzigen Lizenz aushelfen. Der Leitfaden erlaubt das und rät davon ab, denn zentrale Lizenzen dienen dem Knoten, der sie gerade braucht. Ein Master, der sich lokal nennt, bleibt trotzdem im zentralen Pool.
finding-pool001-help = Lizenzieren Sie den Knoten zentral, wenn nicht ein Grund dafür spricht, seine Lizenzen zu trennen, etwa ein eigenes Budget. Gibt es einen, nehmen Sie diesen Befund mit dem Grund aus.
fix-pool001-centralise = { $node } vom Master lizenzieren
fix-pool001-master-central = { $node } als zentral eintragen

finding-pool002 = { $node } fehlt, was der zentrale Pool übrig hat (fehlt/übrig): { $shortages }
finding-pool002-title = Ein Überschuss außer Reichweite
finding-pool002-why = Der Knoten ist lokal lizenziert; Lizenzen, die auf dem Master brachliegen, nützen ihm nicht, und die gleichen werden noch einmal gekauft. Zentral lizenziert würde er zuerst den Überschuss nutzen. Versionen werden hier nicht verglichen: Ein alter Überschuss braucht vielleicht erst ein Upgrade.
finding-pool002-help = Lizenzieren Sie den Knoten zentral; was er an Bord hat, wird dann auf den Master verschoben und zählt dort. Muss er lokal bleiben, ist der Kauf auf der Stückliste richtig.
fix-pool002-centralise = { $node } vom Master lizenzieren

finding-pool003 = { $quantity }{"\u00A0"}× { $license } { $quantity ->
        [one] gehört
       *[other] gehören
    } auf { $host }
finding-pool003-title = Lizenzen nicht auf dem Master
finding-pool003-why = Lizenzen zentraler Knoten werden auf dem Gerät des Masters installiert, und jeder Knoten bezieht von dort, was er braucht. Auf einem anderen Gerät, sei es das eines Slaves oder eines ohne Knoten, gehören sie nicht zu diesem Bestand und nützen niemandem. Etwas anderes sind Hardware-Lizenzen, die zu ihrem Gerät gehören, und IPVA-Lizenzen, die an ihre Maschine gebunden sind.
finding-pool003-help = Folgen Sie der Stückliste: Sie verschiebt die Lizenzen auf das Gerät des Masters oder entfernt an Ort und Stelle, was nicht bleiben kann: zu alte Lizenzen und SMB, die nichts umwandelt. Sind sie verschoben, vermerken Sie es im Plan. Soll der Knoten seine Lizenzen behalten, lizenzieren Sie ihn lokal.
fix-pool003-move-block = { $quantity }{"\u00A0"}× { $license } als auf { $host } verschoben vermerken

finding-rec001 = { $node } zeichnet auf, und { $quantity ->
        [one] { $quantity } Port-Objekt hat
       *[other] { $quantity } Port-Objekte haben
    } kein Reporting
finding-rec001-title = Reporting wird für alle empfohlen
finding-rec001-why = Reporting ist Pflicht für aufgezeichnete User, für die Amtsleitungen und für alle, an die aufgezeichnete Gespräche verbunden werden. Jedes Gespräch kann an jeden weitergehen; deshalb empfiehlt der Leitfaden Reporting für alle Objekte: Endet ein Gespräch bei jemandem ohne Reporting, hat der Bericht zur Aufzeichnung eine Lücke.
finding-rec001-help = Geben Sie jedem Port-Objekt des Knotens Reporting, oder setzen Sie die Lesart reporting auf All. Gehen aufgezeichnete Gespräche nie über aufgezeichnete User und Verbindungsziele hinaus, genügt das Minimum.
fix-rec001-report-all = Jedem Port-Objekt von { $node } Reporting geben

finding-smb001 = { $ports ->
        [one] { $ports } Port passt
       *[other] { $ports } Ports passen
    } nicht in SMB-Größe { $size }: { $over } zu viel
finding-smb001-title = SMB-Größe überschritten
finding-smb001-why = SMB-Port-Lizenzen sind für eine von Anfang an bekannte Zahl von Ports gedacht: 20, 30 oder 50. Sie lassen sich weder über ihre Größe hinaus erweitern noch addieren oder mit Standard-Ports aufstocken; die einzige Erweiterung, die der Leitfaden kennt, ist das Umwandeln in Standard-Ports. Die Stückliste kauft bis zur Größe und nie darüber hinaus, die Ports darüber bleiben also ohne Lizenz.
finding-smb001-help = Nehmen Sie Standard-Ports: Jede SMB-Lizenz wird durch eine Upgrade-Lizenz umgewandelt, und die fehlenden Ports werden gekauft. Wo nur die Größe im Weg steht, ist der Kauf der nächsten Größe ein weiterer Weg, den der Hersteller bestätigen muss.
fix-smb001-standard-ports = Standard-Ports nehmen und die SMB-Lizenzen umwandeln
fix-smb001-standard-only = Standard-Ports nehmen
fix-smb001-larger-size = SMB-Größe { $size } nehmen

finding-smb002 = SMB-Lizenzen in einer Installation mit { $slaves ->
        [one] { $slaves } Slave-Knoten
       *[other] { $slaves } Slave-Knoten
    }
finding-smb002-title = SMB mit Slave
finding-smb002-why = SMB-Port-Lizenzen sind für eine einzelne PBX gedacht. Sie funktionieren nicht, wo ein Master Slaves hat, gleich ob diese zentral oder lokal lizenziert sind.
finding-smb002-help = Nehmen Sie Standard-Ports; die vorhandenen SMB-Lizenzen werden einzeln umgewandelt. Oder planen Sie die zweite PBX als eigene Installation.
fix-smb002-standard-ports = Standard-Ports nehmen und die SMB-Lizenzen umwandeln
fix-smb002-standard-only = Standard-Ports nehmen

finding-smb003 = SMB-Lizenzen zusammen mit Standby ({ $standby ->
        [one] { $standby } Standby-Knoten
       *[other] { $standby } Standby-Knoten
    }, { $takeovers ->
        [one] { $takeovers } Übernahme
       *[other] { $takeovers } Übernahmen
    })
finding-smb003-title = SMB mit Standby
finding-smb003-why = Standby-Lizenzen sind zusammen mit SMB-Port-Lizenzen nicht nutzbar, und ohne sie kann kein Knoten einen anderen übernehmen. Der Plan verlangt beides. Solange die Ports SMB sind, wird keine Standby-Lizenz gekauft.
finding-smb003-help = Soll die Installation einen Ausfall überstehen, nehmen Sie Standard-Ports; die Stückliste fügt dann je Port eine Standby-Lizenz hinzu. Sonst streichen Sie den Standby-Knoten oder die Übernahme.
fix-smb003-standard-ports = Standard-Ports nehmen und die SMB-Lizenzen umwandeln
fix-smb003-standard-only = Standard-Ports nehmen
fix-smb003-drop-takeover = Keine Übernahme planen

finding-smb004 = { $case ->
        [standard] { $by ->
            [bill] nach der Stückliste:{" "}
           *[board] { "" }
        }{ $smb ->
            [one] { $smb } SMB-Lizenz
           *[other] { $smb } SMB-Lizenzen
        } neben { $standard ->
            [one] { $standard } Standard-Port
           *[other] { $standard } Standard-Ports
        }{ $differ ->
            [sizes] { "" }, und von verschiedenen Größen ({ $sizes })
            [other-size] { "" }, und von Größe { $sizes }, wo der Plan Größe { $size } verlangt
           *[none] { "" }
        }
        [sizes] { $by ->
            [bill] die Stückliste ließe SMB-Lizenzen verschiedener Größen nebeneinander stehen: { $sizes }
           *[board] SMB-Lizenzen verschiedener Größen nebeneinander: { $sizes }
        }
       *[other-size] SMB-Lizenzen der Größe { $sizes } vorhanden, und der Plan verlangt Größe { $size }
    }
finding-smb004-title = Gemischte SMB-Lizenzen
finding-smb004-why = SMB-Port-Lizenzen vertragen sich weder mit Standard-Port-Lizenzen noch mit SMB-Lizenzen einer anderen Größe. Was nicht passt, nützt der PBX nichts, obwohl es bezahlt ist. Die Stückliste bereinigt das, wo der Plan die SMB-Lizenzen umwandelt, verwirft oder eine einzige Größe verlangt. Lizenziert der Plan die Ports als SMB neben Standard-Ports, die bleiben, brächte erst die Stückliste beides zusammen.
finding-smb004-help = Entscheiden Sie sich für eine Art: entweder Standard-Ports, in die die SMB-Lizenzen umgewandelt werden, oder SMB in einer Größe, eingetragen als smb_size. Vorhandene Standard-Ports bleiben, neben ihnen hilft also nur das Umwandeln.
fix-smb004-standard-only = Standard-Ports nehmen
fix-smb004-standard-ports = Standard-Ports nehmen und die SMB-Lizenzen umwandeln
fix-smb004-one-size = SMB-Größe { $size } behalten und die anderen entfernen

finding-smb005 = alle { $size } Ports der SMB-Größe sind belegt
finding-smb005-title = SMB-Größe ist ausgeschöpft
finding-smb005-why = Die Installation hat genau so viele Ports, wie ihre SMB-Größe fasst. Ein weiterer User oder Trunk hat keinen Platz, und SMB-Lizenzen sind nicht erweiterbar: Weiter geht es durch Umwandeln in Standard-Ports.
finding-smb005-help = Es ist nichts zu tun, wenn die Installation nicht wächst. Kann sie wachsen, wählen Sie jetzt eine größere Größe oder Standard-Ports, bevor die Lizenzen gekauft sind.
fix-smb005-standard-ports = Standard-Ports nehmen und die SMB-Lizenzen umwandeln
fix-smb005-standard-only = Standard-Ports nehmen
fix-smb005-larger-size = SMB-Größe { $size } nehmen

finding-smb006 = { $ports ->
        [one] { $ports } Port
       *[other] { $ports } Ports
    } auf einer einzelnen PBX: SMB-Lizenzen der Größe { $size } würden genügen
finding-smb006-title = SMB-Lizenzen sind möglich
finding-smb006-why = Für eine einzelne PBX mit höchstens 50 Ports kennt der Leitfaden SMB-Port-Lizenzen anstelle von Standard-Ports. Es gibt sie in den Größen 20, 30 und 50, sie sind später nicht erweiterbar und schließen Slaves und Standby aus. Noch ist keine Port-Lizenz der einen oder anderen Art vorhanden, die Wahl ist also frei.
finding-smb006-help = Setzen Sie port_license beim Master auf Smb, wenn die Installation klein und für sich bleibt. Sonst lassen Sie es: Standard-Ports halten jeden Weg offen.
fix-smb006-smb-ports = SMB-Lizenzen nehmen

finding-ssa001 = { $case ->
        [ended] das SSA von { $quantity }{"\u00A0"}× { $license } ist am { $until } abgelaufen
       *[ending] das SSA von { $quantity }{"\u00A0"}× { $license } läuft am { $until } ab, { $days ->
            [0] heute
            [one] in { $days } Tag
           *[other] in { $days } Tagen
        }
    }
finding-ssa001-title = SSA läuft ab
finding-ssa001-why = Solange ein Software-Service-Agreement läuft, erhalten seine Lizenzen kostenlos ein Upgrade auf jede in dieser Zeit freigegebene Softwareversion. Danach muss die nächste Version neu gekauft werden. Rechtzeitig verlängert läuft das Agreement ohne Mehrkosten weiter; später wieder aufgenommen kann es mehr kosten.
finding-ssa001-help = Buchen Sie rechtzeitig Software-Service-Credits (SSC) auf das Guthaben bei my.innovaphone, oder lassen Sie automatisch verlängern. Unter orders eingetragene Credits kommen auf die Stückliste.

finding-ssa002 = { $quantity }{"\u00A0"}× { $license } { $quantity ->
        [one] wird
       *[other] werden
    } entfernt; unter SSA ginge es kostenlos auf V{ $software }
finding-ssa002-title = Ein SSA hätte dies erspart
finding-ssa002-why = Die Lizenzen sind zu alt für die Software, und kein SSA deckt den Schritt ab; die Stückliste entfernt sie also und kauft, was dann fehlt. Unter einem laufenden SSA erhielten dieselben Lizenzen ein kostenloses Upgrade. Einzige Ausnahme sind neue Funktionen mit eigener Lizenz.
finding-ssa002-help = Suchen Sie auf my.innovaphone nach einem SSA, von dem der Plan nichts weiß, und tragen Sie sein Ende als „SSA bis“ (ssa_until) ein. Für das, was jetzt gekauft wird, erwägen Sie ein SSA vom ersten Tag an.

finding-stb001 = { $standby ->
        [one] { $standby } Standby-Lizenz
       *[other] { $standby } Standby-Lizenzen
    } für { $ports ->
        [one] { $ports } Port-Lizenz
       *[other] { $ports } Port-Lizenzen
    }: { $short } zu wenig, Standby ist aus{ $enough ->
        [0] { "" }
       *[other] ; nach der Lesart des Plans reichen { $enough }
    }
finding-stb001-title = Weniger Standby-Lizenzen als Ports
finding-stb001-why = Standby funktioniert nur mit mindestens so vielen Standby- wie Port-Lizenzen; fehlt eine einzige, ist die Funktion gar nicht da. Was heute installiert ist, reicht nicht, gleich in welchen Versionen. Die Stückliste gleicht das aus, wo der Plan einen Standby-Knoten hat oder einen zentralen Knoten, der übernommen werden soll, und die Ports nicht SMB sind.
finding-stb001-help = Folgen Sie der Stückliste. Wo sie keine kauft, weil nichts in Bereitschaft steht, planen Sie einen Standby-Knoten oder eine Übernahme, oder nehmen Sie hin, dass diese Lizenzen nichts bewirken.
fix-stb001-drop-blocks = { $quantity ->
        [one] { $quantity } Standby-Lizenz
       *[other] { $quantity } Standby-Lizenzen
    } als entfernt vermerken

finding-stb002 = { $quantity }{"\u00A0"}× { $license } { $quantity ->
        [one] gehört
       *[other] gehören
    } auf { $host }
finding-stb002-title = Standby-Lizenzen nicht auf dem Master
finding-stb002-why = Standby-Lizenzen werden immer auf dem Master installiert, auch wo Slave- oder Standby-Knoten sie nutzen, und selbst wenn das Gerät, auf dem sie liegen, lokal lizenziert ist. Auf jedem anderen Gerät zählen sie nicht.
finding-stb002-help = Folgen Sie der Stückliste: Sie verschiebt die Lizenzen auf das Gerät des Masters oder entfernt an Ort und Stelle, was zum Bleiben zu alt ist. Sind sie verschoben, vermerken Sie es im Plan.
fix-stb002-move-block = { $quantity }{"\u00A0"}× { $license } als auf { $host } verschoben vermerken

finding-stb003 = { $case ->
        [standby] Standby-Knoten { $node } ist lokal lizenziert
       *[takeover] { $node } ist lokal lizenziert und soll von { $takeover_by } übernommen werden
    }
finding-stb003-title = Standby für einen lokalen Knoten
finding-stb003-why = Standby-Lizenzen liegen auf dem Master und decken die Port-Lizenzen des zentralen Pools ab. Ein lokaler Knoten kann vom Master nichts nutzen; er kann daraufhin weder in Bereitschaft stehen noch übernommen werden.
finding-stb003-help = Lizenzieren Sie den Knoten zentral, oder planen Sie für ihn keine Übernahme.
fix-stb003-centralise = { $node } vom Master lizenzieren
fix-stb003-drop-takeover = Für { $node } keine Übernahme planen

finding-stb004 = { $bri ->
    [0] { $pri ->
        [0] { $channels ->
            [one] es fehlt { $channels } Kanal
           *[other] es fehlen { $channels } Kanäle
        }
       *[other] es fehlen { $pri } PRI{ $channels ->
            [0] { "" }
            [one] { " " }und { $channels } Kanal
           *[other] { " " }und { $channels } Kanäle
        }
    }
   *[other] es fehlen { $bri } BRI{ $pri ->
        [0] { $channels ->
            [0] { "" }
            [one] { " " }und { $channels } Kanal
           *[other] { " " }und { $channels } Kanäle
        }
       *[other] { $channels ->
            [0] { " " }und { $pri } PRI
            [one] , { $pri } PRI und { $channels } Kanal
           *[other] , { $pri } PRI und { $channels } Kanäle
        }
    }
}, um { $nodes } zu ersetzen
finding-stb004-title = Dem Ersatzgerät fehlt Hardware
finding-stb004-why = Hardware-Lizenzen sind an ihr Gerät gebunden und gehen bei einer Übernahme nicht mit. So geplant hat das übernehmende Gerät weniger Schnittstellen oder Kanäle als eines, das es ersetzt, und trägt also weniger Leitungen oder Konferenzen. Eine virtuelle Maschine hat gar kein BRI, kein PRI und keine ISDN-Kanäle.
finding-stb004-help = Planen Sie auf dem übernehmenden Gerät dieselben Schnittstellen und Kanäle, oder nehmen Sie den Unterschied hin, etwa weil die Anrufe über SIP-Trunks laufen.
fix-stb004-same-interfaces = { $device } ausstatten wie die Geräte, die es ersetzt

finding-top001 = { $nodes ->
        [one] { $nodes } Knoten
       *[other] { $nodes } Knoten
    } und kein Master
finding-top001-title = Kein Master
finding-top001-why = Zentrale Lizenzen werden auf dem Master installiert, und jeder andere Knoten bezieht sie von dort. Ohne Master gibt es kein Gerät, auf dem sie zu installieren wären; kein Pool und keine PBX-Lizenz lässt sich ermitteln. Auf der Stückliste stehen nur Hardware, Garantie und Bestellungen.
finding-top001-help = Geben Sie einem Knoten die Rolle Master. Ein Master ohne Objekte ist ein Lizenzserver, also genügt auch ein Knoten, der niemanden versorgt.
fix-top001-promote = { $node } zum Master machen

finding-top002 = { $node } ist ein Master, und { $first } auch
finding-top002-title = Mehrere Master
finding-top002-why = Eine Installation hat einen Master, der die zentralen Lizenzen hält, aus denen alle anderen Knoten schöpfen. Bei zweien ist offen, zu welchem ein Slave gehört. Bis das geklärt ist, wird kein Pool und keine PBX-Lizenz ermittelt.
finding-top002-help = Lassen Sie die Rolle Master dem Knoten, der die Lizenzen halten soll, und machen Sie die anderen zu Slaves. Systeme, die nichts miteinander zu tun haben, gehören in eigene Pläne.
fix-top002-demote = { $node } zum Slave machen

finding-top003 = { $kind ->
        [site] Standort
        [device] Gerät
        [node] Knoten
       *[object] Objektgruppe
    } { $name } trägt den Namen nicht allein; zuerst heißt so { $other }
finding-top003-title = Ein Name doppelt vergeben
finding-top003-why = Standorte, Geräte und Knoten haben im Plan eindeutige Namen, Objektgruppen in ihrem Knoten. Übernahmen, Ausnahmen und die Stückliste finden Dinge über diese Namen, und wer die Lizenzen installiert, ebenso. Solange ein Name mehrdeutig ist, rät der Planer nicht, und kein Pool wird ermittelt.
finding-top003-help = Benennen Sie eines der beiden um. Was sich auf den Namen bezieht, meint weiterhin das erste.
fix-top003-rename = { $name } in { $to } umbenennen

finding-top004 = { $case ->
        [itself] { $node } soll von sich selbst übernommen werden
       *[unknown] { $node } soll von { $takeover_by } übernommen werden, und diesen Knoten gibt es nicht
    }
finding-top004-title = Übernahme durch einen unbekannten Knoten
finding-top004-why = takeover_by nennt den Knoten, der die Objekte dieses Knotens bei einem Ausfall versorgt. Kein Knoten kann für sich selbst einspringen, und ein Name, den niemand trägt, steht für niemanden; der Ausfall ist also nicht abgedeckt. Die Standby-Lizenzen, die eine Übernahme verlangt, werden trotzdem gezählt.
finding-top004-help = Schreiben Sie in takeover_by den Namen eines vorhandenen Knotens, oder nehmen Sie das Feld weg, wenn niemand übernehmen soll.
fix-top004-nearest-node = { $to } statt { $takeover_by } schreiben
fix-top004-drop-takeover = Für { $node } keine Übernahme planen

finding-top005 = Standby-Knoten { $node } hat { $objects ->
        [one] { $objects } eigenes Port-Objekt, das
       *[other] { $objects } eigene Port-Objekte, die
    } nirgends { $objects ->
        [one] zählt
       *[other] zählen
    }
finding-top005-title = Objekte auf einem Standby-Knoten
finding-top005-why = Ein Standby-Knoten wartet, bis ein anderer Knoten ausfällt, und versorgt dann dessen Objekte. User und Trunks, die am Standby-Knoten selbst eingezeichnet sind, versorgt im Alltag niemand. Lizenzen werden dort gezählt, wo Objekte im Alltag versorgt werden; keines davon steht also auf der Stückliste.
finding-top005-help = Verschieben Sie die Objekte auf den Knoten, der sie im Normalbetrieb versorgt, oder machen Sie diesen Knoten zum Slave, wenn er eigene Aufgaben hat.
fix-top005-move-objects = Port-Objekte von { $node } nach { $to } verschieben
fix-top005-drop-objects = Port-Objekte von { $node } entfernen

finding-uc001 = { $count ->
        [one] { $count } User braucht
       *[other] { $count } User brauchen je
    } { $singles ->
        [one] { $singles } Lizenz, die UC enthält
       *[other] { $singles } Lizenzen, die UC enthält
    }: { $features }{ $by ->
        [price] . { $singles ->
            [one] Sie kostet
           *[other] Sie kosten
        } { $cost }, UC { $uc }
        [half] . { $singles ->
            [one] Sie kostet
           *[other] Sie kosten
        } { $cost }, UC zum halben Preis der sieben { $uc }
       *[number] { "" }
    }
finding-uc001-title = UC ist günstiger
finding-uc001-why = UC umfasst Phone App, Softphone App, Application Sharing, Video, Voicemail, Mobility und Fax, zum halben Preis der sieben Einzellizenzen. Einzellizenzen, die zusammen mehr kosten, sind der teurere Weg; auch nur vorausgesetzte zählen mit. Liegt eine Preisliste vor, entscheidet sie, sonst vier oder mehr der sieben.
finding-uc001-help = Geben Sie der Gruppe stattdessen uc. Die übrigen Funktionen von UC bekommen ihre User noch dazu.
fix-uc001-use-uc = UC für { $count ->
        [one] { $count } User
       *[other] { $count } User
    } nehmen

finding-uc002 = UC enthält bereits { $features }
finding-uc002-title = UC und ein Teil davon
finding-uc002-why = Ein User mit UC braucht keine der sieben enthaltenen Lizenzen; eine davon neben uc zu schreiben, bringt nichts, und die Stückliste zählt UC allein. UC ist auch nicht teilbar: Was ein User nicht nutzt, nützt niemand anderem.
finding-uc002-help = Nehmen Sie weg, was UC enthält. Sollten die User nur das haben, nehmen Sie stattdessen uc weg.
fix-uc002-drop-overlap = { $features } entfernen, in UC enthalten

finding-ver001 = { $quantity }{"\u00A0"}× { $license } zu alt für Softwarestand V{ $software }
finding-ver001-title = Lizenz älter als die Software
finding-ver001-why = Eine Lizenz gilt für Software ihrer eigenen oder einer niedrigeren Version, nie einer höheren. Ein einziger zu alter Block hält sein ganzes Produkt auf: Die älteste Lizenz gilt, und neuere werden erst nutzbar, wenn die alten weg sind. Unter SSA erhält der Block ein kostenloses Upgrade; sonst entfernt ihn die Stückliste und kauft, was dann fehlt.
finding-ver001-help = Folgen Sie der Stückliste; was sie unter SSA hochstuft, vermerken Sie danach als hochgestuft. Um einen Kauf zu sparen, weisen Sie das SSA nach oder verlängern Sie es und tragen sein Ende als „SSA bis“ (ssa_until) ein, oder bleiben Sie auf einem Softwarestand, den alle Lizenzen erlauben.
fix-ver001-stay-on-software = Auf Softwarestand V{ $software } bleiben
fix-ver001-drop-block = { $quantity }{"\u00A0"}× { $license } als entfernt vermerken
fix-ver001-upgrade-block = { $quantity }{"\u00A0"}× { $license } als auf { $to } hochgestuft vermerken

finding-ver002 = { $quantity }{"\u00A0"}× { $license } { $quantity ->
        [one] begrenzt
       *[other] begrenzen
    } { $product } auf Softwarestand V{ $oldest }, neben Lizenzen bis V{ $newest }
finding-ver002-title = Gemischte Versionen
finding-ver002-why = Lizenzen verschiedener Versionen addieren sich, solange jede von ihnen für die Software gilt. Die ältesten setzen die Grenze für später: Über ihrer Version steht das ganze Produkt still, bis sie ein Upgrade erhalten oder entfernt sind. Heute ist alles in Ordnung.
finding-ver002-help = Jetzt ist nichts zu tun. Vor dem nächsten Softwareschritt lassen Sie die älteren Lizenzen unter SSA hochstufen oder planen ihren Ersatz.

finding-ver003 = { $case ->
        [missing] { $quantity ->
            [one] { $quantity } Voicemail-User
           *[other] { $quantity } Voicemail-User
        } auf Softwarestand V{ $software } nicht versorgt: { $license } reicht nicht bis V9 hinab
       *[installed] { $quantity }{"\u00A0"}× { $license } { $quantity ->
            [one] nützt
           *[other] nützen
        } niemandem: kein Knoten des Pools läuft mit mehr als V{ $software }
    }
finding-ver003-title = Voicemail auf V9
finding-ver003-why = Andere Lizenzen gelten auch für jede ältere Software. Voicemail ist die Ausnahme: Eine Lizenz ab V13 ist mit Softwarestand V9 oder älter nicht nutzbar. Einen solchen Knoten versorgen Lizenzen bis V12, vorhanden oder im Guthaben, oder gekauft, wo der Plan solche kauft; alles andere bleibt von der Stückliste weg, weil es nicht helfen würde.
finding-ver003-help = Heben Sie die Software des Knotens über V9 an, oder finden Sie für ihn Lizenzen bis V12.
fix-ver003-raise-software = Softwarestand V{ $software } nehmen
fix-ver003-buy-older = Lizenzen der Version { $version } kaufen

finding-ver004 = { $queues ->
        [one] { $queues } Warteschlange wird
       *[other] { $queues } Warteschlangen werden
    } auf Softwarestand V{ $software } beobachtet; der Queue Monitor braucht V9
finding-ver004-title = Queue Monitor braucht V9
finding-ver004-why = Der Queue Monitor arbeitet mit einer PBX ab V9. Auf diesem Knoten würde er nichts zeigen, während seine Lizenzen auf der Stückliste stehen.
finding-ver004-help = Heben Sie die Software des Knotens auf V9 oder höher an, oder planen Sie dort keinen Queue Monitor.
fix-ver004-raise-software = Softwarestand V{ $software } nehmen
fix-ver004-drop-queue-monitor = Hier keinen Queue Monitor planen

finding-ver005 = das SSA von { $quantity }{"\u00A0"}× { $license } ist am { $until } abgelaufen; war V{ $software } bis dahin freigegeben?
finding-ver005-title = SSA: nicht zu entscheiden
finding-ver005-why = Ein SSA deckt jede Version ab, die während seiner Laufzeit freigegeben wird; auch ein abgelaufenes kann also noch ein Recht auf die neue Version geben. Das hängt vom Freigabedatum der Version ab, und der Katalog kennt es nicht. Sicherheitshalber entfernt die Stückliste die Lizenzen.
finding-ver005-help = Tragen Sie das Freigabedatum der Version in eine eigene Katalogdatei ein, dann entscheidet die Stückliste selbst, oder sehen Sie auf my.innovaphone nach, ob die Lizenzen ein Upgrade erhalten.

finding-ver006 = Lizenzen der Version { $buy_version } sollen gekauft werden, aber die Software braucht neuere: { $needs }
finding-ver006-title = Kaufversion ist zu alt
finding-ver006-why = Ein Teil des Einkaufs muss für neuere Software gelten, als die in buy_version verlangte Version es tut. Solche Lizenzen wären vom ersten Tag an nutzlos; die Stückliste nennt deshalb die nötige Version.
finding-ver006-help = Erhöhen Sie buy_version, oder lassen Sie es weg: Der Planer kauft dann 13 oder die neuere Version, die die Software braucht.
fix-ver006-raise-buy-version = Lizenzen der Version { $version } kaufen

finding-war001 = { $case ->
        [ended] die Garantie von { $device } ist am { $until } abgelaufen
       *[ending] die Garantie von { $device } läuft am { $until } ab, { $days ->
            [0] heute
            [one] in { $days } Tag
           *[other] in { $days } Tagen
        }
    }
finding-war001-title = Garantie läuft ab
finding-war001-why = Die Garantie eines Geräts gilt ein Jahr ab Kauf. Die Verlängerung fügt vier Jahre hinzu, insgesamt also fünf und nicht mehr.
finding-war001-help = Bestellen Sie die Verlängerung, indem Sie die Garantie auf Order setzen; ob sie nach dem ersten Jahr noch zu haben ist, sagt der Hersteller. Nach fünf Jahren halten Sie Ersatz bereit.
fix-war001-order-extension = Verlängerung für { $device } bestellen, gültig bis { $until }

finding-wvr001 = die Ausnahme für { $code }{ $places ->
        [0] { "" }
       *[other] { " " }bei { $waived_at }
    } { $case ->
        [expired] ist am { $until } abgelaufen
        [ambiguous] kann jeden von diesen meinen: { $several }
        [misspelt] nennt einen Code, den es nicht gibt; meinten Sie { $nearest }?
       *[unmatched] deckt nichts ab
    }
finding-wvr001-title = Eine überholte Ausnahme
finding-wvr001-why = Eine Ausnahme nimmt einen Befund aus der Zählung, weil jemand ihn hingenommen hat, mit einem Grund und vielleicht auf Zeit. Diese ist abgelaufen oder deckt nichts ab: Der Befund ist weg, sein Code ist verschrieben, oder sein Ort ist nicht der eines einzigen Dings. Bleibt sie stehen, verdeckt sie eines Tages vielleicht, was niemand hingenommen hat.
finding-wvr001-help = Entfernen Sie die Ausnahme. Gilt sie noch, berichtigen Sie Code, Ort oder Datum; wo mehrere Dinge so heißen, schreiben Sie den Ort mit dem, worin er liegt.
fix-wvr001-drop-waiver = Ausnahme für { $code } entfernen
