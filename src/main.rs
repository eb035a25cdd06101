//! The entry point: starts the page in the browser.

fn main() {
    kalkulator_ikd::browser::start();
}
