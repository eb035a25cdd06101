//! Tests of the source files: layers import only the layers below them, and each file is short and begins with a doc
//! comment. Clippy checks the rest: the length of functions, floats, access to clock and page.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// Each layer, with the layers that it may import.
const LAYERS: [(&str, &str); 9] = [
    ("domain", ""),
    ("reference", "domain"),
    ("writing", "domain"),
    ("reading", "domain"),
    ("state", "domain reference reading writing"),
    ("words", "domain reference reading writing state"),
    ("chart", "domain"),
    ("view", "domain reference reading writing state words chart"),
    (
        "browser",
        "domain reference reading writing state words chart view",
    ),
];

/// Crates that only `browser` may use. The pure layers are built without them, so only `view` has to be checked.
const BROWSERS_ALONE: [&str; 4] = ["gloo", "js_sys", "wasm_bindgen", "wasm_bindgen_futures"];

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every Rust file below a folder: its path relative to `src`, and its text.
fn files(folder: &Path) -> Vec<(PathBuf, String)> {
    let paths = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let files = paths.flat_map(|path| {
        if path.is_dir() {
            return files(&path);
        }
        let name = path.strip_prefix(source()).unwrap().to_owned();
        vec![(name, fs::read_to_string(&path).unwrap())]
    });
    files.collect()
}

/// The text without its comments.
fn code(text: &str) -> String {
    let lines = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The identifiers and words of a text.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| !sign.is_alphanumeric() && sign != '_')
}

/// The names that a text imports from the crate: `a` for `crate::a::b`, and every name in `crate::{a::b, c}`.
fn named(code: &str) -> BTreeSet<&str> {
    let paths = code.split("crate::").skip(1);
    let names = paths.flat_map(|path| match path.strip_prefix('{') {
        Some(group) => words(group.split(';').next().unwrap_or(group)).collect(),
        None => words(path).take(1).collect::<Vec<_>>(),
    });
    let is_layer = |name: &&str| LAYERS.iter().any(|(layer, _)| layer == name);
    names.filter(is_layer).collect()
}

#[test]
fn a_path_names_its_layer() {
    let code = "use crate::{\n    domain::{Date, Share},\n    words::Words,\n};\nfn view() -> crate::state::Model {}";
    let named: Vec<_> = named(code).into_iter().collect();
    assert_eq!(named, ["domain", "state", "words"]);
}

#[test]
fn every_folder_is_a_layer() {
    let folders = fs::read_dir(source())
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap());
    let layers = LAYERS.map(|(layer, _)| layer.to_owned());
    assert_eq!(folders.collect::<BTreeSet<_>>(), BTreeSet::from(layers));
}

#[test]
fn no_layer_names_one_above_it() {
    for (layer, below) in LAYERS {
        for (name, text) in files(&source().join(layer)) {
            for named in named(&code(&text)) {
                assert!(
                    named == layer || words(below).any(|below| below == named),
                    "{} names {named}",
                    name.display()
                );
            }
        }
    }
}

#[test]
fn no_file_climbs_out_of_its_layer() {
    for (name, text) in files(&source()) {
        let folders = name.components().count() - usize::from(name.ends_with("mod.rs"));
        let out = "super::".repeat(folders);
        assert!(!code(&text).contains(&out), "{}", name.display());
    }
}

#[test]
fn only_browser_knows_what_a_page_can_do() {
    for (name, text) in files(&source().join("view")) {
        let code = code(&text);
        let named = words(&code).find(|word| BROWSERS_ALONE.contains(word));
        assert_eq!(named, None, "{}", name.display());
    }
}

#[test]
fn the_calculation_has_no_text_and_no_codec() {
    for (name, text) in files(&source().join("domain")) {
        let code = code(&text);
        let speaks =
            |line: &&str| line.contains('"') && !line.trim_start().starts_with("reason = ");
        assert_eq!(code.lines().find(speaks), None, "{}", name.display());
        let named = words(&code).find(|word| ["String", "form_urlencoded"].contains(word));
        assert_eq!(named, None, "{}", name.display());
    }
}

#[test]
fn no_sentence_is_in_the_view() {
    for (name, text) in files(&source().join("view")) {
        let code = code(&text);
        let texts = code
            .lines()
            .flat_map(|line| line.split('"').skip(1).step_by(2));
        let sentence = texts
            .filter(|text| text.split(' ').count() > 3)
            .find(|text| text.ends_with(['.', '?', '!']));
        assert_eq!(sentence, None, "{}", name.display());
    }
}

#[test]
fn every_file_says_first_what_it_is_and_is_short() {
    for (name, text) in files(&source()) {
        assert!(text.starts_with("//! "), "{}", name.display());
        assert!(text.lines().count() <= 300, "{}", name.display());
    }
}

/// The rooms of `view` that are in the second part of the program.
const DEPTHS: [&str; 5] = ["claim::", "news::", "pace::", "schedule::", "table::"];

#[test]
fn the_page_draws_its_depths_through_their_table_alone() {
    let of_depths = |name: &Path| {
        let path = name
            .to_string_lossy()
            .replace(std::path::MAIN_SEPARATOR, "::");
        DEPTHS
            .iter()
            .any(|room| path.starts_with(&format!("view::{room}")))
    };
    for (name, text) in files(&source().join("view")) {
        if of_depths(&name) || name.ends_with("depths.rs") || name.ends_with("view/mod.rs") {
            continue;
        }
        let code = code(&text);
        let imports = code
            .split("use ")
            .filter(|rest| !rest.starts_with("crate::{"));
        for import in imports.filter_map(|rest| rest.split(';').next()) {
            let named = DEPTHS.iter().find(|room| {
                let mut paths = import.split([' ', '{', ',', '\n']);
                paths.any(|path| {
                    path.trim_start_matches("super::")
                        .trim_start_matches("crate::view::")
                        .starts_with(*room)
                })
            });
            assert_eq!(named, None, "{}: {import}", name.display());
        }
    }
}
