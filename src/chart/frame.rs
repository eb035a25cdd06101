//! The frame of the burn-up chart: its scales, axes, grid lines, labels, and the conversion of counts by day to points.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "counts stay below 2^37; points lie inside the drawing, whose margins exceed the offsets subtracted"
)]

use super::{
    mark::{Caption, LabelAnchor, LineKind, Mark, Point},
    scale::Scale,
};
use crate::domain::{Date, People};

const LEFT: u32 = 460;
const RIGHT: u32 = 3_500;
const TOP: u32 = 160;
const BOTTOM: u32 = 2_080;
/// Baselines of the labels below the axis: of the months, and of the first day and the deadline.
const MONTHS: u32 = 2_230;
const ENDS: u32 = 2_400;
/// The distances from a line to the baseline of a label above it and below it.
pub(super) const ABOVE: u32 = 60;
const BELOW: u32 = 140;
/// The most months on the axis before only every second, third, … is labelled.
const MOST_MONTHS: u32 = 9;
/// Units of a pixel. Points closer than that are drawn as one.
pub(super) const PIXEL: u32 = 10;

/// The days and counts that a chart has to show.
pub(super) struct ChartRange {
    pub(super) first: Date,
    pub(super) last: Date,
    pub(super) deadline: Date,
    pub(super) fewest: u64,
    pub(super) most: u64,
}

/// The scales of a chart, and the count between two grid lines.
pub(super) struct ChartFrame {
    first: Date,
    last: Date,
    deadline: Date,
    days: Scale,
    people: Scale,
    step: u64,
}

impl ChartFrame {
    pub(super) fn of(range: &ChartRange) -> Self {
        let ChartRange {
            first,
            last,
            fewest,
            most,
            ..
        } = *range;
        // The axis starts at 0, unless all counts lie in the upper half.
        let from = if fewest * 2 > most { fewest } else { 0 };
        let step = round_step((most - from).max(5).div_ceil(5));
        let days = u64::try_from(last.days_since(first)).unwrap_or(1);
        Self {
            first,
            last,
            deadline: range.deadline,
            days: Scale::new([0, days], [LEFT, RIGHT]),
            people: Scale::new([from / step * step, most], [BOTTOM, TOP]),
            step,
        }
    }

    fn x(&self, date: Date) -> u32 {
        self.days
            .at(u64::try_from(date.days_since(self.first)).unwrap_or(0))
    }

    pub(super) fn place(&self, (date, people): (Date, People)) -> Point {
        Point {
            x: self.x(date),
            y: self.people.at(people.count()),
        }
    }

    /// The line of counts by day, up to the deadline: flat until the day before each entry, then rising to it.
    pub(super) fn climb(&self, course: &[(Date, People)]) -> Vec<Point> {
        let mut points: Vec<Point> = Vec::new();
        let mut before: Option<(Date, People)> = None;
        for &(date, people) in course {
            if let Some((_, people)) = before.filter(|at| at.0 < date.previous()) {
                push_apart(&mut points, self.place((date.previous(), people)));
            }
            push_apart(&mut points, self.place((date, people)));
            before = Some((date, people));
        }
        if let Some((date, people)) = before {
            points.push(self.place((date, people)));
            points.push(self.place((self.deadline.max(date), people)));
        }
        points
    }

    /// The axis and the grid lines, with their counts.
    pub(super) fn counts(&self) -> Vec<Mark> {
        let mut marks = Vec::new();
        let [least, most] = self.people.ends();
        let mut count = least;
        while count <= most {
            let y = self.people.at(count);
            let line = if count == least {
                LineKind::Axis
            } else {
                LineKind::Grid
            };
            marks.push(Mark::Line(
                line,
                vec![Point { x: LEFT, y }, Point { x: RIGHT, y }],
            ));
            let at = Point {
                x: LEFT - 40,
                y: y + 40,
            };
            marks.push(Mark::Label(
                at,
                LabelAnchor::End,
                Caption::Count(People::new(count)),
            ));
            count += self.step;
        }
        marks
    }

    /// Ticks and labels at the first of each month, or of every second, third, … month if there are many.
    pub(super) fn months(&self, marks: &mut Vec<Mark>) {
        let number = |date: Date| {
            u32::try_from(i32::from(date.year()) * 12 + i32::from(date.month()) - 1).unwrap_or(0)
        };
        let all = number(self.last) - number(self.first);
        let steps = [1, 2, 3, 6, 12, 24, 60, 120, 1_200];
        let step = steps
            .into_iter()
            .find(|step| all / step <= MOST_MONTHS)
            .unwrap_or(12_000);
        let mut day = self.first.month_end().next();
        while day <= self.last {
            if number(day).is_multiple_of(step) {
                let x = self.x(day);
                let tick = [BOTTOM, BOTTOM + 40].map(|y| Point { x, y });
                marks.push(Mark::Line(LineKind::Axis, tick.to_vec()));
                let caption = if step < 12 {
                    Caption::Month(day)
                } else {
                    Caption::Year(day)
                };
                marks.push(Mark::Label(
                    Point { x, y: MONTHS },
                    LabelAnchor::Middle,
                    caption,
                ));
            }
            let next = day.month_end().next();
            // The calendar's last month has no next one.
            if next <= day {
                break;
            }
            day = next;
        }
    }

    /// The labels of the first day and the deadline, and the line of the deadline.
    pub(super) fn ends(&self, marks: &mut Vec<Mark>) {
        let deadline = self.deadline;
        let at = |x| Point { x, y: ENDS };
        marks.push(Mark::Label(
            at(LEFT),
            LabelAnchor::Start,
            Caption::First(self.first),
        ));
        let x = self.x(deadline);
        let line = [TOP, BOTTOM].map(|y| Point { x, y });
        marks.push(Mark::Line(LineKind::Deadline, line.to_vec()));
        let anchor = if x < u32::midpoint(LEFT, RIGHT) {
            LabelAnchor::Start
        } else {
            LabelAnchor::End
        };
        marks.push(Mark::Label(at(x), anchor, Caption::Deadline(deadline)));
    }

    /// The line of the target, with a step at each change, and its label.
    pub(super) fn target(&self, targets: &[(Date, People)], marks: &mut Vec<Mark>) {
        let mut points: Vec<Point> = Vec::new();
        for &(date, people) in targets {
            let at = self.place((date.max(self.first), people));
            let before = points.last().copied();
            points.extend(before.map(|before| Point {
                x: at.x,
                y: before.y,
            }));
            points.push(at);
        }
        let Some((&last, now)) = points.last().zip(targets.last()) else {
            return;
        };
        points.push(Point { x: RIGHT, ..last });
        marks.push(Mark::Line(LineKind::Target, points));
        let (x, anchor) = if last.x < u32::midpoint(LEFT, RIGHT) {
            (last.x + ABOVE, LabelAnchor::Start)
        } else {
            (RIGHT, LabelAnchor::End)
        };
        let y = last.y - ABOVE;
        marks.push(Mark::Label(Point { x, y }, anchor, Caption::Target(now.1)));
    }
}

/// Labels the plan and the projection. The upper line has its label above its middle; a lower plan has it below its
/// middle, a lower projection below its end if there is room.
pub(super) fn name(projection: &[Point], plan: &[Point], marks: &mut Vec<Mark>) {
    let (Some(end), Some(goal)) = (projection.last(), plan.last()) else {
        marks.extend(
            plan.get(plan.len() * 3 / 5)
                .map(|&at| above(at, Caption::Plan)),
        );
        return;
    };
    let plan_is_upper = goal.y <= end.y;
    if let Some(&middle) = plan.get(plan.len() * 3 / 5) {
        let below = Point {
            x: middle.x.min(RIGHT - (RIGHT - LEFT) / 5),
            y: middle.y + BELOW,
        };
        marks.push(if plan_is_upper {
            above(middle, Caption::Plan)
        } else {
            Mark::Label(below, LabelAnchor::Start, Caption::Plan)
        });
    }
    let has_room = end.y + BELOW < BOTTOM;
    if let Some(&middle) = projection.get(projection.len() * 3 / 5) {
        marks.push(if plan_is_upper && has_room {
            let below = Point {
                x: end.x - ABOVE,
                y: end.y + BELOW,
            };
            Mark::Label(below, LabelAnchor::End, Caption::Projection)
        } else {
            above(middle, Caption::Projection)
        });
    }
}

fn above(at: Point, caption: Caption) -> Mark {
    let place = Point {
        x: at.x - ABOVE,
        y: at.y - ABOVE,
    };
    Mark::Label(place, LabelAnchor::End, caption)
}

/// Appends a point unless it is less than a pixel from the last one.
fn push_apart(points: &mut Vec<Point>, point: Point) {
    let is_near =
        |last: &Point| last.x.abs_diff(point.x) < PIXEL && last.y.abs_diff(point.y) < PIXEL;
    if !points.last().is_some_and(is_near) {
        points.push(point);
    }
}

/// The least of 1, 2, 5, 10, 20, … that is at least `least`.
fn round_step(least: u64) -> u64 {
    let mut unit = 1;
    loop {
        for step in [unit, unit * 2, unit * 5] {
            if step >= least {
                return step;
            }
        }
        unit *= 10;
    }
}
