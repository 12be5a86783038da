//! Charts on the page.

use super::Role;
use super::blocks::{Area, Builder};
use super::strip::Strip;
use crate::chart::Chart;

impl Builder<'_> {
    pub fn chart(&mut self, chart: &Chart, area: Area) -> Vec<Strip> {
        let figure = self.nodes.add(Role::Figure, area.node);
        if let Some(figure) = self.nodes.get_mut(figure) {
            figure.spoken = Some(chart.spoken.clone());
        }
        self.plain(&chart.title, area.place(self.theme.caption(), figure))
    }
}
