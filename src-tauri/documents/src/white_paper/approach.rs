//! The approach: which channels, what about, the conversation, and who does it.

use koers_core::{
    approach::{Campaign, LaunchStep},
    audience::{StageAnswer, StageCode},
    brand::BrandQuestion,
    content::Pillar,
    guidelines::MessageType,
    id::Id,
    monitoring::{Watch, WatchRhythm, Watched},
    presence::{Channel, ChannelDecision},
    team::{Person, Task},
};

use koers_press::document::{Block, Cell, Column, Inline};

use super::{part::Part, prose::Prose};
use crate::{
    blocks::{brief, cell, known, passages, sentence, sentences, table},
    plan::intended,
};

/// The tasks that are told of, in this order.
const TASKS: [Task; 6] =
    [Task::Strategy, Task::Content, Task::Publishing, Task::Answering, Task::Monitoring, Task::Measuring];

pub fn part(prose: &Prose<'_>) -> Part {
    let words = prose.source.words;
    let head = |part: Part, key: &str| part.subhead(&prose.subhead(key)).paragraph();
    let part = Part::new("approach", words.say("white-approach"));
    let part = channels(prose, head(part, "white-where"));
    let part = themes(prose, head(part, "white-about-what"));
    let part = conversation(prose, head(part, "white-talk"));
    let part = brand(prose, part.paragraph());
    let part = journey(prose, head(part, "white-road"));
    let part = campaigns(prose, head(part, "white-besides"));
    let part = together(prose, part.paragraph());
    part.subhead(&prose.subhead("white-people")).paragraph().say(4, who(prose))
}

/// With whom it is done, how people come closer, and what was made ready.
fn together(prose: &Prose<'_>, part: Part) -> Part {
    let (facts, words) = (prose.source.facts, prose.source.words);
    let agreed = facts.partners.iter().filter_map(|one| {
        let name = known(&brief(&one.name, 60))?;
        Some((name, prose.after(&one.agreement)?))
    });
    let partners = agreed.take(prose.most).enumerate().map(|(place, (name, answer))| {
        let key = if place == 0 { "white-partner" } else { "white-partner-next" };
        words.say_with(key, &[("name", name.into()), ("answer", answer.into())])
    });
    let part = partners.fold(part, |part, one| part.say(5, Some(one)));
    let tactics = facts.tactics.iter().filter_map(|one| prose.within(&one.name)).take(prose.most).collect();
    let is_done = |one: &&LaunchStep| one.done_on.is_some();
    let ready = facts.launch_steps.iter().filter(is_done).filter_map(|one| prose.within(&one.what));
    let ready = ready.take(prose.most).collect();
    part.say(5, prose.with("white-closer", "tactics", prose.and(tactics)))
        .say(6, prose.with("white-ready", "steps", prose.and(ready)))
}

/// How customers are found, how they keep seeing the business, and how they find it.
fn brand(prose: &Prose<'_>, part: Part) -> Part {
    let asked = [
        (BrandQuestion::Context, "white-brand-context"),
        (BrandQuestion::Resonance, "white-brand-resonance"),
        (BrandQuestion::Accessibility, "white-brand-accessibility"),
    ];
    asked.into_iter().fold(part, |part, (question, key)| {
        let own = prose.source.facts.brand_answers.iter().find(|one| one.question == Some(question));
        part.say(5, prose.with(key, "answer", own.and_then(|own| prose.own(&own.company))))
    })
}

fn channels(prose: &Prose<'_>, part: Part) -> Part {
    let now = |intended_too: bool| {
        let now = prose.source.channels_that_are(Some(ChannelDecision::Now));
        now.filter(move |one| intended(one) == intended_too && known(&one.name).is_some()).take(prose.most)
    };
    let name = |one: &Channel| brief(&one.name, 40);
    let (used, wanted): (Vec<&Channel>, Vec<&Channel>) = (now(false).collect(), now(true).collect());
    let names = |of: &[&Channel]| prose.and(of.iter().map(|one| name(one)).collect());
    let later = if used.is_empty() { "white-channels-intended" } else { "white-channels-too" };
    let part = part
        .say(1, prose.with("white-channels", "channels", names(&used)))
        .say(1, prose.with(later, "channels", names(&wanted)))
        .say(2, posts(prose, &used));
    used.into_iter().chain(wanted).fold(part, |part, one| {
        let why = prose.own(&one.reason).map(|answer| {
            prose
                .source
                .words
                .say_with("white-channel-why", &[("channel", name(one).into()), ("answer", answer.into())])
        });
        part.say(3, why)
    })
}

/// How many posts a week on each channel, where that is a whole number.
fn posts(prose: &Prose<'_>, channels: &[&Channel]) -> Option<String> {
    let whole = |one: &&Channel| one.posts_a_week.filter(|posts| posts.0 > 0 && posts.0 % 100 == 0);
    let counted = channels.iter().filter_map(|one| Some((brief(&one.name, 40), whole(one)?.0 / 100)));
    let said = counted.enumerate().map(|(place, (name, count))| {
        let key = if place == 0 { "white-posts-first" } else { "white-posts-next" };
        prose.source.words.say_with(key, &[("channel", name.into()), ("count", count.into())])
    });
    prose.and(said.collect()).map(|said| format!("{said}."))
}

fn themes(prose: &Prose<'_>, part: Part) -> Part {
    let (facts, words) = (prose.source.facts, prose.source.words);
    let themes: Vec<String> =
        facts.pillars.iter().filter_map(|one| prose.quoted(&one.theme)).take(prose.most).collect();
    let question = facts.pillars.iter().find_map(|one| prose.asked(&one.question));
    let rules = facts.mix_rules.first();
    let about_us = rules.is_some_and(|rules| rules.about_us_rule == Some(true));
    let promotional = rules.is_some_and(|rules| rules.promotional_rule == Some(true));
    part.say(1, prose.counted("white-themes", "themes", themes))
        .say(3, prose.with("white-theme-questions", "questions", question))
        .say(3, about_us.then(|| words.say("white-about-us")))
        .say(4, promotional.then(|| words.say("white-promotional")))
        .block(5, values(prose))
}

/// What each theme answers and brings, where there is room for it.
fn values(prose: &Prose<'_>) -> Option<Block> {
    let one = |pillar: &Pillar| {
        let (theme, value) = (sentence(&brief(&pillar.theme, 90))?, prose.own(&pillar.value)?);
        Some(vec![Inline::strong(theme), Inline::text(format!(" {value}"))])
    };
    passages(prose.source.facts.pillars.iter().filter_map(one).take(prose.most)).filter(|_| prose.is_long())
}

fn conversation(prose: &Prose<'_>, part: Part) -> Part {
    let (facts, words) = (prose.source.facts, prose.source.words);
    let own = facts.approaches.first();
    let talk = own.and_then(|own| {
        if own.conversation.contains('?') {
            prose.with("white-conversation", "question", prose.asked(&own.conversation))
        } else {
            prose.with("white-subject-talk", "subject", prose.within(&own.conversation))
        }
    });
    let within = |message: MessageType, key: &str| {
        let rule = facts.response_rules.iter().find(|rule| rule.message == Some(message))?;
        prose.with(key, "time", rule.within.map(|time| words.minutes(time)))
    };
    let tone = facts.tones.first().and_then(|tone| prose.within(&tone.we_are));
    part.say(2, talk)
        .say(4, prose.with("white-begins", "answer", own.and_then(|own| prose.own(&own.begins))))
        .say(4, prose.with("white-kept", "answer", own.and_then(|own| prose.own(&own.kept_going))))
        .paragraph()
        .say(2, within(MessageType::Question, "white-answer-question"))
        .say(2, within(MessageType::Angry, "white-answer-angry"))
        .say(4, listening(prose))
        .say(5, prose.with("white-tone", "tone", tone))
}

/// What is looked for every day, and what every week.
fn listening(prose: &Prose<'_>) -> Option<String> {
    let of = |rhythms: &[WatchRhythm]| {
        let its = |watch: &&Watch| watch.rhythm.is_some_and(|rhythm| rhythms.contains(&rhythm));
        let mut kinds: Vec<Watched> =
            prose.source.facts.watches.iter().filter(its).filter_map(|one| one.what).collect();
        kinds.sort_unstable();
        kinds.dedup();
        kinds
    };
    let daily = of(&[WatchRhythm::SeveralADay, WatchRhythm::Daily]);
    let weekly = of(&[WatchRhythm::Weekly]).into_iter().filter(|kind| !daily.contains(kind)).collect::<Vec<_>>();
    let name = |kind: &Watched| prose.source.words.say(&format!("white-listen-{}", kind.code()));
    let said = |key: &str, kinds: &[Watched]| prose.with(key, "what", prose.and(kinds.iter().map(name).collect()));
    let second = if daily.is_empty() { "white-listen-weekly" } else { "white-listen-weekly-too" };
    sentences([said("white-listen-daily", &daily), said(second, &weekly)])
}

/// What customers ask on their way, and what the business answers.
fn journey(prose: &Prose<'_>, part: Part) -> Part {
    let (facts, words) = (prose.source.facts, prose.source.words);
    let row = |code: &StageCode| {
        let stage = facts.stages.iter().find(|stage| stage.code == Some(*code))?;
        let asked = |one: &&StageAnswer| one.stage == Some(stage.id) && known(&one.question).is_some();
        let own = facts.stage_answers.iter().find(asked)?;
        let who = words.say(&format!("white-stage-{}", code.code()));
        Some([Some(who), prose.own(&own.question), prose.own(&own.answer)].map(cell).to_vec())
    };
    let rows: Vec<Vec<Cell>> = StageCode::ALL.iter().filter_map(row).collect();
    let intro = (!rows.is_empty() && prose.is_long()).then(|| words.say("white-journey"));
    let heads = ["white-stage", "white-stage-question", "white-stage-answer"];
    let columns = heads.map(|key| Column::words(words.say(key))).to_vec();
    let table = table(String::new(), columns, rows).pop();
    part.say(5, intro).block(5, table.filter(|_| prose.is_long()))
}

/// The campaigns that are not over, and whether advertising is paid for.
fn campaigns(prose: &Prose<'_>, part: Part) -> Part {
    let (facts, words) = (prose.source.facts, prose.source.words);
    let campaign = |one: &Campaign| {
        let (from, to) = one.start.zip(one.end_day).filter(|(_, to)| *to >= prose.source.today)?;
        let what = prose.own(&one.feeds).unwrap_or_default();
        let given = [
            ("from", words.day(from).into()),
            ("to", words.day(to).into()),
            ("name", prose.quoted(&one.name)?.into()),
            ("what", what.into()),
        ];
        Some(words.say_with("white-campaign", &given))
    };
    let part =
        facts.campaigns.iter().filter_map(campaign).take(prose.most).fold(part, |part, one| part.say(4, Some(one)));
    let Some(own) = facts.approaches.first() else { return part };
    let why = prose.own(&own.advertising_why).unwrap_or_default();
    let budget = own.advertising_budget.filter(|_| own.advertises == Some(true)).map(|money| words.money(money));
    let ads = own.advertises.map(|yes| {
        let key = if yes { "white-ads" } else { "white-no-ads" };
        words.say_with(key, &[("why", why.into())])
    });
    part.say(5, ads).say(5, prose.with("white-ads-budget", "money", budget))
}

/// Who does what, person by person.
fn who(prose: &Prose<'_>) -> Option<String> {
    let source = prose.source;
    let of = |task: Task| source.facts.duties.iter().find(|duty| duty.task == Some(task)).and_then(|duty| duty.person);
    let mut people: Vec<(Id<Person>, Vec<String>)> = Vec::new();
    for task in TASKS {
        let Some(person) = of(task) else { continue };
        let both = of(Task::Content) == of(Task::Publishing);
        let key = match task {
            Task::Publishing if both => continue,
            Task::Content if both => "both",
            task => task.code(),
        };
        let duty = source.words.say(&format!("white-duty-{key}"));
        match people.iter_mut().find(|(id, _)| *id == person) {
            Some((_, duties)) => duties.push(duty),
            None => people.push((person, vec![duty])),
        }
    }
    let told = people.into_iter().filter_map(|(id, duties)| {
        let given = [("who", source.person(Some(id))?.into()), ("duties", prose.and(duties)?.into())];
        Some(source.words.say_with("white-who", &given))
    });
    known(&told.collect::<Vec<_>>().join(" "))
}
