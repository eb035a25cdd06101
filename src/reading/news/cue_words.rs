//! The words of each cue, in Indonesian and English.

use super::cues::Cue;

/// Pairs of words in which the first has another cue than alone.
pub(super) const WITH_NEXT: [(Cue, &str); 15] = [
    (
        Cue::Filler,
        "kurang_lebih kurang_dari lebih_kurang lebih_dari less_than more_than",
    ),
    (
        Cue::Ikd,
        "ktp_digital identitas_kependudukan identitas_digital indentitas_kependudukan digital_id digital_identity \
         digital_population digital_identities",
    ),
    (
        Cue::Ktp,
        "kartu_tanda identity_card identity_cards id_card id_cards",
    ),
    (Cue::Document, "kartu_identitas kartu_keluarga"),
    (
        Cue::None,
        "identitas_anak baru_lahir baru_saja jumlah_anak population_office population_and",
    ),
    (
        Cue::OtherTime,
        "tahun_lalu tahun_sebelumnya tahun_depan tahun_kemarin tahun_mendatang bulan_lalu bulan_sebelumnya \
         pekan_lalu minggu_lalu last_year last_month next_year waktu_lalu",
    ),
    (
        Cue::Rate,
        "per_hari per_bulan per_minggu per_pekan per_harinya per_bulannya setiap_hari setiap_bulan setiap_minggu \
         setiap_pekan setiap_harinya setiap_bulannya tiap_hari tiap_bulan tiap_minggu tiap_harinya tiap_bulannya \
         rata_rata hari_ini bulan_ini pekan_ini minggu_ini per_day per_week per_month a_day each_day every_day sekali_pelayanan",
    ),
    (Cue::Or, "sama_dengan or_about equal_to"),
    (
        Cue::Wajib,
        "must_hold must_have must_own required_to obliged_to obligated_to",
    ),
    (Cue::Not, "yet_to still_without have_not has_not had_not"),
    (
        Cue::Now,
        "saat_ini hingga_kini sampai_kini sampai_sekarang hingga_sekarang sejauh_ini so_far until_now sampai_saat \
         hingga_saat to_date",
    ),
    (
        Cue::Must,
        "paling_tidak paling_sedikit at_least wajib_aktivasi wajib_mengaktifkan wajib_mengaktivasi wajib_ikd",
    ),
    (Cue::Hope, "mudah_mudahan"),
    (Cue::Total, "secara_keseluruhan secara_kumulatif in_total"),
    (Cue::Activate, "perekaman_ikd perekaman_identitas rekam_ikd"),
];

/// Pairs of words in which the second has another cue than alone.
pub(super) const BEHIND: [(Cue, &str); 4] = [
    (Cue::Wajib, "w_ktp"),
    (
        Cue::None,
        "target_untuk targetnya_untuk tanda_penduduk tahun_baru untuk_sementara yang_lalu lanjut_usia kerja_sama \
         ktp_baru lebih_kurang",
    ),
    (Cue::Aim, "di_target di_targetkan"),
    (Cue::Filler, "yang_ada"),
];

/// The words of each cue. A verb with "-nya" is listed by its stem.
pub(super) const WORDS: [(Cue, &str); 30] = [
    (
        Cue::Filler,
        "sebanyak sebesar sejumlah adalah ada ialah yakni yaitu mencapai capai berjumlah tercatat terdata jumlah diperkirakan \
         sekitar menjadi di angka dengan itu ini tersebut berada masih pada posisi rekap data is are of was \
         mencatatkan mencatat menyentuh tembus menembus kisaran berkisar terdapat didapat reached reach",
    ),
    (
        Cue::People,
        "orang jiwa warga masyarakat people persons residents users",
    ),
    (
        Cue::Wajib,
        "wajib wktp wajibktp eligible required obliged obligated",
    ),
    (Cue::Ktp, "ktp ktpel ektp kartu el elektronik"),
    (
        Cue::Record,
        "rekam perekaman perekam merekam terekam rekaman direkam merekamkan recorded recording record",
    ),
    (Cue::Resident, "penduduk population"),
    (
        Cue::Activate,
        "aktivasi mengaktivasi teraktivasi diaktivasi beraktivasi aktifasi aktivitasi mengaktifkan diaktifkan \
         pengaktifan mengaktivasikan aktif teraktifasi mengaktifasi pengaktivasian aktifkan mengaktivikasi instal \
         menginstal terinstal activated activation activations activate activating",
    ),
    (Cue::Ikd, "ikd"),
    (
        Cue::Have,
        "memiliki punya mempunyai memegang mengantongi kantongi pemilik kepemilikan pengguna menggunakan gunakan \
         pakai memakai pemakai terdaftar mendaftar pemegang miliki beralih terintegrasi ber hold holding own owning",
    ),
    (Cue::Target, "target sasaran ditetapkan dipatok targets"),
    (
        Cue::Aim,
        "menargetkan ditargetkan targetkan mentarget mentargetkan ditarget menarget targeted aims aim wants dibebani \
         dibebankan",
    ),
    (
        Cue::Must,
        "harus minimal wajibkan diwajibkan must setidaknya sedikitnya perlu diminta meminta dituntut requires membutuhkan butuh memerlukan need needs",
    ),
    (
        Cue::Hope,
        "berharap diharapkan harapan harap semoga mudahmudahan akan bisa dapat bakal ingin optimis optimistis \
         berencana rencana direncanakan could would will hopes hope expected estimasi proyeksi",
    ),
    (
        Cue::Reached,
        "capaian realisasi pencapaian cakupan terealisasi tercapai merealisasikan persentase prosentase presentase \
         progres coverage capaiannya terealisir",
    ),
    (Cue::Only, "baru hanya cuma only just"),
    (Cue::Already, "sudah telah have has had"),
    (Cue::Not, "belum tidak tak bukan not without haven't"),
    (
        Cue::Short,
        "kurang kekurangan sisa tersisa menyisakan selisih lagi missing tinggal remaining",
    ),
    (
        Cue::Group,
        "asn pns pppk pegawai karyawan guru siswa siswi pelajar mahasiswa santri honorer tni polri lansia pemula staf \
         napi narapidana disabilitas perangkat dosen odgj kader pekerja buruh perempuan lakilaki penerima wanita pria male \
         female students teachers penghuni",
    ),
    (
        Cue::Place,
        "kecamatan desa kelurahan sekolah kampus nagari gampong distrik kapanewon kampung dusun opd sma smk instansi \
         village district school lapas rutan",
    ),
    (
        Cue::Rate,
        "sehari perhari seharinya sebulan seminggu sepekan harian pemohon kegiatan selama peserta pengunjung acara \
         antrean antre daily panitia melayani dilayani terlayani layani mengikuti diikuti kuota datang serve served antusias",
    ),
    (
        Cue::Gain,
        "penambahan tambahan bertambah menambah ketambahan pertambahan penambahannya tambah",
    ),
    (
        Cue::Rise,
        "naik meningkat peningkatan kenaikan turun menurun penurunan tumbuh melonjak dinaikkan ditingkatkan rose \
         increased increase",
    ),
    (
        Cue::OtherTime,
        "sebelum sebelumnya semula awalnya dulu mendatang depan previously earlier",
    ),
    (
        Cue::Now,
        "kini sekarang terkini terakhir now currently sementaranya",
    ),
    (
        Cue::Total,
        "total totalnya kumulatif akumulasi keseluruhan seluruhnya akumulatif cumulative",
    ),
    (
        Cue::Document,
        "kia akta akte kematian paspor kk blangko blanko keping pindah kawin nikah cerai kelahiran pernikahan suket \
         lembar",
    ),
    (
        Cue::Thing,
        "anggaran belanja dana serapan terserap kinerja hp ponsel smartphone sinyal internet pemilih dpt suara pemilu \
         stok retribusi pendapatan kendaraan mobil loket komputer operator",
    ),
    (Cue::Or, "atau setara alias or"),
    (
        Cue::Break,
        "sedangkan sementara namun tetapi tapi sehingga karena untuk sebab agar serta adapun but while padahal \
         meski meskipun walau walaupun whereas although kemudian disusul",
    ),
];
