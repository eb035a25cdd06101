//! The message for a text that is longer than the limit: the limit, its length, and whether it is stored.

use crate::reading::{Excess, Unit};
use crate::words::{Words, template::say};

impl Words {
    /// The message with limit and length: "Paling banyak 1.500 baris yang dibaca, dan ini 10.000. Persingkat."
    pub(in crate::words) fn too_much(&self, excess: Excess) -> String {
        let [most, found] = [excess.most, excess.found].map(|count| self.size(count));
        let unit = match excess.unit {
            Unit::Characters => self.pick("huruf", "characters"),
            Unit::Lines => self.pick("baris", "lines"),
            Unit::Entries => self.pick("angka", "figures"),
        };
        let kept = if excess.is_kept { "" } else { self.not_kept() };
        say!(
            self,
            "Paling banyak {most} {unit} yang dibaca, dan ini {found}. Persingkat.{kept}",
            "At most {most} {unit} are read, and these are {found}. Shorten the text.{kept}",
            most,
            found,
            unit,
            kept
        )
    }

    /// The notice that a long text is neither stored nor part of a link.
    pub(in crate::words) fn not_kept(&self) -> &'static str {
        self.pick(
            " Teks sepanjang ini tidak disimpan dan tidak ikut dalam tautan.",
            " A text of this length is not stored and not part of a link.",
        )
    }
}
