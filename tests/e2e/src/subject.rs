//! `Subject`: what of the browser a journey tests, and so the engines and the addresses it runs in.

use std::env;

use crate::Address;
use crate::engine::Engine;
use crate::session::Loading;

/// What a journey tests. Each journey names its subject in `journeys!`, and the subject decides where it runs:
///
/// - **once**, in Chromium over HTTP, if no engine can change the outcome ([`Subject::Program`]);
/// - **in each engine**, over HTTP, if engines do it differently;
/// - **in each engine and from disk too**, if `file:` addresses have rules of their own for it.
///
/// Of two subjects that fit, name the one with more tests. The variable `EVERYWHERE` runs all journeys in each engine,
/// over HTTP and from disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Once: what the program reads, computes, says and draws. Native tests assert it too, and no engine changes it.
    Program,

    /// Each engine: keys, focus, caret, selection, and events such as paste and toggle.
    Input,
    /// Each engine: sizes, positions, scrolling, painted colours, paper.
    Layout,
    /// Each engine: the form before the program, unpacking and starting it, starting it anew after a fault.
    Startup,
    /// Each engine: a page that is still coming. The driver does not wait for its end.
    Arrival,
    /// Each engine: files that are read, unpacked, drawn or handed over.
    Files,
    /// Each engine: the device's own date and time.
    Clock,
    /// Each engine: frames, portals and web servers. The page lies on a server even where a journey begins from disk.
    Hosting,
    /// Each engine: a folder, a name and a query of other people.
    Folder,

    /// Disk too: what is stored and found again.
    Storage,
    /// Disk too: the clipboard.
    Clipboard,
    /// Disk too: the fragment, the history and links.
    Link,
    /// Disk too: the page saved as a file.
    SavedPage,
    /// Disk too: a file that is cut short or changed.
    DamagedFile,
    /// Disk too: what the content security policy refuses, and requests.
    Policy,
}

impl Subject {
    /// Whether the driver waits for documents.
    pub(crate) fn loading(self) -> Loading {
        if self == Self::Arrival {
            Loading::Left
        } else {
            Loading::Awaited
        }
    }

    /// The addresses at which a journey on it runs in an engine; none if it does not run there.
    pub(crate) fn addresses(self, engine: Engine) -> &'static [Address] {
        if env::var_os("EVERYWHERE").is_some() && self != Self::Folder {
            return &[Address::Http, Address::Disk];
        }
        match self {
            Self::Program if engine == Engine::Chromium => &[Address::Http],
            Self::Program => &[],
            Self::Folder => &[Address::Subfolder],
            Self::Input
            | Self::Layout
            | Self::Startup
            | Self::Arrival
            | Self::Files
            | Self::Clock
            | Self::Hosting => &[Address::Http],
            Self::Storage
            | Self::Clipboard
            | Self::Link
            | Self::SavedPage
            | Self::DamagedFile
            | Self::Policy => &[Address::Http, Address::Disk],
        }
    }
}
