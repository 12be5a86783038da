//! The yardstick: a Tauri window with next to nothing in it, of the same versions as the app's. It says `usable` when its
//! page is there.

#![expect(clippy::print_stdout, reason = "the bench waits for this word")]

use tauri::{
    WebviewUrl, WebviewWindowBuilder,
    http::{Response, header::CONTENT_TYPE},
    webview::PageLoadEvent,
};

const PAGE: &[u8] = b"<!doctype html><title>Empty</title><p>Empty";

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .register_uri_scheme_protocol("empty", |_, _| {
            let mut page = Response::new(PAGE.to_vec());
            page.headers_mut().insert(CONTENT_TYPE, tauri::http::HeaderValue::from_static("text/html"));
            page
        })
        .setup(|app| {
            let page = WebviewUrl::CustomProtocol("empty://localhost/".parse()?);
            WebviewWindowBuilder::new(app, "main", page)
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
