//! What holds of a business while its owner has not said otherwise: country, currency and clock.

use super::model::{Business, Country, Currency, DocumentLanguage, TimeZone};
use crate::text::Language;

impl Business {
    /// Its country; while it is not said, the one where the language is at home.
    #[must_use]
    pub fn country_in(&self, language: Language) -> Country {
        self.country.unwrap_or(match language {
            Language::Nl => Country::Nl,
            Language::En => Country::Gb,
        })
    }

    /// Its currency; while it is not said, that of its country, and the euro without one.
    #[must_use]
    pub fn currency_used(&self) -> Currency {
        self.currency.unwrap_or(match self.country {
            Some(Country::Gb) => Currency::Gbp,
            Some(Country::Us) => Currency::Usd,
            Some(Country::Nl | Country::Be) | None => Currency::Eur,
        })
    }

    /// Its clock; while it is not said, that of its country, and where a country has several the eastern one.
    #[must_use]
    pub fn time_zone_in(&self, language: Language) -> TimeZone {
        self.time_zone.unwrap_or(match self.country_in(language) {
            Country::Nl => TimeZone::Amsterdam,
            Country::Be => TimeZone::Brussels,
            Country::Gb => TimeZone::London,
            Country::Us => TimeZone::NewYork,
        })
    }

    /// The language of its documents, when it is said.
    #[must_use]
    pub fn printed_in(&self) -> Option<Language> {
        self.document_language.map(|language| match language {
            DocumentLanguage::Nl => Language::Nl,
            DocumentLanguage::En => Language::En,
        })
    }
}

impl Currency {
    /// Its sign.
    #[must_use]
    pub const fn sign(self) -> char {
        match self {
            Self::Eur => '€',
            Self::Gbp => '£',
            Self::Usd => '$',
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Record;

    #[test]
    fn the_currency_follows_the_country_until_it_is_said() {
        let at = |country, currency| Business { country, currency, ..Business::blank(1, 1) }.currency_used();
        assert_eq!(at(None, None), Currency::Eur);
        assert_eq!(at(Some(Country::Be), None), Currency::Eur);
        assert_eq!(at(Some(Country::Us), None), Currency::Usd);
        assert_eq!(at(Some(Country::Gb), Some(Currency::Eur)), Currency::Eur);
    }

    #[test]
    fn country_and_clock_follow_the_language_until_they_are_said() {
        let nowhere = Business::blank(1, 1);
        assert_eq!(nowhere.time_zone_in(Language::Nl), TimeZone::Amsterdam);
        assert_eq!(nowhere.country_in(Language::En), Country::Gb);
        let belgian = Business { country: Some(Country::Be), ..nowhere };
        assert_eq!(belgian.time_zone_in(Language::Nl), TimeZone::Brussels);
        assert_eq!(belgian.country_in(Language::En), Country::Be);
    }
}
