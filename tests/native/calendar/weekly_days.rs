//! Tests of weekdays in the lists of closed and opened days ("Jumat"): every such day counts as closed or opened.

use kalkulator_ikd::{
    domain::{Date, DayList, Opening, Period, ServiceCalendar, Switches, Weekday},
    reading::{Anchor, Problem, read_dates, read_typed_dates},
    reference::decreed_holidays,
    state::{Field, Inquiry, Model, Msg, Warning, link_of, open_link, update},
    words::Words,
    writing::{Lang, plain_days},
};

use crate::{
    given::{Answered, MUNA, answer, ask, day, reads, refusal, today},
    page::links::{case_with, reopened},
};

fn with(extra: &str) -> Answered {
    ask(&format!("{MUNA}&{extra}"))
}

fn read(text: &str) -> String {
    let as_of = day(2024, 4, 29);
    let list = read_typed_dates(text, Anchor::first_from(Some(as_of), as_of));
    list.map_or_else(|problem| refusal(&problem), |list| plain_days(&list.value))
}

#[test]
fn a_weekday_is_every_such_day() {
    reads(
        read,
        "Jumat | jumat | JUMAT | Jum'at | Jum’at | Jum. | hari Jumat | setiap Jumat | setiap hari Jumat -> jumat
        tiap Jumat | tiap-tiap hari Jumat | Friday | every Friday | Fridays | on Fridays | all Fridays | each Friday; -> jumat
        pada hari Jumat | ,Jumat, | Jumat;; | Jumat\u{a0} | Jumat, jumat | JUMAT, setiap Friday -> jumat
        Sabtu, Minggu | Sabtu dan Minggu | Sabtu & Minggu | Sabtu/Minggu | Sabtu; Ahad | Sat, Sun -> sabtu,minggu
        setiap Sabtu dan Minggu | setiap Sabtu, setiap Minggu | every Saturday and Sunday | Minggu, Sabtu -> sabtu,minggu
        setiap Senin dan Kamis | Mon & Thu | sen, kam | Senin,Kamis -> senin,kamis
        Senin, Selasa, dan Rabu | Senin-Rabu | Senin - Rabu | Senin s.d. Rabu | Senin sampai Rabu -> senin,selasa,rabu
        Senin s/d Rabu | Senin sd Rabu | Monday to Wednesday | Mon-Wed | hari Senin sampai hari Rabu -> senin,selasa,rabu
        Sabtu-Senin -> senin,sabtu,minggu
        Minggu-Sabtu | Senin-Minggu -> senin,selasa,rabu,kamis,jumat,sabtu,minggu",
    );
    assert_eq!(read("Sabtu\nMinggu\n"), "sabtu,minggu");
}

#[test]
fn a_weekday_beside_a_date_is_that_dates() {
    reads(
        read,
        "Kamis, 2 Mei 2024 | hari Kamis, 2 Mei 2024 | Thursday, 2 May 2024 | Kamis, 2024-05-02 | Kamis, 2/5/2024 -> 2024-05-02
        Kamis 2 Mei 2024 | Kamis, 2 Mei | 2 Mei 2024 (Kamis) -> 2024-05-02
        Kamis, 2 Mei 2024, 3 Mei 2024 | Kamis, 2 Mei 2024, Jumat, 3 Mei 2024 | Kamis, 2 dan 3 Mei 2024 -> 2024-05-02,2024-05-03
        Senin, 6 Mei 2024 sampai 8 Mei 2024 | Senin, 6-8 Mei 2024 -> 2024-05-06..2024-05-08
        Senin, 11/6/2024 | Senin, 11/6/2024; -> WeekdayDiffers
        Senin, 11/6/2023 -> 2023-11-06
        Jumat, 2 Mei 2024 | Jumat, 2 Mei 2024, 3 Mei 2024 | Jumat, 6-8 Mei 2024 | Jumat, 2 dan 3 Mei -> WeekdayDiffers",
    );
}

#[test]
fn weekdays_and_dates_stand_in_one_list() {
    reads(
        read,
        "setiap Jumat, 2 Mei 2024 | 2 Mei 2024, setiap Jumat | 2 Mei 2024, Jumat | Jumat; 2 Mei 2024 -> jumat,2024-05-02
        jumat,2024-05-02 | 2024-05-02,jumat | Fridays, 2 May 2024 | Jumat dan 2 Mei 2024 -> jumat,2024-05-02
        kamis,2024-05-02 | 2024-05-02,kamis | 2 Mei 2024; Kamis | 2 Mei 2024, setiap Kamis -> kamis,2024-05-02
        Jumat, Sabtu, 4 Mei 2024 -> jumat,2024-05-04
        2 Mei 2024, Kamis | 2 Mei 2024, hari Kamis | 1-2 Mei 2024, Kamis -> NotAsSample",
    );
}

#[test]
fn what_names_no_day_is_named() {
    reads(
        read,
        "; | , | ,; | & | - | – | . | Jumat - | Jumat, abc | abc | setiap | setiap hari | tiap bulan | Senin-Senin -> NotADate
        Jumat Sabtu | Jumat 60 | Jumat kedua | Jumat pagi | setiap Jumat 2 | 2 Mei 2024, - | .. | Jumat, .. -> NotADate",
    );
    for blank in ["", " ", "\n", "\u{a0}", "\u{200b}"] {
        assert!(read_dates(blank).unwrap().is_empty(), "{blank:?}");
    }
    assert_eq!(
        read_dates("Jumat, ;2 Mei 2024,,").map(|list| plain_days(&list)),
        Ok("jumat,2024-05-02".to_owned())
    );
    assert_eq!(read_dates(" ; "), Err(Problem::NotADate(";".to_owned())));
}

#[test]
fn closed_weekdays_take_days_away_and_change_the_rate() {
    let ids = "service-days rate rate-week";
    assert_eq!(with("").values(ids), "166 105 525");
    // 35 Fridays, two of them joint leave.
    assert_eq!(with("closed=jumat").values(ids), "133 131 524");
    assert_eq!(with("closed=Jumat").values(ids), "133 131 524");
    assert_eq!(with("closed=setiap+hari+Jumat").values(ids), "133 131 524");
    // 35 Saturdays, two of them holidays.
    assert_eq!(with("opened=sabtu").values(ids), "199 88 528");
    assert_eq!(
        with("week=6").value("service-days"),
        with("opened=sabtu").value("service-days")
    );
    let none = "closed=senin,selasa,rabu,kamis,jumat";
    assert_eq!(with(none).values(ids), "0 - -");
}

#[test]
fn a_date_says_more_than_a_weekday() {
    let days = |extra: &str| with(extra).value("service-days");
    // 3 May 2024 is a Friday, 4 May a Saturday.
    assert_eq!(days("closed=jumat&opened=2024-05-03"), "134");
    assert_eq!(days("opened=sabtu&closed=2024-05-04"), "198");
    assert_eq!(days("closed=jumat,2024-05-03&opened=2024-05-03"), "133");
    assert_eq!(days("closed=jumat&opened=jumat"), "133");
}

#[test]
fn holidays_close_an_opened_weekday_but_not_an_opened_date() {
    let calendar = |closed: &str, opened: &str| {
        let [closed, opened] = [closed, opened].map(|text| read_dates(text).unwrap());
        ServiceCalendar::new(Switches::default(), decreed_holidays()).with_days(closed, opened)
    };
    // Christmas 2027 is a Saturday.
    let christmas = Period::day(day(2027, 12, 25));
    assert_eq!(calendar("", "Sabtu").service_days(christmas).most, 0);
    assert_eq!(calendar("", "2027-12-25").service_days(christmas).most, 1);
    assert_eq!(
        calendar("Sabtu", "2027-12-25").service_days(christmas).most,
        1
    );
    let open = Switches {
        national: Opening::Open,
        ..Switches::default()
    };
    let office = ServiceCalendar::new(open, decreed_holidays());
    let office = office.with_days(DayList::default(), read_dates("Sabtu").unwrap());
    assert_eq!(office.service_days(christmas).most, 1);
    assert!(office.week().contains(Weekday::Saturday));
}

#[test]
fn what_was_read_says_how_many_days() {
    let read = |extra: &str, field: Field| {
        let asked = with(extra);
        asked
            .words(Lang::Id)
            .reading(field, &asked.inquiry, &asked.plan)
            .unwrap()
    };
    assert_eq!(
        read("closed=jumat", Field::Closed),
        ("35".to_owned(), "Terbaca: 35 hari: setiap Jumat".to_owned())
    );
    assert_eq!(
        read("closed=jumat,2024-05-02,2024-05-03", Field::Closed).1,
        "Terbaca: 36 hari: setiap Jumat; 2 Mei 2024; 3 Mei 2024"
    );
    assert_eq!(
        read("opened=Sabtu+dan+Minggu", Field::Opened).1,
        "Terbaca: 70 hari: setiap Sabtu; setiap Minggu"
    );
    assert_eq!(
        read("closed=jumat&deadline=", Field::Closed),
        ("jumat".to_owned(), "Terbaca: setiap Jumat".to_owned())
    );
    assert_eq!(read("closed=2024-05-02,2024-05-02", Field::Closed).0, "1");
}

#[test]
fn the_fridays_that_are_left_are_counted() {
    let case = open_link(
        "v=1&base=58959&done=314&share=30&as-of=2026-11-02&deadline=2026-12-31&closed=Jumat",
        today(),
    );
    let asked = answer(case.unwrap().case, today());
    let read = asked
        .words(Lang::En)
        .reading(Field::Closed, &asked.inquiry, &asked.plan);
    assert_eq!(read.unwrap().1, "Read as: 8 days: every Friday");
}

#[test]
fn links_write_weekdays_in_indonesian_and_fields_in_the_language_of_the_page() {
    let link = |text: &str| {
        let case = case_with(Field::Closed, text);
        let link = link_of(&case, Lang::Id.into(), today());
        let closed = link.split("&closed=").nth(1).unwrap();
        closed.split('&').next().unwrap().to_owned()
    };
    assert_eq!(link("every Friday"), "jumat");
    assert_eq!(link("2 Mei 2024, setiap Jumat"), "jumat,2024-05-02");
    assert_eq!(link("sen"), "senin");
    assert_eq!(link("Sabtu, Minggu"), "sabtu,minggu");
    let shown = |link: &str| {
        let case = open_link(link, today()).unwrap().case;
        case.form.text(Field::Closed).to_owned()
    };
    assert_eq!(shown("v=1&closed=jumat"), "setiap Jumat");
    assert_eq!(shown("v=1&closed=jumat&lang=en"), "every Friday");
    assert_eq!(
        shown("v=1&closed=senin,jumat,2024-05-02..2024-05-03"),
        "setiap Senin, setiap Jumat, 2 Mei 2024 sampai 3 Mei 2024"
    );
    assert_eq!(shown("v=1&closed=2024-05-02"), "2024-05-02");
    for text in ["Kamis; 2 Mei 2024", "setiap Kamis, 2 Mei 2024"] {
        let case = case_with(Field::Closed, text);
        let closed = |case| Inquiry::of(case, today()).readings.closed.clone();
        assert_eq!(closed(&reopened(&case)), closed(&case), "{text}");
    }
}

#[test]
fn a_completed_date_leaves_the_weekdays_in_words() {
    let mut model = Model::new(today(), Lang::Id);
    for (field, text) in [
        (Field::AsOf, "22 November 2026"),
        (Field::Closed, "Jumat; 5/12"),
    ] {
        update(&mut model, Msg::Entered(field, text.to_owned()));
        update(&mut model, Msg::Left(field));
    }
    assert_eq!(
        model.case.form.text(Field::Closed),
        "setiap Jumat, 5 Desember 2026"
    );
}

#[test]
fn the_sum_of_the_period_closes_with_closed_weekdays() {
    let sentence = |lang: Lang, extra: &str| {
        let asked = with(extra);
        asked
            .words(lang)
            .period_sentence(&asked.inquiry, &asked.plan)
            .unwrap()
    };
    assert_eq!(
        sentence(Lang::Id, "closed=jumat,2024-05-02"),
        "Dari 29 April 2024 sampai 31 Desember 2024: 247 hari kalender, 142 di antaranya hari kerja kantor (Senin sampai Jumat; setiap Jumat tutup; libur nasional tutup; cuti bersama tutup); dikurangi 9 hari libur menurut daftar; dikurangi 1 hari menurut tanggal yang Anda isi: 132 hari layanan."
    );
    assert!(
        sentence(Lang::En, "opened=sabtu").contains("every Saturday open"),
        "{}",
        sentence(Lang::En, "opened=sabtu")
    );
}

#[test]
fn the_full_week_has_the_weekdays_that_are_left() {
    let asked = with("closed=jumat");
    let steps = asked.words(Lang::Id).steps(&asked.inquiry, &asked.plan);
    assert!(
        steps
            .iter()
            .any(|step| step.formula.contains("131 × 4 hari layanan")),
        "{steps:?}"
    );
}

#[test]
fn a_weekday_in_both_lists_is_told() {
    let warned = |extra: &str| with(extra).warnings();
    let friday = Warning::WeekdayClosedAndOpened(Weekday::Friday);
    assert!(warned("closed=jumat&opened=kamis,jumat").contains(&(Field::Opened, friday.clone())));
    let date = Warning::ClosedAndOpened(day(2024, 5, 4));
    let both = "closed=2024-05-06,2024-05-02..2024-05-04&opened=2024-05-06,2024-05-04";
    assert!(warned(both).contains(&(Field::Opened, date)));
    assert_eq!(warned("closed=jumat&opened=2024-05-03"), warned(""));
    let asked = with("closed=jumat");
    let words = Words::of(Lang::Id, &asked.case);
    assert_eq!(
        words.warning(&friday, &asked.inquiry, &asked.plan),
        "Setiap Jumat tercatat tutup dan juga buka; dihitung tutup."
    );
}

#[test]
fn the_plan_by_day_leaves_closed_weekdays_out() {
    let asked = with("closed=jumat&opened=sabtu");
    let period = Period::new(day(2024, 4, 29), day(2024, 12, 31)).unwrap();
    let dates = asked.inquiry.calendar.service_dates(period).unwrap();
    let on = |weekday: Weekday| {
        dates
            .iter()
            .filter(|date| date.weekday() == weekday)
            .count()
    };
    assert_eq!((on(Weekday::Friday), on(Weekday::Saturday)), (0, 33));
    let last: &Date = dates.last().unwrap();
    let nth = u64::try_from(dates.len()).unwrap();
    let found = asked.inquiry.calendar.nth_service_day(period.first, nth);
    assert_eq!(found.map(|days| days.least), Some(*last));
}

#[test]
fn the_worked_case_without_fridays() {
    let worked =
        "v=1&base=58959&base-kind=perekaman&done=314&share=30&as-of=2026-09-01&deadline=2026-12-31";
    reads(
        |list| ask(&format!("{worked}&{list}")).values("service-days rate"),
        "closed=jumat -> 70 249
        closed=jumat&opened=2026-09-04 -> 71 245
        closed=jumat,2026-09-02 -> 69 252
        opened=sabtu -> 103 169
        opened=Sabtu,+Minggu -> 120 145",
    );
}

#[test]
fn a_long_list_is_shown_back_as_far_as_anybody_reads_on() {
    let read = |days: u32| {
        let dates = (0..days).map(|at| {
            plain_days(&DayList {
                periods: vec![Period::day(day(2024, 5, 1).plus_days(2 * at))],
                ..DayList::default()
            })
        });
        let asked = with(&format!("closed={}", dates.collect::<Vec<_>>().join(",")));
        let reading = asked
            .words(Lang::Id)
            .reading(Field::Closed, &asked.inquiry, &asked.plan);
        reading.unwrap().1
    };
    assert!(read(25).ends_with("; 18 Juni 2024"), "{}", read(25));
    assert!(
        read(26).ends_with("; 16 Juni 2024; dan 2 lainnya"),
        "{}",
        read(26)
    );
}

#[test]
fn a_period_without_an_end_is_refused() {
    for text in [
        "Jumat..",
        "Senin..",
        "..Jumat",
        "Jumat-",
        "4 September 2026 -",
        "4 September 2026 –",
        "-2026-09-04",
        "2026-09-04..",
        "Kamis-Jumat, 24-25 Desember 2026",
        "Kamis s.d. Jumat, 24 s.d. 25 Desember 2026",
        "Sabtu-Minggu, 5-6 September 2026",
    ] {
        assert!(read_dates(text).is_err(), "{text}");
    }
    assert_eq!(
        read("September 4, 2026, Friday, September 11, 2026"),
        "2026-09-04,2026-09-11"
    );
    assert_eq!(
        read("Sabtu-Minggu, 24 Desember 2026"),
        "sabtu,minggu,2026-12-24"
    );
}
