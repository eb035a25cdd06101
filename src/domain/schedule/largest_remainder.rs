//! A total in whole parts by weight.
#![expect(
    clippy::arithmetic_side_effects,
    reason = "totals and sums of weights stay below 2^63; a product that does not fit 64 bits is taken in 128"
)]

/// Parts that sum to the total: the largest remainders get one more, ties go to the earlier; none where all weights
/// are 0.
///
/// No part differs from its proportional value by 1 or more, and one whose value is whole has that.
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

/// The proportional value: its whole part, and what remains of `whole`.
fn divided(total: u64, weight: u64, whole: u64) -> (u64, u64) {
    if let Some(product) = total.checked_mul(weight) {
        return (product / whole, product % whole);
    }
    let (product, whole) = (u128::from(total) * u128::from(weight), u128::from(whole));
    let narrow = |number| u64::try_from(number).unwrap_or(u64::MAX);
    (narrow(product / whole), narrow(product % whole))
}

/// The least remainder that no more than `left` reach, and how many more than these are left.
///
/// Halving looks only at the remainders that are still in question, so it is done sooner than sorting them all.
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
