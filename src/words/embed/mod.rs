//! Texts of the embedded page and of "Pasang di situs Anda", the builder for its markup.

mod snippet;

pub use snippet::Snippets;

use super::Words;
use crate::state::{Background, Extent, Filling, Look, Theme};

impl Words {
    /// The note on a field or choice that the portal has locked.
    pub fn filled_by_portal(&self) -> &'static str {
        self.pick("Diisi oleh portal", "Filled in by the portal")
    }

    /// The link from the compact page to the full one.
    pub fn open_full(&self) -> &'static str {
        self.pick("Buka kalkulator lengkap", "Open the full calculator")
    }

    /// The notice that the portal's colour was adjusted for contrast.
    pub fn colour_adjusted(&self) -> &'static str {
        self.pick(
            "Warna disesuaikan agar terbaca.",
            "The colour was adjusted so that it can be read.",
        )
    }

    /// The heading of the builder.
    pub fn builder_heading(&self) -> &'static str {
        self.pick("Pasang di situs Anda", "Put it on your site")
    }

    /// The label of the page's address.
    pub fn builder_address(&self) -> &'static str {
        self.pick(
            "Alamat kalkulator ini di server Anda",
            "The calculator's address on your server",
        )
    }

    /// The notice that the address is not yet a public one.
    pub fn builder_address_needed(&self) -> &'static str {
        self.pick(
            "Isi alamat lengkap, misalnya https://contoh.go.id/ikd.html; kodenya lalu muncul di bawah.",
            "Enter the whole address, for example https://example.go.id/ikd.html; the code then appears below.",
        )
    }

    /// The label of the colour.
    pub fn builder_colour(&self) -> &'static str {
        self.pick("Warna (boleh kosong)", "Colour (optional)")
    }

    /// The notice that the colour cannot be read.
    pub fn builder_colour_unread(&self) -> &'static str {
        self.pick(
            "Tulis enam digit heksadesimal, misalnya 1a5fb4.",
            "Write six hexadecimal digits, for example 1a5fb4.",
        )
    }

    /// The legend of the choice of widths.
    pub fn builder_width(&self) -> &'static str {
        self.pick("Lebar", "Width")
    }

    /// The width of the surrounding element.
    pub fn builder_full_width(&self) -> &'static str {
        self.pick("Selebar tempatnya", "As wide as its place")
    }

    /// The legend of a group of choices about appearance.
    pub fn look_legend(&self, look: Look) -> &'static str {
        match look {
            Look::Extent(_) => self.pick("Tampilan", "View"),
            Look::Theme(_) => self.pick("Tema", "Theme"),
            Look::Background(_) => self.pick("Latar", "Background"),
        }
    }

    /// The label of a choice about appearance.
    pub fn look(&self, look: Look) -> &'static str {
        match look {
            Look::Extent(Extent::Full) => self.pick("Lengkap", "Full"),
            Look::Extent(Extent::Compact) => self.pick("Ringkas", "Compact"),
            Look::Theme(Theme::Auto) => self.pick("Mengikuti perangkat", "As the device"),
            Look::Theme(Theme::Light) => self.pick("Terang", "Light"),
            Look::Theme(Theme::Dark) => self.pick("Gelap", "Dark"),
            Look::Background(Background::Page) => self.pick("Latar sendiri", "Its own"),
            Look::Background(Background::Transparent) => self.pick("Tembus pandang", "Transparent"),
        }
    }

    /// The heading of the list of fields.
    pub fn builder_fields(&self) -> &'static str {
        self.pick(
            "Isian di atas yang ikut dipasang",
            "Which of the entries above go with it",
        )
    }

    /// The label of who fills in a field.
    pub fn filling(&self, filling: Filling) -> &'static str {
        match filling {
            Filling::Visitor => self.pick("diisi pengunjung", "filled in by the visitor"),
            Filling::Portal => self.pick("terisi, boleh diubah", "filled in, may be changed"),
            Filling::Locked => self.pick("terisi dan dikunci", "filled in and locked"),
        }
    }

    /// The labels of the three snippets: frame, script, address.
    pub fn snippet_labels(&self) -> [&'static str; 3] {
        [
            self.pick(
                "Bingkai biasa, tanpa skrip: tingginya tetap",
                "A plain frame without a script: its height is fixed",
            ),
            self.pick(
                "Dengan embed.js: tingginya mengikuti isi",
                "With embed.js: its height follows the content",
            ),
            self.pick(
                "WordPress: tempel alamat ini di baris tersendiri (tampilan ringkas, tanpa isian)",
                "WordPress: paste this address on a line of its own (compact view, nothing filled in)",
            ),
        ]
    }

    /// The button that copies a snippet.
    pub fn copy_code(&self) -> &'static str {
        self.pick("Salin kode", "Copy the code")
    }

    /// The heading of the preview.
    pub fn preview(&self) -> &'static str {
        self.pick("Pratinjau", "Preview")
    }
}
