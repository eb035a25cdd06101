//! Texts of sharing a total target out to the regions of a table.

use crate::words::{Words, template::say};
use crate::{
    domain::{NotShared, Sharing},
    state::{Field, SharedParts},
};

impl Words {
    /// The label of the total, and the legend of the methods.
    pub fn sharing_labels(&self) -> [&'static str; 2] {
        self.pick(
            [
                "Target jumlah yang dibagi (kosongkan untuk memakai target di atas)",
                "Dibagi menurut",
            ],
            [
                "Total to be shared out (leave empty for the target entered above)",
                "Shared out by",
            ],
        )
    }

    /// The label of a method.
    pub fn sharing(&self, sharing: Sharing) -> &'static str {
        match sharing {
            Sharing::ByWeight => self.pick("jumlah dasarnya", "base"),
            Sharing::ByLeft => self.pick("jumlah yang belum", "those still without"),
            Sharing::KeepingDone => self.pick(
                "jumlah dasarnya; kelebihan mengurangi bagian daerah lain",
                "base; surpluses lessen the parts of the others",
            ),
        }
    }

    /// The result of sharing out, or why it was refused.
    pub fn sharing_result(&self, parts: &SharedParts) -> String {
        if let Some(problem) = &parts.problem {
            return self.problem(Field::Target, problem);
        }
        let Some(total) = parts.total else {
            return self
                .pick(
                    "Isi target jumlah, misalnya 42.000.",
                    "Enter a total, for example 42,000.",
                )
                .to_owned();
        };
        let total = self.people(total);
        match parts.refused {
            None => say!(
                self,
                "Dibagi {total}; jumlah bagian semua daerah tepat sama.",
                "Shared out: {total}; the parts of all regions sum up to exactly that.",
                total
            ),
            Some(NotShared::AboveCaps(most)) => {
                let most = self.people(most);
                say!(
                    self,
                    "Target {total} lebih besar daripada dasar semua daerah, {most}, jadi tidak dapat dibagi.",
                    "The total of {total} is more than the bases of all regions, {most}, so it cannot be shared out.",
                    total,
                    most
                )
            }
            Some(NotShared::BelowDone(least)) => {
                let least = self.people(least);
                say!(
                    self,
                    "Semua daerah bersama sudah mencapai {least}, lebih dari {total}; cara ini tidak mengurangi yang sudah dicapai.",
                    "All regions together have already {least}, more than {total}; this way takes nothing off what is reached.",
                    least,
                    total
                )
            }
            Some(NotShared::NoWeight(most)) => {
                let most = self.people(most);
                say!(
                    self,
                    "Hanya {most} yang dapat dibagi dengan cara ini, kurang dari {total}.",
                    "Only {most} can be shared out this way, less than {total}.",
                    most,
                    total
                )
            }
        }
    }
}
