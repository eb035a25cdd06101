//! Pasted texts: what is read from whole reports, from single phrases, and from the page's own summary.

mod beside;
mod corpus;
mod own_text;
mod phrases;
mod reports;
mod using;

use kalkulator_ikd::{
    reading::{Fact, read_pasted_text},
    reference::region_list,
    state::offer_value,
};

/// What stands for a fact of a text, as the page writes it.
fn chosen(text: &str, fact: Fact) -> Option<String> {
    let reading = read_pasted_text(text, region_list());
    reading
        .chosen(fact)
        .map(|candidate| offer_value(&candidate.offer))
}

/// Every candidate for a fact.
fn candidates(text: &str, fact: Fact) -> Vec<String> {
    let reading = read_pasted_text(text, region_list());
    let each = reading.of(fact).candidates.iter();
    each.map(|candidate| offer_value(&candidate.offer))
        .collect()
}

/// The words that show a date in part.
fn partial(text: &str, fact: Fact) -> Option<&str> {
    let reading = read_pasted_text(text, region_list());
    let (first, last) = reading.of(fact).partial?;
    text.get(first..last)
}
