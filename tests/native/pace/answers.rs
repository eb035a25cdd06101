//! Tests of the answer whether the pace is enough: "Cukup" or "Belum cukup" comes first, and no day is counted twice.

use kalkulator_ikd::writing::Lang;

use crate::given::{Answered, ask, ask_on, day};

/// Reports of eight month ends. The last one is the figure of the question itself; 31 October 2026 is a Saturday.
const MONTH_ENDS: &str = "v=1&base=214337&done=38912&share=30&as-of=2026-10-31&deadline=2026-12-31&obs=2026-03-31:12400,2026-04-30:15310,2026-05-31:18050,2026-06-30:21970,2026-07-31:24880,2026-08-31:28640,2026-09-30:33100,2026-10-31:38912";

/// The figures of four visits, on a Friday and three Mondays.
const VISITS: &str = "v=1&base=214337&share=30&deadline=2026-12-31";
const FIRST_TWO: &str = "&done=40118&as-of=2026-11-30&obs=2026-11-27:38912";
const FOUR: &str =
    "&done=42000&as-of=2026-12-14&obs=2026-11-27:38912,2026-11-30:40118,2026-12-07:41000";

fn with(more: &[&str]) -> Answered {
    ask_on(&more.concat(), day(2026, 12, 14))
}

fn said(case: &Answered, lang: Lang) -> String {
    let passage = case.passages(lang).into_iter().next().unwrap();
    passage.sentences[0].clone()
}

/// The first sentence under "Apakah akan tercapai?".
fn first(more: &[&str]) -> String {
    said(&with(more), Lang::Id)
}

fn copied(case: &Answered, lang: Lang) -> String {
    case.words(lang)
        .summary(&case.case, &case.inquiry, &case.plan)
}

#[test]
fn the_planners_month_ends_are_not_enough() {
    let office = ask_on(MONTH_ENDS, day(2026, 11, 23));
    assert_eq!(
        office.values("pace finish on-deadline"),
        "264.181818 2027-04-02 50007"
    );
    let no = "Belum cukup. Dengan laju ini pada 31 Desember 2026 baru 50.007 orang, kurang 14.295; target baru tercapai 2 April 2027.";
    assert_eq!(said(&office, Lang::Id), no);
    let text = copied(&office, Lang::Id);
    assert!(
        text.contains(&[no, " Laju: 264,18 per hari layanan."].concat()),
        "{text}"
    );
    assert_eq!(
        said(&office, Lang::En),
        "Not enough. At this pace the total on 31 December 2026 is only 50,007 people, 14,295 short; the target is reached only on 2 April 2027."
    );
}

#[test]
fn four_visits_give_the_same_pace_under_both_settings_of_the_switch() {
    for start in ["", "&start=next"] {
        let office = with(&[VISITS, FOUR, start]);
        assert_eq!(office.value("pace"), "280.727272", "{start}");
        let said = said(&office, Lang::Id);
        assert!(
            said.starts_with("Perkiraan kasar dari 11 hari layanan: Belum cukup. Dengan laju ini pada 31 Desember 2026 baru 4"),
            "{said}"
        );
    }
}

/// 14 December is counted once: among the days that have elapsed, or among the days to come.
#[test]
fn the_newest_day_is_behind_or_to_come_as_the_switch_says() {
    // The days to come are 14 or 15 to 31 December, without Christmas and its joint leave.
    let same = with(&[VISITS, FOUR]);
    let next = with(&[VISITS, FOUR, "&start=next"]);
    assert_eq!(
        [&same, &next].map(|office| office.value("service-days")),
        ["12", "11"]
    );
    // A closed day at the beginning or end of the interval shows which of the two counts.
    let closed =
        |date: &str, start: &str| with(&[VISITS, FOUR, start, "&closed=", date]).value("pace");
    assert_eq!(closed("2026-11-27", ""), "308.800000");
    assert_eq!(closed("2026-11-27", "&start=next"), "280.727272");
    // If 14 December is closed it does not count at all: the setting of the switch makes no difference.
    assert_eq!(closed("2026-12-14", ""), "308.800000");
    assert_eq!(closed("2026-12-14", "&start=next"), "308.800000");
}

#[test]
fn counting_from_another_day_leaves_the_newest_day_behind() {
    let closed = "&closed=2026-11-27";
    for from in ["&from=2026-12-15", "&from=2026-12-28"] {
        assert_eq!(
            with(&[VISITS, FOUR, closed, from]).value("pace"),
            "280.727272"
        );
    }
    // Other ways to count from the newest day itself.
    for from in [
        "&from=today",
        "&from=2026-12-14",
        "&from=2026-12-13",
        "&from=2026-12-13&start=next",
    ] {
        assert_eq!(
            with(&[VISITS, FOUR, closed, from]).value("pace"),
            "308.800000",
            "{from}"
        );
    }
}

#[test]
fn a_gain_never_counts_the_day_before_it() {
    // There are 9 service days from 1 to 11 December; 14 December counts as a day to come.
    let gain = "&done=42000&as-of=2026-12-14&gain=2026-12-01..2026-12-14:900";
    assert_eq!(with(&[VISITS, gain]).value("pace"), "100.000000");
    assert_eq!(
        with(&[VISITS, gain, "&start=next"]).value("pace"),
        "90.000000"
    );
}

#[test]
fn under_five_service_days_it_is_too_early() {
    for start in ["", "&start=next"] {
        let office = with(&[VISITS, FIRST_TWO, start]);
        let early = "Terlalu dini: baru 1 hari layanan sejak angka terakhir (+1.206 orang).";
        assert_eq!(said(&office, Lang::Id), early);
        let all = office.said_of_pace();
        assert!(
            !all.contains("ukup") && !all.contains("Dengan laju"),
            "{all}"
        );
        let text = copied(&office, Lang::Id);
        assert!(text.contains(early) && !text.contains("Laju"), "{text}");
    }
    assert_eq!(
        said(&with(&[VISITS, FIRST_TWO]), Lang::En),
        "Too early: only 1 service day since the last figure (+1,206 people)."
    );
}

/// Reports up to 14 December, with the switch at its default.
#[test]
fn five_days_are_rough_and_twenty_are_not() {
    let since = |date: &str| {
        let obs = ["&done=42000&as-of=2026-12-14&obs=", date, ":41000"].concat();
        first(&[VISITS, &obs])
    };
    for (date, start) in [
        (
            "2026-12-08",
            "Terlalu dini: baru 4 hari layanan sejak angka terakhir (+1.000 orang).",
        ),
        (
            "2026-12-07",
            "Perkiraan kasar dari 5 hari layanan: Belum cukup.",
        ),
        (
            "2026-11-17",
            "Perkiraan kasar dari 19 hari layanan: Belum cukup.",
        ),
        ("2026-11-16", "Belum cukup."),
    ] {
        let said = since(date);
        assert!(said.starts_with(start), "{date}: {said}");
    }
}

#[test]
fn too_early_names_the_day_where_several_reports_are_merged() {
    let merged = "&done=42000&as-of=2026-12-14&obs=2026-12-09:41000,2026-12-11:41500";
    assert_eq!(
        first(&[VISITS, merged]),
        "Terlalu dini: baru 3 hari layanan sejak 9 Desember 2026 (+1.000 orang)."
    );
    assert_eq!(
        first(&[VISITS, merged, "&window=last"]),
        "Terlalu dini: baru 1 hari layanan sejak angka terakhir (+500 orang)."
    );
    let fall = "&done=40880&as-of=2026-12-14&obs=2026-12-11:41000";
    assert!(first(&[VISITS, fall]).ends_with("(−120 orang)."));
}

#[test]
fn a_pace_that_is_enough_says_how_early() {
    let enough = "&done=60000&as-of=2026-12-14&obs=2026-11-16:40000";
    let office = with(&[VISITS, enough]);
    assert_eq!(
        said(&office, Lang::Id),
        "Cukup. Dengan laju ini target tercapai 18 Desember 2026, 7 hari layanan lebih awal; pada 31 Desember 2026 mencapai 72.000 orang."
    );
    assert_eq!(
        said(&office, Lang::En),
        "Enough. At this pace the target is reached on 18 December 2026, 7 service days early; the total on 31 December 2026 is 72,000 people."
    );
    let last_day = "&done=60000&as-of=2026-12-14&obs=2026-11-16:52800";
    assert_eq!(
        first(&[VISITS, last_day]),
        "Cukup. Dengan laju ini target tercapai 31 Desember 2026, tepat pada hari layanan terakhir; pada 31 Desember 2026 mencapai 64.320 orang."
    );
}

/// 2028 has no list of holidays: its service days are a range, so the total on the deadline is a range too.
#[test]
fn the_careful_end_of_a_range_decides() {
    let link = "v=1&done=400&as-of=2028-03-31&deadline=2028-06-30&obs=2027-11-30:0&target=";
    let of = |target: &str| ask_on(&[link, target].concat(), day(2028, 4, 1));
    assert_eq!(of("700").value("on-deadline"), "629-766");
    for (target, sentence) in [
        (
            "629",
            "Cukup. Dengan laju ini target tercapai antara 29 Mei 2028 dan 29 Juni 2028, 0 sampai 1 hari layanan lebih awal; pada 30 Juni 2028 mencapai 629 sampai 766 orang.",
        ),
        (
            "630",
            "Mungkin cukup. Dengan laju ini pada 30 Juni 2028 mencapai 629 sampai 766 orang, kurang paling banyak 1; target tercapai antara",
        ),
        ("766", "Mungkin cukup. "),
        (
            "767",
            "Belum cukup. Dengan laju ini pada 30 Juni 2028 baru 629 sampai 766 orang, kurang 1 sampai 138; target baru tercapai antara",
        ),
    ] {
        let said = said(&of(target), Lang::Id);
        assert!(said.starts_with(sentence), "{target}: {said}");
    }
    let perhaps = said(&of("700"), Lang::En);
    assert!(perhaps.starts_with("Perhaps enough. At this pace the total on 30 June 2028 is 629 to 766 people, at most 71 short; the target is reached between "), "{perhaps}");
}

#[test]
fn what_is_not_plain_keeps_its_own_sentence() {
    let since = "&as-of=2026-12-14&obs=2026-11-16:42000";
    for (more, sentence) in [
        (
            "&done=42000",
            "Belum cukup. Dengan laju ini target tidak akan tercapai. Pada 31 Desember 2026 baru 42.000 orang, kurang 22.302.",
        ),
        (
            "&done=41000",
            "Belum cukup. Selama jumlahnya turun, target tidak akan tercapai.",
        ),
        (
            "&done=64302",
            "Target sudah tercapai pada tanggal data, jadi tidak ada yang perlu diperkirakan.",
        ),
        (
            "&done=43000&deadline=",
            "Dengan laju ini target tercapai antara 30 Agustus 2028 dan 3 Oktober 2028. Tanggalnya berupa rentang karena daftar libur tahun-tahun itu belum ada. Isi batas waktu untuk mengetahui apakah laju ini cukup.",
        ),
        (
            "&done=43000&deadline=2026-12-10",
            "Batas waktu sudah lewat pada tanggal data, jadi laju tidak dapat dibandingkan dengan kebutuhan.",
        ),
        (
            "&done=43000&share=",
            "Isi target untuk mengetahui apakah laju ini cukup.",
        ),
        (
            "&done=43000&base=&deadline=",
            "Isi jumlah wajib KTP dan batas waktu untuk mengetahui apakah laju ini cukup.",
        ),
        (
            "&done=43000&pace-change=2026-12-21:3100",
            "Cukup. Dengan laju ini dan perubahannya target tercapai",
        ),
        (
            "&done=43000&days=400",
            "Belum cukup. Dengan laju ini pada 31 Desember 2026 baru 63.000 orang, kurang 1.302; target baru tercapai antara 30 Agustus 2028",
        ),
        (
            "&done=43000&days=500",
            "Cukup. Dengan laju ini pada 31 Desember 2026 mencapai 68.000 orang.",
        ),
        (
            "&done=42001&base=4294967295&share=1000",
            "Belum cukup. Dengan laju ini target baru tercapai setelah lebih dari 1.000 tahun. Pada 31 Desember 2026 baru",
        ),
    ] {
        let said = first(&[VISITS, since, more]);
        assert!(said.contains(sentence), "{more}: {said}");
    }
}

#[test]
fn a_deadline_that_has_passed_is_told_after_the_answer() {
    let office = ask_on(&[VISITS, FOUR].concat(), day(2027, 1, 4));
    let all = office.said_of_pace();
    assert!(
        all.starts_with("Perkiraan kasar dari 11 hari layanan: Belum cukup."),
        "{all}"
    );
    assert!(
        all.contains(
            "Batas waktu sudah lewat; perkiraan ini menggambarkan keadaan pada 14 Desember 2026."
        ),
        "{all}"
    );
}

#[test]
fn gains_alone_give_no_yes_or_no() {
    let gains = ask(
        "v=1&base=4000&share=25&as-of=2024-07-22&deadline=2024-12-31&gain=2024-07-01..2024-07-19:300",
    );
    assert!(
        said(&gains, Lang::Id)
            .starts_with("Kekurangan tidak dapat dihitung: yang diisi hanya tambahan.")
    );
}

#[test]
fn recording_is_answered_in_its_own_words() {
    let office = with(&[VISITS, FOUR, "&indicator=ktp-el"]);
    let text = copied(&office, Lang::Id);
    assert!(
        text.contains("Laju: 280,73 per hari layanan.") && !text.contains("IKD"),
        "{text}"
    );
}
