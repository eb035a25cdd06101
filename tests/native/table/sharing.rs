//! A total target shared out to regions: worked examples, the laws on random tables, and an oracle that tries every way.

use kalkulator_ikd::domain::{NotShared, People, Sharer, Sharing, share_out};
use proptest::{collection::vec, prelude::*, sample::select};

use crate::given::cases;

const RULES: [Sharing; 3] = [Sharing::ByWeight, Sharing::KeepingDone, Sharing::ByLeft];

/// Weight, cap and done.
type Row = (u64, u64, u64);

fn sharers(rows: &[Row]) -> Vec<Sharer> {
    let sharer = |&(weight, cap, done): &Row| Sharer {
        weight,
        cap: People::new(cap),
        done: People::new(done),
    };
    rows.iter().map(sharer).collect()
}

fn shared(total: u64, rows: &[Row], sharing: Sharing) -> Result<Vec<u64>, NotShared> {
    let parts = share_out(People::new(total), &sharers(rows), sharing)?;
    Ok(parts.into_iter().map(People::count).collect())
}

/// Regions that weigh by their base, as base and done.
fn by_base(total: u64, regions: &[(u64, u64)], sharing: Sharing) -> Result<Vec<u64>, NotShared> {
    let rows: Vec<Row> = regions
        .iter()
        .map(|&(base, done)| (base, base, done))
        .collect();
    shared(total, &rows, sharing)
}

#[test]
fn parts_are_proportional_and_the_largest_remainders_get_one_more() {
    let parts = |total, bases: &[u64]| {
        let regions: Vec<_> = bases.iter().map(|&base| (base, 0)).collect();
        by_base(total, &regions, Sharing::ByWeight).unwrap()
    };
    assert_eq!(parts(30, &[50, 30, 20]), [15, 9, 6]);
    assert_eq!(parts(10, &[50, 30, 21]), [5, 3, 2]); // 4.95, 2.97, 2.08
    assert_eq!(parts(2, &[10, 10, 10]), [1, 1, 0]); // ties by row order
    assert_eq!(parts(7, &[1, 100, 1]), [0, 7, 0]); // 0.07, 6.86, 0.07
    assert_eq!(parts(0, &[10, 20]), [0, 0]);
    assert_eq!(parts(30, &[10, 20]), [10, 20]);
    assert_eq!(parts(5, &[10, 0]), [5, 0]);
    assert_eq!(parts(17_688, &[58_959]), [17_688]);
    assert!(parts(0, &[]).is_empty());
}

#[test]
fn what_a_cap_takes_away_is_shared_by_the_others() {
    let parts = |total, rows: &[Row]| shared(total, rows, Sharing::ByWeight).unwrap();
    // Of 100, 50 would fall to the first; the 30 above its cap go to the others by weight.
    assert_eq!(
        parts(100, &[(50, 20, 0), (30, 100, 0), (20, 100, 0)]),
        [20, 48, 32]
    );
    // What the first cannot take brings the second above its cap as well.
    assert_eq!(
        parts(100, &[(50, 20, 0), (30, 45, 0), (20, 100, 0)]),
        [20, 45, 35]
    );
    assert_eq!(
        parts(165, &[(50, 20, 0), (30, 45, 0), (20, 100, 0)]),
        [20, 45, 100]
    );
    // A region without weight gets nothing, and one without a cap to speak of the rest.
    assert_eq!(parts(9, &[(0, 100, 0), (1, 3, 0), (1, 100, 0)]), [0, 3, 6]);
}

#[test]
fn a_surplus_can_be_redistributed() {
    let regions = [(1_000, 700), (500, 0), (500, 100)];
    assert_eq!(
        by_base(1_000, &regions, Sharing::ByWeight).unwrap(),
        [500, 250, 250]
    );
    assert_eq!(
        by_base(1_000, &regions, Sharing::KeepingDone).unwrap(),
        [700, 150, 150]
    );
    // What the first keeps brings the part of the third below what that has.
    let regions = [(1_000, 800), (500, 0), (500, 150)];
    assert_eq!(
        by_base(1_000, &regions, Sharing::KeepingDone).unwrap(),
        [800, 50, 150]
    );
    assert_eq!(
        by_base(950, &regions, Sharing::KeepingDone).unwrap(),
        [800, 0, 150]
    );
    // One keeps more and another is capped: the larger difference decides first, and only it is certain.
    let rows = [(10, 100, 60), (80, 30, 0), (10, 100, 0)];
    assert_eq!(
        shared(100, &rows, Sharing::KeepingDone).unwrap(),
        [60, 30, 10]
    );
}

#[test]
fn by_what_is_left_each_keeps_what_it_has() {
    let regions = [(1_000, 900), (1_000, 100)];
    assert_eq!(
        by_base(1_200, &regions, Sharing::ByLeft).unwrap(),
        [920, 280]
    );
    assert_eq!(
        by_base(1_000, &regions, Sharing::ByLeft).unwrap(),
        [900, 100]
    );
    assert_eq!(
        by_base(2_000, &regions, Sharing::ByLeft).unwrap(),
        [1_000, 1_000]
    );
    // More activations than the base happen; no more than the base is a part.
    assert_eq!(
        by_base(150, &[(100, 120), (100, 0)], Sharing::ByLeft).unwrap(),
        [100, 50]
    );
    assert_eq!(
        by_base(150, &[(100, 120), (100, 0)], Sharing::KeepingDone).unwrap(),
        [100, 50]
    );
}

#[test]
fn what_cannot_be_shared_is_named() {
    let people = People::new;
    for sharing in RULES {
        assert_eq!(
            by_base(31, &[(10, 0), (20, 5)], sharing),
            Err(NotShared::AboveCaps(people(30)))
        );
        assert_eq!(
            by_base(1, &[], sharing),
            Err(NotShared::AboveCaps(people(0)))
        );
    }
    for sharing in [Sharing::KeepingDone, Sharing::ByLeft] {
        assert_eq!(
            by_base(24, &[(100, 20), (100, 5)], sharing),
            Err(NotShared::BelowDone(people(25)))
        );
    }
    let without = [(0, 10, 4), (0, 10, 0)];
    assert_eq!(
        shared(1, &without, Sharing::ByWeight),
        Err(NotShared::NoWeight(people(0)))
    );
    assert_eq!(
        shared(5, &without, Sharing::KeepingDone),
        Err(NotShared::NoWeight(people(4)))
    );
    assert_eq!(
        shared(6, &[(7, 5, 0), (0, 5, 0)], Sharing::ByWeight),
        Err(NotShared::NoWeight(people(5)))
    );
    // Nothing is left to share where there is no weight.
    assert_eq!(shared(0, &without, Sharing::ByWeight), Ok(vec![0, 0]));
    assert_eq!(shared(4, &without, Sharing::KeepingDone), Ok(vec![4, 0]));
    assert_eq!(shared(12, &without, Sharing::ByLeft), Ok(vec![7, 5]));
}

#[test]
fn the_largest_counts_are_shared_exactly() {
    let most = People::MOST_ENTERED.count();
    let rows: Vec<Row> = (0..84_000)
        .map(|at| (most - at, most, most - 2 * at))
        .collect();
    for sharing in RULES {
        let total = 84_000 * most - 1_000_000_007;
        let parts = shared(total, &rows, sharing).unwrap();
        assert_eq!(parts.iter().sum::<u64>(), total);
        assert!(parts.iter().all(|part| *part <= most));
    }
}

/// A table of regions, plain ones and those at every edge.
fn any_rows(length: std::ops::RangeInclusive<usize>, most: u64) -> impl Strategy<Value = Vec<Row>> {
    let base = 0..=most;
    let row = (
        select(vec![0, 1, 1, 1, 2, 3, 4_u8]),
        base.clone(),
        base.clone(),
        base,
    );
    let row = row.prop_map(|(kind, one, other, third)| match kind {
        0 => (0, one, other),
        1 => (one, one, other.min(one)),
        2 => (one, one, other),
        3 => (one, other, third),
        _ => (one % 4 + 1, other, third),
    });
    vec(row, length)
}

/// A table and a total that it can have by the rule, the ends among them; none where it can have none.
fn any_task(
    length: std::ops::RangeInclusive<usize>,
    most: u64,
) -> impl Strategy<Value = (Vec<Row>, Sharing, u64)> {
    let at = prop_oneof![1 => Just(0_u64), 1 => Just(1_000_000), 8 => 0..=1_000_000_u64];
    (any_rows(length, most), select(RULES.to_vec()), at).prop_map(|(rows, sharing, at)| {
        let (least, most) = (
            total_of(&rows, |row| least(row, sharing)),
            total_of(&rows, |row| top(row, sharing)),
        );
        let between = u128::from(most - least) * u128::from(at) / 1_000_000;
        (rows, sharing, least + u64::try_from(between).unwrap())
    })
}

fn total_of(rows: &[Row], of: impl Fn(Row) -> u64) -> u64 {
    rows.iter().copied().map(of).sum()
}

/// The least that a row's part can be.
fn least((_, cap, done): Row, sharing: Sharing) -> u64 {
    if sharing == Sharing::ByWeight {
        0
    } else {
        done.min(cap)
    }
}

/// The most that it can be.
fn top(row: Row, sharing: Sharing) -> u64 {
    let can_grow = sharing == Sharing::ByLeft || row.0 > 0;
    if can_grow { row.1 } else { least(row, sharing) }
}

/// What of a row's part is shared out: ahead of it, weight, least and most.
type Shared = (u64, u64, u64, u64);

fn shared_part(row: Row, sharing: Sharing) -> Shared {
    let (weight, cap, _) = row;
    let least = least(row, sharing);
    match sharing {
        Sharing::ByLeft => (least, cap - least, 0, cap - least),
        _ => (0, weight, least, top(row, sharing)),
    }
}

/// Whether one fraction is below another.
fn is_below(one: (u64, u64), other: (u64, u64)) -> bool {
    u128::from(one.0) * u128::from(other.1) < u128::from(other.0) * u128::from(one.1)
}

proptest! {
    #![proptest_config(cases(10_000))]

    #[test]
    fn every_table_keeps_the_laws((rows, sharing, total) in any_task(2..=500, 5_000_000)) {
        let parts = shared(total, &rows, sharing).unwrap();
        prop_assert_eq!(parts.iter().sum::<u64>(), total);
        // One rate for all: each part is less than 1 from its value at it, but where it stands at a bound.
        let (mut below, mut above) = ((0, 1), (u64::MAX, 1));
        for (&row, &part) in rows.iter().zip(&parts) {
            prop_assert!(least(row, sharing) <= part && part <= top(row, sharing));
            let (ahead, weight, low, high) = shared_part(row, sharing);
            let part = part - ahead;
            if weight > 0 && part > low && is_below(below, (part - 1, weight)) {
                below = (part - 1, weight);
            }
            if weight > 0 && part < high && is_below((part + 1, weight), above) {
                above = (part + 1, weight);
            }
        }
        prop_assert!(is_below(below, above), "{:?} {:?}", below, above);
    }

    #[test]
    fn by_base_alone_no_cap_ever_forces(bases in vec(0..3_000_000_u64, 2..=100), at in 0..=1_000_u64) {
        let whole: u64 = bases.iter().sum();
        let total = whole * at / 1_000;
        let rows: Vec<_> = bases.iter().map(|&base| (base, 0)).collect();
        let parts = by_base(total, &rows, Sharing::ByWeight).unwrap();
        let exact = |base: u64| u128::from(total) * u128::from(base);
        let got = |part: u64| u128::from(part) * u128::from(whole);
        let mut lowest_raised = u128::MAX;
        let mut highest_left = 0;
        for (&base, &part) in bases.iter().zip(&parts) {
            prop_assert!(exact(base).abs_diff(got(part)) < u128::from(whole.max(1)));
            let remainder = exact(base) % u128::from(whole.max(1));
            if got(part) > exact(base) {
                lowest_raised = lowest_raised.min(remainder);
            } else {
                highest_left = highest_left.max(remainder);
            }
        }
        prop_assert!(lowest_raised >= highest_left);
    }

    #[test]
    fn of_equal_rows_the_earlier_gets_no_less((rows, sharing, total) in any_task(1..=5, 40), times in 2..5_usize) {
        let many: Vec<Row> = rows.iter().flat_map(|&row| vec![row; times]).collect();
        // A total between the table's own, so that ties are seldom even.
        let parts = shared(total * u64::try_from(times).unwrap(), &many, sharing).unwrap();
        for equal in parts.chunks(times) {
            prop_assert!(equal.windows(2).all(|pair| pair[0] >= pair[1]));
            prop_assert!(equal[0] - equal[times - 1] <= 1);
        }
    }

    #[test]
    fn beyond_what_a_table_can_have_there_are_no_parts((rows, sharing, total) in any_task(0..=20, 50), more in 1..9_u64) {
        let most = total_of(&rows, |row| top(row, sharing));
        let caps = total_of(&rows, |(_, cap, _)| cap);
        let above = if most + more > caps { NotShared::AboveCaps(People::new(caps)) } else { NotShared::NoWeight(People::new(most)) };
        prop_assert_eq!(shared(most + more, &rows, sharing), Err(above));
        let kept = total_of(&rows, |row| least(row, sharing));
        if kept > 0 {
            prop_assert_eq!(shared(kept - 1, &rows, sharing), Err(NotShared::BelowDone(People::new(kept))));
        }
        prop_assert!(shared(total, &rows, sharing).is_ok());
    }
}

/// Whether a row is free, at its least or at its most: the digits of `way` to the base of three.
fn held(way: usize, at: usize) -> usize {
    way / 3_usize.pow(u32::try_from(at).unwrap()) % 3
}

/// What is left for the free rows and the sum of their weights, where every row stands rightly at that rate.
fn rate(total: u64, rows: &[Shared], way: usize) -> Option<(i128, i128)> {
    let (mut left, mut whole) = (i128::from(total), 0);
    for (at, &(ahead, weight, least, most)) in rows.iter().enumerate() {
        left -= i128::from(ahead + [0, least, most][held(way, at)]);
        whole += [i128::from(weight), 0, 0][held(way, at)];
    }
    let stands_rightly = |(at, &(_, weight, least, most)): (usize, &Shared)| {
        let value = left * i128::from(weight);
        let (least, most) = (i128::from(least) * whole, i128::from(most) * whole);
        match held(way, at) {
            0 => weight > 0 && least <= value && value <= most,
            _ if weight == 0 => true,
            1 => value <= least,
            _ => value >= most,
        }
    };
    let is_right = left >= 0 && rows.iter().enumerate().all(stands_rightly);
    // Without a free row any rate will do that holds the others where they are.
    let is_right = is_right && (whole > 0 || (left == 0 && has_a_rate(rows, way)));
    is_right.then_some((left, whole))
}

/// Whether one rate holds every row at the bound where it stands.
fn has_a_rate(rows: &[Shared], way: usize) -> bool {
    let at = |bound: usize| {
        let rows = rows.iter().enumerate();
        let rows = rows.filter(move |(at, row)| row.1 > 0 && held(way, *at) == bound);
        rows.map(move |(_, row)| ([0, row.2, row.3][bound], row.1))
    };
    at(1).all(|least| at(2).all(|most| !is_below(least, most)))
}

/// The parts by trying every way to hold rows at a bound, and then by giving one at a time.
fn slowly(total: u64, rows: &[Row], sharing: Sharing) -> Vec<u64> {
    let rows: Vec<Shared> = rows.iter().map(|&row| shared_part(row, sharing)).collect();
    let ways = 3_usize.pow(u32::try_from(rows.len()).unwrap());
    let mut right = (0..ways).filter_map(|way| Some((way, rate(total, &rows, way)?)));
    let (way, (left, whole)) = right.next().unwrap();
    let value = |row: &Shared| left * i128::from(row.1);
    let mut parts: Vec<i128> = Vec::new();
    let mut remainders = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let is_free = held(way, at) == 0;
        remainders.push(if is_free { value(row) % whole } else { -1 });
        let shared = if is_free {
            value(row) / whole
        } else {
            i128::from([0, row.2, row.3][held(way, at)])
        };
        parts.push(i128::from(row.0) + shared);
    }
    while parts.iter().sum::<i128>() < i128::from(total) {
        let next = (0..rows.len())
            .rev()
            .max_by_key(|&at| remainders[at])
            .unwrap();
        parts[next] += 1;
        remainders[next] = -1;
    }
    parts
        .into_iter()
        .map(|part| u64::try_from(part).unwrap())
        .collect()
}

proptest! {
    #![proptest_config(cases(2_000))]

    #[test]
    fn a_slow_way_finds_the_same_parts((rows, sharing, total) in any_task(1..=6, 30)) {
        prop_assert_eq!(shared(total, &rows, sharing).unwrap(), slowly(total, &rows, sharing));
    }
}
