//! `cargo xtask release`: writes the files for a web server: the page with its public address, the script for portals,
//! and the oEmbed answer for WordPress.

use crate::failure::{Failure, Outcome, While};
use crate::{notes, pack, repo};
use std::fs;

/// The page's title in frames and in oEmbed.
const TITLE: &str = "Kalkulator Target Identitas Kependudukan Digital (IKD)";

/// The public address of the page.
#[derive(Debug, PartialEq, Eq)]
struct Address<'a> {
    /// The address up to the last slash, without it.
    folder: &'a str,
    /// The file's name; empty if the server adds `index.html` itself.
    file: &'a str,
    /// The hash link that an oEmbed frame opens with.
    link: &'a str,
}

/// The link if the user gives none: the compact page, since WordPress allows a frame no more than 1,000 pixels.
const COMPACT: &str = "v=1&view=compact";

impl<'a> Address<'a> {
    /// Parses an address as typed.
    fn read(text: &'a str) -> Outcome<Self> {
        let (page, link) = text.split_once('#').unwrap_or((text, COMPACT));
        let host_and_path = ["https://", "http://"]
            .into_iter()
            .find_map(|scheme| page.strip_prefix(scheme));
        let is_whole = host_and_path.is_some_and(|rest| rest.find('/').is_some_and(|at| 0 < at));
        let is_plain = |text: &str| {
            text.bytes()
                .all(|byte| byte.is_ascii_graphic() && !b"\"'<>\\?`".contains(&byte))
        };
        match page.rsplit_once('/') {
            Some((folder, file)) if is_whole && is_plain(page) && is_plain(link) => {
                Ok(Self { folder, file, link })
            }
            _ => Err(Failure::new(format!(
                "`{text}` is no public address: write it whole, without a query, for example https://example.go.id/ikd.html."
            ))),
        }
    }

    /// The page's address without a hash link.
    fn page(&self) -> String {
        format!("{}/{}", self.folder, self.file)
    }

    /// The name of the file to upload.
    fn name(&self) -> &str {
        if self.file.is_empty() {
            "index.html"
        } else {
            self.file
        }
    }
}

/// Builds the page and writes the folder to upload.
pub(crate) fn release(address: &str) -> Outcome<()> {
    let address = Address::read(address)?;
    let notes = notes::of_this_version()?;
    pack::build()?;
    let page = fs::read_to_string(repo::product()).when("read the built page")?;
    let script =
        fs::read_to_string(repo::root().join("web").join("embed.js")).when("read web/embed.js")?;
    let folder = repo::product().with_file_name("release");
    fs::create_dir_all(&folder).when("make dist/release")?;
    for (name, text) in [
        (address.name(), public(&page, &address)?),
        (
            "embed.js",
            script.replace("\"index.html\"", &format!("\"{}\"", address.file)),
        ),
        ("oembed.json", oembed(&address)),
    ] {
        fs::write(folder.join(name), text).when(format!("write dist/release/{name}"))?;
        println!("dist/release/{name} -> {}/{name}", address.folder);
    }
    fs::write(repo::product().with_file_name("NOTES.md"), notes).when("write dist/NOTES.md")?;
    let tag = notes::TAG;
    println!(
        "dist/NOTES.md -> git tag --annotate {tag} --file dist/NOTES.md && git push origin {tag}"
    );
    Ok(())
}

/// The page with its public address in the head. Its program, styles and policy are unchanged.
fn public(page: &str, address: &Address<'_>) -> Outcome<String> {
    let (before, after) = page
        .split_once("</head>")
        .ok_or_else(|| Failure::new("The built page has no end of its head."))?;
    let (own, folder) = (markup(&address.page()), markup(address.folder));
    Ok(format!(
        "{before}<link rel=\"canonical\" href=\"{own}\">\n\
         <link rel=\"alternate\" type=\"application/json+oembed\" href=\"{folder}/oembed.json\" title=\"{TITLE}\">\n\
         </head>{after}"
    ))
}

/// The oEmbed answer. The quotation makes WordPress load the script that adapts the frame to the page's height.
fn oembed(address: &Address<'_>) -> String {
    let (page, link) = (markup(&address.page()), markup(address.link));
    let html = format!(
        "<blockquote><a href=\"{page}\">{TITLE}</a></blockquote>\
         <iframe src=\"{page}#{link}\" title=\"{TITLE}\" width=\"600\" height=\"600\" frameborder=\"0\"></iframe>"
    );
    format!(
        "{{\"version\": \"1.0\", \"type\": \"rich\", \"title\": \"{TITLE}\", \"provider_name\": \"Kalkulator Target IKD\", \
         \"provider_url\": \"{}\", \"width\": 600, \"height\": 600, \"html\": \"{}\"}}\n",
        address.page(),
        html.replace('"', "\\\"")
    )
}

/// Escapes a text for an attribute.
fn markup(text: &str) -> String {
    text.replace('&', "&amp;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_folder_file_and_link() {
        let read = Address::read("https://a.go.id/b/ikd.html#base=5").unwrap();
        assert_eq!(
            (read.page(), read.name(), read.link),
            (
                "https://a.go.id/b/ikd.html".to_owned(),
                "ikd.html",
                "base=5"
            )
        );
        let read = Address::read("http://localhost:8080/").unwrap();
        assert_eq!(
            (read.page(), read.name(), read.link),
            ("http://localhost:8080/".to_owned(), "index.html", COMPACT)
        );
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for text in [
            "ikd.html",
            "https://",
            "https://a.go.id",
            "ftp://a/b",
            "https://a.go.id/\"><script>",
            "https://a.go.id/x?y",
            "https://a.go.id/#a b",
        ] {
            assert!(Address::read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn the_released_page_differs_in_two_lines_of_its_head() {
        let address = Address::read("https://a.go.id/b/ikd.html").unwrap();
        let page = public("<head>\n</head><body>x</body>", &address).unwrap();
        assert_eq!(
            page,
            format!(
                "<head>\n<link rel=\"canonical\" href=\"https://a.go.id/b/ikd.html\">\n\
             <link rel=\"alternate\" type=\"application/json+oembed\" href=\"https://a.go.id/b/oembed.json\" title=\"{TITLE}\">\n\
             </head><body>x</body>"
            )
        );
        assert!(public("<body></body>", &address).is_err());
    }

    #[test]
    fn the_answer_to_wordpress_holds_a_frame_and_its_quotation() {
        let answer =
            oembed(&Address::read("https://a.go.id/ikd.html#base=5&view=compact").unwrap());
        assert!(
            answer.contains("<iframe src=\\\"https://a.go.id/ikd.html#base=5&amp;view=compact\\\"")
        );
        assert!(
            answer.contains("\"html\": \"<blockquote><a href=\\\"https://a.go.id/ikd.html\\\">")
        );
    }
}
