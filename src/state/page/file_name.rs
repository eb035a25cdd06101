//! The names of saved files: indicator, region and day of the figures.

use crate::{domain::Date, writing::iso};

use crate::state::{Case, Field, Indicator};

/// The most characters of a region's name in a file name.
const MOST_LETTERS: usize = 40;

/// A file name of indicator, region and day of the figures: "kalkulator-ikd-muna-barat-2024-04-29.csv".
///
/// "Kabupaten" is left out and "Kota" is kept, so that a kabupaten and a kota of the same name differ.
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

/// Lower-case letters and digits. A dash replaces each run of other characters.
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
