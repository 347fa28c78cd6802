//! The syntax of RON as a tree of values that know where they stand.
//!
//! An own parser, since errors name field, line and nearest word, since unknown fields of a plan are
//! kept out rather than refused, and since a migration works on a tree. What it takes is what the
//! `ron` crate takes; a test compares the two.

use super::lex::Lexer;
use super::mistake::{Expected, Fault, Mistake};
use super::spot::Span;
use std::borrow::Cow;

/// A value of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Value<'t> {
    /// What it is.
    pub kind: Kind<'t>,
    /// Where it stands; what a migration adds takes the place of what it comes from.
    pub span: Span,
}

/// The kinds of values.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind<'t> {
    /// A text in quotes, its escapes resolved.
    Text(Cow<'t, str>),
    /// A number as it is written.
    Number(Cow<'t, str>),
    /// A bare word: `true`, `Master`, `None`.
    Word(Cow<'t, str>),
    /// `(name: value, ...)`, `()` or either with a name before it.
    Fields(Option<&'t str>, Vec<Field<'t>>),
    /// `(value, ...)` with or without a name before it.
    Tuple(Option<&'t str>, Vec<Value<'t>>),
    /// `[value, ...]`.
    List(Vec<Value<'t>>),
    /// `{value: value, ...}`.
    Pairs(Vec<(Value<'t>, Value<'t>)>),
    /// A character or bytes: RON, but nothing that is written here.
    Other,
}

/// A field of a value.
#[derive(Debug, Clone, PartialEq)]
pub struct Field<'t> {
    /// Its name.
    pub name: Cow<'t, str>,
    /// Where the name stands.
    pub span: Span,
    /// Its value.
    pub value: Value<'t>,
}

impl<'t> Value<'t> {
    /// The value of a field, when this has fields and that one among them.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        let Kind::Fields(_, fields) = &self.kind else { return None };
        fields.iter().find(|f| f.name == name).map(|f| &f.value)
    }

    /// The fields, to be changed; `None` when this has none.
    pub fn fields_mut(&mut self) -> Option<&mut Vec<Field<'t>>> {
        match &mut self.kind {
            Kind::Fields(_, fields) => Some(fields),
            _ => None,
        }
    }

    /// The value of a field, to be changed.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Self> {
        self.fields_mut()?.iter_mut().find(|f| f.name == name).map(|f| &mut f.value)
    }

    /// The items of a list, to be changed; nothing when this is no list.
    pub fn items_mut(&mut self) -> &mut [Self] {
        match &mut self.kind {
            Kind::List(items) => items,
            _ => &mut [],
        }
    }

    /// Gives a field another name; nothing happens without it.
    pub fn rename(&mut self, name: &str, to: &'static str) {
        for field in self.fields_mut().into_iter().flatten().filter(|f| f.name == name) {
            field.name = Cow::Borrowed(to);
        }
    }
}

/// A file as values, and what the values do not hold.
pub(crate) struct Tree<'t> {
    pub root: Value<'t>,
    /// Comments in order.
    pub comments: Vec<Span>,
    /// The `#![enable(...)]` line, when there is one.
    pub header: Option<Span>,
}

/// Deeper than any file, shallow enough for every stack.
const DEEPEST: usize = 64;

/// Parses a whole file.
pub(super) fn parse(text: &str, most_values: usize) -> Result<Tree<'_>, Fault> {
    let mut parser = Parser { lexer: Lexer::new(text), left: most_values, most: most_values };
    parser.lexer.skip()?;
    let mut header: Option<Span> = None;
    while parser.lexer.rest().starts_with("#!") {
        let line = parser.header()?;
        header = Some(header.map_or(line, |h| Span { start: h.start, end: line.end }));
        parser.lexer.skip()?;
    }
    if parser.lexer.peek().is_none() {
        return Err(Fault::new(Mistake::Empty, parser.lexer.here()));
    }
    let root = parser.value(0)?;
    parser.lexer.skip()?;
    match parser.lexer.peek() {
        None => {}
        // `schema: 1` and no parentheses around it.
        Some(':') if matches!(root.kind, Kind::Word(_)) => {
            return Err(parser.lexer.unexpected_at(Expected::Fields, root.span));
        }
        Some(_) => return Err(parser.lexer.unexpected(Expected::EndOfFile)),
    }
    Ok(Tree { root, comments: parser.lexer.comments, header })
}

struct Parser<'t> {
    lexer: Lexer<'t>,
    left: usize,
    most: usize,
}

impl<'t> Parser<'t> {
    /// `#![enable(a, b)]`; the extensions change nothing in what a file may be.
    fn header(&mut self) -> Result<Span, Fault> {
        const KNOWN: [&str; 4] = [
            "implicit_some",
            "unwrap_newtypes",
            "unwrap_variant_newtypes",
            "explicit_struct_names",
        ];
        let start = self.lexer.at();
        for sign in ["#", "!", "[", "enable", "("] {
            if !self.lexer.take(sign) {
                return Err(self.lexer.unexpected(Expected::Header));
            }
            self.lexer.skip()?;
        }
        loop {
            let from = self.lexer.at();
            let word = self.lexer.word();
            if !KNOWN.contains(&word) {
                let span = if word.is_empty() { self.lexer.here() } else { self.lexer.since(from) };
                return Err(self.lexer.unexpected_at(Expected::Header, span));
            }
            self.lexer.skip()?;
            let comma = self.lexer.take(",");
            self.lexer.skip()?;
            if self.lexer.take(")") {
                break;
            }
            if !comma {
                return Err(self.lexer.unexpected(Expected::Header));
            }
        }
        self.lexer.skip()?;
        if !self.lexer.take("]") {
            return Err(self.lexer.unexpected(Expected::Header));
        }
        Ok(self.lexer.since(start))
    }

    fn value(&mut self, depth: usize) -> Result<Value<'t>, Fault> {
        let start = self.lexer.at();
        let kind = match self.lexer.peek() {
            Some('(') => self.parenthesis(None, depth)?,
            Some('[') => {
                let items = self.sequence(']', depth, Self::value)?;
                Kind::List(items)
            }
            Some('{') => {
                let pairs = self.sequence('}', depth, |this, depth| {
                    let key = this.value(depth)?;
                    this.colon()?;
                    Ok((key, this.value(depth)?))
                })?;
                Kind::Pairs(pairs)
            }
            Some('\'') => {
                self.lexer.character()?;
                Kind::Other
            }
            _ if self.lexer.at_bytes() => {
                self.lexer.bytes()?;
                Kind::Other
            }
            _ if self.lexer.at_text() => Kind::Text(self.lexer.text()?),
            Some('0'..='9' | '+' | '-' | '.') => Kind::Number(Cow::Borrowed(self.lexer.number())),
            _ => {
                let word = self.lexer.word();
                if word.is_empty() {
                    return Err(self.lexer.unexpected(Expected::Value));
                }
                return self.after_word(word, start, depth);
            }
        };
        self.count(kind, start)
    }

    /// A word may be all, or the name of what follows in parentheses.
    fn after_word(
        &mut self,
        word: &'t str,
        start: usize,
        depth: usize,
    ) -> Result<Value<'t>, Fault> {
        let end = self.lexer.at();
        self.lexer.skip()?;
        if self.lexer.peek() == Some('(') {
            let kind = self.parenthesis(Some(word), depth)?;
            return self.count(kind, start);
        }
        let mut value = self.count(Kind::Word(Cow::Borrowed(word)), start)?;
        value.span.end = Span::new(start, end).end;
        Ok(value)
    }

    fn count(&mut self, kind: Kind<'t>, start: usize) -> Result<Value<'t>, Fault> {
        let span = self.lexer.since(start);
        let Some(left) = self.left.checked_sub(1) else {
            return Err(Fault::new(Mistake::TooMany { most: self.most }, span));
        };
        self.left = left;
        Ok(Value { kind, span })
    }

    fn colon(&mut self) -> Result<(), Fault> {
        self.lexer.skip()?;
        if !self.lexer.take(":") {
            return Err(self.lexer.unexpected(Expected::Colon));
        }
        self.lexer.skip()
    }

    /// What is between an opening sign and its closing one, parted by commas.
    fn sequence<T>(
        &mut self,
        close: char,
        depth: usize,
        mut item: impl FnMut(&mut Self, usize) -> Result<T, Fault>,
    ) -> Result<Vec<T>, Fault> {
        let mut items = Vec::new();
        let opened = self.lexer.here();
        self.lexer.bump();
        self.lexer.skip()?;
        enter(depth, opened)?;
        while !self.closed(close) {
            if self.lexer.peek().is_none() {
                return Err(self.lexer.unclosed(close, opened));
            }
            items.push(item(self, depth + 1)?);
            self.comma(close, opened)?;
        }
        Ok(items)
    }

    fn closed(&mut self, close: char) -> bool {
        let closed = self.lexer.peek() == Some(close);
        if closed {
            self.lexer.bump();
        }
        closed
    }

    fn comma(&mut self, close: char, opened: Span) -> Result<(), Fault> {
        self.lexer.skip()?;
        if !self.lexer.take(",") && self.lexer.peek() != Some(close) {
            return Err(self.lexer.unclosed(close, opened));
        }
        self.lexer.skip()
    }

    fn parenthesis(&mut self, name: Option<&'t str>, depth: usize) -> Result<Kind<'t>, Fault> {
        let opened = self.lexer.here();
        self.lexer.bump();
        self.lexer.skip()?;
        enter(depth, opened)?;
        if self.closed(')') {
            return Ok(Kind::Fields(name, Vec::new()));
        }
        let start = self.lexer.at();
        let word =
            if self.lexer.at_text() || self.lexer.at_bytes() { "" } else { self.lexer.word() };
        let span = self.lexer.since(start);
        if !word.is_empty() {
            self.lexer.skip()?;
            if self.lexer.peek() == Some(':') {
                let first = self.field(word, span, depth)?;
                return Ok(Kind::Fields(name, self.fields(first, opened, depth)?));
            }
            if !matches!(self.lexer.peek(), None | Some(',' | ')' | '(')) {
                return Err(self.lexer.unexpected(Expected::Colon));
            }
        }
        let mut items = vec![match word {
            "" => self.value(depth + 1)?,
            word if self.lexer.peek() == Some('(') => self.after_word(word, start, depth + 1)?,
            word => {
                let word = self.count(Kind::Word(Cow::Borrowed(word)), start)?;
                Value { span, ..word }
            }
        }];
        self.comma(')', opened)?;
        while !self.closed(')') {
            if self.lexer.peek().is_none() {
                return Err(self.lexer.unclosed(')', opened));
            }
            items.push(self.value(depth + 1)?);
            self.comma(')', opened)?;
        }
        Ok(Kind::Tuple(name, items))
    }

    fn fields(
        &mut self,
        first: Field<'t>,
        opened: Span,
        depth: usize,
    ) -> Result<Vec<Field<'t>>, Fault> {
        let mut fields = vec![first];
        self.comma(')', opened)?;
        while !self.closed(')') {
            if self.lexer.peek().is_none() {
                return Err(self.lexer.unclosed(')', opened));
            }
            let start = self.lexer.at();
            let word = if self.lexer.at_text() { "" } else { self.lexer.word() };
            if word.is_empty() {
                return Err(self.lexer.unexpected(Expected::FieldName));
            }
            let span = self.lexer.since(start);
            fields.push(self.field(word, span, depth)?);
            self.comma(')', opened)?;
        }
        Ok(fields)
    }

    fn field(&mut self, name: &'t str, span: Span, depth: usize) -> Result<Field<'t>, Fault> {
        self.colon()?;
        let value = self.value(depth + 1)?;
        Ok(Field { name: Cow::Borrowed(name), span, value })
    }
}

fn enter(depth: usize, opened: Span) -> Result<(), Fault> {
    if depth < DEEPEST {
        return Ok(());
    }
    Err(Fault::new(Mistake::TooDeep { most: DEEPEST }, opened))
}
