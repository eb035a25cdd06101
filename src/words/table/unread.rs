//! Cells of a table that could not be read or are not used.

use crate::words::{Words, template::say};
use crate::{
    reading::{Problem, Role, UnreadCells},
    state::Held,
};

/// The most rows with the same fault that are listed each by itself.
const MOST_SAME: usize = 3;

/// The most rejected rows whose faults are compared.
const MOST_COMPARED: usize = 200;

/// How a rejected row is listed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListedFault {
    /// Whether it has a line of its own.
    pub is_listed: bool,
    /// A line before it, or in its place, about other rows of the same fault.
    pub text: Option<String>,
    /// How many rejected rows are told with it.
    pub stands_for: u32,
}

impl Words {
    /// How the rejected rows are listed: of many with the same fault only the first ones, then their number.
    pub fn rejected_faults(&self, held: &Held) -> Vec<ListedFault> {
        let rejected = held.rejected.iter().take(MOST_COMPARED);
        let faults: Vec<String> = rejected
            .map(|row| self.cell_problem(row.reason.cell, &row.reason.problem))
            .collect();
        let mut same: Vec<(&str, Vec<usize>)> = Vec::new();
        for (at, fault) in faults.iter().enumerate() {
            match same.iter_mut().find(|(known, _)| known == fault) {
                Some((_, rows)) => rows.push(at),
                None => same.push((fault, vec![at])),
            }
        }
        let mut listed = vec![ListedFault::default(); faults.len()];
        for (fault, rows) in same {
            let own = if rows.len() > MOST_SAME.saturating_add(2) {
                MOST_SAME
            } else {
                rows.len()
            };
            for &at in rows.iter().take(own) {
                if let Some(row) = listed.get_mut(at) {
                    (row.is_listed, row.stands_for) = (true, 1);
                }
            }
            let others = rows.get(own..).unwrap_or_default();
            if let Some(row) = others.first().and_then(|&at| listed.get_mut(at)) {
                row.stands_for = u32::try_from(others.len()).unwrap_or(u32::MAX);
                row.text = Some(self.same_fault(others.len(), fault));
            }
        }
        listed
    }

    fn same_fault(&self, count: usize, fault: &str) -> String {
        let count = self.size(count);
        say!(
            self,
            "Dengan alasan yang sama masih ada {count} baris: {fault}",
            "For the same reason, {count} more row{count+s}: {fault}",
            count,
            fault
        )
    }

    /// Cells of a column that could not be read.
    pub fn unread_cells(&self, cells: &UnreadCells) -> String {
        let (count, row) = (
            self.number(cells.count.into()),
            self.number(cells.row.into()),
        );
        let text = cells.reason.text.as_str();
        if cells.reason.cell == Role::Code {
            return say!(
                self,
                "Ada {count} kode yang tidak terbaca (\"{text}\" di baris {row}); nama dipakai.",
                "Codes that cannot be read: {count} (\"{text}\" in row {row}); names are used.",
                count,
                text,
                row
            );
        }
        let column = self.role(Some(cells.reason.cell));
        let why = self.cell_problem(cells.reason.cell, &cells.reason.problem);
        say!(
            self,
            "Kolom {column}: {count} sel tidak terbaca dan dikosongkan; daerahnya tetap ikut. Baris {row}: {why}",
            "Column {column}: {count} cell{count+s} cannot be read and were left empty; their regions are kept. Row {row}: {why}",
            column,
            count,
            row,
            why
        )
    }

    /// The button that leaves out the column of unread cells.
    pub fn leave_column(&self) -> &'static str {
        self.pick("Jangan pakai kolom ini", "Do not use this column")
    }

    /// Codes of the statistics office, which are not used.
    pub fn statistics_codes(&self, count: u32) -> String {
        let count = self.number(count.into());
        say!(
            self,
            "Ada {count} kode BPS, yang berbeda dari kode Kemendagri dan tidak dipakai; nama dipakai.",
            "Codes of BPS, which differ from those of Kemendagri and are not used: {count}; names are used.",
            count
        )
    }

    /// Hidden rows, and the button that takes them in or leaves them out.
    pub fn hidden_rows(&self, held: &Held) -> Option<[String; 2]> {
        if held.asked.takes_hidden {
            return Some(
                self.pick(
                    [
                        "Baris tersembunyi ikut dijumlahkan.",
                        "Keluarkan baris tersembunyi",
                    ],
                    ["Hidden rows are in the sums.", "Leave the hidden rows out"],
                )
                .map(str::to_owned),
            );
        }
        let hidden = held.sheet.counts.hidden;
        if hidden == 0 {
            return None;
        }
        let count = self.number(hidden.into());
        let text = say!(
            self,
            "Ada {count} baris tersembunyi (misalnya oleh filter) yang tidak ikut dijumlahkan.",
            "Hidden rows, as by a filter, that are not in the sums: {count}.",
            count
        );
        let button = self.pick("Ikutkan baris tersembunyi", "Take the hidden rows in");
        Some([text, button.to_owned()])
    }

    /// The fault of the name or code of a row.
    pub(in crate::words) fn name_problem(&self, role: Role, problem: &Problem) -> String {
        match problem {
            Problem::UnreadableSign(sign) => {
                let code = format!("U+{:04X}", u32::from(*sign));
                say!(
                    self,
                    "Nama daerah memuat tanda yang tidak dapat dibaca ({code}).",
                    "The region's name has a sign that cannot be read ({code}).",
                    code
                )
            }
            Problem::TooManyColumns => self
                .pick(
                    "Selnya lebih banyak daripada judul kolom: mungkin ada koma di dalam nama atau angka.",
                    "It has more cells than there are headers: perhaps a comma within a name or figure.",
                )
                .to_owned(),
            Problem::NotAsSample(text) if role == Role::Code => say!(
                self,
                "Kode \"{text}\" tidak terbaca, dan nama daerah tidak ada.",
                "The code \"{text}\" cannot be read, and there is no name of a region.",
                text
            ),
            _ => self
                .pick(
                    "Nama atau kode daerah tidak ada.",
                    "The region's name or code is missing.",
                )
                .to_owned(),
        }
    }
}
