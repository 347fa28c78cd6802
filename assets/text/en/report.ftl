# The sentences of: report

# Words that several outputs share
report-severity-error = error
report-severity-warning = warning
report-severity-info = info
report-state-cured = cured by the bill
report-state-waived = waived: { $reason }
report-section = §{ $section }
report-at = at { $place }
report-message-section = { $message }{"\u00A0"}(§{ $section })
report-help = Help: { $help }
report-fix-safe = Fix: { $title }
report-fix-unsafe = Fix (unsafe): { $title }
report-count-error = { $n ->
    [one] { $n } error
   *[other] { $n } errors
}
report-count-cured = { $n ->
    [one] { $n } error cured by the bill
   *[other] { $n } errors cured by the bill
}
report-count-warning = { $n ->
    [one] { $n } warning
   *[other] { $n } warnings
}
report-count-info = { $n ->
    [one] { $n } note
   *[other] { $n } notes
}
report-count-waived = { $n } waived
report-count-none = nothing found
report-names-more = { $names } and { $more } more

# The bill
report-bill-title = Bill of licenses
report-bill-empty = There is nothing to install, to move or to remove.
report-bill-unsound = The bill cannot be worked out while the topology has errors.
report-bill-closing = Worked out from edition { $edition } of the vendor’s licensing guide. Where the vendor’s confirmation says otherwise, it prevails.
report-head-project = Project
report-head-customer = Customer
report-head-reference = Reference
report-head-author = Author
report-head-date = Date
report-head-software = Software
report-head-guide = Guide
report-head-readings = Readings
report-date-today = { $date } (today; the plan gives no date)
report-software = V{ $software }
report-software-running = V{ $software }; today V{ $running }
report-guide-edition = edition { $edition }
report-readings-default = all as usual
report-reading-chosen = { $question }: { $meaning } (§{ $section })
report-section-central = Central pool
report-section-local = Pool of { $node }
report-section-pool-about = { $count ->
    [one] Licenses on { $host }, software V{ $software }, node { $nodes }
   *[other] Licenses on { $host }, software V{ $software }, nodes { $nodes }
}
report-section-device = Device { $device } ({ $model })
report-section-orders = Orders
report-column-quantity = Quantity
report-column-license = License
report-column-device = Device
report-column-note = Remark
report-column-severity = Severity
report-column-code = Code
report-column-place = Place
report-column-finding = Finding
report-row-too-old = older than V{ $software }
report-row-smb = SMB license that cannot stay
report-row-ipva-lost = bound to a machine without a PBX
report-row-was = was { $license }, under SSA
report-row-from = from { $device }
report-row-balance = from the balance
report-row-price = { $note }, { $unit } each
report-row-price-discount = { $note }, { $unit } each, less { $discount } %
report-row-unpriced = no price
report-kept = { $list } on { $device }
report-mark-buy = buy
report-mark-assign = assign from the balance
report-mark-upgrade = upgrade under SSA
report-mark-move = move
report-mark-remove = remove
report-mark-replace = remove, then install new ones
report-mark-keep = stays
report-legend = Marks
report-totals = Totals
report-total-buy = buy { $n }
report-total-assign = assign { $n }
report-total-upgrade = upgrade { $n }
report-total-move = move { $n }
report-total-remove = remove { $n }
report-total-keep = keep { $n }
report-rounding = Each amount is rounded half up to two decimals; the total is their sum.
report-findings = Findings
report-notes = Notes
report-coverage = { $objects ->
    [one] One object group on the bill
   *[other] { $objects } object groups on the bill
}: { $licensed } licensed, { $free } free, { $outside } with a function the guide gives no license for.
report-note-ssa = To confirm before the free upgrades: the Software Service Agreement covers the release date of the new version, and no new function with a license of its own is concerned.
report-note-smb-upgrade = To confirm before the conversion: the guide calls the SMB conversion an upgrade under a Software Service Agreement; ask which agreement and which version it takes.
report-note-smb-conversion = Convert { $n }{"\u00A0"}× { $license } on { $device } into standard Ports with the SMB upgrade licenses; what is converted has no line of its own.
report-note-smb-away = Move { $n }{"\u00A0"}× { $license } from { $device } to { $host } and convert them there into standard Ports with the SMB upgrade licenses; what is converted has no line of its own.
report-note-queue-monitor = Queue monitor of { $node }: { $queues ->
    [one] one queue
   *[other] { $queues } queues
} watched, shown by { $instances ->
    [one] one application
   *[other] { $instances } applications
}.
report-note-operator = Operator of { $node }: { $concurrent } at the same time on { $workstations } workstations.

# check
report-check-title = { $path }: { $summary }
report-check-unreadable = { $path }: not checked
report-check-unknown = { $n ->
    [one] { $summary }; one field of the file is left out
   *[other] { $summary }; { $n } fields of the file are left out
}
report-rule-unreadable-file = A plan file that cannot be read
report-rule-unknown-field = A field that no plan has there

# why
report-why-nothing = The plan neither needs nor has such a license there.
report-why-title-central = { $product } in the central pool, on { $host }, for software V{ $software } (§{ $section })
report-why-title-local = { $product } in the pool of { $node }, on { $host }, for software V{ $software } (§{ $section })
report-why-title-device = { $product } on { $device } (§{ $section })
report-why-title-order = { $product } (§{ $section })
report-why-required = { $n } required
report-why-within = { $n } of the { $all } required come from { $place }
report-why-cause = { $place }: { $reason } ({ $rule },{"\u00A0"}§{ $section })
report-why-cause-note = { $place }: { $reason }, { $note } ({ $rule },{"\u00A0"}§{ $section })
report-why-cause-plan = { $reason } ({ $rule },{"\u00A0"}§{ $section })
report-why-installed = { $installed } installed: { $now } usable today, { $after } once the bill is followed
report-why-none-installed = None installed
report-why-unserved = not bought for { $place }: { $license } does not go down to its software V{ $software } ({ $rule }, §{ $section })
report-why-missing = { $n } missing
report-why-surplus = { $n } more than required
report-why-even = None missing, none too many
report-why-idle-bound = { $n } of them serve nobody: bound to a machine that needs fewer (§2.3)
report-why-idle-too-new = { $n } of them serve nobody: from V13 on they do not go down to software V9 (§4.3)
report-why-line = { $action } { $license } on { $device }
report-why-line-order = { $action } { $license }
report-why-line-was = { $action } { $license } on { $device }, was { $from }
report-why-line-balance = { $action } { $license } on { $device }, from the balance
report-why-line-from = { $action } { $license } on { $device }, from { $from }
report-why-line-tier = { $action } { $license } on { $device }: the name of licenses number { $first } to { $last }
report-why-line-last-tier = { $action } { $license } on { $device }: the name of licenses from number { $first } on
report-why-line-all-units = { $action } { $license } on { $device }: all bear the name of the tier of the whole number
report-action-buy = buy
report-action-assign = assign
report-action-upgrade = upgrade
report-action-move = move
report-action-remove = remove
report-action-keep = keep
report-fate-keep = { $license } on { $device }: stays and counts
report-fate-stays = { $license } on { $device }: stays
report-fate-idle = { $license } on { $device }: stays, does not count here
report-fate-moves = { $license } on { $device }: moves to the master’s device
report-fate-upgrade = { $license } on { $device }: upgraded to V{ $n } under SSA
report-fate-too-old = { $license } on { $device }: too old, removed
report-fate-smb = { $license } on { $device }: cannot stay beside the ports of the plan, removed
report-fate-ipva-lost = { $license } on { $device }: bound to a machine without a PBX, removed
report-fate-convert = { $license } on { $device }: { $n } converted into standard Ports
report-fate-convert-part = { $license } on { $device }: { $n } converted into standard Ports, { $rest } removed

# explain
report-explain-rules = Findings
report-explain-products = Products
report-explain-readings = Readings
report-explain-facts = Worth knowing
report-explain-more = “pbxplan explain” with a code, a license, a product or a reading says more.
report-explain-section = Section
report-explain-severity = Severity
report-explain-name = Technical name
report-explain-taken = Taken
report-explain-kinds = For
report-explain-contains = Contains
report-explain-implies = Needs besides
report-explain-tiers = Cheaper from
report-explain-sizes = Sizes
report-explain-source = Source
report-explain-none = no license of its own
report-explain-product = { $id }: { $name }
report-explain-default = { $meaning } (written { $value }), as usual
report-explain-other = { $meaning } (written { $value })
report-explain-tier = number { $n }
report-fact-guide = { $fact } (§{ $section })
report-fact-wiki = { $fact } (wiki)
report-taken-floating = while something is registered or running
report-taken-configured = by every object that has the function configured
report-taken-service = by a service of the PBX
report-taken-once = once, by the conversion
report-taken-bound = by the box it is bound to
report-taken-counted = counted as the section says
report-kinds-users = users, executives and analogue stations
report-kinds-users-and-video = users, executives, analogue stations and external video devices
report-kinds-all = objects of every kind
report-source-guide = guide, §{ $section }
report-source-wiki = the vendor’s public wiki
report-source-range = the vendor’s product range
report-source-file = your file { $file }

# catalog
report-catalog-products = Products
report-catalog-models = Gateway models
report-catalog-releases = Software versions
report-catalog-edition = Catalogue of edition { $edition } of the guide
report-catalog-virtual = virtual
report-catalog-built-in = hardware licenses built in
report-catalog-limits-unknown = limits unknown
report-catalog-limit-bri = BRI { $n }
report-catalog-limit-pri = PRI { $n }
report-catalog-limit-analog = analogue { $n }
report-catalog-limit-isdn = ISDN channels { $n }
report-catalog-limit-conference = conference channels { $n }
report-catalog-released = released { $date }
report-catalog-release-unknown = release date unknown

# Plans that come with the program
report-template-single-site = one site, one PBX, standard Port licenses
report-template-single-site-smb = one small site with SMB ports of a fixed size
report-template-head-office-branches = a master, a slave at each branch, one central pool
report-template-virtual-head-office = a virtual master and a virtual standby that takes over
report-template-migration-v11-v13 = licenses of version 11 on board, software 13 to come
report-example-smb-single-site = a small office with SMB ports and a hotline
report-example-smb-outgrown = the same office grown beyond its SMB size
report-example-three-sites = three sites, one of them with licenses of its own
report-example-virtual-standby = a virtual head office, a virtual slave and a standby
report-example-migration-with-ssa = V11 to V13, most licenses under SSA
report-example-migration-without-ssa = V11 to V13, no SSA: remove, then buy
report-example-call-centre = a call centre: recording, reporting, operators, queues
report-example-uc-or-singles = UC for some users and single functions for others
report-example-gateways = gateways of all kinds, their interfaces and warranties
report-example-campus = a campus of 5,001 ports through all tiers

# topology
report-topology-title = Topology
report-topology-title-of = Topology: { $name }
report-topology-counts = { $nodes ->
    [one] One node
   *[other] { $nodes } nodes
} on { $devices ->
    [one] one device
   *[other] { $devices } devices
} at { $sites ->
    [one] one site
   *[other] { $sites } sites
}, { $ports ->
    [one] one port
   *[other] { $ports } ports
}
report-topology-site-counts = { $devices ->
    [one] one device
   *[other] { $devices } devices
}, { $nodes ->
    [one] one node
   *[other] { $nodes } nodes
}, { $ports ->
    [one] one port
   *[other] { $ports } ports
}
report-topology-folded = There are more than { $most } nodes: each site is one entry.
report-topology-badge = { $severity } { $code }
report-topology-cured = { $severity } { $code }, cured
report-topology-named = { $name }: { $about }
report-topology-part = { $name } ({ $part } of { $parts })
report-topology-virtual = virtual
report-topology-bri = BRI { $n }
report-topology-pri = PRI { $n }
report-topology-channels = { $n ->
    [one] one channel
   *[other] { $n } channels
}
report-topology-master = Master
report-topology-slave = Slave
report-topology-standby = Standby
report-topology-node = { $role }, V{ $software }
report-topology-node-running = { $role }, V{ $software } (today V{ $running })
report-topology-ports = { $n ->
    [one] one port
   *[other] { $n } ports
}
report-topology-users = { $n ->
    [one] one user
   *[other] { $n } users
}
report-topology-recorded = { $n ->
    [one] one recorded
   *[other] { $n } recorded
}
report-topology-taken-over = Taken over by { $nodes }
report-topology-takes-over = Takes over { $nodes }
report-topology-pools = Pools
report-topology-pool = on { $host }, V{ $software }, { $nodes ->
    [one] one node
   *[other] { $nodes } nodes
}, { $ports ->
    [one] one port
   *[other] { $ports } ports
}
report-topology-edge = takes over
report-topology-edge-legend = From a node that takes over to the one that may fail

# Documents: pdf, html, xlsx, and what is for one reader
report-paper-title-customer = Offer of licenses
report-paper-title-engineer = Bill of licenses and order of work
report-paper-name = { $title }: { $project }
report-paper-company = Company
report-paper-page = Page { $page } of { $pages }
report-paper-counted = { $n }{"\u00A0"}×{"\u00A0"}{ $license }
report-paper-upgraded = { $n }{"\u00A0"}×{"\u00A0"}{ $from } to { $license }
report-paper-money = { $amount } { $currency }
report-paper-in-currency = { $title } ({ $currency })
report-paper-same-causes = part of the requirement above
report-paper-cured = { $severity }, cured
report-paper-waived = { $severity }, waived
report-paper-same-help = Help: as above at the first { $code }
report-paper-waived-because = { $message } ({ $state })
report-paper-total = Total: { $total }
report-paper-total-row = Total
report-paper-labelled = { $label }: { $words }
report-paper-about-of = { $product } ({ $owner })
report-sheet-unpriced = { $n ->
    [one] One line has no price in the price list: { $licenses }.
   *[other] { $n } lines have no price in the price list: { $licenses }.
}
report-paper-unpriced = { $n ->
    [one] One line has no price and is not in the total: { $licenses }.
   *[other] { $n } lines have no price and are not in the total: { $licenses }.
}
report-paper-sum = { $n ->
    [one] One license or service in all.
   *[other] { $n } licenses and services in all.
}
report-paper-buy = To buy
report-paper-buy-nothing = Nothing has to be bought.
report-paper-existing = Licenses you have
report-paper-existing-keep = { $n ->
    [one] One stays as it is.
   *[other] { $n } stay as they are.
}
report-paper-existing-move = { $n ->
    [one] One moves to another device.
   *[other] { $n } move to another device.
}
report-paper-existing-upgrade = { $n ->
    [one] One is upgraded free of charge under its Software Service Agreement.
   *[other] { $n } are upgraded free of charge under their Software Service Agreement.
}
report-paper-existing-convert = { $n ->
    [one] One SMB license is converted to a standard Port.
   *[other] { $n } SMB licenses are converted to standard Ports.
}
report-paper-existing-assign = { $n ->
    [one] One that is bought already is assigned to a device.
   *[other] { $n } that are bought already are assigned to a device.
}
report-paper-existing-remove = { $n ->
    [one] One is removed.
   *[other] { $n } are removed.
}
report-paper-terms = Terms
report-paper-term-version = A license with a version number runs software of that version or lower; a later version asks for an upgrade.
report-paper-term-hardware = Hardware licenses stay with their device for ever and cannot serve another one.
report-paper-term-ipva = IPVA licenses are bound to the MAC address of their virtual machine and cannot be released.
report-paper-term-smb = To confirm with the vendor before the conversion: which agreement and which version it takes.
report-paper-term-ssa = A renewal that was missed costs more than one in time. You are reminded before the end and can have the renewal done automatically.
report-paper-logo = Logo
report-paper-logo-of = Logo of { $company }
report-paper-letters = Where this document shows { $sign }, its font lacks the letters of a name; copied or searched for, the name is whole.
report-paper-steps = Order of work
report-paper-step-remove = On { $device }, remove { $list }.
report-paper-step-upgrade = On { $device }, upgrade { $list } under the Software Service Agreement.
report-paper-step-move = Move { $list } from { $from } to { $device }.
report-paper-step-assign = Assign { $list } from the balance to { $device }.
report-paper-step-install = On { $device }, install { $list }.
report-paper-step-load = Load software V{ $version } on { $list }.
report-paper-step-order-for = Order { $list } for { $device }.
report-paper-step-order = Order { $list }.
report-paper-step-reset = { $n ->
    [one] Reset { $devices }, so that it takes the licenses into use.
   *[other] Reset { $devices }, so that they take the licenses into use.
}
report-column-action = Action
report-column-unit-price = Unit price
report-column-amount = Amount
report-column-discount = Discount %
report-column-about = Product
report-column-version = Version
report-column-pool = Pool
report-column-owner = Pool or device
report-column-required = Required
report-column-installed = Installed
report-column-usable-now = Usable now
report-column-usable-after = Usable after
report-column-missing = Missing
report-column-surplus = Surplus
report-column-assigned = From the balance
report-column-bought = To buy
report-column-state = State
report-column-name = Name
report-column-section = Section
report-column-help = How to fix
report-column-site = Site
report-column-node = Node
report-column-object = Object
report-column-reason = Reason
report-column-rule = Rule
report-column-step = Step
report-column-work = Work
report-sheet-bill = Bill
report-sheet-position = Position
report-sheet-findings = Findings
report-sheet-causes = Causes
report-sheet-steps = Order of work
report-sheet-about = About

## Names in the templates, by their English words; no two of one template may be the same
report-name-single-site = Single site
report-name-single-site-with-smb-ports = Single site with SMB ports
report-name-head-office-with-branches = Head office with branches
report-name-virtual-head-office-with-standby = Virtual head office with standby
report-name-migration-from-v11-to-v13 = Migration from V11 to V13
report-name-head-office = Head office
report-name-branch-north = Branch north
report-name-branch-south = Branch south
report-name-office = Office
report-name-data-centre = Data centre
report-name-second-data-centre = Second data centre
report-name-head-gw = head-gw
report-name-north-gw = north-gw
report-name-south-gw = south-gw
report-name-gateway = gateway
report-name-master = master
report-name-north = north
report-name-south = south
report-name-spare = spare
report-name-staff = Staff
report-name-managers = Managers
report-name-pstn = PSTN
report-name-hotline = Hotline
report-name-provider = Provider
report-name-everybody = Everybody
report-name-mobile-staff = Mobile staff
report-name-reception = Reception
report-name-three-sites = Three sites
report-name-call-centre = Call centre
report-name-gateways-of-all-kinds = Gateways of all kinds
report-name-migration-under-ssa = Migration under SSA
report-name-migration-without-ssa = Migration without SSA
report-name-dr--brandt-s-surgery = Dr. Brandt's surgery
report-name-dr--brandt-s-surgery--new-wing = Dr. Brandt's surgery, new wing
report-name-uc-or-singles = UC or singles
report-name-virtual-head-office = Virtual head office
report-name-main-campus = Main campus
report-name-hospital = Hospital
report-name-hospital-gw = hospital-gw
report-name-town-hall = Town hall
report-name-depot = Depot
report-name-library = Library
report-name-school = School
report-name-hotel = Hotel
report-name-surgery = Surgery
report-name-data-centre-1 = Data centre 1
report-name-data-centre-2 = Data centre 2
report-name-spare-gw = spare-gw
report-name-hall = hall
report-name-hall-gw = hall-gw
report-name-hall-bri = hall-bri
report-name-hall-vm = hall-vm
report-name-library-gw = library-gw
report-name-library-fxs = library-fxs
report-name-depot-gw = depot-gw
report-name-depot-old = depot-old
report-name-school-gw = school-gw
report-name-hotel-gw = hotel-gw
report-name-hotel-gw-2 = hotel-gw-2
report-name-hotel-2 = hotel-2
report-name-front-desk = front-desk
report-name-office-gw = office-gw
report-name-vm-master = vm-master
report-name-vm-spare = vm-spare
report-name-vm-depot = vm-depot
report-name-agents = Agents
report-name-back-office = Back office
report-name-claims = Claims
report-name-sales = Sales
report-name-supervisors = Supervisors
report-name-doctors = Doctors
report-name-students = Students
report-name-wards = Wards
report-name-classrooms = Classrooms
report-name-teachers = Teachers
report-name-rooms = Rooms
report-name-all-rooms = All rooms
report-name-appointments = Appointments
report-name-door-phone = Door phone
report-name-assistants = Assistants
report-name-associates = Associates
report-name-call-me = Call me
report-name-fax-server = Fax server
report-name-hosts = Hosts
report-name-mailbox = Mailbox
report-name-meeting-rooms = Meeting rooms
report-name-partners = Partners
report-name-secretaries = Secretaries
report-name-drivers = Drivers
report-name-meeting-hosts = Meeting hosts
report-name-nice-has-a-budget-of-its-own-until-2027 = Nice has a budget of its own until 2027

## Kinds of objects
report-kind-trunk = Trunk

## A field inside a value
report-inner = { $field }:
report-field-conference-channels = Conference channels
