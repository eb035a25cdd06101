//! Strategies for property tests: random questions, and forms as people may fill them in.

use kalkulator_ikd::{
    domain::{
        BaseKind, Bounds, Date, Done, FirstDay, Opening, People, Period, Plan, Quantity, Question,
        QuotedShare, ServiceCalendar, Share, Solve, Span, Switches, TargetGiven, Week, Weekday,
        Weekdays, Window,
    },
    reference::decreed_holidays,
    state::{Case, Choice, Choices, Field, Indicator},
};
use proptest::{prelude::*, sample::select};

use super::given::day;

/// Any count that may be entered, often a small one or the largest.
pub(crate) fn any_people() -> impl Strategy<Value = People> {
    let most = People::MOST_ENTERED.count();
    prop_oneof![0..1_000_u64, 1_000..3_000_000_u64, 0..=most, Just(most)].prop_map(People::new)
}

pub(crate) fn any_bounds() -> impl Strategy<Value = Bounds<People>> {
    prop_oneof![
        2 => any_people().prop_map(Bounds::exactly),
        1 => (any_people(), any_people()).prop_map(|(one, other)| Bounds::between(one, other)),
    ]
}

fn base_bounds() -> impl Strategy<Value = Bounds<People>> {
    any_bounds().prop_map(|base| base.map(|people| people.max(People::new(1))))
}

/// Any share that may be entered: whole per cents, fractions, the largest.
pub(crate) fn any_share() -> impl Strategy<Value = Share> {
    prop_oneof![
        (0..=150_u32).prop_map(Share::percent),
        (0..=1_000_000_000_u32).prop_map(Share::from_millionths),
        Just(Share::MOST_ENTERED)
    ]
}

fn any_target() -> impl Strategy<Value = TargetGiven> {
    prop_oneof![
        3 => any_share().prop_map(TargetGiven::Share),
        1 => any_people().prop_map(TargetGiven::Count),
    ]
}

fn any_done() -> impl Strategy<Value = Done> {
    let quoted = (any_share(), 0..=6_u32).prop_map(|(share, decimals)| {
        let unit = 10_u32.pow(6 - decimals);
        Done::Share(QuotedShare {
            share: Share::from_millionths(share.millionths() / unit * unit),
            decimals,
        })
    });
    prop_oneof![
        3 => (any_bounds(), any::<bool>()).prop_map(|(bounds, about)| Done::Count(Quantity { bounds, about })),
        1 => quoted,
    ]
}

/// Any day from 2019 on, in years with and without a decree.
pub(crate) fn any_day() -> impl Strategy<Value = Date> {
    (0..3_700_u32).prop_map(|days| day(2019, 1, 1).plus_days(days))
}

/// Any question in which nothing is missing.
pub(crate) fn any_question() -> impl Strategy<Value = Question> {
    let first_day = prop_oneof![Just(FirstDay::Same), Just(FirstDay::Next)];
    let own_days = proptest::option::weighted(0.2, 0..400_u32);
    (
        base_bounds(),
        any_done(),
        any_target(),
        any_day(),
        0..500_u32,
        first_day,
        own_days,
        0..20_u32,
    )
        .prop_map(
            |(base, done, target, as_of, left, first_day, own_days, reserve)| Question {
                base: Some(Quantity {
                    bounds: base,
                    about: false,
                }),
                done: Some(done),
                target: Some(target),
                as_of: Some(as_of),
                deadline: Some(as_of.plus_days(left)),
                first_day,
                own_days,
                reserve,
                ..Question::default()
            },
        )
}

/// The plan of a question for an office that closes on every holiday.
pub(crate) fn plan_of(question: &Question) -> Plan {
    let calendar = ServiceCalendar::new(Switches::default(), decreed_holidays());
    Plan::of(
        question,
        &calendar,
        question.as_of.unwrap_or(day(2024, 4, 29)),
    )
}

/// Any form without faults. Figures are spelt in various ways.
pub(crate) fn any_sound_case() -> impl Strategy<Value = Case> {
    (texts(false), any_choices()).prop_map(case_of)
}

/// Any form as it may be while someone types: sound, faulty, or half empty.
pub(crate) fn any_case() -> impl Strategy<Value = Case> {
    (texts(true), any_choices()).prop_map(case_of)
}

fn case_of((texts, choices): (Vec<(Field, String)>, Choices)) -> Case {
    let mut case = Case {
        choices,
        ..Case::default()
    };
    for (field, text) in texts {
        case.form.set(field, text);
    }
    case
}

fn texts(faulty: bool) -> impl Strategy<Value = Vec<(Field, String)>> {
    Field::ALL
        .iter()
        .map(|&field| (Just(field), text_of(field, faulty)))
        .collect::<Vec<_>>()
}

/// Any text that a person may enter in a field. If `faulty`, one in five is from a list of texts that most fields
/// reject.
pub(crate) fn text_of(field: Field, faulty: bool) -> BoxedStrategy<String> {
    let sound = select(sound_texts(field)).prop_map(str::to_owned);
    let people = any_people().prop_map(|people| people.count().max(1).to_string());
    let shares = any_share()
        .prop_map(|share| kalkulator_ikd::writing::share(share, kalkulator_ikd::writing::Lang::Id));
    let dates = any_day().prop_map(kalkulator_ikd::writing::iso);
    let sound = match field {
        Field::Base | Field::Done => prop_oneof![sound, people].boxed(),
        Field::Share => prop_oneof![sound, shares].boxed(),
        Field::AsOf | Field::Deadline => prop_oneof![sound, dates].boxed(),
        _ => sound.boxed(),
    };
    if !faulty {
        return sound;
    }
    let fault = select(vec![
        "abc",
        "58.95",
        "1.234 juta",
        "1.234",
        "-5",
        "30 poin persen",
        "?",
        "??x",
        "31 Februari 2024",
        "2024",
        "a&b=c#d",
        "50%",
        "🙂",
    ]);
    prop_oneof![4 => sound, 1 => fault.prop_map(str::to_owned)].boxed()
}

fn sound_texts(field: Field) -> Vec<&'static str> {
    pace_texts(field).unwrap_or_else(|| question_texts(field))
}

/// Sound texts for the fields about reports and pace; `None` for other fields.
fn pace_texts(field: Field) -> Option<Vec<&'static str>> {
    Some(match field {
        Field::Obs => vec![
            "",
            "31 Januari 2024; 250",
            "2024-01-31:250:58959\n2024-02-29:300",
            "Tanggal\tJumlah\n31/03/2025\t1.200\n30/04/2025\t1.100",
        ],
        Field::Gain => vec!["", "", "1 Januari 2025 sampai 20 April 2025; 7.692"],
        Field::PaceChange => vec!["", "", "1 Juni 2026; 150", "2024-06-03:20\n2024-05-06:10"],
        Field::At => vec!["", "150", "1.000 orang"],
        Field::Seed => vec!["", "", "7"],
        Field::LedgerFrom | Field::LedgerTo => vec!["", "", "31 Januari 2024"],
        Field::ShareBefore => vec!["", "25 persen", "42.000 orang"],
        Field::Weights => vec!["", "", "Jumat 60, Minggu 0", "100,100,100,100,60,100,0"],
        Field::Boost => vec!["", "", "1-30 Juni 2024: 150", "2026-11-01:2026-11-30:80"],
        _ => return None,
    })
}

fn question_texts(field: Field) -> Vec<&'static str> {
    match field {
        Field::Region => vec![
            "",
            "Kabupaten Muna Barat",
            "Kota <b>Serang</b>",
            "a&b=c",
            "base=5#x?y",
            "🙂 100% + 1",
            "Kabupaten Kepulauan Siau Tagulandang Biaro",
        ],
        Field::Base => vec![
            "58.959",
            "sekitar 680.000",
            "123 ribu orang",
            "390.000-400.000",
            "4.294.967.295",
            "hampir 1 juta",
        ],
        Field::BaseSource => vec!["", "DKB Semester I 2026", "DKB & lain <2025>"],
        Field::BaseLabel => vec!["", "pegawai <dinas> & mitra", "pemegang KTP-el"],
        Field::Done => vec![
            "314",
            "0",
            "32.000-35.000",
            "sekitar 15 ribu",
            "19%",
            "19,220 persen",
            "3.125.000",
            "15 ribu lebih",
        ],
        Field::Share => vec![
            "30",
            "30 persen",
            "12,5%",
            "0,3",
            "100",
            "42.000 orang",
            "99,999999",
        ],
        Field::Target => vec!["", "", "", "42.000", "17.688 orang"],
        Field::AsOf => vec!["29 April 2024", "2026-10-31", "Selasa, 30 April 2024"],
        Field::Deadline => vec!["31 Desember 2024", "31/12/2026", "2027-12-31"],
        Field::From => vec!["", "", "hari ini", "2026-11-02", "tanggal data"],
        Field::Closed | Field::Opened => list_texts(field),
        Field::Days => vec!["", "", "", "68 hari", "0"],
        Field::Reserve => vec!["", "", "10", "500"],
        Field::Calendar => vec![
            "",
            "",
            "2028-01-01; Nyepi; nasional\n3/1/2028; Galungan & Kuningan; cuti bersama",
        ],
        claim => sound_claim_texts(claim),
    }
}

/// Sound texts for the lists of closed and of opened days.
fn list_texts(field: Field) -> Vec<&'static str> {
    if field == Field::Closed {
        vec![
            "",
            "",
            "2 Mei 2024, 10-14 Mei 2024",
            "2026-11-09",
            "Jumat",
            "every Friday, 2 May 2024",
            "Senin dan Kamis; 2026-11-10",
        ]
    } else {
        vec![
            "",
            "",
            "4 Mei 2024",
            "2024-05-04..2024-05-06; 2026-11-08",
            "setiap Sabtu",
            "Sabtu, 4 Mei 2024, Minggu",
        ]
    }
}

/// Sound texts for the fields of a claim. Many are empty, as a published text names only some figures.
fn sound_claim_texts(field: Field) -> Vec<&'static str> {
    match field {
        Field::ClaimBase => vec!["", "", "700.000", "sekitar 680.000", "511.434; 516.875"],
        Field::ClaimDone => vec!["", "", "15.000", "32.000-35.000"],
        Field::ClaimQuotedShare => vec!["", "", "4 persen", "4,12; 13,72", "4-5 %; sekitar 2%"],
        Field::ClaimShare => vec!["", "", "30", "hampir 12,5 persen", "20-25"],
        Field::ClaimTarget => vec!["", "", "400.000", "lebih dari 250.000"],
        Field::ClaimShortfall => vec!["", "", "2.200 orang", "25 persen", "25,3 poin persen"],
        Field::ClaimPopulation => vec!["", "", "654.000", "1 juta lebih"],
        Field::ClaimAsOf => vec!["", "", "16 April 2024", "2024-04-29"],
        _ => vec!["", "", "Selasa", "monday"],
    }
}

/// Any choice that the page offers, such as a kind of base.
pub(crate) fn any_choice() -> impl Strategy<Value = Choice> {
    let kinds = [
        BaseKind::WajibKtp,
        BaseKind::Recorded,
        BaseKind::Population,
        BaseKind::Other,
    ];
    let mut choices: Vec<Choice> = kinds.map(Choice::BaseKind).to_vec();
    choices.extend([Indicator::Ikd, Indicator::KtpEl].map(Choice::Indicator));
    choices.extend([Week::FiveDays, Week::SixDays, Week::SevenDays].map(Choice::Week));
    choices.extend([Opening::Closed, Opening::Open].map(Choice::JointLeave));
    choices.extend([Opening::Closed, Opening::Open].map(Choice::National));
    choices.extend([FirstDay::Same, FirstDay::Next].map(Choice::FirstDay));
    let windows = [
        Window::Auto,
        Window::Last,
        Window::ThreeMonths,
        Window::Year,
        Window::All,
    ];
    choices.extend(windows.map(Choice::Window));
    choices.extend([Solve::Rate, Solve::Deadline, Solve::Share].map(Choice::Solve));
    choices.extend([Span::Month, Span::Week].map(Choice::Span));
    choices.extend(kinds.map(Some).map(Choice::ClaimBaseKind));
    choices.push(Choice::ClaimBaseKind(None));
    select(choices)
}

fn any_choices() -> impl Strategy<Value = Choices> {
    proptest::collection::vec(any_choice(), 0..8).prop_map(|made| {
        let mut choices = Choices::default();
        for choice in made {
            choices.choose(choice);
        }
        choices
    })
}

/// A count within `bounds`, selected by `part`.
pub(crate) fn within(bounds: Bounds<People>, part: u64) -> People {
    let width = bounds.most.count() - bounds.least.count();
    People::new(bounds.least.count() + part % (width + 1))
}

/// Any set of weekdays, with at most two.
pub(crate) fn any_weekdays() -> impl Strategy<Value = Weekdays> {
    proptest::collection::vec(select(Weekday::ALL.to_vec()), 0..3).prop_map(|days| {
        let mut weekdays = Weekdays::default();
        for day in days {
            weekdays.set(day, true);
        }
        weekdays
    })
}

/// Any period of up to 500 days, in years with and without a decree.
pub(crate) fn any_period() -> impl Strategy<Value = Period> {
    (any_day(), 0..500_u32)
        .prop_map(|(first, length)| Period::new(first, first.plus_days(length)).unwrap())
}
