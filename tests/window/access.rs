//! Every screen for everyone: axe finds no violation, in both languages, in light and in dark.

use koers_core::text::Language;
use koers_words::Words;
use serde_json::Value;

use crate::{desk::at_a_desk, driver::Window, settings, sizes};

/// Put into the page by the driver, where the content security policy does not look.
const AXE: &str = include_str!("../../ui/node_modules/axe-core/axe.min.js");

const RUN: &str = r"
    const done = arguments[arguments.length - 1];
    axe.run({ resultTypes: ['violations'] }).then(
        ({ violations, passes }) => done(passes.length < 10 ? ['axe did not look'] : violations.flatMap(({ id, nodes }) =>
            nodes.map((node) => `${id} ${node.target.join(' ')} ${node.failureSummary.split('\n').at(-1).trim()}`))),
        (fault) => done([String(fault)]),
    );";

#[test]
fn no_screen_has_a_violation_in_either_language_light_or_dark_and_all_fit_when_small_or_enlarged() {
    at_a_desk("access", async |desk| {
        let mut faults = Vec::new();
        let window = desk.start(&[]).await;
        window.see(&format!("{AXE}; return null;"), &[]).await;
        look(&window, "welcome", &mut faults).await;
        settings::first(&window, Language::Nl).await;
        let mut words = Words::new(Language::Nl);
        look(&window, "start", &mut faults).await;
        window.open_sample(words).await;
        let screens = window.screens().await;
        assert!(screens.len() > 30, "the list of screens: {screens:?}");

        for (language, theme) in
            [(Language::Nl, "light"), (Language::Nl, "dark"), (Language::En, "dark"), (Language::En, "light")]
        {
            settings::choose(&window, words, language, theme).await;
            words = Words::new(language);
            for screen in &screens {
                window.turn_to(screen).await;
                window.is_drawn().await;
                look(&window, &format!("{} {theme} {screen}", language.code()), &mut faults).await;
            }
            settings::open(&window).await;
            look(&window, &format!("{} {theme} settings", language.code()), &mut faults).await;
            settings::shut(&window).await;
        }
        for (width, height, percent) in [(900, 600, 100), (900, 600, 200), (1280, 860, 200)] {
            sizes::set(&window, width, height, percent).await;
            for screen in &screens {
                window.turn_to(screen).await;
                let found = sizes::faults(&window).await;
                faults.extend(found.into_iter().map(|fault| format!("{width}x{height} {percent}% {screen}: {fault}")));
            }
        }
        assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
        window.close().await;
    });
}

async fn look(window: &Window, screen: &str, faults: &mut Vec<String>) {
    let client = window.client().clone();
    let found = client.execute_async(RUN, Vec::new()).await.unwrap();
    let found = found.as_array().into_iter().flatten().filter_map(Value::as_str);
    faults.extend(found.map(|fault| format!("{screen}: {fault}")));
}
