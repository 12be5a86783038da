//! On which step of knowing us each audience stands.

use koers_core::{audience::ImageReading, audience::Rung as Step};
use koers_press::chart::{Amount, Chart, Plot, Rung};

use super::said;
use crate::{
    plan::image::{share, title, whose},
    source::Source,
};

/// How many readings stand side by side.
const BESIDE: usize = 3;

/// A ladder for each few readings that say something.
pub fn image(source: &Source<'_>) -> Vec<Chart> {
    let is_measured = |reading: &&ImageReading| Step::ALL.iter().any(|step| share(reading, *step).is_some());
    let readings: Vec<&ImageReading> = source.facts.images.iter().filter(is_measured).collect();
    readings.chunks(BESIDE).map(|readings| ladder(source, readings)).collect()
}

fn ladder(source: &Source<'_>, readings: &[&ImageReading]) -> Chart {
    let words = source.words;
    let amount = |reading: &&ImageReading, step: Step| {
        share(reading, step).map(|share| Amount::new(share.0 as f64 / 100.0, words.share(share)))
    };
    let name = |step: Step| source.choice("expected_reaction", "rung", step.code());
    let rung = |step: &Step| Rung {
        label: name(*step),
        amounts: readings.iter().map(|reading| amount(reading, *step)).collect(),
    };
    let most = |reading: &&ImageReading| {
        let steps = Step::ALL.iter().filter_map(|step| Some((share(reading, *step)?, *step)));
        let (share, step) = steps.max_by_key(|(share, _)| share.0)?;
        let given =
            [("who", whose(source, reading).into()), ("step", name(step).into()), ("share", words.share(share).into())];
        Some(words.say_with("chart-image.most", &given))
    };
    let finding = readings.iter().filter_map(most).collect::<Vec<_>>().join(" ");
    let plot = Plot::Ladder {
        readings: readings.iter().map(|reading| title(source, reading)).collect(),
        rungs: Step::ALL.iter().map(rung).collect(),
    };
    said(words.say("chart-image"), finding, vec![words.say("plan-image-rung")], plot)
}
