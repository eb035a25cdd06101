//! The examples on the page: five cases from the press, as links.

/// A case from the press, as the link that opens it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    /// A stable name, used in the element id of the example's button.
    pub id: &'static str,
    /// The region's name.
    pub region: &'static str,
    /// The fields of the case, as the query of a link.
    pub link: &'static str,
    /// The newspaper or site and its date.
    pub source: &'static str,
}

/// The five examples, in the order in which the page offers them.
pub const EXAMPLES: [Example; 5] = [
    Example {
        id: "muna-barat",
        region: "Kabupaten Muna Barat",
        link: "v=1&region=Kabupaten+Muna+Barat&base=58959&base-kind=perekaman&done=314&share=30&as-of=2024-04-29&deadline=2024-12-31",
        source: "sultra.antaranews.com, 29 April 2024",
    },
    Example {
        id: "lubuk-linggau",
        region: "Kota Lubuk Linggau",
        link: "v=1&region=Kota+Lubuk+Linggau&base=168015&base-kind=wajib-ktp&done=4015&share=25&as-of=2023-11-06&deadline=2023-12-31",
        source: "linggaupos.bacakoran.co, 6 November 2023",
    },
    Example {
        id: "sukoharjo",
        region: "Kabupaten Sukoharjo",
        link: "v=1&region=Kabupaten+Sukoharjo&base=~680000&base-kind=perekaman&done=32000-35000&share=30&as-of=2025-04-09&deadline=2025-12-31",
        source: "harianmerapi.com, 9 April 2025",
    },
    Example {
        id: "halmahera-barat",
        region: "Kabupaten Halmahera Barat",
        link: "v=1&indicator=ktp-el&region=Kabupaten+Halmahera+Barat&base=94130&base-kind=wajib-ktp&done=91930&share=100&as-of=2020-09-18&deadline=2020-12-31",
        source: "indotimur.com, 18 September 2020",
    },
    Example {
        id: "kota-serang",
        region: "Kota Serang",
        link: "v=1&region=Kota+Serang&base=400000&base-kind=wajib-ktp&done=15000&share=30&as-of=2024-04-16&deadline=2024-12-31",
        source: "Kabar Banten, 17 April 2024",
    },
];
