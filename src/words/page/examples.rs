//! Texts of the published examples. Each is labelled as an example with its source.

use crate::reference::Example;
use crate::words::{Words, template::say};

impl Words {
    /// The heading over the examples.
    pub fn examples_heading(&self) -> &'static str {
        self.pick(
            "Contoh dari berita, bukan data terkini",
            "Examples from the press, not current figures",
        )
    }

    /// The label of an example, with its source.
    pub fn example_label(&self, example: &Example) -> String {
        let Example { region, source, .. } = example;
        say!(
            self,
            "Contoh dari berita, bukan data terkini: {region} ({source}).",
            "An example from the press, not current figures: {region} ({source}).",
            region,
            source
        )
    }
}
