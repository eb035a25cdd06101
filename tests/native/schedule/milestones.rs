//! Tests of milestones (weekly and monthly targets) on the page, in sentences and in files.

use std::rc::Rc;

use kalkulator_ikd::{
    domain::{NoSchedule, People},
    state::{Agenda, Choices, FileKind, Msg, link_of, open_link},
    view::{Shown, milestone_file},
    writing::Lang,
};

use crate::{
    given::{MUNA, ask, day, today},
    page::markup::{ids, markup, opened, page, value},
    update::after,
};

const OPEN: &str = "&show=milestones";

/// The totals of Kabupaten Tegal, with every day as a service day.
const TEGAL: &str = "base=1276684&done=56573&share=30&as-of=2025-04-20&deadline=2025-12-31&week=7&joint-leave=open&holidays=open&start=next&region=Kabupaten+Tegal&obs=2023-04-30:5971,2023-12-28:19500,2024-09-23:36366,2024-12-31:48881";

fn agenda(link: &str) -> Result<Agenda, NoSchedule> {
    let asked = ask(link);
    Agenda::of(&asked.case, &asked.inquiry, &asked.plan)
}

fn shown(link: &str, lang: Lang) -> Shown {
    Shown::of(
        &Rc::new(open_link(link, today()).unwrap().case),
        lang,
        today(),
    )
}

fn file(link: &str, kind: FileKind) -> String {
    milestone_file(&shown(link, Lang::Id), today(), kind)
        .unwrap()
        .content
}

#[tokio::test]
async fn muna_barats_months_stand_in_the_page_as_values() {
    let page = page(&format!("{MUNA}{OPEN}")).await;
    for (id, plain) in [
        ("milestone-2024-04-30", "524"),
        ("milestone-2024-05-31", "2414"),
        ("milestone-2024-12-31", "17688"),
    ] {
        assert_eq!(value(&page, id), Some(plain), "{id}");
    }
    assert!(page.contains("Sampai 30 April 2024 harus sudah 524 orang."));
    assert!(page.contains("Dari 314 orang pada 29 April 2024 ke target 17.688 orang: kekurangan 17.374 orang dibagi rata ke 166 hari layanan, 104 sampai 105 orang per hari."));
    assert!(!page.contains("Dengan laju ini"));
}

#[tokio::test]
async fn weeks_are_a_choice() {
    let page = page(&format!("{MUNA}{OPEN}&milestones=week")).await;
    assert_eq!(value(&page, "milestone-2024-05-03"), Some("734"));
    assert_eq!(value(&page, "milestone-2024-05-31"), Some("2414"));
}

#[tokio::test]
async fn a_closed_depth_is_not_drawn() {
    let page = page(MUNA).await;
    assert!(!ids(&page).contains(&"burn-up") && value(&page, "milestone-2024-05-31").is_none());
}

#[tokio::test]
async fn the_pace_stands_beside_the_plan() {
    let page = page(&format!("{TEGAL}{OPEN}")).await;
    assert!(page.contains("Dengan laju ini") && page.contains("74.404"));
    let past = agenda(TEGAL).unwrap().past;
    assert_eq!(
        (past.len(), past[0]),
        (5, (day(2023, 4, 30), People::new(5_971)))
    );
}

#[test]
fn the_plan_starts_anew_from_the_newest_report() {
    let newer = agenda(&format!("{MUNA}&obs=2024-06-03:3000")).unwrap();
    assert_eq!(
        (newer.remaining.as_of, newer.remaining.done),
        (day(2024, 6, 3), People::new(3_000))
    );
    assert_eq!(newer.schedule.days[0].date, day(2024, 6, 3));
    let sum: u64 = newer
        .schedule
        .days
        .iter()
        .map(|part| part.people.count())
        .sum();
    assert_eq!(sum, 14_688);
    let older = agenda(&format!("{MUNA}&obs=2024-03-01:100")).unwrap();
    assert_eq!(older.remaining.as_of, day(2024, 4, 29));
}

#[test]
fn a_report_of_another_base_moves_the_target() {
    let targets = agenda(&format!("{MUNA}&obs=2024-02-01:100:50000"))
        .unwrap()
        .targets;
    assert_eq!(
        targets,
        [
            (day(2024, 2, 1), People::new(15_000)),
            (day(2024, 4, 29), People::new(17_688))
        ]
    );
    let share = agenda(&format!("{MUNA}&obs=2024-02-01:100:58959&share-before=25")).unwrap();
    assert_eq!(share.targets[0], (day(2024, 2, 1), People::new(14_740)));
}

#[test]
fn below_three_intervals_there_is_no_band() {
    assert!(
        agenda(&format!("{MUNA}&obs=2024-02-01:100,2024-03-01:200"))
            .unwrap()
            .band[0]
            .is_empty()
    );
    let band = agenda(TEGAL).unwrap().band;
    let ends = band.map(|counts| counts.last().unwrap().1);
    // 56,573 and 255 days at 55.9 and at 126.4 a day.
    assert_eq!(ends, [People::new(70_828), People::new(88_808)]);
}

#[test]
fn where_there_is_no_plan_the_page_says_why() {
    let why = |link: &str| agenda(link).unwrap_err();
    assert_eq!(
        why("base=58959&done=20000&as-of=2024-04-29"),
        NoSchedule::Reached
    );
    assert_eq!(why("base=58959&as-of=2024-04-29"), NoSchedule::Unknown);
    assert_eq!(
        why("base=94130&done=91930&share=100&as-of=2020-09-18"),
        NoSchedule::UnknownYear(2020)
    );
    assert_eq!(
        why("base=58959&done=314&as-of=2024-04-29&deadline=2024-04-28"),
        NoSchedule::NoDay
    );
    assert_eq!(
        why("base=58959&done=314&as-of=2024-06-29&deadline=2024-06-30"),
        NoSchedule::NoDay
    );
    let words = shown(MUNA, Lang::Id).words;
    assert!(
        words
            .no_schedule(NoSchedule::UnknownYear(2020))
            .starts_with("Daftar libur tahun 2020 tidak tersedia")
    );
}

#[test]
fn what_the_plan_assumes_is_said() {
    let said = |link: &str| {
        let shown = shown(link, Lang::Id);
        let agenda = agenda(link).unwrap();
        shown
            .words
            .schedule_sentences(&shown.inquiry, &shown.plan, &agenda)
            .join(" ")
    };
    assert!(said(&format!("{MUNA}&reserve=10")).contains(
        "Cadangan 10 hari layanan dibiarkan kosong di akhir, jadi rencana selesai 13 Desember 2024."
    ));
    assert!(
        said(&format!("{MUNA}&days=68"))
            .contains("Yang dipakai 166 hari layanan menurut kalender, bukan 68 hari")
    );
    assert!(
        said(&format!("{MUNA}&weights=100,100,100,100,60,100,0")).contains("menurut bobot hari")
    );
    assert!(
        said(&format!("{MUNA}&obs=2024-06-03:3000"))
            .contains("dihitung ulang dari laporan terbaru, 3 Juni 2024.")
    );
    assert!(
        said("base=~680000&done=32000-35000&share=30&as-of=2025-04-09")
            .contains("kekurangan paling banyak 172.000 orang")
    );
}

#[test]
fn weights_travel_in_a_link() {
    let link = "base=58959&done=314&weights=Jumat+60&boost=1-30+Juni+2024:+150&milestones=week&as-of=2024-04-29";
    let case = open_link(link, today()).unwrap().case;
    let written = link_of(
        &case,
        after(opened(link), [Msg::ClickedCopyLink]).setting(),
        today(),
    );
    assert!(
        written.contains("&weights=100,100,100,100,60,100,100&boost=2024-06-01:2024-06-30:150&"),
        "{written}"
    );
    assert!(written.contains("&milestones=week&"));
    assert!(!link_of(&ask(MUNA).case, opened(MUNA).setting(), today()).contains("milestones"));
    assert_eq!(Choices::default().span, kalkulator_ikd::domain::Span::Month);
}

#[test]
fn the_table_is_one_that_an_indonesian_excel_opens() {
    let week = "base=1000&done=0&share=50&as-of=2024-07-01&deadline=2024-07-12&milestones=week&region=%3DKota;+A";
    assert_eq!(
        file(week, FileKind::Csv),
        "\u{feff}Daerah;Sampai;Harus sudah;Tambahan;Hari layanan;Dengan laju ini\r\n\
         \"'=Kota; A\";2024-07-05;250;250;5;\r\n\"'=Kota; A\";2024-07-12;500;250;5;\r\n"
    );
}

#[test]
fn the_calendar_names_a_day_the_same_when_it_is_planned_anew() {
    let uids = |link: &str| {
        let calendar = file(link, FileKind::Calendar);
        let lines = calendar.lines().filter(|line| line.starts_with("UID:"));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    let (first, anew) = (uids(MUNA), uids(&MUNA.replace("done=314", "done=900")));
    assert_eq!(first.len(), 9);
    assert_eq!(first, anew);
    assert_ne!(first, uids(&format!("{MUNA}&region=Muna+Barat")));
    let calendar = file(MUNA, FileKind::Calendar);
    assert!(calendar.contains("DTSTART;VALUE=DATE:20240531\r\nDTEND;VALUE=DATE:20240601\r\nSUMMARY:Harus sudah 2.414 orang (aktivasi IKD)\r\n"));
    assert!(calendar.contains("\r\nDTSTAMP:20261122T000000Z\r\n"));
}

#[test]
fn a_saved_chart_stands_by_itself() {
    let svg = file(&format!("{TEGAL}&region=A%3Cb%3E%26"), FileKind::Svg);
    assert!(
        svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"720\"")
            && svg.ends_with("</svg>")
    );
    assert!(svg.contains("A&lt;b>&amp;") && !svg.contains("class=") && !svg.contains("style"));
    for text in [
        "target 383.006",
        "rencana",
        "perkiraan",
        "tercatat",
        "batas waktu 31 Des 2025",
        "100 rb",
    ] {
        assert!(svg.contains(&format!(">{text}</text>")), "{text}");
    }
    let picture = milestone_file(&shown(MUNA, Lang::En), today(), FileKind::Png).unwrap();
    assert_eq!(picture.name, "kalkulator-ikd-2024-04-29.png");
    assert!(picture.content.contains("deadline 31 Dec 2024"));
}

#[tokio::test]
async fn a_long_plan_shows_its_first_rows_and_says_so() {
    let long =
        "base=900000&done=0&as-of=2023-01-02&deadline=2027-12-31&milestones=week&show=milestones";
    let page = markup(opened(long)).await;
    assert_eq!(page.matches("id=\"milestone-").count(), 60);
    assert!(page.contains("Masih ada"));
    assert!(file(long, FileKind::Csv).lines().count() > 200);
}
