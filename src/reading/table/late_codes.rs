//! Codes that lost a last zero as numbers: "32.1" for 32.10.

use super::{Reason, RegionTable, Role, unread::Unread};
use crate::{
    domain::{RegionCode, RegionFigures},
    reading::Problem,
};

/// Codes that lost a last zero, with their index in the table, until the whole column is known.
#[derive(Debug, Default)]
pub(super) struct LateCodes {
    pub(super) shortened: Vec<(usize, RegionCode, u32, String)>,
    /// Whether another code shows that the column does not drop zeros.
    pub(super) keep_zeros: bool,
}

impl LateCodes {
    /// Gives rows their codes, unless the column drops no zeros. Returns how many are used.
    pub(super) fn give(&self, table: &mut RegionTable, unread: &mut Unread) -> u32 {
        let mut used = 0_u32;
        for (at, code, row, written) in &self.shortened {
            if self.keep_zeros {
                unread.push(
                    *row,
                    Reason::of(Role::Code, Problem::NotAsSample(written.clone()), written),
                );
            } else if let Some(&region) = table.get(*at) {
                let code = Some(*code);
                table.set(*at, RegionFigures { code, ..region });
                used = used.saturating_add(1);
            }
        }
        used
    }
}
