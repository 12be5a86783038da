//! Moving posts, one or several at once: to another column, to another day.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Context, FindingView, Lens, Page, Plan, Saved, board::once, edit::typed, lens::column_of};
use crate::{
    checks::{Finding, Report},
    column::Scalar,
    content::{Post, PostStatus},
    error::{Error, Result},
    plan::{self, Edit, Kind, name_of},
    store::Label,
    time::Day,
};

/// So many of the findings that a move raises are told.
const RAISED: usize = 3;

/// Where posts go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "is", content = "of", rename_all = "kebab-case")]
pub enum Move {
    /// To a column: what goes out is published today; what comes back from there is not published any more.
    Column(PostStatus),
    /// To a day, as planned or wished; none takes the day away. What went out stays on the day on which it did.
    Day(#[ts(type = "string | null")] Option<Day>),
}

impl Plan {
    /// Looks at the posts through a lens.
    ///
    /// # Errors
    /// What the database says.
    pub fn look_at(&mut self, page: &Page, lens: Lens, context: Context) -> Result<Saved> {
        if !lens.shows_as(&self.lens) {
            self.found = None;
        }
        self.lens = lens;
        self.saved(page, None, context)
    }

    /// Moves posts as one step of undo. What is there already is left as it is.
    ///
    /// # Errors
    /// [`Error::NoRecord`], [`Error::Refused`] for what may not be planned yet (then none is moved), or what the disk gives.
    pub fn move_posts(&mut self, page: &Page, ids: &[i64], to: Move, context: Context) -> Result<Saved> {
        let today = context.now.today;
        let mut each: Vec<(i64, Vec<Edit>)> = Vec::new();
        for id in once(ids) {
            let missing = || Error::NoRecord { kind: Kind::Post.code().to_owned(), id };
            let edits = moved(self.facts.posts.by_key(id).ok_or_else(missing)?, to, today);
            if !edits.is_empty() {
                self.may_plan(Kind::Post, Some(id), &edits, today)?;
                each.push((id, edits));
            }
        }
        let label = match each.as_slice() {
            [(id, _)] => Label::new("move-post").with("name", name_of(&self.facts, Kind::Post, *id)),
            _ => Label::new("move-posts").with("count", each.len().to_string()),
        };
        let told =
            |report: &Report| -> HashSet<_> { report.open().map(|finding| (finding.check, finding.subject)).collect() };
        let before = told(&self.report(context.now));
        if !each.is_empty() {
            let written = self.store.write(&label, context.now.at, |db| {
                each.iter().try_for_each(|(id, edits)| plan::save(db, Kind::Post, *id, edits, context.language))
            })?;
            self.take_up(written, context.now)?;
        }
        let report = self.report(context.now);
        let mut new: Vec<&Finding> =
            report.open().filter(|finding| !before.contains(&(finding.check, finding.subject))).collect();
        // What it does to the others says more than what it lacks itself.
        new.sort_by_key(|finding| finding.subject.is_some_and(|(kind, id)| kind == Kind::Post && ids.contains(&id)));
        let raised = new.into_iter().take(RAISED).map(|finding| FindingView::of(&self.facts, finding, None)).collect();
        Ok(Saved { raised, ..self.saved(page, None, context)? })
    }
}

/// What changes in a post by the move.
fn moved(post: &Post, to: Move, today: Day) -> Vec<Edit> {
    match to {
        Move::Column(status) => {
            let mut edits = Vec::new();
            if post.status != Some(status) {
                edits.push(typed("status", status.canonical()));
            }
            match (status, post.published_on) {
                (PostStatus::Published, None) => edits.push(typed("published_on", today.to_string())),
                (PostStatus::Published, Some(_)) | (_, None) => {}
                (_, Some(_)) => edits.push(typed("published_on", String::new())),
            }
            edits
        }
        Move::Day(_) if column_of(post) == PostStatus::Published => Vec::new(),
        Move::Day(day) if day == post.planned_on => Vec::new(),
        Move::Day(day) => vec![typed("planned_on", day.map(|day| day.to_string()).unwrap_or_default())],
    }
}
