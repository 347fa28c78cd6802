//! What the parts of a page are, for those who do not see it: headings, lists, cells and their heads, in the order in
//! which they are read.

use krilla::geom::Rect;
use krilla::tagging::{
    Artifact, ArtifactType, BBox, ContentTag, Identifier, ListNumbering, Node, Placement,
    TableHeaderScope, Tag, TagGroup, TagKind, TagTree,
};
use std::num::{NonZeroU16, NonZeroU32};

/// A part of a document.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// The title of the whole, or of a section.
    Heading {
        level: u16,
        title: String,
    },
    Paragraph,
    List(Numbers),
    Item,
    /// The sign, number or word before an item.
    Label,
    /// An item itself.
    Body,
    Table,
    TableHead,
    TableBody,
    Row,
    /// A cell that names its column.
    Head,
    /// A cell over so many columns.
    Cell(usize),
    /// What is seen and not read, told in words: on a page, at a place, so large.
    Figure {
        told: String,
        page: usize,
        place: (f32, f32),
        size: (f32, f32),
    },
}

/// How the items of a list are marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Numbers {
    None,
    Dots,
    Decimal,
}

/// Whom a mark on a page belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// A part of the document.
    Part(usize),
    /// Lines and grounds.
    Layout,
    /// What stands at the head of each page, and what a table repeats there.
    PageHead,
    /// What stands at the foot of each page.
    PageFoot,
}

struct Branch {
    part: Part,
    parts: Vec<usize>,
    marks: Vec<Identifier>,
}

/// The document as a tree of parts.
#[derive(Default)]
pub struct Tree {
    branches: Vec<Branch>,
    tops: Vec<usize>,
    /// The parts that are open, the innermost last.
    open: Vec<usize>,
}

impl Tree {
    /// Begins a part in the one that is open.
    pub fn open(&mut self, part: Part) -> usize {
        let n = self.branches.len();
        self.branches.push(Branch { part, parts: Vec::new(), marks: Vec::new() });
        match self.open.last() {
            Some(&parent) => self.branches[parent].parts.push(n),
            None => self.tops.push(n),
        }
        self.open.push(n);
        n
    }

    /// Ends the part that is open.
    pub fn close(&mut self) {
        self.open.pop();
    }

    /// Whom a mark belongs to that is made now.
    pub fn owner(&self) -> Owner {
        self.open.last().map_or(Owner::Layout, |&part| Owner::Part(part))
    }

    /// Forgets where parts were drawn, before they are drawn anew.
    pub fn unmark(&mut self) {
        self.branches.iter_mut().for_each(|branch| branch.marks.clear());
    }

    /// A part was drawn: where.
    pub fn mark(&mut self, owner: Owner, mark: Identifier) {
        if let Owner::Part(part) = owner {
            self.branches[part].marks.push(mark);
        }
    }

    /// The tree as the writer takes it.
    pub fn finish(&self) -> TagTree {
        let tops: Vec<Node> = self.tops.iter().map(|&n| self.group(n).into()).collect();
        TagTree::from(tops)
    }

    fn group(&self, n: usize) -> TagGroup {
        let branch = &self.branches[n];
        let mut group = TagGroup::new(kind(&branch.part));
        for mark in &branch.marks {
            group.push(*mark);
        }
        for &part in &branch.parts {
            group.push(self.group(part));
        }
        group
    }
}

fn kind(part: &Part) -> TagKind {
    match part {
        Part::Heading { level, title } => {
            let level = NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN);
            Tag::Hn(level, Some(title.clone())).into()
        }
        Part::Paragraph => Tag::P.into(),
        Part::List(numbers) => Tag::L(match numbers {
            Numbers::None => ListNumbering::None,
            Numbers::Dots => ListNumbering::Disc,
            Numbers::Decimal => ListNumbering::Decimal,
        })
        .into(),
        Part::Item => Tag::LI.into(),
        Part::Label => Tag::Lbl.into(),
        Part::Body => Tag::LBody.into(),
        Part::Table => Tag::Table.into(),
        Part::TableHead => Tag::THead.into(),
        Part::TableBody => Tag::TBody.into(),
        Part::Row => Tag::TR.into(),
        Part::Head => Tag::TH(TableHeaderScope::Column).into(),
        Part::Cell(columns) => {
            let span = u32::try_from(*columns).ok().filter(|&n| n > 1).and_then(NonZeroU32::new);
            Tag::TD.with_col_span(span).into()
        }
        Part::Figure { told, page, place, size } => {
            let place = Rect::from_xywh(place.0, place.1, size.0, size.1);
            Tag::Figure(Some(told.clone()))
                .with_bbox(place.map(|rect| BBox::new(*page, rect)))
                .with_placement(Some(Placement::Block))
                .into()
        }
    }
}

/// How the marks of an owner are told apart on the page.
pub fn content(owner: Owner) -> ContentTag<'static> {
    match owner {
        Owner::Part(_) => ContentTag::Other,
        Owner::Layout => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)),
        Owner::PageHead => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Header)),
        Owner::PageFoot => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Footer)),
    }
}
