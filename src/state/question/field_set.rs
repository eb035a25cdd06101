//! Sets of fields, stored as a list of keys.

use super::Field;

/// A set of fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fields([bool; Field::ALL.len()]);

// Not derived: the standard library implements `Default` for arrays of at most 32 elements.
impl Default for Fields {
    fn default() -> Self {
        Self([false; Field::ALL.len()])
    }
}

impl Fields {
    /// Whether a field is in the set.
    pub fn contains(self, field: Field) -> bool {
        self.0.get(field as usize).is_some_and(|is_in| *is_in)
    }

    /// Adds a field to the set, or removes it.
    pub fn set(&mut self, field: Field, is_in: bool) {
        if let Some(place) = self.0.get_mut(field as usize) {
            *place = is_in;
        }
    }

    /// The set of all fields.
    pub fn all() -> Self {
        Self([true; Field::ALL.len()])
    }

    /// The keys of the fields in the set, separated by commas: `base,done`.
    pub fn keys(self) -> String {
        let fields = Field::ALL.into_iter().filter(|&field| self.contains(field));
        fields.map(Field::key).collect::<Vec<_>>().join(",")
    }

    /// The set of a list of keys separated by commas. Unknown keys are ignored.
    pub fn of_keys(keys: &str) -> Self {
        let mut fields = Self::default();
        for field in keys.split(',').filter_map(Field::of_key) {
            fields.set(field, true);
        }
        fields
    }
}
