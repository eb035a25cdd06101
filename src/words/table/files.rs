//! The exports of a table: CSV for Excel, plain CSV, clipboard, ranking, rejected rows.

use std::ops::Range;

use super::columns::{CellFormat, Outgoing};
use crate::words::Words;
use crate::{
    state::{Case, Export, Field, Model, Ranking, file_name},
    writing::{CSV_START, Csv, Lang},
};

impl Words {
    /// The file name: kind of export, name of the source file, day of the figures.
    pub fn table_file_name(&self, export: Export, model: &Model) -> String {
        let tables = &model.tables;
        let kind = match export {
            Export::Rejected => self.pick("baris ditolak", "rejected rows"),
            Export::CsvPlain => self.pick("tabel biasa", "plain table"),
            _ => self.pick("tabel", "table"),
        };
        let (file, _) = tables.held.file.rsplit_once('.').unwrap_or_default();
        let day = tables.figures.whole.common_day().day();
        let mut case = Case {
            choices: model.case.choices,
            ..Case::default()
        };
        case.form.set(Field::Region, [kind, " ", file].concat());
        file_name(&case, day.or(tables.held.day()), "csv")
    }

    /// The number of lines between header and sums.
    pub fn export_length(&self, export: Export, model: &Model) -> usize {
        match export {
            Export::Rejected => model.tables.held.rejected.len(),
            // The ranking is short and is made in one go, as its header.
            Export::Ranking => 0,
            _ => model.tables.order.len(),
        }
    }

    /// The text before the lines.
    pub fn export_head(&self, export: Export, model: &Model) -> String {
        match export {
            Export::Rejected => self.rejected_head(&model.tables.held),
            Export::Ranking => self.ranking(&model.tables, &Ranking::of(&model.tables)),
            // Only Excel needs the byte order mark: programs would take it for part of the first header.
            Export::CsvLocal => [CSV_START, &self.outgoing(export, model).head()].concat(),
            _ => self.outgoing(export, model).head(),
        }
    }

    /// The lines in `range`, in the order shown.
    pub fn export_lines(&self, export: Export, model: &Model, range: Range<usize>) -> String {
        match export {
            Export::Rejected => self.rejected_lines(&model.tables.held, range),
            Export::Ranking => String::new(),
            _ => self.outgoing(export, model).lines(range),
        }
    }

    /// The text after the lines.
    pub fn export_foot(&self, export: Export, model: &Model) -> String {
        match export {
            Export::Rejected => self.rejected_foot(&model.tables.held),
            Export::Ranking => String::new(),
            _ => self.outgoing(export, model).foot(),
        }
    }

    fn outgoing<'a>(&'a self, export: Export, model: &'a Model) -> Outgoing<'a> {
        let (csv, lang) = match export {
            Export::CsvPlain => (Csv::COMMAS, Lang::En),
            Export::Clipboard => (Csv::TABS, self.lang),
            _ => (Csv::SEMICOLONS, Lang::Id),
        };
        let is_plain = export == Export::CsvPlain;
        let format = CellFormat {
            csv,
            lang,
            is_plain,
        };
        Outgoing::of(self, &model.tables, format)
    }
}
