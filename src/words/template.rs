//! Sentence templates: one text per language, with `{name}` placeholders.

/// Formats a sentence in the language of `$words`, filling its placeholders from variables of the same names.
///
/// `{days+s}` is the English plural "s": empty if `days` is "1".
///
/// One call replaces two `format!`: sentences make up a third of the page's size, and this halves their code.
macro_rules! say {
    ($words:expr, $id:expr, $en:expr, $($name:ident),* $(,)?) => {
        $words.fill($id, $en, concat!($(stringify!($name), " "),*), &[$($name.as_ref()),*])
    };
}
pub(super) use say;

/// A template with each `{name}` replaced by its value. `names` are separated by spaces, in the order
/// of `values`: as a separate constant they cost less code than pairs built at every call.
pub(super) fn filled(template: &str, names: &str, values: &[&str]) -> String {
    let mut text = String::new();
    let mut rest = template;
    while let Some((before, behind)) = rest.split_once('{') {
        let (name, after) = behind.split_once('}').unwrap_or((behind, ""));
        text.push_str(before);
        let counted = name.strip_suffix("+s");
        let value = names
            .split(' ')
            .zip(values)
            .find(|(known, _)| *known == counted.unwrap_or(name))
            .map_or(name, |(_, value)| value);
        text.push_str(match counted {
            Some(_) if value == "1" => "",
            Some(_) => "s",
            None => value,
        });
        rest = after;
    }
    text.push_str(rest);
    text
}
