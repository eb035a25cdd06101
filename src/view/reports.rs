//! The list of reports as a table, and the buttons that change it.

use yew::prelude::*;

use super::{
    Scene,
    parts::{button, said},
};
use crate::{
    state::{Field, Msg, Outlook, own_report},
    words::ReportRow,
};

/// The reports in order of time, each with what was added and a button that takes it out.
pub(super) fn reports_table(scene: Scene<'_>, outlook: &Outlook) -> Html {
    let words = scene.words();
    let rows = words.report_rows(&scene.answer.inquiry, outlook);
    if !Outlook::has_reports(&scene.answer.case) {
        return Html::default();
    }
    let heads = words
        .reports_heads()
        .map(|head| html! { <th scope="col">{ head }</th> });
    html! {
        <div class="wide">
            <table class="counts reports">
                <caption>{ words.reports_caption() }</caption>
                <thead><tr>{ for heads }</tr></thead>
                <tbody>{ for rows.into_iter().map(|row| report_row(scene, row)) }</tbody>
            </table>
        </div>
    }
}

fn report_row(scene: Scene<'_>, row: ReportRow) -> Html {
    // A line's number holds for the list as it was answered: while that differs, there is no button.
    let text = |field: Field| scene.form.case.form.text(field);
    let line = row
        .line
        .filter(|(field, _)| text(*field) == scene.answer.case.form.text(*field));
    let last = match line {
        Some((field, line)) => {
            let onclick = said(scene, Msg::RemovedLine(field, line));
            let id = format!("remove-{}-{line}", field.key());
            html! { <button type="button" {id} aria-label={row.note} {onclick}>{ scene.words().remove() }</button> }
        }
        None => row.note.into(),
    };
    html! {
        <tr>
            <th scope="row">{ row.days }</th>
            <td>{ row.total }</td>
            <td>{ row.added }</td>
            <td>{ row.pace }</td>
            <td>{ last }</td>
        </tr>
    }
}

/// The question's own figure into the list, and the newest report into the question.
pub(super) fn report_buttons(scene: Scene<'_>, outlook: &Outlook) -> Html {
    let (words, inquiry) = (scene.words(), &scene.answer.inquiry);
    let own = own_report(inquiry).map(|own| own.date);
    let mut listed = inquiry.readings.pace.reports.iter();
    let can_take = own.is_some() && !listed.any(|line| Some(line.value.date) == own);
    let newest = outlook.reports.each().last().map(|report| report.date);
    let can_use = newest.is_some() && newest > inquiry.question.as_of;
    html! {
        <div class="buttons">
            if can_take {
                { button(scene, "take-report".to_owned(), words.take_own_report(), Msg::TookOwnReport) }
            }
            if can_use {
                { button(scene, "use-report".to_owned(), words.use_newest_report(), Msg::UsedNewestReport) }
            }
        </div>
    }
}
