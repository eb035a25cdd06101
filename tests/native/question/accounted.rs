//! Property tests that no input is silently ignored: in every field, a text with any visible character gives one value
//! or a named problem, each of its words contributes to that value, and a link carries the same value.
//!
//! 50,000 texts are tried, a tenth of them blank: samples of every field with up to four faults, and random characters.
//! 24,000 are used for each of the first two properties, 2,000 for links.

use kalkulator_ikd::{
    reading::{Anchor, Completion, Problem, read_dates, read_typed_boost, read_weekday},
    state::{Case, Claimed, Field, Inquiry, link_of},
    writing::Lang,
};
use proptest::{prelude::*, sample::select};

use crate::{
    given::{cases, today},
    page::links::{case_with, reopened},
    samples::text_of,
};

/// What faults insert into texts: separators, digits of other scripts, spaces, invisible characters, words.
const PUT_IN: &[&str] = &[
    ";",
    ",",
    ".",
    "-",
    "–",
    "/",
    ":",
    "%",
    "&",
    "+",
    "(",
    ")",
    "'",
    "\"",
    "?",
    "~",
    "..",
    "\n",
    "\t",
    " ",
    "\u{a0}",
    "\u{2009}",
    "\u{200b}",
    "\u{feff}",
    "٣",
    "۴",
    "５",
    "²",
    "½",
    "0",
    "1",
    "9",
    "00",
    "2024",
    "31",
    "x",
    "abc",
    "🙂",
    "Jumat",
    "setiap ",
    " dan ",
    " sampai ",
    " sekitar ",
    "Mei",
    " ribu",
    " persen",
    " orang",
    "hari ini",
    "nasional",
    "; nasional",
    ", 2 Mei 2024",
    "2024-05-02",
    "-5",
    "\0",
    "\u{202e}",
];

/// A slip in typing or pasting.
#[derive(Clone, Debug)]
enum Fault {
    Put(usize, &'static str),
    Drop(usize),
    Double(usize),
    Swap(usize),
}

impl Fault {
    fn into(self, text: &str) -> String {
        let mut signs: Vec<String> = text.chars().map(String::from).collect();
        let length = signs.len();
        match self {
            Self::Put(at, what) => signs.insert(at % (length + 1), what.to_owned()),
            _ if length == 0 => {}
            Self::Drop(at) => drop(signs.remove(at % length)),
            Self::Double(at) => signs.insert(at % length, signs[at % length].clone()),
            Self::Swap(at) => signs.swap(at % length, (at + 1) % length),
        }
        signs.concat()
    }
}

fn any_fault() -> impl Strategy<Value = Fault> {
    prop_oneof![
        3 => (any::<usize>(), select(PUT_IN)).prop_map(|(at, what)| Fault::Put(at, what)),
        1 => any::<usize>().prop_map(Fault::Drop),
        1 => any::<usize>().prop_map(Fault::Double),
        1 => any::<usize>().prop_map(Fault::Swap),
    ]
}

/// Any field with any text.
fn any_entry() -> impl Strategy<Value = (Field, String)> {
    select(Field::ALL.to_vec()).prop_flat_map(|field| {
        let samples = text_of(field, true);
        let of_another = select(Field::ALL.to_vec()).prop_flat_map(|other| text_of(other, false));
        let faults = proptest::collection::vec(any_fault(), 0..5);
        let typed =
            (prop_oneof![5 => samples, 1 => of_another], faults).prop_map(|(text, faults)| {
                faults
                    .into_iter()
                    .fold(text, |text, fault| fault.into(&text))
            });
        let signs =
            proptest::collection::vec(select(PUT_IN), 1..5).prop_map(|signs| signs.concat());
        let text = prop_oneof![6 => typed, 2 => signs, 1 => ".{1,12}"];
        (Just(field), text)
    })
}

thread_local! {
    static CASE: Case = case_with(Field::Region, "");
}

/// A case with a base, a count and both dates, and this text in a field.
fn with(field: Field, text: &str) -> Case {
    let mut case = CASE.with(Clone::clone);
    case.form.set(field, text);
    case
}

/// The outcome of a text in a field: everything that is read from the form, or the problem of the field.
fn outcome(field: Field, text: &str) -> Result<String, Problem> {
    of_case(field, &with(field, text))
}

fn of_case(field: Field, case: &Case) -> Result<String, Problem> {
    if field.is_of_claim() {
        let claimed = Claimed::of(case);
        return match claimed.problem(field) {
            Some(problem) => Err(problem.clone()),
            None => Ok(format!("{:?}", claimed.claim)),
        };
    }
    let inquiry = Inquiry::of(case, today());
    match inquiry.problem(field) {
        Some(problem) => Err(problem.clone()),
        None if is_any_text(field) => Ok(case.form.text(field).trim().to_owned()),
        None => Ok(format!("{:?}", inquiry.readings)),
    }
}

fn is_any_text(field: Field) -> bool {
    matches!(field, Field::Region | Field::BaseLabel | Field::BaseSource)
}

/// Whether a text has a visible character.
fn is_seen(text: &str) -> bool {
    !text
        .chars()
        .all(|sign| sign.is_whitespace() || is_mark(sign))
}

/// Whether a character is invisible: a joiner, a direction mark or a byte order mark.
fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{200b}'..='\u{200f}' | '\u{61c}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The value of a field in the link of a case; `None` if the link has none, or has it as an unreadable text ("?…").
fn linked(field: Field, case: &Case) -> Option<String> {
    let link = link_of(case, Lang::Id.into(), today());
    let pairs = kalkulator_ikd::state::decode_pairs(&link);
    let (_, value) = pairs.into_iter().find(|(key, _)| key == field.key())?;
    (!value.is_empty() && !value.starts_with('?')).then_some(value)
}

proptest! {
    #![proptest_config(cases(24_000))]

    #[test]
    fn a_seen_text_is_a_value_or_a_named_fault((field, text) in any_entry()) {
        if !is_seen(&text) {
            return Ok(());
        }
        match outcome(field, &text) {
            Err(problem) => prop_assert_ne!(problem, Problem::Empty, "{:?} {:?}", field, text),
            Ok(read) if Ok(&read) == outcome(field, "").as_ref() => {
                // In these fields the default can be written out: "tanggal data", or seven times 100.
                let says_so = matches!(field, Field::From | Field::Weights);
                prop_assert!(says_so, "{:?} {:?} is nothing", field, text);
                prop_assert!(linked(field, &with(field, &text)).is_some(), "{:?}", text);
            }
            Ok(_) => {}
        }
    }

    #[test]
    fn every_word_of_a_text_is_part_of_its_value((field, text) in any_entry()) {
        if let Some(word) = unused_word(field, &text) {
            prop_assert!(false, "{:?} {:?}: {:?} is not used", field, text, word);
        }
    }
}

proptest! {
    #![proptest_config(cases(2_000))]

    #[test]
    fn a_text_says_the_same_in_its_link((field, text) in any_entry()) {
        let case = with(field, &text);
        let again = reopened(&case);
        let link = link_of(&case, Lang::Id.into(), today());
        prop_assert_eq!(&link_of(&again, Lang::Id.into(), today()), &link, "{:?} {:?}", field, text);
        let (before, after) = (Inquiry::of(&case, today()), Inquiry::of(&again, today()));
        prop_assert_eq!(before.question, after.question, "{:?} {:?}", field, text);
        prop_assert_eq!(&before.calendar, &after.calendar, "{:?} {:?}", field, text);
        prop_assert_eq!(before.readings.weights, after.readings.weights, "{:?} {:?}", field, text);
        prop_assert_eq!(before.problem(field), after.problem(field), "{:?} {:?}", field, text);
        let [before, after] = [&case, &again].map(Claimed::of);
        prop_assert_eq!(before.claim, after.claim, "{:?} {:?}", field, text);
        prop_assert_eq!(before.problems, after.problems, "{:?} {:?}", field, text);
    }
}

/// A word of a text without which the outcome is the same, if any. A weekday beside a date counts as used if another
/// weekday would give another outcome.
fn unused_word(field: Field, text: &str) -> Option<String> {
    // Lists of reports skip titles, sums and other columns, and the page says so.
    let read = outcome(field, text).ok().filter(|_| field != Field::Obs)?;
    let is_unused = |&(from, to): &(usize, usize)| {
        let word = &text[from..to];
        let with = |other: &str| [&text[..from], other, &text[to..]].concat();
        let rest = with("");
        let is_said_twice = words_of(&rest)
            .iter()
            .any(|&(from, to)| rest[from..to].eq_ignore_ascii_case(word));
        if is_said_twice
            || is_beside_rows(field, text, (from, to))
            || says_nothing(word)
            || outcome(field, &rest).as_ref() != Ok(&read)
        {
            return false;
        }
        let others = ["Senin", "Selasa"];
        let written = read_weekday(word).ok();
        let mut others = others
            .iter()
            .filter(|other| read_weekday(other).ok() != written);
        written.is_none() || others.any(|other| outcome(field, &with(other)).as_ref() == Ok(&read))
    };
    let words = if is_completed(field, text) {
        Vec::new()
    } else {
        words_of(text)
    };
    let unused = words.iter().find(|word| is_unused(word));
    unused.map(|&(from, to)| text[from..to].to_owned())
}

/// Whether a word is part of a header line such as "Tanggal; jumlah", or the row number of a line.
fn is_beside_rows(field: Field, text: &str, (from, to): (usize, usize)) -> bool {
    let line = text[..from].rfind('\n').map_or(0, |at| at + 1);
    let number = &text[from..to];
    let is_number = text[line..from].trim().is_empty() && number.parse::<u32>().is_ok();
    let is_heading = !text[line..]
        .lines()
        .next()
        .unwrap()
        .contains(char::is_numeric);
    matches!(field, Field::Gain | Field::PaceChange) && (is_number || is_heading)
}

/// Whether part of a date was completed. Then a shorter text may have the same outcome, which the page shows.
fn is_completed(field: Field, text: &str) -> bool {
    let completed = Inquiry::of(&with(field, text), today())
        .readings
        .years_completed;
    let is_list = matches!(field, Field::Closed | Field::Opened | Field::Boost);
    let boost = read_typed_boost(text, Anchor::latest(today()));
    let is_whole = boost.is_ok_and(|boost| boost.completed == Completion::Nothing);
    completed.contains(field) || is_list && read_dates(text).is_err() && !is_whole
}

/// The byte ranges of the runs of letters and digits in a text.
fn words_of(text: &str) -> Vec<(usize, usize)> {
    let mut words: Vec<(usize, usize)> = Vec::new();
    for (at, sign) in text
        .char_indices()
        .filter(|(_, sign)| sign.is_alphanumeric() || is_mark(*sign))
    {
        let end = at + sign.len_utf8();
        match words.last_mut() {
            Some((_, to)) if *to == at => *to = end,
            _ => words.push((at, end)),
        }
    }
    words
}

/// Whether a word may be beside a value without changing it: units and fillers, a scale or "lebih" beside a number that
/// has none of its own, zeros, and invisible characters.
fn says_nothing(word: &str) -> bool {
    const NOTHING: &[&str] = &[
        "orang", "persen", "hari", "tanggal", "setiap", "every", "dari", "dan", "poin", "ribu",
        "lebih", "0",
    ];
    let mut rest = word.to_lowercase().replace(is_mark, "");
    while let Some(shorter) = NOTHING
        .iter()
        .find_map(|nothing| rest.strip_prefix(nothing))
    {
        rest = shorter.to_owned();
    }
    rest.is_empty()
}
