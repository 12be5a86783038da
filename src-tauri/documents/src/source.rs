//! What a chapter draws on: the facts, what the checks say of them, and the words; with what one record says of another.

use koers_core::{
    audience::Segment,
    basis::{ContactRoute, item},
    checks::{GateState, Report},
    column::Scalar,
    goals::Objective,
    id::Id,
    metrics::Kpi,
    plan::{Facts, Kind, name_of, slots},
    presence::{Channel, ChannelDecision},
    record::Record,
    team::Person,
    text::Language,
    time::Day,
};
use koers_press::document::Inline;
use koers_words::Words;

use crate::{
    blocks::{capital, known},
    options::{Chapter, OpenAnswers, Options},
    written::Written,
};

/// The words of a plan: its amounts are in its currency.
pub fn words_of(facts: &Facts, language: Language) -> Words {
    Words::new(language).counting_in(facts.the_business().currency_used())
}

/// What a document is made of.
pub struct Source<'a> {
    pub facts: &'a Facts,
    pub report: &'a Report,
    pub words: Words,
    pub today: Day,
    pub options: &'a Options,
}

impl<'a> Source<'a> {
    pub fn new(facts: &'a Facts, report: &'a Report, options: &'a Options, today: Day) -> Self {
        Self { facts, report, words: words_of(facts, options.language), today, options }
    }

    /// How many gates stand like this.
    pub fn gates_that_are(&self, state: GateState) -> usize {
        self.report.gates.iter().filter(|gate| gate.state == state).count()
    }

    /// Whether the plan is still a concept: a gate is shut.
    pub fn is_concept(&self) -> bool {
        self.gates_that_are(GateState::Shut) > 0
    }

    /// What the business is called.
    pub fn business_name(&self) -> String {
        known(&self.facts.the_business().name).unwrap_or_else(|| self.words.say("plan-business-unnamed"))
    }

    /// The words of a choice, by kind of record, field and code.
    pub fn choice(&self, kind: &str, field: &str, code: &str) -> String {
        choice(self.words, kind, field, code)
    }

    /// The words of what was chosen, if anything was.
    pub fn chosen(&self, kind: &str, field: &str, choice: Option<impl Scalar>) -> Option<String> {
        Some(self.choice(kind, field, &choice?.canonical()))
    }

    /// An answer; where *I don't know yet* was said, that, unless the question is asked again on a line of its own.
    pub fn told<R: Record>(&self, record: &R, field: &str, answer: impl Written) -> Option<String> {
        let is_this = |(table, id, of): &(String, i64, String)| table == R::TABLE && *id == record.key() && of == field;
        let is_said = self.options.open == OpenAnswers::Leave;
        let unknown = || (is_said && self.facts.unknowns.iter().any(is_this)).then(|| self.words.say("plan-unknown"));
        answer.written(self).or_else(unknown)
    }

    /// Yes or no.
    pub fn yes_or_no(&self, yes: bool) -> String {
        if yes { self.words.say("plan-yes") } else { self.words.say("plan-no") }
    }

    /// Who it is, when that is known.
    pub fn person(&self, id: Option<Id<Person>>) -> Option<String> {
        known(&self.facts.people.get(id)?.name)
    }

    /// What a record is called; the words for a record without a name where it has none.
    pub fn name(&self, kind: Kind, id: i64) -> String {
        known(&name_of(self.facts, kind, id)).unwrap_or_else(|| self.words.say("plan-unnamed"))
    }

    /// What a record of any kind is called, also one that has no name of its own: an entry of a fixed list by its entry,
    /// a way of contact by its kind.
    pub fn called(&self, kind: Kind, id: i64) -> Option<String> {
        called(self.facts, self.words, kind, id)
    }

    /// An audience, as a link to where it stands.
    pub fn segment(&self, id: Option<Id<Segment>>) -> Option<Inline> {
        let segment = self.facts.segments.get(id)?;
        Some(Inline::anchor(segment_anchor(segment), self.name(Kind::Segment, segment.id.raw())))
    }

    /// A way of contact.
    pub fn route(&self, id: Option<Id<ContactRoute>>) -> Option<String> {
        self.called(Kind::ContactRoute, id?.raw())
    }

    /// A figure, as a link to where it stands.
    pub fn kpi(&self, id: Option<Id<Kpi>>) -> Option<Inline> {
        let kpi = self.facts.kpis.get(id)?;
        Some(Inline::anchor(Chapter::Metrics.code(), self.kpi_name(kpi)))
    }

    /// What the team calls a figure, else what it counts.
    pub fn kpi_name(&self, kpi: &Kpi) -> String {
        let own = known(&kpi.name).or_else(|| self.chosen("kpi", "yardstick", kpi.yardstick));
        own.unwrap_or_else(|| self.words.say("plan-unnamed"))
    }

    /// An objective, as a link to where it stands.
    pub fn objective(&self, id: Option<Id<Objective>>) -> Option<Inline> {
        let objective = self.facts.objectives.get(id)?;
        Some(Inline::anchor(objective_anchor(objective), self.name(Kind::Objective, objective.id.raw())))
    }

    /// A channel, as a link to where it stands.
    pub fn channel(&self, id: Option<Id<Channel>>) -> Option<Inline> {
        let channel = self.facts.channels.get(id)?;
        Some(Inline::anchor(channel_anchor(channel), self.name(Kind::Channel, channel.id.raw())))
    }

    /// The channels about which this was decided.
    pub fn channels_that_are(&self, decision: Option<ChannelDecision>) -> impl Iterator<Item = &'a Channel> + use<'a> {
        self.facts.channels.iter().filter(move |channel| channel.decision == decision)
    }
}

/// See [`Source::called`].
pub fn called(facts: &Facts, words: Words, kind: Kind, id: i64) -> Option<String> {
    let value = |field: &str| facts.shelf(kind)?.value(id, field).as_deref().and_then(known);
    match kind {
        Kind::BasisItem => item(&value("item")?).map(|item| capital(&words.say(&item_key(item.code)))),
        Kind::StageAnswer => called(facts, words, Kind::JourneyStage, value("stage")?.parse().ok()?),
        Kind::ContactRoute => Some(choice(words, kind.code(), "kind", &value("kind")?)),
        _ => known(&name_of(facts, kind, id)).or_else(|| {
            let field = slots::code_field(kind)?;
            Some(choice(words, kind.code(), field, &value(field)?))
        }),
    }
}

fn choice(words: Words, kind: &str, field: &str, code: &str) -> String {
    words.say(&format!("choice-{kind}-{field}-{code}"))
}

/// The key of what stands on the checklist of the basis.
pub fn item_key(code: &str) -> String {
    format!("plan-item-{code}")
}

/// By which an audience's heading is found.
pub fn segment_anchor(segment: &Segment) -> String {
    format!("segment-{}", segment.id.raw())
}

/// By which an objective's heading is found.
pub fn objective_anchor(objective: &Objective) -> String {
    format!("objective-{}", objective.id.raw())
}

/// By which a channel's heading is found.
pub fn channel_anchor(channel: &Channel) -> String {
    format!("channel-{}", channel.id.raw())
}
