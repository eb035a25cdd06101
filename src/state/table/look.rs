//! How a table is looked at: order, filter, search, level, what is scrolled to. Nothing of it is undone.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "divisions by numbers that are made at least one"
)]

use crate::domain::RegionLevel;

/// How a table is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableLook {
    /// What lines are sorted by.
    pub sort: SortBy,
    /// Whether the largest comes first.
    pub descending: bool,
    /// Which lines are shown.
    pub status: StatusFilter,
    /// Letters that a line's name or code must have, as typed.
    pub search: String,
    /// Rows by themselves (the smallest level), or in sum.
    pub level: RegionLevel,
    /// The part that is scrolled to.
    pub window: Window,
    /// Whether all lines are drawn, for paper.
    pub is_printing: bool,
}

impl Default for TableLook {
    fn default() -> Self {
        Self {
            sort: SortBy::File,
            descending: false,
            status: StatusFilter::All,
            search: String::new(),
            level: RegionLevel::Village,
            window: Window::default(),
            is_printing: false,
        }
    }
}

impl TableLook {
    /// Whether no line is left out.
    pub(super) fn shows_all(&self) -> bool {
        self.status == StatusFilter::All && self.search.trim().is_empty()
    }
}

/// What lines are sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SortBy {
    /// The order of the file.
    #[default]
    File,
    /// The name.
    Name,
    /// The base.
    Base,
    /// Activations.
    Activated,
    /// Activations in per cent of the base.
    Coverage,
    /// The target.
    Target,
    /// Activations in per cent of the target.
    Attainment,
    /// The shortfall.
    Shortfall,
    /// People for each service day.
    Rate,
}

/// Which lines are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StatusFilter {
    /// All.
    #[default]
    All,
    /// Those below their target.
    Below,
    /// Those that have reached it.
    Reached,
    /// Those that are left out of the sums.
    LeftOut,
    /// Those with more activations than their base.
    AboveBase,
}

/// The part of the lines that is seen, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// How far it is scrolled.
    pub top: u32,
    /// How high the view is.
    pub height: u32,
    /// How high a line is; 0 before any has been measured.
    pub line: u32,
}

impl Default for Window {
    fn default() -> Self {
        Self {
            top: 0,
            height: 480,
            line: 0,
        }
    }
}

/// How high a line is taken to be before it is measured.
const USUAL_LINE: usize = 48;
/// Lines drawn beyond the edges of the view.
const BEYOND: usize = 4;
/// Lines that come and go together.
const STEP: usize = 4;
/// The most lines that are drawn, whatever a browser says of its size.
const MOST_DRAWN: usize = 60;
/// The highest that a browser lays out well; longer tables are scrolled in larger steps.
const MOST_HEIGHT: usize = 8_000_000;

/// What is drawn of a number of lines, and the room of those before and behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// The first line that is drawn.
    pub first: usize,
    /// How many are.
    pub count: usize,
    /// The room above them, in CSS pixels.
    pub above: usize,
    /// The room below.
    pub below: usize,
}

impl Window {
    /// What to draw of so many lines: those that are seen and some beyond, or at first, before any is measured, those
    /// that should be seen alone.
    ///
    /// ```
    /// use kalkulator_ikd::state::Window;
    /// let drawn = Window { top: 4_800, height: 480, line: 48 }.drawn(84_000);
    /// assert_eq!((drawn.first, drawn.count), (96, 22));
    /// assert_eq!((drawn.above + drawn.below) / 48 + drawn.count, 84_000);
    /// ```
    pub fn drawn(self, lines: usize) -> Drawn {
        let (line, unseen) = match self.line as usize {
            0 => (USUAL_LINE, 0),
            line => (line, 2 * BEYOND + STEP),
        };
        let seen = (self.height as usize).div_ceil(line);
        let count = seen.saturating_add(unseen).min(MOST_DRAWN).min(lines);
        let height = lines.saturating_mul(line).min(MOST_HEIGHT);
        let room = height.saturating_sub(count.saturating_mul(line));
        let top = (self.top as usize).min(height);
        let travel = height.saturating_sub(self.height as usize).max(1);
        // Where lines are too many for their height, the first is found by how far the whole is scrolled.
        let seen_first = if height < lines.saturating_mul(line) {
            scaled(top, lines.saturating_sub(seen), travel)
        } else {
            top / line
        };
        // In steps, so that most of what a finger scrolls draws nothing anew.
        let first =
            (seen_first.saturating_sub(BEYOND) / STEP * STEP).min(lines.saturating_sub(count));
        let above = if height < lines.saturating_mul(line) {
            top.saturating_sub(seen_first.saturating_sub(first).saturating_mul(line))
                .min(room)
        } else {
            first.saturating_mul(line)
        };
        Drawn {
            first,
            count,
            above,
            below: room.saturating_sub(above),
        }
    }
}

/// A part of a number of lines, as large as `top` is of `travel`. The product of the two has more than the 32 bits
/// that a place has in the page.
fn scaled(top: usize, lines: usize, travel: usize) -> usize {
    let wide = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
    let part = wide(top).saturating_mul(wide(lines)) / wide(travel).max(1);
    usize::try_from(part).unwrap_or(usize::MAX)
}
