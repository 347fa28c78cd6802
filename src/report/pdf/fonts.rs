//! Fonts of the machine, for what our own lacks. Nobody looks at them before a sign is missing: most bills never need
//! one, and come out the same on every machine.

use super::letters::Weight;
use super::writing::Writing;
use fontdb::{Database, FaceInfo, ID, Stretch, Style};
use rustybuzz::ttf_parser::{Face, Permissions, Tag};
use std::cell::OnceCell;
use std::path::PathBuf;
use std::sync::Arc;

/// Where fonts are found for signs that the document's own lacks.
#[derive(Debug, Clone, PartialEq, Eq, Default, Hash)]
pub enum Fonts {
    /// Where this system keeps them.
    #[default]
    Machine,
    /// In a folder and those in it.
    Folder(PathBuf),
    /// Nowhere.
    None,
}

/// The fonts there, in the order in which they are asked.
pub struct Shelf {
    fonts: Fonts,
    writing: Writing,
    found: OnceCell<Found>,
}

struct Found {
    database: Database,
    faces: Vec<Spare>,
    light: OnceCell<Index>,
    bold: OnceCell<Index>,
}

struct Spare {
    id: ID,
    /// The file and which of its faces; nothing when it can no longer be read.
    data: OnceCell<Option<(Arc<Vec<u8>>, u32)>>,
}

/// Who has which sign, for text of one weight.
struct Index {
    /// By sign, one more than the number of the first face that has it; 0 where none has.
    first: Vec<u16>,
    /// Faces that draw in colours: those that may have a joined picture whole.
    pictures: Vec<usize>,
}

impl Shelf {
    /// Fonts that nobody has looked at yet.
    #[must_use]
    pub const fn new(fonts: Fonts) -> Self {
        Self { fonts, writing: Writing::Simplified, found: OnceCell::new() }
    }

    /// The same for a text of such writing.
    #[must_use]
    pub fn for_writing(self, writing: Writing) -> Self {
        Self { writing, ..self }
    }

    /// The face to draw a sign with.
    pub fn face_of(&self, sign: char, weight: Weight) -> Option<usize> {
        let number = *self.index(weight).first.get(sign as usize)?;
        usize::from(number).checked_sub(1)
    }

    /// Faces that draw in colours.
    pub fn pictures(&self, weight: Weight) -> &[usize] {
        &self.index(weight).pictures
    }

    /// The bytes of a face's file, and which of its faces it is.
    pub fn data(&self, face: usize) -> Option<(&Arc<Vec<u8>>, u32)> {
        let found = self.found();
        let spare = found.faces.get(face)?;
        let read =
            || found.database.with_face_data(spare.id, |data, n| (Arc::new(data.to_vec()), n));
        spare.data.get_or_init(read).as_ref().map(|(data, n)| (data, *n))
    }

    fn found(&self) -> &Found {
        self.found.get_or_init(|| {
            let mut database = Database::new();
            match &self.fonts {
                Fonts::Machine => database.load_system_fonts(),
                Fonts::Folder(folder) => database.load_fonts_dir(folder),
                Fonts::None => {}
            }
            let mut faces: Vec<&FaceInfo> =
                database.faces().filter(|f| is_for_reading(f)).collect();
            // Folders are listed in any order; a document must not depend on it.
            faces.sort_by_cached_key(|face| {
                (name(face), face.post_script_name.clone(), place(face), face.index)
            });
            // Numbers of two bytes keep the index small; who has more faces has enough of them.
            faces.truncate(usize::from(u16::MAX) - 1);
            let spare = |face: &&FaceInfo| Spare { id: face.id, data: OnceCell::new() };
            let faces = faces.iter().map(spare).collect();
            Found { database, faces, light: OnceCell::new(), bold: OnceCell::new() }
        })
    }

    fn index(&self, weight: Weight) -> &Index {
        let found = self.found();
        match weight {
            Weight::Regular => found.light.get_or_init(|| found.index(400, self.writing)),
            Weight::Bold => found.bold.get_or_init(|| found.index(700, self.writing)),
        }
    }
}

impl Found {
    fn index(&self, weight: u16, writing: Writing) -> Index {
        let mut index = Index { first: vec![0; 0x11_0000], pictures: Vec::new() };
        let mut order: Vec<usize> = (0..self.faces.len()).collect();
        order.sort_by_key(|&n| {
            let face = self.database.face(self.faces[n].id);
            face.map(|face| rank(face, weight, writing))
        });
        for n in order {
            self.database.with_face_data(self.faces[n].id, |data, number| {
                if let Ok(face) = Face::parse(data, number) {
                    index.take(n, &face);
                }
            });
        }
        index
    }
}

impl Index {
    fn take(&mut self, n: usize, face: &Face<'_>) {
        let has = |tags: &[&[u8; 4]]| {
            tags.iter().any(|tag| face.raw_face().table(Tag::from_bytes(tag)).is_some())
        };
        let colours = has(&[b"COLR", b"CBDT", b"sbix"]);
        if !may_be_embedded(face) || !(colours || has(&[b"glyf", b"CFF ", b"CFF2"])) {
            return;
        }
        if colours {
            self.pictures.push(n);
        }
        let number = u16::try_from(n + 1).unwrap_or(u16::MAX);
        for table in face.tables().cmap.iter().flat_map(|cmap| cmap.subtables) {
            if !table.is_unicode() {
                continue;
            }
            table.codepoints(|sign| {
                let Some(slot) = self.first.get_mut(sign as usize) else { return };
                let there = || table.glyph_index(sign).is_some_and(|glyph| glyph.0 != 0);
                if *slot == 0 && !is_private(sign) && there() {
                    *slot = number;
                }
            });
        }
    }
}

/// Its maker allows that a part of it goes along with a document.
fn may_be_embedded(face: &Face<'_>) -> bool {
    face.permissions() != Some(Permissions::Restricted) && face.is_subsetting_allowed()
}

/// Signs without a meaning that all agree on.
const fn is_private(sign: u32) -> bool {
    matches!(sign, 0xe000..=0xf8ff | 0xf_0000..)
}

/// Fonts that have a box or a blank for everything are of no help to a reader.
fn is_for_reading(face: &FaceInfo) -> bool {
    let name = name(face).to_lowercase().replace(' ', "");
    !["lastresort", "adobeblank", "notdef"].iter().any(|word| name.contains(word))
}

fn name(face: &FaceInfo) -> &str {
    face.families.first().map_or("", |(name, _)| name)
}

fn place(face: &FaceInfo) -> PathBuf {
    match &face.source {
        fontdb::Source::File(path) | fontdb::Source::SharedFile(path, _) => path.clone(),
        fontdb::Source::Binary(_) => PathBuf::new(),
    }
}

/// How far a face is from the document's own, the nearest first: upright, as bold, as wide, without serifs;
/// among those alike, how far from the writing.
fn rank(face: &FaceInfo, weight: u16, writing: Writing) -> (bool, u16, bool, u8, u8, bool) {
    let named = name(face).to_lowercase();
    let kind = match &named {
        name if name.contains("unifont") || name.contains("bitmap") => 2,
        name if name.contains("serif") && !name.contains("sans") => 1,
        _ => 0,
    };
    (
        face.style != Style::Normal,
        face.weight.0.abs_diff(weight),
        face.stretch != Stretch::Normal,
        kind,
        writing.distance_of(name(face)),
        face.monospaced,
    )
}
