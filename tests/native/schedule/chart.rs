//! Tests of the burn-up chart: its lines, steps, labels and edge cases.

use kalkulator_ikd::{
    chart::{BURN_UP_HEIGHT, BURN_UP_WIDTH, BurnUp, Caption, LabelAnchor, LineKind, Mark, Point},
    domain::{Date, DayPart, People},
};
use proptest::prelude::*;

use crate::given::{cases, day};

/// A chart from Friday, 3 May, with a count of 0, to the deadline on Friday, 10 May. It has no plan or target yet.
fn week() -> BurnUp<'static> {
    BurnUp {
        past: &[],
        targets: &[],
        plan: &[],
        start: (day(2024, 5, 3), People::new(0)),
        projection: &[],
        band: [&[], &[]],
        deadline: day(2024, 5, 10),
    }
}

fn line(marks: &[Mark], wanted: LineKind) -> Vec<(u32, u32)> {
    let found = marks.iter().find_map(|mark| match mark {
        Mark::Line(line, points) if *line == wanted => Some(points),
        _ => None,
    });
    let points = found.map_or(&[][..], Vec::as_slice);
    points.iter().map(|at| (at.x, at.y)).collect()
}

fn captions(marks: &[Mark]) -> Vec<Caption> {
    let labels = marks.iter().filter_map(|mark| match mark {
        Mark::Label(_, _, caption) => Some(*caption),
        Mark::Line(..) => None,
    });
    labels.collect()
}

fn part(date: Date, people: u64) -> DayPart {
    DayPart {
        date,
        people: People::new(people),
    }
}

#[test]
fn a_plan_rises_on_service_days_and_is_flat_between_them() {
    let plan = [part(day(2024, 5, 6), 100), part(day(2024, 5, 8), 200)];
    let chart = BurnUp {
        plan: &plan,
        targets: &[(day(2024, 5, 3), People::new(300))],
        ..week()
    };
    let marks = chart.marks();
    // The ends of Friday, Sunday, Monday, Tuesday and Wednesday, then the deadline. A day is 434 units wide.
    let third = 2_080 - 1_920 / 3;
    assert_eq!(
        line(&marks, LineKind::Plan),
        [
            (460, 2_080),
            (1_328, 2_080),
            (1_762, third),
            (2_197, third),
            (2_631, 160),
            (2_631, 160),
            (3_500, 160)
        ]
    );
    assert_eq!(line(&marks, LineKind::Target), [(460, 160), (3_500, 160)]);
    assert_eq!(
        line(&marks, LineKind::Deadline),
        [(3_500, 160), (3_500, 2_080)]
    );
}

#[test]
fn a_target_that_moved_is_a_step() {
    let chart = BurnUp {
        past: &[
            (day(2024, 5, 3), People::new(0)),
            (day(2024, 5, 10), People::new(100)),
        ],
        targets: &[
            (day(2024, 5, 3), People::new(150)),
            (day(2024, 5, 10), People::new(300)),
        ],
        deadline: day(2024, 5, 17),
        ..week()
    };
    assert_eq!(
        line(&chart.marks(), LineKind::Target),
        [(460, 1_120), (1_980, 1_120), (1_980, 160), (3_500, 160)]
    );
}

#[test]
fn recorded_counts_have_dots() {
    let past = [
        (day(2024, 5, 3), People::new(0)),
        (day(2024, 5, 10), People::new(9)),
    ];
    let chart = BurnUp {
        past: &past,
        ..week()
    };
    let dots = chart
        .marks()
        .into_iter()
        .filter(|mark| matches!(mark, Mark::Line(LineKind::Dot, _)));
    assert_eq!(dots.count(), 2);
    assert!(captions(&chart.marks()).contains(&Caption::Past));
}

#[test]
fn counts_that_lie_close_together_have_an_axis_of_their_own() {
    let chart = BurnUp {
        start: (day(2024, 5, 3), People::new(91_930)),
        targets: &[(day(2024, 5, 3), People::new(94_130))],
        ..week()
    };
    let counts = captions(&chart.marks())
        .into_iter()
        .filter_map(|caption| match caption {
            Caption::Count(people) => Some(people.count()),
            _ => None,
        });
    assert_eq!(
        counts.collect::<Vec<_>>(),
        [91_500, 92_000, 92_500, 93_000, 93_500, 94_000]
    );
}

#[test]
fn a_band_is_an_area_around_the_projection() {
    let (least, most) = (
        [
            (day(2024, 5, 3), People::new(0)),
            (day(2024, 5, 10), People::new(100)),
        ],
        [
            (day(2024, 5, 3), People::new(0)),
            (day(2024, 5, 10), People::new(300)),
        ],
    );
    let chart = BurnUp {
        projection: &least,
        band: [&least, &most],
        ..week()
    };
    let marks = chart.marks();
    let band = line(&marks, LineKind::Band);
    assert_eq!(
        (band[0], band[band.len() - 1]),
        ((460, 2_080), (460, 2_080))
    );
    assert!(band.contains(&(3_500, 160)) && band.contains(&(3_500, 1_440)));
    assert!(captions(&marks).contains(&Caption::Projection));
}

#[test]
fn a_chart_of_one_day_or_of_nobody_can_be_drawn() {
    let one_day = BurnUp {
        deadline: day(2024, 5, 3),
        ..week()
    };
    assert!(captions(&one_day.marks()).contains(&Caption::Deadline(day(2024, 5, 3))));
    let far = BurnUp {
        deadline: day(9999, 12, 31),
        ..week()
    };
    assert!(captions(&far.marks()).contains(&Caption::Year(day(5000, 1, 1))));
}

#[test]
fn what_is_not_known_has_no_line() {
    let lines = week().marks().into_iter().filter_map(|mark| match mark {
        Mark::Line(line, points) => Some((line, points.len())),
        Mark::Label(..) => None,
    });
    for (line, points) in lines {
        assert!(points > 0, "{line:?}");
    }
}

#[test]
fn the_deadline_is_named_where_the_drawing_has_room() {
    let after = BurnUp {
        past: &[
            (day(2024, 5, 3), People::new(1)),
            (day(2025, 5, 3), People::new(2)),
        ],
        ..week()
    };
    let label = after.marks().into_iter().find_map(|mark| match mark {
        Mark::Label(_, anchor, Caption::Deadline(_)) => Some(anchor),
        _ => None,
    });
    assert_eq!(label, Some(LabelAnchor::Start));
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn every_mark_lies_in_the_drawing(
        start in 0..4_294_967_295_u64, parts in proptest::collection::vec(0..90_000_000_u64, 0..60), gaps in 1..40_u32,
        target in 0..42_949_672_950_u64, past in proptest::collection::vec(0..4_294_967_295_u64, 0..30),
    ) {
        let mut date = day(2024, 1, 1);
        let past: Vec<_> = past.into_iter().map(|people| {
            date = date.plus_days(gaps);
            (date, People::new(people))
        }).collect();
        let begun = date;
        let plan: Vec<_> = parts.into_iter().map(|people| {
            date = date.plus_days(gaps);
            part(date, people)
        }).collect();
        let chart = BurnUp {
            past: &past,
            targets: &[(begun, People::new(target))],
            plan: &plan,
            start: (begun, People::new(start)),
            projection: &past,
            band: [&past, &past],
            deadline: date.plus_days(gaps),
        };
        let is_inside = |at: &Point| at.x <= BURN_UP_WIDTH && at.y <= BURN_UP_HEIGHT;
        for mark in chart.marks() {
            match mark {
                Mark::Line(line, points) => {
                    prop_assert!(points.iter().all(is_inside));
                    if matches!(line, LineKind::Plan | LineKind::Past) {
                        prop_assert!(points.is_sorted_by_key(|at| at.x));
                    }
                    if line == LineKind::Plan {
                        prop_assert!(points.is_sorted_by(|one, next| next.y <= one.y));
                    }
                }
                Mark::Label(at, ..) => prop_assert!(is_inside(&at)),
            }
        }
    }
}
