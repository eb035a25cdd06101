//! Prints the static form: the page as drawn before the program runs, without date and figures. `xtask` packs it into
//! the single HTML file, so that the page appears at once and early input is kept.
#![expect(clippy::print_stdout, reason = "prints the markup to standard output")]

use std::rc::Rc;

use kalkulator_ikd::{state::Model, view::Page, writing::Lang};
use yew::{Callback, Html, LocalServerRenderer, component, html};

#[component]
fn StaticForm() -> Html {
    html! { <Page model={Rc::new(Model::before_start(Lang::Id))} dispatch={Callback::noop()} /> }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let renderer = LocalServerRenderer::<StaticForm>::new().hydratable(false);
    println!("{}", renderer.render().await);
}
