//! Finds percentages and percentage points in a press text.

use super::{
    hedge::Hedge,
    text_figure::{PrintedShare, TextFigure, Value, WrittenFigure},
    tokens::Tokens,
};
use crate::{
    domain::{QuotedShare, Share},
    reading::{read_share, word_list::is_one_of},
};

/// Words of "poin persen" and "percentage points": one of the first list, then one of the second.
const POINTS: &str = "poin point percentage";
const OF_POINTS: &str = "persen points";

/// The token after a per cent sign at `at`; for percentage points, `at` itself.
pub(super) fn percent(tokens: &Tokens, at: usize) -> Option<usize> {
    let (word, next) = (tokens.word(at), tokens.word(at.saturating_add(1)));
    if is_one_of(word, "% persen percent pct prosen") {
        Some(at.saturating_add(1))
    } else if word == "per" && next == "cent" {
        Some(at.saturating_add(2))
    } else {
        (is_one_of(word, POINTS) && is_one_of(next, OF_POINTS)).then_some(at)
    }
}

/// Parses a number with a per cent sign as a percentage or as percentage points.
pub(super) fn share(tokens: &Tokens, written: &WrittenFigure<'_>) -> Option<TextFigure> {
    let &WrittenFigure {
        first,
        last,
        hedge,
        from,
        mut to,
    } = written;
    let is_points = is_one_of(tokens.word(to), POINTS);
    if is_points {
        to = to.saturating_add(1);
        if is_one_of(tokens.word(to), OF_POINTS) {
            to = to.saturating_add(1);
        }
    }
    let more = tokens.word(to) == "lebih" && tokens.word(to.saturating_add(1)) != "dari";
    let lower = read_share(first).ok()?;
    let upper = if last.is_empty() {
        lower
    } else {
        read_share(last).ok()?
    };
    let hedge = if more { Hedge::More } else { hedge };
    let printed = bounded(lower, upper, hedge);
    let value = if is_points {
        Value::Points(printed)
    } else {
        Value::Share(printed)
    };
    Some(TextFigure {
        value,
        from,
        to: if more { to.saturating_add(1) } else { to },
    })
}

/// Widens a hedged share by one unit of its last digit: upwards for "lebih dari 51", downwards for "hampir 51".
fn bounded(least: QuotedShare, most: QuotedShare, hedge: Hedge) -> PrintedShare {
    let unit = 10_u32.pow(6_u32.saturating_sub(least.decimals));
    let moved = |quoted: QuotedShare, share: u32| QuotedShare {
        share: Share::from_millionths(share),
        ..quoted
    };
    let (least, most) = match hedge {
        Hedge::More => (
            least,
            moved(most, most.share.millionths().saturating_add(unit)),
        ),
        Hedge::Nearly => (
            moved(least, least.share.millionths().saturating_sub(unit)),
            most,
        ),
        _ => (least, most),
    };
    PrintedShare {
        least,
        most,
        about: hedge == Hedge::About,
    }
}
