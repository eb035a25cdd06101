//! Writes the page's form as it stands before the program runs: drawn by the same views, without a day and without a
//! figure. The packing puts it into the one file, so that the page is there at once and what is typed early is kept.
#![expect(clippy::print_stdout, reason = "what is written is the markup")]

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
