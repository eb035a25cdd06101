//! `TableDesk`: performs the table's effects for the root component: reading, storing, exporting, printing.

use std::{cell::Cell, rc::Rc};

use gloo::{events::EventListener, timers::callback::Timeout};
use js_sys::Array;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

use super::{
    clipboard, document, download,
    once_drawn::OnceDrawn,
    table::{self, Reading, Sources},
};
use crate::{
    state::{
        Asked, Copied, Export, File, FileKind, Keeping, Model, Msg, OfferedFile, Refused, RowPlace,
        TableEffect, TableMsg, digest,
    },
    words::Words,
};

/// How long a table must be unchanged before it is stored.
const REST_MILLISECONDS: u32 = 250;

/// How long all rows stay drawn for printing, at most.
const PRINTING_MILLISECONDS: u32 = 60_000;

/// Rows exported without yielding: about 20 milliseconds on a slow phone.
const PART: usize = 2_000;

/// The root component's state for tables.
#[derive(Debug)]
pub(super) struct TableDesk {
    dispatch: Callback<Msg>,
    sources: Rc<Sources>,
    reading: Option<Reading>,
    resting: Option<Timeout>,
    /// The number of the file that is stored.
    kept: Rc<Cell<u32>>,
    /// The mark of the table embedded in the page; empty if there is none.
    mark: Rc<str>,
    /// The timer that ends printing if the browser does not report its end.
    printing: Option<Timeout>,
    _listeners: Vec<EventListener>,
}

impl TableDesk {
    /// Starts listening for tables, and opens the stored or embedded one.
    pub(super) fn open(dispatch: Callback<Msg>, is_embedded: bool) -> Self {
        let sources = Rc::new(Sources::default());
        let carried = document::carried_table();
        let mark = carried.as_deref().map(|text| digest(text).to_string());
        let mark: Rc<str> = mark.unwrap_or_default().into();
        let desk = Self {
            _listeners: listeners(&sources, &dispatch),
            printing: None,
            dispatch,
            sources,
            reading: None,
            resting: None,
            kept: Rc::default(),
            mark,
        };
        if !is_embedded {
            desk.take_up(carried);
        }
        desk
    }

    /// Opens the table of the last visit; without one, the table embedded in the page.
    fn take_up(&self, carried: Option<String>) {
        let (sources, dispatch) = (Rc::clone(&self.sources), self.dispatch.clone());
        let (kept, mark) = (Rc::clone(&self.kept), Rc::clone(&self.mark));
        spawn_local(async move {
            let offer = if let Ok(Some(found)) = table::kept(&mark).await {
                let offer = sources.offer(found.blob, &found.name, found.edits);
                kept.set(offer.source);
                offer
            } else if let Some(blob) = carried.and_then(|text| table::text_blob(&text)) {
                sources.offer(blob, "", String::new())
            } else {
                return;
            };
            dispatch.emit(Msg::Table(TableMsg::Offered(offer)));
        });
    }

    /// Performs an effect of the table.
    pub(super) fn perform(
        &mut self,
        effect: TableEffect,
        model: &Model,
        once_drawn: &mut OnceDrawn,
    ) {
        match effect {
            TableEffect::Read { offer, asked } => self.read(offer, asked),
            TableEffect::DrawLines => {
                let dispatch = self.dispatch.clone();
                spawn_local(async move {
                    document::yield_to_event_loop().await;
                    dispatch.emit(Msg::Table(TableMsg::SumsDrawn));
                });
            }
            TableEffect::MeasureLines => once_drawn.wait_for(|| {
                spawn_local(async {
                    document::painted().await;
                    document::measure_lines();
                });
            }),
            TableEffect::CancelReading => self.cancel(),
            TableEffect::Keep {
                source,
                name,
                edits,
            } => self.keep(source, name, edits, model.tables.keeping),
            TableEffect::Export(export) => self.export(export, model),
            TableEffect::Print => {
                once_drawn.wait_for(document::print_table);
                let dispatch = self.dispatch.clone();
                let end = move || dispatch.emit(Msg::Table(TableMsg::Printing(false)));
                self.printing = Some(Timeout::new(PRINTING_MILLISECONDS, end));
            }
            TableEffect::ShowOpenRow => once_drawn.wait_for(document::show_open_row),
            TableEffect::LeaveRow(row) => {
                let button = match row {
                    RowPlace::Region(at) => ["row-", &at.to_string()].concat(),
                    RowPlace::Rejected(at) => {
                        let row = model.tables.held.rejected.get(at as usize);
                        let number = row.map(|row| row.row.to_string());
                        ["correct-", &number.unwrap_or_default()].concat()
                    }
                };
                once_drawn.wait_for(move || document::leave_row(&button));
            }
        }
    }

    /// Reads a table, and stops reading any other.
    fn read(&mut self, offer: OfferedFile, asked: Asked) {
        self.cancel();
        let Some(blob) = self.sources.get(offer.source) else {
            return;
        };
        self.reading = Some(table::read(blob, offer, asked, self.dispatch.clone()));
    }

    /// Stops reading.
    fn cancel(&mut self) {
        if let Some(reading) = self.reading.take() {
            reading.stop();
        }
    }

    /// Stores a table once it has not changed for a while.
    fn keep(&mut self, source: u32, name: Rc<str>, edits: String, known: Keeping) {
        let (dispatch, kept, mark) = (
            self.dispatch.clone(),
            Rc::clone(&self.kept),
            Rc::clone(&self.mark),
        );
        let blob = self.sources.get(source);
        self.resting = Some(Timeout::new(REST_MILLISECONDS, move || {
            spawn_local(async move {
                let is_new = kept.get() != source;
                let outcome = match &blob {
                    Some(blob) => {
                        let file = is_new.then_some((blob, &*name));
                        table::keep(&mark, file, &edits).await
                    }
                    None => table::forget(&mark).await,
                };
                if outcome.is_ok() {
                    kept.set(source);
                }
                if outcome.is_err() || known != Keeping::Kept {
                    dispatch.emit(Msg::Table(TableMsg::Kept(outcome)));
                }
            });
        }));
    }

    /// Exports the table, made in parts.
    fn export(&self, export: Export, model: &Model) {
        let (dispatch, model) = (self.dispatch.clone(), model.clone());
        spawn_local(async move {
            let parts = lines(export, &model).await;
            let words = Words::of(model.lang, &model.case);
            match export {
                Export::Clipboard | Export::Ranking => {
                    let text = parts.join("").as_string().unwrap_or_default();
                    clipboard::copy(Copied::Lines(text), dispatch);
                }
                Export::CsvLocal | Export::CsvPlain | Export::Rejected => {
                    let name = words.table_file_name(export, &model);
                    let outcome = download::hand_over_parts(&parts, &name, FileKind::Csv);
                    let file = File {
                        name,
                        kind: FileKind::Csv,
                        // Only a refused file is shown, for the user to copy by hand.
                        content: match outcome {
                            Ok(()) => String::new(),
                            Err(Refused) => parts.join("").as_string().unwrap_or_default(),
                        },
                    };
                    dispatch.emit(Msg::Downloaded(file, outcome));
                }
            }
        });
    }
}

/// Listens for tables, and for printing, which needs all rows drawn.
fn listeners(sources: &Rc<Sources>, dispatch: &Callback<Msg>) -> Vec<EventListener> {
    let mut all = table::listen(sources, dispatch);
    if let Some(window) = document::window() {
        let (before, after) = (dispatch.clone(), dispatch.clone());
        all.push(EventListener::new(&window, "beforeprint", move |_| {
            before.emit(Msg::Table(TableMsg::Printing(true)));
        }));
        all.push(EventListener::new(&window, "afterprint", move |_| {
            document::printed();
            after.emit(Msg::Table(TableMsg::Printing(false)));
        }));
    }
    all
}

/// The text of an export, in parts.
async fn lines(export: Export, model: &Model) -> Array {
    let words = Words::of(model.lang, &model.case);
    let parts = Array::new();
    let all = words.export_length(export, model);
    parts.push(&JsValue::from_str(&words.export_head(export, model)));
    let mut from = 0;
    while from < all {
        let to = from.saturating_add(PART).min(all);
        let part = words.export_lines(export, model, from..to);
        parts.push(&JsValue::from_str(&part));
        from = to;
        if from < all {
            // Not after the last part: Safari allows copying only in the task of the click.
            document::yield_to_event_loop().await;
        }
    }
    parts.push(&JsValue::from_str(&words.export_foot(export, model)));
    parts
}

/// The whole table as text, for a saved page.
pub(super) async fn whole_table(model: &Model) -> String {
    let parts = lines(Export::CsvPlain, &model.with_whole_table()).await;
    parts.join("").as_string().unwrap_or_default()
}
