//! Posts that files bring, with what belongs to them, as one step; and posts of which files must say that they are gone.

use std::collections::HashMap;

use super::{Context, Page, Plan, Saved, edit::typed};
use crate::{
    content::Post,
    error::Result,
    plan::{self, Edit, Kind},
    record::Record,
    store::Label,
    text::Language,
};

/// A post as a file brings it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Incoming {
    /// The post that it changes; nothing for a new one.
    pub id: Option<i64>,
    /// The answers that it gives.
    pub edits: Vec<Edit>,
    /// The records that belong to it.
    pub belonging: Vec<Belonging>,
}

/// A record that belongs to a post: its words on a channel, or what somebody said of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Belonging {
    /// Its kind; it has a field `post`.
    pub kind: Kind,
    /// The record that changes; nothing for a new one, which is tied to the post here.
    pub id: Option<i64>,
    /// The answers that it gives.
    pub edits: Vec<Edit>,
}

impl Plan {
    /// Takes posts over from a file, as one step of undo.
    ///
    /// # Errors
    /// As for [`Plan::put_all`].
    pub fn take_posts(&mut self, page: &Page, posts: &[Incoming], context: Context) -> Result<Saved> {
        let (mut changed, mut made) = (Vec::new(), Vec::new());
        for incoming in posts {
            let post = match incoming.id {
                Some(id) => {
                    self.may_plan(Kind::Post, Some(id), &incoming.edits, context.now.today)?;
                    changed.push((Kind::Post, id, &incoming.edits));
                    id
                }
                None => {
                    let id = self.ids.next_id();
                    made.push((Kind::Post, id, self.completed(Kind::Post, &incoming.edits, context)?));
                    id
                }
            };
            for Belonging { kind, id, edits } in &incoming.belonging {
                match id {
                    Some(id) => changed.push((*kind, *id, edits)),
                    None => {
                        let tied: Vec<Edit> =
                            std::iter::once(typed("post", post.to_string())).chain(edits.iter().cloned()).collect();
                        made.push((*kind, self.ids.next_id(), self.completed(*kind, &tied, context)?));
                    }
                }
            }
        }
        let label = Label::new("add-all").with("kind", Kind::Post.code());
        let written = self.store.write(&label, context.now.at, |db| {
            for (kind, id, edits) in &changed {
                plan::save(db, *kind, *id, edits, context.language)?;
            }
            let mut places: HashMap<Kind, i64> = HashMap::new();
            for (kind, id, edits) in &made {
                let place = places.get(kind).copied().map_or_else(|| plan::place_behind(db, *kind), Ok)?;
                plan::add_at(db, *kind, *id, place, edits, context.language)?;
                places.insert(*kind, place + 1);
            }
            Ok(())
        })?;
        self.take_up(written, context.now)?;
        self.saved(page, None, context)
    }

    /// The posts that lie in the bin, as they were; what they were linked with is not among it.
    ///
    /// # Errors
    /// What the disk gives.
    pub fn posts_in_bin(&self) -> Result<Vec<Post>> {
        let kept = self.store.binned_rows(Kind::Post.code())?;
        let posts = kept.into_iter().map(|(id, values)| {
            let mut post = Post::blank(id, 0);
            for (name, value) in &values {
                let said = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                // What does not fit stays empty: it was a column, and no answer of the owner's.
                let _ = post.set(name, &said, Language::En);
            }
            post
        });
        Ok(posts.collect())
    }
}
