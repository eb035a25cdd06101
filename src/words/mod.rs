//! Every sentence of the running page, in Indonesian and in English.

mod answer;
mod band;
mod calendar;
mod counted;
mod day_counts;
mod examples;
mod faulty_lines;
mod figures;
mod finish;
mod form;
mod headline;
mod ledger;
mod notices;
mod oddities;
mod old_figures;
mod pace;
mod pace_figures;
mod pace_form;
mod page;
mod problems;
mod readings;
mod reports;
mod solved;
mod summary;
mod template;
mod terms;

pub use calendar::ClosedDay;
pub use counted::Step;
pub use day_counts::CountRow;
pub use figures::{Figure, people_value, percent_value};
pub use headline::Headline;
pub use old_figures::OldFigures;
pub use pace::Passage;
pub use reports::ReportRow;
pub use terms::Words;
