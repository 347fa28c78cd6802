//! The small objects of a PDF, packed together and compressed: what parts a document has takes many thousands of them,
//! and the writer leaves each on its own.

use flate2::Compression;
use flate2::write::ZlibEncoder;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::ops::Range;

/// Objects in one pack: a reader opens the whole pack for any of them.
const PACK: usize = 200;
/// Bytes of an entry in the table of objects: what it is, where, and which one there.
const ENTRY: &str = "[1 4 2]";

/// The same document in fewer bytes. One that is not laid out as our writer does it comes back as it is.
pub fn pack(pdf: Vec<u8>) -> Vec<u8> {
    packed(&pdf).unwrap_or(pdf)
}

fn packed(pdf: &[u8]) -> Option<Vec<u8>> {
    let table = Table::of(pdf)?;
    let first = table.objects.values().map(|at| at.start).min()?;
    let mut out = pdf.get(..first)?.to_vec();
    let mut entries = vec![Entry::Free; table.size];
    let mut small = Vec::new();
    for (&number, at) in &table.objects {
        let object = pdf.get(at.clone())?;
        let body = body(object, number)?;
        if body.ends_with(b"endstream") || body.starts_with(b"<</Type/Catalog") {
            *entries.get_mut(number)? = Entry::Alone(out.len());
            out.extend_from_slice(object);
        } else {
            small.push((number, body));
        }
    }
    for (nth, objects) in small.chunks(PACK).enumerate() {
        let pack = table.size + nth;
        for (index, (number, _)) in objects.iter().enumerate() {
            *entries.get_mut(*number)? = Entry::Packed { pack, index };
        }
        entries.push(Entry::Alone(out.len()));
        let (names, bodies) = joined(objects)?;
        let head = format!("/Type/ObjStm/N {}/First {}", objects.len(), names.len());
        stream(&mut out, pack, &head, &[names.as_bytes(), &bodies].concat())?;
    }
    let at = out.len();
    entries.push(Entry::Alone(at));
    let mut rows = Vec::with_capacity(entries.len() * 7);
    for entry in &entries {
        rows.extend_from_slice(&entry.row()?);
    }
    let size = entries.len();
    let head = format!("/Type/XRef/Size {size}/W{ENTRY}{}", table.rest);
    stream(&mut out, size - 1, &head, &rows)?;
    write!(out, "startxref\n{at}\n%%EOF").ok()?;
    Some(out)
}

/// Where an object is now.
#[derive(Clone, Copy)]
enum Entry {
    Free,
    Alone(usize),
    Packed { pack: usize, index: usize },
}

impl Entry {
    fn row(self) -> Option<[u8; 7]> {
        let (kind, place, index): (u8, _, _) = match self {
            Self::Free => (0, 0, u16::MAX),
            Self::Alone(at) => (1, at, 0),
            Self::Packed { pack, index } => (2, pack, u16::try_from(index).ok()?),
        };
        let mut row = [kind, 0, 0, 0, 0, 0, 0];
        row[1..5].copy_from_slice(&u32::try_from(place).ok()?.to_be_bytes());
        row[5..].copy_from_slice(&index.to_be_bytes());
        Some(row)
    }
}

/// What the writer says of its objects at the end.
struct Table {
    /// By number, from its first byte to that of what follows.
    objects: BTreeMap<usize, Range<usize>>,
    /// One more than the largest number.
    size: usize,
    /// The end's own words, without the number of objects.
    rest: String,
}

impl Table {
    fn of(pdf: &[u8]) -> Option<Self> {
        let tail = &pdf[pdf.len().saturating_sub(64)..];
        let tail = std::str::from_utf8(tail).ok()?;
        let (_, start) = tail.rsplit_once("startxref\n")?;
        let at: usize = start.lines().next()?.parse().ok()?;
        let text = std::str::from_utf8(pdf.get(at..)?).ok()?;
        let (table, trailer) = text.strip_prefix("xref\n0 ")?.split_once("trailer\n")?;
        let (size, rows) = table.split_once('\n')?;
        let size: usize = size.trim().parse().ok()?;
        let mut starts = Vec::new();
        for (number, row) in rows.lines().enumerate() {
            let mut words = row.split_ascii_whitespace();
            let (start, _, kind) = (words.next()?, words.next()?, words.next()?);
            if kind == "n" {
                starts.push((start.parse::<usize>().ok()?, number));
            }
        }
        starts.sort_unstable();
        let ends = starts.iter().skip(1).map(|&(start, _)| start).chain([at]);
        let objects = starts.iter().zip(ends).map(|(&(start, n), end)| (n, start..end)).collect();
        let words = trailer.split_once("\nstartxref")?.0.trim();
        let words = words.strip_prefix("<<")?.strip_suffix(">>")?;
        let rest = words.strip_prefix(&format!("/Size {size}"))?.to_owned();
        Some(Self { objects, size, rest })
    }
}

/// An object without its number and its end.
fn body(object: &[u8], number: usize) -> Option<&[u8]> {
    let head = format!("{number} 0 obj\n");
    object
        .strip_prefix(head.as_bytes())?
        .trim_ascii_end()
        .strip_suffix(b"endobj")
        .map(<[u8]>::trim_ascii_end)
}

/// Numbers and places of objects, and the objects.
fn joined(objects: &[(usize, &[u8])]) -> Option<(String, Vec<u8>)> {
    let (mut names, mut bodies) = (String::new(), Vec::new());
    for (number, body) in objects {
        write!(names, "{number} {} ", bodies.len()).ok()?;
        bodies.extend_from_slice(body);
        bodies.push(b'\n');
    }
    Some((names, bodies))
}

fn stream(out: &mut Vec<u8>, number: usize, head: &str, bytes: &[u8]) -> Option<()> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).ok()?;
    let bytes = encoder.finish().ok()?;
    write!(out, "{number} 0 obj\n<<{head}/Filter/FlateDecode/Length {}>>stream\n", bytes.len())
        .ok()?;
    out.extend_from_slice(&bytes);
    out.extend_from_slice(b"\nendstream\nendobj\n");
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_document_of_ours_stays_as_it_is() {
        for bytes in [
            &b""[..],
            b"%PDF-1.7\nstartxref\n99999999999999999999\n%%EOF",
            b"%PDF-1.7\nstartxref\n3\n%%EOF",
            b"xref\n0 2\n0000000000 65535 f\n0000000900 00000 n\ntrailer\n<</Size 2>>\nstartxref\n0\n%%EOF",
        ] {
            assert_eq!(pack(bytes.to_vec()), bytes);
        }
    }
}
