//! Share links and stored states: a case encoded as key-value pairs, canonical in links and as typed in storage.
//!
//! A key that was ever issued is never renamed, retyped or dropped: every old link still opens.

mod canonical;
mod choices;
mod published;
mod shown;

use crate::{
    domain::Date,
    writing::{Lang, long_date},
};

use super::{
    Case, Field, Fields, Inquiry,
    defaults::day_of_figures,
    visit::{read_visit, visit_text},
};
use crate::state::{
    Appearance, Depth, Depths, Pairs, Setting,
    calendar::completing::{full_texts, kept_texts},
    decode_pairs,
    depths::DEPTHS,
    encode_pairs,
};
pub(in crate::state) use canonical::{from, quantity, value as canonical_value};
pub use choices::pair_of as choice_pair;
pub(in crate::state) use choices::{KEYS as CHOICE_KEYS, choice as choice_of};
pub(in crate::state) use published::example_like;
pub(in crate::state) use shown::{shown_share, shown_today, text as shown_text};

/// The content of a link or of a stored state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The case.
    pub case: Case,
    /// The language, if named.
    pub lang: Option<Lang>,
    /// The parts of the page that are open.
    pub open: Depths,
    /// The appearance of the page.
    pub appearance: Appearance,
    /// Known keys with values that they do not take. The page reports them and keeps the default.
    pub refused: Pairs,
}

/// The link of a case on a day: the text after `#`.
pub fn link_of(case: &Case, setting: Setting, today: Date) -> String {
    let mut full = case.clone();
    for (field, text) in full_texts(&case.form, today, setting.lang) {
        full.form.set(field, text);
    }
    let case = &full;
    let inquiry = Inquiry::of(case, today);
    let mut pairs = choices::pairs(case.choices);
    pairs.extend(Field::ALL.iter().filter_map(|&field| {
        let value = canonical::value(field, case, &inquiry)?;
        Some((field.key().to_owned(), value))
    }));
    finish(pairs, case, setting)
}

/// A case for storage: the same keys with the texts as typed. Unfinished dates are written in full.
pub fn saved_of(case: &Case, setting: Setting, today: Date) -> String {
    let mut pairs = choices::pairs(case.choices);
    pairs.push(("typed".to_owned(), "1".to_owned()));
    pairs.push(("given".to_owned(), case.given.keys()));
    pairs.push(("visit".to_owned(), visit_text(&case.visit)));
    let mut form = case.form.clone();
    for (field, text) in kept_texts(&case.form, today, setting.lang) {
        form.set(field, text);
    }
    pairs.extend(
        Field::ALL
            .iter()
            .map(|&field| (field.key().to_owned(), form.kept(field).to_string())),
    );
    pairs.extend(
        case.example
            .map(|example| ("example".to_owned(), example.to_string())),
    );
    finish(pairs, case, setting)
}

fn finish(mut pairs: Pairs, case: &Case, setting: Setting) -> String {
    pairs.insert(0, ("v".to_owned(), "1".to_owned()));
    pairs.push(("lang".to_owned(), setting.lang.key().to_owned()));
    // Without `show` a link with a claim opens the claim; with it, the claim may stay closed.
    if setting.open != Depths::default() || case.has_claim() {
        pairs.push(("show".to_owned(), setting.open.keys()));
    }
    pairs.extend(case.unknown.iter().cloned());
    encode_pairs(&pairs)
}

/// Opens a link; `None` if the text has none of our keys.
///
/// Text before the first known key is ignored, and so is what other programs append. Dates that the link does not name
/// get defaults, which depend on `today`.
///
/// ```
/// use kalkulator_ikd::{domain::Date, state::{Field, open_link}};
/// let today = Date::new(2026, 11, 22).unwrap();
/// let opened = open_link("v=1&base=58959&done=314&share=30&as-of=2024-04-29", today).unwrap();
/// assert_eq!(opened.case.form.text(Field::Base), "58.959");
/// assert_eq!(opened.case.form.text(Field::Deadline), "31 Desember 2024");
/// ```
pub fn open_link(text: &str, today: Date) -> Option<Opened> {
    let pairs = decode_pairs(from_first_key(&without_secret(text))?);
    let mut opened = read_pairs(&pairs, shown::text);
    let lang = opened.lang.unwrap_or_default();
    opened.case.given = present(&pairs);
    fill_absent(&mut opened.case, &pairs, today, lang);
    let names_depths = pairs.iter().any(|(key, _)| key == "show");
    if !names_depths && opened.case.has_claim() {
        opened.open.set(Depth::Claim, true);
    }
    let pointless = opened.appearance.open_empty_locks(&opened.case);
    opened
        .refused
        .extend(pointless.map(|keys| ("lock".to_owned(), keys)));
    let of_depths = || (DEPTHS.get()?.example_like)(&opened.case, today);
    opened.case.example = published::example_repeated(&pairs).or_else(of_depths);
    for (field, text) in full_texts(&opened.case.form, today, lang) {
        opened.case.form.set(field, text);
    }
    Some(opened)
}

/// Opens a stored state; `None` if it is of another version.
pub fn open_saved(text: &str) -> Option<Opened> {
    let pairs = decode_pairs(text);
    let marked = |key: &str| {
        pairs
            .iter()
            .any(|(name, value)| name == key && value == "1")
    };
    if !marked("v") || !marked("typed") {
        return None;
    }
    let mut opened = read_pairs(&pairs, |_, value, _| value.to_owned());
    let example = pairs.iter().find(|(key, _)| key == "example");
    opened.case.example = example.and_then(|(_, value)| value.parse().ok());
    let given = pairs.iter().rfind(|(key, _)| key == "given");
    opened.case.given = match given {
        Some((_, keys)) => Fields::of_keys(keys),
        None => given_before(&opened.case),
    };
    let visit = pairs.iter().rfind(|(key, _)| key == "visit");
    opened.case.visit = visit.map(|(_, text)| read_visit(text)).unwrap_or_default();
    Some(opened)
}

/// The fields whose keys a link has.
fn present(pairs: &Pairs) -> Fields {
    let mut fields = Fields::default();
    for field in pairs.iter().filter_map(|(key, _)| Field::of_key(key)) {
        fields.set(field, true);
    }
    fields
}

/// The given fields of a state stored before `given` existed: all of them if it has a figure, otherwise none.
fn given_before(case: &Case) -> Fields {
    let figures = [
        Field::Base,
        Field::Done,
        Field::Target,
        Field::Obs,
        Field::Gain,
    ];
    if case.has_claim() || figures.iter().any(|&field| case.has_text(field)) {
        Fields::all()
    } else {
        Fields::default()
    }
}

/// The text from its first known key on. A key follows `&`, `?` or `#`, or begins the text.
fn from_first_key(text: &str) -> Option<&str> {
    let behind_a_mark = text
        .match_indices(['&', '?', '#'])
        .filter_map(|(at, mark)| text.get(at.saturating_add(mark.len())..));
    let names_a_key = |rest: &&str| {
        rest.split_once('=')
            .is_some_and(|(key, _)| key == "v" || is_known(key))
    };
    std::iter::once(text).chain(behind_a_mark).find(names_a_key)
}

fn is_known(key: &str) -> bool {
    ["lang", "show"].contains(&key)
        || Appearance::is_key(key)
        || choices::KEYS.contains(&key)
        || Field::ALL.iter().any(|field| field.key() == key)
}

/// Whether a key is no part of the case and is not kept: keys of this codec, and `secret`, which WordPress appends.
fn is_passing(key: &str) -> bool {
    ["v", "lang", "show", "typed", "given", "visit", "example"].contains(&key)
        || key.trim_start_matches(['#', '?']) == "secret"
}

fn read_pairs(pairs: &Pairs, text: fn(Field, &str, Lang) -> String) -> Opened {
    let mut opened = Opened {
        case: Case::default(),
        lang: lang_of(pairs),
        open: Depths::default(),
        appearance: Appearance::default(),
        refused: Pairs::new(),
    };
    let lang = opened.lang.unwrap_or_default();
    for (key, value) in pairs {
        if key == "show" {
            opened.open = Depths::of_keys(value);
        }
        if let Some(field) = Field::ALL.into_iter().find(|field| field.key() == key) {
            opened.case.form.set(field, text(field, value, lang));
        } else if let Some(choice) = choices::choice(key, value) {
            opened.case.choices.choose(choice);
        } else if Appearance::is_key(key) {
            opened.refused.retain(|(refused, _)| refused != key);
            let refused = opened.appearance.read(key, value);
            opened
                .refused
                .extend(refused.map(|value| (key.clone(), value)));
        } else if is_refused(key, value) {
            opened.refused.retain(|(refused, _)| refused != key);
            opened.refused.push((key.clone(), value.clone()));
        } else if !is_passing(key) {
            opened.case.unknown.push((key.clone(), value.clone()));
        }
    }
    opened
}

fn lang_of(pairs: &Pairs) -> Option<Lang> {
    let named = pairs.iter().rfind(|(key, _)| key == "lang");
    named.and_then(|(_, value)| Lang::of_key(value))
}

/// The text without `?secret=…`, which portals append to the whole address, before or after our keys.
fn without_secret(text: &str) -> String {
    let Some((before, behind)) = text.split_once("?secret=") else {
        return text.to_owned();
    };
    let after = behind.split_once('&').map_or("", |(_, after)| after);
    [before.trim_end_matches('#'), after].join("&")
}

/// Whether one of our keys has a value that it does not take.
fn is_refused(key: &str, value: &str) -> bool {
    match key {
        "v" => value != "1",
        "lang" => Lang::of_key(value).is_none(),
        "show" => value
            .split(',')
            .any(|name| !name.is_empty() && Depth::of_key(name).is_none()),
        _ => choices::KEYS.contains(&key),
    }
}

/// Fills in the defaults of absent keys: 30 %, today or the day of the newest report, 31 December of the as-of year.
/// They belong to `v=1` and never change.
fn fill_absent(case: &mut Case, pairs: &Pairs, today: Date, lang: Lang) {
    let has = |key: Field| pairs.iter().any(|(name, _)| name == key.key());
    if !has(Field::Share) && !has(Field::Target) {
        case.form.set(Field::Share, "30");
    }
    if !has(Field::AsOf) {
        let day = day_of_figures(case, today).unwrap_or(today);
        case.form.set(Field::AsOf, long_date(day, lang));
    }
    if !has(Field::Deadline) {
        let as_of = Inquiry::of(case, today).question.as_of.unwrap_or(today);
        case.form.set(
            Field::Deadline,
            long_date(Date::year_end(as_of.year()), lang),
        );
    }
}
