//! Lines of the list of reports written anew: with their dates in full, since a month that has not ended means another
//! day tomorrow.

use crate::{
    reading::ReportList,
    writing::{Lang, long_date},
};

/// The list with the dates in full that were completed; `None` where there are none.
pub(in crate::state) fn list_in_full(text: &str, list: &ReportList, lang: Lang) -> Option<String> {
    let completed = list.completed.iter();
    let lines = completed.map(|line| {
        let date = long_date(line.date, lang);
        (line.line, line.around.with(&date))
    });
    let lines: Vec<(u32, String)> = lines.collect();
    (!lines.is_empty()).then(|| rewritten(text, &lines))
}

/// A text with some of its lines, by their numbers from 1 and in their order, replaced.
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
