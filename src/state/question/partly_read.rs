//! Partly readable fields: lists are parsed line by line, so that their sound lines count.

use super::{Field, Inquiry};

impl Inquiry {
    /// Whether every field could be read, lists at least in part.
    pub fn is_whole(&self) -> bool {
        self.unread().next().is_none()
    }

    /// The faulty fields of which nothing could be read.
    pub fn unread(&self) -> impl Iterator<Item = Field> {
        let faulty = self.problems.iter().map(|(field, _)| *field);
        faulty.filter(|&field| !self.is_partly_read(field))
    }

    /// Whether the field is a list with at least one readable line.
    pub fn is_partly_read(&self, field: Field) -> bool {
        let read = &self.readings.pace;
        match field {
            Field::Obs => !read.reports.is_empty(),
            Field::Gain => !read.gains.is_empty(),
            Field::PaceChange => !read.changes.is_empty(),
            _ => false,
        }
    }
}
