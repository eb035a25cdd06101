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
    domain::{Date, Milestone, NoSchedule, Span},
    state::{Agenda, Choice, Depth, Field, File, FileKind, file_name},
    words::{MilestoneRow, Words},
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
    let agenda = match agenda(shown) {
        Ok(agenda) => agenda,
        Err(why) => {
            return html! { <p id="milestones-none">{ words.no_schedule(why) }</p> };
        }
    };
    let milestones = agenda.schedule.milestones(shown.case.choices.span);
    let spans = [Span::Month, Span::Week].map(Choice::Span);
    let next = words.next_milestone(&milestones, &agenda, scene.model.today);
    let sentences = words.schedule_sentences(&shown.inquiry, &shown.plan, &agenda);
    html! {
        <>
            { choice_group(scene, &spans, Choice::Span(scene.form.case.choices.span)) }
            <p class="next-milestone">{ next }</p>
            <p>{ sentences.join(" ") }</p>
            { burn_up(words, &agenda) }
            if !agenda.band[0].is_empty() {
                <p class="hint">{ words.band_sentence() }</p>
            }
            { table(shown, &agenda, &milestones) }
            { recorded(words, &agenda) }
        </>
    }
}

fn agenda(shown: &Shown) -> Result<Agenda, NoSchedule> {
    Agenda::of(&shown.case, &shown.inquiry, &shown.plan)
}

fn table(shown: &Shown, agenda: &Agenda, milestones: &[Milestone]) -> Html {
    let words = &shown.words;
    let heads = words.milestone_heads();
    let known = if agenda.projection.is_empty() { 4 } else { 5 };
    let rows = milestones.iter().take(MOST_ROWS);
    let rows = rows.map(|&milestone| row(words.milestone_row(agenda, milestone)));
    let left_out = milestones.len().saturating_sub(MOST_ROWS);
    html! {
        <>
            <table class="counts milestones">
                <caption>{ words.milestones_question() }</caption>
                <thead><tr>{ for heads.into_iter().take(known).map(head) }</tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
            if left_out > 0 {
                <p>{ words.more_milestones(left_out) }</p>
            }
        </>
    }
}

fn head(text: &'static str) -> Html {
    html! { <th scope="col">{ text }</th> }
}

fn row(words: MilestoneRow) -> Html {
    let (date, text) = words.date;
    let (value, total) = words.total;
    let total = data(["milestone-", &date].concat(), value, total.into());
    table_row(text, Some(total), words.others)
}

/// A row of a table: its name, a result, and other texts.
fn table_row(name: String, result: Option<Html>, others: Vec<String>) -> Html {
    let others = others.into_iter().map(Html::from);
    let cells = result.into_iter().chain(others);
    html! {
        <tr>
            <th scope="row">{ name }</th>
            { for cells.map(|cell| html! { <td>{ cell }</td> }) }
        </tr>
    }
}

/// The dots of the chart in figures.
fn recorded(words: &Words, agenda: &Agenda) -> Html {
    let (heading, heads) = words.recorded();
    let rows = words.recorded_rows(agenda).into_iter();
    let rows = rows.map(|(date, counts)| table_row(date, None, counts.to_vec()));
    html! {
        <table class="counts milestones">
            <caption>{ heading }</caption>
            <thead><tr>{ for heads.map(head) }</tr></thead>
            <tbody>{ for rows }</tbody>
        </table>
    }
}

fn save_buttons(scene: Scene<'_>) -> Html {
    let [table, calendar, drawing, picture] = scene.words().save_milestones();
    let buttons = [
        ("save-milestones-csv", table, FileKind::Csv),
        ("save-milestones-ics", calendar, FileKind::Calendar),
        ("save-chart-svg", drawing, FileKind::Svg),
        ("save-chart-png", picture, FileKind::Png),
    ];
    let buttons = buttons.map(|button| save_button(scene, button, milestone_file));
    html! { <div class="buttons">{ for buttons }</div> }
}

/// The table, the calendar or the chart of an answer as a file, made on a day.
pub fn milestone_file(shown: &Shown, made: Date, kind: FileKind) -> Option<File> {
    let agenda = agenda(shown).ok()?;
    let milestones = agenda.schedule.milestones(shown.case.choices.span);
    let (words, case) = (&shown.words, &shown.case);
    let content = match kind {
        FileKind::Csv => words.milestones_table(case, &agenda, &milestones),
        FileKind::Calendar => words.milestones_calendar(case, &agenda, &milestones, made),
        FileKind::Svg | FileKind::Png => burn_up_svg(shown, &agenda),
        FileKind::Html => return None,
    };
    Some(File {
        name: file_name(case, Some(agenda.remaining.as_of), kind.extension()),
        kind,
        content,
    })
}
