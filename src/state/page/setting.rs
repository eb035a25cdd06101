//! Settings of the page outside the case. Links and stored states contain them; undo does not change them.

use crate::writing::Lang;

use super::Depths;

/// The language, and the depths that are open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Setting {
    /// The language of the page.
    pub lang: Lang,
    /// The open depths.
    pub open: Depths,
}

impl From<Lang> for Setting {
    /// A page in a language, with every depth closed.
    fn from(lang: Lang) -> Self {
        Self {
            lang,
            open: Depths::default(),
        }
    }
}
