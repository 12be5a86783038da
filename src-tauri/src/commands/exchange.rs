//! Posts as files for other programs, and out of such files. A file that is being read in is held until it is taken or
//! another takes its place.

use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use koers_core::{
    Error,
    id::Id,
    intentions::{Page, Plan, Saved},
    media::{self, Media, Picture},
};
use koers_exchange::{Exported, Format, Mapping, Options, PreviewView, Source, Table, TakeOptions, export, preview};
use koers_words::Words;
use tauri::{AppHandle, State, WebviewWindow};
use tauri_plugin_dialog::DialogExt;

use crate::{
    desk::Desk,
    error::{Answer, Failure},
    files,
    views::ExportView,
};

/// The heaviest file that is opened, in bytes.
const HEAVIEST: u64 = 50_000_000;

/// For each window the file that is being read in.
#[derive(Default)]
pub struct Imports(Mutex<HashMap<String, Import>>);

struct Import {
    table: Table,
    mapping: Mapping,
    options: TakeOptions,
}

impl Imports {
    fn with<T>(&self, window: &str, f: impl FnOnce(&mut Import) -> Answer<T>) -> Answer<T> {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        f(held.get_mut(window).ok_or_else(|| Failure::inner(&"no file is being read in"))?)
    }
}

/// Saves posts for a program where the owner says; without a path the system's own dialog asks. Several files, or files
/// with pictures, come together in a folder of that name.
#[tauri::command]
pub fn export_posts(
    app: AppHandle,
    desk: State<'_, Desk>,
    window: WebviewWindow,
    format: Format,
    options: Options,
    path: Option<String>,
) -> Answer<ExportView> {
    let (made, pictures, plan) = desk.with_plan(window.label(), |plan, context| {
        let words = Words::new(context.language);
        let ending = |id| kept(plan, id).ok().flatten().map(|picture| picture.format().ending());
        let facts = plan.facts();
        let gone = plan.posts_in_bin()?;
        let source =
            Source { facts, gone: &gone, words, today: context.now.today, at: context.now.at, ending: &ending };
        let made = export(source, format, options);
        let pictures = made.pictures.iter().map(|one| Ok((one.name.clone(), kept(plan, one.media)?)));
        let pictures: Vec<_> = pictures.collect::<Result<_, Error>>()?;
        Ok((made, pictures, plan.store().path().to_owned()))
    })?;
    let is_alone = made.alone().is_some();
    let Exported { files, posts, notes, .. } = made;
    let Some(first) = files.first() else { return Ok(ExportView { path: None, posts, notes }) };
    let asked = || {
        let name = if files.len() > 1 { format!("{}.csv", format.code()) } else { first.name.clone() };
        let dialog = app.dialog().file().set_directory(desk.folder_for(&plan)).set_file_name(name);
        let dialog = dialog.add_filter(format.ending().to_uppercase(), &[format.ending()]);
        dialog.blocking_save_file().and_then(|file| file.into_path().ok())
    };
    let chosen = path.map(PathBuf::from).or_else(asked).ok_or_else(Failure::cancelled)?;
    if is_alone {
        let target = files::with_ending(chosen, format.ending());
        files::write(&target, &first.bytes)?;
        return Ok(ExportView { path: Some(target.display().to_string()), posts, notes });
    }
    let folder = files::free_folder(&chosen.with_extension(""));
    made_folder(&folder)?;
    for file in &files {
        files::write(&folder.join(&file.name), &file.bytes)?;
    }
    let beside = folder.join("pictures");
    if !pictures.is_empty() {
        made_folder(&beside)?;
    }
    for (name, picture) in pictures.iter().filter_map(|(name, picture)| Some((name, picture.as_ref()?))) {
        files::write(&beside.join(name), picture.bytes())?;
    }
    Ok(ExportView { path: Some(folder.join(&first.name).display().to_string()), posts, notes })
}

/// Reads a file of posts, to be looked at before anything is taken; without a path the owner is asked for one.
#[tauri::command]
pub fn read_import(
    app: AppHandle,
    desk: State<'_, Desk>,
    imports: State<'_, Imports>,
    window: WebviewWindow,
    path: Option<String>,
) -> Answer<PreviewView> {
    let asked = || {
        let dialog = app.dialog().file().add_filter("CSV, XLSX", &["csv", "tsv", "txt", "xlsx"]);
        dialog.blocking_pick_file().and_then(|file| file.into_path().ok())
    };
    let chosen = path.map(PathBuf::from).or_else(asked).ok_or_else(Failure::cancelled)?;
    let told = |fault| Error::io(&chosen, fault);
    if fs::metadata(&chosen).map_err(told)?.len() > HEAVIEST {
        return Err(Error::Refused("file-too-heavy").into());
    }
    let name = chosen.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let table = Table::read(&name, &fs::read(&chosen).map_err(told)?)?;
    let import = Import { mapping: table.guessed(), table, options: TakeOptions::default() };
    imports.0.lock().unwrap_or_else(PoisonError::into_inner).insert(window.label().to_owned(), import);
    imports.with(window.label(), |import| shown(&desk, window.label(), import))
}

/// The same file with other columns or another choice.
#[tauri::command]
pub fn remap_import(
    desk: State<'_, Desk>,
    imports: State<'_, Imports>,
    window: WebviewWindow,
    mapping: Mapping,
    options: TakeOptions,
) -> Answer<PreviewView> {
    imports.with(window.label(), |import| {
        (import.mapping, import.options) = (mapping, options);
        shown(&desk, window.label(), import)
    })
}

/// Takes the rows into the plan, as one step of undo.
#[tauri::command]
pub fn take_import(
    desk: State<'_, Desk>,
    imports: State<'_, Imports>,
    window: WebviewWindow,
    page: Page,
) -> Answer<Saved> {
    let saved = imports.with(window.label(), |import| {
        desk.with_plan(window.label(), |plan, context| {
            let seen = preview(plan.facts(), &import.table, &import.mapping, import.options, context);
            plan.take_posts(&page, &seen.taken(), context)
        })
    })?;
    imports.0.lock().unwrap_or_else(PoisonError::into_inner).remove(window.label());
    Ok(saved)
}

fn shown(desk: &Desk, window: &str, import: &Import) -> Answer<PreviewView> {
    desk.with_plan(window, |plan, context| {
        let seen = preview(plan.facts(), &import.table, &import.mapping, import.options, context);
        Ok(seen.view(&import.table, &import.mapping))
    })
}

fn kept(plan: &Plan, id: Id<Media>) -> Result<Option<Picture>, Error> {
    plan.store().read(|db| media::kept(db, id))
}

fn made_folder(folder: &Path) -> Result<(), Error> {
    fs::create_dir_all(folder).map_err(|fault| Error::io(folder, fault))
}
