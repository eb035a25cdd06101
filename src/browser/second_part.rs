//! Where the program is cut in two: the one function of the second part that the first calls.
//!
//! The packing (xtask/src/pack/split.rs) finds the import and the export by their names and moves what only the export
//! reaches into a wasm of its own. The page's script calls `depthsCame` once that wasm shares the memory and the table of
//! functions of the first. Compiled only for the product: with the feature `two-parts`.
#![expect(
    unsafe_code,
    reason = "an import from the second part, and an export with a name of its own, are unsafe by declaration"
)]
#![expect(
    improper_ctypes,
    reason = "both sides are the same Rust: one program, cut in two after it was compiled"
)]
#![expect(unreachable_pub, reason = "wasm-bindgen asks for it")]

use wasm_bindgen::prelude::wasm_bindgen;

use super::depths::{self, BROWSER_DEPTHS, BrowserDepths};
use crate::{
    state::{STATE_DEPTHS, StateDepths},
    view::{VIEW_DEPTHS, ViewDepths},
    words::{WORDS_DEPTHS, WordsDepths},
};

/// The tables of all layers.
struct AllDepths {
    state: &'static StateDepths,
    words: &'static WordsDepths,
    view: &'static ViewDepths,
    browser: &'static BrowserDepths,
}

static ALL: AllDepths = AllDepths {
    state: &STATE_DEPTHS,
    words: &WORDS_DEPTHS,
    view: &VIEW_DEPTHS,
    browser: &BROWSER_DEPTHS,
};

#[link(wasm_import_module = "__wasm_split_placeholder__")]
unsafe extern "C" {
    #[link_name = "__wasm_split_00depths00_import_00000000000000000000000000000001"]
    safe fn second_part() -> &'static AllDepths;
}

#[unsafe(export_name = "__wasm_split_00depths00_export_00000000000000000000000000000001")]
extern "C" fn tables() -> &'static AllDepths {
    &ALL
}

/// Takes the tables of the second part, which is there now, and tells the program.
#[wasm_bindgen(js_name = depthsCame)]
pub fn depths_came() {
    let all = second_part();
    crate::state::depths::DEPTHS.come(all.state);
    crate::words::depths::DEPTHS.come(all.words);
    crate::view::depths::DEPTHS.come(all.view);
    depths::DEPTHS.come(all.browser);
    depths::came();
}
