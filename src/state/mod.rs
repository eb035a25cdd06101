//! What the user chose, what changes it, and what leaves the program. Pure: tested without a page.

mod agenda;
mod answering;
mod appearance;
mod boot;
mod builder;
mod case;
mod claimed;
mod codec;
mod colour;
mod completing;
mod defaults;
mod depth;
mod effect;
mod field;
mod file;
mod file_name;
mod first_months;
mod form;
mod full_dates;
mod history;
mod inquiry;
mod limits;
mod link;
mod lock;
mod missing;
mod model;
mod moving;
mod msg;
mod notice;
mod order;
mod outlook;
mod pace_readings;
mod partly_read;
mod pasting;
mod press;
mod proposals;
mod question_from_press;
mod report_warning;
mod reporting;
mod said;
mod setting;
mod swapped;
mod table;
mod typed_dates;
mod update;
mod visit;

pub use crate::domain::Indicator;
pub use agenda::{Agenda, Counts};
pub use appearance::{Appearance, Background, Extent, Look, Surroundings, Theme};
pub use boot::{Carried, Found, OWN_SLOT, Origin, Start, Store, digest, slot_of, start};
pub use builder::{Builder, Filling, Shaped};
pub use case::{Case, Choices};
pub use claimed::Claimed;
pub use codec::{Pairs, decode_pairs, encode_pairs};
pub use colour::Colour;
pub use depth::{Depth, Depths};
pub use effect::Effect;
pub use field::{Choice, Field, Fields};
pub use file::{File, FileKind};
pub use file_name::file_name;
pub use first_months::first_months;
pub use form::Form;
pub use history::{History, Place};
pub use inquiry::{ByReport, Inquiry, Readings};
pub use limits::is_kept;
pub use link::{Opened, link_of, open_link, open_saved, saved_of};
pub use lock::Locks;
pub use missing::missing_fields;
pub use model::Model;
pub use msg::{Copied, Msg, Refused};
pub use notice::{Warning, unknown_years, warnings};
pub use order::{First, Order};
pub use outlook::{Account, Outlook, Simulated, own_report};
pub use pace_readings::PaceReadings;
pub use press::{Pick, Press, TEXT_SLOT, offer_value};
pub use proposals::Proposals;
pub use report_warning::ReportWarning;
pub use reporting::usable_report;
pub use said::{Notice, Source, TakeAway};
pub use setting::Setting;
pub use swapped::seem_swapped;
pub use table::{
    Asked, Basis, Cell, CheckedRows, Checks, CodeSystem, CountedDays, DaySource, Drawn, Export,
    Figures, GoalChoice, Held, Keeping, Line, MOST_DAYS, MissingRegencies, Offer, OpenRow, OwnDays,
    Parts, Progress, Ranking, Reach, ReadSheet, RowPlace, ShownSums, SortBy, StatusFilter,
    TableChoice, TableChoices, TableEffect, TableFault, TableLook, TableMsg, Tables, TypedDay,
    Window, apply_edits, edits_of, groups_of, kept_of, line,
};
pub use update::{Adoptable, update};
pub use visit::{
    BaseChange, DayChoice, DayOption, Former, GroupChoice, HistoryMode, News, NewsMsg,
    NewsQuestion, Visit,
};

/// The name and value of a choice in the page, which are those of its link.
pub fn choice_pair(choice: Choice) -> (&'static str, &'static str) {
    link::choice_pair(choice)
}
