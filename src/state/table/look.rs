//! The view of a table: sort order, filter, search, level and scroll position. Undo does not change it.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "every divisor is at least one, and no product can overflow"
)]

use crate::domain::RegionLevel;

/// The view of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableLook {
    /// The sort key.
    pub sort: SortBy,
    /// Whether the largest value comes first.
    pub descending: bool,
    /// The filter by status.
    pub status: StatusFilter,
    /// The search text as typed: part of a name, or the beginning of a code.
    pub search: String,
    /// The level of the lines: single rows at the lowest level, otherwise groups.
    pub level: RegionLevel,
    /// The visible part.
    pub window: ScrollWindow,
    /// Whether all lines are rendered, for printing.
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
            window: ScrollWindow::default(),
            is_printing: false,
        }
    }
}

impl TableLook {
    /// Whether no line is filtered out.
    pub(super) fn shows_all(&self) -> bool {
        self.status == StatusFilter::All && self.search.trim().is_empty()
    }
}

/// The sort key of lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SortBy {
    /// The order of the file: unsorted.
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
    /// People needed on each service day.
    Rate,
}

/// The filter of lines by status.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StatusFilter {
    /// All lines.
    #[default]
    All,
    /// Lines below their target.
    Below,
    /// Lines that have reached it.
    Reached,
    /// Lines with regions that are left out of the sums.
    LeftOut,
    /// Lines with more activations than their base.
    AboveBase,
}

/// The visible part of the lines, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScrollWindow {
    /// The scroll position.
    pub top: u32,
    /// The height of the view.
    pub height: u32,
    /// The height of a line; 0 until one is measured.
    pub line: u32,
}

impl Default for ScrollWindow {
    fn default() -> Self {
        Self {
            top: 0,
            height: 480,
            line: 0,
        }
    }
}

/// The assumed height of a line in CSS pixels, until one is measured.
const USUAL_LINE: usize = 48;
/// Lines rendered beyond each edge of the view.
const BEYOND: usize = 4;
/// The first rendered line moves in steps of so many lines.
const STEP: usize = 4;
/// The most lines that are rendered, whatever size the browser reports.
const MOST_DRAWN: usize = 60;
/// The largest height that browsers lay out well, in CSS pixels. Longer tables scroll in larger steps.
const MOST_HEIGHT: usize = 8_000_000;

/// The lines to render, and the space for the lines above and below.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// The index of the first rendered line.
    pub first: usize,
    /// How many lines are rendered.
    pub count: usize,
    /// The space above them, in CSS pixels.
    pub above: usize,
    /// The space below, in CSS pixels.
    pub below: usize,
}

impl ScrollWindow {
    /// The lines to render out of `lines`: those in view and some beyond. Until a line is measured, only those that
    /// should be in view.
    ///
    /// ```
    /// use kalkulator_ikd::state::ScrollWindow;
    /// let drawn = ScrollWindow { top: 4_800, height: 480, line: 48 }.drawn(84_000);
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
        // If the lines do not fit the largest height, the first one follows from the scrolled fraction.
        let seen_first = if height < lines.saturating_mul(line) {
            scaled(top, lines.saturating_sub(seen), travel)
        } else {
            top / line
        };
        // In steps, so that most scrolling renders nothing new.
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

/// `lines` scaled by `top / travel`, rounded down. The product needs 64 bits, and `usize` has 32 in wasm.
fn scaled(top: usize, lines: usize, travel: usize) -> usize {
    let wide = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
    let part = wide(top).saturating_mul(wide(lines)) / wide(travel).max(1);
    usize::try_from(part).unwrap_or(usize::MAX)
}
