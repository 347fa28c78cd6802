//! From laid out pages to the bytes of a PDF.

use super::fonts::{Fonts, Shelf};
use super::image::Picture;
use super::letters::{Letters, Shaped, Weight};
use super::pack::pack;
use super::tags::{Owner, Tree, content};
use super::{Ink, PdfError};
use krilla::color::rgb;
use krilla::geom::{PathBuilder, Point, Rect, Size, Transform};
use krilla::metadata::Metadata;
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::{Document, SerializeSettings, destination::XyzDestination};
use std::rc::Rc;

/// Something on a page; `y` is from the top, for text that of its baseline.
pub enum Mark {
    Text {
        x: f32,
        y: f32,
        size: f32,
        ink: Ink,
        line: Rc<Shaped>,
    },
    Box {
        x: f32,
        y: f32,
        wide: f32,
        high: f32,
        ink: Ink,
    },
    Picture {
        x: f32,
        y: f32,
        wide: f32,
        high: f32,
        picture: Picture,
    },
    /// A cell without words, which must not be missed when cells are counted.
    Nothing,
}

/// Marks, each with whom it belongs to.
pub type Sheet = Vec<(Owner, Mark)>;

/// A heading that readers can jump to.
pub struct Bookmark {
    pub title: String,
    pub page: usize,
    pub y: f32,
}

/// What is known of the whole document.
pub struct Head<'h> {
    pub title: &'h str,
    pub author: &'h str,
    pub lang: &'h str,
    pub size: (f32, f32),
}

/// The bytes of a document.
pub fn write(
    settings: SerializeSettings,
    pages: &[Sheet],
    tree: &mut Tree,
    bookmarks: &[Bookmark],
    head: &Head<'_>,
    letters: &Letters<'_>,
) -> Result<Vec<u8>, PdfError> {
    let mut document = Document::new_with(settings);
    tree.unmark();
    for marks in pages {
        let (wide, high) = head.size;
        let Some(settings) = PageSettings::from_wh(wide, high) else { continue };
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        for marks in marks.chunk_by(|(one, _), (next, _)| one == next) {
            let Some(&(owner, _)) = marks.first() else { continue };
            let id = surface.start_tagged(content(owner));
            for (_, mark) in marks {
                self::mark(&mut surface, mark, letters);
            }
            surface.end_tagged();
            tree.mark(owner, id);
        }
        surface.finish();
        page.finish();
    }
    let mut outline = Outline::new();
    for bookmark in bookmarks {
        let at = XyzDestination::new(bookmark.page, Point::from_xy(0.0, bookmark.y));
        outline.push_child(OutlineNode::new(bookmark.title.clone(), at));
    }
    document.set_outline(outline);
    document.set_tag_tree(tree.finish());
    let mut metadata = Metadata::new()
        .title(head.title.to_owned())
        .language(head.lang.to_owned())
        .creator(concat!("pbxplan ", env!("CARGO_PKG_VERSION")).to_owned());
    if !head.author.is_empty() {
        metadata = metadata.authors(vec![head.author.to_owned()]);
    }
    document.set_metadata(metadata);
    document.finish().map(pack).map_err(|e| PdfError::Writer(e.to_string()))
}

fn mark(surface: &mut Surface<'_>, mark: &Mark, letters: &Letters<'_>) {
    match mark {
        Mark::Text { x, y, size, ink, line } => {
            surface.set_fill(Some(fill(*ink)));
            text(surface, (*x, *y), *size, line, letters);
        }
        Mark::Box { x, y, wide, high, ink } => {
            let mut path = PathBuilder::new();
            let Some(rect) = Rect::from_xywh(*x, *y, *wide, *high) else { return };
            path.push_rect(rect);
            if let Some(path) = path.finish() {
                surface.set_fill(Some(fill(*ink)));
                surface.draw_path(&path);
            }
        }
        Mark::Picture { x, y, wide, high, picture } => {
            let Some(size) = Size::from_wh(*wide, *high) else { return };
            surface.push_transform(&Transform::from_translate(*x, *y));
            surface.draw_image(picture.image().clone(), size);
            surface.pop();
        }
        Mark::Nothing => {}
    }
}

fn text(
    surface: &mut Surface<'_>,
    at: (f32, f32),
    size: f32,
    line: &Shaped,
    letters: &Letters<'_>,
) {
    let mut x = at.0;
    for run in &line.runs {
        let start = Point::from_xy(x, at.1);
        if let Some(font) = letters.font(run.font) {
            surface.draw_glyphs(start, &run.glyphs, font.clone(), &run.text, size, false);
        }
        x += run.width * size;
    }
}

fn fill(ink: Ink) -> Fill {
    let (red, green, blue) = ink.rgb();
    Fill {
        paint: rgb::Color::new(red, green, blue).into(),
        opacity: NormalizedF32::ONE,
        rule: krilla::paint::FillRule::default(),
    }
}

/// Draws a picture alone, to find out whether it can be drawn.
pub fn try_picture(picture: &Picture) -> Result<(), PdfError> {
    let shelf = Shelf::new(Fonts::None);
    let letters = Letters::new(&shelf)?;
    let mark = Mark::Picture { x: 0.0, y: 0.0, wide: 9.0, high: 9.0, picture: picture.clone() };
    let head = Head { title: "", author: "", lang: "en", size: (9.0, 9.0) };
    let sheets = [vec![(Owner::Layout, mark)]];
    let settings = SerializeSettings::default();
    write(settings, &sheets, &mut Tree::default(), &[], &head, &letters).map(|_| ())
}

/// The weight of headings.
pub const STRONG: Weight = Weight::Bold;
