//! All texts of the running page, in Indonesian and English.

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
mod template;
mod terms;

pub use calendar::{ClosedDay, CountRow, CountingStep};
pub use claim::{CheckText, ClaimText, check_id, check_value, outcome_value};
pub use depths::{WORDS_DEPTHS, WordsDepths};
pub use embed::Snippets;
pub use pace::{AdditionText, Passage, ReportRow};
pub use question::{Cut, Cuts, Figure, Headline, OldFigures, Summary, people_value, percent_value};
pub use schedule::MilestoneRow;
pub use table::{DayLinePart, LineText, ListedFault};

pub use terms::Words;
