//! Mounts the page.

fn main() {
    kalkulator_ikd::browser::start();
}
