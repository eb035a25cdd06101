//! The published cases, labelled as what they are.

use super::Words;
use crate::reference::Example;

impl Words {
    /// The heading over the examples.
    pub fn examples_heading(&self) -> &'static str {
        self.pick(
            "Contoh dari berita, bukan data terkini",
            "Examples from the press, not current figures",
        )
    }

    /// The label of an opened example, with its source.
    pub fn example_label(&self, example: &Example) -> String {
        self.pick(
            format!(
                "Contoh dari berita, bukan data terkini: {} ({}).",
                example.region, example.source
            ),
            format!(
                "An example from the press, not current figures: {} ({}).",
                example.region, example.source
            ),
        )
    }
}
