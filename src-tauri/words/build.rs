//! Lists the Fluent files of `ui/locales`, so that a file that is added there is compiled in without being named anywhere.

use std::{env, error::Error, fmt::Write, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../ui/locales");
    let mut list = String::new();
    for (name, language) in [("NL", "nl"), ("EN", "en")] {
        let folder = locales.join(language);
        println!("cargo::rerun-if-changed={}", folder.display());
        let mut files: Vec<_> =
            fs::read_dir(&folder)?.map(|entry| Ok(entry?.path())).collect::<Result<_, std::io::Error>>()?;
        files.retain(|path| path.extension().is_some_and(|ending| ending == "ftl"));
        files.sort();
        writeln!(list, "const {name}: &[(&str, &str)] = &[")?;
        for path in files {
            let stem = path.file_stem().unwrap_or_default();
            writeln!(list, "    ({stem:?}, include_str!({:?})),", path.canonicalize()?)?;
        }
        writeln!(list, "];")?;
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("locales.rs"), list)?;
    Ok(())
}
