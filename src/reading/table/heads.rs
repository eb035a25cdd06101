//! The meaning of column headers, Indonesian and English, by their words.

use super::{
    Role,
    head_words::{DAYS, HeadWords, LONGEST, MINISTRY, NAMES, PROVINCES, STATISTICS},
};
use crate::domain::take_steps;
use crate::reading::calendar::months;
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
    /// People added in a period: "AKTIVASI MINGGU INI". `None`: the header does not say who is counted.
    Added(Option<Role>),
    /// All people until now of those that the column beside it counts: "KUMULATIF", "S.D. BULAN INI".
    Cumulative,
    /// A sum of the people that the upper header names: "JUMLAH".
    Sum,
    /// Known but not needed, including all lower headers: "No", "%", "L".
    Ignored,
    /// People who are not counted here: "PENDUDUK". A lower header may still be "WAJIB KTP".
    Others,
    /// No known word.
    Unknown,
}

/// The rank of a count that the header names explicitly.
const NAMED: u8 = 2;

/// The meaning of a header, all its levels joined.
pub(in crate::reading) fn meaning(head: &str) -> Meaning {
    take_steps(head.len());
    if head.len() > LONGEST {
        return Meaning::Unknown;
    }
    let words = HeadWords::of(head);
    if words.is_empty() {
        return Meaning::Unknown;
    }
    if words.is_useless() {
        return Meaning::Ignored;
    }
    words
        .code_or_day()
        .or_else(|| words.count())
        .or_else(|| words.kind_of_row())
        .or_else(|| words.period())
        .or_else(|| words.sum())
        .or_else(|| words.name())
        .unwrap_or(Meaning::Unknown)
}

const PERCENT: &str = "% PERSEN PERSENTASE PROSENTASE PERCENT PERCENTAGE";
const MEN: &str = "L LK LAKI PRIA MALE";
const WOMEN: &str = "P PR PEREMPUAN WANITA FEMALE";
const USELESS: &str = "BELUM SELISIH KEKURANGAN KURANG SISA GAP SHORTFALL KETERANGAN KET CATATAN NOTES RANK RANKING \
     PERINGKAT TELEPON TELP HP PHONE EMAIL ALAMAT POS NIP PETUGAS CETAK PENCETAKAN";
const ACTIVATION: &str = "AKTIVASI TERAKTIVASI ACTIVATED ACTIVATION ACTIVATIONS";
const RECORDED: &str = "PEREKAMAN REKAM TEREKAM RECORDED RECORDING";
const OWNED: &str = "MEMILIKI KEPEMILIKAN PEMILIK PUNYA";
const OBLIGED: &str = "WAJIB WKTP WAJIBKTP ELIGIBLE";
/// Words of a long period. A column of the total is preferred to one of a period.
const LONG_PERIODS: &str = "TAHUN SEMESTER YEAR";
/// Words of a short period: what is counted in one was added in it.
const SHORT_PERIODS: &str = "BULAN BLN HARI MINGGU MGG PEKAN TRIWULAN DAY WEEK MONTH QUARTER";
const THIS_OR_LAST: &str = "INI LALU SEBELUMNYA THIS LAST";
const ADDED: &str = "TAMBAH TAMBAHAN PENAMBAHAN PERTAMBAHAN KENAIKAN HARIAN MINGGUAN BULANAN BARU KEMARIN ADDED ADDITIONS DAILY \
     WEEKLY MONTHLY";
const CUMULATIVE: &str =
    "KUMULATIF KUMULASI AKUMULASI AKUMULATIF TERAKUMULASI CUMULATIVE SD SAMPAI HINGGA";
/// Words for the state on a day.
const STATES: &str = "UNTIL POSISI KEADAAN KONDISI";
/// Headers of columns that part the rows of a region by time, with other words that they may have.
const PERIODS: &str =
    "TAHUN THN BULAN BLN SEMESTER TRIWULAN TW MINGGU PERIODE YEAR MONTH QUARTER PERIOD";
const OF_PERIODS: &str = "DATA KE UPDATE NAMA ANGGARAN PELAPORAN LAPORAN";
/// Headers of columns that part the people of a region: "JENIS KELAMIN", "KELOMPOK UMUR".
const KINDS: &str = "KELAMIN JK GENDER SEX UMUR USIA AGAMA KEWARGANEGARAAN PERKAWINAN AGE";
const OF_KINDS: &str = "JENIS KELOMPOK GOLONGAN STATUS NAMA GROUP";
const CODES: &str = "KODE CODE KD";
const SUMS: &str = "JUMLAH JML JLH TOTAL SUM ORANG JIWA";
impl HeadWords {
    /// Whether the column is not needed: a running number, a percentage, one sex only, or a shortfall.
    fn is_useless(&self) -> bool {
        let number = self.begins_with("NO NOMOR NOMER NR NUMBER") && !self.has("KODE");
        let one_sex = self.has(MEN) != self.has(WOMEN);
        number || one_sex || self.has(USELESS) || self.is_share()
    }

    /// Whether the header means a percentage: "CAPAIAN (%)", but not "TARGET 30%", which means the target.
    fn is_share(&self) -> bool {
        let mut before = "";
        for word in self.words() {
            let follows_number = before.chars().all(|sign| sign.is_ascii_digit());
            if is_one_of(word, PERCENT) && (before.is_empty() || !follows_number) {
                return true;
            }
            before = word;
        }
        false
    }

    fn code_or_day(&self) -> Option<Meaning> {
        if self.has(CODES) {
            let finest = self.name_rank().unwrap_or_default().saturating_mul(3);
            let office = match (self.has(MINISTRY), self.has(STATISTICS)) {
                (true, _) => 2,
                (_, false) => 1,
                _ => 0,
            };
            return Some(tells(Role::Code, finest.saturating_add(office)));
        }
        let line = self.words().join(" ");
        let is_day = self.begins_with("TANGGAL TGL DATE") || DAYS.contains(&&*line);
        is_day.then(|| tells(Role::AsOf, NAMED))
    }

    fn count(&self) -> Option<Meaning> {
        let is_digital = self.has("DIGITAL") && self.has("IDENTITAS KTP ID IDENTITY");
        let activated = self.has("IKD") || self.has(ACTIVATION) || is_digital;
        let (recorded, owned) = (self.has(RECORDED), self.has(OWNED));
        let obliged = self.has(OBLIGED) || self.has_pair("W", "KTP");
        let is_reached = self.has("REALISASI CAPAIAN SUDAH AKTIF REACHED");
        if self.has("TARGET") {
            let is_other = recorded || owned || is_reached || self.has("TERHADAP DARI");
            let open = Meaning::Tells {
                role: Role::Target,
                rank: self.rank_in_time(),
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
                self.in_time(Role::Activated)
            });
        }
        if recorded {
            return Some(self.in_time(Role::Recorded));
        }
        if owned && self.has("KTP") {
            return Some(tells(Role::Recorded, 1));
        }
        if obliged {
            return Some(tells(Role::WajibKtp, self.rank_in_time()));
        }
        if self.is_of_seventeen() {
            return Some(tells(Role::WajibKtp, 0));
        }
        if self.has("REALISASI") {
            return Some(match self.in_time(Role::Activated) {
                Meaning::Tells { role, .. } => Meaning::Tells {
                    role,
                    rank: 1,
                    is_open: true,
                },
                added => added,
            });
        }
        let is_people = self.has("PENDUDUK POPULATION KK");
        is_people.then_some(Meaning::Others)
    }

    /// Whether it counts those of 17 years or more, who must hold a KTP: "PENDUDUK 17 TAHUN KE ATAS", "USIA 17+".
    fn is_of_seventeen(&self) -> bool {
        self.has("17") && self.has("TAHUN THN TH USIA UMUR KEATAS ATAS AGED YEARS PLUS")
    }

    /// A count, or the people added in a period.
    fn in_time(&self, role: Role) -> Meaning {
        if self.is_added() {
            Meaning::Added(Some(role))
        } else {
            tells(role, self.rank_in_time())
        }
    }

    /// A total until now is preferred to a count, and a count to that of a year.
    fn rank_in_time(&self) -> u8 {
        match (
            self.is_cumulative(),
            self.has(LONG_PERIODS) || self.has(SHORT_PERIODS),
        ) {
            (true, _) => NAMED.saturating_add(1),
            (_, true) => 1,
            _ if self.is_of_month() => 1,
            _ => NAMED,
        }
    }

    /// Whether a month is named without a day of it: "AKTIVASI OKTOBER 2026" may be those added in it.
    fn is_of_month(&self) -> bool {
        let is_month = |word: &String| months::month(&word.to_ascii_lowercase()).is_some();
        let is_day =
            |word: &String| word.len() < 3 && word.bytes().all(|byte| byte.is_ascii_digit());
        let words = || self.words().iter();
        words().any(is_month) && !words().any(is_day) && !self.has("PER")
    }

    fn is_cumulative(&self) -> bool {
        self.has(CUMULATIVE) || self.has_pair("S", "D") || self.has(STATES)
    }

    /// Whether only those are counted who were added in a period, or who were there in an earlier one.
    fn is_added(&self) -> bool {
        let in_short = self.has(SHORT_PERIODS) || self.names_period();
        let is_older = self.has("LALU SEBELUMNYA KEMARIN LAST PREVIOUS");
        is_older || (!self.is_cumulative() && (in_short || self.has(ADDED)))
    }

    /// Whether a period is named by its place in time: "TAHUN INI", "BULAN LALU".
    fn names_period(&self) -> bool {
        (self.has(SHORT_PERIODS) || self.has(LONG_PERIODS)) && self.has(THIS_OR_LAST)
    }

    /// The kind of a count whose people another header names: "KUMULATIF", "TAMBAHAN", "BULAN INI".
    fn kind_of_row(&self) -> Option<Meaning> {
        let is_added = self.is_added() && (self.names_period() || self.has(ADDED));
        // A title such as "KEADAAN 31 OKTOBER 2026" is no header.
        match (is_added, self.is_cumulative() && !self.has(STATES)) {
            (true, _) => Some(Meaning::Added(None)),
            (_, true) => Some(Meaning::Cumulative),
            _ => None,
        }
    }

    /// A column that parts the rows of a region, by time or by people.
    fn period(&self) -> Option<Meaning> {
        let is_all_of = |main: &str, others: &str| {
            self.has(main) && self.all(|word| is_one_of(word, main) || is_one_of(word, others))
        };
        let role = if is_all_of(PERIODS, OF_PERIODS) {
            Role::Period
        } else if is_all_of(KINDS, OF_KINDS) {
            Role::Part
        } else {
            return None;
        };
        Some(Meaning::Tells {
            role,
            rank: NAMED,
            is_open: true,
        })
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

    fn name(&self) -> Option<Meaning> {
        let is_name = self.all(|word| NAMES.iter().any(|(_, names)| is_one_of(word, names)));
        let rank = self.name_rank().filter(|_| is_name)?;
        // Beside a column "KABUPATEN", "NAMA WILAYAH" holds the smaller regions.
        let is_general = self.has("NAMA NAME NM") && rank < 2 && !self.has(PROVINCES);
        let rank = if is_general { 5 } else { rank };
        // Of two columns of names, that of the ministry's is taken.
        let is_other = u8::from(self.has(STATISTICS));
        Some(tells(
            Role::Name,
            rank.saturating_mul(2)
                .saturating_add(1)
                .saturating_sub(is_other),
        ))
    }
}

fn tells(role: Role, rank: u8) -> Meaning {
    Meaning::Tells {
        role,
        rank,
        is_open: false,
    }
}
