//! The state of the page: model, messages, `update`, links and storage. It has no access to the browser: its tests run
//! natively.

mod calendar;
mod claim;
pub(crate) mod depths;
mod embed;
mod news;
mod pace;
mod page;
mod question;
mod schedule;
mod table;

pub use claim::Claimed;
pub use depths::{STATE_DEPTHS, StateDepths};
pub use embed::{
    Appearance, Background, Builder, Colour, Extent, Filling, Locks, Look, Shaped, Surroundings,
    Theme,
};
pub use news::{PastedText, Pick, TEXT_SLOT, offer_value};
pub use pace::{
    Account, Outlook, PaceReadings, ReportWarning, Simulated, first_months, own_report,
    usable_report,
};
pub use page::{
    Adoptable, Carried, Copied, Depth, Depths, Effect, File, FileKind, First, History, Model, Msg,
    Notice, OWN_SLOT, Order, Origin, PageSnapshot, Pairs, Refused, Setting, Source, Start, Store,
    StoredCase, TakeAway, decode_pairs, digest, encode_pairs, file_name, slot_of, start, update,
};
#[cfg(debug_assertions)]
pub use question::forms_parsed_by;
pub use question::link::choice_pair;
pub use question::{
    BaseChange, ByReport, Case, Choice, Choices, DayChoice, DayOption, Field, FieldKind, FieldRoom,
    Fields, Form, Former, GroupChoice, HistoryMode, Inquiry, Memo, NewNumber, NewNumberMsg,
    NewNumberQuestion, Opened, Proposals, Readings, Visit, Warning, is_kept, link_of,
    missing_fields, open_link, open_saved, saved_of, seem_swapped, unknown_years, warnings,
};
pub use schedule::{Agenda, Counts};

pub use crate::domain::Indicator;
pub use table::{
    Asked, Basis, Cell, CheckedRows, Checks, CodeSystem, CountedDays, DaySource, Drawn, Export,
    Figures, GoalChoice, Held, Keeping, MOST_DAYS, MissingRegencies, OfferedFile, OpenRow, OwnDays,
    Ranking, Reach, ReadProgress, ReadSheet, RowPlace, RowsChoice, ScrollWindow, SharedParts,
    ShownSums, SortBy, StatusFilter, TableChoice, TableChoices, TableEffect, TableFault, TableLine,
    TableLook, TableMsg, Tables, TypedDay, apply_edits, edits_of, groups_of, kept_of, line,
    ungrouped,
};
