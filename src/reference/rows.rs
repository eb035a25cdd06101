//! Rows of our own tables in `data/`.

/// The rows of a CSV text as their fields, without the heading. A field that has commas is quoted; no field holds a
/// quotation mark or a line break.
pub(super) fn rows(text: &str) -> impl Iterator<Item = Vec<&str>> {
    text.lines().skip(1).map(fields)
}

fn fields(row: &str) -> Vec<&str> {
    let mut is_quoted = false;
    let fields = row.split(|sign| {
        is_quoted ^= sign == '"';
        sign == ',' && !is_quoted
    });
    fields.map(|field| field.trim_matches('"')).collect()
}
