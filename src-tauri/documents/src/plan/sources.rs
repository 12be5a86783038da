//! The five articles that the method comes from, in our words.

use koers_core::text::Language as Spoken;
use koers_press::document::{Block, Inline, Language};

use crate::{blocks::passages, options::Chapter, source::Source};

/// How many articles there are.
const ARTICLES: usize = 5;

/// What the articles say of, by the number that they have in this chapter.
#[derive(Debug, Clone, Copy)]
pub enum Article {
    Basis,
    Strategy,
    Relationships,
    Steps,
    Rounds,
}

impl Article {
    const fn number(self) -> usize {
        match self {
            Self::Basis => 1,
            Self::Strategy => 2,
            Self::Relationships => 3,
            Self::Steps => 4,
            Self::Rounds => 5,
        }
    }
}

/// Our words, with a note at the foot of the page on the article that they rest on.
pub fn from_article(source: &Source<'_>, said: String, article: Article) -> Vec<Inline> {
    let words = source.words;
    let title = Inline::text(words.say(&format!("plan-source-{}.title", article.number())));
    let end =
        if words.language() == Spoken::Nl { String::new() } else { format!(" {}", words.say("plan-sources-dutch")) };
    let mut note = vec![Inline::Foreign { language: Language::Dutch, content: vec![title] }, Inline::text(end + ".")];
    if source.options.has(Chapter::Sources) {
        let see = words.say_with("plan-note-see", &[("chapter", words.say("chapter-sources").into())]);
        note.extend([Inline::text(" "), Inline::anchor(Chapter::Sources.code(), see)]);
    }
    vec![Inline::text(said), Inline::Note(note)]
}

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let words = source.words;
    let article = |number: usize| {
        let title = Inline::strong(words.say(&format!("plan-source-{number}.title")));
        let idea = Inline::text(format!(". {}", words.say(&format!("plan-source-{number}"))));
        // The titles are Dutch in every language.
        vec![Inline::Foreign { language: Language::Dutch, content: vec![title] }, idea]
    };
    let mut blocks = vec![Block::text(words.say("plan-sources-intro"))];
    blocks.extend(passages((1..=ARTICLES).map(article)));
    let [read, ours] = ["plan-sources-read", "plan-sources-ours"].map(|key| words.say(key));
    blocks.push(Block::text(format!("{read} {ours}")));
    blocks
}
