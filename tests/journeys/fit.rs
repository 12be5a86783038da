//! How well channels fit: the page of the channels ranks them with the sum behind each, and the owner moves the weights.

use koers_core::{
    intentions::{FitView, FitsView, Page},
    plan::Kind,
    presence::Term,
    rooms::Part,
    text::Language,
};
use koers_tests::desk::Desk;

fn fits(desk: &mut Desk) -> FitsView {
    desk.sees(&Page::Room(Part::Channels)).view.fits.unwrap()
}

fn scores(desk: &mut Desk) -> Vec<Option<i64>> {
    fits(desk).channels.iter().map(|fit| fit.score).collect()
}

#[test]
fn the_page_of_the_channels_ranks_them_and_shows_the_sum() {
    let mut desk = Desk::sample(Language::Nl);
    let FitsView { channels, weights } = fits(&mut desk);
    let usual: Vec<i64> = weights.iter().map(|weight| weight.weight).collect();
    assert_eq!(usual, [40, 20, 15, 15, 10]);
    let ranked: Vec<&FitView> = channels.iter().filter(|fit| fit.score.is_some()).collect();
    assert!(ranked.len() > 1, "{channels:?}");
    assert!(ranked.windows(2).all(|two| two[0].score >= two[1].score), "{channels:?}");
    assert_eq!(channels.last().unwrap().score, None, "of TikTok nothing is known, so that it has no rank");
    for fit in ranked {
        let known: Vec<(i64, i64)> =
            fit.values.iter().zip(&usual).filter_map(|(value, weight)| Some(((*value)?, *weight))).collect();
        let weight: i64 = known.iter().map(|(_, weight)| weight).sum();
        let sum: i64 = known.iter().map(|(value, weight)| value * weight).sum();
        assert_eq!(fit.known, weight);
        assert_eq!(fit.score, Some((sum + weight / 2) / weight), "{fit:?}");
    }
}

#[test]
fn the_owner_moves_a_weight_and_takes_it_back() {
    let mut desk = Desk::sample(Language::Nl);
    let before = scores(&mut desk);
    desk.types(Kind::FitWeights, None, "audience", "400");
    let moved = fits(&mut desk);
    let audience = moved.weights.iter().find(|weight| weight.term == Term::Audience).unwrap();
    assert_eq!((audience.weight, audience.usual), (400, 40));
    assert_ne!(scores(&mut desk), before);
    let own = desk.plan.facts().fit_weights.first().unwrap().id.raw();
    desk.types(Kind::FitWeights, Some(own), "audience", "");
    assert_eq!(scores(&mut desk), before, "an empty weight weighs as usual");
    for term in Term::CODES {
        desk.types(Kind::FitWeights, Some(own), term, "0");
    }
    assert!(scores(&mut desk).iter().all(Option::is_none), "nothing weighs");
}

#[test]
fn no_other_page_carries_the_ranking() {
    let mut desk = Desk::sample(Language::En);
    assert_eq!(desk.sees(&Page::Room(Part::Profiles)).view.fits, None);
}
