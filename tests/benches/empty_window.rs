//! The yardstick: a Tauri window with next to nothing in it, of the same versions as the app's. It says `usable` at the same
//! moment as the app: when its second frame is due.

#![expect(clippy::print_stdout, reason = "the bench waits for this word")]

use tauri::{
    WebviewUrl, WebviewWindowBuilder,
    http::{Response, header::CONTENT_TYPE},
};

const PAGE: &[u8] = b"<!doctype html><title>Empty</title><p>Empty<script>\
    requestAnimationFrame(() => requestAnimationFrame(() => void fetch('/usable')))</script>";

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .register_uri_scheme_protocol("empty", |_, request| {
            if request.uri().path() == "/usable" {
                println!("usable");
            }
            let mut page = Response::new(PAGE.to_vec());
            page.headers_mut().insert(CONTENT_TYPE, tauri::http::HeaderValue::from_static("text/html"));
            page
        })
        .setup(|app| {
            let page = WebviewUrl::CustomProtocol("empty://localhost/".parse()?);
            WebviewWindowBuilder::new(app, "main", page).inner_size(1280.0, 860.0).build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
}
