//! Reads the fields of a form one by one, and collects their problems.

use crate::{
    reading::{Completion, Lines, OnLine, Problem, Typed},
    state::{Field, Fields, Form},
};

/// The form that is read, and what was noted about its fields so far.
pub(in crate::state) struct FieldReader<'a> {
    form: &'a Form,
    /// The problems by field.
    pub(in crate::state) problems: Vec<(Field, Problem)>,
    /// The fields with a date whose year was completed.
    pub(in crate::state) years_completed: Fields,
}

impl<'a> FieldReader<'a> {
    /// A reader of some fields. Its first problems are those of the texts that exceed their limits.
    pub(in crate::state) fn of(form: &'a Form, fields: impl Iterator<Item = Field>) -> Self {
        let problem = |field| Some((field, Problem::TooMuch(form.excess(field)?)));
        Self {
            form,
            problems: fields.filter_map(problem).collect(),
            years_completed: Fields::default(),
        }
    }

    /// The text of a field.
    pub(in crate::state) fn text(&self, field: Field) -> &'a str {
        self.form.text(field)
    }

    /// Notes a problem of a field.
    pub(in crate::state) fn note(&mut self, field: Field, problem: Problem) {
        self.problems.push((field, problem));
    }

    /// The value of a field that was read, or `None` with its problem noted.
    pub(in crate::state) fn keep<T>(
        &mut self,
        field: Field,
        read: Result<T, Problem>,
    ) -> Option<T> {
        read.map_err(|problem| self.note(field, problem)).ok()
    }

    /// The value of a typed date. Notes whether its year was completed.
    pub(in crate::state) fn typed<T>(
        &mut self,
        field: Field,
        read: Result<Typed<T>, Problem>,
    ) -> Option<T> {
        let read = self.keep(field, read)?;
        let is_completed = read.completed == Completion::Year;
        self.years_completed.set(field, is_completed);
        Some(read.value)
    }

    /// The value of a field that may stay empty.
    pub(in crate::state) fn optional<T>(
        &mut self,
        field: Field,
        read: impl Fn(&str) -> Result<T, Problem>,
    ) -> Option<T> {
        match read(self.text(field)) {
            Err(Problem::Empty) => None,
            read => self.keep(field, read),
        }
    }

    /// The readable lines of a list. The faults of the other lines are noted and do not affect these.
    pub(in crate::state) fn lines<T>(&mut self, field: Field, lines: Lines<T>) -> Vec<OnLine<T>> {
        if !lines.faults.is_empty() {
            self.note(field, Problem::Lines(lines.faults));
        }
        lines.read
    }
}
