//! Posts made of the turns of a series: one or many, a turn that is skipped, and a change for all that follow.

use std::collections::{BTreeMap, BTreeSet};

use super::{Context, Page, Plan, Saved, edit::typed};
use crate::{
    checks::shut_gates,
    column::{Column, Scalar},
    content::{Post, PostStatus, Series, occurrences, spelled_out},
    error::{Error, Result},
    id::Id,
    plan::{self, Answer, Edit, Kind},
    reckoning::occurrences_in,
    record::{self, Record},
    store::{self, Label},
    text::Language,
    time::Day,
};

/// At most so many posts are made of a series at once.
const MOST: usize = 400;

impl Plan {
    /// Makes a post of a turn of a series; gives it as the record that was added. Where one was made, it gives that one.
    ///
    /// # Errors
    /// [`Error::NoRecord`] when there is no such series or it does not come on that day; what the disk gives.
    pub fn make_occurrence(&mut self, page: &Page, series: i64, day: Day, context: Context) -> Result<Saved> {
        let series = self.series_of(series)?.clone();
        if let Some(made) = self.made_of(&series, day) {
            let made = made.id.raw();
            return self.saved(page, Some(made), context);
        }
        self.comes_on(&series, day)?;
        self.make(page, "make-occurrence", &series, &[day], context)
    }

    /// Makes posts of all turns of a series from today up to and with a day that are not made yet, at most 400, as one
    /// step of undo.
    ///
    /// # Errors
    /// [`Error::NoRecord`] when there is no such series; what the disk gives.
    pub fn make_occurrences(&mut self, page: &Page, series: i64, until: Day, context: Context) -> Result<Saved> {
        let series = self.series_of(series)?.clone();
        let open = occurrences_in(&self.facts, context.now.today, until);
        let open = open.into_iter().filter(|(of, _)| *of == series.id).map(|(_, day)| day);
        let days: Vec<Day> = open.take(MOST).collect();
        self.make(page, "make-occurrences", &series, &days, context)
    }

    /// Lets a series not come on a day. A post that was made of that turn and did not go out goes to the bin with it.
    ///
    /// # Errors
    /// [`Error::NoRecord`] when there is no such series or it does not come on that day; what the disk gives.
    pub fn skip_occurrence(&mut self, page: &Page, series: i64, day: Day, context: Context) -> Result<Saved> {
        let series = self.series_of(series)?.clone();
        let made = self.made_of(&series, day).map(|post| (post.id.raw(), post.title.to_string(), is_out(post)));
        if made.is_none() {
            self.comes_on(&series, day)?;
        }
        let given = [typed("series", series.id.canonical()), typed("day", day.canonical())];
        let id = self.ids.next_id();
        let label = Label::new("skip-occurrence").with("name", &*series.name);
        let at = context.now.at;
        let written = self.store.write(&label, at, |db| {
            plan::add(db, Kind::SeriesSkip, id, &given, context.language)?;
            if let Some((post, title, _)) = made.filter(|(.., out)| !out) {
                let label = Label::new("remove").with("kind", Kind::Post.code()).with("name", title);
                store::put_away(db, &label, at, Kind::Post.code(), post)?;
            }
            Ok(())
        })?;
        self.take_up(written, context.now)?;
        self.saved(page, None, context)
    }

    /// Changes a series from a day on, as one step of undo. The series ends the day before and a copy with these answers
    /// goes on; skipped days and posts of later turns go with it. A post that nobody touched says what the copy says and
    /// moves to its day; where the copy has no such day, it goes to the bin. A post that was touched stays as it is. Where
    /// nothing came before, the series itself is changed. Gives the series that goes on.
    ///
    /// # Errors
    /// [`Error::NoRecord`] when there is no such series; [`Error::NoSuchName`] for a field that it does not have; what the
    /// disk gives.
    pub fn change_following(
        &mut self,
        page: &Page,
        series: i64,
        from: Day,
        edits: &[Edit],
        context: Context,
    ) -> Result<Saved> {
        let old = self.series_of(series)?.clone();
        let none = BTreeSet::new();
        let before = from.pred_opt().unwrap_or(from);
        let splits = old.start.is_some_and(|start| occurrences(&old, &none, start, before).next().is_some());
        let id = if splits { self.ids.next_id() } else { series };
        let mut copy = old.clone();
        if splits {
            copy = Series { id: Id::new(id), start: Some(from), ..spelled_out(&old) };
        }
        let base = copy.clone();
        for edit in edits {
            let typed = if let Answer::Typed(typed) = &edit.answer { typed } else { "" };
            let fits = copy.set(&edit.field, typed, context.language);
            if fits.is_none() {
                return Err(Error::NoSuchName(format!("{}.{}", Kind::Series.code(), edit.field)));
            }
        }
        let moved = moved(&old, &copy, from, self.last_turn(&old, from));
        let later = |day: Option<Day>| day.filter(|day| *day >= from);
        let skips = self.facts.series_skips.iter().filter(|skip| skip.series == Some(old.id));
        let skips: Vec<(i64, Day)> = skips
            .filter_map(|skip| later(skip.day).map(|day| (skip.id.raw(), moved.get(&day).copied().unwrap_or(day))))
            .collect();
        let posts = self.facts.posts.iter().filter(|post| post.series == Some(old.id));
        let posts: Vec<(i64, Follow)> = posts
            .filter_map(|post| Some((post, later(post.occurs_on)?)))
            .map(|(post, day)| (post.id.raw(), self.follow(post, &old, &copy, moved.get(&day).copied())))
            .collect();
        let label = Label::new("change-following").with("name", &*old.name);
        let (at, language) = (context.now.at, context.language);
        let written = self.store.write(&label, at, |db| {
            if splits {
                record::insert(db, &Series { position: record::last_position::<Series>(db)?, ..base })?;
                plan::save(db, Kind::Series, series, &[typed("until", before.canonical())], language)?;
            }
            plan::save(db, Kind::Series, id, edits, language)?;
            for (skip, day) in &skips {
                let edits = [typed("series", id.to_string()), typed("day", day.canonical())];
                plan::save(db, Kind::SeriesSkip, *skip, &edits, language)?;
            }
            for (post, follow) in &posts {
                match follow {
                    Follow::Says(edits) => plan::save(db, Kind::Post, *post, edits, language)?,
                    Follow::Stays(turn) => {
                        let edits = [typed("series", id.to_string()), typed("occurs_on", turn.canonical())];
                        plan::save(db, Kind::Post, *post, &edits, language)?;
                    }
                    Follow::Goes(title) => {
                        let label = Label::new("remove").with("kind", Kind::Post.code()).with("name", title);
                        store::put_away(db, &label, at, Kind::Post.code(), *post)?;
                    }
                }
            }
            Ok(())
        })?;
        self.take_up(written, context.now)?;
        self.saved(page, Some(id), context)
    }

    fn series_of(&self, id: i64) -> Result<&Series> {
        self.facts.series.by_key(id).ok_or_else(|| Error::NoRecord { kind: Kind::Series.code().to_owned(), id })
    }

    /// The post that was made of a turn.
    fn made_of(&self, series: &Series, day: Day) -> Option<&Post> {
        self.facts.posts.iter().find(|post| post.series == Some(series.id) && post.occurs_on == Some(day))
    }

    fn comes_on(&self, series: &Series, day: Day) -> Result<()> {
        let comes = occurrences_in(&self.facts, day, day).iter().any(|(of, _)| *of == series.id);
        let none = || Error::NoRecord { kind: Kind::Series.code().to_owned(), id: series.id.raw() };
        comes.then_some(()).ok_or_else(none)
    }

    fn make(&mut self, page: &Page, code: &str, series: &Series, days: &[Day], context: Context) -> Result<Saved> {
        let status =
            if shut_gates(&self.facts, context.now.today).is_empty() { PostStatus::Draft } else { PostStatus::Idea };
        let made: Vec<(i64, Vec<Edit>)> = days
            .iter()
            .map(|day| {
                let mut says = says(series, *day);
                says.push(typed("status", status.canonical()));
                (self.ids.next_id(), says)
            })
            .collect();
        let label = Label::new(code).with("name", &*series.name);
        let written = self.store.write(&label, context.now.at, |db| {
            made.iter().try_for_each(|(id, says)| plan::add(db, Kind::Post, *id, says, context.language))
        })?;
        self.take_up(written, context.now)?;
        self.saved(page, made.first().filter(|_| made.len() == 1).map(|(id, _)| *id), context)
    }

    /// The last day that something was made of, or that is skipped.
    fn last_turn(&self, series: &Series, from: Day) -> Day {
        let made =
            self.facts.posts.iter().filter(|post| post.series == Some(series.id)).filter_map(|post| post.occurs_on);
        let skipped = self.facts.series_skips.iter().filter(|skip| skip.series == Some(series.id));
        made.chain(skipped.filter_map(|skip| skip.day)).max().unwrap_or(from).max(from)
    }

    /// What becomes of a post when its series is changed.
    fn follow(&self, post: &Post, old: &Series, new: &Series, day: Option<Day>) -> Follow {
        let mut made = Post { status: post.status, ..Post::blank(post.id.raw(), post.position) };
        for edit in post.occurs_on.map(|day| says(old, day)).into_iter().flatten() {
            if let Answer::Typed(typed) = &edit.answer {
                // What a series says fits a post.
                let _ = made.set(&edit.field, typed, Language::En);
            }
        }
        let spoken_of = self.facts.variants.iter().any(|variant| variant.post == Some(post.id))
            || self.facts.post_comments.iter().any(|comment| comment.post == Some(post.id));
        let begun = !matches!(post.status, None | Some(PostStatus::Idea | PostStatus::Draft));
        match day {
            _ if begun || spoken_of || made != *post => Follow::Stays(day.or(post.occurs_on)),
            Some(day) => Follow::Says(says(new, day)),
            None => Follow::Goes(post.title.to_string()),
        }
    }
}

/// What becomes of a post when its series is changed.
enum Follow {
    /// Nobody touched it: it says what the series says now.
    Says(Vec<Edit>),
    /// It stays as it is, and is the post of this turn.
    Stays(Option<Day>),
    /// Nobody touched it, and its day is no more; this is its title.
    Goes(String),
}

/// The day that comes in the place of each turn from a day on: of a series that comes as often, the turn of the same number;
/// else the same day, where it still comes then.
fn moved(old: &Series, new: &Series, from: Day, last: Day) -> BTreeMap<Day, Day> {
    let none = BTreeSet::new();
    let turns: Vec<Day> = occurrences(old, &none, from, last).collect();
    let as_often = |series: &Series| (series.rhythm, series.every.map_or(1, |every| every.0));
    if as_often(old) == as_often(new) {
        let until = new.until.unwrap_or(Day::MAX);
        return turns.into_iter().zip(occurrences(new, &none, from, until)).collect();
    }
    let days: BTreeSet<Day> = occurrences(new, &none, from, last).collect();
    turns.into_iter().filter(|day| days.contains(day)).map(|day| (day, day)).collect()
}

fn is_out(post: &Post) -> bool {
    post.published_on.is_some() || post.status == Some(PostStatus::Published)
}

/// What a post of a series says on a day.
fn says(series: &Series, day: Day) -> Vec<Edit> {
    let ready = series.ready_days.and_then(|days| u64::try_from(days.0).ok());
    let ready = ready.and_then(|days| day.checked_sub_days(chrono::Days::new(days)));
    vec![
        typed("title", series.name.canonical()),
        typed("series", series.id.canonical()),
        typed("occurs_on", day.canonical()),
        typed("planned_on", day.canonical()),
        typed("planned_time", series.at_time.canonical()),
        typed("finish_by", ready.canonical()),
        typed("kind", series.kind.canonical()),
        typed("pillar", series.pillar.canonical()),
        typed("segment", series.segment.canonical()),
        typed("stage", series.stage.canonical()),
        typed("question", series.question.canonical()),
        typed("value", series.value.canonical()),
        typed("text", series.text.canonical()),
        typed("owner", series.owner.canonical()),
        typed("channels", series.get("channels").unwrap_or_default()),
    ]
}
