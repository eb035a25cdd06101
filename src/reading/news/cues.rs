//! Classifies single words of a press text by what they say about the figures near them.

use super::tokens::Tokens;
use crate::reading::word_list::{is_one_of, meaning};

/// The class of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cue {
    /// No meaning for figures.
    None,
    /// A word between a name and its figure: "sebanyak", "adalah", "mencapai".
    Filler,
    /// A unit of people: orang, jiwa, warga.
    People,
    /// Obliged to hold a KTP: wajib, wktp.
    Wajib,
    /// The identity card: KTP.
    Ktp,
    /// Recording for the KTP-el.
    Record,
    /// Resident: penduduk.
    Resident,
    /// Activation.
    Activate,
    /// The digital identity, IKD.
    Ikd,
    /// To hold: memiliki, punya.
    Have,
    /// A target: target, sasaran.
    Target,
    /// To aim at: menargetkan.
    Aim,
    /// An obligation: harus, minimal.
    Must,
    /// An achievement: capaian, realisasi.
    Reached,
    /// Only: baru, hanya.
    Only,
    /// Already: sudah, telah.
    Already,
    /// Not: belum, tidak.
    Not,
    /// Missing: kurang, sisa, selisih.
    Short,
    /// A group that is part of the population: ASN, guru, siswa.
    Group,
    /// A place smaller than a regency: kecamatan, desa, sekolah.
    Place,
    /// A count per day or month, or of an event: sehari, kegiatan.
    Rate,
    /// A gain: penambahan.
    Gain,
    /// Another time: sebelumnya, tahun lalu.
    OtherTime,
    /// Another document: KIA, akta.
    Document,
    /// Equivalence: "atau", "setara".
    Or,
    /// The end of a clause: "sedangkan", "namun".
    Break,
}

/// The cue of each token.
pub(super) fn cues(tokens: &Tokens) -> Vec<Cue> {
    let known = CueWords::new();
    let cue = |at| cue(tokens, &known, at);
    (0..tokens.all.len()).map(cue).collect()
}

/// The words of all cues, indexed by first letter, since every word of a text is looked up.
struct CueWords([Vec<(&'static str, Cue)>; 26]);

impl CueWords {
    fn new() -> Self {
        let mut known = Self(Default::default());
        for (cue, words) in WORDS {
            for word in words.split(' ') {
                if let Some(place) = letter(word).and_then(|at| known.0.get_mut(at)) {
                    place.push((word, cue));
                }
            }
        }
        known
    }

    fn cue(&self, word: &str) -> Cue {
        let word = word
            .strip_suffix("nya")
            .filter(|stem| stem.len() > 3)
            .unwrap_or(word);
        let alike = letter(word).and_then(|at| self.0.get(at));
        let found = alike.and_then(|alike| alike.iter().find(|(known, _)| *known == word));
        found.map_or(Cue::None, |(_, cue)| *cue)
    }
}

/// The index of a word's first letter, 0 for a.
fn letter(word: &str) -> Option<usize> {
    let first = word.bytes().next()?.checked_sub(b'a')?;
    Some(usize::from(first))
}

/// The cue of a word; for ambiguous words, its neighbours decide.
fn cue(tokens: &Tokens, known: &CueWords, at: usize) -> Cue {
    let next = tokens.word(at.saturating_add(1));
    let before = if at == 0 {
        ""
    } else {
        tokens.word(at.saturating_sub(1))
    };
    let word = tokens.word(at);
    if is_one_of(word, ": =") {
        return Cue::Filler;
    }
    meaning(&[word, "_", next].concat(), &WITH_NEXT)
        .or_else(|| meaning(&[before, "_", word].concat(), &BEHIND))
        .unwrap_or_else(|| known.cue(word))
}

/// Pairs of words in which the first has another cue than alone.
const WITH_NEXT: [(Cue, &str); 9] = [
    (
        Cue::Filler,
        "kurang_lebih kurang_dari lebih_kurang lebih_dari",
    ),
    (
        Cue::Ikd,
        "ktp_digital identitas_kependudukan identitas_digital",
    ),
    (Cue::Ktp, "kartu_tanda identity_card"),
    (Cue::Document, "kartu_identitas kartu_keluarga"),
    (Cue::None, "identitas_anak"),
    (
        Cue::OtherTime,
        "tahun_lalu tahun_sebelumnya tahun_depan bulan_lalu",
    ),
    (
        Cue::Rate,
        "per_hari per_bulan per_minggu per_harinya per_bulannya setiap_hari setiap_bulan setiap_minggu setiap_harinya \
         setiap_bulannya tiap_hari tiap_bulan tiap_minggu tiap_harinya tiap_bulannya rata_rata",
    ),
    (Cue::Or, "sama_dengan"),
    (Cue::Wajib, "must_hold"),
];

/// Pairs of words in which the second has another cue than alone.
const BEHIND: [(Cue, &str); 2] = [
    (Cue::None, "target_untuk targetnya_untuk tanda_penduduk"),
    (Cue::Aim, "di_target"),
];

/// The words of each cue. A verb with "-nya" is listed by its stem.
const WORDS: [(Cue, &str); 25] = [
    (
        Cue::Filler,
        "sebanyak sebesar sejumlah adalah ada ialah yakni yaitu mencapai capai berjumlah tercatat jumlah total \
         sekitar menjadi di angka dengan itu ini tersebut berada kini masih pada posisi rekap data is are of was",
    ),
    (
        Cue::People,
        "orang jiwa warga masyarakat people persons residents",
    ),
    (Cue::Wajib, "wajib wktp wajibktp"),
    (Cue::Ktp, "ktp ktpel ektp kartu el elektronik"),
    (
        Cue::Record,
        "rekam perekaman merekam terekam rekaman direkam perekamannya recorded recording",
    ),
    (Cue::Resident, "penduduk population"),
    (
        Cue::Activate,
        "aktivasi mengaktivasi teraktivasi diaktivasi beraktivasi aktifasi aktivitasi mengaktifkan diaktifkan \
         pengaktifan mengaktivasikan aktif teraktifasi mengaktifasi pengaktivasian activated activation activations",
    ),
    (Cue::Ikd, "ikd"),
    (
        Cue::Have,
        "memiliki punya mempunyai memegang mengantongi kantongi pemilik kepemilikan pengguna menggunakan \
         terdaftar mendaftar hold",
    ),
    (Cue::Target, "target sasaran ditetapkan dipatok"),
    (
        Cue::Aim,
        "menargetkan ditargetkan targetkan mentarget mentargetkan ditarget menarget targeted",
    ),
    (Cue::Must, "harus minimal wajibkan diwajibkan must"),
    (
        Cue::Reached,
        "capaian realisasi pencapaian cakupan terealisasi tercapai merealisasikan persentase prosentase coverage",
    ),
    (Cue::Only, "baru hanya only"),
    (Cue::Already, "sudah telah have"),
    (Cue::Not, "belum tidak tak bukan not"),
    (
        Cue::Short,
        "kurang kekurangan sisa tersisa menyisakan selisih lagi missing",
    ),
    (
        Cue::Group,
        "asn pns pppk pegawai karyawan guru siswa pelajar mahasiswa santri honorer tni polri lansia pemula staf \
         napi disabilitas perangkat",
    ),
    (
        Cue::Place,
        "kecamatan desa kelurahan sekolah kampus nagari gampong distrik kapanewon opd sma smk instansi",
    ),
    (
        Cue::Rate,
        "sehari perhari seharinya sebulan seminggu harian pemohon kegiatan selama peserta pengunjung acara antrean daily",
    ),
    (
        Cue::Gain,
        "penambahan tambahan bertambah menambah bertambahnya pertambahan",
    ),
    (
        Cue::OtherTime,
        "sebelum semula awalnya dulu kemarin mendatang depan",
    ),
    (
        Cue::Document,
        "kia akta akte kematian paspor kk blangko blanko keping pindah kawin nikah cerai",
    ),
    (Cue::Or, "atau setara alias"),
    (
        Cue::Break,
        "sedangkan sementara namun tetapi tapi sehingga karena untuk sebab agar serta adapun but while",
    ),
];
