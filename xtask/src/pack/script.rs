//! Prepares the page's scripts and style sheet: adapts the glue, and minifies all of them if esbuild is available.

use crate::failure::{Failure, Outcome};
use crate::{process, tools};
use std::process::Command;

/// Minifies a script that must also run in browsers too old for the program (ES5).
pub(super) fn check(text: &str) -> Outcome<String> {
    minified(text, "js", "es5")
}

/// The script that starts the program, minified: the glue as a function `makeProgram`, which returns a fresh start
/// function, and the boot script that calls it, both wrapped in one function.
pub(super) fn program(glue: &str, boot: &str) -> Outcome<String> {
    let whole = format!(
        "(function () {{\n\"use strict\";\nfunction makeProgram() {{\n{glue}\nreturn wasm_bindgen;\n}}\n{boot}\n}})();\n"
    );
    minified(&whole, "js", "es2021")
}

/// The style sheet, minified.
pub(super) fn sheet(text: &str) -> Outcome<String> {
    minified(text, "css", "chrome97")
}

/// The beginning of the glue's functions that fetch a program. They are not needed: the boot script compiles the
/// program from the page.
const LOADER: &str = "    async function __wbg_load(";

/// The function that replaces them.
const START: &str = "    return async function (module, before, died) {
        const instance = await WebAssembly.instantiate(module, __wbg_get_imports());
        const exports = {};
        for (const [name, part] of Object.entries(instance.exports)) {
            exports[name] = typeof part !== \"function\" ? part : (...given) => {
                try {
                    return part(...given);
                } catch (reason) {
                    died(reason);
                    throw reason;
                }
            };
        }
        before(() => { wasm = new Proxy({}, { get: () => () => [] }); });
        __wbg_finalize_init({ exports }, module);
        return async (depths) => {
            await WebAssembly.instantiate(depths, { __wasm_split: {
                memory: wasm.memory,
                __indirect_function_table: wasm.__indirect_function_table,
                __wasm_split_shared0: wasm.__wasm_split_shared0,
            } });
            wasm.depthsCame();
        };
    };
})({});
";

/// Replaces the glue's functions that fetch a program by one start function, which takes a compiled module and two
/// callbacks. It resolves to a function that takes the compiled depths and adds them to the running program.
///
/// `died` is called with every exception of the program. They are caught here, because in WebKit a page opened from
/// disk gets no details of an error. `before` is called just before the program's first step, with a function that
/// disables the program: every later call into it then returns an empty list, since the glue reads elements of some
/// results.
pub(super) fn joined(glue: &str) -> Outcome<String> {
    let cut = glue.split_once(LOADER).filter(|(before, after)| {
        before.contains("function __wbg_get_imports()")
            && before.contains("function __wbg_finalize_init(instance, module)")
            && after.contains("return Object.assign(__wbg_init, { initSync }, exports);")
    });
    match cut {
        Some((before, _)) => Ok(format!("{before}{START}")),
        None => Err(Failure::new(
            "wasm-bindgen writes its glue otherwise now: adapt `joined` in xtask/src/pack/script.rs.",
        )),
    }
}

/// Minifies a script or style sheet (`kind`) for browsers that support `language`. Without esbuild the text is returned
/// unchanged.
fn minified(script: &str, kind: &str, language: &str) -> Outcome<String> {
    let travels = match tools::esbuild() {
        Ok(esbuild) => {
            let mut esbuild = Command::new(esbuild);
            esbuild.args(["--minify", "--legal-comments=none", "--log-level=warning"]);
            esbuild.args([format!("--loader={kind}"), format!("--target={language}")]);
            process::filter(&mut esbuild, script)?.trim_end().to_owned()
        }
        Err(failure) => {
            println!(
                "Scripts and styles are not minified, so the page is some 2.5 kB larger. {failure}"
            );
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_glue_keeps_one_way_to_start() {
        let glue = "let wasm_bindgen = (function(exports) {
    function __wbg_get_imports() {}
    function __wbg_finalize_init(instance, module) {}
    async function __wbg_load(module, imports) { fetch(module); }
    return Object.assign(__wbg_init, { initSync }, exports);
})({ __proto__: null });
";

        let short = joined(glue).unwrap();

        assert!(!short.contains("fetch"));
        assert!(short.ends_with(START));
    }

    #[test]
    fn an_unknown_glue_is_refused() {
        assert!(joined("let wasm_bindgen = 1;").is_err());
    }
}
