//! The open row: a form to edit its cells, and the button that opens it in the calculator.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    state::{Cell, Msg, OpenRow, RowPlace, TableMsg},
    view::{
        Scene,
        parts::{
            button,
            element::{buttons, division, paragraph, plain, sequence},
        },
    },
};

/// The form of the row at `place`, if it is open.
pub(super) fn if_open(scene: Scene<'_>, place: RowPlace) -> Html {
    let opened = scene.model.tables.opened.as_ref();
    match opened.filter(|opened| opened.row == place) {
        Some(opened) => panel(scene, opened),
        None => Html::default(),
    }
}

/// The form of the open row, unless it is a rejected row, whose form is in the list of rejected rows.
pub(super) fn open_region(scene: Scene<'_>) -> Html {
    let opened = scene.model.tables.opened.as_ref();
    match opened.map(|opened| opened.row) {
        Some(place @ RowPlace::Region(_)) => if_open(scene, place),
        _ => Html::default(),
    }
}

fn panel(scene: Scene<'_>, opened: &OpenRow) -> Html {
    let words = scene.words();
    let [use_row, take_in, close] = words.row_buttons();
    let first = match opened.row {
        RowPlace::Region(at) => {
            button(scene, "use-row".to_owned(), use_row, Msg::ClickedUseRow(at))
        }
        RowPlace::Rejected(_) => button(
            scene,
            "take-in-row".to_owned(),
            take_in,
            Msg::Table(TableMsg::ClickedTakeIn),
        ),
    };
    let mut boxes = Vec::new();
    for cell in cells(scene) {
        boxes.push(cell_box(scene, opened, cell));
    }
    let (id, closed) = ("close-row".to_owned(), Msg::Table(TableMsg::Closed));
    let title = plain("b", words.row_title(scene.model, opened));
    let parts = sequence(&[
        paragraph("", title),
        division("cells", &boxes),
        buttons(&[first, button(scene, id, close, closed)]),
    ]);
    html! {
        <section id="open-row" class="open-row" tabindex="-1" aria-label={words.open_row()}>
            { parts }
        </section>
    }
}

/// The cells that the table has a column for, and the name.
fn cells(scene: Scene<'_>) -> impl Iterator<Item = Cell> {
    let layout = &scene.model.tables.held.sheet.layout;
    Cell::ALL
        .into_iter()
        .filter(|cell| *cell == Cell::Name || layout.place(cell.role()).is_some())
}

fn cell_box(scene: Scene<'_>, opened: &OpenRow, cell: Cell) -> Html {
    let (words, key) = (scene.words(), cell.key());
    let oninput = scene.dispatch.reform(move |event: InputEvent| {
        let text = event.target_unchecked_into::<HtmlInputElement>().value();
        Msg::Table(TableMsg::TypedCell(cell, text))
    });
    let problem = opened.problem(cell);
    let problem_id = ["problem-", key].concat();
    let invalid = problem.is_some().then_some("true");
    let described_by = problem.is_some().then(|| problem_id.clone());
    let mode = if matches!(cell, Cell::Name | Cell::AsOf) {
        "text"
    } else {
        "numeric"
    };
    html! {
        <div class="field">
            <label for={key}>{ words.role(Some(cell.role())) }</label>
            <input id={key} name={key} type="text" inputmode={mode} autocomplete="off" value={opened.text(cell).to_owned()}
                aria-invalid={invalid} aria-describedby={described_by} {oninput} />
            if let Some(problem) = problem {
                <p class="problem" id={problem_id} role="alert">{ words.cell_problem(cell.role(), &problem) }</p>
            }
        </div>
    }
}
