//! Tests of the line "Tambahan": what was added in the week, month and year of the newest report. Each is exact or
//! omitted.

use kalkulator_ikd::{
    domain::{Addition, Date, Observation, People, Reports, ServiceCalendar, Stretch, Switches},
    reference::decreed_holidays,
    state::Outlook,
    writing::Lang,
};
use proptest::prelude::*;

use crate::{
    given::{ask_on, cases, day},
    samples::any_day,
};

/// The line for a case with these reports, on a day.
fn line(obs: &str, today: Date, lang: Lang) -> String {
    let answered = ask_on(&format!("v=1&base=214337&{obs}"), today);
    let outlook = Outlook::of(&answered.case, &answered.inquiry, &answered.plan);
    let Some((intro, parts)) = answered.words(lang).additions(&answered.inquiry, &outlook) else {
        return String::new();
    };
    let texts = parts.into_iter().map(|part| {
        let figure = part.figure.map(|figure| figure.text).unwrap_or_default();
        [part.before, figure, part.after].concat()
    });
    intro + &texts.collect::<Vec<_>>().join(" · ")
}

fn monday() -> Date {
    day(2026, 11, 30)
}

#[test]
fn each_addition_lies_between_two_named_reports() {
    let reports =
        "done=40118&as-of=2026-11-30&obs=2025-12-31:9000,2026-10-31:38000,2026-11-27:38912";
    assert_eq!(
        line(reports, monday(), Lang::Id),
        "Tambahan aktivasi IKD sampai 30 November 2026: pekan ini 1.206 (sejak 27 November) · bulan ini 2.118 (sejak 31 Oktober) · tahun ini 31.118 (sejak 31 Desember 2025)"
    );
    let ktp_el = format!("indicator=ktp-el&{reports}");
    assert_eq!(
        line(&ktp_el, monday(), Lang::En),
        "KTP-el recordings added up to 30 November 2026: this week 1,206 (since 27 November) · this month 2,118 (since 31 October) · this year 31,118 (since 31 December 2025)"
    );
}

#[test]
fn what_is_missing_is_said_with_the_nearest_that_is_known() {
    let two = "done=40118&as-of=2026-11-30&obs=2026-11-27:38912";
    assert_eq!(
        line(two, monday(), Lang::Id),
        "Tambahan aktivasi IKD sampai 30 November 2026: pekan ini 1.206 (sejak 27 November) · bulan ini: belum ada angka akhir Oktober · tahun ini: belum ada angka akhir 2025"
    );
    // The office serves on Saturday too, so Friday's report is not the end of the week.
    assert_eq!(
        line(&format!("week=6&{two}"), monday(), Lang::Id),
        "Tambahan aktivasi IKD sampai 30 November 2026: pekan ini: belum ada angka akhir pekan sebelumnya (sejak 27 November 1.206) · bulan ini: belum ada angka akhir Oktober · tahun ini: belum ada angka akhir 2025"
    );
    let fell = "done=38000&as-of=2027-01-05&obs=2026-12-15:38912";
    assert_eq!(
        line(fell, day(2027, 1, 6), Lang::En),
        "IKD activations added up to 5 January 2027: this week: no figure of the end of the week before (−912 since 15 December 2026) · this month: no figure of the end of December 2026 · this year: no figure of the end of 2026"
    );
}

#[test]
fn a_stretch_that_is_over_has_a_name() {
    let october =
        "done=38912&as-of=2026-10-31&obs=2026-10-23:38000,2026-09-30:33100,2025-12-31:9000";
    assert_eq!(
        line(october, day(2027, 1, 4), Lang::Id),
        "Tambahan aktivasi IKD sampai 31 Oktober 2026: pekan mulai 26 Oktober 2026: 912 (sejak 23 Oktober) · Oktober 2026: 5.812 (sejak 30 September) · tahun 2026: 29.912 (sejak 31 Desember 2025)"
    );
}

#[test]
fn a_report_behind_the_last_service_day_stands_for_the_end() {
    // 31 October 2026 is a Saturday. 31 December 2025 is a Wednesday and a service day, 1 January 2026 is a holiday.
    let friday = "done=40118&as-of=2026-11-30&obs=2026-10-30:38000,2026-01-01:9000";
    let said = line(friday, monday(), Lang::Id);
    assert!(
        said.contains("bulan ini 2.118 (sejak 30 Oktober)"),
        "{said}"
    );
    assert!(
        said.contains("tahun ini 31.118 (sejak 1 Januari)"),
        "{said}"
    );
    let tuesday = line(
        "done=40118&as-of=2026-11-30&obs=2025-12-30:9000",
        monday(),
        Lang::Id,
    );
    assert!(tuesday.contains("belum ada angka akhir 2025"), "{tuesday}");
    // In a year without a list of holidays no addition is exact.
    let unknown = line(
        "done=500&as-of=2020-05-04&obs=2020-04-30:400",
        monday(),
        Lang::Id,
    );
    assert!(
        unknown.contains("belum ada angka akhir pekan sebelumnya"),
        "{unknown}"
    );
}

#[test]
fn one_report_adds_nothing() {
    assert_eq!(line("done=40118&as-of=2026-11-30", monday(), Lang::Id), "");
    assert_eq!(line("obs=2026-11-27:38912", monday(), Lang::Id), "");
}

#[test]
fn the_text_to_share_has_the_line_as_far_as_it_fits() {
    // With a target that is reached and no base, the text is short enough.
    let link = "v=1&target=30000&done=40118&as-of=2026-11-30&obs=2026-11-27:38912,2026-10-31:38000";
    let short = ask_on(link, monday());
    let summary = |lang| {
        short
            .words(lang)
            .summary(&short.case, &short.inquiry, &short.plan)
    };
    for (lang, line) in [
        (Lang::Id, "pekan ini 1.206 (sejak 27 November)"),
        (Lang::En, "this week 1,206 (since 27 November)"),
    ] {
        let summary = summary(lang);
        assert!(
            summary.contains(line) && summary.chars().count() <= 700,
            "{summary}"
        );
    }
    // The line does not make a long text exceed the limit.
    let closed = "2026-12-01..2026-12-02,2026-12-04..2026-12-05,2026-12-07..2026-12-08,2026-12-10..2026-12-11";
    let long = ask_on(&format!("{link}&closed={closed}"), monday());
    let words = long.words(Lang::Id);
    let summary = words.summary(&long.case, &long.inquiry, &long.plan);
    assert!(summary.chars().count() <= 700, "{summary}");
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn a_whole_addition_has_no_service_day_at_its_edge(
        days in proptest::collection::vec((any_day(), 0..50_000_u64), 2..12),
    ) {
        let listed: Vec<Observation> = days
            .into_iter()
            .map(|(date, done)| Observation { date, done: People::new(done), base: None })
            .collect();
        let reports = Reports::of(&listed, &[], None);
        let calendar = ServiceCalendar::new(Switches::default(), decreed_holidays());
        for addition in Addition::up_to_newest(&reports, &calendar) {
            let newest = reports.each().last().unwrap();
            let first = addition.period.first;
            prop_assert!(addition.period.contains(newest.date));
            let (least, most) = (addition.since.date.min(first.previous()), addition.since.date.max(first.previous()));
            let served = kalkulator_ikd::domain::Period::new(least.next(), most)
                .map_or(0, |between| calendar.service_days(between).most);
            prop_assert_eq!(addition.is_whole, served == 0, "{:?}", addition);
            let added = i64::try_from(newest.done.count()).unwrap() - i64::try_from(addition.since.done.count()).unwrap();
            prop_assert_eq!(addition.added, added);
            prop_assert_eq!(addition.stretch == Stretch::Week, addition.period.days() == 7);
        }
    }
}
