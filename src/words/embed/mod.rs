//! What the page says where it stands in another one, and where it is made ready for that.

mod snippet;

pub use snippet::Snippets;

use super::Words;
use crate::state::{Background, Extent, Filling, Look, Theme};

impl Words {
    /// A field or choice that the visitor cannot change.
    pub fn filled_by_portal(&self) -> &'static str {
        self.pick("Diisi oleh portal", "Filled in by the portal")
    }

    /// The way from the compact page to the whole one.
    pub fn open_full(&self) -> &'static str {
        self.pick("Buka kalkulator lengkap", "Open the full calculator")
    }

    /// The portal's colour was not used as it was given.
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

    /// The address is none yet.
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

    /// The colour cannot be read.
    pub fn builder_colour_unread(&self) -> &'static str {
        self.pick(
            "Tulis enam digit heksadesimal, misalnya 1a5fb4.",
            "Write six hexadecimal digits, for example 1a5fb4.",
        )
    }

    /// The legend of the widths.
    pub fn builder_width(&self) -> &'static str {
        self.pick("Lebar", "Width")
    }

    /// As wide as the place where it stands.
    pub fn builder_full_width(&self) -> &'static str {
        self.pick("Selebar tempatnya", "As wide as its place")
    }

    /// The legend of a group of looks.
    pub fn look_legend(&self, look: Look) -> &'static str {
        match look {
            Look::Extent(_) => self.pick("Tampilan", "View"),
            Look::Theme(_) => self.pick("Tema", "Theme"),
            Look::Background(_) => self.pick("Latar", "Background"),
        }
    }

    /// One look.
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

    /// What the list of fields is about.
    pub fn builder_fields(&self) -> &'static str {
        self.pick(
            "Isian di atas yang ikut dipasang",
            "Which of the entries above go with it",
        )
    }

    /// Who fills in a field.
    pub fn filling(&self, filling: Filling) -> &'static str {
        match filling {
            Filling::Visitor => self.pick("diisi pengunjung", "filled in by the visitor"),
            Filling::Portal => self.pick("terisi, boleh diubah", "filled in, may be changed"),
            Filling::Locked => self.pick("terisi dan dikunci", "filled in and locked"),
        }
    }

    /// The snippet's names: frame, script, address.
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

    /// Copies a snippet.
    pub fn copy_code(&self) -> &'static str {
        self.pick("Salin kode", "Copy the code")
    }

    /// What the picture under the choices is.
    pub fn preview(&self) -> &'static str {
        self.pick("Pratinjau", "Preview")
    }
}
