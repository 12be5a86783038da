//! The Fluent files of `ui/locales`, compiled in and read once for each language.

use std::sync::OnceLock;

use fluent_bundle::{FluentResource, FluentValue, concurrent::FluentBundle};
use koers_core::text::Language;
use unic_langid::LanguageIdentifier;

use crate::write;

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The messages of one language.
pub type Bundle = FluentBundle<FluentResource>;

/// Name and text of every file of a language.
pub fn files(language: Language) -> &'static [(&'static str, &'static str)] {
    match language {
        Language::Nl => NL,
        Language::En => EN,
    }
}

/// The messages of a language. A file that is not sound gives the messages that are; the tests refuse such a file.
pub fn bundle(language: Language) -> &'static Bundle {
    static DUTCH: OnceLock<Bundle> = OnceLock::new();
    static ENGLISH: OnceLock<Bundle> = OnceLock::new();
    match language {
        Language::Nl => DUTCH.get_or_init(|| {
            let mut bundle = read(Language::Nl);
            bundle.set_formatter(Some(|value, _| number(value, Language::Nl)));
            bundle
        }),
        Language::En => ENGLISH.get_or_init(|| {
            let mut bundle = read(Language::En);
            bundle.set_formatter(Some(|value, _| number(value, Language::En)));
            bundle
        }),
    }
}

fn read(language: Language) -> Bundle {
    let tag: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    // The marks around variables are for a screen that mixes directions; they would be seen in a PDF and in a test.
    bundle.set_use_isolating(false);
    for (_, text) in files(language) {
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(sound, _)| sound);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// Fluent itself writes numbers the same in every language.
fn number(value: &FluentValue<'_>, language: Language) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.value.fract() == 0.0 && number.value.abs() < 1e15 => {
            Some(write::whole(number.value as i64, language))
        }
        _ => None,
    }
}
