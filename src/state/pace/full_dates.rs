//! Rewrites lines of the list of reports with dates in full: a month that has not ended would mean another day
//! tomorrow.

use crate::{
    reading::ReportList,
    writing::{Lang, long_date},
};

/// The list with its completed dates in full; `None` if no date was completed.
pub(in crate::state) fn list_in_full(text: &str, list: &ReportList, lang: Lang) -> Option<String> {
    let completed = list.completed.iter();
    let lines = completed.map(|line| {
        let date = long_date(line.date, lang);
        (line.line, line.around.with(&date))
    });
    let lines: Vec<(u32, String)> = lines.collect();
    (!lines.is_empty()).then(|| rewritten(text, &lines))
}

/// The text with some lines replaced. `lines` has their numbers, from 1 and in order, and their new texts.
pub(in crate::state) fn rewritten(text: &str, lines: &[(u32, String)]) -> String {
    let mut anew = lines.iter().peekable();
    let mut whole = String::with_capacity(text.len());
    for (number, line) in (1..).zip(text.split_inclusive('\n')) {
        let Some((_, full)) = anew.next_if(|(at, _)| *at == number) else {
            whole.push_str(line);
            continue;
        };
        whole.push_str(full);
        if line.ends_with('\n') {
            whole.push('\n');
        }
    }
    whole
}
