//! Checks that the first part of the program contains no code of the depths. A call that bypasses the table in a
//! layer's `depths.rs` would link a whole room into the first part, which nothing but its size would show.

use crate::failure::{Failure, Outcome, While};
use wasmparser::{KnownCustom, Name, NameSectionReader, Parser, Payload};

/// The modules whose functions must all be in the second part. (The first part may use their types.)
const OF_DEPTHS: [&str; 12] = [
    "reading::news",
    "reading::claim",
    "state::schedule",
    "words::news",
    "words::pace",
    "words::schedule",
    "words::table",
    "view::claim",
    "view::news",
    "view::pace",
    "view::schedule",
    "view::table",
];

/// Fails if the wasm of the first part contains a function of the depths. The wasm must still have its name section.
pub(super) fn refuse(wasm: &[u8]) -> Outcome<()> {
    let names = function_names(wasm).when("read the names of the program's functions")?;
    if names.is_empty() {
        return Err(Failure::new(
            "The program has no names of functions: the first part cannot be checked.",
        ));
    }
    match names.iter().find(|name| is_of_depths(name)) {
        None => Ok(()),
        Some(name) => Err(Failure::new(format!(
            "The first part of the program has {name}, which belongs to the depths: call it through `depths.rs`."
        ))),
    }
}

/// Whether this is the name of a function or method of the depths, such as `kalkulator_ikd[1a2b]::view::table::table`.
/// Generic functions of other crates are not, even if a type of the depths is in their name.
fn is_of_depths(name: &str) -> bool {
    let own = name
        .trim_start_matches(['<', '&'])
        .strip_prefix("kalkulator_ikd[");
    let path = own.and_then(|own| own.split_once("]::"));
    path.is_some_and(|(_, path)| {
        let mut rooms = OF_DEPTHS.iter();
        rooms.any(|room| {
            path.strip_prefix(room)
                .is_some_and(|rest| rest.starts_with("::"))
        })
    })
}

fn function_names(wasm: &[u8]) -> Result<Vec<&str>, wasmparser::BinaryReaderError> {
    let mut names = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::CustomSection(section) = payload?
            && let KnownCustom::Name(reader) = section.as_known()
        {
            names.extend(functions_in(reader)?);
        }
    }
    Ok(names)
}

fn functions_in(reader: NameSectionReader<'_>) -> Result<Vec<&str>, wasmparser::BinaryReaderError> {
    let mut names = Vec::new();
    for part in reader {
        if let Name::Function(functions) = part? {
            for naming in functions {
                names.push(naming?.name);
            }
        }
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_of_the_depths_is_told_from_one_that_names_its_types() {
        for (name, is) in [
            ("kalkulator_ikd[1a]::view::table::table", true),
            ("<kalkulator_ikd[1a]::words::pace::Answer>::of", true),
            ("kalkulator_ikd[1a]::view::tables::table", false),
            ("kalkulator_ikd[1a]::view::question::answer::answer", false),
            (
                "core[2b]::ptr::drop_in_place::<kalkulator_ikd[1a]::view::table::Row>",
                false,
            ),
        ] {
            assert_eq!(is_of_depths(name), is, "{name}");
        }
    }

    #[test]
    fn a_program_without_names_is_refused() {
        assert!(refuse(b"\0asm\x01\0\0\0").is_err());
        assert!(refuse(b"no wasm").is_err());
    }
}
