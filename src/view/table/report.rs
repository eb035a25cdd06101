//! The report on reading the table: row counts, totals, warnings, encoding, sheets, columns, rejected rows.

use yew::prelude::*;

use crate::{
    reading::{Encoding, Role},
    state::{CodeSystem, Msg, RowPlace, TableChoice, TableMsg},
    view::{
        Scene,
        parts::{
            button, data,
            element::{buttons, division, optional, paragraph, plain, sequence, span},
            menu::{Choosable, Menu, menu},
        },
    },
};

/// The most rejected rows, and the most rows of totals, that are listed.
const MOST_LISTED: usize = 20;

/// The most columns without a role that are listed.
const MOST_COLUMNS: usize = 100;

/// The most characters of a rejected row that are shown.
const MOST_SIGNS: usize = 500;

/// The report: row counts first, then totals, warnings and choices.
pub(super) fn report(scene: Scene<'_>) -> Html {
    let (words, held) = (scene.words(), &scene.model.tables.held);
    let name = held.file.trim().to_owned();
    let mut counts = Vec::new();
    if !name.is_empty() {
        counts.push(plain("b", name));
        counts.push(": ".into());
    }
    if held.sheet.layout.is_complete() {
        for (at, (id, value, text)) in words.row_counts(held).into_iter().enumerate() {
            counts.push(if at == 0 { "" } else { " · " }.into());
            counts.push(data(id.to_owned(), value, text.into()));
        }
    }
    let parts = [
        html! { <p role="status">{ counts }</p> },
        optional(!held.rows.is_empty(), || super::day::day(scene)),
        totals(scene),
        warnings(scene),
        super::rows_beside::rows_beside(scene),
        encoding(scene),
        sheets(scene),
        codes(scene),
        columns(scene),
        rejected(scene),
    ];
    division("table-report", &parts)
}

fn warnings(scene: Scene<'_>) -> Html {
    let mut notices = Vec::new();
    for &warning in &scene.model.tables.held.sheet.warnings {
        notices.push(paragraph("notice", scene.words().sheet_warning(warning)));
    }
    sequence(&notices)
}

fn totals(scene: Scene<'_>) -> Html {
    let (words, sheet) = (scene.words(), &scene.model.tables.held.sheet);
    if sheet.totals.is_empty() {
        return Html::default();
    }
    let mut rows = Vec::new();
    for total in sheet.totals.iter().take(MOST_LISTED) {
        rows.push(plain("li", words.total_row(total)));
    }
    let more = sheet.totals.len().saturating_sub(MOST_LISTED);
    if more > 0 {
        rows.push(plain("li", words.more_totals(more)));
    }
    html! { <ul class="total-rows">{ rows }</ul> }
}

/// The notice that the file was read as Windows-1252, with a menu of other encodings.
fn encoding(scene: Scene<'_>) -> Html {
    let (words, sheet) = (scene.words(), &scene.model.tables.held.sheet);
    if sheet.encoding != Encoding::Windows1252 && scene.model.tables.asked.encoding.is_none() {
        return Html::default();
    }
    let options = Encoding::ALL.map(|encoding| Choosable {
        value: words.encoding(encoding).to_owned(),
        text: words.encoding(encoding).to_owned(),
        is_chosen: encoding == sheet.encoding,
        msg: Msg::Table(TableMsg::ChoseEncoding(encoding)),
    });
    let choice = Menu {
        name: "table-encoding".to_owned(),
        label: words.encoding_notice().to_owned(),
        options: options.into(),
    };
    division("notice", &[menu(scene, choice)])
}

/// The menu of worksheets, if there are several.
fn sheets(scene: Scene<'_>) -> Html {
    let (words, tables) = (scene.words(), &scene.model.tables);
    let Some(choice) = tables
        .held
        .sheet
        .choice
        .as_ref()
        .filter(|choice| choice.names.len() > 1)
    else {
        return Html::default();
    };
    let chosen = u32::try_from(choice.chosen).ok();
    let options = (0_u32..).zip(&choice.names).map(|(at, name)| Choosable {
        value: at.to_string(),
        text: name.clone(),
        is_chosen: chosen == Some(at),
        msg: Msg::Table(TableMsg::ChoseSheet(at)),
    });
    let choice = Menu {
        name: "table-sheet".to_owned(),
        label: words.workbook_sheet().to_owned(),
        options: options.collect(),
    };
    menu(scene, choice)
}

/// The question which system codes without dots belong to.
fn codes(scene: Scene<'_>) -> Html {
    let (words, held) = (scene.words(), &scene.model.tables.held);
    let dotless = held.sheet.codes.dotless;
    if dotless == 0 {
        return Html::default();
    }
    let systems = [
        (CodeSystem::Unasked, "unknown"),
        (CodeSystem::Official, "kemendagri"),
        (CodeSystem::Statistics, "bps"),
    ];
    let option = |(system, value): (CodeSystem, &'static str)| {
        let chosen = Msg::Table(TableMsg::Chose(TableChoice::Codes(system)));
        let onchange = scene.dispatch.reform(move |_: Event| chosen.clone());
        let checked = held.choices.codes == system;
        html! {
            <label class="chip">
                <input type="radio" name="table-codes" {value} {checked} {onchange} />
                <span>{ words.code_system(system) }</span>
            </label>
        }
    };
    html! {
        <fieldset class="choices notice" id="notice-codes">
            <legend>{ words.dotless_codes(dotless) }</legend>
            <div class="chips">{ for systems.map(option) }</div>
        </fieldset>
    }
}

/// One menu per column with its role, open if a needed column is missing.
fn columns(scene: Scene<'_>) -> Html {
    let (words, sheet) = (scene.words(), &scene.model.tables.held.sheet);
    let [heading, missing, hint] = words.columns_heading();
    let is_complete = sheet.layout.is_complete();
    let columns = (0_usize..).zip(&sheet.layout.columns);
    let (mut menus, mut unlisted) = (Vec::new(), 0_usize);
    for (at, column) in columns {
        if at >= MOST_COLUMNS && column.role.is_none() {
            unlisted = unlisted.saturating_add(1);
            continue;
        }
        let roles = [None].into_iter().chain(Role::ALL.map(Some));
        let place = u32::try_from(at).unwrap_or(u32::MAX);
        let options = roles.map(|role| Choosable {
            value: words.role(role).to_owned(),
            text: words.role(role).to_owned(),
            is_chosen: column.role == role,
            msg: Msg::Table(TableMsg::ChoseRole(place, role)),
        });
        let choice = Menu {
            name: ["table-column-", &at.to_string()].concat(),
            label: words.column(at, &column.head, &column.sample),
            options: options.collect(),
        };
        menus.push(menu(scene, choice));
    }
    let in_use = words.columns_in_use(&sheet.layout);
    let summary = plain(
        "summary",
        sequence(&[heading.into(), ": ".into(), in_use.into()]),
    );
    let about = if is_complete {
        paragraph("hint", hint)
    } else {
        html! { <p class="problem" id="problem-columns" role="alert">{ missing }</p> }
    };
    let more = optional(unlisted > 0, || paragraph("", words.more_columns(unlisted)));
    let parts = sequence(&[summary, about, division("column-menus", &menus), more]);
    html! { <details id="table-columns" class="more" open={!is_complete}>{ parts }</details> }
}

/// A rejected row as written, shortened if it is long.
fn as_written(cells: &str) -> String {
    let end = cells.char_indices().nth(MOST_SIGNS).map(|(at, _)| at);
    let shown = cells.get(..end.unwrap_or(cells.len())).unwrap_or_default();
    let more = if end.is_some() { "…" } else { "" };
    [&shown.replace('\t', " | "), more].concat()
}

/// The rejected rows, each with its reason and a button to correct it.
fn rejected(scene: Scene<'_>) -> Html {
    let (words, held) = (scene.words(), &scene.model.tables.held);
    let count = held.rejected_count();
    if count == 0 || !held.sheet.layout.is_complete() {
        return Html::default();
    }
    let [heading, correct, download] = words.rejected_rows();
    let mut rows = Vec::new();
    let mut listed = 0_u32;
    for (at, fault) in (0_u32..).zip(words.rejected_faults(held)) {
        if rows.len() >= MOST_LISTED {
            break;
        }
        listed = listed.saturating_add(fault.stands_for);
        if let Some(text) = fault.text {
            rows.push(plain("li", text));
        }
        let Some(row) = held.rejected.get(at as usize).filter(|_| fault.is_listed) else {
            continue;
        };
        let id = ["correct-", &row.row.to_string()].concat();
        let opens = Msg::Table(TableMsg::Opened(RowPlace::Rejected(at)));
        let parts = sequence(&[
            words.rejection(row.row, &row.reason).into(),
            " ".into(),
            span("as-written", as_written(&row.cells)),
            " ".into(),
            button(scene, id, correct, opens),
            super::open_row::if_open(scene, RowPlace::Rejected(at)),
        ]);
        rows.push(plain("li", parts));
    }
    let more = count.saturating_sub(listed);
    let export = Msg::Table(TableMsg::ClickedExport(crate::state::Export::Rejected));
    let mut parts = vec![plain("summary", heading), plain("ul", rows)];
    parts.push(optional(more > 0, || {
        paragraph("", words.more_rejected(more))
    }));
    let save = button(scene, "save-rejected".to_owned(), download, export);
    parts.push(buttons(&[save]));
    html! { <details id="table-rejected" class="more" open=true>{ parts }</details> }
}
