//! The published cases that the project was founded on: the texts to type, and the results that must be shown.

use e2e::Page;

/// The texts and choices of a case, and its results.
pub(crate) struct Case {
    pub(crate) indicator: &'static str,
    pub(crate) base_kind: &'static str,
    pub(crate) typed: &'static [(&'static str, &'static str)],
    pub(crate) results: &'static [(&'static str, &'static str)],
}

impl Case {
    /// Enters the case in the form of an open page.
    #[track_caller]
    pub(crate) fn type_into(&self, page: &Page) {
        page.choose("indicator", self.indicator);
        page.choose("base-kind", self.base_kind);
        page.fill_all(self.typed);
    }
}

/// The case of Muna Barat as a link.
pub(crate) const MUNA_BARAT_LINK: &str =
    "v=1&base=58959&base-kind=perekaman&done=314&share=30&as-of=2024-04-29&deadline=2024-12-31";

pub(crate) const MUNA_BARAT: Case = Case {
    indicator: "ikd",
    base_kind: "perekaman",
    typed: &[
        ("base", "58.959"),
        ("done", "314"),
        ("share", "30 persen"),
        ("as-of", "29 April 2024"),
        ("deadline", "31 Desember 2024"),
    ],
    results: &[
        ("target", "17688"),
        ("target-cut", "17687"),
        ("target-nearest", "17688"),
        ("shortfall", "17374"),
        ("service-days", "166"),
        ("rate", "105"),
        ("coverage", "0.532573"),
    ],
};

pub(crate) const LUBUK_LINGGAU: Case = Case {
    indicator: "ikd",
    base_kind: "wajib-ktp",
    typed: &[
        ("base", "168.015"),
        ("done", "4.015"),
        ("share", "25 persen"),
        ("as-of", "6 November 2023"),
        ("deadline", "31 Desember 2023"),
    ],
    results: &[
        ("target", "42004"),
        ("shortfall", "37989"),
        ("service-days", "38"),
        ("rate", "1000"),
        ("coverage", "2.389667"),
    ],
};

pub(crate) const SUKOHARJO: Case = Case {
    indicator: "ikd",
    base_kind: "wajib-ktp",
    typed: &[
        ("base", "sekitar 680.000"),
        ("done", "32.000-35.000"),
        ("share", "30 persen"),
        ("as-of", "9 April 2025"),
        ("deadline", "31 Desember 2025"),
    ],
    results: &[
        ("target", "204000"),
        ("shortfall", "169000-172000"),
        ("service-days", "178"),
        ("rate", "950-967"),
        ("coverage", "4.705882-5.147058"),
    ],
};

pub(crate) const HALMAHERA_BARAT: Case = Case {
    indicator: "ktp-el",
    base_kind: "wajib-ktp",
    typed: &[
        ("base", "94.130"),
        ("done", "91.930"),
        ("share", "100 persen"),
        ("as-of", "18 September 2020"),
        ("deadline", "31 Desember 2020"),
    ],
    results: &[
        ("target", "94130"),
        ("shortfall", "2200"),
        ("service-days", "59-75"),
        ("rate", "30-38"),
        ("coverage", "97.662806"),
    ],
};

pub(crate) const KOTA_SERANG: Case = Case {
    indicator: "ikd",
    base_kind: "wajib-ktp",
    typed: &[
        ("base", "400.000"),
        ("done", "15.000"),
        ("share", "30 persen"),
        ("as-of", "16 April 2024"),
        ("deadline", "31 Desember 2024"),
    ],
    results: &[
        ("target", "120000"),
        ("shortfall", "105000"),
        ("service-days", "175"),
        ("rate", "600"),
    ],
};
