//! How a page looks where a portal shows it: no part of the case, never undone, never in a copied link.

use super::{Colour, Locks};
use crate::state::{Case, Field, Model, Pairs};

/// How much of the page is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Extent {
    /// All of it.
    #[default]
    Full,
    /// Two numbers and the answer, at most 600 pixels high.
    Compact,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the device has it.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// What the page stands on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Background {
    /// A sheet of its own.
    #[default]
    Page,
    /// The portal's.
    Transparent,
}

/// Where the page stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Surroundings {
    /// By itself.
    #[default]
    Alone,
    /// In a frame of another page.
    Frame,
}

/// One of the looks that are chosen by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// How much is shown.
    Extent(Extent),
    /// Light or dark.
    Theme(Theme),
    /// What the page stands on.
    Background(Background),
}

/// Every look with its key and value in a link; the first of a key is the default.
const LOOKS: [(&str, &str, Look); 7] = [
    ("view", "full", Look::Extent(Extent::Full)),
    ("view", "compact", Look::Extent(Extent::Compact)),
    ("theme", "auto", Look::Theme(Theme::Auto)),
    ("theme", "light", Look::Theme(Theme::Light)),
    ("theme", "dark", Look::Theme(Theme::Dark)),
    ("background", "page", Look::Background(Background::Page)),
    (
        "background",
        "transparent",
        Look::Background(Background::Transparent),
    ),
];

/// How the page looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Appearance {
    /// How much is shown.
    pub extent: Extent,
    /// Light or dark.
    pub theme: Theme,
    /// What the page stands on.
    pub background: Background,
    /// The portal's colour, as it was given.
    pub colour: Option<Colour>,
    /// What the visitor cannot change.
    pub locks: Locks,
}

impl Look {
    /// Its key and value in a link.
    pub fn pair(self) -> (&'static str, &'static str) {
        LOOKS
            .iter()
            .find(|(_, _, look)| *look == self)
            .map_or(("", ""), |(key, value, _)| (key, value))
    }
}

impl Appearance {
    /// Whether a link key says how the page looks.
    pub(in crate::state) fn is_key(key: &str) -> bool {
        ["lock", "colour"].contains(&key) || LOOKS.iter().any(|(known, _, _)| *known == key)
    }

    /// Takes over one look.
    pub fn choose(&mut self, look: Look) {
        match look {
            Look::Extent(extent) => self.extent = extent,
            Look::Theme(theme) => self.theme = theme,
            Look::Background(background) => self.background = background,
        }
    }

    /// The looks that are chosen by name.
    pub fn looks(self) -> [Look; 3] {
        [
            Look::Extent(self.extent),
            Look::Theme(self.theme),
            Look::Background(self.background),
        ]
    }

    /// Takes over a pair of a link, and gives what its key does not take.
    pub(in crate::state) fn read(&mut self, key: &str, value: &str) -> Option<String> {
        match key {
            "colour" => {
                self.colour = Colour::of_digits(value);
                (self.colour.is_none() && !value.is_empty()).then(|| value.to_owned())
            }
            "lock" => {
                self.locks = Locks::default();
                let names = value.split(',').filter(|name| !name.is_empty());
                let unknown: Vec<&str> = names.filter(|name| !self.locks.set(name, true)).collect();
                (!unknown.is_empty()).then(|| unknown.join(","))
            }
            _ => {
                let is_it = |look: &&(&str, &str, Look)| look.0 == key && look.1 == value;
                let Some((_, _, look)) = LOOKS.iter().find(is_it) else {
                    return Some(value.to_owned());
                };
                self.choose(*look);
                None
            }
        }
    }

    /// Opens locks that would leave the visitor nothing to compute with; gives their keys.
    pub(in crate::state) fn open_empty_locks(&mut self, case: &Case) -> Option<String> {
        let opened = self.locks.open_empty(case);
        (!opened.is_empty()).then(|| opened.join(","))
    }

    /// What differs from the defaults, as a link says it.
    pub fn pairs(self) -> Pairs {
        let mut pairs = Pairs::new();
        for look in self.looks() {
            if !Self::default().looks().contains(&look) {
                let (key, value) = look.pair();
                pairs.push((key.to_owned(), value.to_owned()));
            }
        }
        if let Some(colour) = self.colour {
            pairs.push(("colour".to_owned(), colour.digits()));
        }
        if !self.locks.is_empty() {
            pairs.push(("lock".to_owned(), self.locks.keys()));
        }
        pairs
    }
}

impl Model {
    /// Whether the page is part of another one: then the case is the portal's, and so is the way around it.
    pub fn is_embedded(&self) -> bool {
        self.surroundings == Surroundings::Frame
            || self.appearance.extent == Extent::Compact
            || !self.appearance.locks.is_empty()
    }

    /// Whether a field's text is the portal's.
    pub fn is_locked(&self, field: Field) -> bool {
        self.appearance.locks.field(field)
    }
}
