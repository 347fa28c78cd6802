# The sentences of: paths

## Conflicts
paths-conflict-smb = { $ports ->
    [one] { $ports } port on SMB-Port licenses of size { $size }
   *[other] { $ports } ports on SMB-Port licenses of size { $size }
  }
paths-conflict-version = { $quantity ->
    [one] { $quantity } license as old as V{ $oldest } for software V{ $software }
   *[other] { $quantity } licenses as old as V{ $oldest } for software V{ $software }
  }
paths-conflict-pool = { $missing ->
    [one] { $missing } license is missing in a local pool
   *[other] { $missing } licenses are missing in a local pool
  }
paths-conflict-singles = { $count ->
    [one] { $count } user with single licenses that UC contains
   *[other] { $count } users with single licenses that UC contains
  }
paths-conflict-overlap = { $count ->
    [one] { $count } user with UC and single licenses that it contains
   *[other] { $count } users with UC and single licenses that it contains
  }

## Ways
paths-way-smb-extend = Add licenses within size { $size }
paths-way-smb-standard = License the ports as standard Ports
paths-way-smb-convert = { $quantity ->
    [one] Convert { $quantity } SMB license to a standard Port
   *[other] Convert { $quantity } SMB licenses to standard Ports
  }
paths-way-smb-discard = { $quantity ->
    [one] Remove { $quantity } SMB license and buy standard Ports
   *[other] Remove { $quantity } SMB licenses and buy standard Ports
  }
paths-way-smb-size = Buy SMB licenses of size { $size }
paths-way-smb-drop = { $ports ->
    [one] Stay on size { $size } with { $ports } port less
   *[other] Stay on size { $size } with { $ports } ports less
  }
paths-way-smb-drop-ssa = Stay on size { $size } with what fits, and upgrade its old licenses under SSA
paths-way-smb-alone = Stay on size { $size } with one node alone, without standby
paths-way-version-ssa = Upgrade the old licenses free of charge under SSA
paths-way-version-rebuy = Remove the old licenses and buy new ones
paths-way-version-stay = Stay on software V{ $software }, which all installed licenses allow
paths-way-pool-buy = Buy what the local node misses and install it there
paths-way-pool-centralise = Draw the licenses from the master
paths-way-uc = { $count ->
    [one] One UC license in place of the singles
   *[other] { $count } UC licenses in place of the singles
  }
paths-way-singles = Keep the single licenses
paths-way-singles-only = Keep the single licenses that are written, without UC

## Conditions
paths-condition-smb-upgrade-ssa = { $quantity ->
    [one] Confirm with the vendor that the SMB license is under SSA: the guide names the conversion an SSA upgrade (§2.4)
   *[other] Confirm with the vendor that the { $quantity } SMB licenses are under SSA: the guide names the conversion an SSA upgrade (§2.4)
  }
paths-condition-smb-upgrade-version = Confirm that the conversion of V{ $from } SMB licenses gives Ports of V{ $to }
paths-condition-smb-other-size = { $quantity ->
    [one] Confirm that the installed SMB license may be replaced by size { $size }: the guide names conversion as the only extension (§2.4)
   *[other] Confirm that the { $quantity } installed SMB licenses may be replaced by size { $size }: the guide names conversion as the only extension (§2.4)
  }
paths-condition-smb-discard = { $quantity ->
    [one] The SMB license is lost
   *[other] The { $quantity } SMB licenses are lost
  }
paths-condition-smb-drop-ports = { $ports ->
    [one] Decide which { $ports } object goes: the plan takes it from the largest group
   *[other] Decide which { $ports } objects go: the plan takes them from the largest groups
  }
paths-condition-smb-drop-nodes = { $count ->
    [one] The node { $nodes } goes, with its objects
   *[other] These { $count } nodes go, with their objects: { $nodes }
  }
paths-condition-smb-drop-takeover = No other node takes over when the master fails
paths-condition-ssa-renewed = { $quantity ->
    [one] Prove or renew the SSA of { $quantity } license; a missed renewal costs more (§7.1)
   *[other] Prove or renew the SSA of { $quantity } licenses; a missed renewal costs more (§7.1)
  }
paths-condition-ssa-release = Confirm the release date of V{ $version }, and that no new separately licensed function is concerned (§7.1)
paths-condition-stay-without-new = Do without what V{ $wanted } brings over V{ $software }
paths-condition-stay-application = Keep the older version of the Windows application
paths-condition-pool-centralise = The node can reach the master, and its own licenses may move there
paths-condition-uc-functions-lost = The users do without { $functions }

## Steps, in working order
paths-step-remove = Remove { $quantity } x { $license } from { $device }
paths-step-move = Move { $quantity } x { $license } to { $device }
paths-step-upgrade = Upgrade { $quantity } licenses to { $license } on { $device }
paths-step-convert = Convert on { $device } with { $quantity } x { $license }
paths-step-assign = Assign { $quantity } x { $license } from the balance to { $device }
paths-step-install = Install { $quantity } x { $license } on { $device }
paths-step-software = Load software V{ $version }

## The list of ways
paths-none = Nothing here can be resolved in more than one way.
paths-heading = { $codes } at { $place }: { $title }
paths-as-is = The bill goes this way already.
paths-delta = { $license }: { $before } -> { $after }
paths-cost = Cost of the bill: { $amount } { $currency } ({ $change })
paths-cost-unpriced = { $unpriced ->
    [one] Cost of the bill: { $amount } { $currency } ({ $change }), and { $unpriced } line without price
   *[other] Cost of the bill: { $amount } { $currency } ({ $change }), and { $unpriced } lines without price
  }
paths-cost-too-large = Cost of the bill: too large to be said
paths-confirm = To confirm: { $condition }
paths-left = Left: { $codes }
paths-dominated = No better in anything than { $id }
paths-step = { $number }. { $step }
paths-apply-hint = “pbxplan paths PLAN --apply ID -o FILE” writes the plan of a way; -v shows the order of work.
