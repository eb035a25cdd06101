//! The words of the fields of the depths: label and hint of each, in Indonesian and English.

use super::field_words::{FieldWords, NO_HINT, OF_PAGE, UNKNOWN, find};
use crate::state::Field;

/// The fields of the depths.
static OF_DEPTHS: [FieldWords; Field::ALL.len() - OF_PAGE.len()] = [
    FieldWords {
        field: Field::From,
        label: ["Mulai dihitung", "Counting starts"],
        hint: [
            "Kosongkan untuk mulai dari tanggal data, atau tulis hari ini atau sebuah tanggal",
            "Leave empty to start on the day of the figures, or write today or a date",
        ],
    },
    FieldWords {
        field: Field::Closed,
        label: ["Kantor tutup pada…", "Office closed on…"],
        hint: [
            "Libur daerah, jaringan putus. Contoh: 2 Mei 2024, 10-14 Mei 2024, setiap Jumat",
            "Local holidays, network down. For example: 2 May 2024, 10-14 May 2024, every Friday",
        ],
    },
    FieldWords {
        field: Field::Opened,
        label: ["Kantor tetap buka pada…", "Office open all the same on…"],
        hint: [
            "Layanan pada hari libur. Contoh: 4 Mei 2024, setiap Sabtu",
            "Service on days off. For example: 4 May 2024, every Saturday",
        ],
    },
    FieldWords {
        field: Field::Days,
        label: [
            "Jumlah hari layanan tersisa (bila sudah Anda hitung sendiri)",
            "Service days left (if you have counted them yourself)",
        ],
        hint: [
            "Dipakai sebagai ganti hitungan kalender",
            "Used instead of the calendar's count",
        ],
    },
    FieldWords {
        field: Field::Reserve,
        label: [
            "Cadangan hari gangguan jaringan",
            "Days kept in reserve for outages",
        ],
        hint: [
            "Dikurangkan dari hari layanan",
            "Taken off the service days",
        ],
    },
    FieldWords {
        field: Field::Calendar,
        label: [
            "Daftar libur satu tahun penuh (kalender Anda)",
            "A whole year's list of holidays (your calendar)",
        ],
        hint: [
            "Satu hari per baris: tanggal; nama; nasional atau cuti bersama",
            "One day to a line: date; name; national or joint leave",
        ],
    },
    FieldWords {
        field: Field::Obs,
        label: ["Laporan yang ada", "Reports so far"],
        hint: [
            "Satu laporan per baris: tanggal atau bulan; jumlah seluruhnya; jumlah dasarnya bila ada. Boleh ditempel dari Excel. Contoh: 31 Januari 2024; 250",
            "One report to a line: date or month; total; the base of that day if known. May be pasted from Excel. For example: 31 January 2024; 250",
        ],
    },
    FieldWords {
        field: Field::Gain,
        label: [
            "Tambahan dalam suatu masa (bila hanya itu yang ada)",
            "Added in a period (if that is all there is)",
        ],
        hint: [
            "Contoh: 1 Januari 2025 sampai 20 April 2025; 7.692",
            "For example: 1 January 2025 to 20 April 2025; 7,692",
        ],
    },
    FieldWords {
        field: Field::PaceChange,
        label: ["Laju berubah mulai…", "The pace changes from…"],
        hint: [
            "Loket baru, jaringan baru. Tanggal; orang per hari layanan. Contoh: 1 Juni 2026; 150",
            "A new counter, a new line. Date; people per service day. For example: 1 June 2026; 150",
        ],
    },
    FieldWords {
        field: Field::At,
        label: ["Orang per hari layanan", "People per service day"],
        hint: ["Contoh: 150", "For example: 150"],
    },
    FieldWords {
        field: Field::Seed,
        label: ["Angka awal acak", "Seed of the draws"],
        hint: [
            "Kosong berarti 1. Angka yang sama memberi hasil yang sama",
            "Empty means 1. The same number gives the same result",
        ],
    },
    FieldWords {
        field: Field::LedgerFrom,
        label: ["Dari laporan tanggal", "From the report of"],
        hint: [
            "Kosongkan untuk laporan sebelum yang terakhir",
            "Leave empty for the last report but one",
        ],
    },
    FieldWords {
        field: Field::LedgerTo,
        label: ["Sampai laporan tanggal", "To the report of"],
        hint: [
            "Kosongkan untuk laporan terakhir",
            "Leave empty for the last report",
        ],
    },
    FieldWords {
        field: Field::ShareBefore,
        label: ["Target pada laporan itu", "Target at that report"],
        hint: [
            "Kosongkan bila target tidak berubah. Contoh: 25 persen",
            "Leave empty if the target has not changed. For example: 25 per cent",
        ],
    },
    FieldWords {
        field: Field::Weights,
        label: ["Bobot hari (boleh kosong)", "Weight of weekdays (optional)"],
        hint: [
            "Persen dari hari biasa. Contoh: Jumat 60, Sabtu 50",
            "Per cent of a usual day. For example: Friday 60, Saturday 50",
        ],
    },
    FieldWords {
        field: Field::Boost,
        label: [
            "Masa dengan tambahan tenaga (boleh kosong)",
            "A time with more hands (optional)",
        ],
        hint: [
            "Contoh: 1-30 Juni 2024: 150 (satu setengah kali hari biasa)",
            "For example: 1-30 June 2024: 150 (one and a half times a usual day)",
        ],
    },
    FieldWords {
        field: Field::ClaimBase,
        label: ["Dasar yang disebut", "The base it names"],
        hint: [
            "Contoh: 700.000, sekitar 680.000, atau dua dasar: 511.434; 516.875",
            "For example: 700,000, about 680,000, or two bases: 511,434; 516,875",
        ],
    },
    FieldWords {
        field: Field::ClaimDone,
        label: ["Aktivasi yang disebut", "The activations it names"],
        hint: NO_HINT,
    },
    FieldWords {
        field: Field::ClaimQuotedShare,
        label: ["Persentase yang disebut", "The percentages it quotes"],
        hint: [
            "Seperti tercetak. Contoh: 4,12; 13,72",
            "As printed. For example: 4.12; 13.72",
        ],
    },
    FieldWords {
        field: Field::ClaimShare,
        label: [
            "Target yang disebut, dalam persen",
            "The target share it names",
        ],
        hint: NO_HINT,
    },
    FieldWords {
        field: Field::ClaimTarget,
        label: ["Jumlah target yang disebut", "The target count it names"],
        hint: NO_HINT,
    },
    FieldWords {
        field: Field::ClaimShortfall,
        label: ["Kekurangan yang disebut", "What it says is missing"],
        hint: [
            "Contoh: 2.200 orang, atau 25 persen bila yang disebut selisih persentase",
            "For example: 2,200 people, or 25 per cent for a difference of percentages",
        ],
    },
    FieldWords {
        field: Field::ClaimPopulation,
        label: ["Jumlah penduduk yang disebut", "The residents it names"],
        hint: NO_HINT,
    },
    FieldWords {
        field: Field::ClaimAsOf,
        label: ["Tanggal yang disebut", "The date it names"],
        hint: NO_HINT,
    },
    FieldWords {
        field: Field::ClaimWeekday,
        label: ["Hari yang disebut", "The weekday it names"],
        hint: ["Contoh: Selasa", "For example: Tuesday"],
    },
];

/// The words of a field of the depths.
pub(in crate::words) fn words_of_depths(field: Field) -> &'static FieldWords {
    find(&OF_DEPTHS, field).unwrap_or(&UNKNOWN)
}
