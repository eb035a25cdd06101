//! The table of reports, and the buttons that edit, copy and save it.

use yew::prelude::*;

use std::rc::Rc;

use crate::view::{
    Scene, Shown,
    parts::{
        SaveButton, button, data,
        element::{optional, paragraph},
        menu::{Choosable, Menu, menu},
        sends,
    },
};
use crate::{
    domain::Date,
    state::{
        Field, File, FileKind, Msg, Outlook, file_name, first_months, own_report, usable_report,
    },
    words::{AdditionText, ReportRow},
    writing::iso,
};

/// The most rows drawn, the newest ones: two years of weekly reports.
const MOST_ROWS: usize = 104;

/// The table of reports in order of time. Rows that were entered have a button to remove them.
pub(in crate::view) fn reports_table(scene: Scene<'_>, outlook: &Outlook) -> Html {
    let words = scene.words();
    let mut rows = words.report_rows(&scene.answer.inquiry, outlook);
    let older = rows.len().saturating_sub(MOST_ROWS);
    rows.drain(..older);
    if !Outlook::has_reports(&scene.answer.case) {
        return Html::default();
    }
    let heads = words
        .reports_heads()
        .map(|head| html! { <th scope="col">{ head }</th> });
    html! {
        <>
            { additions(scene, outlook) }
            { optional(older > 0, || paragraph("hint", words.older_reports(older))) }
            <div class="wide">
                <table class="counts reports">
                    <caption>{ words.reports_caption() }</caption>
                    <thead><tr>{ for heads }</tr></thead>
                    <tbody>{ for rows.into_iter().map(|row| report_row(scene, row)) }</tbody>
                </table>
            </div>
            if !outlook.reports.each().is_empty() {
                { take_buttons(scene) }
            }
        </>
    }
}

/// The line of what was added in the week, month and year of the newest report.
fn additions(scene: Scene<'_>, outlook: &Outlook) -> Html {
    let shown = scene.answer;
    let Some((intro, parts)) = shown.words.additions(&shown.inquiry, outlook) else {
        return Html::default();
    };
    let part = |(at, part): (usize, AdditionText)| {
        let figure = part
            .figure
            .map(|figure| data(figure.id.to_owned(), figure.value, figure.text.into()));
        html! {
            <>
                if at > 0 { { " · " } }
                { part.before }{ for figure }{ part.after }
            </>
        }
    };
    html! { <p id="additions">{ intro }{ for parts.into_iter().enumerate().map(part) }</p> }
}

/// The buttons that copy and save the reports. The text is made when a button is clicked.
fn take_buttons(scene: Scene<'_>) -> Html {
    let [copy, save] = scene.words().take_reports();
    let (case, dispatch) = (Rc::clone(&scene.answer.case), scene.dispatch.clone());
    let (lang, today) = (scene.model.lang, scene.model.today);
    let onclick = Callback::from(move |_: MouseEvent| {
        let shown = Shown::of(&case, lang, today);
        let text = shown.words.reports_to_copy(&outlook_of(&shown));
        dispatch.emit(Msg::ClickedCopyReports(text));
    });
    let save = SaveButton {
        id: "save-reports-csv",
        text: save,
        kind: FileKind::Csv,
        make: reports_file,
    };
    html! {
        <div class="buttons">
            <button type="button" id="copy-reports" {onclick}>{ copy }</button>
            { save.draw(scene) }
        </div>
    }
}

/// The reports as a file, named after the newest report; `None` without reports.
pub fn reports_file(shown: &Shown, _made: Date, kind: FileKind) -> Option<File> {
    let outlook = outlook_of(shown);
    let newest = outlook.reports.each().last()?.date;
    let mut named = (*shown.case).clone();
    let region = shown.case.form.text(Field::Region);
    let what = shown.words.reports_file_name();
    named.form.set(Field::Region, [what, " ", region].concat());
    Some(File {
        name: file_name(&named, Some(newest), kind.extension()),
        kind,
        content: shown.words.reports_file(&outlook),
    })
}

fn outlook_of(shown: &Shown) -> Outlook {
    Outlook::of(&shown.case, &shown.inquiry, &shown.plan)
}

/// The menu for the first month of totals without dates. A single number gets it only once the user has paused or left
/// the field: it may be the start of a date.
pub(in crate::view) fn first_month(scene: Scene<'_>) -> Html {
    let (words, model) = (scene.words(), scene.model);
    let undated = &scene.form.inquiry.readings.pace.undated;
    let is_list = undated.totals.len() > 1 || model.settled.contains(Field::Obs);
    if undated.totals.is_empty() || !is_list || model.is_locked(Field::Obs) {
        return Html::default();
    }
    let none = Choosable {
        value: String::new(),
        text: words.no_month().to_owned(),
        is_chosen: true,
        // Choosing "Pilih …" changes nothing, but a message is needed.
        msg: Msg::Paused(Field::Obs),
    };
    let months = first_months(undated, model.today).into_iter();
    let months = months.map(|(first, last)| Choosable {
        value: iso(first),
        text: words.months(first, last),
        is_chosen: false,
        msg: Msg::ChoseFirstMonth(first),
    });
    menu(
        scene,
        Menu {
            name: "first-month".to_owned(),
            label: words.first_month().to_owned(),
            options: [none].into_iter().chain(months).collect(),
        },
    )
}

fn report_row(scene: Scene<'_>, row: ReportRow) -> Html {
    // Line numbers refer to the list as last answered. While the field differs from it, there is no remove button.
    let text = |field: Field| scene.form.case.form.typed(field);
    let line = row
        .line
        .filter(|(field, _)| text(*field) == scene.answer.case.form.typed(*field));
    let last = match line {
        Some((field, line)) => {
            let onclick = sends(scene, Msg::RemovedLine(field, line));
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

/// The buttons that add the question's own figure to the list, and copy the newest report into the question.
pub(in crate::view) fn report_buttons(scene: Scene<'_>) -> Html {
    let (words, inquiry) = (scene.words(), &scene.answer.inquiry);
    let own = own_report(inquiry).map(|own| own.date);
    let mut listed = inquiry.readings.pace.reports.iter();
    let can_take = own.is_some() && !listed.any(|line| Some(line.value.date) == own);
    let usable = usable_report(&scene.answer.case, inquiry);
    html! {
        <div class="buttons">
            if can_take {
                { button(scene, "take-report".to_owned(), words.take_own_report(), Msg::TookOwnReport) }
            }
            if let Some(report) = usable {
                { button(scene, "use-report".to_owned(), &words.use_report(report, scene.model.today), Msg::UsedNewestReport) }
            }
        </div>
    }
}
