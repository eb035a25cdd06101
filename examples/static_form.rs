//! Prints the static form: the page as drawn before the program runs, without date and figures. `xtask` packs it into
//! the single HTML file, so that the page appears at once and early input is kept.
#![expect(clippy::print_stdout, reason = "prints the markup to standard output")]

use std::rc::Rc;

use kalkulator_ikd::{arrival::before_arrival, state::Model, view::Page, writing::Lang};
use yew::{Callback, Html, LocalServerRenderer, component, html};

#[component]
fn StaticForm() -> Html {
    html! { <Page model={Rc::new(Model::before_start(Lang::Id))} dispatch={Callback::noop()} /> }
}

fn main() -> std::io::Result<()> {
    let renderer = LocalServerRenderer::<StaticForm>::new().hydratable(false);
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    // The program draws the same before its second part has come.
    let form = before_arrival(|| runtime.block_on(renderer.render()));
    println!("{form}");
    Ok(())
}
