//! Replaces the names of imports and exports between wasm and glue by short ones. The original names contain hashes,
//! which do not compress, and occur in both files.

/// The names that wasm-opt has changed. It prints a line `["module", "old", "new"]` for each import, and `["old",
/// "new"]` for each export.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Names {
    /// The old name of the module that the wasm imports from, which is the glue.
    module: Option<String>,
    /// The old and new names of imported functions.
    imports: Vec<(String, String)>,
    /// The old and new names of exports.
    exports: Vec<(String, String)>,
}

/// The module's new name, which wasm-opt chooses.
const MODULE: &str = "a";

impl Names {
    /// Parses the list that wasm-opt prints.
    pub(super) fn read(list: &str) -> Self {
        let mut names = Self::default();
        for line in list.lines() {
            let words: Vec<&str> = line.split('"').skip(1).step_by(2).collect();
            match words[..] {
                [module, old, new] => {
                    names.module = Some(module.to_owned());
                    names.imports.push((old.to_owned(), new.to_owned()));
                }
                [old, new] => names.exports.push((old.to_owned(), new.to_owned())),
                _ => {}
            }
        }
        // A name may begin with another one, so longer names are replaced first.
        names
            .exports
            .sort_by_key(|(old, _)| std::cmp::Reverse(old.len()));
        names
    }

    /// The glue with the new names.
    pub(super) fn applied(&self, glue: &str) -> String {
        let mut glue = glue.to_owned();
        if let Some(module) = &self.module {
            glue = glue.replace(&format!("\"{module}\""), &format!("\"{MODULE}\""));
        }
        for (old, new) in &self.imports {
            glue = glue.replace(&format!(" {old}:"), &format!(" {new}:"));
        }
        for (old, new) in &self.exports {
            glue = glue.replace(&format!("wasm.{old}"), &format!("wasm.{new}"));
        }
        glue
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "{\n \"imports\": [\n  [\"./x.js\", \"__wbg_focus_d5e2\", \"$\"]\n ],\n\"exports\": [\n  [\"run\", \"b\"],\n  [\"run_more\", \"c\"]\n ]\n}";

    #[test]
    fn both_sides_get_the_same_names() {
        let glue =
            "{\"./x.js\": {\n __wbg_focus_d5e2: function(e) { wasm.run(e); wasm.run_more() }}}";

        assert_eq!(
            Names::read(LIST).applied(glue),
            "{\"a\": {\n $: function(e) { wasm.b(e); wasm.c() }}}"
        );
    }
}
