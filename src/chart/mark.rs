//! The elements of a drawing: lines and labels at points.

use crate::domain::{Date, People};

/// A point of the drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// Units from the left edge.
    pub x: u32,
    /// Units from the top edge.
    pub y: u32,
}

/// The kind of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineKind {
    /// A grid line at a round count.
    Grid,
    /// The axis, at 0 people or the least count shown; also the ticks of months.
    Axis,
    /// The band around the projection, a filled area.
    Band,
    /// The target.
    Target,
    /// The vertical line at the deadline.
    Deadline,
    /// The projection.
    Projection,
    /// The plan.
    Plan,
    /// The recorded counts.
    Past,
    /// The dot of one recorded count: a line from a point to itself.
    Dot,
}

/// The content of a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caption {
    /// A round count on the axis.
    Count(People),
    /// A month; for January its year.
    Month(Date),
    /// A year.
    Year(Date),
    /// The first day of the chart.
    First(Date),
    /// The deadline.
    Deadline(Date),
    /// The target that applies now.
    Target(People),
    /// The name of the line of recorded counts.
    Past,
    /// The name of the plan's line.
    Plan,
    /// The name of the projection's line.
    Projection,
}

/// The part of a label that is at its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabelAnchor {
    /// The beginning.
    Start,
    /// The middle.
    Middle,
    /// The end.
    End,
}

/// One element of the drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A line through points; for [`LineKind::Band`] the outline of an area.
    Line(LineKind, Vec<Point>),
    /// A label at a point.
    Label(Point, LabelAnchor, Caption),
}
