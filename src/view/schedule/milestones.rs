//! "Target mingguan dan bulanan": the section with the schedule, its chart, its table and their files.

use yew::prelude::*;

use super::burn_up::{burn_up, burn_up_svg};
use crate::view::{
    Scene, Shown,
    parts::{
        SaveButton,
        choice_group::choice_group,
        data,
        depth::depth,
        element::{buttons, optional, paragraph, plain, sequence},
        field_box::field_box,
        row_head, table,
    },
};
use crate::{
    domain::{Date, Milestone, NoSchedule, Span},
    state::{Agenda, Choice, Depth, Field, File, FileKind, file_name},
    words::{MilestoneRow, Words},
};

/// The most rows of the table in the page; the files have all.
const MOST_ROWS: usize = 60;

/// The collapsible section "Target mingguan dan bulanan".
pub(in crate::view) fn milestones(scene: Scene<'_>) -> Html {
    let question = scene.answer.words.milestones_question();
    depth(scene, Depth::Milestones, question, false, || {
        let mut more = vec![plain("summary", scene.words().milestones_more())];
        for &field in Field::WEIGHTS {
            more.push(field_box(scene, field));
        }
        more.push(save_buttons(scene));
        let more = html! { <details id="milestones-more" class="more">{ more }</details> };
        sequence(&[planned(scene), more])
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
    let span = Choice::Span(scene.form.case.choices.span);
    let band = || paragraph("hint", words.band_sentence());
    sequence(&[
        choice_group(scene, &spans, span),
        paragraph("next-milestone", next),
        paragraph("", sentences.join(" ")),
        burn_up(words, &agenda),
        optional(!agenda.band[0].is_empty(), band),
        planned_table(shown, &agenda, &milestones),
        recorded(words, &agenda),
    ])
}

fn agenda(shown: &Shown) -> Result<Agenda, NoSchedule> {
    Agenda::of(&shown.case, &shown.inquiry, &shown.plan)
}

fn planned_table(shown: &Shown, agenda: &Agenda, milestones: &[Milestone]) -> Html {
    let words = &shown.words;
    let heads = words.milestone_heads();
    let known = if agenda.projection.is_empty() { 4 } else { 5 };
    let heads = heads.get(..known).unwrap_or_default();
    let mut rows = Vec::new();
    for &milestone in milestones.iter().take(MOST_ROWS) {
        rows.push(row(words.milestone_row(agenda, milestone)));
    }
    let table = milestones_table(words.milestones_question(), heads, rows);
    let left_out = milestones.len().saturating_sub(MOST_ROWS);
    let more = optional(left_out > 0, || {
        paragraph("", words.more_milestones(left_out))
    });
    sequence(&[table, more])
}

fn milestones_table(caption: &'static str, heads: &[&'static str], rows: Vec<Html>) -> Html {
    html! { <table class="counts milestones">{ table(caption, heads, rows) }</table> }
}

fn row(words: MilestoneRow) -> Html {
    let (date, text) = words.date;
    let (value, total) = words.total;
    let total = data(["milestone-", &date].concat(), value, total.into());
    table_row(text, Some(total), words.others)
}

/// A row: header, an optional first cell, further cells as text.
fn table_row(name: String, result: Option<Html>, others: Vec<String>) -> Html {
    let mut cells = vec![row_head(name.into())];
    if let Some(result) = result {
        cells.push(plain("td", result));
    }
    for text in others {
        cells.push(plain("td", text));
    }
    plain("tr", cells)
}

/// The reports of the chart as a table.
fn recorded(words: &Words, agenda: &Agenda) -> Html {
    let (heading, heads) = words.recorded();
    let mut rows = Vec::new();
    for (date, counts) in words.recorded_rows(agenda) {
        rows.push(table_row(date, None, counts.into()));
    }
    milestones_table(heading, &heads, rows)
}

fn save_buttons(scene: Scene<'_>) -> Html {
    let [table, calendar, drawing, picture] = scene.words().save_milestones();
    let files = [
        ("save-milestones-csv", table, FileKind::Csv),
        ("save-milestones-ics", calendar, FileKind::Calendar),
        ("save-chart-svg", drawing, FileKind::Svg),
        ("save-chart-png", picture, FileKind::Png),
    ];
    let mut saves = Vec::new();
    for (id, text, kind) in files {
        let make = milestone_file;
        saves.push(
            SaveButton {
                id,
                text,
                kind,
                make,
            }
            .draw(scene),
        );
    }
    buttons(&saves)
}

/// The milestones as a table or calendar, or the chart, as a file; `None` without a schedule.
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
