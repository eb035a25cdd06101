//! Assembles the page from the template `index.html`: replaces its placeholder comments, and the elements that are for
//! Trunk, by the parts. Each place is named by its beginning, and ends with the next `>`.

use super::policy;
use crate::failure::{Failure, Outcome};

/// Trunk's page has a policy that allows its files. It stands as early as possible.
const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\"";

/// The place of the script that reports an incomplete file.
const WHOLE: &str = "<!-- whole ";

/// The style sheet in Trunk's page.
const SHEET: &str = "<link data-trunk rel=\"inline\" type=\"css\"";

/// The script in Trunk's page that reports an old browser.
const CHECK: &str = "<link data-trunk rel=\"inline\" type=\"js\" href=\"web/check.js\"";

/// The place of the form that is shown until the program runs.
const FORM: &str = "<!-- form ";

/// The place of the version and the program's hash.
const MARK: &str = "<!-- mark ";

/// The program in Trunk's page.
const PROGRAM: &str = "<link data-trunk rel=\"rust\"";

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
    /// The script after each block, which hands it over.
    pub(super) came: String,
    /// The blocks of the packed program.
    pub(super) blocks: [String; 2],
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
        came,
        blocks: [program, depths],
    } = parts;
    let policy = policy::policy(&[whole, check, boot, came], &[sheet]);
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
                "<script id=\"boot\">{boot}</script>\n\
                 <script type=\"text/plain\" id=\"program\">{program}</script>\
                 <script id=\"program-came\">{came}</script>\n\
                 <script type=\"text/plain\" id=\"depths\">{depths}</script>\
                 <script id=\"depths-came\">{came}</script>"
            ),
        ),
    ];
    parts
        .iter()
        .try_fold(template.to_owned(), |page, (place, part)| {
            put(&page, place, part)
        })
}

/// Replaces the place that begins so by `part`. Fails unless the page has exactly one.
fn put(page: &str, place: &str, part: &str) -> Outcome<String> {
    let around = page.split_once(place).and_then(|(before, rest)| {
        let (_, after) = rest.split_once('>')?;
        (!after.contains(place)).then_some((before, after))
    });
    match around {
        Some((before, after)) => Ok([before, part, after].concat()),
        None => Err(Failure::new(format!(
            "index.html must have `{place}` exactly once."
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEMPLATE: &str = "<meta charset=\"utf-8\">\
                            <meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'self'\"><!-- whole -->\
                            <link data-trunk rel=\"inline\" type=\"css\" href=\"styles/app.css\">\
                            <link data-trunk rel=\"inline\" type=\"js\" href=\"web/check.js\">\
                            <div id=\"app\"><!-- form --></div><!-- mark -->\
                            <link data-trunk rel=\"rust\" data-bin=\"kalkulator-ikd\"></body>";

    fn parts() -> Parts {
        Parts {
            sheet: "a{}".to_owned(),
            whole: "whole()".to_owned(),
            check: "check()".to_owned(),
            boot: "boot()".to_owned(),
            form: "<main></main>\n".to_owned(),
            mark: "<p>1</p>".to_owned(),
            came: "came()".to_owned(),
            blocks: ["eNo=".to_owned(), "eNp=".to_owned()],
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
             <script type=\"text/plain\" id=\"program\">eNo=</script><script id=\"program-came\">came()</script>\n\
             <script type=\"text/plain\" id=\"depths\">eNp=</script><script id=\"depths-came\">came()</script></body>"
        );
        assert!(
            page.starts_with(
                "<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'"
            )
        );
    }

    #[test]
    fn a_template_without_a_place_is_refused() {
        assert!(assemble("<html></html>", &parts()).is_err());
        assert!(assemble(&TEMPLATE.replace(POLICY, ""), &parts()).is_err());
    }
}
