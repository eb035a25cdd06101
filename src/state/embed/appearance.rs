//! The appearance of the page in a portal. It belongs to no case: undo does not change it, copied links do not have it.

use super::{Colour, Locks};
use crate::state::{Case, Pairs};

/// How much of the page is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Extent {
    /// The whole page.
    #[default]
    Full,
    /// Two fields and the answer, at most 600 pixels high.
    Compact,
}

/// The colour scheme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// That of the device.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// The background of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Background {
    /// The page's own.
    #[default]
    Page,
    /// Transparent: the portal's background shows through.
    Transparent,
}

/// Whether the page is in a frame.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Surroundings {
    /// Not in a frame.
    #[default]
    Alone,
    /// In a frame of another page.
    Frame,
}

/// A part of the appearance that a link names by key and value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// How much of the page is shown.
    Extent(Extent),
    /// The colour scheme.
    Theme(Theme),
    /// The background of the page.
    Background(Background),
}

/// Every look with its key and value in a link. The first of a key is the default.
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

/// The appearance of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Appearance {
    /// How much of the page is shown.
    pub extent: Extent,
    /// The colour scheme.
    pub theme: Theme,
    /// The background of the page.
    pub background: Background,
    /// The portal's colour, as given.
    pub colour: Option<Colour>,
    /// The fields and choices that the visitor cannot change.
    pub locks: Locks,
}

impl Look {
    /// The key and value in a link.
    pub fn pair(self) -> (&'static str, &'static str) {
        LOOKS
            .iter()
            .find(|(_, _, look)| *look == self)
            .map_or(("", ""), |(key, value, _)| (key, value))
    }
}

impl Appearance {
    /// Whether a link key belongs to the appearance.
    pub(in crate::state) fn is_key(key: &str) -> bool {
        ["lock", "colour"].contains(&key) || LOOKS.iter().any(|(known, _, _)| *known == key)
    }

    /// Applies a look.
    pub fn choose(&mut self, look: Look) {
        match look {
            Look::Extent(extent) => self.extent = extent,
            Look::Theme(theme) => self.theme = theme,
            Look::Background(background) => self.background = background,
        }
    }

    /// The looks in use, one of each key.
    pub fn looks(self) -> [Look; 3] {
        [
            Look::Extent(self.extent),
            Look::Theme(self.theme),
            Look::Background(self.background),
        ]
    }

    /// Applies a pair of a link. Returns the values that its key does not take.
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

    /// Unlocks required fields that the portal has left empty; returns their keys, separated by commas.
    pub(in crate::state) fn open_empty_locks(&mut self, case: &Case) -> Option<String> {
        let opened = self.locks.open_empty(case);
        (!opened.is_empty()).then(|| opened.join(","))
    }

    /// The pairs of a link for everything that differs from the defaults.
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
