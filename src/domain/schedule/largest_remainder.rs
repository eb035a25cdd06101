//! The largest remainder method: splits a total into whole parts in proportion to weights.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "totals and sums of weights stay below 2^63; a product that does not fit 64 bits is computed in 128"
)]

/// Splits `total` into whole parts in proportion to `weights`. The parts with the largest remainders get one more, ties
/// going to the earlier part. `None` if all weights are 0.
///
/// No part differs from its exact proportional value by 1 or more; a value that is whole is used unchanged.
pub(in crate::domain) fn largest_remainder(total: u64, weights: &[u64]) -> Option<Vec<u64>> {
    let whole: u64 = weights.iter().sum();
    if whole == 0 {
        return None;
    }
    let exact = weights.iter().map(|&weight| divided(total, weight, whole));
    let (mut parts, remainders): (Vec<u64>, Vec<u64>) = exact.unzip();
    let left = total - parts.iter().sum::<u64>();
    let (enough, mut ties) = enough(remainders.clone(), left, whole);
    for (part, remainder) in parts.iter_mut().zip(remainders) {
        let is_tie = remainder + 1 == enough && ties > 0;
        ties -= u64::from(is_tie);
        *part += u64::from(is_tie || remainder >= enough);
    }
    Some(parts)
}

/// `total * weight / whole`, as quotient and remainder.
fn divided(total: u64, weight: u64, whole: u64) -> (u64, u64) {
    if let Some(product) = total.checked_mul(weight) {
        return (product / whole, product % whole);
    }
    let (product, whole) = (u128::from(total) * u128::from(weight), u128::from(whole));
    let narrow = |number| u64::try_from(number).unwrap_or(u64::MAX);
    (narrow(product / whole), narrow(product % whole))
}

/// The threshold: the least remainder that at most `left` remainders reach; and how many of `left` are not used by
/// those.
///
/// Bisection looks only at the remainders that are still undecided, which is faster than sorting all of them.
fn enough(mut in_question: Vec<u64>, mut left: u64, whole: u64) -> (u64, u64) {
    let (mut too_low, mut enough) = (0, whole);
    while enough - too_low > 1 {
        let middle = too_low.midpoint(enough);
        let reach = |remainder: &u64| *remainder >= middle;
        let count = in_question
            .iter()
            .map(|remainder| u64::from(reach(remainder)));
        let count: u64 = count.sum();
        let are_too_many = count > left;
        if are_too_many {
            too_low = middle;
        } else {
            enough = middle;
            left -= count;
        }
        in_question.retain(|remainder| reach(remainder) == are_too_many);
    }
    (enough, left)
}
