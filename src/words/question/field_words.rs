//! The words of the page's own fields: label and hint of each, in Indonesian and English. `depth_field_words.rs` has those
//! of the others.

use crate::{state::Field, words::depths::DEPTHS};

/// The words of a field.
#[derive(Debug)]
pub(crate) struct FieldWords {
    pub(super) field: Field,
    pub(super) label: [&'static str; 2],
    /// Empty texts if the field has no hint.
    pub(super) hint: [&'static str; 2],
}

pub(super) const NO_HINT: [&str; 2] = ["", ""];

/// The fields of the page: those of the question itself. The labels are those of a case that counts IKD activations among
/// wajib KTP; `form.rs` has the others.
pub(super) static OF_PAGE: [FieldWords; 9] = [
    FieldWords {
        field: Field::Region,
        label: ["Daerah (boleh kosong)", "Region (optional)"],
        hint: NO_HINT,
    },
    FieldWords {
        field: Field::Base,
        label: ["Jumlah wajib KTP", "Number who must hold a KTP (wajib KTP)"],
        hint: ["Contoh: 58.959", "For example: 58,959"],
    },
    FieldWords {
        field: Field::BaseLabel,
        label: ["Nama kelompok itu", "Name of that group"],
        hint: NO_HINT,
    },
    FieldWords {
        field: Field::BaseSource,
        label: [
            "Sumber angka dasar (boleh dikosongkan)",
            "Source of the base (optional)",
        ],
        hint: NO_HINT,
    },
    FieldWords {
        field: Field::Done,
        label: ["Sudah aktivasi IKD", "IKD activated so far"],
        hint: [
            "Jumlah seluruhnya sampai tanggal data, bukan tambahan bulan ini",
            "The total up to the day of the figures, not what was added this month",
        ],
    },
    FieldWords {
        field: Field::Share,
        label: ["Target", "Target"],
        hint: [
            "Contoh: 30 persen, atau 42.000 orang",
            "For example: 30 per cent, or 42,000 people",
        ],
    },
    FieldWords {
        field: Field::Target,
        label: ["atau jumlah target (orang)", "or the target count (people)"],
        hint: NO_HINT,
    },
    FieldWords {
        field: Field::AsOf,
        label: ["Data per tanggal", "Figures as of"],
        hint: [
            "Ubah bila angka dari laporan lama",
            "Change it if the figures are from an older report",
        ],
    },
    FieldWords {
        field: Field::Deadline,
        label: ["Batas waktu", "Deadline"],
        hint: [
            "Hari terakhir yang ikut dihitung",
            "The last day that counts",
        ],
    },
];

/// The words of a field that is not known: none.
pub(super) static UNKNOWN: FieldWords = FieldWords {
    field: Field::Region,
    label: NO_HINT,
    hint: NO_HINT,
};

/// The words of a field. A field of the depths has none before their code has come.
pub(super) fn words_of(field: Field) -> &'static FieldWords {
    let of_depths = || Some((DEPTHS.get()?.field_words)(field));
    find(&OF_PAGE, field).or_else(of_depths).unwrap_or(&UNKNOWN)
}

pub(super) fn find(table: &'static [FieldWords], field: Field) -> Option<&'static FieldWords> {
    table.iter().find(|words| words.field == field)
}
