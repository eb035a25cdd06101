//! The functions of `state` that are in the second part of the program: the messages of the depths, reports and pace,
//! warnings, the questions about a new number, the figures of the table of regions.

use std::rc::Rc;

use super::{
    Case, Effect, Field, Held, Inquiry, Model, Msg, PaceReadings, PastedText, Warning,
    calendar::typed_dates::TypedDates,
    pace::full_dates::list_in_full,
    page::{finished, undone, update_depths},
    question::{
        field_reader::FieldReader, link::example_like, visit::note_group, warning::all_warnings,
    },
    table,
};
use crate::{
    arrival::depths,
    domain::{Date, Plan},
    reading::{ReportList, read_reports},
    writing::Lang,
};

/// Finds the warnings of a case, by field.
type FindWarnings = fn(&Case, &Inquiry, &Plan, Date) -> Vec<(Field, Warning)>;

/// The functions that the first part of the program calls.
#[derive(Debug)]
pub struct StateDepths {
    /// Applies a message that concerns the depths, and returns its effects.
    pub(super) update: fn(&mut Model, Msg) -> Vec<Effect>,
    /// Copies a message.
    pub(super) copy: fn(&Msg) -> Msg,
    /// Recomputes the figures of the table of regions, after each message.
    pub(super) refresh: fn(&mut Model),
    /// Applies a new number in a field that was left (`true`) or had no input for a second (`false`).
    pub(super) finished: fn(&mut Model, Field, bool),
    /// Starts a new history if the figures of a case now count another group of people.
    pub(super) note_group: fn(&mut Case, Date, Lang),
    /// The effects of an undo step that changed the pasted text or the table of regions.
    pub(super) undone: fn(&Model, &PastedText, &Rc<Held>) -> Vec<Effect>,
    /// Parses a list of reports.
    pub(super) reports: fn(&str, Date) -> ReportList,
    /// Writes the dates of a list of reports in full.
    pub(super) full_reports: fn(&str, &ReportList, Lang) -> Option<String>,
    /// Parses the fields about reports and pace.
    pub(super) pace: fn(TypedDates<'_>, &mut FieldReader<'_>) -> PaceReadings,
    /// All warnings of a case, by field.
    pub(super) warnings: FindWarnings,
    /// The index of the published example that a case repeats unchanged.
    pub(super) example_like: fn(&Case, Date) -> Option<usize>,
}

/// The table of these functions.
pub static STATE_DEPTHS: StateDepths = StateDepths {
    update: update_depths,
    copy: Clone::clone,
    refresh: table::refresh,
    finished,
    note_group,
    undone,
    reports: read_reports,
    full_reports: list_in_full,
    pace: PaceReadings::of,
    warnings: all_warnings,
    example_like,
};

depths! {
    /// The functions of this layer, once the second part is loaded.
    DEPTHS: StateDepths = &STATE_DEPTHS
}
