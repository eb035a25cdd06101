//! Rows of a CSV text.

use csv_core::{ReadFieldResult, Reader};

/// The rows of a CSV text as their fields, the heading left out.
pub(super) fn rows(text: &str) -> Vec<Vec<String>> {
    let mut rows = read(text.as_bytes());
    if !rows.is_empty() {
        rows.remove(0);
    }
    rows
}

fn read(mut input: &[u8]) -> Vec<Vec<String>> {
    let mut reader = Reader::new();
    let mut field = [0; 512];
    let mut length = 0_usize;
    let (mut row, mut rows) = (Vec::new(), Vec::new());
    loop {
        let room = field.get_mut(length..).unwrap_or_default();
        let (result, used, written) = reader.read_field(input, room);
        input = input.get(used..).unwrap_or_default();
        length = length.saturating_add(written);
        match result {
            ReadFieldResult::InputEmpty => {}
            ReadFieldResult::OutputFull | ReadFieldResult::End => return rows,
            ReadFieldResult::Field { record_end } => {
                let bytes = field.get(..length).unwrap_or_default();
                row.push(String::from_utf8_lossy(bytes).into_owned());
                length = 0;
                if record_end {
                    rows.push(std::mem::take(&mut row));
                }
            }
        }
    }
}
