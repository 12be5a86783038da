//! What may not be planned yet: no post while a gate is shut (R032), and nothing of a campaign that would bring more contacts
//! than there is time to answer (R025).
//!
//! A gate that shuts again leaves what runs: a post past the idea keeps its place and its day, and stays in *Today* with a
//! word that a gate is shut. What was planned may be marked as published, because facts are facts. Nothing goes a step
//! further otherwise; ideas keep their wished day.

use super::Plan;
use crate::{
    checks::{beyond_capacity, shut_gates},
    column::Scalar,
    content::{Post, PostStatus},
    error::{Error, Result},
    id::Id,
    plan::{Answer, Edit, Kind},
    text::Language,
    time::Day,
};

impl Plan {
    /// Whether these answers may be given to a record, or to a new one.
    ///
    /// # Errors
    /// [`Error::Refused`] with `gate-shut` or `beyond-capacity`.
    pub(super) fn may_plan(&self, kind: Kind, id: Option<i64>, edits: &[Edit], today: Day) -> Result<()> {
        match kind {
            Kind::Post => self.may_plan_post(id.and_then(|id| self.facts.posts.by_key(id)), edits, today),
            Kind::Campaign if typed(edits, "start").is_some() && self.is_beyond_capacity(id, edits) => {
                Err(Error::Refused("beyond-capacity"))
            }
            _ => Ok(()),
        }
    }

    fn may_plan_post(&self, post: Option<&Post>, edits: &[Edit], today: Day) -> Result<()> {
        let stood = post.and_then(|post| post.status).unwrap_or(PostStatus::Idea);
        let status = typed(edits, "status").and_then(|code| PostStatus::parse(code, Language::En).ok());
        let goes_on = status.is_some_and(|status| status > stood);
        let goes_out = typed(edits, "published_on").is_some() && post.is_none_or(|post| post.published_on.is_none());
        let was_planned = stood == PostStatus::Planned;
        if (goes_on || goes_out) && !was_planned && !shut_gates(&self.facts, today).is_empty() {
            return Err(Error::Refused("gate-shut"));
        }
        let joins = typed(edits, "campaign").and_then(|id| id.parse().ok());
        let campaign = joins.or_else(|| post.and_then(|post| post.campaign).map(Id::raw));
        let is_set = goes_out || status.unwrap_or(stood) >= PostStatus::Planned;
        if is_set && (goes_on || goes_out || joins.is_some()) && self.is_beyond_capacity(campaign, &[]) {
            return Err(Error::Refused("beyond-capacity"));
        }
        Ok(())
    }

    /// Whether a campaign, on the days that are typed or else its own, would bring more than can be answered.
    fn is_beyond_capacity(&self, campaign: Option<i64>, edits: &[Edit]) -> bool {
        let Some(mut campaign) = campaign.and_then(|id| self.facts.campaigns.by_key(id)).cloned() else { return false };
        let day = |field: &str| typed(edits, field).and_then(|day| Day::parse(day, Language::En).ok());
        campaign.start = day("start").or(campaign.start);
        campaign.end_day = day("end_day").or(campaign.end_day);
        beyond_capacity(&self.facts, &campaign).is_some()
    }
}

/// What is typed into a field, when it is something.
fn typed<'a>(edits: &'a [Edit], field: &str) -> Option<&'a str> {
    edits.iter().filter(|edit| edit.field == field).find_map(|edit| match &edit.answer {
        Answer::Typed(typed) if !typed.trim().is_empty() => Some(typed.trim()),
        _ => None,
    })
}
