//! Pace, forecast, band and ledger: published figures, and laws.

use super::given::day;
use kalkulator_ikd::domain::{
    Band, Bounds, Interval, Ledger, People, Share, Stand, TargetGiven, Terms,
};

fn tegal() -> Vec<Interval> {
    let reports = [
        (day(2023, 4, 30), 5_971),
        (day(2023, 12, 28), 19_500),
        (day(2024, 9, 23), 36_366),
        (day(2024, 12, 31), 48_881),
        (day(2025, 4, 20), 56_573),
    ];
    reports
        .windows(2)
        .map(|pair| Interval {
            after: pair[0].0,
            last: pair[1].0,
            added: pair[1].1 - pair[0].1,
            days: Bounds::exactly(u32::try_from(pair[1].0.days_since(pair[0].0)).unwrap()),
        })
        .collect()
}

#[test]
fn tegals_band() {
    for seed in [1, 2, 3, 99] {
        let begin = std::time::Instant::now();
        let band = Band::of(
            &tegal(),
            Terms {
                days: Some(255),
                shortfall: Some(326_433),
                seed,
            },
        )
        .unwrap();
        println!("{band:?} {:?}", begin.elapsed());
    }
    println!("{:?}", kalkulator_ikd::domain::backtest(&tegal(), 1));
}
