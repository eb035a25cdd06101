//! Tests that stored states which cannot be opened are reported and never overwritten, and that entries of another tab
//! are only offered.

use kalkulator_ikd::state::{Field, Msg, OWN_SLOT, slot_of};

use super::starting::Kept;
use crate::{
    given::MUNA,
    update::{after, filled, text, typed},
};

/// Stored states as a newer version or a full disk may have left them.
const UNREADABLE: [&str; 3] = ["v=2&typed=1&base=5", "v=1&base=5", "\u{0}\u{fffd}%%"];

#[test]
fn what_cannot_be_opened_is_left_alone_and_told() {
    for unreadable in UNREADABLE {
        let mut kept = Kept::default();
        kept.0.insert(OWN_SLOT.to_owned(), unreadable.to_owned());
        let mut model = kept.open("");
        assert!(model.left_alone && !model.shows_another());
        kept.feed(&mut model, [typed(Field::Base, "58.959")]);
        assert_eq!(kept.0[OWN_SLOT], unreadable);
        assert_eq!(text(&kept.open(""), Field::Base), "58.959");
    }
}

#[test]
fn what_grew_from_a_link_and_cannot_be_opened_is_left_alone_too() {
    let mut kept = Kept::default();
    kept.0.insert(slot_of(MUNA), UNREADABLE[0].to_owned());
    let mut model = kept.open(MUNA);
    kept.feed(&mut model, [typed(Field::Done, "400")]);
    assert_eq!(kept.0[&slot_of(MUNA)], UNREADABLE[0]);
    assert_eq!(text(&kept.open(MUNA), Field::Done), "400");
}

#[test]
fn the_way_home_leads_to_where_the_own_case_is_kept() {
    let mut kept = Kept::default();
    kept.0.insert(OWN_SLOT.to_owned(), UNREADABLE[0].to_owned());
    let mut own = kept.open("");
    kept.feed(&mut own, [typed(Field::Base, "58.959")]);
    let mut model = kept.open(MUNA);
    kept.feed(
        &mut model,
        [Msg::ClickedBackToOwn, typed(Field::Done, "314")],
    );
    assert_eq!(kept.0[OWN_SLOT], UNREADABLE[0]);
    assert_eq!(text(&kept.open(""), Field::Done), "314");
}

#[test]
fn another_tabs_entries_are_offered_and_never_put_in_by_themselves() {
    let elsewhere = after(filled(), [typed(Field::Done, "400")]).saved();
    let offered = after(filled(), [Msg::ChangedElsewhere(elsewhere.clone())]);
    assert_eq!(offered.case, filled().case);
    let taken = after(offered, [Msg::ClickedUseElsewhere]);
    assert_eq!(text(&taken, Field::Done), "400");
    assert_eq!(after(taken, [Msg::ClickedUndo]).case, filled().case);
}

#[test]
fn the_same_entries_in_another_tab_are_not_worth_a_word() {
    let offered = after(filled(), [Msg::ChangedElsewhere(filled().saved())]);
    assert_eq!(offered.elsewhere, None);
}
