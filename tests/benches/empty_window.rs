//! The yardstick: a Tauri window with nothing in it, of the same versions as the app's. It says `usable` when its page is
//! there.

#![expect(clippy::print_stdout, reason = "the bench waits for this word")]

use tauri::{WebviewUrl, WebviewWindowBuilder, webview::PageLoadEvent};

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .setup(|app| {
            let page = "about:blank".parse()?;
            WebviewWindowBuilder::new(app, "main", WebviewUrl::External(page))
                .inner_size(1280.0, 860.0)
                .on_page_load(|_, load| {
                    if load.event() == PageLoadEvent::Finished {
                        println!("usable");
                    }
                })
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
}
