//! PDF, as Poppler and qpdf read it.

use super::tools::{ask, have, have_poppler, pages};
use super::{HOSTILE, home, hospital, hostile, many, run};
use std::path::Path;

fn field(info: &str, name: &str) -> String {
    let line = info.lines().find_map(|l| l.strip_prefix(name)).unwrap_or_default();
    line.trim_start_matches(':').trim().to_owned()
}

fn info(file: &Path) -> String {
    ask("pdfinfo", &[], file, &[])
}

#[test]
fn it_has_title_language_paper_and_embedded_subset_fonts() {
    if !have_poppler() {
        return;
    }
    let home = home(&hospital());
    run(&home, "bill plan.ron -o a4.pdf");
    run(&home, "bill plan.ron -o letter.pdf --paper letter --for engineer");
    let a4 = info(&home.path("a4.pdf"));
    let letter = info(&home.path("letter.pdf"));
    assert!(field(&a4, "Title").starts_with("Bill of licenses: "), "{a4}");
    assert!(field(&a4, "Page size").contains("595.28 x 841.89"), "{a4}");
    assert!(field(&letter, "Page size").contains("612 x 792"), "{letter}");
    assert_eq!((field(&a4, "JavaScript"), field(&a4, "Form")), ("no".into(), "none".into()));
    let bytes = std::fs::read(home.path("a4.pdf")).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    assert!(text.contains("/Lang") && text.contains("(en)"), "no language");
    if have("qpdf", &["--version"]) {
        assert!(!ask("qpdf", &["--json"], &home.path("a4.pdf"), &[]).contains("/URI"), "a link");
    }
    let fonts = ask("pdffonts", &[], &home.path("letter.pdf"), &[]);
    let fonts: Vec<&str> = fonts.lines().skip(2).collect();
    assert_eq!(fonts.len(), 2, "{fonts:?}");
    for font in fonts {
        // name type encoding emb sub uni
        assert!(font.contains('+') && font.contains("yes yes yes"), "{font}");
    }
}

#[test]
fn it_declares_to_be_accessible_whatever_names_logos_and_fonts_are_in_it() {
    if !have_poppler() {
        return;
    }
    for plan in [hospital(), hostile()] {
        let home = home(&plan);
        home.write("config/logo.png", DOT);
        // Without help and with a font for what our own lacks.
        let folder = serde_json::to_string(&crate::program::project("tests/data/fonts")).unwrap();
        let nowhere = serde_json::to_string(&home.path("config")).unwrap();
        for fonts in [nowhere, folder] {
            let letterhead = "company: \"K\", company_logo: \"logo.png\"";
            home.write("config/settings.ron", format!("({letterhead}, fonts: {fonts})"));
            for look in
                ["--lang en --paper a4", "--lang fr --paper letter", "--lang de --for engineer"]
            {
                run(&home, &format!("bill plan.ron -o bill.pdf --force {look}"));
                let said = ask("pdfinfo", &["-meta"], &home.path("bill.pdf"), &[]);
                assert!(said.contains("<pdfuaid:part>1</pdfuaid:part>"), "{look}: {said}");
            }
        }
    }
}

#[test]
fn qpdf_finds_nothing_wrong_even_with_hostile_names() {
    if !have("qpdf", &["--version"]) {
        return;
    }
    for plan in [hospital(), hostile()] {
        let home = home(&plan);
        for reader in ["", "--for customer", "--for engineer"] {
            run(&home, &format!("bill plan.ron -o bill.pdf --force {reader}"));
            ask("qpdf", &["--check"], &home.path("bill.pdf"), &[]);
        }
    }
}

#[test]
fn every_page_has_its_number_and_the_head_of_the_table_it_goes_on_with() {
    if !have_poppler() {
        return;
    }
    let home = home(&many(40));
    run(&home, "bill plan.ron -o bill.pdf");
    let pages = pages(&home.path("bill.pdf"));
    assert!(pages.len() > 5, "{}", pages.len());
    for (n, page) in (1..).zip(&pages) {
        let foot = format!("Page {n} of {}", pages.len());
        assert!(page.contains(&foot), "{page}");
        let mut lines = page.lines().filter(|line| !line.trim().is_empty());
        let start: Vec<&str> = lines.by_ref().take(4).collect();
        let goes_on = page.lines().any(|line| line.trim_start().starts_with("buy"));
        if n > 1 && goes_on {
            assert!(start[0].contains("Bill of licenses: Many"), "{start:?}");
            assert!(
                start.iter().any(|line| line.contains("Action") && line.contains("License"))
                    || start.iter().any(|line| line.contains("Pool of")),
                "{start:?}"
            );
        }
    }
    assert!(pages[0].contains("Keller & Söhne <GmbH>"), "{}", pages[0]);
    assert!(pages[0].contains("79098 Freiburg"), "{}", pages[0]);
}

#[test]
fn no_row_is_cut_in_two() {
    if !have_poppler() {
        return;
    }
    // Remarks and names that take several lines each.
    let plan = many(60).replace("node-", &format!("node {} ", "long name ".repeat(4)));
    let home = home(&plan);
    run(&home, "bill plan.ron -o bill.pdf --for engineer");
    let is_row = |row: &&str| row.starts_with("buy ") && row.contains("gw-");
    let mut bought = 0;
    for page in pages(&home.path("bill.pdf")) {
        let rows = page.lines().map(str::trim_start).filter(|line| !line.is_empty());
        let rows: Vec<&str> = rows.collect();
        for (n, _) in rows.iter().enumerate().filter(|(_, row)| is_row(row)) {
            let after = rows[n + 1..].iter().take_while(|row| !is_row(row));
            let mut causes = after.filter(|row| row.contains('§'));
            assert!(causes.next().is_some(), "a row and its cause on two pages: {page}");
            bought += 1;
        }
    }
    assert!(bought > 500, "{bought}");
}

#[test]
fn the_text_can_be_searched_and_holds_what_the_bill_says() {
    if !have_poppler() {
        return;
    }
    let home = home(&hospital());
    run(&home, "bill plan.ron -o bill.pdf");
    let text = pages(&home.path("bill.pdf")).join("\n");
    assert!(text.contains("North/north-gw/master") && text.contains("Warranty extension"));
    let json: serde_json::Value =
        serde_json::from_str(&run(&home, "bill plan.ron --format json").out).unwrap();
    for line in json["lines"].as_array().unwrap() {
        assert!(text.contains(line["license"].as_str().unwrap()), "{line}\n{text}");
    }
    for finding in json["findings"].as_array().unwrap() {
        assert!(text.contains(finding["code"].as_str().unwrap()), "{finding}");
    }
}

#[test]
fn hostile_names_come_out_literally() {
    if !have_poppler() {
        return;
    }
    let home = home(&hostile());
    run(&home, "bill plan.ron -o bill.pdf");
    let text = ask("pdftotext", &["-enc", "UTF-8"], &home.path("bill.pdf"), &["-"]);
    let bare = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    let text = bare(&text);
    for name in HOSTILE {
        // What reads from right to left is laid out in that direction; marks of direction are shown as a sign.
        let name = bare(&pbxplan::text::visible(name));
        let turned: String = name.chars().rev().collect();
        let joined = !name.is_ascii();
        let found = text.contains(&name) || text.contains(&turned);
        let parts = joined && name.chars().all(|c| c == '\u{200d}' || text.contains(c));
        assert!(found || parts, "{name}");
    }
    assert!(text.contains("␛[31mred␛[0m") && !text.contains('\u{1b}'));
    let info = info(&home.path("bill.pdf"));
    assert_eq!(field(&info, "Title"), "Bill of licenses: =cmd|<b>Hostile</b> & \"co\"");
}

/// A picture of one dot.
const DOT: &[u8] = &[
    0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, b'I', b'H', b'D', b'R', 0, 0, 0,
    1, 0, 0, 0, 1, 8, 2, 0, 0, 0, 0x90, 0x77, 0x53, 0xde, 0, 0, 0, 0x0c, b'I', b'D', b'A', b'T', 8,
    0xd7, 0x63, 0xf8, 0xcf, 0xc0, 0, 0, 3, 1, 1, 0, 0x18, 0xdd, 0x8d, 0xb0, 0, 0, 0, 0, b'I', b'E',
    b'N', b'D', 0xae, 0x42, 0x60, 0x82,
];

/// The check sum of a part of a PNG.
fn crc(bytes: &[u8]) -> u32 {
    let step = |crc: u32| if crc & 1 == 0 { crc >> 1 } else { crc >> 1 ^ 0xedb8_8320 };
    !bytes.iter().fold(!0, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), |crc, _| step(crc)))
}

#[test]
fn a_logo_is_drawn_and_one_that_is_none_stops_the_bill_before_anything_is_written() {
    let home = home(&hospital());
    home.write("config/settings.ron", "(company: \"K\", company_logo: \"logo.png\")");
    home.write("config/logo.png", DOT);
    run(&home, "bill plan.ron -o good.pdf");
    let pdf = std::fs::read(home.path("good.pdf")).unwrap();
    assert!(String::from_utf8_lossy(&pdf).contains("/Image"), "no picture");
    if have("qpdf", &["--version"]) {
        let objects = ask("qpdf", &["--json"], &home.path("good.pdf"), &[]);
        assert!(objects.contains("Logo of K"), "a picture without words");
    }
    run(&home, "bill plan.ron -o good.html");
    assert!(home.read("good.html").contains("src=\"data:image/png;base64,iVBORw0KGgo"));
    let mut bomb = DOT.to_vec();
    bomb[16..24].copy_from_slice(&[0, 1, 0, 0, 0, 1, 0, 0]);
    let check = crc(&bomb[12..29]);
    bomb[29..33].copy_from_slice(&check.to_be_bytes());
    let broken: [(&[u8], &str); 4] = [
        (b"<svg onload='alert(1)'/>", "neither PNG nor JPEG"),
        (&DOT[..40], "broken"),
        (b"\xff\xd8\xff\xe0rubbish", "broken"),
        (&bomb, "too large"),
    ];
    for (bytes, why) in broken {
        home.write("config/logo.png", bytes);
        // A workbook shows no picture.
        run(&home, "bill plan.ron -o bad.xlsx --force");
        for format in ["pdf", "html"] {
            let said = home.run(&format!("bill plan.ron -o bad.{format}"));
            assert_eq!(said.status, 2, "{said}");
            assert!(said.err.contains("logo.png") && said.err.contains(why), "{said}");
            assert!(!home.path(&format!("bad.{format}")).exists());
        }
    }
    std::fs::remove_file(home.path("config/logo.png")).unwrap();
    let said = home.run("bill plan.ron -o bad.pdf");
    assert!(said.status == 2 && said.err.contains("logo.png"), "{said}");
    if cfg!(unix) {
        let pipe = home.path("config/logo.png");
        assert!(std::process::Command::new("mkfifo").arg(pipe).status().unwrap().success());
        let said = home.run("bill plan.ron -o bad.pdf");
        assert!(said.status == 2 && said.err.contains("neither PNG nor JPEG"), "{said}");
    }
    // A text needs no letterhead.
    assert!(matches!(home.run("bill plan.ron").status, 0 | 1));
}

#[test]
fn the_same_plan_gives_the_same_bytes() {
    let home = home(&hospital());
    for format in ["pdf", "xlsx", "html"] {
        for n in [1, 2] {
            run(&home, &format!("bill plan.ron -o {n}.{format}"));
        }
        let read = |n: u8| std::fs::read(home.path(&format!("{n}.{format}"))).unwrap();
        assert!(read(1) == read(2), "{format}");
    }
}

#[test]
fn letters_that_the_font_lacks_are_said_once() {
    if !have_poppler() {
        return;
    }
    let home = home(&hospital());
    let said = |plan: &str| {
        home.write("plan.ron", plan);
        run(&home, "bill plan.ron -o said.pdf --force");
        pages(&home.path("said.pdf")).join("\n").split_whitespace().collect::<Vec<_>>().join(" ")
    };
    assert!(!said(&hospital()).contains("its font lacks"));
    let page = said(&hospital().replace("Annex", "東京支社"));
    assert_eq!(page.matches("its font lacks").count(), 1, "{page}");
}

#[test]
fn letters_that_the_font_lacks_come_from_a_font_at_hand() {
    if !have_poppler() {
        return;
    }
    let home = home(&hospital());
    let folder = serde_json::to_string(&crate::program::project("tests/data/fonts")).unwrap();
    home.write("config/settings.ron", format!("(fonts: {folder})"));
    run(&home, "bill plan.ron -o plain.pdf");
    home.write("plan.ron", hospital().replace("Annex", "東京支社 서울 👩‍👩‍👧‍👦 🇩🇪"));
    for n in [1, 2] {
        run(&home, &format!("bill plan.ron -o {n}.pdf"));
    }
    assert_eq!(
        std::fs::read(home.path("1.pdf")).unwrap(),
        std::fs::read(home.path("2.pdf")).unwrap()
    );
    let page = pages(&home.path("1.pdf")).join("\n");
    assert!(page.contains("東京支社 서울") && !page.contains("its font lacks"), "{page}");
    let fonts = |file: &str| ask("pdffonts", &[], &home.path(file), &[]);
    assert!(!fonts("plain.pdf").contains("Noto"), "{}", fonts("plain.pdf"));
    let embedded = fonts("1.pdf");
    let noto = |line: &&str| line.contains("+NotoSansCJK") && line.contains("yes yes yes");
    assert_eq!(embedded.lines().filter(noto).count(), 2, "{embedded}");
    assert!(embedded.contains("Type 3"), "no picture: {embedded}");
}

#[test]
fn who_does_not_see_it_is_told_what_each_part_is() {
    if !have_poppler() {
        return;
    }
    let home = home(&hospital());
    run(&home, "bill plan.ron -o bill.pdf --for engineer --lang fr");
    let file = home.path("bill.pdf");
    assert_eq!(field(&info(&file), "Tagged"), "yes");
    assert!(String::from_utf8_lossy(&std::fs::read(&file).unwrap()).contains("(fr)"));
    let tree = ask("pdfinfo", &["-struct-text"], &file, &[]);
    let parts: Vec<&str> = tree.lines().map(str::trim).collect();
    let count = |part: &str| {
        parts
            .iter()
            .filter(|line| line.trim_end_matches(':').split(' ').next() == Some(part))
            .count()
    };
    // One title, below it the sections; each table with one head, whatever pages it goes over.
    assert_eq!(count("H1"), 1, "{tree}");
    assert!(count("H2") > 5, "{tree}");
    assert_eq!((count("Table"), count("THead")), (count("TBody"), count("Table")), "{tree}");
    assert_eq!(parts.iter().filter(|line| **line == "/Scope /Column").count(), count("TH"));
    assert!(parts.contains(&"\"Quantité\"") && parts.contains(&"/ListNumbering /Decimal"));
    // What is read out is the document: words keep apart at line ends, and page heads and feet are left out.
    let said: String = parts.iter().filter_map(|line| line.strip_prefix('"')).collect();
    assert!(said.contains("40 North/north-gw"), "{tree}");
    assert!(said.contains("licences du fabricant. Si la confirmation du fabricant"), "{tree}");
    assert!(!said.contains("Page 1 sur") && !said.contains("Keller & Söhne <GmbH> · "), "{tree}");
    let cells = |row: &[&str]| row.iter().filter(|line| line.starts_with("TD")).count();
    for table in tree.split("Table").skip(1) {
        let lines: Vec<&str> = table.lines().map(str::trim).collect();
        let heads = lines.iter().filter(|line| line.starts_with("TH:")).count();
        for row in lines.split(|line| *line == "TR").skip(2) {
            let row = row.split(|line| line.starts_with("H2")).next().unwrap_or_default();
            let whole = row.iter().any(|line| line.starts_with("/ColSpan"));
            assert_eq!(cells(row), if whole { 1 } else { heads }, "{row:?}");
        }
    }
}
