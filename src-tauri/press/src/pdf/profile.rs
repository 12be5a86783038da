//! What the file's red, green and blue mean: a small ICC profile of sRGB (IEC 61966-2-1), and the output intent that names it.

use lopdf::{Document as File, Object, Stream, dictionary};

use super::{add, name};

/// Adds the output intent; returns it.
pub(super) fn output_intent(file: &mut File) -> Object {
    let profile = add(file, Stream::new(dictionary! { "N" => 3 }, profile()));
    add(
        file,
        dictionary! {
            "Type" => name("OutputIntent"),
            "S" => name("GTS_PDFA1"),
            "OutputConditionIdentifier" => Object::string_literal(NAME),
            "Info" => Object::string_literal(NAME),
            "DestOutputProfile" => profile,
        },
    )
}

const NAME: &str = "sRGB IEC61966-2.1";
/// The size of an ICC header and of one entry of the table behind it, in bytes.
const HEADER: usize = 128;
const ENTRY: usize = 12;
/// Steps of the curve from a stored value to light.
const STEPS: u16 = 256;

/// The profile: white and the three colours as seen under D50, and one curve for all three.
fn profile() -> Vec<u8> {
    let tags = [
        (b"desc", description()),
        (b"cprt", [b"text\0\0\0\0".as_slice(), b"CC0\0"].concat()),
        (b"wtpt", xyz([0.9642, 1.0, 0.8249])),
        (b"rXYZ", xyz([0.436_07, 0.222_49, 0.013_92])),
        (b"gXYZ", xyz([0.385_15, 0.716_87, 0.097_08])),
        (b"bXYZ", xyz([0.143_07, 0.060_61, 0.714_1])),
        (b"rTRC", curve()),
    ];
    let count = tags.len() + 2;
    let (mut table, mut body) = (Vec::new(), Vec::new());
    for (tag, bytes) in &tags {
        let place = [HEADER + 4 + count * ENTRY + body.len(), bytes.len()].map(|number| (number as u32).to_be_bytes());
        // Green and blue share the curve of red.
        let shared: &[&[u8; 4]] = if *tag == b"rTRC" { &[b"rTRC", b"gTRC", b"bTRC"] } else { &[*tag] };
        for tag in shared {
            table.extend(tag.iter().chain(place.as_flattened()));
        }
        body.extend(bytes);
        body.resize(body.len().next_multiple_of(4), 0);
    }
    let size = HEADER + 4 + table.len() + body.len();
    [header(size as u32), (count as u32).to_be_bytes().to_vec(), table, body].concat()
}

/// Version 2.1, a display, RGB seen as XYZ under D50.
fn header(size: u32) -> Vec<u8> {
    let mut header = vec![0; HEADER];
    let parts: [(usize, &[u8]); 6] = [
        (0, &size.to_be_bytes()),
        (8, &[2, 0x10]),
        (12, b"mntrRGB XYZ "),
        (24, &[0x07, 0xea, 0, 1, 0, 1]),
        (36, b"acsp"),
        (68, &[0, 0, 0xf6, 0xd6, 0, 1, 0, 0, 0, 0, 0xd3, 0x2d]),
    ];
    for (at, bytes) in parts {
        if let Some(room) = header.get_mut(at..at + bytes.len()) {
            room.copy_from_slice(bytes);
        }
    }
    header
}

fn description() -> Vec<u8> {
    let length = (NAME.len() as u32 + 1).to_be_bytes();
    // Behind the name: none in Unicode, none in a script of its own.
    [b"desc\0\0\0\0".as_slice(), &length, NAME.as_bytes(), &[0; 1 + 4 + 4 + 2 + 1 + 67]].concat()
}

fn xyz(values: [f64; 3]) -> Vec<u8> {
    let fixed = values.map(|value| ((value * 65_536.0).round() as i32).to_be_bytes());
    [b"XYZ \0\0\0\0".as_slice(), fixed.as_flattened()].concat()
}

fn curve() -> Vec<u8> {
    let light = (0..STEPS).flat_map(|step| {
        let stored = f64::from(step) / f64::from(STEPS - 1);
        let light = if stored <= 0.040_45 { stored / 12.92 } else { ((stored + 0.055) / 1.055).powf(2.4) };
        ((light * 65_535.0).round() as u16).to_be_bytes()
    });
    b"curv\0\0\0\0".iter().copied().chain(u32::from(STEPS).to_be_bytes()).chain(light).collect()
}
