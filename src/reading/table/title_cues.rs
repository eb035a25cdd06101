//! Words of a title that tell the meaning of a date after them: "KEADAAN", "DICETAK", "TARGET".

use crate::reading::word_list::{is_one_of, meaning};

/// The meaning of a word for a date that follows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TitleCue {
    /// "KEADAAN": the date of the figures.
    State,
    /// "DATA": probably the date of the figures.
    Data,
    /// "per", "s.d.", "tanggal": the date of the figures if directly before it.
    Near,
    /// "DICETAK": the date of a printout, download or signature.
    Printed,
    /// "TARGET", "BATAS WAKTU": the date of a target.
    Aim,
    /// "CAPAIAN": figures, so a target beside it is only what they are compared with.
    Reached,
}

/// The cue of a lower-case word.
pub(super) fn cue(word: &str) -> Option<TitleCue> {
    meaning(word, &CUES)
}

const CUES: [(TitleCue, &str); 6] = [
    (TitleCue::State, "keadaan kondisi posisi situasi cutoff"),
    (
        TitleCue::Data,
        "data update updated diperbarui pemutakhiran penarikan ditarik",
    ),
    (
        TitleCue::Near,
        "per tanggal tgl pada sd sampai hingga of until date",
    ),
    (
        TitleCue::Printed,
        "cetak dicetak pencetakan tercetak print printed unduh diunduh unduhan diakses download downloaded ekspor \
         diekspor export exported generated dibuat pembuatan surat ditandatangani disahkan ditetapkan dikeluarkan",
    ),
    (
        TitleCue::Aim,
        "target sasaran tenggat batas deadline rencana lambat",
    ),
    (
        TitleCue::Reached,
        "capaian pencapaian realisasi progres progress perkembangan hasil rekap rekapitulasi laporan reached",
    ),
];

/// Whether a word may occur between the parts of a date, or between a cue and its date.
pub(super) fn is_filler(word: &str) -> bool {
    is_one_of(
        word,
        "bulan bln tahun thn th st nd rd akhir hari dengan terakhir as",
    )
}
