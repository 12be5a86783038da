//! A post by itself: its picture, and what is noted of it once it went out on a channel.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Context, Page, Plan, Saved, edit::typed, rows};
use crate::{
    column::Scalar,
    content::{PostStatus, Variant},
    error::{Error, Result},
    id::Id,
    media::{self, Picture},
    plan::{self, Edit, Kind, name_of},
    record,
    store::Label,
    time::Day,
};

/// What is noted of a post that went out on a channel, as it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Sent {
    /// The channel.
    #[ts(type = "number")]
    pub channel: i64,
    /// Where it can be seen; may be empty.
    pub address: String,
    /// On which day; today where nothing is typed.
    pub on_day: String,
    /// At what time; may be empty.
    pub at_time: String,
}

impl Plan {
    /// Makes a picture that of a post.
    ///
    /// # Errors
    /// What the disk gives.
    pub fn take_picture(&mut self, page: &Page, post: i64, picture: &Picture, context: Context) -> Result<Saved> {
        let id = Id::new(self.ids.next_id());
        let label = Label::new("take-picture").with("name", name_of(&self.facts, Kind::Post, post));
        let written = self.store.write(&label, context.now.at, |db| {
            let kept = media::keep(db, id, "post", picture)?.raw().to_string();
            plan::save(db, Kind::Post, post, &[typed("picture", kept)], context.language)
        })?;
        self.take_up(written, context.now)?;
        self.saved(page, Some(post), context)
    }

    /// The picture of a post, where it has one.
    ///
    /// # Errors
    /// What the database says.
    pub fn picture_of(&self, post: i64) -> Result<Option<Picture>> {
        let Some(id) = self.facts.posts.by_key(post).and_then(|post| post.picture) else { return Ok(None) };
        self.store.read(|db| media::kept(db, id))
    }

    /// Notes that a post went out on a channel. When it went out on all of its channels it is published, on the first of
    /// those days.
    ///
    /// # Errors
    /// [`Error::NoRecord`], [`Error::Refused`] for what may not be published yet, or what the disk gives.
    pub fn note_sent(&mut self, page: &Page, post: i64, sent: &Sent, context: Context) -> Result<Saved> {
        let kept = self.facts.posts.by_key(post);
        let kept = kept.ok_or_else(|| Error::NoRecord { kind: Kind::Post.code().to_owned(), id: post })?.clone();
        let today = context.now.today;
        let out = [typed("status", PostStatus::Published.canonical()), typed("published_on", today.to_string())];
        self.may_plan(Kind::Post, Some(post), &out, today)?;
        let new = self.ids.next_id();
        let label = Label::new("note-sent").with("name", name_of(&self.facts, Kind::Post, post));
        let on_day = if sent.on_day.trim().is_empty() { today.to_string() } else { sent.on_day.clone() };
        let written = self.store.write(&label, context.now.at, |db| {
            let variants = variants_of(db, post)?;
            let edits = [
                typed("address", sent.address.clone()),
                typed("published_on", on_day),
                typed("published_time", sent.at_time.clone()),
            ];
            match variants.iter().find(|variant| variant.channel.is_some_and(|of| of.raw() == sent.channel)) {
                Some(variant) => plan::save(db, Kind::Variant, variant.id.raw(), &edits, context.language)?,
                None => {
                    let of = [typed("post", post.to_string()), typed("channel", sent.channel.to_string())].into_iter();
                    let answers: Vec<Edit> = of.chain(edits).collect();
                    plan::add(db, Kind::Variant, new, &answers, context.language)?;
                }
            }
            let days: Vec<(i64, Day)> = variants_of(db, post)?
                .iter()
                .filter_map(|variant| Some((variant.channel?.raw(), variant.published_on?)))
                .collect();
            let everywhere = kept.channels.iter().all(|of| days.iter().any(|(channel, _)| *channel == of.raw()));
            match days.iter().map(|(_, day)| *day).min() {
                Some(first) if everywhere => {
                    let out =
                        [typed("status", PostStatus::Published.canonical()), typed("published_on", first.to_string())];
                    plan::save(db, Kind::Post, post, &out, context.language)
                }
                _ => Ok(()),
            }
        })?;
        self.take_up(written, context.now)?;
        self.saved(page, Some(post), context)
    }
}

/// What a post says on each channel.
fn variants_of(db: &Connection, post: i64) -> Result<Vec<Variant>> {
    let ids = rows::variants_of(db, post)?;
    Ok(ids.into_iter().map(|id| record::one(db, id)).collect::<Result<Vec<_>>>()?.into_iter().flatten().collect())
}
