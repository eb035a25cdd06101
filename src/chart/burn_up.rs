//! The burn-up chart: recorded counts, plan by day, projection and target, as lines and labels with coordinates.

use super::{
    frame::{ABOVE, ChartFrame, ChartRange, PIXEL, name},
    mark::{Caption, LabelAnchor, LineKind, Mark, Point},
};
use crate::domain::{Date, DayPart, People};

/// The width of the drawing in its own units; ten units are one CSS pixel on a narrow screen.
pub const BURN_UP_WIDTH: u32 = 3_600;
/// The height of the drawing in the same units.
pub const BURN_UP_HEIGHT: u32 = 2_480;

/// The data of the chart, in people by day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BurnUp<'a> {
    /// The recorded counts, the oldest first.
    pub past: &'a [(Date, People)],
    /// The target from each date on, the oldest first; at least one entry, and more if the target changed.
    pub targets: &'a [(Date, People)],
    /// The plan by day.
    pub plan: &'a [DayPart],
    /// The start of the plan: the day before its first day, and the count then.
    pub start: (Date, People),
    /// The projected count at the end of each day, from a first entry with nothing added yet.
    pub projection: &'a [(Date, People)],
    /// The lower and the upper end of the projection on the same days; empty if unknown.
    pub band: [&'a [(Date, People)]; 2],
    /// The deadline.
    pub deadline: Date,
}

impl BurnUp<'_> {
    /// The elements of the drawing, in painting order.
    ///
    /// ```
    /// use kalkulator_ikd::{chart::{BurnUp, LineKind, Mark}, domain::{Date, People}};
    /// let day = |month, day| Date::new(2024, month, day).unwrap();
    /// let chart = BurnUp {
    ///     past: &[(day(4, 29), People::new(314))],
    ///     targets: &[(day(4, 29), People::new(17_688))],
    ///     plan: &[],
    ///     start: (day(4, 28), People::new(314)),
    ///     projection: &[],
    ///     band: [&[], &[]],
    ///     deadline: day(12, 31),
    /// };
    /// assert!(chart.marks().iter().any(|mark| matches!(mark, Mark::Line(LineKind::Target, _))));
    /// ```
    pub fn marks(&self) -> Vec<Mark> {
        let frame = ChartFrame::of(&self.range());
        let mut marks = frame.counts();
        frame.months(&mut marks);
        frame.ends(&mut marks);
        let [least, most] = self.band.map(|course| frame.climb(course));
        if !least.is_empty() {
            let area = most.into_iter().chain(least.into_iter().rev());
            marks.push(Mark::Line(LineKind::Band, area.collect()));
        }
        frame.target(self.targets, &mut marks);
        let projection = frame.climb(self.projection);
        let plan = frame.climb(&self.planned());
        let past: Vec<Point> = self.past.iter().map(|&at| frame.place(at)).collect();
        name(&projection, &plan, &mut marks);
        if !projection.is_empty() {
            marks.push(Mark::Line(LineKind::Projection, projection));
        }
        marks.push(Mark::Line(LineKind::Plan, plan));
        marks.extend(
            past.iter()
                .map(|&at| Mark::Line(LineKind::Dot, vec![at, at])),
        );
        if let Some(middle) = past.get(past.len() / 2).filter(|_| past.len() > 1) {
            let at = Point {
                x: middle.x.saturating_sub(PIXEL * 6),
                y: middle.y.saturating_sub(ABOVE),
            };
            marks.push(Mark::Label(at, LabelAnchor::End, Caption::Past));
        }
        if !past.is_empty() {
            marks.push(Mark::Line(LineKind::Past, past));
        }
        marks
    }

    /// The days and counts that the drawing has to show.
    fn range(&self) -> ChartRange {
        let (start, counted) = self.start;
        let planned = self
            .plan
            .iter()
            .fold(counted, |sum, day| sum.plus(day.people));
        let courses = [
            self.past,
            self.targets,
            self.projection,
            self.band[0],
            self.band[1],
        ];
        let counts = || {
            courses
                .into_iter()
                .flatten()
                .map(|&(_, people)| people.count())
        };
        let days = || self.past.iter().map(|&(date, _)| date);
        ChartRange {
            first: days().fold(start, Date::min),
            last: days().fold(self.deadline.max(start.next()), Date::max),
            deadline: self.deadline,
            fewest: counts().fold(counted.count(), u64::min),
            most: counts().fold(planned.count(), u64::max),
        }
    }

    /// The plan as cumulative counts by day, from `start` on.
    fn planned(&self) -> Vec<(Date, People)> {
        let (_, mut total) = self.start;
        let mut course = vec![self.start];
        for day in self.plan {
            total = total.plus(day.people);
            course.push((day.date, total));
        }
        course
    }
}
