//! Finds counts of people in a press text and distinguishes them from other numbers.

use super::{
    hedge::Hedge,
    text_figure::{TextFigure, Value, WrittenFigure},
    tokens::{TokenKind, Tokens, is_year},
};
use crate::{
    domain::{Bounds, Quantity},
    reading::{read_count, word_list::is_one_of},
};

/// Parses a number as a count of people; `None` if it counts something else.
pub(super) fn count(tokens: &Tokens, written: &WrittenFigure<'_>) -> Option<TextFigure> {
    let &WrittenFigure {
        first,
        last,
        hedge,
        from,
        mut to,
    } = written;
    let mut about = hedge == Hedge::About;
    if tokens.word(to) == "an" || tokens.word(to.saturating_sub(1)).ends_with("an") {
        about = true;
        to = to.saturating_add(usize::from(tokens.word(to) == "an"));
    }
    let more = tokens.word(to) == "lebih" && tokens.word(to.saturating_add(1)) != "dari";
    to = to.saturating_add(usize::from(more));
    if !counts_people(tokens, to, first, last) {
        return None;
    }
    let unit_more = is_people(tokens.word(to)) && tokens.word(to.saturating_add(1)) == "lebih";
    let bound = match hedge {
        _ if more || unit_more => "lebih dari ",
        Hedge::More => "lebih dari ",
        Hedge::Nearly => "hampir ",
        _ => "",
    };
    let quantity = if last.is_empty() {
        read_count(&[bound, first].concat()).ok()?
    } else {
        range(first, last)?
    };
    let value = Value::People(Quantity {
        about: about || quantity.about,
        ..quantity
    });
    Some(TextFigure { value, from, to })
}

/// Parses "32.000-35.000". In "4 sampai 5 ribu" the first end gets the scale word of the last.
fn range(first: &str, last: &str) -> Option<Quantity> {
    let scale = last.rsplit(' ').next().filter(|_| last.contains(' '));
    let first = match scale {
        Some(scale) if !first.contains(' ') => [first, " ", scale].concat(),
        _ => first.to_owned(),
    };
    let (lower, upper) = (read_count(&first).ok()?, read_count(last).ok()?);
    (lower.bounds.least <= upper.bounds.most).then_some(Quantity {
        bounds: Bounds {
            least: lower.bounds.least,
            most: upper.bounds.most,
        },
        about: false,
    })
}

/// Whether a number counts people: by the unit after it, or by its size if it has none.
fn counts_people(tokens: &Tokens, to: usize, first: &str, last: &str) -> bool {
    let next = tokens.word(to);
    if is_people(next) {
        return true;
    }
    if is_one_of(next, UNITS) || (is_year(first) && last.is_empty()) {
        return false;
    }
    let digits = first.bytes().filter(u8::is_ascii_digit).count();
    digits > 2
        || first.contains(' ')
        || tokens.kind(to) == Some(TokenKind::Word) && next == "aktivasi"
}

pub(super) fn is_people(word: &str) -> bool {
    is_one_of(word, PEOPLE)
}

const PEOPLE: &str = "orang jiwa warga penduduk masyarakat wktp wajib aktivasi pengguna akun people \
     residents persons pemohon asn pegawai pns guru siswa pelajar mahasiswa";

/// Units of figures that do not count people.
const UNITS: &str = "tahun hari bulan minggu menit jam detik kali unit kecamatan desa kelurahan titik lokasi sekolah \
     opd rupiah dokumen keping blangko blanko lembar kabupaten kota provinsi km meter kk keluarga persen poin \
     anak akta kia kartu dinas kantor alat layanan wib wita wit mei juni inovasi daerah wilayah kampus kelas jenis \
     handphone hp tps suara gb mb days years bayi pulau rumah surat dusun rt rw sd smp sma perusahaan";
