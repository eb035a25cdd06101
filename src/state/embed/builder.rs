//! The builder "Pasang di situs Anda": the form that makes the snippet for a portal. Its state lasts until the page is
//! closed; it is in no case, undo step or link.

use crate::{
    domain::{Date, listed_enum},
    writing::Lang,
};

use super::{Appearance, Colour, Look};
use crate::state::{
    Case, Field, Fields, Inquiry, Pairs,
    question::link::{CHOICE_KEYS, canonical_value, choice_pair},
};

listed_enum! {
    /// Who fills in a field of the embedded page. In the order of the page.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Filling {
        /// The visitor.
        Visitor = "visitor",
        /// The portal; the visitor may change it.
        Portal = "portal",
        /// The portal; the visitor cannot change it.
        Locked = "locked",
    }
}

/// The state of the builder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Builder {
    /// Whether it is open.
    pub is_open: bool,
    /// The page's public address, as typed or as known.
    pub address: String,
    /// The portal's colour, as typed.
    pub colour: String,
    /// The frame's width in pixels; `None` for the full width available.
    pub width: Option<u16>,
    /// The language.
    pub lang: Lang,
    /// The appearance of the embedded page.
    pub looks: Appearance,
    filled: Fields,
}

/// An event of the builder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shaped {
    /// The user opened or closed it.
    Opened(bool),
    /// The user typed an address.
    Address(String),
    /// The user typed a colour.
    Colour(String),
    /// The user chose a width.
    Width(Option<u16>),
    /// The user chose a language.
    Lang(Lang),
    /// The user chose a look.
    Look(Look),
    /// The user chose who fills in a field.
    Filled(Field, Filling),
}

impl Builder {
    /// Applies an event.
    pub(in crate::state) fn shape(&mut self, shaped: Shaped) {
        match shaped {
            Shaped::Opened(is_open) => self.is_open = is_open,
            Shaped::Address(address) => self.address = address,
            Shaped::Colour(colour) => {
                self.looks.colour = Colour::of_digits(colour.trim());
                self.colour = colour;
            }
            Shaped::Width(width) => self.width = width,
            Shaped::Lang(lang) => self.lang = lang,
            Shaped::Look(look) => self.looks.choose(look),
            Shaped::Filled(field, filling) => {
                let locks = &mut self.looks.locks;
                self.filled.set(field, filling != Filling::Visitor);
                locks.set(field.key(), filling == Filling::Locked);
                if field == Field::Base {
                    // A base without its kind would mean something else.
                    locks.set("base-kind", filling == Filling::Locked);
                }
            }
        }
    }

    /// Who fills in a field.
    pub fn filling(&self, field: Field) -> Filling {
        if self.looks.locks.field(field) {
            Filling::Locked
        } else if self.filled.contains(field) {
            Filling::Portal
        } else {
            Filling::Visitor
        }
    }

    /// The page's address without a hash link; `None` if it is no web address.
    pub fn page(&self) -> Option<&str> {
        let page = self.address.trim().split('#').next().unwrap_or_default();
        let is_public = page.starts_with("https://") || page.starts_with("http://");
        (is_public && !page.contains(char::is_whitespace)).then_some(page)
    }

    /// The link of the embedded page: what the portal fills in, the office's calendar, the language and the appearance.
    pub fn pairs(&self, case: &Case, today: Date) -> Pairs {
        let inquiry = Inquiry::of(case, today);
        let owned = |(key, value): (&str, &str)| (key.to_owned(), value.to_owned());
        let mut pairs = vec![owned(("v", "1"))];
        let usual = Case::default().choices.made();
        for (choice, key) in case.choices.made().into_iter().zip(CHOICE_KEYS) {
            let is_wanted = key != "base-kind" || self.filled.contains(Field::Base);
            if is_wanted && !usual.contains(&choice) {
                pairs.push(owned(choice_pair(choice)));
            }
        }
        for field in Field::ALL {
            let is_wanted = self.filled.contains(field)
                || (matches!(field, Field::BaseLabel | Field::BaseSource)
                    && self.filled.contains(Field::Base));
            if let (true, Some(value)) = (is_wanted, canonical_value(field, case, &inquiry)) {
                pairs.push(owned((field.key(), &value)));
            }
        }
        pairs.push(owned(("lang", self.lang.key())));
        pairs.extend(self.looks.pairs());
        pairs
    }
}
