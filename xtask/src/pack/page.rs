//! Assembles the page from the template `index.html`: replaces its placeholder comments, and the elements for Trunk's
//! development page, by the parts. A placeholder is identified by its first characters, and ends at the next `>`.

use super::policy;
use crate::failure::{Failure, Outcome};

/// The content security policy for Trunk's page. It comes as early as possible, and is replaced by the product's.
const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\"";

/// The placeholder of the script that reports an incomplete file.
const WHOLE: &str = "<!-- whole ";

/// Trunk's link to the style sheet.
const SHEET: &str = "<link data-trunk rel=\"inline\" type=\"css\"";

/// Trunk's link to the script that reports an old browser.
const CHECK: &str = "<link data-trunk rel=\"inline\" type=\"js\" href=\"web/check.js\"";

/// The placeholder of the form that is shown until the program runs.
const FORM: &str = "<!-- form ";

/// The placeholder of the version and the program's hash.
const MARK: &str = "<!-- mark ";

/// Trunk's link to the program.
const PROGRAM: &str = "<link data-trunk rel=\"rust\"";

/// The ids of the blocks, in their order.
const BLOCKS: [&str; 2] = ["program", "depths"];

/// The texts that are inserted into the template.
pub(super) struct Parts {
    /// The style sheet.
    pub(super) sheet: String,
    /// The script that reports an incomplete file.
    pub(super) whole: String,
    /// The script that names the features that an old browser lacks.
    pub(super) check: String,
    /// The script that unpacks and starts the program.
    pub(super) boot: String,
    /// The form that is shown until the program runs.
    pub(super) form: String,
    /// The HTML with the version and the program's hash.
    pub(super) mark: String,
    /// The script after each block, which reports that the block is complete.
    pub(super) came: String,
    /// The texts of the blocks with the packed program: the first part, then the depths.
    pub(super) blocks: Vec<String>,
}

/// The template with all parts inserted, and a policy that allows only these scripts and styles.
pub(super) fn assemble(template: &str, parts: &Parts) -> Outcome<String> {
    let Parts {
        sheet,
        whole,
        check,
        boot,
        form,
        mark,
        came,
        blocks,
    } = parts;
    let parts = [
        (POLICY, policy(&[whole, check, boot, came], &[sheet])),
        (WHOLE, format!("<script id=\"whole\">{whole}</script>")),
        (SHEET, format!("<style>{sheet}</style>")),
        (CHECK, format!("<script id=\"check\">{check}</script>")),
        (FORM, form.trim_end().to_owned()),
        (MARK, mark.clone()),
        (PROGRAM, program(boot, blocks, came)),
    ];
    filled(template, &parts)
}

/// A template that has nothing but a policy and a program, with both inserted.
pub(super) fn assemble_bare(
    template: &str,
    boot: &str,
    blocks: &[String],
    came: &str,
) -> Outcome<String> {
    let parts = [
        (POLICY, policy(&[boot, came], &[])),
        (PROGRAM, program(boot, blocks, came)),
    ];
    filled(template, &parts)
}

fn policy(scripts: &[&str], styles: &[&str]) -> String {
    let policy = policy::policy(scripts, styles);
    format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">")
}

/// The script that starts the program, and each block with the script after it.
fn program(boot: &str, blocks: &[String], came: &str) -> String {
    let blocks = BLOCKS.iter().zip(blocks).map(|(id, block)| {
        format!(
            "\n<script type=\"text/plain\" id=\"{id}\">{block}</script>\
             <script id=\"{id}-came\">{came}</script>"
        )
    });
    format!(
        "<script id=\"boot\">{boot}</script>{}",
        blocks.collect::<String>()
    )
}

/// The template with each part in its place.
fn filled(template: &str, parts: &[(&str, String)]) -> Outcome<String> {
    parts
        .iter()
        .try_fold(template.to_owned(), |page, (place, part)| {
            put(&page, place, part)
        })
}

/// Replaces the placeholder that begins with `place` by `part`. Fails unless the page has exactly one.
fn put(page: &str, place: &str, part: &str) -> Outcome<String> {
    let around = page.split_once(place).and_then(|(before, rest)| {
        let (_, after) = rest.split_once('>')?;
        (!after.contains(place)).then_some((before, after))
    });
    match around {
        Some((before, after)) => Ok([before, part, after].concat()),
        None => Err(Failure::new(format!(
            "The template must have `{place}` exactly once."
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
            blocks: vec!["eNo=".to_owned(), "eNp=".to_owned()],
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
    fn a_bare_page_has_a_policy_and_one_block() {
        let template = [POLICY, ">", PROGRAM, ">"].concat();

        let page = assemble_bare(&template, "boot()", &["eNo=".to_owned()], "came()").unwrap();

        assert!(page.ends_with(
            "<script id=\"boot\">boot()</script>\n\
             <script type=\"text/plain\" id=\"program\">eNo=</script><script id=\"program-came\">came()</script>"
        ));
    }

    #[test]
    fn a_template_without_a_place_is_refused() {
        assert!(assemble("<html></html>", &parts()).is_err());
        assert!(assemble(&TEMPLATE.replace(POLICY, ""), &parts()).is_err());
    }
}
