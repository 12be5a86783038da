//! What a chapter draws on: the facts, what the checks say of them, and the words; with what one record says of another.

use koers_core::{
    checks::{GateState, Report},
    goals::Objective,
    id::Id,
    metrics::Kpi,
    plan::{Facts, Kind, name_of},
    presence::{Channel, ChannelDecision},
    team::Person,
    text::Language,
    time::Day,
};
use koers_press::document::Inline;
use koers_words::Words;

use crate::blocks::known;

/// What a document is made of.
pub struct Source<'a> {
    pub facts: &'a Facts,
    pub report: &'a Report,
    pub words: Words,
    pub today: Day,
}

impl<'a> Source<'a> {
    pub fn new(facts: &'a Facts, report: &'a Report, language: Language, today: Day) -> Self {
        Self { facts, report, words: Words::new(language), today }
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
        self.words.say(&format!("choice-{kind}-{field}-{code}"))
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

/// By which an objective's heading is found.
pub fn objective_anchor(objective: &Objective) -> String {
    format!("objective-{}", objective.id.raw())
}

/// By which a figure's heading is found.
pub fn kpi_anchor(kpi: &Kpi) -> String {
    format!("kpi-{}", kpi.id.raw())
}

/// By which a channel's heading is found.
pub fn channel_anchor(channel: &Channel) -> String {
    format!("channel-{}", channel.id.raw())
}
