//! Detects the delimiter of a pasted or opened text: tab, semicolon, bar or comma.

/// The delimiters, in the order in which they are tried. A later one often occurs inside cells separated by an earlier
/// one ("58,959;4,015"), but rarely the reverse.
const DELIMITERS: [u8; 4] = [b'\t', b';', b'|', b','];

/// The number of lines with a delimiter that are counted.
const LINES: u32 = 30;

/// The delimiter of a text, and the length in bytes of a line such as Excel's "sep=;" that declares it.
/// `None` if no line has a delimiter.
pub(super) fn delimiter(text: &str) -> Option<(u8, usize)> {
    if let Some(announced) = announced(text) {
        return Some(announced);
    }
    let lines = lines_with(text);
    let most = lines.iter().copied().max().unwrap_or(0);
    let mut found = DELIMITERS.into_iter().zip(lines);
    // Titles above a table may contain commas where the table has none.
    let fits = |&(_, lines): &(u8, u32)| lines > 0 && lines.saturating_mul(2) >= most;
    found.find(fits).map(|(delimiter, _)| (delimiter, 0))
}

fn announced(text: &str) -> Option<(u8, usize)> {
    let line = text.split(['\r', '\n']).next()?;
    let (word, sign) = line.trim_matches('"').split_at_checked(4)?;
    let &[delimiter] = sign.as_bytes() else {
        return None;
    };
    let rest = text.get(line.len()..)?;
    let end = ["\r\n", "\n", "\r"]
        .iter()
        .find(|end| rest.starts_with(**end));
    let behind = line.len().saturating_add(end.map_or(0, |end| end.len()));
    word.eq_ignore_ascii_case("sep=")
        .then_some((delimiter, behind))
}

/// For each delimiter, the number of the first lines that contain it outside quotes.
fn lines_with(text: &str) -> [u32; 4] {
    let mut lines = [0_u32; 4];
    let mut in_line = [false; 4];
    let (mut read, mut is_quoted) = (0_u32, false);
    for byte in text.bytes().chain([b'\n']) {
        match byte {
            b'"' => is_quoted = !is_quoted,
            b'\n' | b'\r' if !is_quoted => {
                if in_line.contains(&true) {
                    read = read.saturating_add(1);
                }
                for (count, is_there) in lines.iter_mut().zip(in_line) {
                    *count = count.saturating_add(u32::from(is_there));
                }
                in_line = [false; 4];
                if read == LINES {
                    break;
                }
            }
            _ if !is_quoted => {
                for (is_there, delimiter) in in_line.iter_mut().zip(DELIMITERS) {
                    *is_there |= byte == delimiter;
                }
            }
            _ => {}
        }
    }
    lines
}
