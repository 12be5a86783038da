//! What the plan says of the business.

use crate::{
    column::{BasisPoints, Count, Line, Prose, choice},
    goals::BusinessGoal,
    id::Id,
    media::Media,
    money::Cents,
    record::record,
    time::Day,
};

choice! {
    /// The lines of business for which the set-up has examples.
    pub enum LineOfBusiness {
        /// Bakery, café, restaurant.
        FoodAndDrink = "food-and-drink",
        /// A shop with a door.
        Shop = "shop",
        /// A shop on the web.
        WebShop = "web-shop",
        /// Hair and beauty.
        HairAndBeauty = "hair-and-beauty",
        /// Trades and installation.
        Trades = "trades",
        /// Accountants, advisers, designers.
        ProfessionalServices = "professional-services",
        /// Health and care.
        HealthAndCare = "health-and-care",
        /// Sport and leisure.
        SportAndLeisure = "sport-and-leisure",
        /// Hotels, camp sites.
        Hospitality = "hospitality",
        /// Culture and events.
        CultureAndEvents = "culture-and-events",
        /// Schools and courses.
        Education = "education",
        /// Societies and charities.
        NonProfit = "non-profit",
        /// Anything else.
        Other = "other",
    }
}

choice! {
    /// How this plan stands to the rest of marketing (R216, R217).
    pub enum Relation {
        /// Part of a wider marketing plan.
        PartOfPlan = "part-of-plan",
        /// On its own, because of the budget.
        AloneBudget = "alone-budget",
        /// On its own, because of the image.
        AloneImage = "alone-image",
        /// On its own, as an experiment.
        AloneExperiment = "alone-experiment",
        /// On its own, because of the kind of campaign.
        AloneCampaign = "alone-campaign",
    }
}

choice! {
    /// In what money is counted.
    pub enum Currency {
        /// Euro.
        Eur = "eur",
        /// Pound sterling.
        Gbp = "gbp",
        /// Dollar of the United States.
        Usd = "usd",
    }
}

choice! {
    /// The country whose days the customers keep.
    pub enum Country {
        /// The Netherlands.
        Nl = "nl",
        /// Belgium.
        Be = "be",
        /// Great Britain.
        Gb = "gb",
        /// The United States.
        Us = "us",
    }
}

choice! {
    /// The language of what is printed.
    pub enum DocumentLanguage {
        /// Dutch.
        Nl = "nl",
        /// English.
        En = "en",
    }
}

choice! {
    /// The clock by which the business lives.
    pub enum TimeZone {
        /// Europe/Amsterdam.
        Amsterdam = "amsterdam",
        /// Europe/Brussels.
        Brussels = "brussels",
        /// Europe/London.
        London = "london",
        /// America/New_York.
        NewYork = "new-york",
        /// America/Chicago.
        Chicago = "chicago",
        /// America/Denver.
        Denver = "denver",
        /// America/Los_Angeles.
        LosAngeles = "los-angeles",
    }
}

record! {
    /// The one business of a plan.
    pub struct Business in "business" {
        /// What it is called.
        name: Line,
        /// Line of business.
        line: Option<LineOfBusiness>,
        /// People working there.
        people: Option<Count>,
        /// What it sells, and to whom, in a sentence.
        sells: Prose,
        /// Web address, as its customers type it.
        web_address: Line,
        /// E-mail address for customers.
        email: Line,
        /// Telephone number for customers.
        phone: Line,
        /// Postal address.
        address: Line,
        /// What the website is for (R010).
        site_goal: Prose,
        /// How this plan stands to the rest of marketing.
        relation: Option<Relation>,
        /// Days and hours on which one can come or call.
        opening_hours: Prose,
        /// The business goal that the website serves (R013).
        site_serves: Option<Id<BusinessGoal>>,
        /// The most that social media may cost in a year.
        yearly_limit: Option<Cents>,
        /// Colour of the documents, `#rrggbb`.
        colour: Line,
        /// The picture that stands on the documents.
        logo: Option<Id<Media>>,
        /// How many more contacts social media are expected to bring (R025).
        lift: Option<BasisPoints>,
        /// Where its customers live, for the days that they keep.
        country: Option<Country>,
        /// In what money is counted.
        currency: Option<Currency>,
        /// The language of its documents.
        document_language: Option<DocumentLanguage>,
        /// Its clock.
        time_zone: Option<TimeZone>,
    }
    title name;
}

choice! {
    /// A plan that this one is derived from (R249).
    pub enum SourceKind {
        /// The business plan.
        BusinessPlan = "business-plan",
        /// The marketing plan.
        MarketingPlan = "marketing-plan",
    }
}

record! {
    /// What an earlier plan says that matters here.
    pub struct SourcePlan in "source_plan" {
        /// Which plan.
        kind: Option<SourceKind>,
        /// What it says, in short.
        summary: Prose,
        /// Where it is kept.
        file: Line,
        /// Of which day it is.
        on_day: Option<Day>,
    }
    title summary;
}
