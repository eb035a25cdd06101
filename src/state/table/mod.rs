//! Many regions: the table that is held, what follows from it, and how it is looked at.

mod checks;
mod edits;
mod effect;
mod figures;
mod held;
mod intake;
mod kept;
mod look;
mod msg;
mod opened;
mod order;
mod parts;
mod ranking;
mod row_case;
mod shown;
mod tables;
mod update;

pub use checks::{CheckedRows, Checks, MissingRegencies};
pub use edits::{apply_edits, edits_of};
pub use effect::TableEffect;
pub use figures::{Basis, Figures};
pub use held::{CodeSystem, GoalChoice, Held, TableChoice, TableChoices};
pub use kept::kept_of;
pub use look::{Drawn, SortBy, StatusFilter, TableLook, Window};
pub use msg::{Export, Offer, Progress, Reach, ReadSheet, TableFault, TableMsg};
pub use opened::{Cell, OpenRow, RowPlace};
pub use order::{Line, groups_of, line};
pub use parts::Parts;
pub use ranking::Ranking;
pub(super) use row_case::case_of_row;
pub use shown::ShownSums;
pub use tables::{Asked, Keeping, Tables};
pub(super) use update::{keep, refresh, update_table};
