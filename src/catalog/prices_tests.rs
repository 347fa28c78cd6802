//! The tests of price lists.

use super::*;

fn read(text: &str) -> Result<PriceList, PriceError> {
    PriceList::parse(text, &Catalog::built_in()).map_err(|errors| errors.first().clone())
}

/// Row and column of all that is wrong, and how many more there are.
fn all_wrong(text: &str) -> (Vec<(usize, usize)>, usize) {
    let errors = PriceList::parse(text, &Catalog::built_in()).unwrap_err();
    (errors.iter().map(|e| (e.row, e.column)).collect(), errors.more())
}

fn refused(text: &str) -> (usize, usize, PriceProblem) {
    let error = read(text).unwrap_err();
    (error.row, error.column, error.problem)
}

fn price(list: &PriceList, name: &str) -> Price {
    list.price(Catalog::built_in().parse_license(name).unwrap()).unwrap().clone()
}

fn amount(unit: &str, discount: &str, quantity: u64) -> Option<String> {
    let (unit, discount_percent) = (number(unit).unwrap(), number(discount).unwrap());
    Price { unit, discount_percent, note: String::new() }.amount(quantity).map(|d| d.to_string())
}

#[test]
fn the_same_list_in_every_spelling_of_a_spreadsheet() {
    let plain = read("license,unit_price,currency\nPBX-Port13,12.5,EUR\nSSC,0.40,EUR\n").unwrap();
    for other in [
        "license;unit_price;currency\r\nPBX-Port13;12,5;eur\r\nSSC;0,40;EUR\r\n",
        "\u{feff}License\tUnit_Price\tCurrency\nport 13\t12,50\tEUR\n\nssc\t,4\tEUR\n",
        "currency,unit_price,license\nEUR,\"12,50\",PBX-Port13\nEUR,\"0,4\",SSC",
        "license;unit_price;currency;;\rPBX-Port13;12.5;EUR;;\rSSC;.4;EUR;;\r;;;;\r",
    ] {
        let list = read(other).unwrap();
        assert_eq!((list.currency(), &list.warnings), (Some("EUR"), &Vec::new()), "{other}");
        for name in ["PBX-Port13", "SSC"] {
            assert_eq!(price(&list, name).unit, price(&plain, name).unit, "{other}");
        }
        assert_eq!(list.iter().count(), 2);
    }
}

#[test]
fn each_tier_size_and_order_item_has_its_own_row() {
    let list = read(
        "license,unit_price,discount_percent,note\nPBX-Port13,30,,first\nPBX-Port13%500,25,10%,\n\
         Port13$20,12,100,\nWarranty extension,99.90,,\niSC,1,,\n",
    )
    .unwrap();
    assert_eq!(price(&list, "PBX-Port13").note, "first");
    assert_eq!(price(&list, "PBX-Port13%500").discount_percent.normalize(), Decimal::TEN);
    assert_eq!(price(&list, "Port13$20").amount(7).unwrap().to_string(), "0.00");
    assert_eq!(price(&list, "warranty extension").unit.to_string(), "99.90");
    assert_eq!(price(&list, "iSC").unit.to_string(), "1.00");
    assert!(list.price(Catalog::built_in().parse_license("Port13$30").unwrap()).is_none());
}

#[test]
fn a_wrong_header_is_refused_where_it_is_wrong() {
    assert_eq!(refused(""), (1, 1, PriceProblem::Empty));
    assert_eq!(refused("\n \n"), (1, 1, PriceProblem::Empty));
    assert_eq!(
        refused("license;price\nSSC;1\n"),
        (1, 2, PriceProblem::UnknownColumn { name: "price".into(), nearest: None })
    );
    assert_eq!(
        refused("license,unit price\nSSC,1\n"),
        (
            1,
            2,
            PriceProblem::UnknownColumn { name: "unit price".into(), nearest: Some("unit_price") }
        )
    );
    assert_eq!(refused("license,note\n"), (1, 3, PriceProblem::MissingColumn("unit_price")));
    assert_eq!(refused("unit_price\n"), (1, 2, PriceProblem::MissingColumn("license")));
    assert_eq!(
        refused("license,unit_price,License\n"),
        (1, 3, PriceProblem::DoubleColumn("license"))
    );
}

#[test]
fn a_wrong_cell_is_refused_with_row_and_column() {
    let head = "license;unit_price;currency;discount_percent;note\n";
    let with = |rows: &str| refused(&format!("{head}{rows}"));
    let text = str::to_owned;
    for bad in ["", "free", "1 234,50", "1'234.50", "1.234,50", "1e3", "12.50 EUR", ".", "NaN"] {
        let rows = format!("SSC;1;;;\n\nPBX-Port13;{bad};;;\n");
        assert_eq!(with(&rows), (4, 2, PriceProblem::NotANumber(text(bad))));
    }
    assert_eq!(with("SSC;-1;;;\n"), (2, 2, PriceProblem::Negative(text("-1"))));
    let long = "1234567890123";
    assert_eq!(with(&format!("SSC;{long};;;\n")), (2, 2, PriceProblem::TooLong(text(long))));
    assert_eq!(with("SSC;1;;100,01;\n"), (2, 4, PriceProblem::DiscountAbove100(text("100,01"))));
    assert_eq!(with("SSC;1;;-5;\n"), (2, 4, PriceProblem::Negative(text("-5"))));
    assert_eq!(with("SSC;1;50;;\n"), (2, 3, PriceProblem::NotACurrency(text("50"))));
    let (first, second) = (text("EUR"), text("CHF"));
    let mix = PriceProblem::CurrencyMix { first, second };
    assert_eq!(with("SSC;1;EUR;;\niSC;1;CHF;;\n"), (3, 3, mix));
    assert_eq!(with(";1;EUR;;\n"), (2, 1, PriceProblem::NoLicense));
    assert_eq!(with("SSC;1;;;a;b\n"), (2, 6, PriceProblem::ExtraCell(text("b"))));
    assert_eq!(with("SSC;1;;;\"a\nb"), (2, 5, PriceProblem::OpenQuote));
}

#[test]
fn a_quote_without_end_is_told_where_it_opens() {
    for (text, row, column) in [
        ("license,unit_price\n\"SSC,1\niSC,2\n", 2, 1),
        ("license,unit_price\nSSC,\"1\niSC,2\n", 2, 2),
        ("license,unit_price\nSSC,1\n\"iSC,2", 3, 1),
    ] {
        assert_eq!(refused(text), (row, column, PriceProblem::OpenQuote), "{text}");
    }
}

#[test]
fn all_mistakes_are_told_at_once() {
    let head = "license;unit_price;currency;discount_percent;note\n";
    let rows =
        "SSC;free;50;101;\n;1;;;\niSC;2;EUR;;\nPBX-Port13;3;CHF;;\nSSC;4;;;\nFax13;5;;;a;b\n";
    let places =
        vec![(2, 2), (2, 3), (2, 4), (3, 1), (3, 3), (5, 3), (6, 1), (6, 3), (7, 3), (7, 6)];
    assert_eq!(all_wrong(&format!("{head}{rows}")), (places, 0));
    assert_eq!(all_wrong("licence,price,note,note\nSSC,free,,\n").0, [(1, 1), (1, 2), (1, 4)]);
    assert_eq!(all_wrong("note\n").0, [(1, 2), (1, 2)]);
    let (told, more) = all_wrong(&format!("{head}{}", ";1;;;\n".repeat(25)));
    assert_eq!((told.len(), more), (20, 5));
}

#[test]
fn a_currency_is_letters_or_a_sign() {
    for good in ["EUR", "eur", "€", "US$", "$", "Fr.", "Kč", "zł", "£", "SFr."] {
        assert!(currency(good).is_ok_and(|c| c.is_some()), "{good}");
    }
    for bad in ["EURO%$", "%", ".", "E UR", "EUR1", "$$", "EURO$", "E-R", "EUROEUROE"] {
        let problem = PriceProblem::NotACurrency(bad.to_owned());
        assert_eq!(currency(bad), Err(problem.clone()));
        let text = format!("license,unit_price,currency\nSSC,1,EUR\niSC,1,{bad}\n");
        assert_eq!(refused(&text), (3, 3, problem));
    }
}

#[test]
fn a_currency_stands_in_each_row_or_in_none() {
    let head = "license,unit_price,currency\n";
    let without = |other: &str| PriceProblem::NoCurrency { other: other.to_owned() };
    assert_eq!(refused(&format!("{head}SSC,1,EUR\niSC,1,\n")), (3, 3, without("EUR")));
    // Whichever comes first, the row to be mended is the one that lacks it.
    assert_eq!(refused(&format!("{head}SSC,1,\niSC,1,€\n")), (2, 3, without("€")));
    let many: Vec<String> = (0..30).map(|n| format!("unknown{n},1,\n")).collect();
    let many = many.concat();
    let (told, more) = all_wrong(&format!("{head}{many}SSC,1,EUR\n"));
    assert_eq!((told.len(), told[0], more), (20, (2, 3), 10));
    assert_eq!(read(&format!("{head}SSC,1,\niSC,1,\n")).unwrap().currency(), None);
}

#[test]
fn a_word_that_is_no_code_is_kept_as_it_is_written_and_told() {
    let list = |written: &str| {
        let list = read(&format!("license,unit_price,currency\nSSC,1,{written}\n")).unwrap();
        (list.currency().unwrap().to_owned(), list.warnings.clone())
    };
    let written = "euro".to_owned();
    let odd = vec![PriceWarning::OddCurrency { row: 2, column: 3, written }];
    assert_eq!(list("euro"), ("euro".to_owned(), odd));
    for (written, said) in [("eur", "EUR"), ("Fr.", "Fr."), ("SFr.", "SFr."), ("Kč", "Kč")] {
        assert_eq!(list(written), (said.to_owned(), Vec::new()));
    }
}

#[test]
fn a_header_alone_is_a_list_without_prices() {
    for text in ["license,unit_price\n", "license;unit_price;note\r\n\r\n;;\r\n"] {
        let list = read(text).unwrap();
        assert_eq!((list.iter().count(), &list.warnings[..]), (0, &[PriceWarning::NoPrices][..]));
    }
}

#[test]
fn a_quote_where_none_may_stand_is_told_in_its_cell() {
    let head = "license;unit_price;note\n";
    for (rows, row, column, cell) in [
        ("SSC;1;19\" rack\n", 2, 3, "19\" rack"),
        ("SSC;1;a \"b\" c\n", 2, 3, "a \"b\" c"),
        ("SSC;1;\"a\" b\niSC;2;\n", 2, 3, "\"a\" b"),
        ("SSC;\"1\"5;\n", 2, 2, "\"1\"5"),
        ("SSC;1;\nPBX\"Port13;2;\n", 3, 1, "PBX\"Port13"),
    ] {
        let problem = PriceProblem::StrayQuote(cell.to_owned());
        assert_eq!(refused(&format!("{head}{rows}")), (row, column, problem), "{rows}");
    }
    let list = read(&format!("{head}SSC;1;\"19\"\" rack\"\niSC;2;\"\"\n")).unwrap();
    assert_eq!(price(&list, "SSC").note, "19\" rack");
}

#[test]
fn a_line_that_says_what_parts_the_cells_is_understood() {
    let catalog = Catalog::built_in();
    for text in [
        "sep=;\nlicense;unit_price\nSSC;1,5\n",
        "SEP=,\r\nlicense,unit_price\r\nSSC,1.5\r\n",
        "\u{feff}sep=\t\nlicense\tunit_price\nSSC\t1,5\n",
    ] {
        let list = PriceList::parse(text, &catalog).unwrap_or_else(|e| panic!("{e:?} {text}"));
        assert_eq!(list.iter().count(), 1, "{text}");
    }
    let (row, column, _) = refused("sep=;\nlicense;unit_price\nSSC;free\n");
    assert_eq!((row, column), (3, 2));
}

#[test]
fn one_name_twice_is_refused_however_it_is_spelt() {
    let (_, _, problem) = refused("license,unit_price\nPBX-Port13,1\n\"Port 13\",2\n");
    assert_eq!(problem, PriceProblem::Duplicate { name: "Port 13".into(), first: 2 });
    let (row, column, _) = refused("license,unit_price\nPBX-Prot13,1\nSSC,1\npbx-prot13,2\n");
    assert_eq!((row, column), (4, 1));
}

#[test]
fn an_unknown_name_is_only_warned_of() {
    let list = read("license,unit_price\nPBX-Prot13,1\nSSC,1\n").unwrap();
    assert_eq!(
        list.warnings(),
        [PriceWarning::UnknownLicense {
            row: 2,
            name: "PBX-Prot13".into(),
            nearest: Some("PBX-Port13".into())
        }]
    );
    assert_eq!(list.iter().count(), 1);
}

#[test]
fn three_digits_behind_the_mark_are_decimals_and_said_to_be() {
    let list = read("license;unit_price\nSSC;1,234\niSC;0,125\n").unwrap();
    assert_eq!(price(&list, "SSC").unit.to_string(), "1.234");
    let written = "1,234".to_owned();
    assert_eq!(list.warnings(), [PriceWarning::LikeThousands { row: 2, column: 2, written }]);
}

#[test]
fn an_amount_is_rounded_once_and_half_up() {
    assert_eq!(amount("12.50", "0", 3).as_deref(), Some("37.50"));
    assert_eq!(amount("0.005", "0", 1).as_deref(), Some("0.01"));
    assert_eq!(amount("0.004999", "0", 1).as_deref(), Some("0.00"));
    // Rounding the unit price first would give 0.00 or 3.00.
    assert_eq!(amount("0.005", "0", 300).as_deref(), Some("1.50"));
    // 99.99 less 33.3333 % is 66.66003333.
    assert_eq!(amount("33.33", "33.3333", 3).as_deref(), Some("66.66"));
    assert_eq!(amount("10.05", "50", 1).as_deref(), Some("5.03"));
    assert_eq!(amount("99.99", "100", 1_000_000).as_deref(), Some("0.00"));
}

#[test]
fn an_amount_is_exact_or_said_to_be_too_large() {
    let unit = "999999999999.999999";
    assert_eq!(amount(unit, "0", 1_000_000).as_deref(), Some("999999999999999999.00"));
    assert_eq!(amount("1", "0", u64::MAX).as_deref(), Some("18446744073709551615.00"));
    assert_eq!(amount(unit, "0.000001", u64::MAX), None);
}

#[test]
fn the_encodings_spreadsheets_save_in() {
    let text = "license\tunit_price\tcurrency\tnote\nSSC\t1,5\t€\tunité\n";
    let latin: Vec<u8> =
        text.chars().map(|c| if c == '€' { 0x80 } else { u8::try_from(c).unwrap() }).collect();
    let wide = |unit: fn(u16) -> [u8; 2]| -> Vec<u8> {
        "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(unit).collect()
    };
    for bytes in [text.as_bytes().to_vec(), latin, wide(u16::to_le_bytes), wide(u16::to_be_bytes)] {
        let list = PriceList::read(&bytes, &Catalog::built_in()).unwrap();
        assert_eq!((list.currency(), price(&list, "SSC").note.as_str()), (Some("€"), "unité"));
    }
}

#[test]
fn the_cell_of_a_mistake_is_marked_in_its_line() {
    let marked = |text: &str| {
        let spot = read(text).unwrap_err().spot.unwrap();
        (spot.line, spot.column, spot.source[spot.span.clone()].to_owned())
    };
    let head = "license,unit_price,note\n";
    for (text, place) in [
        ("name,unit_price\n".to_owned(), (1, 1, "name")),
        ("license;note\r\n".to_owned(), (1, 13, "")),
        (format!("{head}\nFax13,free,x\n"), (3, 7, "free")),
        (format!("{head}Fax13,\"1,5\"\"\",5\" long\n"), (2, 15, "5\" long")),
        (format!("{head}Fax13,1,5\" long\nFax13,2,\n"), (2, 9, "5\" long")),
        (format!("{head}\"a\nb\",2,3,x"), (3, 8, "x")),
        (format!("{head}Zürich,2,3,x\n"), (2, 12, "x")),
        (format!("{head}Fax13,1,\"open\n"), (2, 9, "\"open")),
    ] {
        let (line, column, word) = place;
        assert_eq!(marked(&text), (line, column, word.to_owned()), "{text:?}");
    }
    let old = "license,unit_price\rFax13,free\r";
    assert_eq!((read(old).unwrap_err().row, read(old).unwrap_err().spot), (2, None));
}
