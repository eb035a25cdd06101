//! The phrases of the page's own shared text, which `words/question/inputs.rs` writes.

use crate::domain::{BaseKind, Indicator, Opening, Switches, Week};

/// The beginning of the line of inputs, in both languages.
pub(super) const MARKS: [&str; 2] = ["Isian: ", "Inputs: "];

/// The phrases for the kinds of base.
pub(super) const BASES: [(&str, BaseKind); 7] = [
    ("wajib KTP ", BaseKind::WajibKtp),
    ("sudah perekaman KTP-el ", BaseKind::Recorded),
    ("recorded for the KTP-el ", BaseKind::Recorded),
    ("penduduk ", BaseKind::Population),
    ("residents ", BaseKind::Population),
    ("kelompok sendiri ", BaseKind::Other),
    ("own group ", BaseKind::Other),
];

/// The headings of the indicators.
pub(super) const HEADINGS: [(&str, Indicator); 4] = [
    (
        "Target Identitas Kependudukan Digital (IKD)",
        Indicator::Ikd,
    ),
    (
        "Target for the Identitas Kependudukan Digital (IKD)",
        Indicator::Ikd,
    ),
    ("Target perekaman KTP-el", Indicator::KtpEl),
    ("Target for KTP-el recording", Indicator::KtpEl),
];

/// The labels before the region of an example.
pub(super) const LABELS: [&str; 2] = [
    "Contoh dari berita, bukan data terkini: ",
    "An example from the press, not current figures: ",
];

/// A rule of the service calendar.
#[derive(Clone, Copy)]
pub(super) enum Rule {
    Week(Week),
    National(Opening),
    JointLeave(Opening),
}

impl Rule {
    pub(super) fn apply(self, switches: &mut Switches) {
        match self {
            Self::Week(week) => switches.week = week,
            Self::National(opening) => switches.national = opening,
            Self::JointLeave(opening) => switches.joint_leave = opening,
        }
    }
}

/// The phrases for the calendar rules.
pub(super) const RULES: [(&str, Rule); 14] = [
    ("Senin sampai Jumat", Rule::Week(Week::FiveDays)),
    ("Monday to Friday", Rule::Week(Week::FiveDays)),
    ("Senin sampai Sabtu", Rule::Week(Week::SixDays)),
    ("Monday to Saturday", Rule::Week(Week::SixDays)),
    ("setiap hari", Rule::Week(Week::SevenDays)),
    ("every day", Rule::Week(Week::SevenDays)),
    ("libur nasional tutup", Rule::National(Opening::Closed)),
    ("national holidays closed", Rule::National(Opening::Closed)),
    ("libur nasional buka", Rule::National(Opening::Open)),
    ("national holidays open", Rule::National(Opening::Open)),
    ("cuti bersama tutup", Rule::JointLeave(Opening::Closed)),
    ("joint leave closed", Rule::JointLeave(Opening::Closed)),
    ("cuti bersama buka", Rule::JointLeave(Opening::Open)),
    ("joint leave open", Rule::JointLeave(Opening::Open)),
];
