//! Tests that each code sample in CONTRIBUTING.md occurs in the file that it names.

use std::{fs, path::Path};

/// A code sample, with the file that it quotes.
struct Sample<'a> {
    /// The path named before the sample, as in "(`src/domain/share.rs`)".
    path: Option<&'a str>,
    /// The lines of the sample. A line "…" means that lines of the file are left out.
    lines: Vec<&'a str>,
}

fn text(path: &str) -> Option<String> {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).ok()
}

/// Every Rust block, with the last path that is named between the previous block and this one.
fn samples(document: &str) -> Vec<Sample<'_>> {
    let mut samples = Vec::new();
    let mut rest = document;
    while let Some((before, after)) = rest.split_once("```rust\n") {
        let (block, next) = after.split_once("```").unwrap();
        let path = before
            .rsplit_once("(`")
            .and_then(|(_, path)| path.split_once("`)"));
        samples.push(Sample {
            path: path.map(|(path, _)| path),
            lines: block.lines().collect(),
        });
        rest = next;
    }
    samples
}

/// Whether two lines are equal, apart from indentation.
fn is_same(one: &str, other: &str) -> bool {
    one.trim() == other.trim()
}

/// The first line of a sample that the source does not have in this place; `None` if it has all. Lines must be
/// consecutive, except that the first line and a line after "…" may be anywhere below the lines before.
fn strange<'a>(sample: &[&'a str], source: &str) -> Option<&'a str> {
    let source: Vec<&str> = source.lines().collect();
    let parts = sample.split(|line| line.trim() == "…");
    let mut from = 0;
    for part in parts.filter(|part| !part.is_empty()) {
        let follow = |at: usize| {
            let lines = part.iter().zip(&source[at..]);
            lines.take_while(|(one, other)| is_same(one, other)).count()
        };
        // The place at which most lines match.
        let at = (from..=source.len()).max_by_key(|&at| (follow(at), source.len() - at))?;
        if let Some(line) = part.get(follow(at)) {
            return Some(line);
        }
        from = at + part.len();
    }
    None
}

#[test]
fn every_sample_is_in_the_file_that_it_names() {
    let document = text("CONTRIBUTING.md").unwrap();
    let samples = samples(&document);
    assert!(
        samples.len() > 5,
        "only {} samples are found",
        samples.len()
    );
    let mut faults = Vec::new();
    for Sample { path, lines } in samples {
        let Some(path) = path else {
            faults.push(format!("no (`path`) is before: {}", lines[0]));
            continue;
        };
        match text(path) {
            None => faults.push(format!("there is no {path}")),
            Some(source) => faults.extend(
                strange(&lines, &source)
                    .map(|line| format!("not in {path}, or not in this place: {line}")),
            ),
        }
    }
    assert!(faults.is_empty(), "CONTRIBUTING.md: {faults:#?}");
}

#[test]
fn every_path_is_of_a_file() {
    let document = text("CONTRIBUTING.md").unwrap();
    let is_path = |text: &&str| {
        let path = Path::new(text);
        path.components().count() > 1 && path.extension() == Some("rs".as_ref())
    };
    let paths: Vec<_> = document.split('`').filter(is_path).collect();
    assert!(paths.len() > 20, "only {} paths are found", paths.len());
    for path in paths {
        let is_there = text(path).is_some() || text(&format!("src/{path}")).is_some();
        assert!(is_there, "CONTRIBUTING.md: there is no {path}");
    }
}

#[test]
fn a_sample_that_differs_is_found() {
    let source = "fn a() {\n    b();\n    c();\n    d();\n}\nfn a() {\n    b();\n    e();\n}\n";
    assert_eq!(strange(&["fn a() {", "    b();", "    e();"], source), None);
    assert_eq!(strange(&["b();", "…", "}"], source), None);
    assert_eq!(strange(&["b();", "d();"], source), Some("d();"));
    assert_eq!(strange(&["e();", "…", "c();"], source), Some("c();"));
    assert_eq!(strange(&["f();"], source), Some("f();"));
    assert_eq!(strange(&["e();", "}", "…", "d();"], source), Some("d();"));
}
