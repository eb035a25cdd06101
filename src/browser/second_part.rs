//! The point where the program is split in two: the one function of the second part that the first part calls.
//!
//! The build (xtask/src/pack/split.rs) finds the import and the export by their names, and moves the code that only the
//! export reaches into a second wasm. The page's script instantiates it with the memory and the function table of the
//! first, then calls `depthsCame`. Compiled only with the feature `two-parts`, for the product.
#![expect(
    unsafe_code,
    reason = "extern blocks and `export_name` are declared with `unsafe`"
)]
#![expect(
    improper_ctypes,
    reason = "both sides have the same layout: they are one program, split after it was compiled"
)]
#![expect(unreachable_pub, reason = "wasm-bindgen asks for it")]

use wasm_bindgen::prelude::wasm_bindgen;

use super::depths::{self, BROWSER_DEPTHS, BrowserDepths};
use crate::{
    state::{STATE_DEPTHS, StateDepths},
    view::{VIEW_DEPTHS, ViewDepths},
    words::{WORDS_DEPTHS, WordsDepths},
};

/// The tables of functions of all layers.
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

/// Makes the tables of the second part available, and notifies the program. Called when the second part is loaded.
#[wasm_bindgen(js_name = depthsCame)]
pub fn depths_came() {
    let all = second_part();
    crate::state::depths::DEPTHS.set(all.state);
    crate::words::depths::DEPTHS.set(all.words);
    crate::view::depths::DEPTHS.set(all.view);
    depths::DEPTHS.set(all.browser);
    depths::notify();
}
