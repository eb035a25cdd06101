//! Tests of pace, forecast, solving, band and gap ledger with published figures, and of the sentences if there is no
//! forecast.

use kalkulator_ikd::{
    domain::{Band, BandInput, Bounds, Date, Interval},
    state::{Effect, Field, Model, Msg, link_of, update},
    writing::Lang,
};

use crate::{
    given::{ask, ask_on, day, today},
    update::{after, blank, text},
};

/// Kabupaten Tegal, 20 April 2025. Every day is a service day; counting starts on the next day.
const TEGAL: &str = "v=1&base=1276684&base-kind=perekaman&done=56573&share=30&as-of=2025-04-20&deadline=2025-12-31&week=7&holidays=open&joint-leave=open&start=next";
const TEGALS_GAIN: &str = "&gain=2025-01-01..2025-04-20:7692";
const TEGALS_REPORTS: &str =
    "&obs=2023-04-30:5971,2023-12-28:19500,2024-09-23:36366,2024-12-31:48881";

/// An office with 400 people on 22 July 2024 and a target of 1,000 by the end of the year. From 100 people on 1 July it
/// is 15 service days at 20 a day.
const OFFICE: &str = "v=1&base=4000&done=400&share=25&as-of=2024-07-22&deadline=2024-12-31";

fn with(link: &str, more: &str) -> String {
    [link, more].concat()
}

#[test]
fn tegals_gain_since_january_gives_its_pace_and_finish() {
    let tegal = ask(&with(TEGAL, TEGALS_GAIN));
    assert_eq!(
        tegal.values("pace multiplier finish on-deadline on-deadline-coverage"),
        "69.927272 18.306582 2038-01-31 74404 5.827910"
    );
    assert_eq!(tegal.text("finish"), "Tahun 2038 (lebih dari 10 tahun)");
    assert_eq!(tegal.text("multiplier"), "18,3 kali laju saat ini");
    assert!(
        tegal
            .text("on-deadline-coverage")
            .starts_with("5,83 persen dari 1.276.684")
    );
    let said = tegal.said_of_pace();
    assert!(said.starts_with("Belum cukup. Dengan laju ini pada 31 Desember 2025 baru 74.404 orang, kurang 308.602; target baru tercapai tahun 2038 (lebih dari 10 tahun). Laju saat ini 69,93 aktivasi IKD per hari layanan: dari 48.881 (31 Desember 2024) menjadi 56.573 orang (20 April 2025) dalam 110 hari layanan."), "{said}");
}

/// The specified figures, each within one per cent.
#[test]
fn tegals_five_reports_give_its_band() {
    for seed in ["", "&seed=2", "&seed=4294967295"] {
        let tegal = ask(&[TEGAL, TEGALS_REPORTS, seed].concat());
        assert_eq!(
            tegal.values("on-deadline-p50 on-deadline-p85"),
            "72502 71011",
            "{seed}"
        );
        assert_eq!(tegal.values("pace-best pace-worst"), "126.414141 55.904958");
        for (id, days) in [("finish-p50", 4_655), ("finish-p85", 4_908)] {
            let first = day(2025, 4, 20);
            let value = tegal.value(id);
            let found = (1..6_000_u32)
                .find(|&days| kalkulator_ikd::writing::iso(first.plus_days(days)) == value);
            let found = i64::from(found.unwrap());
            assert!(
                (found - days).abs() * 100 <= days,
                "{id}{seed}: {found} days"
            );
        }
        let said = tegal.said_of_pace();
        assert!(
            said.contains("Perkiraan kasar (laporan masih sedikit)."),
            "{said}"
        );
        assert!(
            said.contains("dalam kurang dari 5 dari 100 simulasi"),
            "{said}"
        );
    }
}

/// Pins the random numbers: another generator, or another order of draws, would give other dates.
#[test]
fn the_draws_of_a_seed_stay_what_they_were() {
    let ends = ["1", "7", "4294967295"].map(|seed| {
        ask(&[TEGAL, TEGALS_REPORTS, "&seed=", seed].concat()).values("finish-p50 finish-p85")
    });
    assert_eq!(
        ends,
        [
            "2038-01-18 2038-09-28",
            "2038-01-20 2038-09-28",
            "2038-01-17 2038-09-26"
        ]
    );
}

#[test]
fn the_band_is_the_same_for_the_same_seed() {
    let link = [TEGAL, TEGALS_REPORTS, "&seed=7"].concat();
    assert_eq!(ask(&link).figures(), ask(&link).figures());
    assert_ne!(
        ask(&link).value("finish-p50"),
        ask(&[TEGAL, TEGALS_REPORTS, "&seed=8"].concat()).value("finish-p50")
    );
}

#[test]
fn one_and_three_a_day_finish_three_in_one_two_or_three_days() {
    let interval = |of: i8, added: i64| Interval {
        after: day(2024, 5, of),
        last: day(2024, 5, of + 1),
        added,
        days: Bounds::exactly(1),
    };
    let history = [
        interval(6, 1),
        interval(7, 3),
        interval(8, 1),
        interval(9, 3),
    ];
    let part_done_after = |days: u32| {
        let terms = BandInput {
            days: Some(days),
            shortfall: Some(3),
            seed: 1,
        };
        let band = Band::of(&history, terms).unwrap();
        band.in_time.unwrap() * 100 / band.trials
    };
    assert_eq!([1, 2, 3].map(part_done_after), [50, 75, 100]);
}

#[test]
fn the_last_report_is_forecast_from_those_before_it() {
    let tegal = ask(&with(TEGAL, TEGALS_REPORTS));
    // Half of all simulated paths over 110 days, with 55.9, 62.5 or 126.4 a day, reach at least 62.46 a day.
    assert_eq!(tegal.value("backtest-miss"), "-821");
    assert_eq!(
        tegal.text("backtest-miss"),
        "perkiraan 55.752, kenyataan 56.573, selisih −821"
    );
    assert_eq!(
        ask(&with(OFFICE, "&obs=2024-07-01:100")).value("backtest-miss"),
        "-"
    );
}

#[test]
fn a_band_takes_four_reports() {
    let two = ask(&with(OFFICE, "&obs=2024-05-31:50,2024-06-28:100")).said_of_pace();
    assert!(
        two.contains(
            "Rentang belum dapat dihitung: perlu paling sedikit empat laporan (tiga selang)."
        ),
        "{two}"
    );
    let three = ask(&with(
        OFFICE,
        "&obs=2024-04-30:20,2024-05-31:50,2024-06-28:100",
    ))
    .said_of_pace();
    assert!(three.contains("Perkiraan kasar"), "{three}");
    let five = "&obs=2024-02-29:0,2024-03-28:10,2024-04-30:20,2024-05-31:50,2024-06-28:100";
    assert!(
        !ask(&with(OFFICE, five))
            .said_of_pace()
            .contains("Perkiraan kasar")
    );
}

#[test]
fn the_window_chooses_the_reports() {
    let reports = "&obs=2023-12-29:0,2024-03-28:10,2024-05-31:50,2024-07-12:340";
    let from = |window: &str| {
        let said = ask(&[OFFICE, reports, "&window=", window].concat()).said_of_pace();
        let behind = said.split("layanan: dari ").nth(1).unwrap();
        behind.split(" menjadi").next().unwrap().to_owned()
    };
    // There are 6 service days from 12 to 22 July, which are too few, and 34 from 31 May.
    assert_eq!(from("auto"), "50 (31 Mei 2024)");
    assert_eq!(from("last"), "340 (12 Juli 2024)");
    assert_eq!(from("3m"), "10 (28 Maret 2024)");
    assert_eq!(from("year"), "0 (29 Desember 2023)");
    assert_eq!(from("all"), "0 (29 Desember 2023)");
}

#[test]
fn every_case_without_a_plain_forecast_has_its_sentence() {
    for (more, sentence) in [
        ("&done=&at=5", "Belum ada laporan."),
        (
            "&obs=2024-07-22:400",
            "Baru ada satu laporan: 400 orang pada 22 Juli 2024.",
        ),
        (
            "&obs=2024-07-20:390,2024-07-21:390&done=390&as-of=2024-07-21",
            "Tidak ada hari layanan di antara kedua laporan itu",
        ),
        (
            "&obs=2024-07-01:400",
            "Dengan laju ini target tidak akan tercapai.",
        ),
        (
            "&obs=2024-07-01:520",
            "Jumlah aktivasi turun 120 orang di antara dua laporan, 1 Juli 2024 dan 22 Juli 2024 (mungkin karena pembersihan data).",
        ),
        (
            "&obs=2024-07-01:100&done=1000",
            "Target sudah tercapai pada tanggal data",
        ),
        ("&obs=2024-01-02:399", "(lebih dari 10 tahun)"),
        (
            "&obs=2024-01-02:0&base=4294967295&share=1000",
            "setelah lebih dari 1.000 tahun",
        ),
        (
            "&obs=2024-07-01:390",
            "Tanggalnya berupa rentang karena daftar libur tahun-tahun itu belum ada.",
        ),
        (
            "&obs=2024-07-01:100&deadline=2024-07-01",
            "Batas waktu sudah lewat pada tanggal data",
        ),
        (
            "&obs=2024-07-15:395",
            "Perkiraan kasar dari 5 hari layanan: Belum cukup.",
        ),
        (
            "&obs=2024-07-01:100",
            "Batas waktu sudah lewat; perkiraan ini menggambarkan keadaan pada 22 Juli 2024.",
        ),
    ] {
        let said = ask(&with(OFFICE, more)).said_of_pace();
        assert!(said.contains(sentence), "{more}: {said}");
    }
    let gains = ask(
        "v=1&base=4000&share=25&as-of=2024-07-22&deadline=2024-12-31&gain=2024-07-01..2024-07-19:300",
    );
    assert_eq!(gains.value("pace"), "20.000000");
    assert_eq!(gains.value("finish"), "-");
    assert!(
        gains
            .said_of_pace()
            .contains("Kekurangan tidak dapat dihitung: yang diisi hanya tambahan."),
        "{}",
        gains.said_of_pace()
    );
}

#[test]
fn one_report_and_the_day_the_service_began_give_a_pace() {
    let office = ask(&with(OFFICE, "&obs=2024-07-01:0"));
    // There are 128 service days from 1 July to 31 December. 15 of them are before 22 July, which counts as a day to
    // come.
    assert_eq!(office.values("pace ahead"), "26.666666 282");
}

/// On the straight line 400 of 1,000 people take 51 of 128 service days, and 100 people take 12; 15 have elapsed.
#[test]
fn the_lead_in_service_days_is_rounded_down_on_both_sides() {
    let ahead = ask(&with(OFFICE, "&obs=2024-07-01:0"));
    assert_eq!(ahead.values("ahead buffer-days"), "282 36");
    assert_eq!(ahead.text("buffer-days"), "lebih maju 36 hari layanan");
    let behind = ask(&with(OFFICE, "&obs=2024-07-01:0&done=100"));
    assert_eq!(behind.values("ahead buffer-days"), "-18 -3");
    assert_eq!(behind.text("buffer-days"), "tertinggal 3 hari layanan");
}

#[test]
fn a_finish_past_the_last_decree_is_a_range() {
    let office = ask(&with(OFFICE, "&obs=2024-07-01:390"));
    assert_eq!(office.value("finish"), "2028-04-05..2028-04-28");
}

#[test]
fn any_one_of_the_three_is_solved_for() {
    let office = ask_on(&with(OFFICE, "&at=20"), day(2024, 7, 22));
    assert_eq!(office.value("solved-rate"), office.value("rate"));
    let when = ask(&with(OFFICE, "&at=20&solve=deadline"));
    assert_eq!(when.value("solved-deadline"), "2024-08-30");
    let share = ask(&with(OFFICE, "&at=20&solve=share"));
    assert_eq!(share.value("solved-share"), "66.500000");
    let missing = ask(&with(OFFICE, "&solve=share&obs=2024-07-01:100"));
    assert!(
        missing
            .said_of_pace()
            .contains("Isi orang per hari layanan.")
    );
}

#[test]
fn a_pace_that_changes_finishes_at_both_paces() {
    // 600 people are missing: 9 service days at 20 a day until 1 August, then 14 at 30 a day.
    let office = ask(&with(
        OFFICE,
        "&at=20&solve=deadline&pace-change=2024-08-02:30",
    ));
    assert_eq!(office.value("solved-deadline"), "2024-08-21");
    let share = ask(&with(
        OFFICE,
        "&at=0&solve=share&pace-change=2024-12-30:100",
    ));
    assert_eq!(share.value("solved-share"), "15.000000");
}

#[test]
fn sukoharjos_new_target_is_a_matter_of_policy() {
    let sukoharjo = ask(
        "v=1&base=680000&done=35000&share=30&as-of=2025-04-09&deadline=2025-12-31&obs=2024-12-31:32000&share-before=25",
    );
    assert_eq!(
        sukoharjo.values("ledger-work ledger-policy ledger-population"),
        "-3000 34000 0"
    );
    assert_eq!(sukoharjo.text("ledger-policy"), "+34.000 orang");
    let said = sukoharjo.said_of_pace();
    assert!(said.contains("Pada 31 Desember 2024 kurang 138.000 orang, pada 9 April 2025 kurang 169.000 orang: bertambah 31.000 orang."), "{said}");
}

#[test]
fn the_ledger_takes_any_two_reports_with_their_bases() {
    let link = "v=1&base=1100&done=200&share=30&as-of=2025-03-31&deadline=2025-12-31&obs=2024-12-31:50:1000,2025-01-31:90:1050&ledger-from=2024-12-31&ledger-to=2025-01-31";
    assert_eq!(
        ask(link).values("ledger-work ledger-policy ledger-population"),
        "-40 0 15"
    );
}

#[test]
fn thirty_reports_fit_a_link_of_two_thousand_characters() {
    let lines: Vec<String> = (1..=30_u32)
        .map(|month| {
            let date: Date = day(2023, 1, 31).plus_days(month * 31);
            format!(
                "{} {} {}",
                kalkulator_ikd::writing::iso(date),
                1_000_000 + month,
                4_000_000_000_u64
            )
        })
        .collect();
    let mut case = ask(OFFICE).case;
    case.form.set(Field::Obs, lines.join("\n"));
    let link = link_of(&case, Lang::Id.into(), today());
    assert!(link.len() <= 2_000, "{}", link.len());
    assert_eq!(ask(&link).inquiry.readings.pace.reports.len(), 30);
}

#[test]
fn a_link_shows_its_reports_one_to_a_line() {
    let office = ask(&with(
        OFFICE,
        "&obs=2024-01-31:250:58959,2024-02-29:1300&gain=2024-03-01..2024-03-31:70",
    ));
    assert_eq!(
        office.case.form.text(Field::Obs),
        "31 Januari 2024; 250; 58.959\n29 Februari 2024; 1.300"
    );
    assert_eq!(
        office.case.form.text(Field::Gain),
        "1 Maret 2024 sampai 31 Maret 2024; 70"
    );
    let slip = ask(&with(OFFICE, "&obs=2024-01-31:250,2024-02-31:300"));
    let problem = slip.inquiry.problem(Field::Obs).unwrap();
    assert_eq!(
        slip.words(Lang::Id).problem(Field::Obs, problem),
        "Baris 2: Tanggal 31 Februari tidak ada."
    );
}

#[test]
fn a_row_goes_with_one_click_and_comes_back_with_undo() {
    let model = after(
        blank(),
        [Msg::Entered(
            Field::Obs,
            "Tanggal;Jumlah\n31/1/2024;250\n29/2/2024;300".into(),
        )],
    );
    let fewer = after(model.clone(), [Msg::RemovedLine(Field::Obs, 2)]);
    assert_eq!(text(&fewer, Field::Obs), "Tanggal;Jumlah\n29/2/2024;300");
    assert_eq!(after(fewer, [Msg::ClickedUndo]).case, model.case);
}

fn own_figure() -> Model {
    let entered = |field, text: &str| Msg::Entered(field, text.into());
    after(
        blank(),
        [
            entered(Field::Base, "58.959"),
            entered(Field::Done, "314"),
            entered(Field::AsOf, "29 April 2024"),
        ],
    )
}

#[test]
fn the_figure_above_is_noted_as_a_report_once() {
    let mut model = after(own_figure(), [Msg::TookOwnReport]);
    assert_eq!(text(&model, Field::Obs), "29 April 2024; 314; 58.959");
    assert_eq!(update(&mut model, Msg::TookOwnReport), Vec::<Effect>::new());
}

#[test]
fn the_newest_report_becomes_the_figure_above() {
    let report = Msg::Entered(Field::Obs, "31/5/2024 1.400".into());
    let model = after(own_figure(), [report, Msg::UsedNewestReport]);
    assert_eq!(text(&model, Field::AsOf), "31 Mei 2024");
    assert_eq!(text(&model, Field::Done), "1.400");
    assert_eq!(text(&model, Field::Base), "58.959");
}

#[test]
fn the_text_to_share_says_the_pace() {
    let tegal = ask(&with(TEGAL, TEGALS_GAIN));
    let summary = tegal
        .words(Lang::Id)
        .summary(&tegal.case, &tegal.inquiry, &tegal.plan);
    assert!(summary.contains("\nBelum cukup. Dengan laju ini pada 31 Desember 2025 baru 74.404 orang, kurang 308.602; target baru tercapai tahun 2038 (lebih dari 10 tahun).\n"), "{summary}");
    assert!(summary.chars().count() <= 700);
}
