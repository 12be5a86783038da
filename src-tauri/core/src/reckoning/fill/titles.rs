//! What a suggestion is called: by a pattern that was used little, and by no name that stands on the board already.

use super::{board::Board, choice::Choice, slots::Slot};
use crate::{
    audience::{PostKind, StageCode},
    reckoning::{
        questions::plain,
        suggest::{Own, with_name},
    },
    text::Both,
};

/// A pattern makes up at most one of so many posts.
const A_PATTERN_IN: i64 = 20;

impl<'a> Board<'a> {
    /// The kind, the title and the pattern of a suggestion; the title stands nowhere else.
    pub fn titled(
        &mut self,
        slot: &Slot<'a>,
        choice: &Choice<'a>,
        marked: Option<&str>,
    ) -> Option<(PostKind, String, String)> {
        let theme = choice.pillar.map_or("", |pillar| &*pillar.theme);
        let segment = self.facts.segments.get(choice.segment).map_or("", |segment| &*segment.name);
        let own = Own::new(choice.source.question, theme, segment, choice.source.answer);
        let order = self.kinds_for(choice);
        let held_back = |kind: &&PostKind| kind.is_promotional() && self.overloaded.is_some();
        self.held_back += i64::from(order.first().iter().any(held_back));
        let first = order.iter().copied().find(|kind| self.may_be(*kind, slot))?;
        if let Some((title, pattern)) = marked.and_then(|name| self.of_marked_day(name, &own)) {
            return Some((first, title, pattern));
        }
        let own = Own { people: &self.people, partners: &self.partners, ..own };
        // While there are few posts a pattern may come twice; then it makes up a twentieth at most.
        let most = ((self.posts + 1) / A_PATTERN_IN).max(2);
        let code = choice.stage.and_then(|stage| stage.code);
        let uses = |id: &str| self.uses.get(id).copied().unwrap_or_default();
        for most in [most, i64::MAX] {
            for kind in order.iter().filter(|kind| self.may_be(**kind, slot)) {
                let fits = |stages: &[StageCode]| code.is_none_or(|code| stages.contains(&code));
                let of_kind = self.said.patterns.iter().filter(|one| one.kind == *kind && uses(&one.id) < most);
                let mut patterns: Vec<_> = of_kind.collect();
                patterns.sort_by_key(|pattern| (!fits(&pattern.stages), uses(&pattern.id)));
                for pattern in patterns {
                    let mut titles = self.said.titles(pattern, &own, slot.day, self.span.language);
                    let turn = usize::try_from(uses(&pattern.id)).unwrap_or_default().checked_rem(titles.len());
                    titles.rotate_left(turn.unwrap_or_default());
                    if let Some(title) = titles.into_iter().find(|title| !self.titles.contains(&plain(title))) {
                        return Some((*kind, title, pattern.id.clone()));
                    }
                }
            }
        }
        let numbered = (2..).map(|n| format!("{} ({n})", own.question));
        let title = numbered.into_iter().find(|title| !self.titles.contains(&plain(title)))?;
        Some((first, title, String::new()))
    }

    /// The title and the pattern of a post for a marked day.
    fn of_marked_day(&self, name: &str, own: &Own<'_>) -> Option<(String, String)> {
        self.named("day", &self.said.days, name, own)
    }

    /// The title and the pattern of a post that renews an older one.
    pub fn of_renewal(&self, title: &str) -> Option<(String, String)> {
        self.named("renewal", &self.said.renewals, title, &Own::default())
    }

    /// Of the patterns that take a name the one used least whose title stands nowhere else.
    fn named(&self, code: &str, patterns: &[Both], name: &str, own: &Own<'_>) -> Option<(String, String)> {
        let place = if code == "day" { "day" } else { "title" };
        let pattern = |at: usize| format!("{code}-{at}");
        let mut ways: Vec<(usize, &Both)> = patterns.iter().enumerate().collect();
        ways.sort_by_key(|(at, _)| self.uses.get(&pattern(*at)).copied().unwrap_or_default());
        ways.into_iter().find_map(|(at, say)| {
            let title = with_name(say, place, name, own, self.span.language)?;
            (!self.titles.contains(&plain(&title))).then(|| (title, pattern(at)))
        })
    }
}
