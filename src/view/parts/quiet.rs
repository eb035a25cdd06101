//! A part of the page that is not drawn again until something happens that it may show.

use yew::prelude::*;

use crate::view::Pass;

/// What the part shows, and when that was made.
#[derive(Clone, Debug, Properties)]
pub(in crate::view) struct QuietProps {
    /// The number of the drawing that it was made for.
    drawing: u32,
    /// What it shows; of no account where the number is the same as before.
    html: Html,
}

impl PartialEq for QuietProps {
    fn eq(&self, other: &Self) -> bool {
        self.drawing == other.drawing
    }
}

/// Keeps what it has drawn: Yew leaves a component alone whose properties are equal.
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

/// A part that is made only where this drawing is a new one.
pub(in crate::view) fn quiet(pass: Pass, part: impl FnOnce() -> Html) -> Html {
    let html = if pass.is_new { part() } else { Html::default() };
    html! { <Quiet drawing={pass.number} {html} /> }
}
