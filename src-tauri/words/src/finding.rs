//! A finding of the checks, and a gate, as sentences: the same words on paper, on the command line and on the screen.

use koers_core::{
    checks::{Arg, Finding, Gate},
    column::Hundredths,
    money::Cents,
};

use crate::{Value, Words};

impl Words {
    /// What is wrong, with the plan's own names and numbers.
    #[must_use]
    pub fn finding(self, finding: &Finding) -> String {
        self.of_finding(finding, "")
    }

    /// Why it matters.
    #[must_use]
    pub fn why(self, finding: &Finding) -> String {
        self.of_finding(finding, ".why")
    }

    /// What to do about it, as short as a link.
    #[must_use]
    pub fn mend(self, finding: &Finding) -> String {
        self.of_finding(finding, ".mend")
    }

    /// What a gate is called.
    #[must_use]
    pub fn gate(self, gate: Gate) -> String {
        self.say(&format!("gate-{}", gate.code()))
    }

    fn of_finding(self, finding: &Finding, attribute: &str) -> String {
        let key = format!("check-{}{attribute}", finding.check.replace('.', "-"));
        let args: Vec<(&str, Value)> = finding.args.iter().map(|(name, arg)| (*name, self.arg(arg))).collect();
        self.say_with(&key, &args)
    }

    fn arg(self, arg: &Arg) -> Value {
        match arg {
            Arg::Text(text) => text.as_str().into(),
            Arg::Count(count) => (*count).into(),
            Arg::Percent(percent) => format!("{}%", self.count(*percent)).into(),
            Arg::Number(number) => self.number(Hundredths(*number)).into(),
            Arg::Money(cents) => self.money(Cents(*cents)).into(),
            Arg::Day(day) => self.day(*day).into(),
            Arg::Word(key) => self.say(key).into(),
        }
    }
}
