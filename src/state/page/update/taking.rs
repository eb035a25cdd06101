//! Copying and saving: texts, links, files, the page itself.

use crate::state::{
    Copied, Effect, File, FileKind, Inquiry, Model, Notice, Refused, TakeAway, link_of,
    page::file_name,
};

/// Copies, unless the day of a new number must be chosen first.
pub(super) fn copy(model: &mut Model, effect: Effect) -> Vec<Effect> {
    if model.awaits_day() {
        model.notice = Some(Notice::DayAwaited);
        return Vec::new();
    }
    vec![effect]
}

/// Handles the result of copying. If the browser refused, the text is shown for copying by hand.
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

/// Copies a verdict with the link that shows it.
pub(super) fn verdict(model: &Model, text: String) -> Vec<Effect> {
    let link = link_of(&model.case, model.setting(), model.today);
    vec![Effect::CopyVerdict { text, link }]
}

/// Handles the result of saving a file. If it may have failed, the content is shown as text.
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

/// Handles the result of saving the page. If it cannot be saved here, its link is shown.
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
    model.take_away = Some(TakeAway::new(text));
    model.notice = Some(notice);
    vec![Effect::SelectTakeAway]
}
