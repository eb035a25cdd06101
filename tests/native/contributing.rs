//! The samples of CONTRIBUTING.md are quotations: each is in the file that it names.

use std::{fs, path::Path};

/// A sample, and the file that it is of.
struct Sample<'a> {
    /// The path before it, in "(`src/domain/share.rs`)".
    path: Option<&'a str>,
    /// Its lines. A line "…" leaves others out.
    lines: Vec<&'a str>,
}

fn text(path: &str) -> Option<String> {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).ok()
}

/// Every block of Rust, each with the last path in the text since the block before it.
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

/// Whether two lines are the same but for their indent.
fn is_same(one: &str, other: &str) -> bool {
    one.trim() == other.trim()
}

/// The first line of a sample that does not follow in the source; `None` if all do. Lines follow each other at once,
/// but for the first and that after "…", which may be anywhere below.
fn strange<'a>(sample: &[&'a str], source: &str) -> Option<&'a str> {
    let source: Vec<&str> = source.lines().collect();
    let parts = sample.split(|line| line.trim() == "…");
    let mut from = 0;
    for part in parts.filter(|part| !part.is_empty()) {
        let follow = |at: usize| {
            let lines = part.iter().zip(&source[at..]);
            lines.take_while(|(one, other)| is_same(one, other)).count()
        };
        // Of all places the one at which most lines are the same.
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
