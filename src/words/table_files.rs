//! The table on its way out: STUB

use super::Words;
use crate::state::{Export, Model};

impl Words {
    /// Stub.
    pub fn table_file_name(&self, _export: Export, _model: &Model) -> String {
        "tabel.csv".to_owned()
    }
    /// Stub.
    pub fn export_length(&self, _export: Export, model: &Model) -> usize {
        model.tables.order.len()
    }
    /// Stub.
    pub fn export_head(&self, _export: Export, _model: &Model) -> String {
        String::new()
    }
    /// Stub.
    pub fn export_lines(
        &self,
        _export: Export,
        _model: &Model,
        _range: std::ops::Range<usize>,
    ) -> String {
        String::new()
    }
    /// Stub.
    pub fn export_foot(&self, _export: Export, _model: &Model) -> String {
        String::new()
    }
}
