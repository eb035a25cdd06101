//! Prints the static form: the page's HTML before the program runs, without date and figures. `xtask` inserts it into
//! the single HTML file, so that the form appears at once and accepts input before the program runs.
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
    // The first part of the program draws the same form until its second part is loaded.
    let form = before_arrival(|| runtime.block_on(renderer.render()));
    println!("{form}");
    Ok(())
}
