//! What holds for every plan, every edit and every text.

use crate::arbitrary::{edit, plan};
use pbxplan::catalog::{Catalog, PriceList};
use pbxplan::plan::{Edit, Head, Plan, read, write};
use proptest::prelude::*;

const FULL: &str = include_str!("../data/plans/every-field.ron");

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(192) })]

    #[test]
    fn save_then_load_is_the_same_plan(plan in plan()) {
        let text = write(&plan, &Head::default());
        let document = read(text.as_bytes()).unwrap();
        prop_assert_eq!(&document.plan, &plan);
        prop_assert!(document.unknown.is_empty() && document.lost_comments.is_empty());
        prop_assert_eq!(write(&document.plan, &document.head), text);
    }

    #[test]
    fn apply_then_undo_is_the_same_plan(plan in plan(), edits in prop::collection::vec(edit(), 1..8)) {
        let mut now = plan.clone();
        let mut undo = Vec::new();
        for edit in &edits {
            let before = now.clone();
            let Ok(inverse) = edit.apply(&mut now) else {
                prop_assert_eq!(&now, &before);
                continue;
            };
            // The inverse of the inverse does the same again.
            let after = now.clone();
            let again = inverse.apply(&mut now).unwrap();
            prop_assert_eq!(&now, &before);
            again.apply(&mut now).unwrap();
            prop_assert_eq!(&now, &after);
            undo.push(inverse);
        }
        for inverse in undo.iter().rev() {
            inverse.apply(&mut now).unwrap();
        }
        prop_assert_eq!(now, plan);
    }

    #[test]
    fn an_edit_survives_the_journal(edit in edit()) {
        let line = serde_json::to_string(&edit).unwrap();
        prop_assert_eq!(serde_json::from_str::<Edit>(&line).unwrap(), edit);
    }

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>()) {
        let _ = read(text.as_bytes());
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read(&bytes);
    }

    #[test]
    fn any_shuffle_of_cells_is_a_price_list_or_refused(
        signs in prop::collection::vec(prop::sample::select(vec![
            "license", "unit_price", "note", ",", ";", "\t", "\"", "\"\"", "\n", "\r", "\r\n", "Fax13", "1,5",
            "-1", "é", "\u{feff}", " ", "EUR",
        ]), 0..40),
    ) {
        let catalog = Catalog::built_in();
        let _ = PriceList::parse(&signs.concat(), &catalog);
        let text = format!("license,unit_price,note\n{}", signs.concat());
        if let Err(errors) = PriceList::parse(&text, &catalog) {
            for spot in errors.iter().filter_map(|error| error.spot.as_ref()) {
                prop_assert!(spot.source.get(spot.span.clone()).is_some());
            }
        }
    }

    #[test]
    fn any_shuffle_of_entries_is_a_catalogue_or_refused_with_a_place(
        signs in prop::collection::vec(prop::sample::select(vec![
            "(", ")", "[", "]", ",", ":", "products", "models", "id", "name", "bri", "\"port\"", "\"x\"", "1",
            "source", "Guide", "Wiki", "implies", "releases", "version", "\n", "é",
        ]), 0..40),
    ) {
        let text = format!("(products: [(id: \"x\", {}", signs.concat());
        if let Err(error) = Catalog::built_in().with_file(text.as_bytes(), "own.ron") {
            for error in error.iter() {
                let spot = error.spot.as_ref().unwrap();
                prop_assert!(spot.source.get(spot.span.clone()).is_some());
            }
        }
    }

    #[test]
    fn any_shuffle_of_signs_is_read_or_refused(
        signs in prop::collection::vec(prop::sample::select(vec![
            "(", ")", "[", "]", "{", "}", ":", ",", "\"", "'", "r#", "#", "b", "\\", "//", "/*", "*/",
            "\n", "schema: 1", "sites", "Some", "1", "-", "#![enable(", "é", "\u{2028}", "name", " ",
        ]), 0..60),
    ) {
        let _ = read(signs.concat().as_bytes());
        let _ = read(format!("(schema: 1, {}", signs.concat()).as_bytes());
    }

    #[test]
    fn a_plan_with_wrong_bytes_is_read_or_refused_with_a_place(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
        cut in prop::option::of(any::<prop::sample::Index>()),
    ) {
        let mut bytes = FULL.as_bytes().to_vec();
        for (at, byte) in &changes {
            let at = at.index(bytes.len());
            bytes[at] = *byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        if let Err(errors) = read(&bytes) {
            let text = String::from_utf8_lossy(&bytes);
            let mut before = (0, 0);
            for error in errors.iter() {
                let spot = error.spot.as_ref().unwrap();
                prop_assert!(spot.source.get(spot.span.clone()).is_some());
                prop_assert!(spot.line <= text.matches('\n').count() + 1);
                prop_assert!(!spot.source.contains('\n'));
                prop_assert!(before <= (spot.line, spot.column), "in the order of the file");
                before = (spot.line, spot.column);
            }
        }
    }

    /// What this reader takes, the `ron` crate takes as the same plan.
    #[test]
    fn a_plan_with_a_word_left_out_is_what_ron_reads(
        from in any::<prop::sample::Index>(),
        length in 0_usize..6,
    ) {
        let starts: Vec<usize> = FULL.char_indices().map(|(n, _)| n).collect();
        let from = from.index(starts.len() - length);
        let text = format!("{}{}", &FULL[..starts[from]], &FULL[starts[from + length]..]);
        let Ok(document) = read(text.as_bytes()) else { return Ok(()) };
        if document.unknown.is_empty() {
            let by_ron: Plan = ron::Options::default()
                .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
                .from_str(&text)
                .unwrap();
            prop_assert_eq!(by_ron, document.plan);
        }
    }
}

#[test]
fn ten_thousand_nodes_are_read_and_written_in_linear_time() {
    let node = "(name:\"n\",role:Slave,objects:[(name:\"a\",kind:User,count:30,features:[\"uc\"]),(name:\"b\",kind:Trunk(Sip))])";
    let one = |n: usize| format!("(name:\"d{n}\",model:\"IP811\",typo:1,pbx:{node}),\n");
    let text = |n: usize| {
        let devices: String = (0..n).map(one).collect();
        format!("(schema:1,sites:[(name:\"s\",devices:[{devices}])])")
    };
    let timed = |n: usize| {
        let text = text(n);
        let start = std::time::Instant::now();
        let document = read(text.as_bytes()).unwrap();
        assert_eq!((document.plan.nodes().count(), document.unknown.len()), (n, n));
        assert!(write(&document.plan, &document.head).len() > text.len());
        start.elapsed()
    };
    let (small, large) = (timed(1000), timed(10_000));
    // Ten times the plan takes about ten times as long; a hundred times would be quadratic.
    assert!(large < small * 50, "{small:?} {large:?}");
}
