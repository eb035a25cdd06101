//! Weekly and monthly targets: the plan in words, its chart, its table, and both as files.

use yew::prelude::*;

use super::{
    Scene, Shown,
    burn_up::{burn_up, burn_up_svg},
    choice_group::choice_group,
    depth::depth,
    field_box::field_box,
    parts::{data, save_button},
};
use crate::{
    domain::{Date, Milestone, Remaining, Schedule, Span},
    state::{Choice, Depth, Field, File, FileKind, file_name},
    words::MilestoneRow,
};

/// The fields of the weights.
pub(super) const WEIGHT_FIELDS: [Field; 2] = [Field::Weights, Field::Boost];

/// The most rows of the table in the page; the files have all.
const MOST_ROWS: usize = 60;

/// "Target mingguan dan bulanan"
pub(super) fn milestones(scene: Scene<'_>) -> Html {
    let question = scene.answer.words.milestones_question();
    depth(scene, Depth::Milestones, question, false, || {
        html! {
            <>
                { planned(scene) }
                <details id="milestones-more" class="more">
                    <summary>{ scene.words().milestones_more() }</summary>
                    { for WEIGHT_FIELDS.map(|field| field_box(scene, field)) }
                    { save_buttons(scene) }
                </details>
            </>
        }
    })
}

fn planned(scene: Scene<'_>) -> Html {
    let shown = scene.answer;
    let words = &shown.words;
    let (remaining, schedule) = match shown.inquiry.schedule(&shown.plan) {
        Ok(planned) => planned,
        Err(why) => {
            return html! { <p id="milestones-none">{ words.no_schedule(why) }</p> };
        }
    };
    let milestones = schedule.milestones(shown.case.choices.span);
    let spans = [Span::Month, Span::Week].map(Choice::Span);
    let next = words.next_milestone(&milestones, remaining, scene.model.today);
    let sentences = words.schedule_sentences(&shown.inquiry, remaining, &schedule);
    html! {
        <>
            { choice_group(scene, &spans, Choice::Span(scene.form.case.choices.span)) }
            <p class="next-milestone">{ next }</p>
            <p>{ sentences.join(" ") }</p>
            <h3>{ words.burn_up_heading() }</h3>
            { burn_up(shown, remaining, &schedule) }
            { table(shown, remaining, &milestones) }
        </>
    }
}

fn table(shown: &Shown, remaining: Remaining, milestones: &[Milestone]) -> Html {
    let words = &shown.words;
    let heads = words
        .milestone_heads()
        .map(|head| html! { <th scope="col">{ head }</th> });
    let rows = milestones.iter().take(MOST_ROWS);
    let rows = rows.map(|&milestone| row(words.milestone_row(remaining, milestone)));
    let left_out = milestones.len().saturating_sub(MOST_ROWS);
    html! {
        <>
            <table class="counts milestones">
                <caption>{ words.milestones_question() }</caption>
                <thead><tr>{ for heads }</tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
            if left_out > 0 {
                <p>{ words.more_milestones(left_out) }</p>
            }
        </>
    }
}

fn row(row: MilestoneRow) -> Html {
    let (date, text) = row.date;
    let (value, total) = row.total;
    html! {
        <tr>
            <th scope="row">{ text }</th>
            <td>{ data(["milestone-", &date].concat(), value, total.into()) }</td>
            <td>{ row.added }</td>
            <td>{ row.days }</td>
        </tr>
    }
}

fn save_buttons(scene: Scene<'_>) -> Html {
    let [table, calendar, drawing, picture] = scene.words().save_milestones();
    html! {
        <div class="buttons">
            { save_button(scene, "save-milestones-csv", table, milestones_csv) }
            { save_button(scene, "save-milestones-ics", calendar, milestones_ics) }
            { save_button(scene, "save-chart-svg", drawing, chart_svg) }
            { save_button(scene, "save-chart-png", picture, chart_png) }
        </div>
    }
}

fn milestones_csv(shown: &Shown, _today: Date) -> Option<File> {
    let (remaining, schedule) = planned_of(shown)?;
    let milestones = schedule.milestones(shown.case.choices.span);
    let table = shown
        .words
        .milestones_table(&shown.case, remaining, &milestones);
    Some(file(shown, remaining, FileKind::Csv, table))
}

fn milestones_ics(shown: &Shown, today: Date) -> Option<File> {
    let (remaining, schedule) = planned_of(shown)?;
    let milestones = schedule.milestones(shown.case.choices.span);
    let words = &shown.words;
    let calendar = words.milestones_calendar(&shown.case, remaining, &milestones, today);
    Some(file(shown, remaining, FileKind::Calendar, calendar))
}

fn chart_svg(shown: &Shown, _today: Date) -> Option<File> {
    let (remaining, schedule) = planned_of(shown)?;
    let svg = burn_up_svg(shown, remaining, &schedule);
    Some(file(shown, remaining, FileKind::Svg, svg))
}

fn chart_png(shown: &Shown, today: Date) -> Option<File> {
    let drawing = chart_svg(shown, today)?;
    let (remaining, _) = planned_of(shown)?;
    Some(file(shown, remaining, FileKind::Png, drawing.content))
}

fn planned_of(shown: &Shown) -> Option<(Remaining, Schedule)> {
    shown.inquiry.schedule(&shown.plan).ok()
}

fn file(shown: &Shown, remaining: Remaining, kind: FileKind, content: String) -> File {
    File {
        name: file_name(&shown.case, Some(remaining.as_of), kind.extension()),
        kind,
        content,
    }
}
