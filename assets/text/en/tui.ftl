# The sentences of: tui

# What each action does: help, palette and docs/keys.md. Imperative, no full stop.
tui-do-next-pane = Go to the next pane
tui-do-previous-pane = Go to the pane before
tui-do-fold = Fold or unfold
tui-do-fold-all = Fold all nodes, or unfold everything
tui-do-add = Add what fits here: site, device, node, objects, installed licenses
tui-do-edit = Edit the selected thing
tui-do-delete = Delete the selected thing
tui-do-duplicate = Duplicate the selected thing
tui-do-move = Move a device to another site, or objects to another node
tui-do-cut = Cut, to paste elsewhere
tui-do-paste = Paste what was cut
tui-do-increase = Raise the number under the cursor by one (digits replace it)
tui-do-decrease = Lower the number under the cursor by one
tui-do-fix = Put a finding right
tui-do-waive = Waive a finding, with a reason
tui-do-why = Show why: from a bill line down to objects, from a thing up to its lines
tui-do-bill = Show the bill, or go back to the tree
tui-do-findings = Show the findings, or go back to the tree
tui-do-inspector = Show the inspector
tui-do-next-finding = Go to the next finding
tui-do-find = Find by name or place (brest/staff), or show only what matches
tui-do-find-next = Find the next one
tui-do-find-previous = Find the one before
tui-do-undo = Undo the last edit
tui-do-redo = Make the last undone edit again
tui-do-save = Save
tui-do-save-as = Save under another name
tui-do-print = Print or export the bill
tui-do-readings = Choose how the guide is read
tui-do-inventory = Edit the licenses installed on a device
tui-do-balance = Edit the licenses that are bought and not yet assigned
tui-do-orders = Edit the credits to order
tui-do-waivers = Edit the waivers
tui-do-copy = Copy the selected row to the clipboard
tui-do-close = Close the plan
tui-do-up = Go up
tui-do-down = Go down
tui-do-left = Fold, go to what it is in, or show the tab before
tui-do-right = Unfold, go to what is in it, or show the next tab
tui-do-page-up = Go up a page; below findings and ways out, read back
tui-do-page-down = Go down a page; below findings and ways out, read on
tui-do-first = Go to the first
tui-do-last = Go to the last
tui-do-open = Open, edit, or jump to where the row leads
tui-do-new-plan = Start an empty plan
tui-do-template = Start a plan from a template
tui-do-open-file = Open a plan
tui-do-catalogue = Look through products, models and versions
tui-do-begin-new = Start an empty plan
tui-do-begin-template = Start a plan from a template
tui-do-begin-example = Look at an example
tui-do-begin-open = Open a plan
tui-do-palette = Do anything by its name
tui-do-help = Show all keys
tui-do-language = Change the language
tui-do-theme = Change the colours
tui-do-ascii = Draw with plain ASCII characters, or with drawn lines
tui-do-mouse = Give the mouse to the program, or to the terminal
tui-do-redraw = Draw the screen anew
tui-do-suspend = Stop for a while and go back to the shell
tui-do-cancel = Cancel, then leave
tui-do-back = Go back
tui-do-quit = Leave
tui-do-next-field = Take the completion, and go to the next field
tui-do-next-field-only = Go to the next field
tui-do-previous-field = Go to the field before
tui-do-next-value = Choose the next value
tui-do-previous-value = Choose the value before
tui-do-toggle = Switch, or open the list of values
tui-do-take = Take the form
tui-do-take-and-save = Take the form and save the plan
tui-do-form-help = Say what may be in the field, and which keys there are
tui-do-discard = Leave the form as it was
tui-do-char-left = Go one character to the left
tui-do-char-right = Go one character to the right
tui-do-word-left = Go one word to the left
tui-do-word-right = Go one word to the right
tui-do-line-start = Go to the start of the line
tui-do-line-end = Go to the end of the line
tui-do-erase-back = Erase the character before the cursor
tui-do-erase-forward = Erase the character under the cursor
tui-do-erase-word = Erase the word before the cursor
tui-do-erase-to-start = Erase up to the start of the line
tui-do-erase-to-end = Erase up to the end of the line
tui-do-list-up = Go up in the list
tui-do-list-down = Go down in the list
tui-do-list-page-up = Go up a page in the list
tui-do-list-page-down = Go down a page in the list
tui-do-list-toggle = Switch the selected line
tui-do-list-complete = Take the selected line
tui-do-list-take = Take the selected line and close the list
tui-do-list-cancel = Close the list
tui-do-yes = Yes
tui-do-no = No

# Short words for the hints line
tui-hint-add = add
tui-hint-edit = edit
tui-hint-delete = delete
tui-hint-fix = fix
tui-hint-why = why
tui-hint-undo = undo
tui-hint-find = find
tui-hint-palette = commands
tui-hint-help = help
tui-hint-save = save
tui-hint-bill = bill
tui-hint-back = topology
tui-hint-findings = findings
tui-hint-inspector = inspector
tui-hint-next-finding = next finding
tui-hint-inventory = installed
tui-hint-readings = readings
tui-hint-print = print
tui-hint-quit = leave
tui-hint-open = open
tui-hint-catalogue = catalogue
tui-hint-take = take
tui-hint-discard = cancel
tui-hint-next-field = next
tui-hint-toggle = choose
tui-hint-form-help = help
tui-hint-list-take = take
tui-hint-list-cancel = close
tui-hint-list-toggle = switch
tui-hint-tick = tick
tui-hint-tick-and-close = tick and close
tui-hint-yes = yes
tui-hint-no = no

tui-context-everywhere = Everywhere
tui-context-plan = In a plan
tui-context-welcome = On the welcome screen
tui-context-form = In a form
tui-context-text = In a line of text
tui-context-list = In a list
tui-context-question = When asked

# Why an action is not possible now
tui-not-without-plan = No plan is open: { $new } starts one, { $open } opens a file
tui-not-foldable = Nothing is in it that could be folded
tui-not-the-plan = Not for the plan itself: select a site, a device, a node or objects
tui-not-a-node = A device has one node: duplicate or cut the device
tui-not-without-other-site = There is no other site to move it to
tui-not-without-other-node = There is no other node to move them to
tui-not-movable = Only devices and objects can be moved: select one
tui-not-without-cut = Nothing was cut: { $cut } cuts what is selected
tui-not-a-site-here = A device goes into a site: select a site
tui-not-a-node-here = Objects go into a node: select a node
tui-not-a-number = No number here: select objects, or a number in the inspector
tui-not-a-finding = There is no finding here: { $next } goes to the next one
tui-not-waivable = A waiver that has become useless is changed or taken away, not waived
tui-not-fixable = No automatic cure for this finding: { $findings } shows what to do about it
tui-not-a-line = The bill has no line to explain
tui-not-without-findings = There is nothing to find fault with
tui-not-without-search = Nothing was looked for yet: { $find } looks for a name
tui-not-without-undo = There is nothing to undo
tui-not-without-redo = There is nothing to make again
tui-not-a-device = Licenses are installed on devices: select one
tui-not-on-this-system = Not on this system
tui-not-a-jump = This row leads nowhere
tui-not-in-a-list = Not from a list: { $pane } goes to the tree, where the thing itself is selected
tui-not-of-one-thing = This row names no single thing that could be edited

tui-key-unknown = { $key } does nothing here; { $help } shows the keys
tui-settings-wrong = The settings file is wrong: { $what }; the defaults hold
tui-settings-at =
    The settings file is wrong at line { $line }, column { $column }: { $what }; the defaults hold{ $more ->
        [0] {""}
        [one] ; and one more mistake
       *[other] ; and { $more } more mistakes
    }
tui-keys-at =
    The settings, line { $line }, column { $column }: { $what }{ $more ->
        [0] {""}
        [one] ; and one more mistake
       *[other] ; and { $more } more mistakes
    }
tui-keys-unknown-action = Keys: there is no action “{ $name }”
tui-keys-unknown-action-near = Keys: there is no action “{ $name }”; did you mean “{ $near }”?
tui-keys-unknown-key = Keys: “{ $key }” for “{ $name }” is not a key; the default holds
tui-keys-twice = Keys: { $key } is wanted by “{ $other }” and “{ $name }”; the first has it
tui-keys-none-left = Keys: { $key } is now “{ $other }”, and “{ $name }” has no key any more
tui-settings-comments = Not kept for the next start: { $path } has comments, which would be lost

tui-too-small = pbxplan needs { $columns } columns and { $lines } lines; here are { $width } and { $height }
tui-too-small-short = { $columns }x{ $lines } needed, not { $width }x{ $height }
tui-too-small-keys = only { $key } works (leave)

# Panes
tui-pane-tree = Topology
tui-pane-tree-filtered = Topology: only “{ $filter }”
tui-pane-inspector = Inspector
tui-tab-bill = Bill
tui-tab-findings = Findings
tui-tab-why = Why
tui-plan-unnamed = New plan
tui-tree-plan = plan
tui-tree-cut = (cut)
tui-tree-empty = No site yet. Press { $key } to add the first one; the bill follows every key.
tui-tree-devices = { $n ->
    [0] no device
    [one] { $n } device
   *[other] { $n } devices
}
tui-tree-ports = { $n ->
    [0] no port
    [one] { $n } port
   *[other] { $n } ports
}
tui-count-errors = { $n ->
    [one] { $n } error
   *[other] { $n } errors
}
tui-count-warnings = { $n ->
    [one] { $n } warning
   *[other] { $n } warnings
}
tui-count-infos = { $n ->
    [one] { $n } note
   *[other] { $n } notes
}
tui-count-none = no findings
tui-total-buy = buy { $n }
tui-total-assign = assign { $n }
tui-total-upgrade = upgrade { $n }
tui-total-move = move { $n }
tui-total-remove = remove { $n }
tui-readings-default = reading: default
tui-readings-chosen = reading: { $list }
tui-readings-chosen-short = { $n ->
    [one] { $n } reading set
   *[other] { $n } readings set
}
tui-file-none = not saved
tui-file-new = new file, not saved yet
tui-file-unsaved = unsaved
tui-file-saved = saved
tui-file-saved-at = saved { $time }
tui-file-saved-utc = saved { $time } UTC
tui-file-saved-on = saved { $day }
tui-next-smb = { $n ->
    [0] SMB ${ $size } is full
    [one] { $n } more port fills SMB ${ $size }
   *[other] { $n } more ports fill SMB ${ $size }
}
tui-next-smb-over = { $n ->
    [one] { $n } port too many for SMB ${ $size }
   *[other] { $n } ports too many for SMB ${ $size }
}
tui-next-tier = { $n ->
    [0] tier is full
    [one] next tier in { $n } port
   *[other] next tier in { $n } ports
}

# The bill
tui-bill-empty = Nothing to buy yet. Press { $add } to add a site, a device and what is on it.
tui-bill-unsound = The bill cannot be worked out while the topology has errors. Press { $findings } to see them.
tui-bill-central = Central pool on { $host }
tui-bill-local = Pool of { $node } on { $host }
tui-bill-orders = Orders
tui-bill-was = { $device }, was { $license }
tui-bill-from = from { $from }
tui-mark-buy = buy
tui-mark-assign = assign (balance)
tui-mark-upgrade = upgrade (SSA)
tui-mark-move = move
tui-mark-remove = remove
tui-mark-keep = keep
tui-mark-swap = remove, then buy

# Findings
tui-findings-empty = Nothing is wrong with this plan. Press { $key } to see the bill.
tui-severity-error = Error
tui-severity-warning = Warning
tui-severity-info = Note
tui-finding-waived = waived
tui-finding-cured = cured
tui-finding-cured-by-bill = Following the bill cures it.
tui-finding-waived-because = Waived: { $reason }
tui-finding-fixes = { $n ->
    [one] { $key }: one way to put it right
   *[other] { $key }: { $n } ways to put it right
}

# Why
tui-why-empty = The bill has no line. Press { $key } to see it.
tui-why-nothing = { $name } causes no line of the bill. Press { $key } to see it.
tui-why-nothing-plan = The plan causes no line of the bill. Press { $key } to see it.
tui-why-line = { $mark } { $n } × { $license }
tui-why-line-on = { $mark } { $n } × { $license } on { $device }
tui-why-share = of { $line }
tui-why-share-required = of { $required } required:
tui-why-position = { $required } required, { $installed } installed, { $now } usable now
tui-why-missing = of those on board { $after } usable after the bill, { $missing } to be added
tui-why-surplus = of those on board { $after } usable after the bill, { $surplus } to spare
tui-why-thing = What { $name } causes
tui-why-for = because { $name } takes over
tui-why-thing-plan = What the plan causes
tui-named = { $name }: { $what }
tui-why-covered = of { $product }, which is there already
tui-cause-port-per-object = one port for each
tui-cause-feature = one for each
tui-cause-implied = implied by { $by }
tui-cause-uc-bundle = one UC for each
tui-cause-recording-per-node = one base license
tui-cause-recording-included = one recorded user is included
tui-cause-reporting-for-recording = reporting, because of recording
tui-cause-standby-per-port = one for each port license
tui-cause-ipva-per-port = one for each port on a virtual machine
tui-cause-smb-per-port = one for each port
tui-cause-smb-conversion = one for each SMB license that is converted
tui-cause-operator-concurrent = one for each operator at work at once
tui-cause-queue-watched = one for each queue that is watched
tui-cause-interface = one for each interface
tui-cause-channel = one for each channel
tui-cause-warranty = warranty to be extended
tui-cause-order = ordered in the plan
tui-cause-ver001 = older than the software
tui-cause-smb004 = SMB licenses that cannot stay
tui-cause-pool003 = away from the master
tui-cause-stb002 = away from the master
tui-cause-ipv004 = bound to a machine that serves nobody
tui-cause-note-peak = at most so many at once
tui-cause-note-isdn = ISDN
tui-cause-note-conference = conferences
tui-cause-note-bundle = { $n ->
    [one] one bundle for { $n } port
   *[other] one bundle for { $n } ports
}

# Inspector
tui-inspector-nothing = none
tui-inspector-groups = Objects
tui-inspector-coverage = { $n ->
    [one] { $n } group
   *[other] { $n } groups
}: { $licensed } licensed, { $free } free, { $outside } outside the guide
tui-inspector-balance = Balance
tui-inspector-orders = Orders
tui-inspector-waivers = Waived findings
tui-inspector-installed = Installed
tui-inspector-devices = Devices
tui-inspector-ssa = SSA until { $until }
tui-inspector-counts = Comes to
tui-inspector-node = { $ports ->
    [one] { $ports } port
   *[other] { $ports } ports
}, software V{ $software }, today V{ $running }
tui-inspector-objects = Objects
tui-inspector-needs = Needs
tui-inspector-ports = { $n } × port
tui-inspector-need = { $n } × { $product }
tui-inspector-added = { $n } × { $product } (added)
tui-inspector-free = no license
tui-inspector-counts-not = Counts nowhere.
tui-inspector-findings = Findings

# Welcome
tui-welcome-about = Plans the licenses of innovaphone PBX installations: draw sites, devices, nodes and users, and see at once what must be installed where, and what is wrong.
tui-way-new = New plan
tui-way-new-about = empty
tui-way-template = Template
tui-way-template-about = single site, branches, standby, migration
tui-way-example = Example
tui-way-example-about = a finished plan to look at
tui-way-open = Open
tui-way-open-about = a plan file
tui-new-site = Site 1

# Readings, lists of lines, catalogue, print, file browser
tui-context-lines = In a list of lines
tui-context-page = On a page
tui-do-line-add = Add a line
tui-do-line-edit = Edit the line
tui-do-line-remove = Delete the line
tui-do-line-more = Raise its number by one
tui-do-line-less = Lower its number by one
tui-do-line-undo = Undo the last edit
tui-do-line-redo = Make the last undone edit again
tui-do-export = Write it to a file; its ending chooses the format
tui-do-copy-page = Copy all of it to the clipboard
tui-hint-line-add = add
tui-hint-line-edit = edit
tui-hint-line-remove = delete
tui-hint-line-more = one more
tui-hint-line-less = one less
tui-hint-line-undo = undo
tui-hint-export = to a file
tui-hint-copy-page = copy
tui-hint-page-language = language
tui-hint-language = language
tui-do-page-language = Write and print it in another language
tui-in-english = in English
tui-in-french = in French
tui-in-german = in German
tui-readings-title = How the guide is read
tui-reading-default = { $value } (default): { $meaning }
tui-reading-other = { $value }: { $meaning }
tui-readings-unchanged = As the plan has it. { $key } chooses otherwise and shows what becomes of the bill.
tui-edit-readings = change the readings
tui-change-none = The bill stays as it is.
tui-change-names = The sums stay as they are, but not the licenses behind them:
tui-change-totals = The bill changes: { $sums }
tui-change-findings = Findings: errors { $errors }, warnings { $warnings }, notes { $infos }
tui-change-span = { $word }: { $before } → { $after }
tui-change-more = { $n ->
    [one] and { $n } more
   *[other] and { $n } more
}
tui-lines-installed = Installed licenses on { $name }
tui-lines-balance = Licenses bought and not yet assigned
tui-lines-orders = Credits to order
tui-lines-waivers = Waived findings
tui-lines-empty = Nothing here yet. { $add } adds the first line.
tui-lines-waivers-empty = No finding is waived. { $waive } waives the selected one, with a reason.
tui-lines-waivers-add = Findings are waived where they stand: select one in the plan
tui-lines-nothing = There is no line
tui-lines-fate = On the bill
tui-fate-keep = keep
tui-fate-idle = keep, of no use
tui-fate-move = move
tui-fate-upgrade = upgrade to V{ $version }
tui-fate-remove = remove
tui-fate-convert = convert { $n }
tui-fate-nothing = counts nothing
tui-waiver-everywhere = everywhere
tui-form-add-order = New order
tui-form-order = Order: { $name }
tui-form-waiver = Waived: { $code }
tui-field-item = Credits
tui-field-code = Finding
tui-field-place = Place
tui-order-ssc = SSC: Software Service Credits
tui-order-isc = iSC: innovaphone Service Credits
tui-wrong-place = No such place in the plan
tui-wrong-place-many = { $n } places are called so: write more of the path
tui-browse-open = Open a plan in { $folder }
tui-browse-save = Save in { $folder }
tui-browse-recent = recent, in { $folder }
tui-browse-path = { $key } takes this path; an ending / goes into the folder
tui-catalogue-title = Catalogue
tui-catalogue-product = product
tui-catalogue-model = model
tui-catalogue-release = version
tui-catalogue-entry = { $name }
tui-catalogue-source = Source: { $source }
tui-print-title = The bill as it is printed, { $lang }
tui-print-export = Write the bill to a file, { $lang }
tui-print-help = A path; its ending chooses the format: { $endings }. ~ is the home folder.
tui-print-failed = The document could not be made: { $why }
tui-print-ending = The ending must be one of { $endings }
tui-print-copied = The bill is on the clipboard, if the terminal allows it (OSC 52)
tui-hint-list-page-down = page

# Names of edits
tui-edit-add = add { $name }
tui-edit-change = change { $name }
tui-edit-rename = rename { $from } to { $to }
tui-edit-delete = delete { $name }
tui-edit-duplicate = duplicate { $name }
tui-edit-cut = cut { $name }
tui-edit-paste = paste { $name }
tui-edit-move = move { $name } to { $to }
tui-edit-project = change the project
tui-edit-versions = change the versions
tui-edit-gone = The plan has changed: that place is not there any more
tui-undone = Undone: { $edit }
tui-redone = Done again: { $edit }
tui-paste-same = { $name } stays where it is
tui-cut = { $name } is cut: it stays here until { $key } pastes it
tui-did-copy-without = { $copy } is a copy of { $name } without licenses, MAC address, serial number and date of purchase; { $undo } takes it back
tui-did-copy = { $copy } is a copy of { $name }; { $undo } takes it back
tui-did-paste = Pasted: { $name }; { $undo } takes it back
tui-did-move = Moved: { $name }; { $undo } takes it back
tui-did-delete = Deleted: { $name }; { $undo } takes it back
tui-number-keys = { $take } takes it, { $back } gives it up, { $help } explains it
tui-number-end = The number is at its limit
tui-number-other = { $field } { $value } does not fit this number; { $edit } edits both

# Asking
tui-ask-title = Are you sure?
tui-ask-answers = { $yes } yes   { $no } no
tui-ask-delete = Delete { $name } with { $held ->
    [one] the { $held } thing in it
   *[other] the { $held } things in it
}? Undo brings everything back.
tui-ask-way = This takes something out of the plan: { $title }. Take this way? Undo brings everything back.
tui-leave-title = There are unsaved edits
tui-leave-save = Save and leave
tui-leave-discard = Leave without saving
tui-leave-save-first = Save first
tui-leave-behind = Leave them behind
tui-leave-stay = Stay
tui-leave-brief = Unsaved: s save, d discard, c stay
tui-list-nothing = Nothing matches
tui-list-type-to-find = type to find

# Adding
tui-add-title = Add
tui-add-site = Site
tui-add-device = Device in { $site }
tui-add-node = Node on this device
tui-add-object = Objects on this node
tui-add-installed = Installed licenses

# Forms
tui-form-wrong = Not taken yet: see what is said under the field
tui-form-plan = Plan
tui-form-add-site = New site
tui-form-site = Site: { $name }
tui-form-add-device = New device
tui-form-device = Device: { $name }
tui-form-add-node = New node
tui-form-node = Node: { $name }
tui-form-add-object = New objects
tui-form-object = Objects: { $name }
tui-form-add-stock = New licenses
tui-form-stock = Licenses: { $name }
tui-field-name = Name
tui-field-customer = Customer
tui-field-reference = Reference
tui-field-author = Author
tui-field-date = Date
tui-field-notes = Notes
tui-field-address = Address
tui-field-software = Software
tui-field-running = Runs today
tui-field-buy-version = Buy in version
tui-field-model = Model
tui-field-mac = MAC address
tui-field-serial = Serial number
tui-field-purchased = Purchased
tui-field-warranty = Warranty
tui-field-bri = BRI
tui-field-pri = PRI
tui-field-isdn-channels = ISDN channels
tui-field-conference-channels = Conferences
tui-field-analog = Analogue
tui-field-role = Role
tui-field-node = Node
tui-field-licensing = Licensing
tui-field-takeover-by = Takeover by
tui-field-port-license = Port licenses
tui-field-smb-size = SMB size
tui-field-smb-disposal = SMB left behind
tui-field-operator-concurrent = Operators
tui-field-operator-workstations = … desks
tui-field-operator-software = … software
tui-field-queues = Queues watched
tui-field-queue-software = … software
tui-field-kind = Kind
tui-field-count = Count
tui-field-peak = At once
tui-field-features = Functions
tui-field-transfer-target = Transfer target
tui-field-license = License
tui-field-quantity = Quantity
tui-field-assigned = Assigned since
tui-field-ssa-until = SSA until
tui-yes = yes
tui-no = no
tui-role-none = none: a plain gateway
tui-role-master = Master
tui-role-slave = Slave
tui-role-standby = Standby
tui-licensing-central = central
tui-licensing-local = local
tui-port-standard = standard
tui-port-smb = SMB
tui-disposal-convert = converted
tui-disposal-discard = removed
tui-warranty-standard = one year
tui-warranty-extended = five years
tui-warranty-order = extension ordered
tui-empty-running = as the software
tui-empty-buy-version = 13, or as needed
tui-empty-software = V{ $version } (plan)
tui-empty-node-running = V{ $version }
tui-empty-none = none
tui-empty-nobody = nobody
tui-empty-smb-size = what fits
tui-empty-workstations = 1 per operator
tui-empty-pool-software = as the pool
tui-empty-peak = all of them
tui-empty-features = none
tui-empty-today = the day of the bill
tui-empty-unknown = not known
tui-empty-ssa = no SSA
tui-empty-end = without end
tui-empty-isdn = { $channels } (2 a BRI, 30 a PRI)
tui-kind-user = User
tui-kind-executive = Executive
tui-kind-trunk-t0 = Trunk T0
tui-kind-trunk-t2 = Trunk T2
tui-kind-trunk-sip = Trunk SIP
tui-kind-trunk-fxs = Trunk FXS
tui-kind-answering-machine = Answering machine
tui-kind-analog-station = Analogue station
tui-kind-call-button = Call button
tui-kind-external-video = External video
tui-kind-group = Group
tui-kind-waiting-queue = Waiting queue
tui-kind-user-name = Users
tui-kind-executive-name = Executives
tui-kind-trunk-t0-name = T0
tui-kind-trunk-t2-name = T2
tui-kind-trunk-sip-name = SIP
tui-kind-trunk-fxs-name = FXS
tui-kind-answering-machine-name = Voicemail
tui-kind-analog-station-name = Analogue
tui-kind-call-button-name = Call me
tui-kind-external-video-name = Video
tui-kind-group-name = Group
tui-kind-waiting-queue-name = Queue
tui-feature-in-uc = in UC
tui-feature-implied = comes with { $by }
tui-feature-not-here = not for these objects
tui-wrong-number = A whole number from { $least } to { $most }
tui-wrong-date = A day: 2026-11-24, or 24.11.2026
tui-wrong-mac = Twelve hexadecimal digits: 00-90-33-01-02-03
tui-wrong-empty = Something must be written here
tui-wrong-name-empty = A name is needed
tui-wrong-name-long = At most 64 characters
tui-wrong-name-slash = No “/” in a name: it separates the parts of a place
tui-wrong-name-control = A control character is in it
tui-wrong-name-space = No space at the beginning or the end
tui-wrong-name-taken = “{ $name }” is taken
tui-wrong-gone = It is not in the plan any more
tui-paste-nowhere = Nothing here takes text: what was pasted is left out
tui-about-text = Any text.
tui-about-number = A whole number from { $least } to { $most }; + and - change it by one, digits replace it.
tui-about-number-or-none = A whole number from { $least } to { $most }, or nothing; + and - change it by one, digits replace it.
tui-about-date = A day, 2026-11-24 or 24.11.2026, or nothing.
tui-about-mac = Twelve hexadecimal digits, with or without separators, or nothing.
tui-about-choice = One of several: arrows turn it, typing looks for one.
tui-about-flag = Yes or no.
tui-about-features = The functions these objects have; what UC contains is marked.
tui-about-license = A technical name; a short one such as “port 13” is completed.
tui-about-model = A model of the catalogue, completed while it is typed, or any other.
tui-wrong-license = No license is called so: it would count nothing
tui-wrong-license-several = Several licenses may be meant: go on typing, or take the first with Tab
tui-form-doubt = Not taken yet: the model is not known; Enter again takes it all the same
tui-doubt-model = Not in the catalogue, so nothing can be checked; Enter twice keeps it all the same
tui-doubt-model-several = Not in the catalogue: Tab takes the first below, Enter twice keeps what is typed
tui-wrong-peak = Not more than there are: { $count }
tui-wrong-operator-concurrent = Desks without operators: say how many work at once

# Looks
tui-theme-colours = Colours: the terminal’s own
tui-theme-contrast = Colours: high contrast
tui-theme-plain = Colours: none
tui-ascii-on = Plain ASCII characters
tui-ascii-off = Drawn lines
tui-mouse-on = The mouse is the program’s; in most terminals Shift gives it back
tui-mouse-off = The mouse is the terminal’s again
tui-language-is = English
tui-find-nothing = Nothing is called “{ $text }”

# Files
tui-load-title = This plan cannot be opened
tui-load-io = { $path } cannot be read: { $error }
tui-load-failed = { $path } cannot be read: { $error }. { $key } looks for another.
tui-load-no-file = { $path } is no file: a plan is read from a file
tui-hint-list-down = next
tui-load-migrated = This file is of schema { $schema }; saving writes the newest
tui-load-drops = This file has what no plan has ({ $what }); saving drops it, after asking
tui-load-drops-comment = { $more ->
    [0] a comment in line { $line }
    [one] a comment in line { $line }, and one more
   *[other] a comment in line { $line }, and { $more } more
}
tui-load-drops-field = { $more ->
    [0] { $field } in line { $line }
    [one] { $field } in line { $line }, and one more
   *[other] { $field } in line { $line }, and { $more } more
}
tui-wrong-path = The name of a file is needed
tui-saved = Saved: { $path }
tui-exported = Written: { $path }
tui-write-exists = { $path } exists
tui-write-read-only = { $path } is read-only
tui-write-no-file = { $path } is no file that can be written
tui-write-io = { $path } cannot be written: { $error }
tui-journal-io = Edits are not kept for a crash any more ({ $error }): save often
tui-panic-journal = Edits that were not saved are in { $path }; the next start offers them.
tui-file-gone = { $path } is not there any more; saving writes it again
tui-new-file = There is no file { $path } yet: this is an empty plan, and saving makes the file
tui-changed-title = Changed on disk: { $path }
tui-changed-about = { $path } was changed by somebody else since it was read
tui-changed-save-as = Save under another name
tui-changed-reload = Read it again
tui-changed-overwrite = Overwrite what is there now
tui-outdated-keep = Keep what is here
tui-cancel = Cancel
tui-unsaved-again = Try again
tui-edit-reload = read { $path } again
tui-reloaded = { $path } is read again; { $key } gives back what was here
tui-ask-overwrite = { $path } exists. Overwrite it?
tui-title-unsaved = Not saved
tui-title-changed = Changed on disk
tui-title-recover = Never saved
tui-title-elsewhere = Open elsewhere
tui-ask-quit = Leave pbxplan?
tui-ask-drop-fields = Saving drops what no plan has: { $fields }. Save all the same?
tui-ask-drop-comments = Saving drops the comments in these lines: { $lines }. Save all the same?
tui-ask-drop-both = Saving drops what no plan has, { $fields }, and the comments in these lines: { $lines }. Save all the same?
tui-ask-discard = { $n ->
    [one] Give up { $n } edit that was never saved?
   *[other] Give up { $n } edits that were never saved?
}
tui-recover-title = { $n ->
    [one] { $n } edit was never saved
   *[other] { $n } edits were never saved
}, the last { $minutes ->
    [0] a moment ago
    [one] { $minutes } minute ago
   *[other] { $minutes } minutes ago
}
tui-recover-take = Recover
tui-recover-later = Ignore for now
tui-recover-discard = Give them up
tui-recover-same = the file is as it was
tui-recover-changed = the file changed since
tui-recover-absent = there is no file
tui-recovered = { $n ->
    [one] { $n } edit is back
   *[other] { $n } edits are back
}
tui-discarded = Given up
tui-edit-recovered = recovered edit
tui-elsewhere = This plan is open in another pbxplan
tui-elsewhere-process = This plan is open in another pbxplan (process { $process })
tui-elsewhere-look = Open it here too: the last one to save is asked
tui-elsewhere-close = Close it here
tui-template-title = Begin with a template
tui-example-title = Look at an example
tui-way-lost = { $n ->
    [one] Recover { $n } edit
   *[other] Recover { $n } edits
}

# Palette, help, finding
tui-palette-title = Do
tui-help-title = Keys
tui-find-title = Find: a name, or a place such as site/objects
tui-find-only = Find: only what matches
tui-hint-list-complete = only matches
tui-copied = On the clipboard, if the terminal allows it: { $text }

# Findings put right
tui-fix-title = Put it right
tui-fix-safe = nothing is lost
tui-fix-unsafe = to be checked
tui-fixed = Done: { $title }
tui-waive-which = Which one?
tui-form-waive = Waive { $code } at { $at }
tui-field-reason = Reason
tui-field-until = Until
tui-wrong-reason = A reason is needed: it stays visible
tui-edit-fix = fix: { $title }
tui-edit-waive = waive { $code }
tui-move-title = Move { $name } to

# Ways out
tui-do-paths = Show the ways out of conflicts, each with its bill
tui-hint-paths = paths
tui-tab-paths = Paths
tui-paths-working = Working the ways out…
tui-paths-broken = The ways out could not be worked out: a mistake of the program. The bill is right all the same.
tui-paths-empty = No conflict has more than one way out. { $findings } shows the findings, { $cheapest } looks for the cheapest choice of all.
tui-paths-head-way = Way out
tui-paths-head-buy = buy
tui-paths-head-remove = remove
tui-paths-head-cost = cost
tui-paths-dominated = No better than “{ $way }”, which buys, removes and asks for no more.
tui-paths-already = The bill goes this way already
tui-paths-take = { $key } takes it; undo brings back what was
tui-paths-delta = { $mark } { $license }: { $before } → { $after }
tui-paths-condition = If: { $said }
tui-paths-left = Left: { $codes }

# Work that broke, or takes its time
tui-working = working…
tui-settled = The bill has just come up to date: look, then press again
tui-not-worked-out = not worked out
tui-not-reviewed = The bill could not be worked out: a mistake of the program. Undo, or save and start again.
tui-broken = A mistake of the program, written down in { $path }: please send it in
tui-broken-here = A mistake of the program: { $report }

# What is printed on the keys
tui-keyboard-space = Space
tui-keyboard-enter = Enter
tui-keyboard-esc = Esc
tui-keyboard-shift-tab = Shift-Tab
tui-keyboard-backspace = Backspace
tui-keyboard-delete = Delete
tui-keyboard-up = Up
tui-keyboard-down = Down
tui-keyboard-left = Left
tui-keyboard-right = Right
tui-keyboard-home = Home
tui-keyboard-end = End
tui-keyboard-page-up = PageUp
tui-keyboard-page-down = PageDown
tui-keyboard-ctrl = Ctrl

# docs/keys.md
tui-page-title = Keys
tui-page-about = Written from the table of actions by a test. Any action can be given other keys in `settings.ron` in the configuration folder: `keys: {"{"}"delete": "d Delete"{"}"}`; several keys are separated by spaces. Keys are written there by these names, whatever the language.
tui-page-keys = Keys
tui-page-name = Name
tui-page-does = Does

# Comparing with another plan, file or state
tui-do-compare = Compare with the saved file, another plan or an earlier state
tui-do-outline-open = Unfold; from there, go to the thing itself
tui-do-outline-fold = Fold or unfold
tui-do-outline-all = Unfold everything, or fold it
tui-hint-compare = compare
tui-hint-outline-open = open
tui-hint-outline-fold = fold
tui-hint-outline-all = all
tui-context-outline = In a comparison
tui-studying = Working it out…
tui-study-broken = It could not be worked out: a mistake of the program.
tui-page-copied = On the clipboard, if the terminal allows it (OSC 52)
tui-compare-title = Compare with
tui-compare-saved = The saved file
tui-compare-other = Another plan
tui-compare-other-about = to be looked for
tui-compare-step = An earlier state
tui-compare-steps = { $n ->
    [one] { $n } step to go back
   *[other] { $n } steps to go back
}
tui-compare-never-saved = This plan was never saved
tui-compare-before-title = Compare with the plan before
tui-compare-back = { $n ->
    [one] { $n } step back
   *[other] { $n } steps back
}
tui-compare-back-saved = { $n ->
    [one] { $n } step back, as saved
   *[other] { $n } steps back, as saved
}
tui-compare-with-saved = Against the saved file { $path }
tui-compare-with-file = Against { $path }
tui-compare-with-step = { $n ->
    [one] Against the plan { $n } step back, before: { $edit }
   *[other] Against the plan { $n } steps back, before: { $edit }
}
tui-compare-lost = What the lost edits change in { $path }
tui-compare-lost-new = What the lost edits change
tui-compare-section = { $title } ({ $n })
tui-compare-same = There is nothing to unfold; { $key } closes this.
tui-compare-failed = There is no comparison: the other plan cannot be read
tui-compare-nothing = There is nothing to unfold
tui-compare-not-open = These edits are not in the plan yet: recover them first
tui-compare-gone = It is not in the plan any more
tui-compare-copied = The comparison is on the clipboard, if the terminal allows it (OSC 52)
tui-compare-export = Write the comparison to a file
tui-browse-compare = Compare with a plan in { $folder }
tui-recover-compare = Compare with the file
tui-recover-compare-about = what they change

# What if
tui-do-what-if = Ask what if: more users, another software, a failed node
tui-do-trial-more = Raise the selected row (digits replace it)
tui-do-trial-less = Lower the selected row
tui-do-trial-choose = List what the selected row can be
tui-do-trial-none = Take a digit away, or ask nothing of the selected row
tui-do-trial-take = Take it into the plan, as one edit that can be undone
tui-do-trial-take-ssa = Take the choice that needs an SSA to be proved
tui-hint-what-if = what if
tui-hint-trial-more = more
tui-hint-trial-less = less
tui-hint-trial-choose = list
tui-hint-trial-none = none
tui-hint-trial-take = take over
tui-hint-trial-take-ssa = take with SSA
tui-context-trial = In what-if, and at the cheapest choice
tui-not-without-nodes = There is no node yet that could be licensed
tui-not-unsound = Not while the topology has errors: see the findings
tui-if-title = What if
tui-if-row-users = Users
tui-if-row-software = Software
tui-if-row-fail = Failed node
tui-if-percent = { $percent } %
tui-if-as-planned = as planned
tui-if-no-node = none
tui-if-users = { $before } → { $after }
tui-if-users-now = { $n ->
    [one] { $n } user
   *[other] { $n } users
}
tui-if-planned = the plan has V{ $version }
tui-if-no-nodes = there is no node yet
tui-if-untouched = The plan itself stays as it is.
tui-if-empty = { $more } and { $less } change the selected row, digits replace it, { $choose } lists what it can be. Bill and findings follow every key.
tui-if-nothing-asked = Nothing is asked yet
tui-if-nothing-to-take = Only more users or another software can be taken into the plan
tui-if-too-many = A group would have more than { $most } objects: too many for a plan
tui-if-type = Digits replace the percentage
tui-if-taken = In the plan now: { $what }
tui-edit-what-if = what if: { $what }
tui-if-short-users = users { $percent } %
tui-if-short-software = software V{ $version }
tui-if-new = New findings:
tui-if-gone = Findings that go:
tui-if-stay = Errors that stay:
tui-if-more = { $n ->
    [one] { $n } more line: { $key }
   *[other] { $n } more lines: { $key }
}

# The cheapest choice
tui-do-cheapest = Look for the cheapest choice of all
tui-cheapest-title = The cheapest choice
tui-cheapest-take = { $key } takes it into the plan; undo brings back what was.
tui-cheapest-drawn = The plan is the cheapest choice already
tui-cheapest-drawn-ssa = Without further SSA the plan is the cheapest choice already; { $key } takes the one with it
tui-cheapest-unpriced = Without prices none is the cheapest: a price list is read from prices.csv in the configuration folder, or with --prices
tui-cheapest-taken = Done: the cheapest choice
tui-cheapest-take-ssa = { $n ->
    [one] { $key } takes the choice with the SSA of { $n } license proved.
   *[other] { $key } takes the choice with the SSA of { $n } licenses proved.
  }
tui-cheapest-taken-ssa = Done: the cheapest choice, with SSA to be proved
tui-cheapest-no-ssa = No SSA that could be proved would make the choice better
tui-edit-cheapest = take the cheapest choice
tui-edit-cheapest-ssa = take the cheapest choice with SSA

# Prices and letterhead
tui-do-read-prices = Read the price list again
tui-not-without-price-file = There is no configuration folder that a price list could be in
tui-prices-read = { $n ->
    [one] { $n } price read from { $path }
   *[other] { $n } prices read from { $path }
}
tui-prices-stay = { $path }: { $why }. The former prices stay.
tui-prices-none = No prices from { $path }: { $why }
tui-prices-absent = the file is not there
tui-prices-odd = { $more ->
    [0] { $what }
    [one] { $what } (and { $more } more)
   *[other] { $what } (and { $more } more)
}
tui-logo = The logo { $path } is left out: { $why }
tui-bill-total = Total: { $amount }
tui-bill-total-unpriced = { $unpriced ->
    [one] Total: { $amount }, and { $unpriced } line without price
   *[other] Total: { $amount }, and { $unpriced } lines without price
}
tui-bill-line-amount = Selected line: { $amount }
tui-bill-no-price = no price
tui-bill-too-large = too large

# Printing
tui-do-print-page = Print it
tui-hint-print-page = print
tui-print-sending = Sending it to the printer…
tui-print-not = { $why }

# What each field of a form is, its unit, and what an empty value means
tui-help-plan-name = What the plan and its bill are called.
tui-help-plan-customer = Who it is for; printed on the bill.
tui-help-plan-reference = Number of the offer or order; printed on the bill.
tui-help-plan-author = Who drew the plan; printed on the bill.
tui-help-plan-date = The day that ends of SSA and warranty are compared with (§7.1, §7.2); empty: the day on which the bill is made.
tui-help-plan-software = Major version that every node is to run unless it says otherwise; its licenses must not be older (§1.3).
tui-help-plan-running = Major version that runs today: it decides what is usable now (§1.3); empty: the same as the software.
tui-help-plan-buy-version = Version in which licenses are bought (§1.3); empty: 13, or what the software needs where that is more.
tui-help-plan-notes = For whoever reads the plan; decides no number.
tui-help-site-name = Name of the place, once in the plan.
tui-help-site-address = Where the site is; decides no number.
tui-help-site-notes = For whoever reads the plan; decides no number.
tui-help-device-name = Name of the box or virtual machine, once in the plan; the bill says by it where licenses go.
tui-help-device-model = Model of the gateway; what the catalogue knows of it decides what is built in and what can be checked (§5).
tui-help-device-role = What the PBX on it is (§1.2); none for a plain gateway.
tui-help-device-node = Name of the PBX on it, once in the plan.
tui-help-device-mac = Hardware address, to which IPVA licenses of a virtual machine are bound (§2.3); empty: not known yet.
tui-help-device-serial = For whoever is on site; decides no number.
tui-help-device-purchased = Day from which the warranty runs (§7.2); empty: not known, and its end is not watched.
tui-help-device-warranty = One year, or five with the extension; an ordered extension is a line of the bill (§7.2).
tui-help-device-bri = BRI interfaces, fitted and used; each takes a license (§5).
tui-help-device-pri = PRI interfaces, fitted and used; each takes a license (§5).
tui-help-device-isdn-channels = ISDN channels in use; each takes a license (§5); empty: 2 for a BRI and 30 for a PRI.
tui-help-device-conference-channels = Conference channels in use; each takes a channel license (§5).
tui-help-device-analog = Analogue interfaces; they take no license here and are held against what the model has (§5).
tui-help-device-notes = For whoever reads the plan; decides no number.
tui-help-node-name = Name of the PBX, once in the plan.
tui-help-node-role = The Master holds the licenses of the central pool, a Slave serves its objects, a Standby takes over (§1.2, §2.2).
tui-help-node-licensing = Central: from the Master’s licenses; local: from a pool of its own on this device (§1.2).
tui-help-node-software = Major version that this node is to run (§1.3); empty: as the plan.
tui-help-node-running = Major version that this node runs today (§1.3); empty: as the plan.
tui-help-node-takeover-by = The node that takes over when this one fails; Standby licenses are then needed (§2.2).
tui-help-node-port-license = Standard Ports, or one SMB size for a single node with up to 50 ports; read on the Master (§2.4).
tui-help-node-smb-size = Ports that the SMB licenses reach to (§2.4); empty: the installed size, or else the smallest that holds the ports.
tui-help-node-smb-disposal = What becomes of SMB licenses where standard Ports are used: converted into Ports, or removed (§2.4).
tui-help-node-operator-concurrent = Operator applications at work at once; each takes a license (§6.1); empty: none.
tui-help-node-operator-workstations = Desks that have the application; they take no license of their own (§6.1); empty: as many as operators.
tui-help-node-operator-software = Version of the Operator application, for its licenses (§1.3); empty: that of the pool.
tui-help-node-queues = Waiting queues that are watched; each takes a license (§6.2); empty: none.
tui-help-node-queue-software = Version of the Queue Monitor, for its licenses (§1.3); empty: that of the pool.
tui-help-object-kind = What these objects are: it decides whether each takes a Port (§2.1), and which functions it can have. Digits go on to the count.
tui-help-object-name = Name of the group, once on its node.
tui-help-object-count = How many there are; each takes its Port (§2.1) and its functions (§4), and with 0 the group counts nowhere.
tui-help-object-features = What each of them can do, a license for each; UC contains seven (§3), and some bring others along (§4).
tui-help-object-peak = Most that are registered at once: so many Ports are counted (§2.1); empty: all of them.
tui-help-object-transfer-target = Whether recorded calls are transferred to them: each then takes Reporting once any node records (§4.6).
tui-help-object-notes = For whoever reads the plan; decides no number.
tui-help-stock-license = Technical name, as my.innovaphone and the PBX print it; its version decides which software it serves (§1.3).
tui-help-stock-quantity = How many licenses of this name there are.
tui-help-stock-assigned = Day since which they are on this device; empty: not known; decides no number.
tui-help-stock-ssa-until = Last day of the SSA, under which they go to a newer version free of charge (§7.1); empty: no SSA.
tui-help-order-item = Credits to order: SSC for SSA (§7.1), iSC for rental (§7.3).
tui-help-order-quantity = How many of them go on the bill.
tui-help-waive-place = Where it is accepted: a place such as site/device/node, or an end of one; empty: everywhere.
tui-help-waive-reason = Why the finding is accepted; it stays visible with it.
tui-help-waive-until = Last day on which it is accepted; empty: without end.
