//! Locks: fields and choices that the portal has filled in. The visitor can read but not change them.

use crate::state::{Case, Choice, Field, Fields, choice_pair, question::link::CHOICE_KEYS};

/// The locked fields and choices.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Locks {
    fields: Fields,
    choices: [bool; CHOICE_KEYS.len()],
}

impl Locks {
    /// Whether nothing is locked.
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }

    /// Whether a field is locked.
    pub fn field(self, field: Field) -> bool {
        self.fields.contains(field)
    }

    /// Whether the choice is locked, whatever its value.
    pub fn choice(self, choice: Choice) -> bool {
        let (key, _) = choice_pair(choice);
        let mut locked = CHOICE_KEYS.iter().zip(self.choices);
        locked.any(|(name, is_locked)| *name == key && is_locked)
    }

    /// Locks or unlocks the field or choice with this key. Returns false if there is none.
    pub fn set(&mut self, key: &str, is_locked: bool) -> bool {
        if let Some(field) = Field::ALL.into_iter().find(|field| field.key() == key) {
            self.fields.set(field, is_locked);
            // Share and count both give the target, and the count prevails: a lock of one alone could be bypassed.
            if let Field::Share | Field::Target = field {
                self.fields.set(Field::Share, is_locked);
                self.fields.set(Field::Target, is_locked);
            }
            return true;
        }
        let mut places = CHOICE_KEYS.iter().zip(&mut self.choices);
        let place = places.find(|(name, _)| **name == key);
        place.map(|(_, place)| *place = is_locked).is_some()
    }

    /// The keys as a link has them: `share,deadline`.
    pub fn keys(self) -> String {
        let fields = Field::ALL.into_iter().filter(|&field| self.field(field));
        let choices = CHOICE_KEYS.into_iter().zip(self.choices);
        let choices = choices.filter(|(_, is_locked)| *is_locked);
        let keys = fields.map(Field::key).chain(choices.map(|(key, _)| key));
        keys.collect::<Vec<_>>().join(",")
    }

    /// Unlocks required fields that the portal has left empty; returns their keys.
    pub(in crate::state) fn open_empty(&mut self, case: &Case) -> Vec<&'static str> {
        let needed = [Field::Base, Field::Done, Field::AsOf, Field::Deadline];
        let empty = needed
            .into_iter()
            .filter(|&field| self.field(field) && !case.has_text(field));
        let empty: Vec<Field> = empty.collect();
        for &field in &empty {
            self.fields.set(field, false);
        }
        empty.into_iter().map(Field::key).collect()
    }

    /// Restores locked fields and choices after a change.
    pub(in crate::state) fn keep(self, before: &Case, after: &mut Case) {
        for field in Field::ALL {
            if self.field(field) && after.form.typed(field) != before.form.typed(field) {
                after.form.set(field, before.form.typed(field));
            }
        }
        for choice in before.choices.made() {
            if self.choice(choice) {
                after.choices.choose(choice);
            }
        }
    }
}
