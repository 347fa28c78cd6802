# The sentences of: paths

## Conflicts
paths-conflict-smb = { $ports ->
    [one] { $ports } port on SMB-Port licenses of size { $size }
   *[other] { $ports } ports on SMB-Port licenses of size { $size }
  }
paths-conflict-version = { $quantity ->
    [one] { $quantity } license of V{ $version } for software V{ $software }
   *[other] { $quantity } licenses of V{ $version } for software V{ $software }
  }
paths-conflict-versions = { $quantity ->
    [one] { $quantity } license of V{ $version } and older for software V{ $software }
   *[other] { $quantity } licenses of V{ $version } and older for software V{ $software }
  }
paths-conflict-pool = { $missing ->
    [one] { $missing } license is missing in a local pool
   *[other] { $missing } licenses are missing in a local pool
  }
paths-conflict-pool-old = { $missing ->
    [one] { $missing } license is missing in a local pool; too old: { $quantity }
   *[other] { $missing } licenses are missing in a local pool; too old: { $quantity }
  }
paths-conflict-singles = { $count ->
    [one] { $count } user with single licenses that UC contains
   *[other] { $count } users with single licenses that UC contains
  }
paths-conflict-overlap = { $count ->
    [one] { $count } user with UC and single licenses that it contains
   *[other] { $count } users with UC and single licenses that it contains
  }

paths-conflict-smb-left = { $quantity ->
    [one] { $quantity } SMB license where ports are standard Ports
   *[other] { $quantity } SMB licenses where ports are standard Ports
  }

## Ways
paths-way-smb-extend = Add licenses within size { $size }
paths-way-smb-standard = License the ports as standard Ports
paths-way-smb-convert = { $quantity ->
    [one] Convert { $quantity } SMB license to standard Ports
   *[other] Convert { $quantity } SMB licenses to standard Ports
  }
paths-way-smb-discard = { $quantity ->
    [one] Remove { $quantity } SMB license and buy standard Ports
   *[other] Remove { $quantity } SMB licenses and buy standard Ports
  }
paths-way-smb-remove = { $quantity ->
    [one] Remove { $quantity } SMB license: the standard Ports on board are enough
   *[other] Remove { $quantity } SMB licenses: the standard Ports on board are enough
  }
paths-way-smb-back = Go back to SMB-Port licenses of size { $size }
paths-way-smb-size = Buy SMB licenses of size { $size }
paths-way-smb-keep = Keep size { $size } and remove the other sizes
paths-way-smb-drop = { $ports ->
    [one] Stay on size { $size } with { $ports } fewer port
   *[other] Stay on size { $size } with { $ports } fewer ports
  }
paths-way-smb-drop-ssa = Under SSA: stay on size { $size } with what fits
paths-way-smb-drop-stay = On V{ $software }: stay on size { $size } with what fits
paths-way-smb-convert-stay = { $quantity ->
    [one] On V{ $software }: convert { $quantity } SMB license to standard Ports
   *[other] On V{ $software }: convert { $quantity } SMB licenses to standard Ports
  }
paths-way-smb-standard-ssa = Under SSA: license the ports as standard Ports
paths-way-smb-standard-stay = On V{ $software }: license the ports as standard Ports
paths-way-smb-convert-ssa = { $quantity ->
    [one] Under SSA: convert { $quantity } SMB license to standard Ports
   *[other] Under SSA: convert { $quantity } SMB licenses to standard Ports
  }
paths-way-smb-discard-ssa = { $quantity ->
    [one] Under SSA: remove { $quantity } SMB license and buy standard Ports
   *[other] Under SSA: remove { $quantity } SMB licenses and buy standard Ports
  }
paths-way-smb-discard-stay = { $quantity ->
    [one] On V{ $software }: remove { $quantity } SMB license and buy standard Ports
   *[other] On V{ $software }: remove { $quantity } SMB licenses and buy standard Ports
  }
paths-way-smb-size-ssa = Under SSA: buy SMB licenses of size { $size }
paths-way-smb-size-stay = On V{ $software }: buy SMB licenses of size { $size }
paths-way-smb-keep-ssa = Under SSA: keep size { $size }
paths-way-smb-keep-stay = On V{ $software }: keep size { $size }
paths-way-smb-alone = { $what ->
    [nodes] Stay on size { $size } with one node alone
    [standby] Stay on size { $size } without standby
   *[both] Stay on size { $size } with one node alone, without standby
  }
paths-way-version-ssa = { $quantity ->
    [one] Upgrade the old license free of charge under SSA
   *[other] Upgrade the old licenses free of charge under SSA
  }
paths-way-version-rebuy = { $quantity ->
    [one] Remove the old license and buy a new one
   *[other] Remove the old licenses and buy new ones
  }
paths-way-version-stay = { $applications ->
    [older] Stay on software V{ $software }, with Windows applications as old as their licenses
   *[same] Stay on software V{ $software }, which all installed licenses allow
  }
paths-way-version-back = { $applications ->
    [older] Go back to software V{ $software }, with Windows applications as old as their licenses
   *[same] Go back to software V{ $software }, which all installed licenses allow
  }
paths-way-version-operator = Keep the Operator on V{ $software }, which its licenses allow
paths-way-version-monitor = Keep the Queue Monitor on V{ $software }, which its licenses allow
paths-way-version-applications = Keep the Operator on V{ $operator } and the Queue Monitor on V{ $monitor }
paths-way-pool-buy = { $from ->
    [balance] Assign what the local node misses from the balance
    [both] Assign from the balance and buy what the local node misses
   *[vendor] Buy what the local node misses and install it there
  }
paths-way-pool-buy-convert = { $quantity ->
    [one] Convert { $quantity } SMB license for the local node
   *[other] Convert { $quantity } SMB licenses for the local node
  }
paths-way-pool-buy-discard = { $quantity ->
    [one] Remove { $quantity } SMB license and buy for the local node
   *[other] Remove { $quantity } SMB licenses and buy for the local node
  }
paths-way-pool-centralise = Draw the licenses from the master
paths-way-pool-centralise-ssa = Under SSA: draw the licenses from the master
paths-way-pool-centralise-convert = { $quantity ->
    [one] Convert { $quantity } SMB license and draw from the master
   *[other] Convert { $quantity } SMB licenses and draw from the master
  }
paths-way-pool-centralise-discard = { $quantity ->
    [one] Remove { $quantity } SMB license and draw from the master
   *[other] Remove { $quantity } SMB licenses and draw from the master
  }
paths-way-pool-buy-discard-ssa = { $quantity ->
    [one] Under SSA: remove { $quantity } SMB license and buy for the local node
   *[other] Under SSA: remove { $quantity } SMB licenses and buy for the local node
  }
paths-way-pool-buy-discard-stay = { $quantity ->
    [one] On V{ $software }: remove { $quantity } SMB license and buy for the local node
   *[other] On V{ $software }: remove { $quantity } SMB licenses and buy for the local node
  }
paths-way-pool-centralise-convert-ssa = { $quantity ->
    [one] Under SSA: convert { $quantity } SMB license and draw from the master
   *[other] Under SSA: convert { $quantity } SMB licenses and draw from the master
  }
paths-way-pool-centralise-discard-ssa = { $quantity ->
    [one] Under SSA: remove { $quantity } SMB license and draw from the master
   *[other] Under SSA: remove { $quantity } SMB licenses and draw from the master
  }
paths-way-uc = { $count ->
    [one] One UC license in place of the singles
   *[other] { $count } UC licenses in place of the singles
  }
paths-way-singles = Keep the single licenses
paths-way-singles-only = Keep the single licenses that are written, without UC

## Conditions
paths-condition-smb-upgrade-ssa = { $quantity ->
    [one] The SMB license is under SSA, says the vendor: the guide names the conversion an SSA upgrade (§2.4)
   *[other] The { $quantity } SMB licenses are under SSA, says the vendor: the guide names the conversion an SSA upgrade (§2.4)
  }
paths-condition-smb-upgrade-version = The conversion of V{ $from } SMB licenses gives Ports of V{ $to }
paths-condition-smb-other-size = { $quantity ->
    [one] The installed SMB license may be replaced by size { $size }: the guide names conversion as the only extension (§2.4)
   *[other] The { $quantity } installed SMB licenses may be replaced by size { $size }: the guide names conversion as the only extension (§2.4)
  }
paths-condition-smb-discard = { $quantity ->
    [one] The SMB license is lost
   *[other] The { $quantity } SMB licenses are lost
  }
paths-condition-smb-drop-ports = { $ports ->
    [one] Decide which port goes: an object, or one fewer registered at once; the plan takes it from the largest group
   *[other] Decide which { $ports } ports go: objects, or fewer registered at once; the plan takes them from the largest groups
  }
paths-condition-smb-drop-nodes = { $count ->
    [one] The node { $nodes } goes{ $with ->
        [objects] , with its objects
       *[alone] {""}
      }
   *[other] These { $count } nodes go{ $with ->
        [objects] , with their objects
       *[alone] {""}
      }: { $nodes }
  }
paths-condition-smb-drop-takeover = No other node takes over when the master fails
paths-condition-ssa-renewed = { $quantity ->
    [one] Prove or renew the SSA of { $quantity } license; a missed renewal costs more (§7.1)
   *[other] Prove or renew the SSA of { $quantity } licenses; a missed renewal costs more (§7.1)
  }
paths-condition-ssa-release = The SSA covers the release date of V{ $version }, and no new separately licensed function is concerned (§7.1)
paths-condition-stay-without-new = Do without what V{ $wanted } brings over V{ $software }
paths-condition-stay-application = Keep the older version of the Windows application
paths-condition-pool-centralise = { $count ->
    [one] The node can reach the master
   *[other] The { $count } nodes can reach the master
  }
paths-condition-pool-centralise-move = { $count ->
    [one] Licenses of the node may move to the master
   *[other] Licenses of the { $count } nodes may move to the master
  }
paths-condition-uc-functions-lost = The users do without { $functions }

## Steps, in working order
paths-step-remove = Remove { $quantity }{"\u00A0"}× { $license } from { $device }
paths-step-move = Move { $quantity }{"\u00A0"}× { $license } to { $device }
paths-step-upgrade = { $quantity ->
    [one] Upgrade { $quantity } license to { $license } on { $device }
   *[other] Upgrade { $quantity } licenses to { $license } on { $device }
  }
paths-step-convert = Convert on { $device } with { $quantity }{"\u00A0"}× { $license }
paths-step-assign = Assign { $quantity }{"\u00A0"}× { $license } from the balance to { $device }
paths-step-install = Install { $quantity }{"\u00A0"}× { $license } on { $device }
paths-step-software = Load software V{ $version }

## The list of ways
paths-none = Nothing here can be resolved in more than one way.
paths-heading = { $codes } at { $place }: { $title }
paths-name-smb-left = Remaining SMB licenses
paths-name-smb-short = Missing SMB licenses
paths-as-is = The bill goes this way already.
paths-same-licenses = As many licenses of each name as before, in other pools or on other devices.
paths-elsewhere = For other devices than before: { $licenses }
paths-delta = { $license }: { $before } → { $after }
paths-cost = Cost of the bill: { $amount } ({ $change })
paths-cost-unpriced = { $unpriced ->
    [one] Cost of the bill: { $amount } ({ $change }), and { $unpriced } line without price: { $licenses }
   *[other] Cost of the bill: { $amount } ({ $change }), and { $unpriced } lines without price: { $licenses }
  }
paths-cost-alone = { $unpriced ->
    [0] Cost of the bill: { $amount }
    [one] Cost of the bill: { $amount }, and { $unpriced } line without price: { $licenses }
   *[other] Cost of the bill: { $amount }, and { $unpriced } lines without price: { $licenses }
  }
paths-cost-before = The difference in money is not known: the bill as drawn has no price for { $licenses }.
paths-cost-none = { $unpriced ->
    [one] Cost of the bill: not known, for its { $unpriced } line has no price ({ $licenses })
   *[other] Cost of the bill: not known, for none of its { $unpriced } lines has a price ({ $licenses })
  }
paths-cost-too-large = Cost of the bill: too large to be said
paths-confirm = To confirm: { $condition }
paths-left = Left: { $codes }
paths-dominated = No better than { $id }, which buys, removes and asks for no more
paths-step = { $number }. { $step }
paths-apply-hint = “pbxplan paths PLAN --apply ID -o FILE” writes the plan of a way; -v shows the order of work.

## Comparison of two plans
paths-diff-title = Comparison of two plans
paths-diff-topology = Topology
paths-diff-requirements = Requirements
paths-diff-bill = Bill
paths-diff-findings = Findings
paths-diff-thing-site = site
paths-diff-thing-device = device
paths-diff-thing-node = node
paths-diff-thing-object = object group
paths-diff-plan = the plan itself
paths-diff-entry = { $thing } { $place }
paths-diff-entry-holding = { $thing } { $place }, with all it holds ({ $holds })
paths-field-balance = Balance
paths-field-in = In
paths-field-host = Licenses on
paths-field-interfaces = Interfaces
paths-field-installed = Installed
paths-field-concurrent = at once
paths-field-workstations = desks
paths-diff-field = { $name }: { $before } → { $after }
paths-diff-node-new = the node { $node } is new
paths-diff-node-gone = the node { $node } is gone
paths-diff-smb = { $kind }, size { $size }
paths-diff-none = nothing
paths-diff-requirement = { $product } { $stock }: { $before } → { $after }
paths-diff-in-central = in the central pool
paths-diff-in-pool = in the pool of { $node }
paths-diff-on-device = on { $device }
paths-diff-in-orders = on order
paths-diff-line = { $id ->
    [buy] { $license }, { $action } for { $device }: { $before } → { $after }
    [keep] { $license }, { $action } on { $device }: { $before } → { $after }
   *[other] { $license }, { $action } on { $device }: { $before } → { $after }
  }
paths-diff-line-nowhere = { $license }, { $action }: { $before } → { $after }
paths-diff-need = { $at }, { $rule }: { $before } → { $after }
paths-diff-need-plan = { $rule }: { $before } → { $after }
paths-diff-stock = on board of { $device }, { $license }: { $before } → { $after }
paths-diff-state = { $quantity } ({ $fate })
paths-diff-fate-keep = { $n ->
    [one] stays
   *[other] stay
  }
paths-diff-fate-move = { $n ->
    [one] moves
   *[other] move
  }
paths-diff-fate-upgrade = { $n ->
    [one] is upgraded
   *[other] are upgraded
  }
paths-diff-fate-remove = { $n ->
    [one] is removed
   *[other] are removed
  }
paths-diff-fate-convert = { $n ->
    [one] is converted
   *[other] are converted
  }
paths-diff-elsewhere = other pools take more or less of what they share
paths-diff-more = { $n ->
    [one] and { $n } more reason
   *[other] and { $n } more reasons
  }
paths-diff-finding = { $code } at { $place }: { $message }
paths-diff-finding-plan = { $code }: { $message }
paths-diff-finding-many = { $n }{"\u00A0"}× { $code }
paths-diff-finding-waived = { $finding } (waived)
paths-diff-finding-was = before: { $message }
paths-diff-finding-waiver = { $now ->
    [yes] waived now
   *[no] no longer waived
  }
paths-diff-finding-cured = { $now ->
    [yes] resolved by the bill now
   *[no] no longer resolved by the bill
  }
paths-diff-alike = { $n ->
    [one] { $n } more like it in { $place }
   *[other] { $n } more like it in { $place }
  }
paths-diff-alike-sites = { $n ->
    [one] { $n } more like it
   *[other] { $n } more like it
  }
paths-diff-mark-added = new
paths-diff-mark-removed = gone
paths-diff-mark-changed = changed
paths-diff-mark-moved = moved
paths-diff-folded = What is only counted is shown with --all.
paths-diff-same = The plans are the same.
paths-diff-total = Different: topology { $topology }, requirements { $requirements }, lines of the bill { $lines } (bought in all { $before } → { $after }, { $change }), findings { $findings }.
paths-diff-total-open = Different: topology { $topology }, requirements { $requirements }, lines of the bill { $lines }, findings { $findings }. { $which ->
    [old] Licenses are not compared: nodes of the first plan are not worked out, for the errors of its topology.
    [new] Licenses are not compared: nodes of the second plan are not worked out, for the errors of its topology.
   *[both] Licenses are not compared: the nodes of neither plan are worked out, for the errors of their topology.
  }
paths-diff-cost = Cost of the bills: { $before } → { $after } ({ $change })
paths-diff-cost-unpriced = Cost of the bills: { $before } → { $after } ({ $change }); without price: lines { $unpriced-before } → { $unpriced-after } ({ $licenses })
paths-diff-cost-alone = Cost of the bills: { $before } → { $after }; without price: lines { $unpriced-before } → { $unpriced-after } ({ $licenses }), so that the difference in money is not known
paths-diff-cost-unknown = not known

## The cheapest choice
paths-cheapest = { $ssa ->
    [without] The least-cost choice without further SSA
   *[any] The least-cost choice
  }
paths-cheapest-drawn = { $ssa ->
    [without] Without further SSA the plan as drawn is the least-cost choice
   *[any] The plan as drawn is the least-cost choice
  }
paths-cheapest-open = { $ssa ->
    [without] The least-cost choice without further SSA of those that can be compared
   *[any] The least-cost choice of those that can be compared
  }
paths-cheapest-drawn-open = { $ssa ->
    [without] Without further SSA no choice that can be compared costs less than the plan as drawn
   *[any] No choice that can be compared costs less than the plan as drawn
  }
paths-cheapest-errors-first = { $ssa ->
    [without] The choice with the fewest errors and, of those, the least-cost one without further SSA
   *[any] The choice with the fewest errors and, of those, the least-cost one
  }
paths-cheapest-errors-first-open = { $ssa ->
    [without] Of the choices with the fewest errors the least-cost one without further SSA that can be compared
   *[any] Of the choices with the fewest errors the least-cost one that can be compared
  }
paths-cheapest-errors = { $n ->
    [one] A plan that works goes before one that costs less: gone is the error { $codes }.
   *[other] A plan that works goes before one that costs less: gone are the errors { $codes }.
  }
paths-cheapest-left = { $n ->
    [one] The error that this leaves:
   *[other] The errors that this leaves:
  }
paths-left-at = { $code } at { $place }: { $title }
paths-left-plan = { $code }: { $title }
paths-cheapest-ssa-none = { $n ->
    [0] No SSA that could be proved would save anything.
    [one] An SSA for the license that is removed for its version would save nothing.
   *[other] An SSA for the { $n } licenses that are removed for their version would save nothing.
  }
paths-cheapest-ssa-none-open = { $n ->
    [0] As far as can be compared, no SSA that could be proved would save anything.
    [one] As far as can be compared, an SSA for the license that is removed for its version would save nothing.
   *[other] As far as can be compared, an SSA for the { $n } licenses that are removed for their version would save nothing.
  }
paths-cheapest-ssa = { $n ->
    [one] If the SSA of { $n } license can be proved
   *[other] If the SSA of { $n } licenses can be proved
  }
paths-cheapest-ssa-open = { $n ->
    [one] If the SSA of { $n } license can be proved: the best that was compared
   *[other] If the SSA of { $n } licenses can be proved: the best that was compared
  }
paths-cheapest-ssa-front = { $n ->
    [one] If the SSA of { $n } license can be proved
   *[other] If the SSA of up to { $n } licenses can be proved
  }
paths-cheapest-ssa-saves = That saves { $amount } against the choice above; a proof or renewal has its own price, which no list names.
paths-decision = { $place }: { $option }
paths-decision-ssa = { $place }: SSA of { $quantity }{"\u00A0"}× { $license }
paths-option-standard = standard Ports
paths-option-convert = SMB licenses converted to standard Ports
paths-option-discard = SMB licenses removed, standard Ports
paths-option-smb = SMB-Port licenses
paths-option-smb-20 = SMB-Port licenses of size 20
paths-option-smb-30 = SMB-Port licenses of size 30
paths-option-smb-50 = SMB-Port licenses of size 50
paths-option-smb-only = SMB-Port licenses without the other sizes
paths-option-smb-20-only = SMB-Port licenses of size 20 without the other sizes
paths-option-smb-30-only = SMB-Port licenses of size 30 without the other sizes
paths-option-smb-50-only = SMB-Port licenses of size 50 without the other sizes
paths-option-local = licensed locally
paths-option-central = licensed by the master
paths-option-uc = UC
paths-option-singles = single licenses
paths-front = { $ssa ->
    [without] Without prices and further SSA: { $n ->
        [one] { $n } choice that no other beats in every license count
       *[other] { $n } choices that no other beats in every license count
      }
   *[any] Without prices: { $n ->
        [one] { $n } choice that no other beats in every license count
       *[other] { $n } choices that no other beats in every license count
      }
  }
paths-front-errors = { $ssa ->
    [without] Without prices and further SSA: { $n ->
        [one] { $n } choice with the fewest errors that no other such beats in every license count
       *[other] { $n } choices with the fewest errors that no other such beats in every license count
      }
   *[any] Without prices: { $n ->
        [one] { $n } choice with the fewest errors that no other such beats in every license count
       *[other] { $n } choices with the fewest errors that no other such beats in every license count
      }
  }
paths-front-open = { $title } (not proven)
paths-front-alike = In every choice: { $bought }
paths-front-choice = { $number }. buy { $bought }
paths-front-nothing = nothing
paths-front-more = { $n ->
    [one] and { $n } more, shown with -v
   *[other] and { $n } more, shown with -v
  }
paths-proof-plans = { $n ->
    [one] Compared: { $n } whole plan.
   *[other] Compared: { $n } whole plans.
  }
paths-proof-groups = { $n ->
    [one] UC or single licenses are free to choose for { $n } group.
   *[other] UC or single licenses are free to choose for { $n } groups.
  }
paths-proof-refused = { $n ->
    [one] { $n } combination was left out: it would bring a new error.
   *[other] { $n } combinations were left out: they would bring a new error.
  }
paths-proof-steps = Steps of the search over groups: { $n }.
paths-proof-closed = No choice is better: everything else was compared or cannot come below.
paths-proof-open-too-many-plans = Not proven: there are more combinations of choices about nodes than are compared.
paths-proof-open-too-many-steps = Not proven: the search over groups was given up.
paths-proof-open-no-price = Not proven: other choices need more or fewer licenses without price ({ $licenses }) and cannot be compared.
paths-proof-open-shared = Not proven: there are too many groups to compare every combination of them.
paths-ruled = Not taken:
paths-ruled-drawn = { $option } (as drawn)
paths-ruled-error = { $code } ({ $title })
paths-ruled-new-errors = { $n ->
    [one] { $place }: { $option }: would bring the error { $errors }
   *[other] { $place }: { $option }: would bring the errors { $errors }
  }
paths-ruled-new-errors-left = { $n ->
    [one] { $place }: { $option }: would bring the error { $errors } and leave { $left }
   *[other] { $place }: { $option }: would bring the errors { $errors } and leave { $left }
  }
paths-ruled-more-errors = { $n ->
    [one] { $place }: { $option }: would leave the error { $errors }
   *[other] { $place }: { $option }: would leave the errors { $errors }
  }
paths-ruled-dearer = { $place }: { $option }: { $amount } more
paths-ruled-same-cost = { $place }: { $option }: costs the same
paths-ruled-no-cheaper = { $place }: { $option }: costs no less, whatever the missing prices are
paths-ruled-no-price = { $n ->
    [one] { $place }: { $option }: cannot be compared without a price for { $licenses }
   *[other] { $place }: { $option }: cannot be compared without prices for { $licenses }
  }
paths-ruled-same = { $place }: { $option }: buys the same as a choice that is listed
paths-ruled-beaten = { $place }: { $option }: buys more than a choice that is listed, and less of nothing
paths-ruled-too-small = { $ports ->
    [one] { $place }: { $option }: too small for { $ports } port
   *[other] { $place }: { $option }: too small for { $ports } ports
  }
paths-ruled-not-alone = { $place }: { $option }: only with one node alone (§2.4)
paths-ruled-takeover = { $place }: { $option }: not with a node that takes over (§2.4)
paths-ruled-ports-on-board = { $place }: { $option }: not beside the standard Ports on board (§2.4)

## What if
paths-if-users-more = With { $percent } % more users, each group rounded up
paths-if-users-fewer = With { $percent } % fewer users, each group rounded up
paths-if-users-same = With as many users as now
paths-if-software = With software V{ $version } everywhere
paths-if-software-unknown = The catalogue does not know V{ $version }: it is worked out like the versions it knows; ask the vendor about its names and new functions.
paths-if-apart = What the plan keeps on another version moves with the rest: { $what }{ $more ->
        [0] .
       *[other] {" "}and { $more } more.
    }
paths-if-apart-software = { $place } on V{ $version }
paths-if-apart-operator = the Operator of { $place } on V{ $version }
paths-if-apart-queue-monitor = the Queue Monitor of { $place } on V{ $version }
paths-if-same-bill = The bill stays the same.
paths-if-totals = Bought: { $before } → { $after }. Removed: { $removed-before } → { $removed-after }.
paths-if-new = New findings: { $codes }
paths-if-gone = Findings that go: { $codes }
paths-if-stay = Errors that stay: { $codes }
paths-if-versions = Software versions
paths-if-version = version
paths-if-falls-away = falls away
paths-if-ssa-saves = saved by SSA
paths-if-cost = cost { $currency }
paths-if-errors = errors
paths-if-partial = * without the lines that have no price: { $licenses }
paths-if-fails = When { $node } fails
paths-if-taken = { $ports ->
    [one] { $node } takes over { $ports } port.
   *[other] { $node } takes over { $ports } ports.
  }
paths-if-nobody = { $ports ->
    [one] Nobody takes over: { $ports } port is out of service.
   *[other] Nobody takes over: { $ports } ports are out of service.
  }
paths-if-would-take = { $ports ->
    [one] { $node } would take over { $ports } port.
   *[other] { $node } would take over { $ports } ports.
  }
paths-if-idle = No ports run on it.
paths-if-stood-for = { $n ->
    [one] Until it is back nobody takes over when { $nodes } fails.
   *[other] Until it is back nobody takes over when one of these { $n } nodes fails: { $nodes }.
  }
paths-if-local = { $node } is licensed locally: its licenses are on the device that failed.
paths-if-standby-local = { $node } is licensed locally, and Standby serves only nodes that the master licenses: as licensed nobody can take over (STB003).
paths-if-smb = Ports are SMB licenses, which do not go with standby (§2.4): as licensed nobody can take over.
paths-if-standby-enough = Standby licenses: { $required } needed, { $today } usable today: enough.
paths-if-standby-after = Standby licenses: { $required } needed, { $today } usable today, { $after } once the bill is followed: enough only then.
paths-if-standby-short = Standby licenses: { $required } needed, { $today } usable today, { $after } once the bill is followed: not enough.
paths-if-trunk-bound = { $count ->
    [one] Trunk { $name }: { $count } line ends at the failed device and must be connected elsewhere.
   *[other] Trunk { $name }: { $count } lines end at the failed device and must be connected elsewhere.
  }
paths-if-trunk-free = Trunk { $name } (SIP): { $count } can register elsewhere.
paths-if-bri = { $to ->
    [nowhere] { $n ->
        [one] { $n } BRI interface is out of service.
       *[other] { $n } BRI interfaces are out of service.
      }
   *[there] { $n ->
        [one] { $n } BRI interface is missing there.
       *[other] { $n } BRI interfaces are missing there.
      }
  }
paths-if-pri = { $to ->
    [nowhere] { $n ->
        [one] { $n } PRI interface is out of service.
       *[other] { $n } PRI interfaces are out of service.
      }
   *[there] { $n ->
        [one] { $n } PRI interface is missing there.
       *[other] { $n } PRI interfaces are missing there.
      }
  }
paths-if-channels = { $to ->
    [nowhere] { $n ->
        [one] { $n } channel is out of service.
       *[other] { $n } channels are out of service.
      }
   *[there] { $n ->
        [one] { $n } channel is missing there.
       *[other] { $n } channels are missing there.
      }
  }
paths-if-ipva = IPVA licenses: { $needed } needed, { $free } free: enough.
paths-if-ipva-none = IPVA licenses: a virtual Standby needs none, as the plan reads §2.3 (ipva_for_standby: No). Read the other way: { $needed } needed, { $free } free, { $missing } missing.
paths-if-ipva-short = IPVA licenses: { $needed } needed, { $free } free: { $missing ->
    [one] { $missing } is missing
   *[other] { $missing } are missing
  }.
