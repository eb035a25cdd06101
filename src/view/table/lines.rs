//! The rows of the table, virtualised: only those in view are drawn, with spacers above and below.

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::{
    chart::RegionBar,
    domain::{RegionLevel, Tally},
    state::{Msg, ScrollWindow, ShownSums, SortBy, TableLine, TableMsg, Tables, groups_of, line},
    view::{
        Scene,
        parts::{
            button, column_head,
            element::{division, optional, paragraph, plain},
            row_head,
        },
    },
};

use super::line_row::LineRow;

/// The most rows that are printed.
const MOST_PRINTED: usize = 2_000;

/// The rows to draw, and the height of the spacers in pixels.
struct Range {
    first: usize,
    count: usize,
    above: usize,
    below: usize,
}

impl Range {
    fn of(tables: &Tables) -> Self {
        let lines = tables.order.len();
        if tables.look.is_printing {
            return Self {
                first: 0,
                count: lines.min(MOST_PRINTED),
                above: 0,
                below: 0,
            };
        }
        let drawn = tables.look.window.drawn(lines);
        Self {
            first: drawn.first,
            count: drawn.count,
            above: drawn.above,
            below: drawn.below,
        }
    }
}

/// The number of rows shown, the scrolling table, and a notice on rows that were not printed.
pub(super) fn lines(scene: Scene<'_>) -> Html {
    let (words, tables) = (scene.words(), &scene.model.tables);
    let all =
        groups_of(&tables.figures, tables.look.level).map_or(tables.held.rows.len(), <[_]>::len);
    let range = Range::of(tables);
    let unprinted = tables.order.len().saturating_sub(MOST_PRINTED);
    let are_rows = groups_of(&tables.figures, tables.look.level).is_none();
    let shown = words.lines_shown(tables.order.len(), all, are_rows);
    let shown = html! { <p id="lines-shown" class="hint" role="status">{ shown }</p> };
    let is_cut = tables.look.is_printing && unprinted > 0;
    let unprinted = optional(is_cut, || paragraph("", words.unprinted(unprinted)));
    let rest = ShownSums::of(tables).ungrouped.filter(|_| !are_rows);
    let why = optional(rest.is_some(), || paragraph("hint", words.ungrouped_why()));
    let parts = [shown, scroller(scene, &range, rest), why, unprinted];
    division("table-lines", &parts)
}

/// The scrolling table. Rows have keys, so that the focus is kept while scrolling.
fn scroller(scene: Scene<'_>, range: &Range, rest: Option<Tally>) -> Html {
    let (words, tables) = (scene.words(), &scene.model.tables);
    let dispatch = scene.dispatch.clone();
    let onscroll = Callback::from(move |event: Event| {
        if let Some(view) = event.target_dyn_into::<HtmlElement>() {
            dispatch.emit(Msg::Table(TableMsg::Scrolled(window_of(&view))));
        }
    });
    let rows = (range.first..).take(range.count).filter_map(|at| {
        let place = *tables.order.get(at)?;
        let line = line(
            &tables.held,
            &tables.figures,
            tables.look.level,
            place as usize,
        )?;
        Some(row(scene, at, place, &line))
    });
    let count = tables.order.len().saturating_add(1).to_string();
    html! {
        <div id="table-lines" class="lines" role="region" tabindex="0" aria-label={words.lines_heading()} {onscroll}>
            <table aria-rowcount={count}>
                { heads(scene) }
                <tbody>
                    { room("above", range.above) }
                    { for rows }
                    { room("below", range.below) }
                </tbody>
                { foot(scene, rest) }
            </table>
        </div>
    }
}

/// The scroll position and sizes, as laid out now.
fn window_of(view: &HtmlElement) -> ScrollWindow {
    let size = |pixels: i32| u32::try_from(pixels).unwrap_or(0);
    let line = view.query_selector(".line").ok().flatten();
    ScrollWindow {
        top: size(view.scroll_top()),
        height: size(view.client_height()),
        line: line.map_or(0, |line| size(line.client_height())),
    }
}

/// A spacer for the rows that are not drawn. (Its height is an SVG attribute: the policy forbids inline styles.)
fn room(key: &'static str, height: usize) -> Html {
    html! {
        <tr {key} class="room" aria-hidden="true"><td colspan="10"><svg width="1" height={height.to_string()} /></td></tr>
    }
}

fn heads(scene: Scene<'_>) -> Html {
    let (words, tables) = (scene.words(), &scene.model.tables);
    let base = tables.held.choices.base;
    let head = |sort: SortBy| {
        let order = (tables.look.sort == sort).then_some(if tables.look.descending {
            "descending"
        } else {
            "ascending"
        });
        let id = ["sort-", words.sort_key(sort)].concat();
        let text = words.line_head(sort, base);
        // Browsers repeat headers on every printed page, but only text, not buttons.
        let head = if tables.look.is_printing {
            text.into()
        } else {
            button(scene, id, text, Msg::Table(TableMsg::Sorted(sort)))
        };
        html! { <th scope="col" aria-sort={order}>{ head }</th> }
    };
    let mut heads = vec![
        column_head(words.rank_head()),
        head(SortBy::Name),
        column_head(words.status_head()),
    ];
    for sort in SortBy::FIGURES {
        heads.push(head(sort));
    }
    plain("thead", html! { <tr aria-rowindex="1">{ heads }</tr> })
}

fn row(scene: Scene<'_>, at: usize, place: u32, line: &TableLine<'_>) -> Html {
    let tables = &scene.model.tables;
    let number = u64::try_from(at.saturating_add(1)).unwrap_or(0);
    html! {
        <LineRow
            key={place}
            number={scene.words().number(number)}
            index={at.saturating_add(2)}
            opens={(tables.look.level == RegionLevel::Village).then_some(place)}
            text={scene.answer.words.line(line, &tables.figures)}
            bar={RegionBar::of(&line.tally, tables.figures.goal())}
            dispatch={scene.dispatch}
        />
    }
}

/// The row of the regions in no group, and the row of sums.
fn foot(scene: Scene<'_>, rest: Option<Tally>) -> Html {
    let (words, tables) = (scene.words(), &scene.model.tables);
    let mut rows = Vec::new();
    if let Some(tally) = rest {
        let name = words.ungrouped(tally.regions.saturating_add(tally.left_out));
        rows.push(foot_row(scene, &name, tally));
    }
    rows.push(foot_row(scene, words.sums_heading(), tables.figures.whole));
    plain("tfoot", rows)
}

fn foot_row(scene: Scene<'_>, name: &str, tally: Tally) -> Html {
    let line = TableLine {
        written: name,
        code: None,
        tally,
    };
    let text = scene.answer.words.line(&line, &scene.model.tables.figures);
    let name = row_head(text.name.into());
    let mut cells = vec![plain("td", ()), name, plain("td", ())];
    for figure in text.figures {
        cells.push(plain("td", figure));
    }
    plain("tr", cells)
}
