//! `DepthDesk`: performs the effects of the depths: copying to the clipboard, downloads, saving the page, the table of
//! regions.

use gloo::events::EventListener;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

use super::{
    address, clipboard,
    depths::Desk,
    document, download,
    once_drawn::OnceDrawn,
    report_paste,
    saved_page::{Contents, saved_page},
    storage,
    tables::{TableDesk, whole_table},
};
use crate::{
    state::{Copied, Effect, File, FileKind, Model, Msg, Refused, TEXT_SLOT, link_of},
    words::Words,
};

/// The state that the effects of the depths need.
#[derive(Debug)]
pub(super) struct DepthDesk {
    dispatch: Callback<Msg>,
    tables: TableDesk,
    _listener: Option<EventListener>,
}

impl DepthDesk {
    /// Adds the listener for pasted reports, and loads the table of regions from storage or from the page itself.
    pub(super) fn open(model: &Model, dispatch: &Callback<Msg>) -> Self {
        Self {
            dispatch: dispatch.clone(),
            tables: TableDesk::open(dispatch.clone(), model.is_embedded()),
            _listener: report_paste::listen(dispatch.clone()),
        }
    }

    fn keep_text(&self, text: &str, model: &Model) {
        if storage::keep(TEXT_SLOT, text).is_err() && !model.storage_refused {
            self.dispatch.emit(Msg::StorageRefused);
        }
    }

    fn copy(&self, copied: Copied) {
        clipboard::copy(copied, self.dispatch.clone());
    }

    /// Saves the page as one HTML file. If it includes the table of regions, the table's text is written first, in
    /// slices.
    fn save_page(&self, model: &Model, name: String, state: String, summary: String) {
        let (model, dispatch) = (model.clone(), self.dispatch.clone());
        let has_table = model.tables.is_carried && !model.tables.held.is_empty();
        spawn_local(async move {
            let table = if has_table {
                Some(whole_table(&model).await)
            } else {
                None
            };
            let words = Words::of(model.lang, &model.case);
            let address = address::public();
            let content = saved_page(&Contents {
                state: &state,
                summary: &summary,
                saved_on: &words.saved_on(model.today, address.is_some()),
                address: address.as_deref(),
                table: table.as_deref(),
            });
            let saved = content.ok_or(Refused).and_then(|content| {
                let kind = FileKind::Html;
                download::hand_over_text(&File {
                    name,
                    kind,
                    content,
                })
            });
            let link = || address::with_link(&link_of(&model.case, model.setting(), model.today));
            dispatch.emit(Msg::SavedPage(saved.map_err(|_| link())));
        });
    }
}

impl Desk for DepthDesk {
    fn perform(&mut self, effect: Effect, model: &Model, once_drawn: &mut OnceDrawn) {
        match effect {
            Effect::KeepText(text) => self.keep_text(&text, model),
            Effect::Copy(copied) => self.copy(copied),
            Effect::CopyLink(link) => self.copy(Copied::Link(address::with_link(&link))),
            Effect::CopyVerdict { text, link } => {
                let text = [&text, "\n", &address::with_link(&link)].concat();
                self.copy(Copied::Verdict(text));
            }
            Effect::Download(file) => download::download(file, self.dispatch.clone()),
            Effect::SavePage {
                name,
                state,
                summary,
            } => self.save_page(model, name, state, summary),
            Effect::TintPreview(colour) => document::tint_preview(colour),
            Effect::SelectTakeAway => once_drawn.wait_for(document::select_take_away),
            Effect::Table(effect) => self.tables.perform(effect, model, once_drawn),
            // The root component performs the other effects.
            _ => {}
        }
    }
}
