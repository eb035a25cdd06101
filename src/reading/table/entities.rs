//! Text of a page with its entities: "&amp;", "&#38;", "&nbsp;".
#![expect(clippy::arithmetic_side_effects, reason = "positions within a text")]

/// Appends text with its entities replaced. Line ends become spaces.
pub(super) fn push_plain(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find(['&', '\n', '\r', '\t']) {
        let (before, behind) = rest.split_at(at);
        out.push_str(before);
        let Some(entity) = behind.strip_prefix('&') else {
            out.push(' ');
            rest = behind.get(1..).unwrap_or_default();
            continue;
        };
        let end = entity.find(';').filter(|end| *end < 10);
        let sign = end.and_then(|end| entity.get(..end)).and_then(sign_of);
        if let (Some(sign), Some(end)) = (sign, end) {
            out.push(sign);
            rest = entity.get(end + 1..).unwrap_or_default();
        } else {
            out.push('&');
            rest = entity;
        }
    }
    out.push_str(rest);
}

fn sign_of(entity: &str) -> Option<char> {
    let named = [
        ("amp", '&'),
        ("lt", '<'),
        ("gt", '>'),
        ("quot", '"'),
        ("apos", '\''),
        ("nbsp", ' '),
    ];
    if let Some((_, sign)) = named.iter().find(|(name, _)| *name == entity) {
        return Some(*sign);
    }
    let digits = entity.strip_prefix('#')?;
    let code = match digits.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16).ok()?,
        None => digits.parse().ok()?,
    };
    char::from_u32(code)
}
