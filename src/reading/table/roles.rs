//! The roles of a table's columns.

use crate::domain::listed_enum;

listed_enum! {
    /// The role of a column: what it says about its regions.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Role {
        /// The region's official code.
        Code,
        /// The region's name.
        Name,
        /// Residents who must hold a KTP.
        WajibKtp,
        /// Residents recorded for the KTP-el.
        Recorded,
        /// Activations: people whose IKD is active.
        Activated,
        /// The date of the figures.
        AsOf,
        /// The region's own target, in people.
        Target,
        /// The period of the figures, where a region has a row for each: one of them is taken.
        Period,
        /// The part of the people, such as men or women, where a region has a row for each: they are summed.
        Part,
    }
}

impl Role {
    /// Whether it distinguishes several rows of a region.
    pub fn is_key(self) -> bool {
        matches!(self, Self::Period | Self::Part)
    }

    /// Whether it counts people.
    pub fn is_count(self) -> bool {
        matches!(
            self,
            Self::WajibKtp | Self::Recorded | Self::Activated | Self::Target
        )
    }
}
