//! The meaning of column headers, Indonesian and English, by their words.

use super::Role;
use crate::domain::take_steps;
use crate::reading::word_list::is_one_of;

/// The meaning of a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::reading) enum Meaning {
    /// The column has a role.
    Tells {
        /// The role.
        role: Role,
        /// How sure the role is, or how small the regions are. If several columns have a role, the highest rank wins.
        rank: u8,
        /// Whether an upper header may change the meaning: "TARGET" under "PEREKAMAN".
        is_open: bool,
    },
    /// A sum of the people that the upper header names: "JUMLAH".
    Sum,
    /// Known but not needed, including all lower headers: "No", "%", "L".
    Ignored,
    /// People who are not counted here: "PENDUDUK". A lower header may still be "WAJIB KTP".
    Others,
    /// No known word.
    Unknown,
}

/// The longest header, in bytes.
const LONGEST: usize = 400;

/// The rank of a count that the header names explicitly.
const NAMED: u8 = 2;

/// The meaning of a header, all its levels joined.
pub(in crate::reading) fn meaning(head: &str) -> Meaning {
    take_steps(head.len());
    if head.len() > LONGEST {
        return Meaning::Unknown;
    }
    let words = HeadWords::of(head);
    if words.0.is_empty() {
        return Meaning::Unknown;
    }
    if words.is_useless() {
        return Meaning::Ignored;
    }
    words
        .code_or_day()
        .or_else(|| words.count())
        .or_else(|| words.sum())
        .or_else(|| words.name())
        .unwrap_or(Meaning::Unknown)
}

/// The words of a header in capitals; a per cent sign counts as a word.
struct HeadWords(Vec<String>);

const PERCENT: &str = "% PERSEN PERSENTASE PROSENTASE PERCENT PERCENTAGE";
const MEN: &str = "L LK LAKI PRIA MALE";
const WOMEN: &str = "P PR PEREMPUAN WANITA FEMALE";
const USELESS: &str = "BELUM SELISIH KEKURANGAN KURANG SISA GAP SHORTFALL KETERANGAN KET CATATAN NOTES RANK RANKING \
     PERINGKAT TELEPON TELP HP PHONE EMAIL ALAMAT POS NIP PETUGAS CETAK PENCETAKAN PENAMBAHAN \
     KENAIKAN";
const ACTIVATION: &str = "AKTIVASI TERAKTIVASI ACTIVATED ACTIVATION ACTIVATIONS";
const RECORDED: &str = "PEREKAMAN REKAM TEREKAM RECORDED RECORDING";
const OWNED: &str = "MEMILIKI KEPEMILIKAN PEMILIK";
const OBLIGED: &str = "WAJIB WKTP WAJIBKTP ELIGIBLE";
/// Words of a period. A column of the total is preferred to one of a period.
const PARTS: &str = "BULAN HARI MINGGU LALU TAHUN TRIWULAN SEMESTER MONTH";
const DAYS: [&str; 6] = [
    "PER",
    "PER TANGGAL",
    "DATA PER",
    "AS OF",
    "POSISI",
    "DATA DATE",
];
const SUMS: &str = "JUMLAH JML JLH TOTAL SUM ORANG JIWA";
/// Words for names of regions, with a rank: the smaller the regions, the higher.
const NAMES: [(u8, &str); 5] = [
    (0, "NAMA NAME ATAU DAN"),
    (
        1,
        "PROVINSI PROPINSI PROV PROVINCE WILAYAH DAERAH REGION AREA",
    ),
    (2, "KABUPATEN KAB KOTA KABKOTA REGENCY CITY"),
    (
        3,
        "KECAMATAN KEC DISTRIK DISTRICT KAPANEWON KEMANTREN UPTD INSTANSI",
    ),
    (
        4,
        "DESA KELURAHAN KEL KALURAHAN GAMPONG NAGARI KAMPUNG VILLAGE",
    ),
];

impl HeadWords {
    fn of(head: &str) -> Self {
        let mut words = vec![String::new()];
        for sign in head.chars() {
            match sign {
                '%' => words.extend(["%".to_owned(), String::new()]),
                _ if sign.is_alphanumeric() => {
                    if let Some(word) = words.last_mut() {
                        word.push(sign.to_ascii_uppercase());
                    }
                }
                _ => words.push(String::new()),
            }
        }
        words.retain(|word| !word.is_empty());
        Self(words)
    }

    fn has(&self, list: &str) -> bool {
        self.0.iter().any(|word| is_one_of(word, list))
    }

    fn begins_with(&self, list: &str) -> bool {
        self.0.first().is_some_and(|word| is_one_of(word, list))
    }

    fn all(&self, mut fits: impl FnMut(&str) -> bool) -> bool {
        self.0.iter().all(|word| fits(word))
    }

    /// Whether the column is not needed: a running number, a percentage, one sex only, or a shortfall.
    fn is_useless(&self) -> bool {
        let number = self.begins_with("NO NOMOR NOMER NR NUMBER") && !self.has("KODE");
        let one_sex = self.has(MEN) != self.has(WOMEN);
        number || one_sex || self.has(USELESS) || self.is_share()
    }

    /// Whether the header means a percentage: "CAPAIAN (%)", but not "TARGET 30%", which means the target.
    fn is_share(&self) -> bool {
        let mut before = "";
        for word in &self.0 {
            let follows_number = before.chars().all(|sign| sign.is_ascii_digit());
            if is_one_of(word, PERCENT) && (before.is_empty() || !follows_number) {
                return true;
            }
            before = word;
        }
        false
    }

    fn code_or_day(&self) -> Option<Meaning> {
        if self.has("KODE CODE") {
            let finest = self.name_rank().unwrap_or_default();
            return Some(tells(Role::Code, NAMED.saturating_add(finest)));
        }
        let line = self.0.join(" ");
        let is_day = self.begins_with("TANGGAL TGL DATE") || DAYS.contains(&&*line);
        is_day.then(|| tells(Role::AsOf, NAMED))
    }

    fn count(&self) -> Option<Meaning> {
        let (activated, recorded) = (self.has("IKD") || self.has(ACTIVATION), self.has(RECORDED));
        let (owned, obliged) = (self.has(OWNED), self.has(OBLIGED));
        let rank = if self.has(PARTS) { 1 } else { NAMED };
        let is_reached = self.has("REALISASI CAPAIAN SUDAH AKTIF REACHED");
        if self.has("TARGET") {
            let is_other = recorded || owned || is_reached || self.has("TERHADAP DARI");
            let open = Meaning::Tells {
                role: Role::Target,
                rank,
                is_open: !activated,
            };
            return Some(if is_other { Meaning::Ignored } else { open });
        }
        if activated {
            let names_activation = self.has(ACTIVATION) || is_reached || owned;
            let is_unclear = (obliged || recorded) && !names_activation;
            return Some(if is_unclear {
                Meaning::Unknown
            } else {
                tells(Role::Activated, rank)
            });
        }
        if recorded {
            return Some(tells(Role::Recorded, rank));
        }
        if owned && self.has("KTP") {
            return Some(tells(Role::Recorded, 1));
        }
        if obliged {
            return Some(tells(Role::WajibKtp, rank));
        }
        if self.has("REALISASI") {
            return Some(Meaning::Tells {
                role: Role::Activated,
                rank: 1,
                is_open: true,
            });
        }
        let is_people = self.has("PENDUDUK POPULATION KK");
        is_people.then_some(Meaning::Others)
    }

    fn sum(&self) -> Option<Meaning> {
        let is_sum = self.all(|word| [MEN, WOMEN, SUMS].iter().any(|list| is_one_of(word, list)));
        // "JUMLAH DESA" is a number of villages.
        let counts_regions = self.has(SUMS) && self.name_rank().is_some();
        match (is_sum, counts_regions) {
            (true, _) => Some(Meaning::Sum),
            (_, true) => Some(Meaning::Ignored),
            _ => None,
        }
    }

    /// The rank of the smallest kind of region that is named.
    fn name_rank(&self) -> Option<u8> {
        let ranks = NAMES.iter().filter(|(_, names)| self.has(names));
        ranks.map(|(rank, _)| *rank).max()
    }

    fn name(&self) -> Option<Meaning> {
        let is_name = self.all(|word| NAMES.iter().any(|(_, names)| is_one_of(word, names)));
        let rank = self.name_rank().filter(|_| is_name)?;
        // Beside a column "KABUPATEN", "NAMA WILAYAH" holds the smaller regions.
        let is_general = self.has("NAMA NAME") && rank < 2;
        Some(tells(Role::Name, if is_general { 5 } else { rank }))
    }
}

fn tells(role: Role, rank: u8) -> Meaning {
    Meaning::Tells {
        role,
        rank,
        is_open: false,
    }
}
