//! The names of files that leave the page: whose figures they hold, and of which day.

use crate::{domain::Date, writing::iso};

use crate::state::{Case, Field, Indicator};

/// How many letters of a region's name a file carries at most.
const MOST_LETTERS: usize = 40;

/// "kalkulator-ikd-muna-barat-2024-04-29.csv": what is counted, the region, the day of the figures.
///
/// The word "Kabupaten" is left out and "Kota" stays, so that the two of one name are told apart.
///
/// ```
/// use kalkulator_ikd::{domain::Date, state::{Case, Field, file_name}};
/// let mut case = Case::default();
/// case.form.set(Field::Region, "Kabupaten Muna Barat");
/// assert_eq!(file_name(&case, Date::new(2024, 4, 29), "csv"), "kalkulator-ikd-muna-barat-2024-04-29.csv");
/// case.form.set(Field::Region, "Kota Serang (Banten)");
/// assert_eq!(file_name(&case, None, "svg"), "kalkulator-ikd-kota-serang-banten.svg");
/// ```
pub fn file_name(case: &Case, as_of: Option<Date>, extension: &str) -> String {
    let mut name = match case.choices.indicator {
        Indicator::Ikd => "kalkulator-ikd",
        Indicator::KtpEl => "kalkulator-ktp-el",
    }
    .to_owned();
    let region = slug(case.form.text(Field::Region));
    let date = as_of.map(iso).unwrap_or_default();
    for part in [without_kabupaten(&region), &date] {
        if !part.is_empty() {
            name.push('-');
            name.push_str(part);
        }
    }
    [&name, ".", extension].concat()
}

/// Small letters and digits, with one dash in place of whatever else stands between them.
fn slug(text: &str) -> String {
    let mut slug = String::new();
    for letter in text.chars() {
        if slug.len() >= MOST_LETTERS {
            break;
        }
        if letter.is_ascii_alphanumeric() {
            slug.push(letter.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    if slug.ends_with('-') {
        slug.pop();
    }
    slug
}

fn without_kabupaten(slug: &str) -> &str {
    let shorter = slug
        .strip_prefix("kabupaten-")
        .or_else(|| slug.strip_prefix("kab-"));
    shorter.unwrap_or(slug)
}
