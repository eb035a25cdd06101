//! How a person came by the page.

/// One of the ways in which the one file is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Address {
    /// From a web server, at its root.
    Http,
    /// From a web server, under a folder and a name that the page cannot know.
    Subfolder,
    /// From a disk, with no server at all.
    Disk,
}

impl Address {
    /// As it is called in the name of a test.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Http => "over_http",
            Self::Subfolder => "from_subfolder",
            Self::Disk => "from_disk",
        }
    }
}
