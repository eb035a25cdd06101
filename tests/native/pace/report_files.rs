//! Tests of copying reports to a spreadsheet, saving them as a file, and pasting them back.

use kalkulator_ikd::{
    state::{Field, Outlook},
    writing::{Lang, iso},
};
use proptest::prelude::*;

use crate::given::{Answered, answer, ask_on, cases, day};

const OFFICE: &str = "v=1&base=214337&done=38912&as-of=2026-10-31&obs=2026-03-31:12400:210000,2026-04-30:15310,2026-05-31:15000";

fn outlook(answered: &Answered) -> Outlook {
    Outlook::of(&answered.case, &answered.inquiry, &answered.plan)
}

#[test]
fn the_copy_has_heads_and_plain_numbers() {
    let office = ask_on(OFFICE, day(2026, 11, 27));
    let copied = office.words(Lang::Id).reports_to_copy(&outlook(&office));
    assert_eq!(
        copied,
        "Tanggal\tJumlah aktivasi IKD\tDasar\tTambahan\tHari layanan\tLaju per hari layanan\r\n\
        2026-03-31\t12400\t210000\t\t\t\r\n\
        2026-04-30\t15310\t\t2910\t21\t138,57\r\n\
        2026-05-31\t15000\t\t-310\t16\t-19,38\r\n\
        2026-10-31\t38912\t214337\t23912\t106\t225,58\r\n"
    );
    let english = office.words(Lang::En).reports_to_copy(&outlook(&office));
    assert!(english.starts_with(
        "Date\tTotal IKD activations\tBase\tAdded\tService days\tPace per service day\r\n"
    ));
    assert!(english.contains("\t225.58\r\n"));
}

#[test]
fn the_file_is_for_an_indonesian_excel_in_both_languages() {
    let office = ask_on(OFFICE, day(2026, 11, 27));
    for lang in [Lang::Id, Lang::En] {
        let file = office.words(lang).reports_file(&outlook(&office));
        assert!(file.starts_with('\u{feff}'));
        assert!(
            file.contains("2026-04-30;15310;;2910;21;138,57\r\n"),
            "{file}"
        );
    }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn pasted_back_they_are_the_same_reports(
        reports in proptest::collection::vec((0..1_500_u32, 0..400_000_u64, proptest::option::of(1..500_000_u64)), 1..20),
        own in proptest::option::of((0..1_500_u32, 0..400_000_u64)),
        gain in proptest::option::of((0..1_400_u32, 0..90_u32, 0..5_000_u64)),
        is_ikd in any::<bool>(),
    ) {
        let date = |at: u32| iso(day(2022, 6, 1).plus_days(at));
        let indicator = if is_ikd { "ikd" } else { "ktp-el" };
        let own = own.map(|(at, done)| format!("&as-of={}&done={done}", date(at)));
        let gain = gain.map(|(at, length, added)| format!("&gain={}..{}:{added}", date(at), date(at + length)));
        let each = reports.iter().map(|(at, done, base)| {
            let base = base.map(|base| format!(":{base}"));
            format!("{}:{done}{}", date(*at), base.unwrap_or_default())
        });
        let obs = each.collect::<Vec<_>>().join(",");
        let more = own.into_iter().chain(gain).collect::<String>();
        let link = format!("v=1&base=500000&indicator={indicator}&obs={obs}{more}");
        let today = day(2026, 11, 27);
        let office = ask_on(&link, today);
        let before = outlook(&office).reports;
        for lang in [Lang::Id, Lang::En] {
            let words = office.words(lang);
            for copied in [words.reports_to_copy(&outlook(&office)), words.reports_file(&outlook(&office))] {
                let mut case = office.case.clone();
                case.form.set(Field::Obs, copied.clone());
                let again = answer(case, today);
                prop_assert!(again.inquiry.problem(Field::Obs).is_none(), "{copied}");
                let again = outlook(&again).reports;
                prop_assert_eq!(again.each(), before.each(), "{}", copied);
            }
        }
    }
}
