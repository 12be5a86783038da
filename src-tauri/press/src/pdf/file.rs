//! Objects become the bytes of the file: only what is reachable, numbered in the order in which it is
//! reached, packed into deflated object streams with a cross-reference stream.

use std::collections::HashMap;
use std::io::Write as _;

use lopdf::{Dictionary, Document as File, Object, ObjectId, StringFormat};

use super::PressError;
use super::deflate::Deflater;

/// Objects that share one compressed stream.
const PACKED: usize = 1_000;

/// Where an object lies, as the cross-reference stream says it.
#[derive(Clone, Copy)]
enum Entry {
    Free,
    At(usize),
    Packed { stream: u32, index: u16 },
}

pub(super) fn write(file: &File) -> Result<Vec<u8>, PressError> {
    let order = reachable(file);
    let numbers: HashMap<ObjectId, u32> = order.iter().zip(1..).map(|(&id, number)| (id, number)).collect();
    let mut writer = Writer { numbers: &numbers, out: Vec::with_capacity(1 << 18) };
    let mut deflater = Deflater::new();
    let mut entries = vec![Entry::Free; order.len() + 1];
    writer.out.extend(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n");

    let mut small: Vec<(u32, &Object)> = Vec::new();
    for id in &order {
        let (Some(&number), Some(object)) = (numbers.get(id), file.objects.get(id)) else { continue };
        let Object::Stream(stream) = object else {
            small.push((number, object));
            continue;
        };
        if let Some(entry) = entries.get_mut(number as usize) {
            *entry = Entry::At(writer.out.len());
        }
        if stream.allows_compression {
            let body = deflater.deflated(&stream.content)?;
            writer.stream(number, Some(&stream.dict), "/Filter/FlateDecode", &body);
        } else {
            writer.stream(number, Some(&stream.dict), "", &stream.content);
        }
    }
    for chunk in small.chunks(PACKED) {
        let stream = entries.len() as u32;
        let body = writer.pack(chunk);
        for (index, (number, _)) in (0..).zip(chunk) {
            if let Some(entry) = entries.get_mut(*number as usize) {
                *entry = Entry::Packed { stream, index };
            }
        }
        entries.push(Entry::At(writer.out.len()));
        let keys = format!("/Type/ObjStm/N {}/First {}/Filter/FlateDecode", chunk.len(), body.first);
        writer.stream(stream, None, &keys, &deflater.deflated(&body.bytes)?);
    }
    let start = writer.out.len();
    entries.push(Entry::At(start));
    let table = deflater.deflated(&cross_references(&entries))?;
    let number = entries.len() as u32 - 1;
    let mut trailer = Dictionary::new();
    for key in ["Root", "Info"] {
        if let Ok(value) = file.trailer.get(key.as_bytes()) {
            trailer.set(key, value.clone());
        }
    }
    let identity: Vec<u8> = fingerprint([writer.out.as_slice()]).into_iter().flat_map(u64::to_be_bytes).collect();
    let identity = Object::String(identity, StringFormat::Hexadecimal);
    trailer.set("ID", vec![identity.clone(), identity]);
    let keys =
        format!("/Type/XRef/Size {}/W[1 4 2]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 7>>", entries.len());
    writer.stream(number, Some(&trailer), &keys, &table);
    let mut out = writer.out;
    out.extend(format!("startxref\n{start}\n%%EOF\n").bytes());
    Ok(out)
}

/// Objects that the trailer leads to, in the order in which they are met.
fn reachable(file: &File) -> Vec<ObjectId> {
    fn visit(object: &Object, found: &mut Vec<ObjectId>) {
        match object {
            Object::Reference(id) => found.push(*id),
            Object::Array(items) => items.iter().for_each(|item| visit(item, found)),
            Object::Dictionary(dictionary) => dictionary.iter().for_each(|(_, value)| visit(value, found)),
            Object::Stream(stream) => stream.dict.iter().for_each(|(_, value)| visit(value, found)),
            _ => {}
        }
    }
    let mut waiting = Vec::new();
    for key in ["Root", "Info"] {
        if let Ok(value) = file.trailer.get(key.as_bytes()) {
            visit(value, &mut waiting);
        }
    }
    let mut seen = std::collections::HashSet::new();
    let mut order = Vec::new();
    let mut at = 0;
    while let Some(&id) = waiting.get(at) {
        at += 1;
        if let (Some(object), true) = (file.objects.get(&id), seen.insert(id)) {
            order.push(id);
            visit(object, &mut waiting);
        }
    }
    order
}

struct Writer<'a> {
    numbers: &'a HashMap<ObjectId, u32>,
    out: Vec<u8>,
}

/// The inside of an object stream.
struct Pack {
    first: usize,
    bytes: Vec<u8>,
}

impl Writer<'_> {
    fn stream(&mut self, number: u32, dictionary: Option<&Dictionary>, keys: &str, body: &[u8]) {
        self.out.extend(format!("{number} 0 obj\n<<{keys}/Length {}", body.len()).bytes());
        for (key, value) in
            dictionary.into_iter().flat_map(Dictionary::iter).filter(|(key, _)| key.as_slice() != b"Length")
        {
            push_name(&mut self.out, key);
            push(&mut self.out, value, self.numbers);
        }
        self.out.extend(b">>\nstream\n");
        self.out.extend(body);
        self.out.extend(b"\nendstream\nendobj\n");
    }

    fn pack(&self, objects: &[(u32, &Object)]) -> Pack {
        let (mut index, mut body) = (Vec::new(), Vec::new());
        for (number, object) in objects {
            index.extend(format!("{number} {} ", body.len()).bytes());
            push(&mut body, object, self.numbers);
            body.push(b'\n');
        }
        let first = index.len();
        index.append(&mut body);
        Pack { first, bytes: index }
    }
}

fn push(out: &mut Vec<u8>, object: &Object, numbers: &HashMap<ObjectId, u32>) {
    let needs_space = matches!(
        object,
        Object::Null | Object::Boolean(_) | Object::Integer(_) | Object::Real(_) | Object::Reference(_)
    );
    if needs_space && out.last().is_some_and(|last| !b" \n()<>[]{}/".contains(last)) {
        out.push(b' ');
    }
    match object {
        Object::Null | Object::Stream(_) => out.extend(b"null"),
        Object::Boolean(value) => out.extend(if *value { &b"true"[..] } else { b"false" }),
        Object::Integer(value) => show(out, value),
        Object::Real(value) => show(out, value),
        Object::Name(name) => push_name(out, name),
        Object::String(bytes, StringFormat::Literal) => push_literal(out, bytes),
        Object::String(bytes, StringFormat::Hexadecimal) => {
            out.push(b'<');
            for byte in bytes {
                let _ = write!(out, "{byte:02x}");
            }
            out.push(b'>');
        }
        Object::Array(items) => {
            out.push(b'[');
            for item in items {
                push(out, item, numbers);
            }
            out.push(b']');
        }
        Object::Dictionary(dictionary) => {
            out.extend(b"<<");
            for (key, value) in dictionary.iter() {
                push_name(out, key);
                push(out, value, numbers);
            }
            out.extend(b">>");
        }
        Object::Reference(id) => match numbers.get(id) {
            Some(number) => {
                show(out, number);
                out.extend(b" 0 R");
            }
            None => out.extend(b"null"),
        },
    }
}

/// Writes what never fails to be written to memory.
fn show(out: &mut Vec<u8>, value: impl std::fmt::Display) {
    let _ = write!(out, "{value}");
}

fn push_name(out: &mut Vec<u8>, name: &[u8]) {
    out.push(b'/');
    for &byte in name {
        if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(&byte) {
            out.push(byte);
        } else {
            out.extend(format!("#{byte:02X}").bytes());
        }
    }
}

fn push_literal(out: &mut Vec<u8>, bytes: &[u8]) {
    out.push(b'(');
    for &byte in bytes {
        match byte {
            b'(' | b')' | b'\\' => out.extend([b'\\', byte]),
            b'\r' => out.extend(b"\\r"),
            _ => out.push(byte),
        }
    }
    out.push(b')');
}

/// Rows of seven bytes, each written as its difference from the row above.
fn cross_references(entries: &[Entry]) -> Vec<u8> {
    let mut above = [0_u8; 7];
    let mut table = Vec::with_capacity(entries.len() * 8);
    for entry in entries {
        let (kind, place, index) = match *entry {
            Entry::Free => (0, 0, u16::MAX),
            Entry::At(offset) => (1, u32::try_from(offset).unwrap_or(u32::MAX), 0),
            Entry::Packed { stream, index } => (2, stream, index),
        };
        let [a, b, c, d] = place.to_be_bytes();
        let [e, f] = index.to_be_bytes();
        let row = [kind, a, b, c, d, e, f];
        table.push(2);
        table.extend(row.iter().zip(above).map(|(byte, above)| byte.wrapping_sub(above)));
        above = row;
    }
    table
}

/// A number that differs for different bytes; no defence against somebody who means harm.
pub(super) fn fingerprint<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> [u64; 2] {
    let mut hash = [0xcbf2_9ce4_8422_2325_u64, 0x9e37_79b9_7f4a_7c15];
    for byte in parts.into_iter().flatten() {
        let byte = u64::from(*byte);
        hash[0] = (hash[0] ^ byte).wrapping_mul(0x0000_0100_0000_01b3);
        hash[1] = (hash[1].rotate_left(5) ^ byte).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
    hash
}
