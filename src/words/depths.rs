//! What `words` has in the second part of the program: warnings, the words of the depths' fields, their faults.

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

/// The functions of the depths.
#[derive(Debug)]
pub struct WordsDepths {
    /// The sentence of a warning.
    pub(super) warning: fn(&Words, &Warning, &Inquiry, &Plan) -> String,
    /// The message beside a faulty field.
    pub(super) problem: fn(&Words, Field, &Problem) -> String,
    /// Label and hint of a field of the depths.
    pub(super) field_words: fn(Field) -> &'static FieldWords,
}

/// The table of them.
pub static WORDS_DEPTHS: WordsDepths = WordsDepths {
    warning: Words::warning_sentence,
    problem: Words::problem_sentence,
    field_words: words_of_depths,
};

depths! {
    /// The depths of this layer.
    DEPTHS: WordsDepths = &WORDS_DEPTHS
}
