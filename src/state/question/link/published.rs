//! Recognises the link of a published case: the case then keeps its label, and a new number in it is only tried out.

use super::{CHOICE_KEYS, fill_absent, link_of, present, read_pairs, shown};
use crate::{
    domain::Date,
    reference::EXAMPLES,
    state::{Case, Field, Pairs, Setting, decode_pairs},
    writing::Lang,
};

/// The index of the published case whose link has the same pairs, claim and looks aside. It needs no code of the depths;
/// `example_like` also knows a case whose values are written otherwise.
pub(super) fn example_repeated(pairs: &Pairs) -> Option<usize> {
    let is_of_question = |key: &str| {
        let of_field = Field::of_key(key).is_some_and(|field| !field.is_of_claim());
        of_field || (CHOICE_KEYS.contains(&key) && key != "claim-base-kind")
    };
    EXAMPLES.iter().position(|example| {
        let published = decode_pairs(example.link);
        let mut given = pairs.iter().filter(|(key, _)| is_of_question(key));
        given.all(|pair| published.contains(pair))
            && published.iter().all(|pair| pairs.contains(pair))
    })
}

/// The index of the published case that the link repeats unchanged: it then keeps its label.
pub(in crate::state) fn example_like(case: &Case, today: Date) -> Option<usize> {
    let canonical = link_of(&case.without_claim(), Setting::default(), today);
    EXAMPLES.iter().position(|example| {
        let pairs = decode_pairs(example.link);
        let mut published = read_pairs(&pairs, shown::text).case;
        published.given = present(&pairs);
        fill_absent(&mut published, &pairs, today, Lang::Id);
        link_of(&published, Setting::default(), today) == canonical
    })
}
