//! The national targets that the press reports, by period, from `data/presets.csv`.

use std::sync::OnceLock;

use super::{holidays::iso, rows::rows};
use crate::domain::{Date, Share};

/// The national target of one period: share and deadline. It does not set the base, since reports disagree about it
/// (decision 0003).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preset {
    /// The deadline: the last day of the period.
    pub deadline: Date,
    /// The share to reach.
    pub share: Share,
}

/// The national targets, the oldest first.
pub fn presets() -> &'static [Preset] {
    static PRESETS: OnceLock<Vec<Preset>> = OnceLock::new();
    PRESETS.get_or_init(|| {
        let rows = rows(include_str!("../../data/presets.csv"));
        rows.filter_map(|row| preset(&row)).collect()
    })
}

fn preset(row: &[&str]) -> Option<Preset> {
    let [_first, last, share, _base, _source, _note] = row else {
        return None;
    };
    let share = Share::percent(share.parse().ok()?);
    Some(Preset {
        deadline: iso(last)?,
        share,
    })
}
