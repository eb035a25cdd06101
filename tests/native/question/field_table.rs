//! Tests of the table of fields: each field has its texts in both languages, and its key is documented.

use std::{collections::BTreeSet, fs, path::Path};

use kalkulator_ikd::{
    state::{Case, Field, FieldKind, FieldRoom},
    words::Words,
    writing::Lang,
};

fn labels(lang: Lang) -> Vec<&'static str> {
    let words = Words::of(lang, &Case::default());
    Field::ALL.map(|field| words.label(field)).to_vec()
}

#[test]
fn every_field_has_a_label_of_its_own_in_both_languages() {
    for lang in [Lang::Id, Lang::En] {
        let labels = labels(lang);
        assert!(labels.iter().all(|label| !label.trim().is_empty()));
        let different: BTreeSet<&str> = labels.iter().copied().collect();
        assert_eq!(different.len(), Field::ALL.len(), "{labels:?}");
    }
    // "Target" is the same word in both languages.
    let (id, en) = (labels(Lang::Id), labels(Lang::En));
    for (field, (id, en)) in Field::ALL.into_iter().zip(id.iter().zip(en)) {
        assert!(*id != en || field == Field::Share, "{field:?}");
    }
}

#[test]
fn a_hint_is_in_both_languages_or_in_none() {
    let [id, en] = [Lang::Id, Lang::En].map(|lang| Words::of(lang, &Case::default()));
    for field in Field::ALL {
        let (id, en) = (id.hint(field), en.hint(field));
        assert_eq!(id.is_empty(), en.is_empty(), "{field:?}");
        assert!(id.is_empty() || id != en, "{field:?}");
    }
}

#[test]
fn every_key_is_documented_and_means_one_field() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/link-format.md");
    let page = fs::read_to_string(page).unwrap();
    let rows = page.lines().filter(|line| line.starts_with("| `"));
    let first_cells = rows.filter_map(|row| row.split('|').nth(1));
    let documented: BTreeSet<&str> = first_cells.flat_map(|cell| cell.split('`')).collect();
    for field in Field::ALL {
        assert!(documented.contains(field.key()), "{}", field.key());
        assert_eq!(Field::of_key(field.key()), Some(field));
    }
}

#[test]
fn the_room_of_the_claim_is_the_end_of_the_list() {
    let of_claim = |field: &Field| field.room() == FieldRoom::Claim;
    let claim: Vec<Field> = Field::ALL.into_iter().filter(of_claim).collect();
    assert_eq!(claim, Field::CLAIM);
    let by_key = |field: &Field| field.key().starts_with("claim-");
    assert!(claim.iter().all(by_key));
}

#[test]
fn numbers_alone_have_a_keyboard_of_digits() {
    for field in Field::ALL {
        let has_digits = field.kind().keyboard() == "numeric";
        assert_eq!(has_digits, field.kind() == FieldKind::Number, "{field:?}");
        assert!(!has_digits || !field.kind().has_lines(), "{field:?}");
    }
    assert_eq!(Field::Base.kind().keyboard(), "numeric");
    assert_eq!(Field::Share.kind().keyboard(), "text");
    assert!(Field::Obs.kind().has_lines() && Field::Closed.kind().has_lines());
}
