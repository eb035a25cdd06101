//! `Address`: how the page is opened: over HTTP, from a subfolder, or from disk.

/// A way to open the page's single file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Address {
    /// From a web server, at its root.
    Http,
    /// From a web server, under a folder and file name unknown to the page.
    Subfolder,
    /// From disk, without a server.
    Disk,
}

impl Address {
    /// Its name in the names of tests.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Http => "over_http",
            Self::Subfolder => "from_subfolder",
            Self::Disk => "from_disk",
        }
    }
}
