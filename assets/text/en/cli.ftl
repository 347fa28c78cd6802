# The sentences of: cli

# Help
cli-about = Plans the licenses of innovaphone PBX installations: what must be installed where, and what is wrong.
cli-after-help =
    Without a command the terminal interface opens.
    Exit status: 0 nothing wrong, 1 an error stays after the bill, 2 the command could not run.
cli-heading-usage = Usage:
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-heading-common = Common options
cli-pbxplan-plan = Plan to open; a welcome screen without one
cli-bill-about = The bill of licenses
cli-catalog-about = Products, gateway models and versions known, with the source of each value
cli-check-about = Findings of one or many plans
cli-check-plan = Plans to check; “-” is standard input. One that cannot be read does not stop the others
cli-completions-about = A script that completes commands and options in a shell
cli-completions-output = Write there instead of to standard output
cli-completions-shell = The shell: { $values }
cli-explain-about = What a finding, a license, a product or a reading is; without one the list
cli-explain-topic = Code of a finding (SMB001), product (smb-upgrade), technical name ('Port13$$') or reading (tier)
cli-fix-about = Applies the fixes of errors and warnings to a plan
cli-fix-diff = Show what would change and write nothing
cli-fix-unsafe = Apply those too that change for good what the plan says
cli-fix-output = Write the fixed plan there; “-” is standard output. The plan itself stays
cli-fix-force = Write although comments or unknown fields of the file are lost
cli-fmt-about = Rewrites plans in canonical form
cli-fmt-plan = Plans to rewrite; “-” reads standard input and writes standard output
cli-fmt-check = Only tell which plans are not canonical
cli-fmt-force = Rewrite although comments or unknown fields of the file are lost
cli-help-about = This help, or that of a command
cli-help-of = The command
cli-man-about = The manual page
cli-man-output = Write there instead of to standard output
cli-man-manual = User’s manual
cli-man-name = NAME
cli-man-synopsis = SYNOPSIS
cli-man-description = DESCRIPTION
cli-man-exit = EXIT STATUS
cli-man-exit-0 = Nothing is wrong: warnings, advice and errors that the bill itself cures are allowed. “diff”: the plans are alike. “fmt --check”: all are canonical.
cli-man-exit-1 = An error stays after the bill; with --strict also one that the bill cures, with --deny warnings also a warning or a field that was left out. “diff”: the plans differ. “fmt --check”: one is not canonical.
cli-man-exit-2 = The command could not run: a mistake of usage, a file that cannot be read or is no plan, an output that cannot be written.
cli-man-environment = ENVIRONMENT
cli-man-env-lang = The language; the first one that is set decides. --lang and the language of the settings go before them.
cli-man-env-color = With any value, no colours are used; --color goes before it.
cli-man-env-term = “dumb”: no colours, and no interface.
cli-man-env-config = The configuration folder, in place of the system’s usual one.
cli-man-env-state = The folder of the program’s own memory, in place of the system’s usual one.
cli-man-files = FILES
cli-man-file-config = The configuration folder, below $XDG_CONFIG_HOME where that is set; macOS: ~/Library/Application Support/pbxplan; Windows: %APPDATA%\pbxplan\config.
cli-man-file-settings = Settings: language, theme, mouse, ascii, paper; company, company_address and company_logo for printed bills; fonts, a folder of fonts for what the PDF’s own lacks; keys, for keys of one’s own.
cli-man-file-catalog = Products, gateway models and versions of one’s own, merged over the built-in catalogue by file name. A file with a mistake is left out, with a warning that shows the line.
cli-man-file-prices = The price list that is used without --prices: columns license and unit_price, and if need be currency, discount_percent and note.
cli-man-file-state = Edits that were not saved, which plans are open, and the plans of late.
cli-man-file-backup = A plan as it was before it was last saved.
cli-man-examples = EXAMPLES
cli-man-example-new = Begin a plan with a head office and branches.
cli-man-example-open = Work on it in the terminal.
cli-man-example-check = Check every plan of a folder, as a script or a git hook does.
cli-man-example-bill = Write the bill as a PDF.
cli-man-example-why = Ask why so many ports are needed at a site.
cli-man-example-diff = Compare what is there with what is planned.
cli-new-about = A starter plan with today’s date
cli-new-output = File to write; “-” is standard output. A file that is there is never written over
cli-new-template = What to begin with: { $values }
cli-new-list-templates = List the templates
cli-print-about = The bill on a printer
cli-print-printer = Printer to use in place of the usual one
cli-print-done = Sent to the printer.
cli-print-done-on = Sent to the printer { $printer }.
cli-print-no-reason = it gives no reason
cli-topology-about = A drawing of sites, nodes, roles and counts
cli-paths-about = Ways out of conflicts, each with the bill it leads to
cli-paths-apply = Take the way with this id (SMB001@master:convert) and write the changed plan
cli-paths-output = Write there instead of to standard output; without --apply the ending chooses the format
cli-paths-at = Only conflicts of this place, or of a place within it
cli-diff-about = What differs between two plans: topology, requirements, bill and findings, with the reasons
cli-diff-old = The plan as it was
cli-diff-new = The plan as it is
cli-diff-all = Show everything one by one
cli-cheapest-about = The least-cost choice over everything that is free to choose, and what was compared
cli-what-if-about = What would come of more users, another software, or a failed node
cli-what-if-users = Users more or fewer in percent: +10%. Every group of users grows so, rounded up
cli-what-if-software = Version that every node is to run; a table shows every version there is
cli-what-if-fail = The node that fails: its name or that of its device, or a path (North/gw/master)
cli-why-about = Where a number on the bill comes from, down to object groups and sections of the guide
cli-why-license = Product (port) or technical name ('PBX-Port13')
cli-why-at = Only what this place has part in: a path (North/gw/master/Staff) or a unique end of one
cli-option-plan = Plan to read; “-” is standard input
cli-option-format = Format, by default the first: { $values }
cli-option-output = Write there instead of to standard output; the ending chooses the format
cli-option-force = Write over a file that is there
cli-option-strict = Errors that the bill cures count too
cli-option-deny = “warnings”: warnings count too
cli-option-for = For whom: { $values }; for both without it
cli-option-paper = Paper: { $values }; else that of the settings
cli-option-date = Day to count with, in place of the plan’s own and of today
cli-option-prices = Price list (CSV) in place of prices.csv in the configuration folder
cli-option-lang = Language: { $values }; else that of the settings or of the system
cli-option-color = Colours, by default the first: { $values }
cli-option-ascii = Draw lines, quotes and signs in ASCII
cli-option-quiet = Say less: only what counts
cli-option-verbose = Say more
cli-option-help = Show this help
cli-option-version = Show the version

# What stands for a value
cli-value-command = COMMAND
cli-value-day = YYYY-MM-DD
cli-value-file = FILE
cli-value-format = FORMAT
cli-value-id = ID
cli-value-language = LANGUAGE
cli-value-license = LICENSE
cli-value-name = NAME
cli-value-new = NEW
cli-value-node = NODE
cli-value-old = OLD
cli-value-options = OPTIONS
cli-value-percent = PERCENT
cli-value-place = PLACE
cli-value-plan = PLAN
cli-value-reader = READER
cli-value-severity = SEVERITY
cli-value-shell = SHELL
cli-value-size = SIZE
cli-value-topic = TOPIC
cli-value-version = VERSION
cli-value-when = WHEN

# Words before a message
cli-error = error:
cli-warning = warning:
cli-hint = hint:
cli-stdin = standard input
cli-of-file = { $file }: { $what }
cli-of-line = line { $line }, column { $column }: { $what }

# Mistakes of usage
cli-usage-value = “{ $value }” is no value of { $argument }
cli-usage-no-value = { $argument } wants a value
cli-usage-command = “{ $word }” is no command
cli-usage-argument = “{ $argument }” means nothing here
cli-usage-missing = missing: { $argument }
cli-usage-conflict = { $argument } does not go together with { $other }
cli-usage-too-many = { $argument } does not take “{ $value }” besides
cli-usage-before = “{ $value }” stands before the command, where no plan belongs
cli-usage-utf8 = an argument is not UTF-8 text
cli-usage-other = the command line cannot be understood

# Failures
cli-error-for = { $format } is data, the same for every reader
cli-error-logo = The logo { $file } cannot be used: { $why }
cli-hint-logo = A PNG or JPEG file, named by “company_logo” in the settings
cli-logo-kind = it is neither PNG nor JPEG
cli-logo-broken = the picture is broken
cli-logo-too-large = it is too large
cli-error-document = The document could not be made
cli-error-no-spooler = There is no printer on this computer: neither “lp” nor “lpr” is installed
cli-error-print = Nothing was printed; { $program } says: { $why }
cli-hint-print = “pbxplan bill --format pdf -o FILE” writes the same pages to a file
cli-error-exists = { $file } is there already
cli-error-over-plan = { $file } is the plan itself, and is not written over with a report
cli-error-ending = no format of this command has the ending “.{ $ending }”
cli-error-changed = { $file } was changed by another program in the meantime
cli-error-read-only = { $file } is read-only
cli-error-no-file = { $file } is no ordinary file
cli-error-no-folder = there is no folder { $folder }
cli-error-loss = { $count ->
    [one] what stands on line { $lines } of { $file } would be lost
   *[other] what stands on lines { $lines } of { $file } would be lost
}
cli-error-stdout = standard output cannot be written: { $why }
cli-error-unwritable = { $file } cannot be written: { $why }
cli-error-unreadable = { $file } cannot be read: { $why }
cli-error-license = no product is named “{ $license }”
cli-error-place = no place of the plan is named “{ $place }”
cli-error-places = several places of the plan are named “{ $place }”
cli-error-way = no way out has the id “{ $id }”
cli-error-node = “{ $place }” is no node of the plan
cli-error-question = what-if needs a question: --users, --software or --fail
cli-error-topic = nothing is named “{ $topic }” here
cli-error-interface-dumb = the interface needs a terminal that can place text, and this one cannot (TERM=dumb)
cli-error-interface = the interface needs a terminal, and standard output is none
cli-error-terminal = the terminal cannot be used any more
cli-fault = pbxplan { $version } has come upon a fault of its own
cli-io-not-found = there is no such file
cli-io-denied = permission denied
cli-io-folder = it is a folder
cli-io-no-folder = a part of its path is no folder
cli-io-full = the disk is full
cli-io-read-only = the file system is read-only
cli-io-quota = the disk quota is used up
cli-io-name = the system cannot have a file of this name
cli-io-other = the system says: { $why }

# Hints
cli-hint-loss = a plan keeps the comments at its head and its notes; --force writes it all the same
cli-hint-no-folder = make the folder first, or choose another place
cli-hint-new = “pbxplan { $file }” opens it, “pbxplan bill { $file }” shows its bill
cli-hint-changed = run the command again
cli-hint-other-name = choose another name
cli-hint-force = --force writes over it
cli-hint-formats = --format chooses one: { $formats }
cli-hint-nearest = did you mean { $word }?
cli-hint-one-of = one of: { $words }
cli-hint-between = a whole number from { $least } to { $most }
cli-hint-day = a day of the calendar as year-month-day, such as 2026-11-24
cli-hint-fault = no plan file was changed by it; please pass these lines on to the makers of pbxplan, with what led to them
cli-hint-help = --help shows what there is
cli-hint-licenses = “pbxplan catalog” lists the products
cli-hint-places = a place is site/device/node/object, or an end of it
cli-hint-ways = “pbxplan paths” lists them
cli-hint-topics = “pbxplan explain” lists everything
cli-hint-command = did you mean the command { $word }?
cli-hint-question = for example: pbxplan what-if { $file } --users +10%
cli-hint-interface = “pbxplan --help” lists the commands; each shows a part of what the interface shows

# fmt and fix
cli-fmt-written = { $file }: rewritten
cli-fmt-differs = { $file }: not canonical
cli-fixed = fixed { $code } at { $place }: { $title }
cli-fixed-plan = fixed { $code }: { $title }
cli-would-fix = would fix { $code } at { $place }: { $title }
cli-would-fix-plan = would fix { $code }: { $title }
cli-fixed-none = nothing to fix
cli-fix-only-unsafe = { $n ->
        [one] one finding is left that only --unsafe fixes
       *[other] { $n } findings are left that only --unsafe fixes
    }
cli-fix-cured = { $n ->
        [one] one finding is cured by the bill and left alone
       *[other] { $n } findings are cured by the bill and left alone
    }
cli-note = note:
cli-why-contained = object groups ask for it and have it in their UC license (§3)
cli-catalog-left-out = the catalogue file { $file } is left out: { $what }
cli-written = { $file }: written

# Price lists
cli-prices-left-out = the price list is not used: { $what }
cli-prices-at = row { $row }, column { $column }: { $what }
cli-prices-of-row = row { $row }: { $what }
cli-prices-too-large = the file is larger than { $most } MiB, more than is read
cli-prices-empty = there is no header
cli-prices-missing-column = the header has no column “{ $column }”
cli-prices-unknown-column = “{ $name }” is no column of a price list
cli-prices-double-column = the column “{ $column }” is there twice
cli-prices-extra-cell = “{ $cell }” stands beside the columns of the header
cli-prices-no-license = there is no license in this row
cli-prices-not-a-number = “{ $written }” is no number: digits with one decimal mark at most are expected, without currency or thousands separator, such as 1234.50
cli-prices-too-long = “{ $written }” has more digits than a price may have: twelve before and six behind the mark
cli-prices-negative = “{ $written }” is below 0
cli-prices-discount = a discount of “{ $written }” percent is more than the whole
cli-prices-not-a-currency = “{ $written }” is no currency
cli-prices-currency-mix = the currency is { $second } here and { $first } above
cli-prices-no-currency = there is no currency here, and { $other } in another row: write one in each row, or none at all
cli-prices-duplicate = { $name } has a price in row { $row } already
cli-prices-open-quote = a quoted cell does not end
cli-prices-stray-quote = a quote stands inside { $written }: put the whole cell in quotes and write each quote inside twice, or leave it out
cli-prices-unknown-license = no license is named “{ $name }”; its price is not used
cli-prices-unknown-license-near = no license is named “{ $name }”; its price is not used. Did you mean { $nearest }?
cli-prices-thousands = “{ $written }” is read as a number with three decimals
cli-prices-odd-currency = “{ $written }” is no code of a currency such as EUR: it is printed as it is written
cli-prices-none = it has a header and no price
cli-hint-columns = the columns are license, unit_price, and if need be currency, discount_percent and note
