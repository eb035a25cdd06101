//! The page's two scripts, minified where esbuild is to be had.

use crate::failure::{Failure, Outcome};
use crate::{process, tools};
use std::process::Command;

/// The script that must be readable by browsers too old for the other one.
pub(super) fn check(text: &str) -> Outcome<String> {
    minified(text, "es5")
}

/// The glue as a function `makeProgram`, which returns a fresh `wasm_bindgen`, and the boot that calls it, in one
/// function of their own.
pub(super) fn program(glue: &str, boot: &str) -> Outcome<String> {
    let whole = format!(
        "(function () {{\n\"use strict\";\nfunction makeProgram() {{\n{glue}\nreturn wasm_bindgen;\n}}\n{boot}\n}})();\n"
    );
    minified(&whole, "es2021")
}

/// The script as it travels, in the language that the page's oldest browsers read.
fn minified(script: &str, language: &str) -> Outcome<String> {
    let travels = match tools::esbuild() {
        Ok(esbuild) => {
            let mut esbuild = Command::new(esbuild);
            esbuild.args(["--minify", "--legal-comments=none", "--log-level=warning"]);
            process::filter(esbuild.arg(format!("--target={language}")), script)?
                .trim_end()
                .to_owned()
        }
        Err(failure) => {
            println!("The scripts are not minified, so the page is some 2.5 kB larger. {failure}");
            script.to_owned()
        }
    };
    if travels.contains("</script") || travels.contains("<!--") {
        return Err(Failure::new(
            "A script holds `</script` or `<!--`, which would end it in the page: write it otherwise.",
        ));
    }
    Ok(travels)
}
