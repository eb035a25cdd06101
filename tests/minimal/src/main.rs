//! The minimal page with Yew: one sentence with the number of a field. `cargo xtask bench first` packs it as the product
//! is packed, and compares the times of their first answers.

use web_sys::HtmlInputElement;
use yew::{Callback, Html, InputEvent, Renderer, TargetCast, component, html, use_state};

#[component]
fn Page() -> Html {
    let number = use_state(|| "314".to_owned());
    let entered = {
        let number = number.clone();
        Callback::from(move |event: InputEvent| {
            number.set(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    html! {
        <main>
            <input name="done" value={(*number).clone()} oninput={entered} />
            <p>{ "Sudah aktivasi: " }<data id="rate" value={(*number).clone()}>{ &*number }</data></p>
        </main>
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the rule is for the page's own layers"
)]
fn main() {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(root) = document.and_then(|document| document.get_element_by_id("app")) {
        Renderer::<Page>::with_root(root).render();
    }
}
