//! XML names, attributes and character references of a workbook part; invalid ones are refused.

use std::borrow::Cow;

use crate::reading::SheetFault;

/// The most attributes of an element; the root element of a worksheet has about twenty.
const MOST_ATTRIBUTES: usize = 100;

/// An attribute: its name with prefix, and its value as written.
pub(super) type Attribute<'a> = (&'a str, &'a str);

/// Whether a character is XML white space.
pub(super) fn is_space(sign: char) -> bool {
    matches!(sign, ' ' | '\t' | '\r' | '\n')
}

/// Whether a text is a valid XML name.
pub(super) fn is_name(name: &str) -> bool {
    let is_letter = |sign: char| sign.is_alphabetic() || matches!(sign, '_' | ':');
    let fits = |sign: char| is_letter(sign) || sign.is_numeric() || matches!(sign, '-' | '.' | '·');
    name.starts_with(is_letter) && name.chars().all(fits)
}

/// A name without its namespace prefix.
pub(super) fn local(name: &str) -> &str {
    name.split_once(':').map_or(name, |(_, local)| local)
}

/// Parses the attributes of an element. Duplicate names are an error.
pub(super) fn read_attributes<'a>(
    written: &'a str,
    attributes: &mut Vec<Attribute<'a>>,
) -> Result<(), SheetFault> {
    attributes.clear();
    let mut rest = written;
    while !rest.trim_ascii_start().is_empty() {
        let (attribute, behind) = first_attribute(rest).ok_or(SheetFault::Damaged)?;
        let (name, value) = attribute;
        let is_second = attributes.iter().any(|(other, _)| *other == name);
        if is_second || attributes.len() == MOST_ATTRIBUTES {
            return Err(SheetFault::Damaged);
        }
        unescaped(value)?;
        attributes.push(attribute);
        rest = behind;
    }
    Ok(())
}

/// The first attribute, which must follow white space, and the rest of the text.
fn first_attribute(text: &str) -> Option<(Attribute<'_>, &str)> {
    let rest = text.trim_start_matches(is_space);
    let (name, rest) = rest.split_once('=').filter(|_| rest.len() < text.len())?;
    let name = name.trim_end_matches(is_space);
    let rest = rest.trim_start_matches(is_space);
    let quote = ['"', '\'']
        .into_iter()
        .find(|&quote| rest.starts_with(quote))?;
    let (value, behind) = rest.get(1..)?.split_once(quote)?;
    is_name(name).then_some(((name, value), behind))
}

/// Checks a processing instruction. An XML declaration must not name an encoding other than UTF-8 or US-ASCII.
pub(super) fn declared<'a>(
    instruction: &'a str,
    attributes: &mut Vec<Attribute<'a>>,
) -> Result<(), SheetFault> {
    let Some(written) = instruction
        .strip_prefix("xml")
        .filter(|rest| rest.starts_with(is_space))
    else {
        return Ok(());
    };
    read_attributes(written.strip_suffix('?').unwrap_or_default(), attributes)?;
    let is_known = |(name, value): &Attribute<'_>| match *name {
        "version" => value.starts_with("1."),
        "encoding" => value.eq_ignore_ascii_case("utf-8") || value.eq_ignore_ascii_case("us-ascii"),
        "standalone" => matches!(*value, "yes" | "no"),
        _ => false,
    };
    let is_known = attributes.iter().all(is_known);
    is_known.then_some(()).ok_or(SheetFault::Damaged)
}

/// Replaces the character references of a text.
pub(super) fn unescaped(text: &str) -> Result<Cow<'_, str>, SheetFault> {
    let Some((before, rest)) = text.split_once('&') else {
        return Ok(Cow::Borrowed(text));
    };
    let mut out = before.to_owned();
    for part in rest.split('&') {
        let (name, behind) = part.split_once(';').ok_or(SheetFault::Damaged)?;
        out.push(referred(name).ok_or(SheetFault::Damaged)?);
        out.push_str(behind);
    }
    Ok(Cow::Owned(out))
}

/// The character of a reference; `None` if it is unknown or not allowed in text.
fn referred(name: &str) -> Option<char> {
    let (digits, base) = match name {
        "amp" => return Some('&'),
        "lt" => return Some('<'),
        "gt" => return Some('>'),
        "quot" => return Some('"'),
        "apos" => return Some('\''),
        _ => match name.strip_prefix("#x") {
            Some(digits) => (digits, 16),
            None => (name.strip_prefix('#')?, 10),
        },
    };
    let code = u32::from_str_radix(digits, base).ok()?;
    let sign = char::from_u32(code).filter(|_| !digits.starts_with('+'))?;
    let is_text = sign >= ' ' || matches!(sign, '\t' | '\n' | '\r');
    is_text.then_some(sign)
}
