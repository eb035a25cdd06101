//! What `state` has in the second part of the program: the messages of the depths, reports, questions about a new
//! number, the table's figures.

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

/// The functions of the depths.
#[derive(Debug)]
pub struct StateDepths {
    /// Applies a message of the depths.
    pub(super) update: fn(&mut Model, Msg) -> Vec<Effect>,
    /// A copy of a message.
    pub(super) copy: fn(&Msg) -> Msg,
    /// Computes what follows from the table after any message.
    pub(super) refresh: fn(&mut Model),
    /// Handles a field that was left (`true`) or not typed in for a second.
    pub(super) finished: fn(&mut Model, Field, bool),
    /// Notes that figures may be of another group.
    pub(super) note_group: fn(&mut Case, Date, Lang),
    /// The effects of an undo step that changed the pasted text or the table.
    pub(super) undone: fn(&Model, &PastedText, &Rc<Held>) -> Vec<Effect>,
    /// Parses a list of reports.
    pub(super) reports: fn(&str, Date) -> ReportList,
    /// Writes the dates of a list of reports in full.
    pub(super) full_reports: fn(&str, &ReportList, Lang) -> Option<String>,
    /// Parses the fields about reports and pace.
    pub(super) pace: fn(TypedDates<'_>, &mut FieldReader<'_>) -> PaceReadings,
    /// All warnings of a case, by field.
    pub(super) warnings: FindWarnings,
    /// The index of the published case that a link repeats unchanged.
    pub(super) example_like: fn(&Case, Date) -> Option<usize>,
}

/// The table of them.
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
    /// The depths of this layer.
    DEPTHS: StateDepths = &STATE_DEPTHS
}
