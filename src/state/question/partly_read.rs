//! Which faulty fields were read all the same: lists are read line by line.

use super::{Field, Inquiry};

impl Inquiry {
    /// Whether every field could be read, lists at least in part.
    pub fn is_whole(&self) -> bool {
        self.unread().next().is_none()
    }

    /// Fields of which nothing could be read.
    pub fn unread(&self) -> impl Iterator<Item = Field> {
        let faulty = self.problems.iter().map(|(field, _)| *field);
        faulty.filter(|&field| !self.is_partly_read(field))
    }

    /// Whether a list has lines that were read beside those that were not.
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
