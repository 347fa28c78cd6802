//! A catalogue file as it is written: its entries, each with the places that a mistake may be told of.

use super::error::{CatalogErrorKind, Fault, Faults};
use super::{Class, Kinds, Limits, Source, Taken};
use crate::written::{
    self, Expected, Kind, Placed, Reader, Value, all, both, list, optional, parts, placed,
    read_file, words,
};
use jiff::civil::Date;

/// Most of anything that a model has.
const MOST: u32 = 1_000_000;

/// The entries of a file; every part may be missing.
pub(super) struct Entries {
    pub edition: Option<String>,
    pub products: Vec<ProductEntry>,
    pub models: Vec<ModelEntry>,
    pub releases: Vec<ReleaseEntry>,
}

pub(super) struct ProductEntry {
    pub id: Placed<String>,
    pub name: Option<Placed<String>>,
    pub class: Class,
    pub taken: Taken,
    pub kinds: Kinds,
    pub implies: Vec<Placed<String>>,
    pub contains: Vec<Placed<String>>,
    pub tiers: Vec<u16>,
    pub sizes: Vec<u16>,
    pub section: String,
    pub source: Option<Source>,
}

pub(super) struct ModelEntry {
    pub name: Placed<String>,
    pub is_virtual: bool,
    pub hardware_built_in: bool,
    pub bri: Option<u32>,
    pub pri: Option<u32>,
    pub analog: Option<u32>,
    pub isdn_channels: Option<u32>,
    pub conference_channels: Option<u32>,
    pub source: Option<Source>,
}

impl ModelEntry {
    pub const fn limits(&self) -> Limits {
        Limits {
            bri: self.bri,
            pri: self.pri,
            analog: self.analog,
            isdn_channels: self.isdn_channels,
            conference_channels: self.conference_channels,
        }
    }
}

pub(super) struct ReleaseEntry {
    pub version: Placed<u8>,
    pub released: Option<Date>,
    pub source: Option<Source>,
}

parts! { CatalogErrorKind;
    read_entries: Entries in [] {
        edition: optional(Reader::text); None,
        products: list(read_product); Vec::new(),
        models: list(read_model); Vec::new(),
        releases: list(read_release); Vec::new(),
    }
    read_product: ProductEntry in ["products"] {
        id: placed(read_id),
        name: optional(placed(Reader::text)); None,
        class: words!(Class: Pool, Feature, Hardware, Order); Class::Feature,
        taken: words!(Taken: Floating, Configured, Service, Once, Bound, Counted); Taken::Configured,
        kinds: words!(Kinds: Users, UsersAndExternalVideo, All); Kinds::Users,
        implies: list(placed(Reader::text)); Vec::new(),
        contains: list(placed(Reader::text)); Vec::new(),
        tiers: list(read_grade); Vec::new(),
        sizes: list(read_grade); Vec::new(),
        section: Reader::text; String::new(),
        source: optional(read_source); None,
    }
    read_model: ModelEntry in ["models"] {
        name: placed(read_model_name),
        is_virtual = "virtual": Reader::flag; false,
        hardware_built_in: Reader::flag; false,
        bri: optional(read_limit); None,
        pri: optional(read_limit); None,
        analog: optional(read_limit); None,
        isdn_channels: optional(read_limit); None,
        conference_channels: optional(read_limit); None,
        source: optional(read_source); None,
    }
    read_release: ReleaseEntry in ["releases"] {
        version: placed(Reader::version),
        released: optional(Reader::date); None,
        source: optional(read_source); None,
    }
}

impl Entries {
    /// Reads the text of one catalogue file.
    pub fn read(text: &str) -> Result<Self, Faults> {
        let tree = read_file(text)?;
        let mut reader = Reader::new(text, PARTS);
        let entries = read_entries(&mut reader, &tree.root);
        // What is left out of a plan is asked about before it is lost; here nobody would be asked.
        let entries = reader.refuse_unknown(entries)?;
        entries.none_twice(&reader)?;
        Ok(entries)
    }

    /// Refuses what would replace an entry of the same file unseen.
    fn none_twice(&self, reader: &Reader<'_>) -> Result<(), Faults> {
        let products = unique(self.products.iter().map(|p| &p.id), |a, b| a == b, reader);
        let same = |a: &String, b: &String| same_model(a, b);
        let models = unique(self.models.iter().map(|m| &m.name), same, reader);
        let releases = unique(self.releases.iter().map(|r| &r.version), |a, b| a == b, reader);
        both(both(products, models), releases).map(|_| ())
    }
}

/// Whether two names are of one model: case does not matter.
pub(super) fn same_model(a: &str, b: &str) -> bool {
    a.trim().eq_ignore_ascii_case(b.trim())
}

fn unique<'e, T: ToString + 'e>(
    entries: impl Iterator<Item = &'e Placed<T>>,
    same: impl Fn(&T, &T) -> bool,
    reader: &Reader<'_>,
) -> Result<(), Faults> {
    let mut seen: Vec<&Placed<T>> = Vec::new();
    let once = |entry: &'e Placed<T>| {
        if let Some(first) = seen.iter().find(|s| same(&s.value, &entry.value)) {
            let (name, first) = (entry.value.to_string(), reader.line(first.span));
            return Err(Fault::new(CatalogErrorKind::Twice { name, first }, entry.span).into());
        }
        seen.push(entry);
        Ok(())
    };
    all(entries.map(once)).map(|_| ())
}

/// An id is a plain word, since plans, commands and keys of sentences name it.
fn read_id(reader: &mut Reader<'_>, value: &Value<'_>) -> Result<String, Fault> {
    let id = reader.text(value).map_err(written::Fault::of)?;
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if id.is_empty() || !id.chars().all(plain) {
        return Err(Fault::new(CatalogErrorKind::BadId, value.span));
    }
    Ok(id)
}

fn read_model_name(reader: &mut Reader<'_>, value: &Value<'_>) -> Result<String, Fault> {
    let name = reader.text(value).map_err(written::Fault::of)?;
    if name.trim().is_empty() {
        return Err(Fault::new(CatalogErrorKind::BlankName, value.span));
    }
    Ok(name)
}

type Read<T> = Result<T, written::Fault>;

/// A tier's threshold or a size.
fn read_grade(reader: &mut Reader<'_>, value: &Value<'_>) -> Read<u16> {
    let (least, most) = (1, u32::from(u16::MAX));
    let grade = reader.number(value, least, most)?;
    u16::try_from(grade).map_err(|_| reader.out_of_range(value, least, most))
}

fn read_limit(reader: &mut Reader<'_>, value: &Value<'_>) -> Read<u32> {
    reader.number(value, 0, MOST)
}

fn read_source(reader: &mut Reader<'_>, value: &Value<'_>) -> Read<Source> {
    const FORMS: [&str; 4] = ["Guide(\"...\")", "Wiki", "Range", "File(\"...\")"];
    match &value.kind {
        Kind::Tuple(Some("Guide"), items) if items.len() == 1 => {
            reader.text(&items[0]).map(Source::Guide)
        }
        Kind::Tuple(Some("File"), items) if items.len() == 1 => {
            reader.text(&items[0]).map(Source::File)
        }
        Kind::Word(word) if word == "Wiki" => Ok(Source::Wiki),
        Kind::Word(word) if word == "Range" => Ok(Source::Range),
        // A text alone says where it comes from, but not what kind of source that is.
        Kind::Text(_) => Err(reader.wrong(value, Expected::OneOf(FORMS.to_vec()))),
        _ => Err(reader.none_of(value, FORMS.to_vec())),
    }
}
