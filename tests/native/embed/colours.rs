//! Tests of a portal's accent colour: it is changed, as little as possible, until its contrast is sufficient.

use kalkulator_ikd::state::Colour;
use proptest::prelude::*;

use crate::given::cases;

#[test]
fn a_colour_is_read_and_written_as_six_digits() {
    for digits in ["000000", "1a5fb4", "ffffff"] {
        assert_eq!(Colour::of_digits(digits).unwrap().digits(), digits);
    }
    assert_eq!(Colour::of_digits("#1A5FB4").unwrap().digits(), "1a5fb4");
    for text in ["", "1a5", "1a5fbg", "+a5fb4", "１a5fb", "##a5fb4"] {
        assert_eq!(Colour::of_digits(text), None, "{text}");
    }
}

#[test]
fn a_colour_that_can_be_read_is_left_alone() {
    let blue = Colour::new([0x1a, 0x5f, 0xb4]);
    assert_eq!(blue.on_light(), blue);
    assert_ne!(blue.on_dark(), blue);
    assert_eq!(Colour::new([0; 3]).contrast(Colour::new([255; 3])), 2_100);
}

/// The contrast ratio by the formula of WCAG, with floats, which the page does not use.
#[expect(
    clippy::float_arithmetic,
    reason = "the published formula, with which the page's integers are compared"
)]
fn published_contrast(one: Colour, two: Colour) -> f64 {
    let luminance = |colour: Colour| {
        let linear = |channel: u8| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.04045 {
                share / 12.92
            } else {
                ((share + 0.055) / 1.055).powf(2.4)
            }
        };
        let [red, green, blue] = colour.channels().map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    };
    let (one, two) = (luminance(one), luminance(two));
    (one.max(two) + 0.05) / (one.min(two) + 0.05)
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn every_colour_becomes_readable_on_both_sheets(channels in any::<[u8; 3]>()) {
        let colour = Colour::new(channels);
        for sheet in [Colour::new([0xff; 3]), Colour::new([0xf3, 0xf6, 0xfa])] {
            prop_assert!(published_contrast(colour.on_light(), sheet) >= 4.5);
        }
        for sheet in [Colour::new([0x15, 0x18, 0x1c]), Colour::new([0x1e, 0x23, 0x29])] {
            prop_assert!(published_contrast(colour.on_dark(), sheet) >= 4.5);
        }
    }

    #[test]
    fn a_readable_colour_is_changed_as_little_as_can_be(channels in any::<[u8; 3]>()) {
        let colour = Colour::new(channels);
        let sheet = Colour::new([0xf3, 0xf6, 0xfa]);
        if published_contrast(colour, sheet) >= 4.53 {
            prop_assert_eq!(colour.on_light(), colour);
        }
    }
}

#[test]
fn the_sheets_of_the_contrast_are_those_of_the_styles() {
    let styles = include_str!("../../../styles/app.css");
    for sheet in [
        "--paper: #fff;",
        "--sheet: #f3f6fa;",
        "--paper: #15181c;",
        "--sheet: #1e2329;",
    ] {
        assert!(styles.contains(sheet), "{sheet}");
    }
}
