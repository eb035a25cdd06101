//! Weights of the plan by day as text, for links and programs.

use super::iso;
use crate::domain::Boost;

/// The weights of the weekdays in per cent, Monday first: "100,100,100,100,60,100,0".
pub fn weekday_weights(weekdays: [u16; 7]) -> String {
    weekdays.map(|percent| percent.to_string()).join(",")
}

/// A period with its weight in per cent: "2024-06-01:2024-06-30:150".
pub fn boost_days(boost: Boost) -> String {
    [
        iso(boost.period.first),
        iso(boost.period.last),
        boost.percent.to_string(),
    ]
    .join(":")
}
