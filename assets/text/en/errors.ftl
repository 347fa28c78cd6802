# The sentences of: errors

# A file that cannot be read; the line is shown below the sentence
errors-error = error
errors-warning = warning
errors-more = { $n ->
    [one] … and { $n } more mistake in this file
   *[other] … and { $n } more mistakes in this file
}
errors-left-out = the catalogue file is left out: { $what }
errors-settings-left-out = the settings are left out: { $what }
errors-empty = the file is empty, or holds nothing but comments
errors-too-large = the file is larger than { $most } MiB, more than is read
errors-too-many = the file holds more than { $most } values, more than is read
errors-not-utf8 = the file is not UTF-8 text from here on
errors-too-deep = nested more than { $most } levels deep
errors-expected-value = a value is expected here
errors-expected-field-name = the name of a field is expected here
errors-expected-colon = a colon is expected after the name of a field
errors-expected-comma = a comma or the “{ $close }” for what line { $line } opened is expected here
errors-expected-end-of-file = the file is expected to end here
errors-expected-end-of-text = this text has no closing quote
errors-expected-end-of-comment = this comment has no end
errors-expected-escape = a text has no such escape; a backslash is written twice
errors-expected-header = “#![enable(implicit_some)]” is expected here
errors-expected-text = a text in quotes is expected here
errors-expected-date = a date “YYYY-MM-DD” in quotes is expected here
errors-no-such-day = there is no such day
errors-save-as-utf8 = save it as UTF-8
errors-expected-number = a whole number from { $least } to { $most } is expected here
errors-expected-flag = true or false is expected here
errors-expected-fields = fields in parentheses are expected here
errors-expected-list = a list in brackets is expected here
errors-expected-pairs = pairs of texts in braces are expected here, such as {"{"}"delete": "d"{"}"}
errors-expected-one-of = one of these is expected here: { $words }
errors-file-ends = the file ends here
errors-nearest = did you mean { $word }?
errors-missing-field = the field “{ $field }” must be given
errors-duplicate-field = the field “{ $field }” is given already on line { $line }
errors-out-of-range = the number must be from { $least } to { $most }
errors-name-empty = a name is empty
errors-name-too-long = a name is longer than 64 characters
errors-name-slash = a name has a slash in it, which separates the parts of a place
errors-name-control = a name has a control character in it
errors-name-outer-space = a name begins or ends with a space
errors-blank-reason = a waiver gives no reason
errors-schema-later = a newer pbxplan wrote this plan: version { $needs } or later reads it (schema { $found }, and this program knows { $newest })
errors-schema-unknown = no pbxplan wrote schema { $found }; the oldest is { $oldest }
errors-no-such-field = there is no field “{ $field }” here
errors-unknown-field = there is no field “{ $field }” here; it is left out. Fields here: { $fields }
errors-unknown-field-near = there is no field “{ $field }” here; it is left out. Did you mean { $word }?
errors-unknown-field-elsewhere = there is no field “{ $field }” here; it is left out. It belongs in: { $parts }
errors-belongs = it belongs in: { $parts }
errors-fields = fields here: { $fields }
errors-outermost = the outermost parentheses

# A catalogue file of the reader’s own
errors-product-id = the id of a product is a plain word of small letters a to z, digits and hyphens
errors-twice = “{ $name }” is written already on line { $line }
errors-unknown-product = no feature is named “{ $name }” in any catalogue
errors-name-taken = this technical name reads as one of the product { $product }
errors-too-many-products = a catalogue holds { $most } products at most, and this one is too many
