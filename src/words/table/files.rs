//! The table on its way out: as files for spreadsheets and for programs, and through the clipboard.

use std::ops::Range;

use super::columns::{Form, Outgoing};
use crate::words::Words;
use crate::{
    state::{Case, Export, Field, Model, Ranking, file_name},
    writing::{CSV_START, Csv, Lang},
};

impl Words {
    /// The name of a file: what is in it, the file that it was read from, the day of its figures.
    pub fn table_file_name(&self, export: Export, model: &Model) -> String {
        let tables = &model.tables;
        let kind = match export {
            Export::Rejected => self.pick("baris ditolak", "rejected rows"),
            Export::CsvPlain => self.pick("tabel biasa", "plain table"),
            _ => self.pick("tabel", "table"),
        };
        let (file, _) = tables.held.file.rsplit_once('.').unwrap_or_default();
        let day = tables.figures.whole.common_day().flatten();
        let mut case = Case {
            choices: model.case.choices,
            ..Case::default()
        };
        case.form.set(Field::Region, [kind, " ", file].concat());
        file_name(&case, day.or(tables.held.day()), "csv")
    }

    /// How many lines there are between head and foot.
    pub fn export_length(&self, export: Export, model: &Model) -> usize {
        match export {
            Export::Rejected => model.tables.held.rejected.len(),
            // So few lines are made at once, with their head.
            Export::Ranking => 0,
            _ => model.tables.order.len(),
        }
    }

    /// What stands above the lines.
    pub fn export_head(&self, export: Export, model: &Model) -> String {
        match export {
            Export::Rejected => self.rejected_head(&model.tables.held),
            Export::Ranking => self.ranking(&model.tables, &Ranking::of(&model.tables)),
            // A program would take the mark for a part of the first head, and the clipboard has no need of it.
            Export::CsvLocal => [CSV_START, &self.outgoing(export, model).head()].concat(),
            _ => self.outgoing(export, model).head(),
        }
    }

    /// Some of the lines, in the order in which they are shown.
    pub fn export_lines(&self, export: Export, model: &Model, range: Range<usize>) -> String {
        match export {
            Export::Rejected => self.rejected_lines(&model.tables.held, range),
            Export::Ranking => String::new(),
            _ => self.outgoing(export, model).lines(range),
        }
    }

    /// What stands below the lines.
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
        let form = Form {
            csv,
            lang,
            is_plain,
        };
        Outgoing::of(self, &model.tables, form)
    }
}
