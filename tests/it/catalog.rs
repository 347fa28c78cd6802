//! The catalogue: technical names both ways, and the engineer's own entries.

use pbxplan::catalog::{
    Catalog, CatalogError, CatalogFile, Class, FeatureSet, License, ProductId, Source,
};

fn built_in() -> Catalog {
    Catalog::built_in()
}

fn read(name: &str) -> Option<(String, u16, Option<u8>)> {
    let catalog = built_in();
    let License { product, grade, version } = catalog.parse_license(name)?;
    Some((catalog.product(product).id.clone(), grade, version))
}

fn with(text: &str) -> Result<Catalog, CatalogError> {
    built_in().with_file(&CatalogFile::parse(text)?, "own.ron")
}

#[test]
fn names_are_read_leniently() {
    let port = |grade| Some(("port".to_owned(), grade, Some(13)));
    for name in ["PBX-Port13", "Port13", "port 13", "pbx-PORT 13", " Port\t13 "] {
        assert_eq!(read(name), port(0), "{name}");
    }
    assert_eq!(read("PBX-Port13%500"), port(500));
    assert_eq!(read("port 13 % 5000"), port(5000));
    assert_eq!(read("Port13$$"), Some(("smb-upgrade".into(), 0, Some(13))));
    assert_eq!(read("port13$30"), Some(("smb-port".into(), 30, Some(13))));
    assert_eq!(read("Recording13"), Some(("recording".into(), 0, Some(13))));
    assert_eq!(read("Recording13%1"), Some(("recording-user".into(), 0, Some(13))));
    assert_eq!(read("app(softphone)13"), Some(("softphone-app".into(), 0, Some(13))));
    assert_eq!(read("PRIs"), Some(("pri".into(), 0, None)));
    assert_eq!(read("Relay-Channels"), Some(("channel".into(), 0, None)));
    assert_eq!(read("VoicemailUser5"), Some(("voicemail".into(), 0, Some(5))));
    assert_eq!(read("standby99%2000"), Some(("standby".into(), 2000, Some(99))));
}

#[test]
fn wrong_names_are_refused() {
    for name in [
        "",
        "Port",
        "PBX-Port",
        "Port4",
        "Port100",
        "Port013",
        "Port13%",
        "Port13%501",
        "Port13%0",
        "Port13$",
        "Port13$40",
        "Port13$$$",
        "Port13x",
        "PBX-UC13%500",
        "Recording13%2",
        "Relay-PRIs13",
        "Relay-Port13",
        "Port-13",
        "Port13 licenses",
        "Port9999999999999999999",
        "rcc",
        "Port１３",
    ] {
        assert_eq!(read(name), None, "{name}");
    }
}

#[test]
fn every_name_is_read_back() {
    let catalog = built_in();
    for id in catalog.ids() {
        let product = catalog.product(id);
        if product.name.is_none() {
            continue;
        }
        let versions: &[Option<u8>] =
            if product.versioned() { &[Some(5), Some(13), Some(99)] } else { &[None] };
        let mut grades = [product.tiers.clone(), product.sizes.clone()].concat();
        if product.sizes.is_empty() {
            grades.push(0);
        }
        for &version in versions {
            for &grade in &grades {
                let license = License::new(id, version).with_grade(grade);
                let name = catalog.license_name(license);
                assert_eq!(catalog.parse_license(&name), Some(license), "{name}");
                assert_eq!(catalog.parse_license(&name.to_lowercase()), Some(license), "{name}");
            }
        }
    }
}

#[test]
fn the_nearest_name_carries_the_version() {
    let catalog = built_in();
    let near = |name| catalog.nearest_license(name);
    assert_eq!(near("PBX-Prot11").as_deref(), Some("PBX-Port11"));
    assert_eq!(near("PBX-VoicemailUsr12").as_deref(), Some("PBX-VoicemailUser12"));
    assert_eq!(near("Relay-PRI").as_deref(), Some("Relay-PRIs"));
    assert_eq!(near("qqqqqqq"), None);
    assert_eq!(catalog.nearest_feature("softphon-app"), Some("softphone-app"));
    assert_eq!(catalog.nearest_model("IP8111"), Some("IP811"));
}

#[test]
fn every_entry_names_a_section_of_the_guide() {
    const SECTIONS: [&str; 25] = [
        "1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "3", "4.1", "4.2", "4.3", "4.4", "4.5",
        "4.6", "4.7", "4.8", "4.9", "4.10", "4.11", "5", "6.1", "6.2", "7.1", "7.2", "7.3",
    ];
    let known = |section: &str| SECTIONS.contains(&section);
    let catalog = built_in();
    for product in catalog.products() {
        assert!(known(&product.section), "{}: {}", product.id, product.section);
        assert_eq!(product.source, Source::Guide(product.section.clone()), "{}", product.id);
    }
    let sources = catalog.models().iter().map(|m| &m.source);
    for source in sources.chain(catalog.releases().iter().map(|r| &r.source)) {
        assert!(!matches!(source, Source::Guide(section) if !known(section)), "{source:?}");
    }
}

#[test]
fn a_product_may_be_added() {
    let catalog = with(
        "(products: [(id: \"zeta\", name: \"Zeta{N}\", implies: [\"alpha\"]), \
         (id: \"alpha\", name: \"Alpha\", implies: [\"uc\"], section: \"3\")])",
    )
    .unwrap();
    let ids: Vec<&str> = catalog.products().iter().rev().take(2).map(|p| p.id.as_str()).collect();
    assert_eq!(ids, ["zeta", "alpha"], "added ones come last, by id");
    let zeta = catalog.product(catalog.feature("zeta").unwrap());
    let alpha = catalog.feature("alpha").unwrap();
    assert_eq!(zeta.implies, FeatureSet::of(alpha));
    assert_eq!(catalog.product(alpha).implies, FeatureSet::of(ProductId::UC));
    assert_eq!(zeta.source, Source::File("own.ron".into()));
    let license = catalog.parse_license("zeta 13").unwrap();
    assert_eq!(catalog.license_name(license), "Zeta13");
    // A second file moves what the first one added; the names still mean the same.
    let more = CatalogFile::parse("(products: [(id: \"beta\", name: \"Beta\")])").unwrap();
    let more = catalog.with_file(&more, "more.ron").unwrap();
    let zeta = more.product(more.feature("zeta").unwrap());
    assert_eq!(zeta.implies, FeatureSet::of(more.feature("alpha").unwrap()));
}

#[test]
fn an_entry_changes_only_what_it_says() {
    let catalog = with(
        "(products: [(id: \"port\", class: Hardware, tiers: [100])], \
         models: [(name: \"ip311\", bri: 2)], releases: [(version: 13, released: \"2020-01-01\"), (version: 14)])",
    )
    .unwrap();
    let before = built_in();
    let port = catalog.product(ProductId::PORT);
    assert_eq!(port.name, before.product(ProductId::PORT).name);
    assert_eq!((port.class, port.tiers.as_slice()), (Class::Pool, &[100][..]));
    assert_eq!(catalog.products().len(), before.products().len());
    let uc = catalog.product(ProductId::UC);
    assert_eq!(uc, before.product(ProductId::UC));
    let model = catalog.model("IP311").unwrap();
    assert_eq!((model.name.as_str(), model.limits.bri), ("IP311", Some(2)));
    assert!(model.hardware_built_in);
    assert_eq!(catalog.models().len(), before.models().len());
    assert!(catalog.released(13).is_some() && catalog.released(14).is_none());
    let versions: Vec<u8> = catalog.releases().iter().map(|r| r.version).collect();
    assert_eq!(versions, [9, 11, 12, 13, 14]);
}

#[test]
fn entries_that_cannot_be_used_are_refused() {
    for id in ["", "Big", "a b", "ä", "a_b"] {
        let text = format!("(products: [(id: \"{id}\")])");
        assert_eq!(with(&text).unwrap_err(), CatalogError::NotUsable { id: id.into() });
    }
    for name in ["PBX-Port{N}", "port{N}", "Port{N}$$", "Port{N}${S}", "PRIs", "PBX-Port{N}%500"] {
        let text = format!("(products: [(id: \"own\", name: \"{name}\", sizes: [20])])");
        assert_eq!(
            with(&text).unwrap_err(),
            CatalogError::NotUsable { id: "own".into() },
            "{name}"
        );
    }
    assert_eq!(
        with("(products: [(id: \"fax\", name: \"PBX-UC{N}\")])").unwrap_err(),
        CatalogError::NotUsable { id: "fax".into() }
    );
    for field in ["implies", "contains"] {
        // A pool product is no function of a user.
        for names in ["telepathy", "port"] {
            let text = format!("(products: [(id: \"own\", {field}: [\"{names}\"])])");
            let error = CatalogError::UnknownProduct { id: "own".into(), names: names.into() };
            assert_eq!(with(&text).unwrap_err(), error);
        }
    }
    let many: Vec<String> = (0..128).map(|n| format!("(id: \"own-{n}\")")).collect();
    let many = many.join(",");
    assert_eq!(with(&format!("(products: [{many}])")).unwrap_err(), CatalogError::TooMany);
    match with("(\n  modles: [],\n)").unwrap_err() {
        CatalogError::Syntax { line, column, .. } => assert_eq!((line, column), (2, 3)),
        other => panic!("{other:?}"),
    }
}
