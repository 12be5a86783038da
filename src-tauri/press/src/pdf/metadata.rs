//! What the file says of itself: title, author, language, day, and how viewers should open it.

use lopdf::{Document as File, Object, ObjectId, Stream, dictionary};

use super::{PressError, add, name, text};
use crate::document::Document;
use crate::text::clean;

/// Fills in the catalogue and the description of the file.
pub(super) fn describe(
    file: &mut File,
    document: &Document,
    tags: ObjectId,
    outline: Option<ObjectId>,
) -> Result<(), PressError> {
    let date = document.date;
    let year = date.year.min(9999);
    let day = format!("D:{year:04}{:02}{:02}120000Z", date.month, date.day);
    let xmp_day = format!("{year:04}-{:02}-{:02}T12:00:00Z", date.month, date.day);
    let packet = Stream::new(
        dictionary! { "Type" => name("Metadata"), "Subtype" => name("XML") },
        xmp(document, &xmp_day).into_bytes(),
    );
    let metadata = add(file, packet.with_compression(false));
    let intent = super::profile::output_intent(file);

    let catalogue = file.catalog_mut().map_err(|_| PressError::Structure("its catalogue"))?;
    catalogue.remove(b"PageLayout");
    catalogue.set("Lang", Object::string_literal(document.language.tag()));
    catalogue.set("MarkInfo", dictionary! { "Marked" => true });
    catalogue.set("StructTreeRoot", tags);
    catalogue.set("Metadata", metadata);
    catalogue.set("OutputIntents", vec![intent]);
    catalogue.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalogue.set("PageLabels", dictionary! { "Nums" => vec![0.into(), dictionary! { "S" => name("D") }.into()] });
    if let Some(outline) = outline {
        catalogue.set("Outlines", outline);
        catalogue.set("PageMode", name("UseOutlines"));
    }

    let mut about =
        dictionary! { "CreationDate" => Object::string_literal(day.clone()), "ModDate" => Object::string_literal(day) };
    let words = [
        ("Title", &document.title),
        ("Author", &document.author),
        ("Subject", &document.subject),
        ("Creator", &document.producer),
        ("Producer", &document.producer),
    ];
    for (key, words) in words {
        if !words.is_empty() {
            about.set(key, text(&clean(words)));
        }
    }
    let about = add(file, about);
    file.trailer.set("Info", about);
    Ok(())
}

fn xmp(document: &Document, day: &str) -> String {
    let [title, author, subject, producer] =
        [&document.title, &document.author, &document.subject, &document.producer].map(|words| escaped(&clean(words)));
    let language = document.language.tag();
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" \
         xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\
         <dc:format>application/pdf</dc:format>\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\
         <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>\
         <dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{subject}</rdf:li></rdf:Alt></dc:description>\
         <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>\
         <xmp:CreateDate>{day}</xmp:CreateDate><xmp:ModifyDate>{day}</xmp:ModifyDate><xmp:MetadataDate>{day}</xmp:MetadataDate>\
         <xmp:CreatorTool>{producer}</xmp:CreatorTool><pdf:Producer>{producer}</pdf:Producer>\
         </rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>"
    )
}

fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
