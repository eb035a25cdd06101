//! The functions of `words` that are in the second part of the program: the texts of warnings, of the depths' fields
//! and of problems in fields.

use super::{
    Words,
    question::{depth_field_words::words_of_depths, field_words::FieldWords},
};
use crate::{
    arrival::depths,
    domain::Plan,
    reading::Problem,
    state::{Field, Inquiry, Warning},
};

/// The functions that the first part of the program calls.
#[derive(Debug)]
pub struct WordsDepths {
    /// The sentence of a warning.
    pub(super) warning: fn(&Words, &Warning, &Inquiry, &Plan) -> String,
    /// The message beside a field whose text cannot be read.
    pub(super) problem: fn(&Words, Field, &Problem) -> String,
    /// Label and hint of a field of the depths.
    pub(super) field_words: fn(Field) -> &'static FieldWords,
}

/// The table of these functions.
pub static WORDS_DEPTHS: WordsDepths = WordsDepths {
    warning: Words::warning_sentence,
    problem: Words::problem_sentence,
    field_words: words_of_depths,
};

depths! {
    /// The functions of this layer, once the second part is loaded.
    DEPTHS: WordsDepths = &WORDS_DEPTHS
}
