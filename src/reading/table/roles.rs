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
    }
}

impl Role {
    /// Whether it counts people.
    pub fn is_count(self) -> bool {
        matches!(
            self,
            Self::WajibKtp | Self::Recorded | Self::Activated | Self::Target
        )
    }
}
