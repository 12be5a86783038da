//! The five articles that the method comes from, and the one in which a row of the framework was read
//! (`data/rows.json`). What the articles say is not here: Koers says it in its own words.

use std::{collections::BTreeMap, sync::LazyLock};

use serde::Deserialize;

use crate::column::choice;

choice! {
    /// An article; its name for the owner is `article-<code>`.
    pub enum Article {
        /// More revenue with social media: first the basis, then five factors.
        Revenue = "revenue",
        /// Social media marketing, seen strategically.
        StrategicView = "strategic-view",
        /// Another view of the return: relationships.
        AnotherView = "another-view",
        /// Social media in thirteen steps, of which it works out four.
        ThirteenSteps = "thirteen-steps",
        /// Strategy, set-up, schedule.
        ThreeS = "three-s",
    }
}

#[derive(Deserialize)]
struct Row {
    row: String,
    article: Article,
}

const DATA: &str = include_str!("../data/rows.json");

/// Broken data leaves the table empty: an owner then misses a source, not a plan.
static ARTICLE_OF: LazyLock<BTreeMap<String, Article>> = LazyLock::new(|| {
    let rows: Vec<Row> = serde_json::from_str(DATA).unwrap_or_default();
    rows.into_iter().map(|row| (row.row, row.article)).collect()
});

/// The articles in which these rows were read, each once, in the order of the articles.
#[must_use]
pub fn articles<'a>(rows: impl IntoIterator<Item = &'a str>) -> Vec<Article> {
    let read: Vec<Article> = rows.into_iter().filter_map(|row| ARTICLE_OF.get(row).copied()).collect();
    Article::ALL.iter().copied().filter(|article| read.contains(article)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{checks, guide::SCREENS};

    #[test]
    fn every_check_and_every_screen_comes_from_an_article() {
        assert_eq!(ARTICLE_OF.len(), 285);
        for check in checks::catalogue() {
            assert!(!articles(check.rows.iter().copied()).is_empty(), "{}", check.id);
        }
        for screen in SCREENS {
            assert!(screen.rows().all(|row| ARTICLE_OF.contains_key(row)), "{} names rows", screen.id);
        }
    }

    #[test]
    fn articles_are_named_once_and_in_order() {
        assert_eq!(articles(["R243", "R001", "R002", "R999"]), [Article::Revenue, Article::ThreeS]);
    }
}
