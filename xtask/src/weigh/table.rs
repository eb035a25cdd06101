//! Prints the sizes as a table.

use super::Weights;
use std::fmt::{self, Display, Formatter};

impl Display for Weights {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "{:<28}{:>10}{:>10}", "bytes of", "as is", "gzip")?;
        for (what, weight) in [
            ("shell", self.shell),
            ("styles", self.styles),
            ("shell and styles", self.before_program),
            ("glue and boot", self.glue),
            ("the page's part, packed", self.program),
            ("until it answers", self.until_answer),
            ("the depths, packed", self.depths),
            ("the whole file", self.whole),
        ] {
            writeln!(
                formatter,
                "{what:<28}{:>10}{:>10}",
                weight.bytes, weight.served
            )?;
        }
        let (wasm, packed) = self.wasm;
        write!(formatter, "the wasm inside: {wasm} bytes, {packed} packed")
    }
}
