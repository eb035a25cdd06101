//! Tests that every problem and every warning has its sentence, for every field and in both languages.

use kalkulator_ikd::{
    domain::{Share, Weekday},
    reading::Problem,
    state::{Field, Warning},
    writing::Lang,
};

use crate::given::{MUNA, ask, day};

/// One problem of every kind.
pub(crate) fn every_problem() -> Vec<Problem> {
    let text = || "xyz".to_owned();
    vec![
        Problem::Empty,
        Problem::NotANumber(text()),
        Problem::UnreadableSign('५'),
        Problem::NotWhole {
            text: text(),
            suggestions: vec![5, 50],
        },
        Problem::NotWhole {
            text: text(),
            suggestions: Vec::new(),
        },
        Problem::AmbiguousScale("1.234 juta".to_owned()),
        Problem::Negative,
        Problem::Zero,
        Problem::TooLarge,
        Problem::PercentForCount,
        Problem::PointsForShare,
        Problem::RangeReversed,
        Problem::RangeUnclear(text()),
        Problem::AmbiguousShare("1.234".to_owned()),
        Problem::ShareTooLarge,
        Problem::TooManyDecimals,
        Problem::NotADate(text()),
        Problem::NoSuchDay {
            day: 31,
            month: 2,
            year: 2024,
        },
        Problem::NoSuchDay {
            day: 1,
            month: 13,
            year: 2024,
        },
        Problem::NotAWeekday(text()),
        Problem::TwoDigitYear("24".to_owned()),
        Problem::PartialDate("2024".to_owned()),
        Problem::WhichDay(vec![day(2025, 11, 30), day(2026, 11, 30)]),
        Problem::YearOutOfRange,
        Problem::WeekdayDiffers {
            date: day(2024, 4, 30),
            written: Weekday::Monday,
        },
        Problem::PeriodReversed,
        Problem::HolidayLine(3),
        Problem::NotAsSample(text()),
    ]
}

#[test]
fn every_fault_has_a_sentence_for_every_field_in_both_languages() {
    for lang in [Lang::Id, Lang::En] {
        let words = ask(MUNA).words(lang);
        for problem in every_problem() {
            for field in Field::ALL {
                let sentence = words.problem(field, &problem);
                assert!(
                    sentence.ends_with(['.', '?']) && sentence.len() > 10,
                    "{problem:?} in {field:?}: {sentence}"
                );
            }
        }
    }
}

#[test]
fn every_warning_has_a_sentence_in_both_languages() {
    let case = ask(MUNA);
    let (share, date) = (Share::from_millionths(300_000), day(2023, 6, 11));
    let warnings = [
        Warning::DoneAboveBase,
        Warning::ShareAboveWhole,
        Warning::ShareBelowOne(share, share),
        Warning::ShareNotUsed,
        Warning::TargetAboveBase,
        Warning::AsOfAhead,
        Warning::MonthFirst(date, date),
        Warning::YearFarOff(1999),
        Warning::DeadlineBeforeAsOf(3),
        Warning::DeadlinePast(3),
        Warning::UnknownYears(2020, 2021),
        Warning::FromBeforeAsOf,
        Warning::DisputedBase,
        Warning::ClosedAndOpened(date),
        Warning::WeekdayClosedAndOpened(date.weekday()),
    ];
    for warning in warnings {
        for lang in [Lang::Id, Lang::En] {
            let sentence = case
                .words(lang)
                .warning(&warning, &case.inquiry, &case.plan);
            assert!(
                sentence.ends_with(['.', '?']) && sentence.len() > 20,
                "{warning:?}: {sentence}"
            );
        }
    }
}
