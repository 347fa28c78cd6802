//! The drawing of an installation.

use super::html::markup;
use super::{HOSTILE, home, hospital, hostile, many, run};
use insta::assert_snapshot;
use pbxplan::text::width;

#[test]
fn a_few_nodes_are_drawn_as_a_tree_with_pools_roles_takeover_and_findings() {
    let home = home(&hospital());
    assert_snapshot!(run(&home, "topology plan.ron").out);
    assert_snapshot!("topology_mermaid", run(&home, "topology plan.ron --format mermaid").out);
}

#[test]
fn every_line_of_text_fits_the_page() {
    for plan in [hospital(), hostile(), many(60), many(61)] {
        for words in ["topology plan.ron", "topology plan.ron --ascii"] {
            for line in run(&home(&plan), words).out.lines() {
                assert!(width(line) <= 80, "{line}");
            }
        }
    }
}

#[test]
fn sixty_nodes_are_drawn_and_one_more_folds_the_sites() {
    let sixty = home(&many(60));
    let more = home(&many(61));
    for (format, node) in
        [("text", "node-0017"), ("svg", ">node-0017<"), ("mermaid", "node#45;0017")]
    {
        let words = format!("topology plan.ron --format {format}");
        assert!(run(&sixty, &words).out.contains(node), "{format}");
        let folded = run(&more, &words).out;
        // The pools still name it.
        assert!(folded.matches(node).count() <= 1, "{format}");
    }
    let folded = run(&more, "topology plan.ron").out;
    assert!(folded.contains("S: 61 devices, 61 nodes"), "{folded}");
}

#[test]
fn a_folded_site_says_how_many_pools_it_does_not_name() {
    let more = home(&many(61));
    let expected = [
        ("text", "Pool of node-0003 and 57 more"),
        ("svg", "Pool of node-0005 and 55 more"),
        ("mermaid", "Central pool and 60 more"),
    ];
    for (format, names) in expected {
        let said = run(&more, &format!("topology plan.ron --format {format}")).out;
        let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(said.contains(names), "{format}: {said}");
    }
    // Seven pools have a look each, and four are shown.
    let plan = many(61).replacen("licensing: Local", "licensing: Central", 54);
    let said = run(&home(&plan), "topology plan.ron").out;
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("Central pool, Pool of node-0055") && said.contains("and 3 more"));
}

#[test]
fn what_the_bill_resolves_is_ticked_off_and_names_are_cut_in_their_middle() {
    let plan = |installed: &str| {
        format!(
            "(schema: 1, project: (date: \"2026-11-24\"), sites: [(name: \"S\", devices: [(name: \
             \"strasbourg-hopital-nord-gateway-01\", model: \"IP6010\", installed: [(license: \
             \"{installed}\", quantity: 1)], pbx: (name: \"m\", role: Master, objects: [(name: \
             \"u\", kind: User, count: 3)]))])])"
        )
    };
    let said = run(&home(&plan("PBX-Port11")), "topology plan.ron --format svg").out;
    assert!(said.contains("l2.5,2.5l4,-5") && said.contains("VER001"), "{said}");
    let name = said.lines().find(|line| line.contains("<title>strasbourg-hopital")).unwrap();
    assert!(name.contains("…") && name.contains("01</text>"), "{name}");
    let said = run(&home(&plan("nothing")), "topology plan.ron --format svg").out;
    assert!(!said.contains("l2.5,2.5l4,-5"), "{said}");
}

#[test]
fn the_svg_stands_alone_in_light_and_dark() {
    let svg = run(&home(&hospital()), "topology plan.ron --format svg").out;
    assert!(svg.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns="));
    assert!(svg.contains("xml:lang=\"en\"") && svg.contains("prefers-color-scheme:dark"));
    let (elements, attributes) = markup(&svg);
    let known = [
        "xml", "svg", "title", "desc", "style", "defs", "pattern", "rect", "path", "text",
        "circle", "polyline",
    ];
    let other: Vec<_> = elements.iter().filter(|e| !known.contains(&e.as_str())).collect();
    assert!(other.is_empty(), "{other:?}");
    assert!(
        !attributes.iter().any(|a| a.contains("href") || a.starts_with("on")),
        "{attributes:?}"
    );
    // Pools differ by colour and by pattern.
    let pools: Vec<&str> = svg.lines().filter(|line| line.starts_with("<pattern ")).collect();
    assert!(pools.len() > 1, "{svg}");
    let part = |line: &str, key: &str| {
        let at = line.find(key).unwrap() + key.len();
        line[at..].split('"').next().unwrap().to_owned()
    };
    assert_ne!(part(pools[0], "fill=\""), part(pools[1], "fill=\""));
    assert_ne!(part(pools[0], "d=\""), part(pools[1], "<path d=\""));
}

#[test]
fn a_drawing_of_one_site_cuts_neither_title_nor_name_nor_legend() {
    let device = |name: &str, role: &str, more: &str| {
        format!(
            "(name: \"{name}\", model: \"IP6010\", {more} pbx: (name: \"{role}\", role: {role})),"
        )
    };
    let old = "installed: [(license: \"PBX-Port11\", quantity: 5)],";
    let plan = format!(
        "(schema: 1, project: (name: \"The new wing of the old town hall\", date: \"2026-11-24\"), \
         sites: [(name: \"Hall\", devices: [{}{}])])",
        device("gateway-of-the-town-hall", "Master", old),
        device("spare", "Standby", "")
    );
    for lang in ["en", "fr", "de"] {
        let words = format!("topology plan.ron --format svg --lang {lang}");
        let svg = run(&home(&plan), &words).out;
        assert!(!svg.contains('…'), "{svg}");
        assert!(svg.contains(">gateway-of-the-town-hall<"), "{svg}");
        // The sign says how bad it is, and pointing at it what it is.
        assert!(svg.contains("</title>VER001</text>"), "{svg}");
    }
}

#[test]
fn lines_of_takeover_cross_no_box() {
    let plan = hospital();
    let svg = run(&home(&plan), "topology plan.ron --format svg").out;
    let number = |text: &str, key: &str| -> i64 {
        let at = text.find(key).unwrap() + key.len();
        text[at..].split('"').next().unwrap().parse().unwrap()
    };
    let boxes: Vec<[i64; 4]> = svg
        .lines()
        .filter(|line| {
            line.starts_with("<rect class=\"device\"") || line.starts_with("<rect class=\"site\"")
        })
        .map(|line| {
            let (x, y) = (number(line, " x=\""), number(line, " y=\""));
            [x, y, x + number(line, "width=\""), y + number(line, "height=\"")]
        })
        .collect();
    let routes = svg.lines().filter(|line| line.starts_with("<polyline"));
    for route in routes {
        let at = route.find("points=\"").unwrap() + 8;
        let points: Vec<(i64, i64)> = route[at..]
            .split('"')
            .next()
            .unwrap()
            .split(' ')
            .map(|p| {
                p.split_once(',').map(|(x, y)| (x.parse().unwrap(), y.parse().unwrap())).unwrap()
            })
            .collect();
        // The first and last piece leave and reach a node in its box.
        for pair in points.windows(2).skip(1).take(points.len().saturating_sub(3)) {
            for [left, top, right, bottom] in &boxes {
                let ((x1, y1), (x2, y2)) = (pair[0], pair[1]);
                let apart = x1.max(x2) <= *left
                    || x1.min(x2) >= *right
                    || y1.max(y2) <= *top
                    || y1.min(y2) >= *bottom;
                assert!(apart, "{pair:?} crosses {left},{top} to {right},{bottom}");
            }
        }
    }
}

#[test]
fn hostile_names_are_no_markup_in_any_format() {
    let home = home(&hostile());
    let svg = run(&home, "topology plan.ron --format svg").out;
    let (elements, attributes) = markup(&svg);
    assert!(!elements.contains("script") && !elements.contains("img") && !elements.contains("b"));
    assert!(!attributes.iter().any(|a| a.starts_with("on")), "{attributes:?}");
    for name in HOSTILE {
        let shown = pbxplan::text::visible(name);
        let start: String = shown.chars().take(3).filter(|c| c.is_alphanumeric()).collect();
        assert!(svg.contains(&start), "{name}");
    }
    let mermaid = run(&home, "topology plan.ron --format mermaid").out;
    for bad in ["<script", "<img", "`", "%%", "click n0", "{{y}}", "http:", "\u{1b}", "[l]"] {
        let outside = mermaid.replace("click n0", if bad == "click n0" { "" } else { "click n0" });
        assert!(!outside.contains(bad), "{bad}");
    }
    assert!(!mermaid.lines().any(|line| line.trim_start().starts_with("click")));
    for line in mermaid.lines() {
        assert_eq!(line.matches('"').count() % 2, 0, "{line}");
    }
}

#[test]
fn the_central_pool_looks_like_no_other_and_pools_that_look_alike_are_named() {
    let home = home(&many(20));
    let text = run(&home, "topology plan.ron").out;
    assert_eq!(text.matches("██").count(), 2, "its node and its entry: {text}");
    let node = text.lines().position(|l| l.contains("node-0015:")).unwrap();
    let said = text.lines().skip(node).take(3).map(str::trim).collect::<Vec<_>>().join(" ");
    assert!(said.contains("Pool of node-0015"), "{said}");
    let mermaid = run(&home, "topology plan.ron --format mermaid").out;
    assert_eq!(mermaid.matches(":::pool0").count(), 2, "{mermaid}");
    let node = mermaid.lines().find(|l| l.starts_with("    n15[")).unwrap();
    assert!(node.contains("Pool of node#45;0015<br/>"), "{node}");
    // Where every pool has a look of its own, that is enough.
    let few = super::home(&many(8));
    let text = run(&few, "topology plan.ron").out;
    assert_eq!(text.matches("Pool of node-0005").count(), 1, "{text}");
}

#[test]
fn pools_of_the_svg_differ_in_colour_or_pattern_and_the_central_one_in_colour() {
    let svg = run(&home(&many(50)), "topology plan.ron --format svg").out;
    let looks: Vec<&str> = svg
        .lines()
        .filter(|line| line.starts_with("<pattern "))
        .map(|line| &line[line.find("fill=").unwrap()..])
        .collect();
    assert_eq!(looks.len(), 50);
    assert_eq!(looks.iter().collect::<std::collections::BTreeSet<_>>().len(), 50);
    let central = &looks[0][..14];
    assert!(looks[1..].iter().all(|look| !look.starts_with(central)), "{central}");
}

#[test]
fn wide_names_stay_in_their_boxes() {
    let wide = "W".repeat(60);
    let plan = many(2).replace("gw-", &wide).replace("node-", &wide).replace("Many", &wide);
    let svg = run(&home(&plan), "topology plan.ron --format svg").out;
    // A bold W of DejaVu Sans, the widest font asked for, is 1.1 of its size.
    for (class, size, room) in [("t", 18.0, 328.0), ("n", 14.0, 308.0), ("b", 13.0, 296.0)] {
        let start = format!("class=\"{class}\">");
        for text in svg.lines().filter(|l| l.starts_with("<text") && l.contains(&start)) {
            let shown = text.rsplit("</title>").next().unwrap().trim_start_matches("Topology: ");
            let count = shown.matches('W').count();
            let drawn = f32::from(u16::try_from(count).unwrap()) * 1.1 * size;
            assert!(drawn <= room, "{class}: {count} letters are {drawn} wide");
        }
    }
}

#[test]
fn a_cured_error_agrees_in_gender_in_french() {
    let said = run(&home(&hospital()), "topology plan.ron --lang fr").out;
    assert!(said.contains("VER001, résolue"), "{said}");
}
