//! The five articles that the method comes from, in our words.

use koers_press::document::{Block, Inline, Language};

use crate::{blocks::passages, source::Source};

/// How many articles there are.
const ARTICLES: usize = 5;

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let words = source.words;
    let article = |number: usize| {
        let title = Inline::strong(words.say(&format!("plan-source-{number}.title")));
        let idea = Inline::text(format!(". {}", words.say(&format!("plan-source-{number}"))));
        // The titles are Dutch in every language.
        vec![Inline::Foreign { language: Language::Dutch, content: vec![title] }, idea]
    };
    let mut blocks = vec![Block::text(words.say("plan-sources.intro"))];
    blocks.extend(passages((1..=ARTICLES).map(article)));
    blocks.push(Block::text(words.say("plan-sources.read")));
    blocks.push(Block::text(words.say("plan-sources.ours")));
    blocks
}
