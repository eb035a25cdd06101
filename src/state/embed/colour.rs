//! The portal's colour: its nearest shades with enough contrast on light and dark pages.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "channels are at most 255 and luminances at most 65,536, so every product fits 64 bits"
)]

/// An RGB colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour([u8; 3]);

/// The backgrounds of light pages: the page and the answer (`--paper`, `--sheet` in styles/app.css).
const LIGHT: [Colour; 2] = [Colour([0xff, 0xff, 0xff]), Colour([0xf3, 0xf6, 0xfa])];

/// The backgrounds of dark pages.
const DARK: [Colour; 2] = [Colour([0x15, 0x18, 0x1c]), Colour([0x1e, 0x23, 0x29])];

/// The least contrast, in hundredths: WCAG 2.2 requires 4.5, and one more hundredth covers our rounding.
const LEAST_CONTRAST: u64 = 451;

/// The luminance of white: luminances are in steps of 1/65,536.
const ONE: u64 = 1 << 16;

impl Colour {
    /// A colour of its red, green and blue, 0 to 255 each.
    pub const fn new(channels: [u8; 3]) -> Self {
        Self(channels)
    }

    /// Red, green and blue, 0 to 255 each.
    pub const fn channels(self) -> [u8; 3] {
        self.0
    }

    /// Parses six hexadecimal digits, with or without `#` before them.
    pub fn of_digits(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').unwrap_or(text);
        if digits.len() != 6 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        let [_, red, green, blue] = u32::from_str_radix(digits, 16).ok()?.to_be_bytes();
        Some(Self([red, green, blue]))
    }

    /// The colour as six hexadecimal digits, without `#`.
    pub fn digits(self) -> String {
        let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or('0');
        let both = |channel: &u8| [digit(channel >> 4), digit(channel & 15)];
        self.0.iter().flat_map(both).collect()
    }

    /// The nearest shade of it that can be read on a light page: itself, or darker.
    #[must_use]
    pub fn on_light(self) -> Self {
        self.readable_on(LIGHT, 0)
    }

    /// The nearest shade of it that can be read on a dark page: itself, or lighter.
    #[must_use]
    pub fn on_dark(self) -> Self {
        self.readable_on(DARK, 255)
    }

    /// Whether it can be read on both kinds of page as it is.
    pub fn is_used_as_given(self) -> bool {
        self.on_light() == self && self.on_dark() == self
    }

    /// Mixes in black or white until the contrast is enough on both backgrounds.
    fn readable_on(self, sheets: [Self; 2], towards: u8) -> Self {
        let is_readable = |shade: &Self| {
            sheets
                .iter()
                .all(|sheet| shade.contrast(*sheet) >= LEAST_CONTRAST)
        };
        (0..=255)
            .map(|part| self.mixed(towards, part))
            .find(is_readable)
            .unwrap_or(Self([towards; 3]))
    }

    /// The colour with `part` 255ths of the grey `towards` mixed in, rounded to the nearest value.
    fn mixed(self, towards: u8, part: u32) -> Self {
        Self(self.0.map(|channel| {
            let mixed = u32::from(channel) * (255 - part) + u32::from(towards) * part;
            u8::try_from((mixed + 127) / 255).unwrap_or(towards)
        }))
    }

    /// The contrast between two colours by WCAG 2.2, in hundredths: 2,100 between black and white.
    pub fn contrast(self, other: Self) -> u64 {
        let (one, two) = (self.luminance(), other.luminance());
        let twentieth = ONE / 20;
        100 * (one.max(two) + twentieth) / (one.min(two) + twentieth)
    }

    /// The relative luminance by WCAG 2.2, in steps of 1/65,536.
    fn luminance(self) -> u64 {
        let [red, green, blue] = self.0.map(linear);
        (2_126 * red + 7_152 * green + 722 * blue) / 10_000
    }
}

/// The light of a channel in steps of 1/65,536: `((c + 0.055) / 1.055) ^ 2.4` of its fraction c, linear near black.
fn linear(channel: u8) -> u64 {
    let channel = u64::from(channel);
    if channel <= 10 {
        return channel * ONE * 100 / (255 * 1_292);
    }
    let x = (channel * 1_000 + 14_025) * ONE / 269_025;
    // The 0.4th power is the fifth root of the square: r ^ 5 = x ^ 2, r in steps of 1/4,096.
    let square = (x << 14) * (x << 14);
    let root = (0..12).rev().fold(0, |root: u64, bit| {
        let next = root | (1 << bit);
        if next * next * next * next * next <= square {
            next
        } else {
            root
        }
    });
    // A root of 4,095 steps counts as 1, so that white has the luminance 1.
    (((x * x) >> 16) * (root + 1)) >> 12
}
