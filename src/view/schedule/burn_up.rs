//! The burn-up chart, as SVG in the page and as an SVG file.

use yew::prelude::*;

use crate::view::Shown;
use crate::{
    chart::{BURN_UP_HEIGHT, BURN_UP_WIDTH, BurnUp, Caption, LabelAnchor, LineKind, Mark, Point},
    domain::{Date, People},
    state::Agenda,
    words::Words,
};

/// The chart in the page, coloured by the style sheet.
pub(in crate::view) fn burn_up(words: &Words, agenda: &Agenda) -> Html {
    let label = words.burn_up_label(agenda);
    let marks = marks(agenda).into_iter();
    let shapes = marks.map(|mark| match mark {
        Mark::Line(line, points) => {
            html! { <path data-line={style(line).name} d={path(&points)} /> }
        }
        Mark::Label(at, anchor, caption) => html! {
            <text text-anchor={anchor_name(anchor)} x={at.x.to_string()} y={at.y.to_string()}>
                { caption_text(words, caption) }
            </text>
        },
    });
    html! {
        <svg id="burn-up" class="burn-up" role="img" aria-label={label} viewBox={view_box("0", BURN_UP_HEIGHT)}>
            { for shapes }
        </svg>
    }
}

/// The chart as an SVG file, styled by attributes, as the style sheet is not in the file.
pub(in crate::view) fn burn_up_svg(shown: &Shown, agenda: &Agenda) -> String {
    let title = shown.words.burn_up_title(&shown.case, agenda);
    let mut svg = [
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"720\" height=\"540\" viewBox=\"",
        &view_box("-220", BURN_UP_HEIGHT.saturating_add(220)),
        "\" font-family=\"system-ui, Roboto, 'Noto Sans', sans-serif\" font-size=\"90\" fill=\"#1c1f24\">",
        "<path d=\"M0-220h3600v2700h-3600z\" fill=\"#fff\"/><text x=\"60\" y=\"-70\">",
    ]
    .concat();
    push_text(&mut svg, &title);
    for mark in marks(agenda) {
        match mark {
            Mark::Line(line, points) => {
                svg.extend([
                    "<path d=\"",
                    &path(&points),
                    "\" ",
                    style(line).attributes,
                    "/>",
                ]);
            }
            Mark::Label(at, anchor, caption) => {
                let text = caption_text(&shown.words, caption);
                let (x, y) = (at.x.to_string(), at.y.to_string());
                let anchor = anchor_name(anchor);
                svg.extend([
                    "<text x=\"",
                    &x,
                    "\" y=\"",
                    &y,
                    "\" text-anchor=\"",
                    anchor,
                    "\">",
                ]);
                push_text(&mut svg, &text);
            }
        }
    }
    svg.push_str("</svg>");
    svg
}

fn marks(agenda: &Agenda) -> Vec<Mark> {
    let remaining = agenda.remaining;
    // A forecast beyond the target would squeeze the rest of the chart.
    let to_target = |counts: &[(Date, People)]| {
        let mut counts = counts.to_vec();
        for (_, people) in &mut counts {
            *people = (*people).min(remaining.target);
        }
        counts
    };
    let [least, most] = &agenda.band;
    let chart = BurnUp {
        past: &agenda.past,
        targets: &agenda.targets,
        plan: &agenda.schedule.days,
        start: (remaining.period.first.previous(), remaining.done),
        projection: &to_target(&agenda.projection),
        band: [&to_target(least), &to_target(most)],
        deadline: remaining.period.last,
    };
    chart.marks()
}

fn view_box(top: &str, height: u32) -> String {
    let (width, height) = (BURN_UP_WIDTH.to_string(), height.to_string());
    ["0", top, &width, &height].join(" ")
}

fn path(points: &[Point]) -> String {
    let mut path = "M".to_owned();
    for point in points {
        path.push_str(&point.x.to_string());
        path.push(',');
        path.push_str(&point.y.to_string());
        path.push(' ');
    }
    path
}

/// The style of a line.
struct LineStyle {
    /// Its name in the page, for the style sheet.
    name: &'static str,
    /// Its SVG attributes in a file.
    attributes: &'static str,
}

/// Lines also differ in width and dashes, for people who cannot tell the colours apart.
fn style(line: LineKind) -> LineStyle {
    let (name, attributes) = match line {
        LineKind::Grid => (
            "grid",
            "fill=\"none\" stroke=\"#d5dce4\" stroke-width=\"10\"",
        ),
        LineKind::Axis => (
            "axis",
            "fill=\"none\" stroke=\"#53606f\" stroke-width=\"12\"",
        ),
        LineKind::Band => ("band", "fill=\"#c4d3e7\""),
        LineKind::Target => (
            "target",
            "fill=\"none\" stroke=\"#b3261e\" stroke-width=\"24\" stroke-dasharray=\"160 60\"",
        ),
        LineKind::Deadline => (
            "deadline",
            "fill=\"none\" stroke=\"#53606f\" stroke-width=\"14\" stroke-dasharray=\"20 40\"",
        ),
        LineKind::Projection => (
            "projection",
            "fill=\"none\" stroke=\"#14509c\" stroke-width=\"24\" stroke-dasharray=\"60 50\"",
        ),
        LineKind::Plan => (
            "plan",
            "fill=\"none\" stroke=\"#14509c\" stroke-width=\"20\"",
        ),
        LineKind::Past => (
            "past",
            "fill=\"none\" stroke=\"#1c1f24\" stroke-width=\"30\"",
        ),
        LineKind::Dot => (
            "dot",
            "fill=\"none\" stroke=\"#1c1f24\" stroke-width=\"70\" stroke-linecap=\"round\"",
        ),
    };
    LineStyle { name, attributes }
}

fn anchor_name(anchor: LabelAnchor) -> &'static str {
    match anchor {
        LabelAnchor::Start => "start",
        LabelAnchor::Middle => "middle",
        LabelAnchor::End => "end",
    }
}

/// Appends text to an open `text` element and closes it.
fn push_text(svg: &mut String, text: &str) {
    for sign in text.chars() {
        match sign {
            '<' => svg.push_str("&lt;"),
            '&' => svg.push_str("&amp;"),
            // XML allows no other control characters.
            '\u{0}'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => svg.push(sign),
        }
    }
    svg.push_str("</text>");
}

fn caption_text(words: &Words, caption: Caption) -> String {
    match caption {
        Caption::Count(people) => words.axis_count(people),
        Caption::Month(date) => words.axis_month(date),
        Caption::Year(date) => date.year().to_string(),
        Caption::First(date) => words.axis_date(date),
        Caption::Deadline(date) => words.deadline_caption(date),
        Caption::Target(people) => words.target_caption(people),
        Caption::Past => words.past_caption().to_owned(),
        Caption::Plan => words.plan_caption().to_owned(),
        Caption::Projection => words.projection_caption().to_owned(),
    }
}
