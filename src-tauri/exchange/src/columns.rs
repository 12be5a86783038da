//! The columns of our own table of posts, and what stands in each of them: names and words instead of ids and codes.

use koers_core::{
    content::{Post, PostStatus},
    plan::{Facts, Kind, name_of},
    record::{FieldKind, Record},
};
use koers_words::Words;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

macro_rules! columns {
    ($($name:ident = $code:literal,)+) => {
        /// A column of a table of posts; its code is the field of a post, but for the last two: what people said of it, and
        /// what it says on one channel, of which there is a column for each field and channel.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[ts(rename = "PostColumn")]
        pub enum Column {
            $(#[doc = concat!("The column `", $code, "`.")] #[serde(rename = $code)] $name,)+
        }

        impl Column {
            /// All of them, in the order of our own table.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// Its code, which is also the name of the field; the words are `exchange-column-<code>`.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)+ }
            }
        }
    };
}

columns! {
    Id = "id",
    Status = "status",
    PlannedOn = "planned_on",
    PlannedTime = "planned_time",
    Channels = "channels",
    Title = "title",
    Text = "text",
    Kind = "kind",
    Pillar = "pillar",
    Segment = "segment",
    Stage = "stage",
    Question = "question",
    Value = "value",
    CallToAction = "call_to_action",
    Link = "link",
    Tags = "tags",
    Campaign = "campaign",
    Owner = "owner",
    FinishBy = "finish_by",
    PublishedOn = "published_on",
    AboutUs = "about_us",
    Promotional = "promotional",
    Origin = "origin",
    Trust = "trust",
    ToldOn = "told_on",
    Picture = "picture",
    PictureText = "picture_text",
    ValuableUntil = "valuable_until",
    Refreshes = "refreshes",
    Series = "series",
    OccursOn = "occurs_on",
    Notes = "notes",
    ImportedAs = "imported_as",
    Comments = "comments",
    OnChannel = "on_channel",
}

impl Column {
    /// The column with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|column| column.code() == code)
    }

    /// Whether it is read from a file. What points at something that only this plan knows is not.
    #[must_use]
    pub const fn is_read(self) -> bool {
        !matches!(self, Self::Picture | Self::Refreshes | Self::Series | Self::OccursOn | Self::ImportedAs)
    }

    /// Whether a file may have several of it.
    #[must_use]
    pub const fn is_many(self) -> bool {
        matches!(self, Self::Notes | Self::OnChannel)
    }

    /// How the field is kept; nothing for what is no field of a post.
    pub(crate) fn kind(self) -> Option<FieldKind> {
        Post::FIELDS.iter().find(|field| field.name == self.code()).map(|field| field.kind)
    }
}

/// What a post says in a column, as people read it. A picture is named by whoever copies it.
pub(crate) fn cell(facts: &Facts, post: &Post, column: Column, words: Words) -> String {
    let kept = match column {
        Column::Id => return post.id.raw().to_string(),
        Column::Picture => return String::new(),
        Column::Status => return post.status.map(|status| status_name(facts, status, words)).unwrap_or_default(),
        _ => post.get(column.code()).unwrap_or_default(),
    };
    if kept.is_empty() {
        return kept;
    }
    match column.kind() {
        Some(FieldKind::Ref(kind) | FieldKind::Refs(kind)) => names(facts, kind, &kept),
        Some(FieldKind::Choice(_) | FieldKind::YesNo) => words.say(&format!("choice-post-{}-{kept}", column.code())),
        _ => kept,
    }
}

/// What the owner calls a column of the board.
pub(crate) fn status_name(facts: &Facts, status: PostStatus, words: Words) -> String {
    let own = facts.column_names.first().and_then(|names| names.get(status.code())).unwrap_or_default();
    if own.trim().is_empty() { words.say(&format!("choice-post-status-{}", status.code())) } else { own }
}

fn names(facts: &Facts, kind: &str, ids: &str) -> String {
    let Some(kind) = Kind::from_code(kind) else { return String::new() };
    let name = |id: &str| Some(name_of(facts, kind, id.parse().ok()?));
    ids.split(',').filter_map(name).filter(|name| !name.is_empty()).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_of_a_post_has_its_column() {
        for field in Post::FIELDS {
            assert!(Column::from_code(field.name).is_some(), "{}", field.name);
        }
        assert_eq!(Column::ALL.len(), Post::FIELDS.len() + 3, "the id, the comments and what is said on one channel");
    }
}
