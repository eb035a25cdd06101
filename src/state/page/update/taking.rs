//! What leaves the page at the user's word: texts, links, files, the page itself.

use crate::state::{
    Copied, Effect, File, FileKind, Inquiry, Model, Notice, Refused, TakeAway, link_of,
    page::file_name,
};

/// Copies, unless the day of a new number is to be chosen first.
pub(super) fn copy(model: &mut Model, effect: Effect) -> Vec<Effect> {
    if model.awaits_day() {
        model.notice = Some(Notice::DayAwaited);
        return Vec::new();
    }
    vec![effect]
}

/// The browser copied, or refused to: then the text stands to be copied by hand.
pub(super) fn copied(
    model: &mut Model,
    copied: Copied,
    outcome: Result<(), Refused>,
) -> Vec<Effect> {
    match (copied, outcome) {
        (Copied::Text(_), Ok(())) => taken(model, Notice::TextCopied),
        (Copied::Link(_), Ok(())) => taken(model, Notice::LinkCopied),
        (Copied::Verdict(_), Ok(())) => taken(model, Notice::VerdictCopied),
        (Copied::Lines(_), Ok(())) => taken(model, Notice::LinesCopied),
        (
            Copied::Text(text) | Copied::Link(text) | Copied::Verdict(text) | Copied::Lines(text),
            Err(_),
        ) => by_hand(model, text, Notice::CopyRefused),
    }
}

/// A verdict goes with the link that shows it.
pub(super) fn verdict(model: &Model, text: String) -> Vec<Effect> {
    let link = link_of(&model.case, model.setting(), model.today);
    vec![Effect::CopyVerdict { text, link }]
}

/// A file that was not surely taken stands as text below.
pub(super) fn downloaded(
    model: &mut Model,
    file: File,
    outcome: Result<(), Refused>,
) -> Vec<Effect> {
    match outcome {
        Ok(()) => taken(model, Notice::FileSaved),
        Err(_) => by_hand(model, file.content, Notice::FileRefused),
    }
}

pub(super) fn save_page(model: &Model, summary: String) -> Vec<Effect> {
    let as_of = Inquiry::of(&model.case, model.today).question.as_of;
    vec![Effect::SavePage {
        name: file_name(&model.case, as_of, FileKind::Html.extension()),
        state: model.saved(),
        summary,
    }]
}

/// A page that may not be saved here is offered by its link.
pub(super) fn saved_page(model: &mut Model, outcome: Result<(), String>) -> Vec<Effect> {
    match outcome {
        Ok(()) => taken(model, Notice::PageSaved),
        Err(link) => by_hand(model, link, Notice::PageRefused),
    }
}

fn taken(model: &mut Model, notice: Notice) -> Vec<Effect> {
    model.take_away = None;
    model.notice = Some(notice);
    Vec::new()
}

fn by_hand(model: &mut Model, text: String, notice: Notice) -> Vec<Effect> {
    model.take_away = Some(TakeAway(text));
    model.notice = Some(notice);
    vec![Effect::SelectTakeAway]
}
