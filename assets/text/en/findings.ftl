# What the rules find. For each code: the finding with its numbers, its title, why it matters, how to put it
# right, and the titles of its fixes (`fix-<code>-<id>`). Names, places and ids are put in as they are written.

finding-app001 = { $count ->
        [one] { $count } object
       *[other] { $count } objects
    } also { $count ->
        [one] needs
       *[other] need
    } { $features }
finding-app001-title = A license comes along
finding-app001-why = Some functions do not work without another one: Softphone App, Video and Application Sharing need the Phone App, the RCC App needs the Phone App and Mobility, and recording needs reporting. Where a node records, its trunks and everybody marked as a transfer target need reporting as well. The planner adds these licenses although nobody wrote them down.
finding-app001-help = Nothing has to be done. Write the functions down if the plan is to say by itself what it needs.
fix-app001-write-down = Write down { $features }

finding-app002 = { $count ->
        [one] { $count } object uses
       *[other] { $count } objects use
    } the RCC App, for which the guide has no license
finding-app002-title = An app without a license of its own
finding-app002-why = The guide names the RCC App only where it says what the app depends on: the Phone App and Mobility. It gives no license for the app itself. The bill therefore counts those two and nothing else.
finding-app002-help = Ask the vendor whether the app is licensed by now. If it is, add it as a product in a catalogue file of your own.
fix-app002-spell-out = Write { $features } in place of rcc
fix-app002-drop-feature = Remove rcc

finding-app003 = { $features } on software V{ $software }: apps come with V13
finding-app003-title = Apps need software V13
finding-app003-why = The apps belong to software V13. On older software a license that is named after an app, or UC with the apps in it, is counted and can be installed, but the app itself is not there. What older software offers of the same function goes on working.
finding-app003-help = Raise the software of the node to V13, or make sure that its users can do without the apps.
fix-app003-raise-software = Run software V{ $software }

finding-conf001 = { $users ->
        [one] { $users } user manages
       *[other] { $users } users manage
    } conference rooms, and no device has a conference channel
finding-conf001-title = No conference channels
finding-conf001-why = The Conference App lets its user set up any number of rooms. How many people can take part depends on the conference channels of the devices, and this plan has none. Nobody could hold a conference.
finding-conf001-help = Plan conference_channels on a gateway or a virtual machine. They take Channel licenses, the same as ISDN channels do, except on models that have theirs built in.

finding-hw001 = more hardware licenses than the box uses: { $licenses }
finding-hw001-title = Hardware licenses bound to a box
finding-hw001-why = A hardware license belongs to its box for good: it can neither be removed nor moved to another device. What is on board beyond the interfaces and channels of the plan lies idle, and no other box will ever be helped by it.
finding-hw001-help = Check the interfaces and channels of the device. Where the choice is free, plan further lines or conference channels on this box and not on another one.

finding-hw002 = { $model } has its hardware licenses built in: { $quantity ->
        [one] { $quantity } license
       *[other] { $quantity } licenses
    } on board for nothing
finding-hw002-title = Hardware licenses on a model that has them
finding-hw002-why = This model comes with all its hardware licenses, so those installed on top do nothing, and they cannot be moved to a box that needs them. The guide says this of IP311 and IP411; the vendor's wiki adds IP22, IP24, IP28 and IP302. Built-in licenses are not shown in the license table of the device (wiki), which is how a second set comes to be bought.
finding-hw002-help = Check the model in the plan. If it is right, let the licenses be: nothing can be done with them.

finding-hw003 = { $device } is virtual: no place for interfaces ({ $drawn })
finding-hw003-title = Interfaces on a virtual device
finding-hw003-why = A virtual machine has no socket for a line: no BRI, no PRI, no analogue interface, and therefore no ISDN channels. The planner buys nothing for them, so the lines are not licensed anywhere. Conference channels are possible and counted.
finding-hw003-help = Draw the lines on a gateway. It needs no node: its trunks are objects of the node that it registers with. Or plan SIP trunks.
fix-hw003-drop-interfaces = Remove the interfaces of { $device }

finding-hw004 = { $model } does not have so many (planned/possible): { $exceeded }
finding-hw004-title = More interfaces than the model has
finding-hw004-why = The catalogue knows the most that this model can have, and the plan asks for more. Lines and channels above the limit cannot be put into service, whatever licenses are bought.
finding-hw004-help = Correct the numbers, choose a larger model or share the lines out over another device. If the limit is wrong, correct the model in a catalogue file of your own.
fix-hw004-to-limit = Plan no more than { $model } has

finding-hw005 = { $case ->
        [name] model { $model } is not in the catalogue{ $proposals ->
            [0] { "" }
            [1] ; did you mean { $nearest }?
           *[other] ; did you mean one of these: { $nearest }?
        }
        [model] model { $model } is not in the catalogue, so { $unknown } cannot be checked{ $proposals ->
            [0] { "" }
            [1] ; did you mean { $nearest }?
           *[other] ; did you mean one of these: { $nearest }?
        }
       *[limits] the catalogue does not know the limits of { $model }: { $unknown } cannot be checked
    }
finding-hw005-title = Cannot be checked against the model
finding-hw005-why = Whether a device can have the planned interfaces and channels depends on its model. The guide gives no limits, so the catalogue knows only those that somebody added, and an unknown limit means "cannot check", never "fine". A model that is not known at all is taken for a box whose hardware licenses have to be bought; for a virtual machine or a model with built-in licenses that is wrong.
finding-hw005-help = Correct the name of the model, or add the model with its limits in a catalogue file of your own.
fix-hw005-nearest-model = Write model { $to } instead of { $model }

finding-ipv001 = { $quantity ->
        [one] { $quantity } IPVA license is
       *[other] { $quantity } IPVA licenses are
    } bought and will be bound to { $device }
finding-ipv001-title = IPVA licenses are bound for good
finding-ipv001-why = An IPVA license is tied to the MAC address of the virtual machine it is assigned to, and it cannot be released again. A machine that is set up anew under another address needs new licenses.
finding-ipv001-help = Give the virtual machine a fixed MAC address before the licenses are assigned, and keep that address through every migration of the machine.

finding-ipv002 = { $device } needs { $quantity ->
        [one] { $quantity } IPVA license
       *[other] { $quantity } IPVA licenses
    } and has no MAC address in the plan
finding-ipv002-title = IPVA without a MAC address
finding-ipv002-why = IPVA licenses are assigned to the MAC address of a virtual machine and cannot be taken back from it. As long as the plan does not name the address, nobody can assign the licenses, or somebody assigns them to the wrong machine.
finding-ipv002-help = Read the MAC address in the settings of the virtual machine and write it in the plan.

finding-ipv003 = { $quantity ->
        [one] { $quantity } IPVA license
       *[other] { $quantity } IPVA licenses
    } for { $node } { $quantity ->
        [one] is
       *[other] are
    } bought on { $host }
finding-ipv003-title = IPVA bought on the Master
finding-ipv003-why = With central licensing the device of the Master holds the licenses of every node, and the guide makes no exception for IPVA. It also says that IPVA licenses are bound to the MAC address of their virtual machine, which speaks for buying them where the node runs. The plan reads the guide the first way.
finding-ipv003-help = Let the vendor confirm this before the order goes out. To buy for each machine by itself, set the reading ipva_home to Instance.
fix-ipv003-per-instance = Buy IPVA licenses for each machine (reading ipva_home: Instance)

finding-ipv004 = { $quantity }{"\u00A0"}× { $license } serve nobody: bound to a machine without a node
finding-ipv004-title = IPVA licenses lost
finding-ipv004-why = IPVA licenses cannot leave the virtual machine that they are bound to. This device has no node, so nobody takes them, and no other machine can. The bill counts them nowhere and removes them.
finding-ipv004-help = If the machine is to run a PBX, draw its node and the licenses count again. Otherwise follow the bill.
fix-ipv004-drop-block = Record { $quantity }{"\u00A0"}× { $license } as removed

finding-lic001 = no license is called { $license }{ $proposals ->
        [0] { "" }
       *[other] ; did you mean { $nearest }?
    }
finding-lic001-title = Unknown license
finding-lic001-why = The name is not in the catalogue, so nothing can be said of these licenses: they count nowhere, and what they may cover is bought. Technical names are read leniently, in any case and without PBX- or Relay- too, but version, tier and size must be right.
finding-lic001-help = Write the name as my.innovaphone prints it. The license of a third-party app can be added in a catalogue file of your own. A proposal with an N lacks its version alone: write that in place of the N, as the device shows it.
fix-lic001-nearest-license = Write { $to } instead of { $license }

finding-lic002 = unknown { $count ->
        [one] feature
       *[other] features
    }: { $features }{ $proposals ->
        [0] { "" }
       *[other] ; did you mean { $meant }?
    }
finding-lic002-title = Unknown feature
finding-lic002-why = Features are written by the ids of the catalogue, such as voicemail or softphone-app. One that the catalogue does not know counts nothing, so a license that somebody counts on may be missing from the bill.
finding-lic002-help = Write one of the known ids; the list of products has them all. The license of a third-party app can be added in a catalogue file of your own.
fix-lic002-nearest-feature = Write { $to } instead of { $features }
fix-lic002-drop-feature = Remove { $features }

finding-obj001 = an object of kind { $kind } cannot have { $features }
finding-obj001-title = A feature that the object cannot have
finding-obj001-why = User functions are licensed for users, executives and analogue stations. Beyond those, reporting can be configured on any object, and video on an external video device. Anything else counts nothing, so a license that was meant for somebody may be missing from the bill.
finding-obj001-help = Write the feature on the group of users that is to have it, or take it away here.
fix-obj001-drop-feature = Remove { $features }

finding-obj002 = a peak of { $peak } with only { $count ->
        [one] { $count } object
       *[other] { $count } objects
    }
finding-obj002-title = More at once than there are
finding-obj002-why = Port licenses float: an object takes one while something is registered for it, so a group may state the most that are registered at once. There can never be more of those than objects. The planner counts all objects and passes over the higher peak, but one of the two numbers is wrong.
finding-obj002-help = Correct the peak, or the count if the group has grown.
fix-obj002-peak-to-count = Set the peak to { $count }
fix-obj002-count-to-peak = Set the count to { $peak }

finding-opr001 = { $concurrent ->
        [one] { $concurrent } operator
       *[other] { $concurrent } operators
    } at once at { $workstations ->
        [one] { $workstations } workstation
       *[other] { $workstations } workstations
    }: { $idle ->
        [one] { $idle } license lies
       *[other] { $idle } licenses lie
    } idle
finding-opr001-title = Operator licenses that nobody can take
finding-opr001-why = An Operator license floats: it is taken when the application is logged on and is free again afterwards, so only applications that run at once count. No more of them can run than there are workstations. Licenses above that number are never taken.
finding-opr001-help = Lower concurrent to the number of workstations, or raise the workstations if more are planned.
fix-opr001-fewer-licenses = Plan { $concurrent ->
        [one] { $concurrent } operator
       *[other] { $concurrent } operators
    } at once
fix-opr001-more-workstations = Plan { $workstations ->
        [one] { $workstations } workstation
       *[other] { $workstations } workstations
    }

finding-pool001 = { $case ->
        [master] { $node } is the Master and stays in the central pool, although it says that it is local
       *[local] { $node } is licensed on its own device
    }
finding-pool001-title = Local licensing
finding-pool001-why = A node can be licensed on its own device. It then lives on what is installed there and nothing else: the stock of the Master cannot help it, not even with a single license. The guide allows this and advises against it, since central licenses serve whichever node needs them. A Master that says it is local stays in the central pool all the same.
finding-pool001-help = License the node centrally unless there is a reason to keep its licenses apart, such as a budget of its own. If there is one, waive this finding with that reason.
fix-pool001-centralise = License { $node } from the Master
fix-pool001-master-central = Say that { $node } is central

finding-pool002 = { $node } misses what the central pool has to spare (missing/to spare): { $shortages }
finding-pool002-title = A surplus out of reach
finding-pool002-why = The node is licensed locally, so licenses that lie idle on the Master cannot serve it and the same ones are bought once more. Licensed centrally, it would use the surplus first. Versions are not compared here: an old surplus may have to be upgraded before it is of use.
finding-pool002-help = License the node centrally; what it has on board then moves to the Master and counts there. If it has to stay local, the purchase on the bill is right.
fix-pool002-centralise = License { $node } from the Master

finding-pool003 = { $quantity }{"\u00A0"}× { $license } belong on { $host }
finding-pool003-title = Licenses away from the Master
finding-pool003-why = Licenses of central nodes are installed on the device of the Master, and each node draws from there what it needs. On another device, be it that of a Slave or one without a node, they are not part of that stock and serve nobody. Hardware licenses are another matter, since they belong to their box, and so are IPVA licenses, which are bound to their machine.
finding-pool003-help = Follow the bill, which moves the licenses to the Master's device, or removes where they are those that cannot stay: too old, or SMB that nothing converts. If they have been moved, record it in the plan. If the node is to keep its licenses, license it locally.
fix-pool003-move-block = Record { $quantity }{"\u00A0"}× { $license } as moved to { $host }

finding-rec001 = { $node } records, and { $quantity ->
        [one] { $quantity } port object has
       *[other] { $quantity } port objects have
    } no reporting
finding-rec001-title = Reporting is recommended for all
finding-rec001-why = Reporting is mandatory for recorded users, for the trunks and for whoever recorded calls are transferred to. Any call can be passed on to anybody, so the guide recommends reporting for all objects: where a call ends up with somebody without it, the report on the recording has a gap.
finding-rec001-help = Give every port object of the node reporting, or set the reading reporting to All. If recorded calls never go beyond recorded users and transfer targets, the minimum is enough.
fix-rec001-report-all = Give every port object of { $node } reporting

finding-smb001 = { $ports ->
        [one] { $ports } port does
       *[other] { $ports } ports do
    } not fit SMB size { $size }: { $over } too many
finding-smb001-title = SMB size exceeded
finding-smb001-why = SMB-Port licenses are made for a number of ports that is known from the start: 20, 30 or 50. They cannot be extended beyond their size, added up or topped up with standard Ports; the only extension the guide knows is to convert them into standard Ports. The bill buys up to the size and never beyond, so the ports above it stay without a license.
finding-smb001-help = Use standard Ports: each SMB license is converted by one upgrade license and the missing Ports are bought. Where nothing but the size is in the way, buying the next size is another way out, to be confirmed with the vendor.
fix-smb001-standard-ports = Use standard Ports and convert the SMB licenses
fix-smb001-standard-only = Use standard Ports
fix-smb001-larger-size = Use SMB size { $size }

finding-smb002 = SMB licenses in an installation with { $slaves ->
        [one] { $slaves } Slave node
       *[other] { $slaves } Slave nodes
    }
finding-smb002-title = SMB with a Slave
finding-smb002-why = SMB-Port licenses are made for one PBX by itself. They do not work where a Master has Slaves, no matter whether those are licensed centrally or locally.
finding-smb002-help = Use standard Ports; the SMB licenses on board are converted one by one. Or plan the second PBX as an installation of its own.
fix-smb002-standard-ports = Use standard Ports and convert the SMB licenses
fix-smb002-standard-only = Use standard Ports

finding-smb003 = SMB licenses together with Standby ({ $standby ->
        [one] { $standby } Standby node
       *[other] { $standby } Standby nodes
    }, { $takeovers ->
        [one] { $takeovers } takeover
       *[other] { $takeovers } takeovers
    })
finding-smb003-title = SMB with Standby
finding-smb003-why = Standby licenses cannot be used together with SMB-Port licenses, and without them no node can take over for another. The plan asks for both. No Standby license is bought as long as the ports are SMB.
finding-smb003-help = If the installation is to survive a failure, use standard Ports; the bill then adds one Standby license for each of them. Otherwise drop the Standby node or the takeover.
fix-smb003-standard-ports = Use standard Ports and convert the SMB licenses
fix-smb003-standard-only = Use standard Ports
fix-smb003-drop-takeover = Plan no takeover

finding-smb004 = { $case ->
        [standard] { $by ->
            [bill] after the bill:{" "}
           *[board] { "" }
        }{ $smb ->
            [one] { $smb } SMB license
           *[other] { $smb } SMB licenses
        } beside { $standard ->
            [one] { $standard } standard Port
           *[other] { $standard } standard Ports
        }{ $differ ->
            [sizes] { "" }, and of different sizes ({ $sizes })
            [other-size] { "" }, and of size { $sizes } where the plan asks for size { $size }
           *[none] { "" }
        }
        [sizes] { $by ->
            [bill] the bill would leave SMB licenses of different sizes side by side: { $sizes }
           *[board] SMB licenses of different sizes side by side: { $sizes }
        }
       *[other-size] SMB licenses of size { $sizes } on board, and the plan asks for size { $size }
    }
finding-smb004-title = SMB licenses mixed
finding-smb004-why = SMB-Port licenses go together neither with standard Port licenses nor with SMB licenses of another size. What does not fit is of no use to the PBX, although it has been paid for. The bill clears this up where the plan converts the SMB licenses, discards them or asks for one size. Where the plan has the ports under SMB beside standard Ports that stay, it is the bill that would bring both together.
finding-smb004-help = Settle on one kind. Either standard Ports, into which the SMB licenses are converted, or SMB of one size, written as smb_size. Standard Ports that are on board stay, so beside them only the conversion helps.
fix-smb004-standard-only = Use standard Ports
fix-smb004-standard-ports = Use standard Ports and convert the SMB licenses
fix-smb004-one-size = Keep SMB size { $size } and remove the others

finding-smb005 = all { $size } ports of the SMB size are taken
finding-smb005-title = SMB size is full
finding-smb005-why = The installation has exactly as many ports as its SMB size holds. One more user or trunk does not fit, and SMB licenses cannot be extended: the way on is a conversion into standard Ports.
finding-smb005-help = Nothing has to be done if the installation will not grow. If it may, choose a larger size or standard Ports now, before the licenses are bought.
fix-smb005-standard-ports = Use standard Ports and convert the SMB licenses
fix-smb005-standard-only = Use standard Ports
fix-smb005-larger-size = Use SMB size { $size }

finding-smb006 = { $ports ->
        [one] { $ports } port
       *[other] { $ports } ports
    } on a PBX by itself: SMB licenses of size { $size } would do
finding-smb006-title = SMB licenses are possible
finding-smb006-why = For a PBX by itself with no more than 50 ports the guide has SMB-Port licenses instead of standard Ports. They come in sizes of 20, 30 and 50, cannot be extended later and rule out Slaves and Standby. No Port license of either kind is on board yet, so the choice is free.
finding-smb006-help = Set port_license to Smb on the Master if the installation stays small and by itself. Otherwise leave it: standard Ports keep every way open.
fix-smb006-smb-ports = Use SMB licenses

finding-ssa001 = { $case ->
        [ended] the SSA of { $quantity }{"\u00A0"}× { $license } ended on { $until }
       *[ending] the SSA of { $quantity }{"\u00A0"}× { $license } ends on { $until }, { $days ->
            [0] today
            [one] in { $days } day
           *[other] in { $days } days
        }
    }
finding-ssa001-title = SSA is ending
finding-ssa001-why = While a Software Service Agreement runs, its licenses are upgraded free of charge to every software version released in that time. After its end the next version has to be bought again. Renewed in time, the agreement goes on without extra cost; taken up again later it can cost more.
finding-ssa001-help = Put Software Service Credits (SSC) on the balance of my.innovaphone in time, or have the agreement renewed automatically. Credits listed under orders are put on the bill.

finding-ssa002 = { $quantity ->
        [one] { $quantity }{"\u00A0"}× { $license } is removed; under SSA it would go
       *[other] { $quantity }{"\u00A0"}× { $license } are removed; under SSA they would go
    } to V{ $software } free of charge
finding-ssa002-title = An SSA would have saved this
finding-ssa002-why = The licenses are too old for the software and no SSA covers the step, so the bill removes them and buys what is then missing. Under a running SSA the same licenses would be upgraded at no cost. New functions with a license of their own are the one exception.
finding-ssa002-help = Look on my.innovaphone for an SSA that the plan does not know of, and write its end as “SSA until” (ssa_until). For what is bought now, weigh up an SSA from the first day.

finding-stb001 = { $standby ->
        [one] { $standby } Standby license
       *[other] { $standby } Standby licenses
    } for { $ports ->
        [one] { $ports } Port license
       *[other] { $ports } Port licenses
    }: { $short } too few, Standby is off{ $enough ->
        [0] { "" }
       *[other] ; as the plan reads the guide, { $enough } are enough
    }
finding-stb001-title = Fewer Standby licenses than Ports
finding-stb001-why = Standby works only with at least as many Standby licenses as Port licenses; with one too few the function is not there at all. What is installed today falls short, whatever the versions. The bill makes up the difference where the plan has a Standby node or a central node that is to be taken over, and ports are not SMB.
finding-stb001-help = Follow the bill. Where it buys none because nothing stands by, plan a Standby node or a takeover, or accept that these licenses do nothing.
fix-stb001-drop-blocks = Record { $quantity ->
        [one] { $quantity } Standby license
       *[other] { $quantity } Standby licenses
    } as removed

finding-stb002 = { $quantity }{"\u00A0"}× { $license } belong on { $host }
finding-stb002-title = Standby licenses away from the Master
finding-stb002-why = Standby licenses are always installed on the Master, even where Slaves or Standby nodes make use of them, and even if the device they are on is licensed locally. On any other device they are not counted.
finding-stb002-help = Follow the bill, which moves the licenses to the Master's device, or removes where they are those that are too old to stay. If they have been moved, record it in the plan.
fix-stb002-move-block = Record { $quantity }{"\u00A0"}× { $license } as moved to { $host }

finding-stb003 = { $case ->
        [standby] Standby node { $node } is licensed locally
       *[takeover] { $node } is licensed locally and is to be taken over by { $takeover_by }
    }
finding-stb003-title = Standby for a local node
finding-stb003-why = Standby licenses are on the Master and cover the Port licenses of the central pool. A local node can use nothing of the Master's, so it can neither stand by nor be taken over on the strength of them.
finding-stb003-help = License the node centrally, or plan no takeover for it.
fix-stb003-centralise = License { $node } from the Master
fix-stb003-drop-takeover = Plan no takeover for { $node }

finding-stb004 = { $bri ->
    [0] { $pri ->
        [0] lacks { $channels ->
            [one] { $channels } channel
           *[other] { $channels } channels
        }
       *[other] lacks { $pri } PRI{ $channels ->
            [0] { "" }
            [one] { " " }and { $channels } channel
           *[other] { " " }and { $channels } channels
        }
    }
   *[other] lacks { $bri } BRI{ $pri ->
        [0] { $channels ->
            [0] { "" }
            [one] { " " }and { $channels } channel
           *[other] { " " }and { $channels } channels
        }
       *[other] { $channels ->
            [0] { " " }and { $pri } PRI
            [one] , { $pri } PRI and { $channels } channel
           *[other] , { $pri } PRI and { $channels } channels
        }
    }
} to stand in for { $nodes }
finding-stb004-title = The stand-in lacks hardware
finding-stb004-why = Hardware licenses are bound to their box and do not follow a takeover. As planned, the device that takes over has fewer interfaces or channels than one that it replaces, so it carries fewer lines or conferences. A virtual machine has no BRI, no PRI and no ISDN channels at all.
finding-stb004-help = Plan the same interfaces and channels on the device that takes over, or accept the difference, for instance because the calls go over SIP trunks.
fix-stb004-same-interfaces = Fit { $device } like the devices that it replaces

finding-top001 = { $nodes ->
        [one] { $nodes } node
       *[other] { $nodes } nodes
    } and no Master
finding-top001-title = No Master
finding-top001-why = Central licenses are installed on the Master, and every other node draws from there. Without one there is no device to install them on, so no pool and no PBX license can be worked out. Only hardware, warranty and orders are on the bill.
finding-top001-help = Give one node the role Master. A Master without objects is a license server, so a node that serves nobody will do.
fix-top001-promote = Make { $node } the Master

finding-top002 = { $node } is a Master, and so is { $first }
finding-top002-title = Several Masters
finding-top002-why = An installation has one Master, which holds the central licenses that all other nodes draw from. With two of them it is open which one a Slave belongs to. Until that is settled, no pool and no PBX license is worked out.
finding-top002-help = Leave the role Master to the node that is to hold the licenses and make the others Slaves. Systems that have nothing to do with each other belong in plans of their own.
fix-top002-demote = Make { $node } a Slave

finding-top003 = { $kind ->
        [site] site
        [device] device
        [node] node
       *[object] object group
    } { $name } is not the only one of that name; the first is { $other }
finding-top003-title = A name used twice
finding-top003-why = Sites, devices and nodes have names that are unique in the plan; object groups have names that are unique in their node. Takeovers, waivers and the bill find things by these names, and so does whoever installs the licenses. As long as a name is ambiguous the planner does not guess, and no pool is worked out.
finding-top003-help = Rename one of the two. What refers to the name goes on meaning the first one.
fix-top003-rename = Rename { $name } to { $to }

finding-top004 = { $case ->
        [itself] { $node } is to be taken over by itself
       *[unknown] { $node } is to be taken over by { $takeover_by }, and there is no such node
    }
finding-top004-title = Takeover by an unknown node
finding-top004-why = takeover_by names the node that serves the objects of this one when it fails. No node can stand in for itself, and a name that nobody has stands for nobody, so the failure that was to be covered is not. The Standby licenses that a takeover asks for are counted all the same.
finding-top004-help = Write the name of a node that exists in takeover_by, or take the field away if nobody is to take over.
fix-top004-nearest-node = Write { $to } instead of { $takeover_by }
fix-top004-drop-takeover = Plan no takeover for { $node }

finding-top005 = Standby node { $node } has { $objects ->
        [one] { $objects } port object
       *[other] { $objects } port objects
    } of its own, counted nowhere
finding-top005-title = Objects on a Standby node
finding-top005-why = A Standby node waits for another node to fail and then serves that node's objects. Users and trunks that are drawn on the Standby node itself are served by nobody day by day. Licenses are counted where objects are served day by day, so none of these is on the bill.
finding-top005-help = Move the objects to the node that serves them while all is well, or make this node a Slave if it has work of its own.
fix-top005-move-objects = Move the port objects of { $node } to { $to }
fix-top005-drop-objects = Remove the port objects of { $node }

finding-uc001 = { $count ->
        [one] { $count } user needs
       *[other] each of { $count } users needs
    } { $singles ->
        [one] { $singles } license
       *[other] { $singles } licenses
    } that UC contains: { $features }{ $by ->
        [price] . { $singles ->
            [one] It costs
           *[other] They cost
        } { $cost }, and UC { $uc }
        [half] . { $singles ->
            [one] It costs
           *[other] They cost
        } { $cost }, and UC, at half of all seven, { $uc }
       *[number] { "" }
    }
finding-uc001-title = UC is cheaper
finding-uc001-why = UC holds Phone App, Softphone App, Application Sharing, Video, Voicemail, Mobility and Fax, for half of what the seven cost one by one. Single licenses that come to more than that are the dearer way; those that are merely implied count too. Where a price list is at hand it decides, and otherwise four or more of the seven do.
finding-uc001-help = Give the group uc instead. Its users get the remaining functions of UC into the bargain.
fix-uc001-use-uc = Use UC for { $count ->
        [one] { $count } user
       *[other] { $count } users
    }

finding-uc002 = UC already contains { $features }
finding-uc002-title = UC and a part of it
finding-uc002-why = A user with UC needs none of the seven licenses that it contains, so writing one of them beside uc adds nothing and the bill counts UC alone. UC cannot be split either: what one user leaves unused serves nobody else.
finding-uc002-help = Take away what UC contains. If that was all the users are to have, take away uc instead.
fix-uc002-drop-overlap = Remove { $features }, which UC contains

finding-ver001 = { $quantity }{"\u00A0"}× { $license } cannot run software V{ $software }
finding-ver001-title = License older than the software
finding-ver001-why = A license runs software of its own version or lower, never higher. A single block that is too old holds up its whole product: the oldest license rules, and newer ones come into use only once the old ones are gone. Under SSA the bill upgrades the block free of charge; otherwise it removes it and buys what is then missing.
finding-ver001-help = Follow the bill; what it upgrades under SSA is recorded as upgraded once that is done. To save a purchase, prove or renew the SSA and write its end as “SSA until” (ssa_until), or stay on software that all licenses allow.
fix-ver001-stay-on-software = Stay on software V{ $software }
fix-ver001-drop-block = Record { $quantity }{"\u00A0"}× { $license } as removed
fix-ver001-upgrade-block = Record { $quantity }{"\u00A0"}× { $license } as upgraded to { $to }

finding-ver002 = { $quantity }{"\u00A0"}× { $license } keep { $product } at software V{ $oldest }, beside licenses up to V{ $newest }
finding-ver002-title = Mixed versions
finding-ver002-why = Licenses of different versions add up as long as each of them can run the software. The oldest ones set the limit for later: above their version the whole product stands still until they are upgraded or removed. Today nothing is wrong.
finding-ver002-help = Nothing has to be done now. Before the next software step, have the older licenses upgraded under SSA or plan to replace them.

finding-ver003 = { $case ->
        [missing] { $quantity ->
            [one] { $quantity } voicemail user
           *[other] { $quantity } voicemail users
        } on software V{ $software } cannot be served: { $license } does not go down to V9
       *[installed] { $quantity }{"\u00A0"}× { $license } serve nobody: no node of the pool runs more than V{ $software }
    }
finding-ver003-title = Voicemail on V9
finding-ver003-why = Other licenses run any older software. Voicemail is the exception: a license of V13 or later cannot be used with software V9 or older. Such a node is served by licenses up to V12, on board or on the balance, or bought where the plan buys them; anything else is left off the bill because it would not help.
finding-ver003-help = Raise the software of the node above V9, or find licenses up to V12 for it.
fix-ver003-raise-software = Run software V{ $software }
fix-ver003-buy-older = Buy licenses of version { $version }

finding-ver004 = { $queues ->
        [one] { $queues } queue is
       *[other] { $queues } queues are
    } watched on software V{ $software }; the Queue Monitor needs V9
finding-ver004-title = Queue Monitor needs V9
finding-ver004-why = The Queue Monitor works with a PBX of V9 or later. On this node it would show nothing, while its licenses are on the bill.
finding-ver004-help = Raise the software of the node to V9 or later, or plan no Queue Monitor on it.
fix-ver004-raise-software = Run software V{ $software }
fix-ver004-drop-queue-monitor = Plan no Queue Monitor here

finding-ver005 = the SSA of { $quantity }{"\u00A0"}× { $license } ended on { $until }; was V{ $software } released by then?
finding-ver005-title = SSA: cannot tell
finding-ver005-why = An SSA covers every version that is released while it runs, so even one that has ended may still give a right to the new version. That depends on the day the version was released, and the catalogue does not know it. To be on the safe side, the bill removes the licenses.
finding-ver005-help = Add the release date of the version in a catalogue file of your own and the bill decides by itself, or look on my.innovaphone whether the licenses can be upgraded.

finding-ver006 = licenses of version { $buy_version } are to be bought, and the software needs newer ones: { $needs }
finding-ver006-title = Version to buy is too old
finding-ver006-why = Some of what is bought has to run newer software than the version asked for in buy_version can. Such licenses would be of no use from the first day, so the bill names the version that is needed.
finding-ver006-help = Raise buy_version, or leave it out: the planner then buys 13, or whatever newer version the software needs.
fix-ver006-raise-buy-version = Buy licenses of version { $version }

finding-war001 = { $case ->
        [ended] the warranty of { $device } ended on { $until }
       *[ending] the warranty of { $device } ends on { $until }, { $days ->
            [0] today
            [one] in { $days } day
           *[other] in { $days } days
        }
    }
finding-war001-title = Warranty is ending
finding-war001-why = The warranty of a device lasts one year from its purchase. The extension adds four years, which makes five in all and no more.
finding-war001-help = Order the extension by setting the warranty to Order; whether it can still be had after the first year is for the vendor to say. After five years, have a replacement ready.
fix-war001-order-extension = Order the extension for { $device }, good until { $until }

finding-wvr001 = the waiver of { $code }{ $places ->
        [0] { "" }
       *[other] { " " }at { $waived_at }
    } { $case ->
        [expired] expired on { $until }
        [ambiguous] could be meant of any of these: { $several }
        [misspelt] names a code that there is not; did you mean { $nearest }?
       *[unmatched] covers nothing
    }
finding-wvr001-title = A stale waiver
finding-wvr001-why = A waiver takes a finding out of the counts because somebody has accepted it, for a reason and perhaps for a time. This one has run out or covers nothing: the finding is gone, its code is misspelt, or its place is not that of one single thing. Left alone, it may one day hide what nobody has looked at.
finding-wvr001-help = Remove the waiver. If the finding is still to be waived, correct the code, the place or the date; write the place with what it stands in where several things end in that name.
fix-wvr001-drop-waiver = Remove the waiver of { $code }
