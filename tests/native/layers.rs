//! The sources keep their layers, their sizes and their first lines.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// Each layer with those it may name.
const LAYERS: [(&str, &[&str]); 9] = [
    ("domain", &[]),
    ("reference", &["domain"]),
    ("writing", &["domain"]),
    ("reading", &["domain"]),
    ("state", &["domain", "reference", "reading", "writing"]),
    (
        "words",
        &["domain", "reference", "reading", "writing", "state"],
    ),
    ("chart", &["domain"]),
    (
        "view",
        &[
            "domain",
            "reference",
            "reading",
            "writing",
            "state",
            "words",
            "chart",
        ],
    ),
    (
        "browser",
        &[
            "domain",
            "reference",
            "reading",
            "writing",
            "state",
            "words",
            "chart",
            "view",
        ],
    ),
];

/// What only `browser` may name.
const OF_THE_BROWSER: [&str; 7] = [
    "web_sys::window",
    "js_sys",
    "gloo",
    "local_storage",
    "wasm_bindgen",
    "Renderer",
    "SystemTime",
];

/// What the calculation may not name.
const NOT_OF_THE_DOMAIN: [&str; 8] = [
    "f32", "f64", "serde", "String", "format!", "println", "std::fs", "std::env",
];

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every Rust file below a folder, with its text.
fn files(folder: &Path) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(self::files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let name = path
                .strip_prefix(source())
                .unwrap()
                .to_string_lossy()
                .replace('\\', "/");
            files.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
    assert!(!files.is_empty());
    files
}

/// The text without its comments.
fn code(text: &str) -> String {
    let lines = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The modules of the crate that a text names: `crate::a::b` and `crate::{a::b, c}`.
fn named_modules(code: &str) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    for behind in code.split("crate::").skip(1) {
        let mut depth = 0_u32;
        let mut word = String::new();
        let mut starts = true;
        for sign in behind.chars() {
            match sign {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ if sign.is_alphanumeric() || sign == '_' => {
                    if starts {
                        word.push(sign);
                    }
                    continue;
                }
                _ => {}
            }
            if !word.is_empty() {
                named.insert(std::mem::take(&mut word));
                starts = false;
            }
            if depth == 1 && matches!(sign, ',' | '{') {
                starts = true;
            }
            if depth == 0 {
                break;
            }
        }
    }
    named
}

/// The functions of a text: name, number of lines, and body.
fn functions(code: &str) -> Vec<(String, usize, String)> {
    let lines: Vec<&str> = code.lines().collect();
    let mut functions = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let Some((before, behind)) = line.split_once("fn ") else {
            continue;
        };
        if !before.trim().split(' ').all(|word| {
            word.is_empty()
                || word.starts_with("pub")
                || word.starts_with("in")
                || ["const", "async"].contains(&word)
        }) {
            continue;
        }
        // A trait names it and leaves it to others.
        if line.trim_end().ends_with(';') {
            continue;
        }
        let indent = line.len() - line.trim_start().len();
        let closing = format!("{}}}", " ".repeat(indent));
        let Some(length) = lines[at..].iter().position(|line| *line == closing) else {
            continue;
        };
        let name = behind.split(['(', '<']).next().unwrap().to_owned();
        functions.push((name, length + 1, lines[at..=at + length].join("\n")));
    }
    functions
}

#[test]
fn a_path_names_its_first_module() {
    let code = "use crate::{\n    domain::{Date, Share},\n    words::Words,\n};\nfn f() -> crate::state::Model {}";
    assert_eq!(
        named_modules(code).into_iter().collect::<Vec<_>>(),
        ["domain", "state", "words"]
    );
}

#[test]
fn every_folder_is_a_layer() {
    let folders = fs::read_dir(source()).unwrap().filter_map(|entry| {
        let entry = entry.unwrap();
        entry
            .path()
            .is_dir()
            .then(|| entry.file_name().to_string_lossy().into_owned())
    });
    let layers: BTreeSet<String> = LAYERS
        .iter()
        .map(|(layer, _)| (*layer).to_owned())
        .collect();
    assert_eq!(folders.collect::<BTreeSet<_>>(), layers);
}

#[test]
fn no_layer_names_one_above_it() {
    for (layer, below) in LAYERS {
        for (name, text) in files(&source().join(layer)) {
            for module in named_modules(&code(&text)) {
                assert!(
                    module == layer || below.contains(&module.as_str()),
                    "{name} names {module}"
                );
            }
        }
    }
}

#[test]
fn no_file_climbs_out_of_its_layer() {
    for (name, text) in files(&source()) {
        assert!(!code(&text).contains("super::super"), "{name}");
    }
}

#[test]
fn only_browser_touches_the_page_or_the_clock() {
    for (name, text) in files(&source())
        .into_iter()
        .filter(|(name, _)| !name.starts_with("browser/"))
    {
        for word in OF_THE_BROWSER {
            assert!(!code(&text).contains(word), "{name} names {word}");
        }
    }
}

#[test]
fn only_view_and_browser_name_the_web() {
    for (name, text) in files(&source())
        .into_iter()
        .filter(|(name, _)| !name.starts_with("browser/") && !name.starts_with("view/"))
    {
        for word in ["yew", "web_sys", "html!"] {
            assert!(!code(&text).contains(word), "{name} names {word}");
        }
    }
}

#[test]
fn the_calculation_has_no_float_no_codec_and_no_text() {
    for (name, text) in files(&source().join("domain")) {
        let code = code(&text);
        let words: BTreeSet<&str> = code
            .split(|sign: char| !sign.is_alphanumeric() && sign != '_')
            .collect();
        for word in NOT_OF_THE_DOMAIN {
            assert!(
                !words.contains(word)
                    && (word.chars().all(char::is_alphanumeric) || !code.contains(word)),
                "{name} names {word}"
            );
        }
        let speaks = |line: &str| line.contains('"') && !line.trim_start().starts_with("reason = ");
        assert!(!code.lines().any(speaks), "{name} holds a text");
    }
}

#[test]
fn no_sentence_for_people_stands_in_the_view() {
    for (name, text) in files(&source().join("view")) {
        for line in code(&text).lines() {
            let between = line.split('"').skip(1).step_by(2);
            let sentences = between
                .filter(|text| text.split(' ').count() > 3 && text.ends_with(['.', '?', '!']));
            assert_eq!(sentences.count(), 0, "{name}: {line}");
        }
    }
}

#[test]
fn every_file_opens_with_what_it_is() {
    for (name, text) in files(&source()) {
        assert!(text.starts_with("//! "), "{name}");
    }
}

#[test]
fn no_file_has_more_than_300_lines() {
    let long: Vec<_> = files(&source())
        .into_iter()
        .map(|(name, text)| (name, text.lines().count()))
        .filter(|(_, lines)| *lines > 300)
        .collect();
    assert_eq!(long, []);
}

#[test]
fn no_function_has_more_than_60_lines_but_update_and_markup() {
    for (name, text) in files(&source()) {
        for (function, lines, body) in functions(&code(&text)) {
            assert!(
                lines <= 60 || function == "update" || body.contains("html!"),
                "{name}: {function} has {lines} lines"
            );
        }
    }
}

#[test]
fn no_file_tells_where_or_how_it_was_written() {
    for (name, text) in files(&source()) {
        for word in ["/home/", "/root/", "/tmp/"] {
            assert!(!text.contains(word), "{name} names {word}");
        }
    }
}
