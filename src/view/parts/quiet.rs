//! `Quiet`: a part of the page that is redrawn only when its drawing number changes.

use yew::prelude::*;

use crate::view::Pass;

/// The rendered content and the number of its drawing. Equal if the numbers are equal.
#[derive(Clone, Debug, Properties)]
pub(in crate::view) struct QuietProps {
    /// The number of the drawing.
    drawing: u32,
    /// The rendered content. Ignored when `drawing` is unchanged.
    html: Html,
}

impl PartialEq for QuietProps {
    fn eq(&self, other: &Self) -> bool {
        self.drawing == other.drawing
    }
}

/// Keeps its content: Yew does not redraw a component whose properties are equal.
#[derive(Debug)]
pub(in crate::view) struct Quiet;

impl Component for Quiet {
    type Message = ();
    type Properties = QuietProps;

    fn create(_ctx: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        ctx.props().html.clone()
    }
}

/// A part that is computed only if `pass` is new, and otherwise kept as drawn.
pub(in crate::view) fn quiet(pass: Pass, part: impl FnOnce() -> Html) -> Html {
    let html = if pass.is_new { part() } else { Html::default() };
    html! { <Quiet drawing={pass.number} {html} /> }
}
