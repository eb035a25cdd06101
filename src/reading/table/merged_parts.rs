//! Sums parts of a region, such as men and women.

use crate::domain::RegionFigures;

/// The figures of two parts of a region together; `None` if a sum is too large.
pub(super) fn added(sum: &RegionFigures, part: &RegionFigures) -> Option<RegionFigures> {
    let both = |one: Option<u32>, other: Option<u32>| match (one, other) {
        (Some(one), Some(other)) => one.checked_add(other).map(Some),
        // What only one part has is not that of the region.
        _ => Some(None),
    };
    Some(RegionFigures {
        wajib_ktp: both(sum.wajib_ktp, part.wajib_ktp)?,
        recorded: both(sum.recorded, part.recorded)?,
        activated: sum.activated.checked_add(part.activated)?,
        target: both(sum.target, part.target)?,
        as_of: sum.as_of.filter(|day| part.as_of == Some(*day)),
        ..*sum
    })
}
