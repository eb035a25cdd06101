//! Tests of whole cases, from a link to a plan, against figures that were published or worked out by hand.

use kalkulator_ikd::{
    domain::{Bounds, People},
    reference::EXAMPLES,
    state::{Field, Warning},
};

use crate::given::{Answered, ask, ask_on, day};

const FOUNDING: &str = "target target-cut target-nearest shortfall coverage service-days rate";

fn example(id: &str) -> Answered {
    ask(EXAMPLES.iter().find(|case| case.id == id).unwrap().link)
}

#[test]
fn muna_barat_needs_105_a_day() {
    let expected = "17688 17687 17688 17374 0.532573 166 105";
    assert_eq!(example("muna-barat").values(FOUNDING), expected);
}

#[test]
fn muna_barat_stands_at_1_78_per_cent_of_its_target() {
    let case = example("muna-barat");
    assert_eq!(
        case.values("attainment points rate-exact"),
        "1.775214 29.467426 104.662650"
    );
    assert_eq!(
        case.values("rate-week calendar-days rate-calendar"),
        "525 247 71"
    );
}

#[test]
fn lubuk_linggau_needs_1000_a_day() {
    let expected = "42004 42003 42004 37989 2.389667 38 1000";
    assert_eq!(example("lubuk-linggau").values(FOUNDING), expected);
}

#[test]
fn sukoharjo_needs_950_to_967_a_day() {
    let expected = "204000 204000 204000 169000-172000 4.705882-5.147058 178 950-967";
    assert_eq!(example("sukoharjo").values(FOUNDING), expected);
}

#[test]
fn halmahera_barat_needs_30_to_38_a_day_since_no_decree_is_known() {
    let expected = "94130 94130 94130 2200 97.662806 59-75 30-38";
    assert_eq!(example("halmahera-barat").values(FOUNDING), expected);
}

#[test]
fn kota_serang_needs_600_a_day() {
    let expected = "120000 120000 120000 105000 3.750000 175 600";
    assert_eq!(example("kota-serang").values(FOUNDING), expected);
}

#[test]
fn the_three_readings_of_kota_serang_ask_for_600_796_and_1115() {
    let reading = |base: &str| {
        ask(&format!("base={base}&done=15000&share=30&as-of=2024-04-16")).value("rate")
    };
    assert_eq!(
        ["400000", "514104", "700000"].map(reading),
        ["600", "796", "1115"]
    );
}

#[test]
fn denpasar_is_reported_one_person_short_of_its_target() {
    let denpasar = ask("base=511434&base-kind=perekaman&done=21053&share=30&as-of=2024-11-13");
    assert_eq!(
        denpasar.values("target target-cut target-nearest"),
        "153431 153430 153430"
    );
    assert_eq!(denpasar.values("coverage attainment"), "4.116464 13.721477");
    assert!(
        denpasar
            .text("coverage")
            .starts_with("4,12 persen dari 511.434 orang")
    );
}

#[test]
fn kabupaten_tegal_says_both_percentages_with_their_bases() {
    let tegal = ask(
        "base=1276684&base-kind=perekaman&done=56573&share=30&as-of=2025-04-20&week=7&joint-leave=open&holidays=open&start=next",
    );
    assert_eq!(
        tegal.values("target target-cut shortfall service-days"),
        "383006 383005 326433 255"
    );
    assert_eq!(tegal.value("rate-exact"), "1280.129411");
    assert_eq!(
        tegal.text("coverage"),
        "4,43 persen dari 1.276.684 orang yang sudah melakukan perekaman KTP-el"
    );
    assert_eq!(
        tegal.text("attainment"),
        "14,77 persen dari target 383.006 orang"
    );
}

#[test]
fn kabupaten_madiun_is_10_78_points_short_though_no_base_is_known() {
    let madiun = ask("done=19.22%&share=30&as-of=2025-11-30");
    assert_eq!(
        madiun.values("points shortfall coverage rate"),
        "10.780000 - - -"
    );
    assert_eq!(
        madiun.headline(),
        "Kurang 10,78 poin persen. Isi jumlah wajib KTP untuk mengetahui jumlah orangnya."
    );
}

#[test]
fn kabupaten_madiun_counts_10_working_days_from_16_december() {
    let madiun = ask("base=100000&done=19220&as-of=2025-12-16");
    assert_eq!(madiun.value("service-days"), "10");
}

#[test]
fn kota_blitar_has_22755_to_24599_since_19_per_cent_may_be_rounded_either_way() {
    let blitar = ask("base=123000&done=19%&share=30&as-of=2025-11-30");
    assert_eq!(
        blitar.plan.done,
        Some(Bounds::between(People::new(22_755), People::new(24_599)))
    );
    assert_eq!(blitar.values("target shortfall"), "36900 12301-14145");
}

#[test]
fn kota_padang_is_7871_above_its_target() {
    let padang = ask("base=680270&base-kind=perekaman&done=211952&share=30&as-of=2024-11-11");
    assert_eq!(
        padang.values("shortfall surplus coverage attainment rate"),
        "0 7871 31.157040 103.856801 -"
    );
    assert_eq!(
        padang.headline(),
        "Target sudah tercapai, lebih 7.871 orang."
    );
}

#[test]
fn kalimantan_timur_is_computed_though_more_are_recorded_than_must_be() {
    let kaltim = ask("indicator=ktp-el&base=2651549&done=2672845&share=99&as-of=2022-04-15");
    assert_eq!(
        kaltim.values("target surplus coverage"),
        "2625034 47811 100.803153"
    );
    assert!(
        kaltim
            .warnings()
            .contains(&(Field::Done, Warning::DoneAboveBase))
    );
}

#[test]
fn the_whole_country_fits() {
    let nation = ask("base=204971858&done=6332148&share=25&as-of=2023-11-28");
    assert_eq!(
        nation.values("target shortfall coverage attainment"),
        "51242965 44910817 3.089276 12.357106"
    );
    assert_eq!(nation.values("service-days rate"), "22 2041401");
}

#[test]
fn lubuk_linggaus_round_target_amounts_to_a_little_less_than_25_per_cent() {
    let lubuk = ask("base=168015&done=4015&target=42000&as-of=2023-11-06&deadline=2023-12-31");
    let reading = lubuk.words(kalkulator_ikd::writing::Lang::Id).reading(
        Field::Target,
        &lubuk.inquiry,
        &lubuk.plan,
    );
    assert!(
        reading
            .unwrap()
            .1
            .contains("42.000 orang = 24,99 persen dari 168.015; 25 persen = 42.004")
    );
    assert_eq!(lubuk.values("target shortfall"), "42000 37985");
}

#[test]
fn one_panel_has_all_four_counts_of_1_september_2026() {
    let case = ask_on("base=58959&done=314&as-of=2026-09-01", day(2026, 9, 1));
    assert_eq!(
        case.values("calendar-days-same rate-calendar-days-same"),
        "122 143"
    );
    assert_eq!(
        case.values("calendar-days-next rate-calendar-days-next"),
        "121 144"
    );
    assert_eq!(
        case.values("service-days-same rate-service-days-same"),
        "86 203"
    );
    assert_eq!(
        case.values("service-days-next rate-service-days-next"),
        "85 205"
    );
    assert_eq!(case.values("service-days rate"), "86 203");
}

#[test]
fn a_day_of_joint_leave_kept_open_lowers_the_rate_to_200() {
    let case = ask("base=58959&done=314&as-of=2026-09-01&joint-leave=open");
    assert_eq!(case.values("service-days rate"), "87 200");
}

#[test]
fn figures_of_31_october_ask_for_644_a_day_when_counted_from_23_november() {
    let case = ask_on("base=58959&done=314&as-of=2026-10-31", day(2026, 11, 23));
    let (left, rates) = case.plan.from_today.unwrap();
    assert_eq!(case.values("service-days rate"), "42 414");
    assert_eq!(
        (left.age_days, left.days.service),
        (23, Bounds::exactly(27))
    );
    assert_eq!(
        rates.unwrap().service_day,
        Bounds::exactly(People::new(644))
    );
}

#[test]
fn counting_from_today_is_one_click_away() {
    let case = ask_on(
        "base=58959&done=314&as-of=2026-10-31&from=today",
        day(2026, 11, 23),
    );
    assert_eq!(case.values("service-days rate"), "27 644");
    assert_eq!(case.plan.from_today, None);
}

#[test]
fn the_users_own_days_and_reserve_prevail() {
    let case = ask("base=58959&done=314&as-of=2024-04-29&days=68&reserve=10");
    assert_eq!(case.values("service-days rate"), "58 300");
}

#[test]
fn a_deadline_on_the_day_itself_leaves_one_day_or_none() {
    let link = "base=58959&done=314&as-of=2024-12-31&deadline=2024-12-31";
    assert_eq!(ask(link).values("service-days rate"), "1 17374");
    assert_eq!(
        ask(&format!("{link}&start=next")).values("service-days rate"),
        "0 -"
    );
}

#[test]
fn a_deadline_before_the_figures_leaves_the_shortfall_and_no_rate() {
    let late = ask("base=58959&done=314&as-of=2025-01-12&deadline=2024-12-31");
    assert_eq!(late.values("shortfall rate"), "17374 -");
    assert_eq!(late.plan.late_by, Some(12));
}

#[test]
fn a_share_of_nothing_has_no_attainment() {
    assert_eq!(
        ask("base=58959&done=314&share=0").values("target surplus attainment"),
        "0 314 -"
    );
}

#[test]
fn calendar_days_are_given_where_no_service_day_is_left() {
    let weekend = ask("v=1&base=58959&done=314&as-of=2026-12-26&deadline=2026-12-27");
    assert_eq!(
        weekend.values("rate service-days calendar-days rate-calendar"),
        "- 0 2 -"
    );
    assert_eq!(
        ask("v=1&as-of=2026-12-26&deadline=2026-12-27&start=next").value("calendar-days"),
        "1"
    );
    assert_eq!(
        ask("v=1&base=58959&done=314&deadline=").value("calendar-days"),
        "-"
    );
    let late = ask("v=1&base=58959&done=314&as-of=2026-12-26&deadline=2026-12-24");
    assert_eq!(late.value("calendar-days"), "0");
}
