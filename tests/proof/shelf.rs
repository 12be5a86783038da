//! Every specimen, printed once for all tests.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
    sync::{
        LazyLock,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use koers_press::{Document, Pages};
use koers_tests::specimens::specimens;

/// A specimen with its pages and its file.
pub struct Printed {
    /// Such as `plan.sample.nl`.
    pub name: String,
    /// What it says.
    pub document: Document,
    /// Where it all stands.
    pub pages: Pages,
    /// The PDF.
    pub path: PathBuf,
}

/// Where the files lie: `target/proof/`.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("proof")
}

/// All of them.
pub fn printed() -> &'static [Printed] {
    static ALL: LazyLock<Vec<Printed>> = LazyLock::new(|| print_into(&folder()));
    &ALL
}

/// Prints all specimens into a folder.
pub fn print_into(folder: &Path) -> Vec<Printed> {
    fs::create_dir_all(folder).unwrap();
    let print = |specimen: koers_tests::specimens::Specimen| {
        let path = folder.join(&specimen.name).with_added_extension("pdf");
        let pages = koers_press::paginate(&specimen.document).unwrap();
        fs::write(&path, koers_press::pdf::write(&pages, &specimen.document).unwrap()).unwrap();
        Printed { name: specimen.name, document: specimen.document, pages, path }
    };
    specimens().into_iter().map(print).collect()
}

/// What somebody finds in each specimen, with its name; two of them are looked at at once.
pub fn faults(look: impl Fn(&Printed) -> Vec<String> + Sync) -> Vec<String> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut found = Vec::new();
        while let Some(one) = printed().get(next.fetch_add(1, Ordering::Relaxed)) {
            found.extend(look(one).into_iter().map(|fault| format!("{}: {fault}", one.name)));
        }
        found
    };
    thread::scope(|scope| {
        let other = scope.spawn(work);
        let mut found = work();
        found.extend(other.join().unwrap());
        found
    })
}

/// What a program answers.
pub fn answer(program: &str, words: &[&str]) -> Output {
    Command::new(program).args(words).output().unwrap_or_else(|error| panic!("{program}: {error}"))
}

/// Fails with every fault on a line of its own, the first of them only where there are many.
#[track_caller]
pub fn none(faults: &[String], what: &str) {
    let shown = faults.iter().take(40).map(String::as_str).collect::<Vec<_>>().join("\n  ");
    assert!(faults.is_empty(), "{what} ({} faults)\n  {shown}\n", faults.len());
}
