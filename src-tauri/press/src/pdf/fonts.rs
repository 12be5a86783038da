//! Faces in the file: cut down to what is used, with widths and the way back to text.

use std::fmt::Write as _;

use lopdf::{Document as File, Object, Stream, dictionary};

use super::codes::{Codes, FaceCodes};
use super::subset::Subset;
use super::{PressError, add, name};
use crate::fonts::Face;

/// The name by which pages call for a face.
pub(super) fn resource(face: Face) -> String {
    format!("F{}", face as u8)
}

/// Adds every face that is used; returns the dictionary that pages look them up in.
pub(super) fn embed(file: &mut File, codes: &Codes) -> Result<Object, PressError> {
    let mut fonts = lopdf::Dictionary::new();
    for codes in codes.0.iter().filter(|codes| codes.coded.len() > 1) {
        let font = embed_face(file, codes)?;
        fonts.set(resource(codes.face), font);
    }
    Ok(add(file, fonts))
}

fn embed_face(file: &mut File, codes: &FaceCodes) -> Result<Object, PressError> {
    let face = codes.face;
    let subset = Subset::of(face, codes.coded.iter().map(|coded| coded.glyph))?;
    let glyphs: Vec<u8> = codes.coded.iter().flat_map(|coded| subset.number(coded.glyph).to_be_bytes()).collect();
    let font = face.font().ok_or(PressError::Face(face.name()))?;
    let base = format!("{}+{}", subset.tag, face.name());

    let keys = dictionary! { "Length1" => subset.length, "Filter" => name("FlateDecode") };
    let program = add(file, Stream::new(keys, subset.program.clone()).with_compression(false));
    let thousandths = |value: f64| Object::Integer((value * 1000.0 / f64::from(font.units_per_em())).round() as i64);
    let metrics = font.metrics();
    let bounds = &metrics.bounds;
    let heights = face.heights();
    let descriptor = add(
        file,
        dictionary! {
            "Type" => name("FontDescriptor"),
            "FontName" => name(&base),
            "Flags" => 4 + if face.is_serif() { 2 } else { 0 } + if face.is_italic() { 64 } else { 0 },
            "FontBBox" => [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max].map(|edge| thousandths(edge.to_f64())).to_vec(),
            "ItalicAngle" => if face.is_italic() { -11 } else { 0 },
            "Ascent" => (heights.ascent * 1000.0).round() as i64,
            "Descent" => -(heights.descent * 1000.0).round() as i64,
            "CapHeight" => (heights.capital * 1000.0).round() as i64,
            "StemV" => if face.is_strong() { 120 } else { 84 },
            "FontFile2" => program,
        },
    );
    let widths = codes.coded.iter().map(|coded| Object::Integer(coded.width.round() as i64)).collect::<Vec<_>>();
    let to_glyphs = add(file, Stream::new(lopdf::Dictionary::new(), glyphs));
    let descendant = add(
        file,
        dictionary! {
            "Type" => name("Font"),
            "Subtype" => name("CIDFontType2"),
            "BaseFont" => name(&base),
            "CIDSystemInfo" => dictionary! {
                "Registry" => Object::string_literal("Adobe"),
                "Ordering" => Object::string_literal("Identity"),
                "Supplement" => 0,
            },
            "FontDescriptor" => descriptor,
            "W" => vec![Object::Integer(0), Object::Array(widths)],
            "CIDToGIDMap" => to_glyphs,
        },
    );
    let to_unicode = add(file, Stream::new(lopdf::Dictionary::new(), to_unicode(codes).into_bytes()));
    Ok(add(
        file,
        dictionary! {
            "Type" => name("Font"),
            "Subtype" => name("Type0"),
            "BaseFont" => name(&base),
            "Encoding" => name("Identity-H"),
            "DescendantFonts" => vec![descendant],
            "ToUnicode" => to_unicode,
        },
    ))
}

/// The map from codes to their letters.
fn to_unicode(codes: &FaceCodes) -> String {
    let mut map = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
         /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n\
         /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
         1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n",
    );
    let spelled: Vec<_> = codes.coded.iter().enumerate().filter(|(_, coded)| !coded.letters.is_empty()).collect();
    for chunk in spelled.chunks(100) {
        let _ = writeln!(map, "{} beginbfchar", chunk.len());
        for (code, coded) in chunk {
            let _ = write!(map, "<{code:04x}> <");
            for unit in coded.letters.encode_utf16() {
                let _ = write!(map, "{unit:04x}");
            }
            map.push_str(">\n");
        }
        map.push_str("endbfchar\n");
    }
    map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    map
}
