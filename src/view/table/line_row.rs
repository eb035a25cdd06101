//! `LineRow`: one row of the table, redrawn only if it changes.

use yew::prelude::*;

use crate::{
    chart::RegionBar,
    state::{Msg, RowPlace, TableMsg},
    view::parts::{
        element::{plain, sequence, span},
        row_head,
    },
    words::LineText,
};

/// The content of a row.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct LineRowProps {
    /// The number of the row in the order shown, from 1.
    pub(super) number: String,
    /// The `aria-rowindex`; the headers are row 1.
    pub(super) index: usize,
    /// The index of the region that the row opens; `None` for a group.
    pub(super) opens: Option<u32>,
    /// The texts of the row.
    pub(super) text: LineText,
    /// The bar of the row.
    pub(super) bar: Option<RegionBar>,
    /// The callback for messages.
    pub(super) dispatch: Callback<Msg>,
}

/// A row. As a component it is not redrawn while its properties are equal: an edit changes one row, scrolling a few.
#[derive(Debug)]
pub(super) struct LineRow;

impl Component for LineRow {
    type Message = ();
    type Properties = LineRowProps;

    fn create(_ctx: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let line = ctx.props();
        let (shape, status) = line.text.status;
        let code = span("code", line.text.code.clone());
        let shape = html! { <span aria-hidden="true">{ shape }</span> };
        let status = sequence(&[shape, " ".into(), status.into()]);
        let mut cells = vec![
            plain("td", line.number.clone()),
            row_head(sequence(&[name(line), code, bar(line.bar)])),
            html! { <td class="status">{ status }</td> },
        ];
        for figure in &line.text.figures {
            cells.push(plain("td", figure.clone()));
        }
        html! { <tr class="line" aria-rowindex={line.index.to_string()}>{ cells }</tr> }
    }
}

fn name(line: &LineRowProps) -> Html {
    let Some(place) = line.opens else {
        return plain("b", line.text.name.clone());
    };
    let id = ["row-", &place.to_string()].concat();
    let onclick = line
        .dispatch
        .reform(move |_: MouseEvent| Msg::Table(TableMsg::Opened(RowPlace::Region(place))));
    html! { <button type="button" {id} {onclick}>{ &line.text.name }</button> }
}

/// The bar: activations relative to the base, with the target marked; the figures beside it say the same. (`hr`
/// elements with a width are laid out fastest where the policy forbids inline styles; an SVG per row is slow.)
fn bar(bar: Option<RegionBar>) -> Html {
    let Some(bar) = bar else {
        return Html::default();
    };
    let width = |percent: u64| [&percent.to_string(), "%"].concat();
    html! {
        <div class="line-bar" aria-hidden="true">
            <hr width={width(bar.done)} /><hr width={width(bar.target)} />
        </div>
    }
}
