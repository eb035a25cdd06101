//! The messages of the depths: the sections below the answer, the text to share, and ways to other cases.

use std::rc::Rc;

use super::{changing::change, claims, filling, new_number, places, taking};
use crate::state::{
    Copied, Effect, Held, Model, Msg, PastedText, link_of,
    news::pasting::{keep, pasted, picked},
    pace::reporting::{date_totals, remove_line, take_own, use_newest},
    table,
};

/// Applies a message of the depths. The messages of the page do not come here: `update` takes them first.
pub(in crate::state) fn update_depths(model: &mut Model, msg: Msg) -> Vec<Effect> {
    let (lang, today) = (model.lang, model.today);
    match msg {
        Msg::Pasted(text) => pasted(model, text),
        Msg::Picked(fact, pick) => picked(model, fact, pick),
        Msg::ClickedUseFigures => filling::put_to_use(model),
        Msg::ClickedCheckFigures => filling::check(model),
        Msg::ChoseExample(at) => places::chose_example(model, at),
        Msg::RemovedLine(field, line) => change(model, |case| remove_line(case, field, line)),
        Msg::ChoseFirstMonth(first) => change(model, |case| date_totals(case, first, lang, today)),
        Msg::ClickedCopyReports(text) => vec![Effect::Copy(Copied::Lines(text))],
        Msg::TookOwnReport => change(model, |case| take_own(case, lang, today)),
        Msg::UsedNewestReport => change(model, |case| use_newest(case, lang, today)),
        Msg::ClickedFillClaim => change(model, claims::fill),
        Msg::ClickedUseClaim => claims::use_as_question(model),
        Msg::ClickedCopyVerdict(text) => taking::verdict(model, text),
        Msg::Shaped(shaped) => {
            model.builder.shape(shaped);
            vec![Effect::TintPreview(model.builder.looks.colour)]
        }
        Msg::NewNumber(msg) => new_number::update_new_number(model, msg),
        Msg::Table(msg) => table::update_table(model, msg),
        Msg::ClickedUseRow(at) => places::use_row(model, at),
        Msg::ClickedCopyText(text) => taking::copy(model, Effect::Copy(Copied::Text(text))),
        Msg::ClickedCopyLink => {
            let link = link_of(&model.case, model.setting(), model.today);
            taking::copy(model, Effect::CopyLink(link))
        }
        Msg::ClickedSavePage(summary) => taking::save_page(model, summary),
        Msg::SavedPage(outcome) => taking::saved_page(model, outcome),
        Msg::Answered(copied, outcome) => taking::copied(model, copied, outcome),
        Msg::ClickedDownload(file) => vec![Effect::Download(file)],
        Msg::Downloaded(file, outcome) => taking::downloaded(model, file, outcome),
        Msg::ClickedBackToOwn => places::back_to_own(model),
        Msg::ChangedElsewhere(text) => places::changed_elsewhere(model, &text),
        Msg::ClickedUseElsewhere => places::use_elsewhere(model),
        _ => Vec::new(),
    }
}

/// The effects of an undo step that changed the pasted text or the table.
pub(in crate::state) fn undone(model: &Model, text: &PastedText, held: &Rc<Held>) -> Vec<Effect> {
    let mut effects = Vec::new();
    if !Rc::ptr_eq(held, &model.tables.held) {
        effects.push(table::keep(&model.tables.held));
    }
    if model.pasted.text() != text.text() {
        effects.push(keep(&model.pasted));
    }
    effects
}
