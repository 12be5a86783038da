//! The app under WebKitWebDriver: started in folders of its own, looked at, and closed as its owner would close it.

use std::{
    cell::{Cell, Ref, RefCell},
    env,
    fs::{self, File},
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

use fantoccini::{Client, ClientBuilder, wd::Capabilities};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::net::TcpStream;

use super::{desk::Desk, system, wait::until};

/// How long a window may take to open. Without a display the app dies at once and the driver never answers.
const OPENING: Duration = Duration::from_secs(30);

/// A window of the app, with the keyboard in front of it.
pub struct Window {
    name: String,
    client: RefCell<Option<Client>>,
    driver: RefCell<Child>,
    /// The number of its process.
    pub app: u32,
    closed: Cell<bool>,
}

impl Window {
    /// Starts the app at this desk with these words behind its name, and waits until its first screen can be used.
    pub async fn open(desk: &Desk, words: &[&str]) -> Self {
        assert!(env::var_os("DISPLAY").is_some(), "no display: run this under `xvfb-run -a`");
        let name = desk.next_window();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let output = File::create(desk.output(&name)).unwrap();
        let driver = Command::new("WebKitWebDriver")
            .args([&format!("--port={port}"), "--host=127.0.0.1"])
            // The app inherits all of it.
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("GDK_BACKEND", "x11")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env("NO_AT_BRIDGE", "1")
            // On a shared bus a second app would hand its file over to the first and end.
            .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
            .envs(desk.environment())
            .stdin(Stdio::null())
            .stdout(output.try_clone().unwrap())
            .stderr(output)
            .spawn()
            .unwrap_or_else(|fault| panic!("WebKitWebDriver (package webkit2gtk-driver): {fault}"));
        let driver = Ended(Some(driver));
        until("the driver to listen", async || TcpStream::connect(("127.0.0.1", port)).await.ok()).await;
        let asked = json!({ "binary": binary(), "args": words });
        let capabilities = Capabilities::from_iter([("webkitgtk:browserOptions".to_owned(), asked)]);
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let url = format!("http://127.0.0.1:{port}");
        let session = builder.capabilities(capabilities).connect(&url);
        let client = tokio::time::timeout(OPENING, session).await.expect("a window within 30 seconds").unwrap();
        let driver = driver.go_on();
        let app = system::child_of(driver.id(), &binary()).expect("the app runs under its driver");
        let closed = Cell::new(false);
        let window = Self { name, client: RefCell::new(Some(client)), driver: RefCell::new(driver), app, closed };
        until("the first screen", async || window.holds("document.querySelector('h1') !== null").await.then_some(()))
            .await;
        window
    }

    /// Whether it was not closed yet.
    pub fn is_open(&self) -> bool {
        !self.closed.get()
    }

    /// What it is called in files that a failure leaves.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The way to the driver.
    ///
    /// # Panics
    /// When the window was closed.
    pub fn client(&self) -> Ref<'_, Client> {
        Ref::map(self.client.borrow(), |client| client.as_ref().expect("an open window"))
    }

    /// What this JavaScript, which only looks, gives.
    pub async fn see(&self, script: &str, words: &[Value]) -> Value {
        let client = self.client().clone();
        client.execute(script, words.to_vec()).await.unwrap_or_else(|fault| panic!("{script}: {fault}"))
    }

    /// Whether this JavaScript expression is true.
    pub async fn holds(&self, expression: &str) -> bool {
        self.see(&format!("return Boolean({expression});"), &[]).await.as_bool().unwrap_or_default()
    }

    /// A picture of what it shows, as PNG.
    pub async fn picture(&self) -> Vec<u8> {
        let client = self.client().clone();
        client.screenshot().await.unwrap()
    }

    /// Sends it the message that the button in its corner sends.
    pub fn ask_to_close(&self) {
        system::close_window_of(self.app, "");
    }

    /// Asks it to close, and waits until the app has ended.
    ///
    /// # Panics
    /// When the content security policy had to refuse something while it was open, or the app does not end.
    pub async fn close(&self) {
        self.no_violation_of_the_policy().await;
        self.ask_to_close();
        until("the app to end", async || (!system::is_running(self.app)).then_some(())).await;
        self.let_go();
    }

    /// Kills the app where it stands, as a power cut would.
    pub fn kill(&self) {
        system::kill(self.app);
        self.let_go();
    }

    async fn no_violation_of_the_policy(&self) {
        let violations = self.see("return document.documentElement.dataset.cspViolations;", &[]).await;
        assert_eq!(violations, "0", "violations of the content security policy");
    }

    fn let_go(&self) {
        self.closed.set(true);
        self.client.take();
        let mut driver = self.driver.borrow_mut();
        let _ = driver.kill();
        let _ = driver.wait();
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if !self.closed.get() {
            self.kill();
        }
    }
}

/// Ends the driver when opening fails.
struct Ended(Option<Child>);

impl Ended {
    fn go_on(mut self) -> Child {
        self.0.take().unwrap()
    }
}

impl Drop for Ended {
    fn drop(&mut self) {
        if let Some(mut driver) = self.0.take() {
            let _ = driver.kill();
            let _ = driver.wait();
        }
    }
}

/// The app to test.
///
/// # Panics
/// When `KOERS_BIN` does not say which.
pub fn binary() -> PathBuf {
    let named = env::var_os("KOERS_BIN").expect("KOERS_BIN: the path of the app to test");
    fs::canonicalize(&named).unwrap_or_else(|fault| panic!("KOERS_BIN {}: {fault}", Path::new(&named).display()))
}
