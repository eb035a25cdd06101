//! The other published figures that were collected, as claims, with checks and verdict worked out by hand.
//!
//! The comment above each case is the arithmetic. Checks for which the figures do not suffice are not listed.

use super::Published;

pub(super) const PUBLISHED: [Published; 27] = [
    // Kota Serang, 2023-05-09. https://bantenraya.co.id/gara-gara-iphone-aktivasi-ikd-kota-serang-baru-54-persen
    // 6.716 / 125.000 = 5,3728 %: one decimal 5,4 to the nearest, 5,3 cut off, 5,4 up.
    // No base is named, so it is not known whether 125.000 is 25 % of it.
    Published {
        case: "serang_2023q1",
        claim: "claim-done=6716&claim-quoted-share=5,4&claim-share=25&claim-target=125000&claim-as-of=2023-05-09",
        checks: "check-quoted-share-1=fits:target:nearest,up check-target=cannot-tell:none:none",
        verdict: "cannot-tell",
    },
    // Kota Denpasar, 2023-03-07. https://baliexpress.jawapos.com/bali/07/03/2023/di-denpasar-2-000-lebih-warga-telah-aktivasi-ikd/
    // 25 % x 546.000 = 136.500 exactly; to thousands it would be 137.000.
    Published {
        case: "denpasar_2023mar",
        claim: "claim-base=546000&claim-base-kind=wajib-ktp&claim-done=2483&claim-share=25&claim-target=136500&claim-population=654000&claim-as-of=2023-03-07",
        checks: "check-target=fits:base:exact,nearest,cut,up",
        verdict: "fits",
    },
    // Kota Denpasar, 2024-11-13. https://bali.tribunnews.com/2024/11/13/aktivasi-ikd-di-denpasar-jauh-dari-target-5441-belum-perekaman-ktp-elektronik
    // 21.053 / 511.434 = 4,116465 %: 4,12 to the nearest, 4,11 cut off, 4,12 up.
    // 21.053 / 153.430 = 13,721567 %: 13,72 to the nearest, 13,72 cut off, 13,73 up.
    // 30 % x 511.434 = 153.430,2: to the nearest 153.430, cut off 153.430, up 153.431.
    Published {
        case: "denpasar_2024nov",
        claim: "claim-base=511434;516875&claim-base-kind=perekaman&claim-done=21053&claim-quoted-share=4,12;13,72&claim-share=30&claim-target=153430&claim-as-of=2024-11-13",
        checks: "check-quoted-share-1=fits:base:nearest,up check-quoted-share-2=fits:target:nearest,cut check-target=fits:base:nearest,cut",
        verdict: "fits",
    },
    // Kabupaten Purbalingga, 2023-03-15. https://radarbanyumas.disway.id/amp/75210/target-masih-jauh-di-purbalingga-baru-14405-aktivasi-ikd
    // 14.405 / 761.122 = 1,892601 %: 1,89 to the nearest, 1,89 cut off, 1,90 up.
    // "More than 250.000" is 250.000 .. 259.999. 25 % x 761.122 = 190.280,5 is none of these. Of "over a million" residents,
    // 1.000.000 .. 1.999.999, it is 250.000 .. 499.999,75: both ranges have 250.000 .. 259.999, whatever the rounding.
    Published {
        case: "purbalingga_2023",
        claim: "claim-base=761122&claim-base-kind=perekaman&claim-done=14405&claim-quoted-share=1,89&claim-share=25&claim-target=250000-259999&claim-population=1000000-1999999&claim-as-of=2023-03-15",
        checks: "check-quoted-share-1=fits:base:nearest,cut check-target=fits:population:exact,nearest,cut,up,thousands",
        verdict: "fits",
    },
    // Kabupaten Purbalingga, 2024-06-06. https://radarbanyumas.disway.id/read/108121/aktivasi-ikd-baru-38-persen-dindukcapil-kabupaten-purbalingga-jemput-bola
    // 29.890 / 779.454 = 3,834736 %: 3,83 to the nearest, 3,83 cut off, 3,84 up.
    // 6 June 2024 was a Thursday, not a Wednesday.
    Published {
        case: "purbalingga_2024",
        claim: "claim-base=779454&claim-base-kind=perekaman&claim-done=29890&claim-quoted-share=3,83&claim-share=30&claim-as-of=2024-06-06&claim-weekday=rabu",
        checks: "check-quoted-share-1=fits:base:nearest,cut check-weekday=does-not-fit:none:none",
        verdict: "does-not-fit",
    },
    // Provinsi Kalimantan Timur, 2023-12-31. https://kaltim.antaranews.com/amp/berita/205404/ratusan-warga-kaltim-aktivasi-ikd-saat-pesta-rakyat
    // 94.980 / 2.790.734 = 3,403406 %: 3,4 to the nearest, 3,4 cut off, 3,5 up.
    Published {
        case: "kaltim_2023",
        claim: "claim-base=2790734&claim-base-kind=wajib-ktp&claim-done=94980&claim-quoted-share=3,4&claim-share=25&claim-as-of=2023-12-31",
        checks: "check-quoted-share-1=fits:base:nearest,cut",
        verdict: "fits",
    },
    // Provinsi Kalimantan Timur, 2024-10-31. https://mediarights.or.id/perekaman-ktp-elektronik-di-kaltim-hampir-100-raih-penghargaan-dari-kemendagri
    // 156.639 / 2.860.701 = 5,475546 %. 30 % x 2.860.701 = 858.210,3, and 156.639 / 858.210,3 = 18,251820 %:
    // 18,25 to the nearest, 18,25 cut off, 18,26 up.
    Published {
        case: "kaltim_2024oct",
        claim: "claim-base=2860701&claim-base-kind=wajib-ktp&claim-done=156639&claim-quoted-share=18,25&claim-share=30&claim-as-of=2024-10-31",
        checks: "check-quoted-share-1=fits:base-x-share:nearest,cut",
        verdict: "fits",
    },
    // Kabupaten Rejang Lebong, 2024. https://bengkulu.antaranews.com/amp/berita/365315/dukcapil-sebanyak-10425-warga-rejang-lebong-telah-miliki-ikd
    // 10.425 / 202.820 = 5,140026 %: 5,14 to the nearest, 5,14 cut off, 5,15 up.
    // "More than 60.000" is 60.000 .. 69.999, and 30 % x 202.820 = 60.846 is one of these; so is 61.000.
    Published {
        case: "rejang_lebong_2024",
        claim: "claim-base=202820&claim-base-kind=perekaman&claim-done=10425&claim-quoted-share=5,14&claim-share=30&claim-target=60000-69999",
        checks: "check-quoted-share-1=fits:base:nearest,cut check-target=fits:base:exact,nearest,cut,up,thousands",
        verdict: "fits",
    },
    // Kota Bandar Lampung, 2024-01-04. https://lampung.antaranews.com/berita/711684/90-ribu-warga-bandarlampung-telah-memiliki-ikd
    // 90.000 / 767.000 = 11,734029 %: 12 to the nearest, 11 cut off, 12 up.
    Published {
        case: "bandarlampung_2023",
        claim: "claim-base=767000&claim-base-kind=wajib-ktp&claim-done=90000&claim-quoted-share=11&claim-share=25&claim-as-of=2024-01-04",
        checks: "check-quoted-share-1=fits:base:cut",
        verdict: "fits",
    },
    // Kabupaten Tanggamus, 2024-06-03. https://lampost.co/kompliment/target-ikd-tanggamus-baru-8-begini-strategi-peningkatannya
    // 40.000 / 459.000 = 8,714597 %: 9 to the nearest, 8 cut off, 9 up.
    Published {
        case: "tanggamus_2024",
        claim: "claim-base=459000&claim-base-kind=wajib-ktp&claim-done=40000&claim-quoted-share=8&claim-share=25&claim-as-of=2024-06-03",
        checks: "check-quoted-share-1=fits:base:cut",
        verdict: "fits",
    },
    // Kota Madiun, 2025-08-12. https://jatim.antaranews.com/berita/960101/cakupan-aktivasi-ikd-kota-madiun-mencapai-322-persen
    // No count is named. Above a base of 10^(1+2) = 1.000 every share with one decimal is possible.
    Published {
        case: "madiun_kota_2025",
        claim: "claim-base=156000&claim-base-kind=wajib-ktp&claim-quoted-share=32,2&claim-share=30&claim-as-of=2025-08-12",
        checks: "check-quoted-share-1=cannot-tell:none:none",
        verdict: "cannot-tell",
    },
    // Kabupaten Madiun, 2025-11-30. https://www.gardajatim.com/2025/12/capaian-ikd-kabupaten-madiun-capai-1922.html
    // Neither a base nor a count is named.
    Published {
        case: "madiun_kab_2025",
        claim: "claim-base-kind=wajib-ktp&claim-quoted-share=19,22&claim-share=30&claim-as-of=2025-11-30",
        checks: "check-quoted-share-1=cannot-tell:none:none",
        verdict: "cannot-tell",
    },
    // Kota Blitar, 2025-11. https://www.haloblitar.com/dispendukcapil-kota-blitar-kebut-aktivasi-ikd-target-30-persen-dikejar-jelang-akhir-tahun
    // No count is named. Above a base of 10^(0+2) = 100 every whole per cent is possible.
    // 30 % x 123.000 = 36.900 exactly; to thousands it would be 37.000.
    Published {
        case: "blitar_kota_2025",
        claim: "claim-base=123000&claim-base-kind=wajib-ktp&claim-quoted-share=19&claim-share=30&claim-target=36900",
        checks: "check-quoted-share-1=cannot-tell:none:none check-target=fits:base:exact,nearest,cut,up",
        verdict: "cannot-tell",
    },
    // Provinsi DKI Jakarta, 2026-01-27. https://www.yayasan-iki.or.id/info/berita/27/01/2026/aktivasi-ikd-di-jakarta-capai-target
    // Neither a base nor a count is named.
    Published {
        case: "jakarta_2026",
        claim: "claim-base-kind=wajib-ktp&claim-quoted-share=32,76&claim-share=30&claim-as-of=2026-01-27",
        checks: "check-quoted-share-1=cannot-tell:none:none",
        verdict: "cannot-tell",
    },
    // Kabupaten Mukomuko, 2023-02. https://www.antaranews.com/berita/3394470/mukomuko-optimistis-capai-50-persen-target-penerbitan-ikd
    // 25 % x 132.784 = 33.196, to thousands 33.000.
    Published {
        case: "mukomuko_2023_25",
        claim: "claim-base=132784&claim-base-kind=perekaman&claim-share=25&claim-target=33000",
        checks: "check-target=fits:base:thousands",
        verdict: "fits",
    },
    // Kota Padang, 2024-10-08. https://harianhaluan.id/sumatera-barat/padang/hh-96508/aktivasi-ikd-di-kota-padang-capai-25-persen
    // A count, but neither a base nor a target to compare it with.
    Published {
        case: "padang_2024oct",
        claim: "claim-done=170042&claim-quoted-share=25,02&claim-share=30&claim-as-of=2024-10-08",
        checks: "check-quoted-share-1=cannot-tell:none:none",
        verdict: "cannot-tell",
    },
    // Kota Padang, 2024-11-11. https://radarsumbar.com/sumbar/padang/145038/pj-wako-aktivasi-ikd-padang-tertinggi-di-indonesia/amp
    // 211.952 / 680.270 = 31,157041 %: 31,16, 31,15, 31,16. Of 30 % of it, 204.081: 103,856802 %. Of residents, with
    // 64 .. 79 % of them in the base: 19,94 .. 24,61 %. None is 31,31; of the base it is off by 0,15.
    Published {
        case: "padang_2024nov11",
        claim: "claim-base=680270&claim-base-kind=perekaman&claim-done=211952&claim-quoted-share=31,31&claim-share=30&claim-as-of=2024-11-11",
        checks: "check-quoted-share-1=does-not-fit:base:none",
        verdict: "does-not-fit",
    },
    // Kabupaten Tegal, 2025-04-20. https://disdukcapil.tegalkab.go.id/berita/300-transformasi-layanan-digital-disdukcapil-kabupaten-tegal-kejar-aktivasi-identitas-kependudukan-digital
    // 56.573 / 383.005 = 14,770825 %: 14,77 to the nearest, 14,77 cut off, 14,78 up; off by 0,01.
    // 56.573 / 1.276.684 = 4,431245 %: 4,43. 56.573 / 383.005,2 = 14,770818 %: 14,77 again.
    // 30 % x 1.276.684 = 383.005,2: to the nearest 383.005, cut off 383.005, up 383.006.
    Published {
        case: "tegal_kab_2025",
        claim: "claim-base=1276684&claim-base-kind=perekaman&claim-done=56573&claim-quoted-share=14,76&claim-share=30&claim-target=383005&claim-as-of=2025-04-20",
        checks: "check-quoted-share-1=does-not-fit:target:none check-target=fits:base:nearest,cut",
        verdict: "does-not-fit",
    },
    // Kabupaten Serang, 2025-04-23. https://bantenblitz.com/2025/07/03/temui-gubernur-andra-soni-andika-hazrumy-sampaikan-program-karang-taruna-banten/
    // 57.173 / 1.257.890 = 4,545151 %: 4,55 to the nearest, 4,54 cut off, 4,55 up.
    Published {
        case: "serang_kab_2025apr",
        claim: "claim-base=1257890&claim-base-kind=wajib-ktp&claim-done=57173&claim-quoted-share=4,54&claim-as-of=2025-04-23",
        checks: "check-quoted-share-1=fits:base:cut",
        verdict: "fits",
    },
    // Kabupaten Cilacap, 2024-07-26. https://serayunews.com/sekitar-750-000-warga-cilacap-belum-aktivasi-identitas-kependudukan-digital
    // 50 % x 1.500.000 = 750.000 exactly.
    Published {
        case: "cilacap_2024",
        claim: "claim-base=1500000&claim-base-kind=wajib-ktp&claim-share=50&claim-target=750000&claim-as-of=2024-07-26",
        checks: "check-target=fits:base:exact,nearest,cut,up,thousands",
        verdict: "fits",
    },
    // Kabupaten Sukoharjo, 2023-06-05. https://www.harianmerapi.com/news/409031385/dispendukcapil-sukoharjo-jemput-bola-sebanyak-15000-orang-sudah-miliki-ktp-digital
    // A single count: no relation to test.
    Published {
        case: "sukoharjo_2023jun",
        claim: "claim-done=15000&claim-as-of=2023-06-05",
        checks: "",
        verdict: "cannot-tell",
    },
    // Kabupaten Sukoharjo, 2024-01-21. https://www.harianmerapi.com/news/4011589383/target-belum-tercapai-dispendukcapil-sukoharjo-tambah-aktivasi-ktp-digital-di-tahun-2024
    // 25 % x 680.000 = 170.000 exactly.
    Published {
        case: "sukoharjo_2023end",
        claim: "claim-base=680000&claim-base-kind=wajib-ktp&claim-done=20000&claim-share=25&claim-target=170000&claim-as-of=2024-01-21",
        checks: "check-target=fits:base:exact,nearest,cut,up,thousands",
        verdict: "fits",
    },
    // Kabupaten Sukoharjo, 2024-09-30. https://sukoharjonews.com/hingga-september-2024-realisasi-ktp-digital-di-sukoharjo-baru-4
    // 32.000 / 680.000 = 4,705882 %: 5 to the nearest, 4 cut off, 5 up. Of the target, as printed, 18,823529 %.
    // 25 % x 680.000 = 170.000 exactly.
    Published {
        case: "sukoharjo_2024sep",
        claim: "claim-base=680000&claim-done=32000&claim-quoted-share=4&claim-share=25&claim-target=170000&claim-as-of=2024-09-30",
        checks: "check-quoted-share-1=fits:base:cut check-target=fits:base:exact,nearest,cut,up,thousands",
        verdict: "fits",
    },
    // Kabupaten Muna Barat, 2021-04-12. https://inilahsultra.com/2021/04/14/disdukcapil-mubar-permudah-pelayanan-bagi-warga-yang-belum-memiliki-e-ktp/
    // 54.506 / 56.769 = 96,013669 %: 96,01 to the nearest, 96,01 cut off, 96,02 up.
    // 56.769 - 54.506 = 2.263 exactly.
    Published {
        case: "mubar_2021_ektp",
        claim: "claim-base=56769&claim-base-kind=wajib-ktp&claim-done=54506&claim-quoted-share=96,01&claim-share=100&claim-shortfall=2263&claim-as-of=2021-04-12",
        checks: "check-quoted-share-1=fits:base:nearest,cut check-shortfall=fits:base:exact,nearest,cut,up",
        verdict: "fits",
    },
    // Provinsi Kalimantan Timur, 2022-04-15. https://kaltim.antaranews.com/amp/berita/156001/perekaman-ktp-el-di-kaltim-mencapai-1008-persen
    // 2.672.845 / 2.651.549 = 100,803153 %: 100,8 to the nearest, 100,8 cut off, 100,9 up.
    Published {
        case: "kaltim_2022_ektp",
        claim: "claim-base=2651549&claim-base-kind=wajib-ktp&claim-done=2672845&claim-quoted-share=100,8&claim-share=99&claim-as-of=2022-04-15",
        checks: "check-quoted-share-1=fits:base:nearest,cut",
        verdict: "fits",
    },
    // Indonesia, 2023-11-28. https://bacakoran.co/read/14938/gak-pake-ribet-buruan-aktivasi-ktp-el-jadi-ikd-caranya-mudah-kok-hanya-modal-ini
    // No share, target count or shortfall is quoted: no relation to test. (6.332.148 / 204.971.858 = 3,089277 %.)
    Published {
        case: "nasional_2023nov",
        claim: "claim-base=204971858&claim-base-kind=wajib-ktp&claim-done=6332148&claim-share=25&claim-as-of=2023-11-28",
        checks: "",
        verdict: "cannot-tell",
    },
    // Indonesia, 2025-12-31. https://mediaindonesia.com/politik-dan-hukum/869734/penduduk-indonesia-tembus-2883-juta-jiwa-50-lebih-tinggal-di-pulau-jawa
    // 206.467.957 / 211.826.747 = 97,470201 %: 97,47 to the nearest, 97,47 cut off, 97,48 up.
    // 211.826.747 - 206.467.957 = 5.358.790 exactly.
    Published {
        case: "nasional_2025s2_ektp",
        claim: "claim-base=211826747&claim-base-kind=wajib-ktp&claim-done=206467957&claim-quoted-share=97,47&claim-shortfall=5358790&claim-population=288315089&claim-as-of=2025-12-31",
        checks: "check-quoted-share-1=fits:base:nearest,cut check-shortfall=fits:base:exact,nearest,cut,up",
        verdict: "fits",
    },
];
