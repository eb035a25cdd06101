//! Assembles the page: replaces the template's placeholder comments, and the elements that Trunk reads, by the parts.

use super::policy;
use crate::failure::{Failure, Outcome};

/// The placeholder of the policy, which must come as early as possible.
const POLICY: &str = "<!-- policy -->";

/// The placeholder of the script that reports an incomplete file.
const WHOLE: &str = "<!-- whole -->";

/// The placeholder of the script that reports an old browser.
const CHECK: &str = "<!-- check -->";

/// The placeholder of the form that is shown until the program runs.
const FORM: &str = "<!-- form -->";

/// The placeholder of the version and the program's hash.
const MARK: &str = "<!-- mark -->";

/// The element that names the style sheet to Trunk.
const SHEET: &str = "<link data-trunk rel=\"inline\" type=\"css\" href=\"styles/app.css\">";

/// The element that names the program to Trunk.
const PROGRAM: &str = "<link data-trunk rel=\"rust\" data-bin=\"kalkulator-ikd\">";

/// The parts of the page.
pub(super) struct Parts {
    /// The style sheet.
    pub(super) sheet: String,
    /// The script that reports an incomplete file.
    pub(super) whole: String,
    /// The script that tells the user of an old browser what it lacks.
    pub(super) check: String,
    /// The script that unpacks and starts the program.
    pub(super) boot: String,
    /// The form that is shown until the program runs.
    pub(super) form: String,
    /// The version and the program's hash.
    pub(super) mark: String,
    /// The program block: the packed program as text.
    pub(super) program: String,
}

/// The template with all parts inserted, and a policy that allows only these.
pub(super) fn assemble(template: &str, parts: &Parts) -> Outcome<String> {
    let Parts {
        sheet,
        whole,
        check,
        boot,
        form,
        mark,
        program,
    } = parts;
    let policy = policy::policy(&[whole, check, boot], &[sheet]);
    let parts = [
        (
            POLICY,
            format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">"),
        ),
        (WHOLE, format!("<script id=\"whole\">{whole}</script>")),
        (SHEET, format!("<style>{sheet}</style>")),
        (CHECK, format!("<script id=\"check\">{check}</script>")),
        (FORM, form.trim_end().to_owned()),
        (MARK, mark.clone()),
        (
            PROGRAM,
            format!(
                "<script id=\"boot\">{boot}</script>\n<script type=\"text/plain\" id=\"program\">{program}</script>"
            ),
        ),
    ];
    parts
        .iter()
        .try_fold(template.to_owned(), |page, (place, part)| {
            put(&page, place, part)
        })
}

/// Replaces `place` by `part`. Fails unless the page has the place exactly once.
fn put(page: &str, place: &str, part: &str) -> Outcome<String> {
    match page.split(place).collect::<Vec<_>>().as_slice() {
        [before, after] => Ok(format!("{before}{part}{after}")),
        _ => Err(Failure::new(format!(
            "index.html must have `{place}` exactly once."
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEMPLATE: &str = "<meta charset=\"utf-8\"><!-- policy --><!-- whole -->\
                            <link data-trunk rel=\"inline\" type=\"css\" href=\"styles/app.css\">\
                            <!-- check --><div id=\"app\"><!-- form --></div><!-- mark -->\
                            <link data-trunk rel=\"rust\" data-bin=\"kalkulator-ikd\"></body>";

    fn parts() -> Parts {
        Parts {
            sheet: "a{}".to_owned(),
            whole: "whole()".to_owned(),
            check: "check()".to_owned(),
            boot: "boot()".to_owned(),
            form: "<main></main>\n".to_owned(),
            mark: "<p>1</p>".to_owned(),
            program: "eNo=".to_owned(),
        }
    }

    #[test]
    fn every_part_stands_where_its_comment_stood() {
        let page = assemble(TEMPLATE, &parts()).unwrap();

        let body = page.split_once("</script>").unwrap().1;
        assert_eq!(
            body,
            "<style>a{}</style><script id=\"check\">check()</script><div id=\"app\"><main></main></div><p>1</p>\
             <script id=\"boot\">boot()</script>\n\
             <script type=\"text/plain\" id=\"program\">eNo=</script></body>"
        );
        assert!(
            page.starts_with(
                "<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\""
            )
        );
    }

    #[test]
    fn a_template_without_a_place_is_refused() {
        assert!(assemble("<html></html>", &parts()).is_err());
        assert!(assemble(&TEMPLATE.replace(POLICY, ""), &parts()).is_err());
    }
}
