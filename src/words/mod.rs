//! Every text a person sees, in Indonesian and in English.

mod answer;
mod calendar;
mod counted;
mod examples;
mod figures;
mod form;
mod notices;
mod page;
mod problems;
mod readings;
mod summary;
mod template;
mod terms;

pub use answer::{Headline, OldFigures, figure_range};
pub use calendar::ClosedDay;
pub use counted::{CountRow, Step};
pub use figures::{Figure, people_value, percent_value};
pub use terms::Words;
