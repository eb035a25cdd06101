//! The burn-up chart: what was recorded, what is planned and what the pace gives, on the way to the target.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "the counts of a plan sum to less than 2^37"
)]

use super::frame::{ABOVE, Frame, PIXEL, name};
use crate::domain::{Date, DayPart, People};

/// The width of the drawing in its own units, ten to a CSS pixel of a narrow screen.
pub const BURN_UP_WIDTH: u32 = 3_600;
/// Its height.
pub const BURN_UP_HEIGHT: u32 = 2_480;

/// What is drawn, in people by day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BurnUp<'a> {
    /// What was recorded, the oldest first.
    pub past: &'a [(Date, People)],
    /// The target from each day on, the oldest first: more than one where it moved. At least one.
    pub targets: &'a [(Date, People)],
    /// The planned days.
    pub plan: &'a [DayPart],
    /// Where the plan begins: a day before its first, and the count.
    pub start: (Date, People),
    /// What the pace gives by the end of some days, beginning where nothing is added yet.
    pub projection: &'a [(Date, People)],
    /// The least and the most that it may give on the same days; empty where that is not known.
    pub band: [&'a [(Date, People)]; 2],
    /// The last day that counts.
    pub deadline: Date,
}

/// A place in the drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// From the left.
    pub x: u32,
    /// From the top.
    pub y: u32,
}

/// What a line shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// A round count.
    Grid,
    /// Nobody, or the least count shown.
    Axis,
    /// The band around the projection, as an area.
    Band,
    /// The target.
    Target,
    /// The deadline.
    Deadline,
    /// What the pace gives.
    Projection,
    /// The plan.
    Plan,
    /// What was recorded.
    Past,
    /// A recorded count: a place, and the same place again.
    Dot,
}

/// What a label says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caption {
    /// A round count.
    Count(People),
    /// A month, or its year where it begins one.
    Month(Date),
    /// A year.
    Year(Date),
    /// The first day.
    First(Date),
    /// The deadline.
    Deadline(Date),
    /// The target that counts now.
    Target(People),
    /// What was recorded.
    Past,
    /// The plan.
    Plan,
    /// What the pace gives.
    Projection,
}

/// Which part of a label stands at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Its beginning.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// A part of the drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A line through points, or an area.
    Line(Line, Vec<Point>),
    /// A text.
    Label(Point, Anchor, Caption),
}

impl BurnUp<'_> {
    /// The drawing, from the back to the front.
    ///
    /// ```
    /// use kalkulator_ikd::{chart::{BurnUp, Line, Mark}, domain::{Date, People}};
    /// let day = |month, day| Date::new(2024, month, day).unwrap();
    /// let chart = BurnUp {
    ///     past: &[(day(4, 29), People(314))],
    ///     targets: &[(day(4, 29), People(17_688))],
    ///     plan: &[],
    ///     start: (day(4, 28), People(314)),
    ///     projection: &[],
    ///     band: [&[], &[]],
    ///     deadline: day(12, 31),
    /// };
    /// assert!(chart.marks().iter().any(|mark| matches!(mark, Mark::Line(Line::Target, _))));
    /// ```
    pub fn marks(&self) -> Vec<Mark> {
        let frame = Frame::of(self);
        let mut marks = frame.counts();
        frame.months(&mut marks);
        frame.ends(&mut marks);
        let [least, most] = self.band.map(|course| frame.climb(course));
        if !least.is_empty() {
            let area = most.into_iter().chain(least.into_iter().rev());
            marks.push(Mark::Line(Line::Band, area.collect()));
        }
        frame.target(self.targets, &mut marks);
        let projection = frame.climb(self.projection);
        let plan = frame.climb(&self.planned());
        let past: Vec<Point> = self.past.iter().map(|&at| frame.place(at)).collect();
        name(&projection, &plan, &mut marks);
        if !projection.is_empty() {
            marks.push(Mark::Line(Line::Projection, projection));
        }
        marks.push(Mark::Line(Line::Plan, plan));
        marks.extend(past.iter().map(|&at| Mark::Line(Line::Dot, vec![at, at])));
        if let Some(middle) = past.get(past.len() / 2).filter(|_| past.len() > 1) {
            let at = Point {
                x: middle.x.saturating_sub(PIXEL * 6),
                y: middle.y.saturating_sub(ABOVE),
            };
            marks.push(Mark::Label(at, Anchor::End, Caption::Past));
        }
        if !past.is_empty() {
            marks.push(Mark::Line(Line::Past, past));
        }
        marks
    }

    /// The plan as counts by day.
    fn planned(&self) -> Vec<(Date, People)> {
        let mut total = self.start.1.0;
        let mut course = vec![self.start];
        for day in self.plan {
            total += day.people.0;
            course.push((day.date, People(total)));
        }
        course
    }
}
