//! Yew components: they take what they show and one way to speak. No arithmetic, no text of their own.

mod answer;
mod calendar_form;
mod choice_group;
mod counted;
mod examples;
mod field_box;
mod header;
mod page;
mod question_form;
mod shown;
mod take_away;

pub use page::Page;
pub use shown::Shown;
