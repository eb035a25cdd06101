//! The published figures of the founding cases as claims, with checks and verdict worked out by hand.
//!
//! The comment above each case is the arithmetic. Checks for which the figures do not suffice are not listed.

use super::Published;

pub(super) const FOUNDING: [Published; 7] = [
    // Kabupaten Muna Barat, 2024-04-29. https://sultra.antaranews.com/amp/berita/458205/disdukcapil-mubar-intensifkan-pembuatan-ikd
    // 314 / 58.959 = 0,532573 %: two decimals 0,53 to the nearest, 0,53 cut off, 0,54 up.
    // 30 % x 58.959 = 17.687,7: to the nearest 17.688, cut off 17.687, up 17.688.
    Published {
        case: "founding_mubar",
        claim: "claim-base=58959&claim-base-kind=perekaman&claim-done=314&claim-quoted-share=0,53&claim-share=30&claim-target=17687&claim-as-of=2024-04-29",
        checks: "check-quoted-share-1=fits:base:nearest,cut check-target=fits:base:cut",
        verdict: "fits",
    },
    // Kota Lubuk Linggau, 2023-11-06. https://linggaupos.bacakoran.co
    // 4.015 / 168.015 = 2,389668 %: without decimals 2 to the nearest, 2 cut off, 3 up.
    // 25 % x 168.015 = 42.003,75: to the nearest 42.004, cut off 42.003, up 42.004, to thousands 42.000.
    // 6 November 2023 was a Monday.
    Published {
        case: "founding_lubuklinggau",
        claim: "claim-base=168015&claim-base-kind=wajib-ktp&claim-done=4015&claim-quoted-share=2&claim-share=25&claim-target=42000&claim-as-of=2023-11-06&claim-weekday=senin",
        checks: "check-quoted-share-1=fits:base:nearest,cut,whole-percent check-target=fits:base:thousands check-weekday=fits:none:exact",
        verdict: "fits",
    },
    // Kabupaten Sukoharjo, 2025-04-09. https://www.harianmerapi.com/news/amp/4014920863/pasca-libur-lebaran-pemkab-sukoharjo-pastikan-pelayanan-masyarakat-sudah-berjalan
    // 32.000 / 680.000 = 4,705882 %: 5 to the nearest, 4 cut off, 5 up.
    // "Kurang 25 persen" in points: 30 - 4,705882 = 25,294118: 25 to the nearest, 25 cut off, 26 up.
    Published {
        case: "founding_sukoharjo_lo",
        claim: "claim-base=680000&claim-base-kind=perekaman&claim-done=32000&claim-quoted-share=4&claim-share=30&claim-shortfall=25%25&claim-as-of=2025-04-09",
        checks: "check-quoted-share-1=fits:base:cut check-shortfall=fits:base:nearest,cut,whole-percent",
        verdict: "fits",
    },
    // Kabupaten Sukoharjo, 2025-04-09. https://www.harianmerapi.com/news/amp/4014920863/pasca-libur-lebaran-pemkab-sukoharjo-pastikan-pelayanan-masyarakat-sudah-berjalan
    // 35.000 / 680.000 = 5,147059 %: 5 to the nearest, 5 cut off, 6 up.
    // In points: 30 - 5,147059 = 24,852941: 25 to the nearest, 24 cut off, 25 up.
    Published {
        case: "founding_sukoharjo_hi",
        claim: "claim-base=680000&claim-base-kind=perekaman&claim-done=35000&claim-quoted-share=5&claim-share=30&claim-shortfall=25%25&claim-as-of=2025-04-09",
        checks: "check-quoted-share-1=fits:base:nearest,cut,whole-percent check-shortfall=fits:base:nearest,up,whole-percent",
        verdict: "fits",
    },
    // Kabupaten Sukoharjo, 2025-04-09. https://www.harianmerapi.com/news/amp/4014920863/pasca-libur-lebaran-pemkab-sukoharjo-pastikan-pelayanan-masyarakat-sudah-berjalan
    // 25 % x 680.000 = 170.000 exactly, so every rounding gives it, to thousands too.
    Published {
        case: "founding_sukoharjo_old_target",
        claim: "claim-base=680000&claim-base-kind=perekaman&claim-share=25&claim-target=170000&claim-as-of=2025-04-09",
        checks: "check-target=fits:base:exact,nearest,cut,up,thousands",
        verdict: "fits",
    },
    // Kabupaten Halmahera Barat, 2020-09-18. https://indotimur.com/halbar/dukcapil-halbar-klaim-perekaman-e-ktp-hampir-capai-target
    // 94.130 - 91.930 = 2.200 exactly; to thousands it would be 2.000.
    // 18 September 2020 was a Friday.
    Published {
        case: "founding_halbar_ektp",
        claim: "claim-base=94130&claim-base-kind=wajib-ktp&claim-done=91930&claim-share=100&claim-shortfall=2200&claim-as-of=2020-09-18&claim-weekday=jumat",
        checks: "check-shortfall=fits:base:exact,nearest,cut,up check-weekday=fits:none:exact",
        verdict: "fits",
    },
    // Kota Serang, 2024-04-16. Kabar Banten, 17 April 2024 ; https://tangerangekspres.disway.id/read/25405/disdukcapil-kota-serang-jadi-pengguna-tertinggi-ikd-ke-dua-se-banten
    // 15.000 / 700.000 = 2,142857 %: 2, 2, 3. 15.000 / 400.000 = 3,75 %: 4 to the nearest, 3 cut off, 4 up.
    // 30 % x 700.000 = 210.000, not 400.000. Of residents, 700.000 / 0,79 .. 0,64 = 886.076 .. 1.093.750, it would be
    // 265.823 .. 328.125. 16 April 2024 was a Tuesday.
    Published {
        case: "founding_serang",
        claim: "claim-base=700000&claim-done=15000&claim-quoted-share=4&claim-share=30&claim-target=400000&claim-as-of=2024-04-16&claim-weekday=selasa",
        checks: "check-quoted-share-1=fits:target:nearest,up,whole-percent check-target=does-not-fit:base:none check-weekday=fits:none:exact",
        verdict: "does-not-fit",
    },
];
