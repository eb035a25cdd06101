//! What a column of a sheet tells.

/// What a column tells about its regions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The official code.
    Code,
    /// The name.
    Name,
    /// Residents who must hold a KTP.
    WajibKtp,
    /// Residents recorded for the KTP-el.
    Recorded,
    /// Activations.
    Activated,
    /// The day of the figures.
    AsOf,
    /// A target of its own, in people.
    Target,
}

impl Role {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Code,
        Self::Name,
        Self::WajibKtp,
        Self::Recorded,
        Self::Activated,
        Self::AsOf,
        Self::Target,
    ];

    /// Whether it counts people.
    pub fn is_count(self) -> bool {
        matches!(
            self,
            Self::WajibKtp | Self::Recorded | Self::Activated | Self::Target
        )
    }
}
