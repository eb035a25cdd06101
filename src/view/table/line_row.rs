//! One line of the table, which stays as it was drawn while nothing in it changes.

use yew::prelude::*;

use crate::{
    chart::RegionBar,
    state::{Msg, RowPlace, TableMsg},
    view::parts::{
        element::{plain, span, together},
        row_head,
    },
    words::LineText,
};

/// What a line shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct LineRowProps {
    /// Its number among those that are shown, from 1.
    pub(super) number: String,
    /// Its place among all rows of the table that is on the screen, their heads being the first.
    pub(super) index: usize,
    /// The row that it opens.
    pub(super) opens: Option<u32>,
    /// Its texts.
    pub(super) text: LineText,
    /// Its bar.
    pub(super) bar: Option<RegionBar>,
    /// Where messages go.
    pub(super) dispatch: Callback<Msg>,
}

/// A line. It is a component so that Yew leaves it alone while its properties are equal: of all lines an edit changes one,
/// and scrolling a few.
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
        let status = together(&[shape, " ".into(), status.into()]);
        let mut cells = vec![
            plain("td", line.number.clone()),
            row_head(together(&[name(line), code, bar(line.bar)])),
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

/// Activations along the base, the target marked; said in figures beside it. (Rules with a width are what a browser lays
/// out and paints fastest where the policy allows no style in the markup: a drawing for each line made scrolling late.)
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
