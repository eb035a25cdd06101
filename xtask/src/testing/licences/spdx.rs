//! Reads licence expressions, such as `(MIT OR Apache-2.0) AND Unicode-3.0`, as crates state them.

use std::iter::Peekable;
use std::str::SplitWhitespace;

/// Whether the allowed licences are enough for an expression; `None` if it cannot be read. A licence with an exception is
/// one name: "Apache-2.0 WITH LLVM-exception". Old crates write a slash for OR.
pub(super) fn suffices(expression: &str, allowed: &[&str]) -> Option<bool> {
    let spaced = expression
        .replace('(', " ( ")
        .replace(')', " ) ")
        .replace('/', " OR ");
    let mut reader = Reader {
        words: spaced.split_whitespace().peekable(),
        allowed,
    };
    let is_met = reader.any()?;
    reader.words.next().is_none().then_some(is_met)
}

/// The words still to be read, by the rule that AND binds more than OR.
struct Reader<'a> {
    words: Peekable<SplitWhitespace<'a>>,
    allowed: &'a [&'a str],
}

impl Reader<'_> {
    /// One term or several with OR between them.
    fn any(&mut self) -> Option<bool> {
        let mut is_met = self.all()?;
        while self.words.next_if_eq(&"OR").is_some() {
            is_met |= self.all()?;
        }
        Some(is_met)
    }

    /// One licence or several with AND between them.
    fn all(&mut self) -> Option<bool> {
        let mut is_met = self.one()?;
        while self.words.next_if_eq(&"AND").is_some() {
            is_met &= self.one()?;
        }
        Some(is_met)
    }

    /// A licence, one with an exception, or an expression in parentheses.
    fn one(&mut self) -> Option<bool> {
        match self.words.next()? {
            "(" => {
                let is_met = self.any()?;
                (self.words.next()? == ")").then_some(is_met)
            }
            "OR" | "AND" | "WITH" | ")" => None,
            licence if self.words.next_if_eq(&"WITH").is_some() => {
                let name = format!("{licence} WITH {}", self.words.next()?);
                Some(self.allowed.contains(&name.as_str()))
            }
            licence => Some(self.allowed.contains(&licence)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_of_several_is_enough_and_all_are_needed() {
        for (expression, expected) in [
            ("MIT", true),
            ("GPL-3.0-only", false),
            ("Unlicense OR MIT", true),
            ("MIT/Apache-2.0", true),
            ("BSL-1.0 / Zlib", false),
            ("MIT AND Zlib", false),
            ("(MIT OR Zlib) AND Unicode-3.0", true),
            ("Zlib AND MIT OR Unicode-3.0", true),
            ("Zlib AND (MIT OR Unicode-3.0)", false),
            ("Zlib OR MIT AND BSL-1.0", false),
            ("mit", false),
        ] {
            let found = suffices(expression, &["MIT", "Unicode-3.0"]);
            assert_eq!(found, Some(expected), "{expression}");
        }
    }

    #[test]
    fn an_exception_belongs_to_its_licence() {
        let with = "Apache-2.0 WITH LLVM-exception";
        assert_eq!(suffices(with, &["Apache-2.0"]), Some(false));
        assert_eq!(suffices(with, &[with]), Some(true));
        assert_eq!(suffices(&format!("{with} OR MIT"), &["MIT"]), Some(true));
    }

    #[test]
    fn what_is_no_expression_is_not_read() {
        for expression in [
            "",
            "MIT OR",
            "AND MIT",
            "MIT Apache-2.0",
            "(MIT",
            "MIT)",
            "()",
            "MIT WITH",
            "MIT OR OR MIT",
        ] {
            assert_eq!(suffices(expression, &["MIT"]), None, "{expression}");
        }
    }
}
