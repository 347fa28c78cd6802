//! Any bytes are read as a plan or refused with a place in them; what is read is written and read again equal.

#![no_main]

use libfuzzer_sys::fuzz_target;
use pbxplan::plan::{read, write};

fuzz_target!(|bytes: &[u8]| {
    let document = match read(bytes) {
        Ok(document) => document,
        Err(errors) => {
            for spot in errors.iter().filter_map(|error| error.spot.as_ref()) {
                assert!(spot.line >= 1 && spot.column >= 1, "{spot:?}");
            }
            return;
        }
    };
    let text = write(&document.plan, &document.head);
    let again = read(text.as_bytes()).expect("what was written is read");
    assert_eq!(again.plan, document.plan);
    assert!(again.unknown.is_empty() && again.lost_comments.is_empty());
    assert_eq!(write(&again.plan, &again.head), text, "the canonical form is its own");
});
