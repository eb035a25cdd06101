//! Parses the text that the page itself makes for sharing: its heading and its line of inputs.

use super::{
    Counting, Fact, Offer, PrintedShare, TextReading,
    draft::{Draft, offers},
    own_words::{BASES, HEADINGS, LABELS, MARKS, RULES},
};
use crate::{
    domain::{Date, Done, FirstDay, Quantity, QuotedShare, TargetGiven},
    reading::{
        read_count, read_counting_from, read_date, read_dates, read_day_count, read_people,
        read_share,
    },
};

/// Parses the page's own text; `None` for any other text.
pub(super) fn own(text: &str) -> Option<TextReading> {
    let (at, mark) = MARKS
        .iter()
        .find_map(|mark| Some((text.find(mark)?, *mark)))?;
    let first = at.saturating_add(mark.len());
    let line = text.get(first..)?.lines().next()?;
    let mut own = Own {
        is_english: mark == MARKS[1],
        ..Own::default()
    };
    let mut place = first;
    let line = line.trim_end().trim_end_matches('.');
    let (parts, label) = split_label(line);
    for part in parts.split("; ") {
        own.read(part, (place, place.saturating_add(part.len())));
        place = place.saturating_add(part.len()).saturating_add(2);
    }
    label.clone_into(&mut own.counting.base_label);
    own.heading(text.get(..at)?, text.get(first..)?);
    Some(own.reading())
}

/// Splits off the name of the group, which is last because it can contain any character.
fn split_label(line: &str) -> (&str, &str) {
    let at = |mark: &str| {
        line.find(mark)
            .map(|at| (at, at.saturating_add(mark.len())))
    };
    let found = at("; nama kelompok: ").or_else(|| at("; name of the group: "));
    let parts = found.and_then(|(at, behind)| Some((line.get(..at)?, line.get(behind..)?)));
    parts.unwrap_or((line, ""))
}

#[derive(Default)]
struct Own {
    is_english: bool,
    counting: Counting,
    drafts: Vec<(Fact, Draft)>,
}

impl Own {
    fn offer(&mut self, fact: Fact, offer: Offer, words: (usize, usize)) {
        self.drafts.push((fact, Draft::new(offer, words, 3)));
    }

    fn reading(self) -> TextReading {
        let mut reading = TextReading::default();
        for fact in Fact::ALL {
            let of_fact = self.drafts.iter().filter(|(its, _)| *its == fact);
            reading.set(
                fact,
                offers(of_fact.map(|(_, draft)| draft.clone()).collect()),
            );
        }
        reading.counting = Some(self.counting);
        reading
    }

    /// Parses one entry of the line; unknown entries are skipped.
    fn read(&mut self, part: &str, words: (usize, usize)) {
        let told = BASES
            .iter()
            .find_map(|(word, kind)| Some((part.strip_prefix(word)?, *kind)));
        if let Some((count, kind)) = told {
            self.offer(Fact::BaseKind, Offer::Kind(kind), words);
            if let Ok(base) = read_count(count) {
                self.offer(Fact::Base, Offer::People(base), words);
            }
        } else if let Some(done) = after(part, ["capaian ", "reached "]) {
            match self.done(done) {
                Some(Done::Count(count)) => self.offer(Fact::Done, Offer::People(count), words),
                Some(Done::Share(quoted)) => self.offer(Fact::QuotedShare, printed(quoted), words),
                None => {}
            }
        } else if let Some(target) = part.strip_prefix("target ") {
            match self.target(target) {
                Some(TargetGiven::Share(share)) => {
                    let quoted = QuotedShare { share, decimals: 0 };
                    self.offer(Fact::Share, printed(quoted), words);
                }
                Some(TargetGiven::Count(people)) => {
                    self.offer(
                        Fact::Target,
                        Offer::People(Quantity::exactly(people)),
                        words,
                    );
                }
                None => {}
            }
        } else if let Some(date) = after(part, ["data per ", "figures as of "]).and_then(date) {
            self.offer(Fact::AsOf, Offer::Date(date), words);
        } else if let Some(date) = after(part, ["batas waktu ", "deadline "]).and_then(date) {
            self.offer(Fact::Deadline, Offer::Date(date), words);
        } else {
            self.count(part);
        }
    }

    /// Parses an entry about the counting of days.
    fn count(&mut self, part: &str) {
        let days = |text: &str| read_day_count(text).ok();
        let counting = &mut self.counting;
        let rule = RULES.iter().find(|(text, _)| *text == part);
        if let Some((_, rule)) = rule {
            rule.apply(&mut counting.switches);
        } else if ["hari pertama tidak dihitung", "first day not counted"].contains(&part) {
            counting.first_day = FirstDay::Next;
        } else if let Some(from) = after(part, ["dihitung mulai ", "counted from "]) {
            counting.from = read_counting_from(from)
                .map(|(from, _)| from)
                .unwrap_or_default();
        } else if let Some(closed) = after(part, ["tutup ", "closed "]) {
            counting.closed = read_dates(closed).unwrap_or_default();
        } else if let Some(opened) = after(part, ["tetap buka ", "open all the same "]) {
            counting.opened = read_dates(opened).unwrap_or_default();
        } else if let Some(left) =
            between(part, ["sisa ", ""], [" hari layanan", " service days left"])
        {
            counting.own_days = days(left);
        } else if let Some(reserve) =
            between(part, ["cadangan ", ""], [" hari", " days in reserve"])
        {
            counting.reserve = days(reserve).unwrap_or(0);
        }
    }

    fn done(&self, text: &str) -> Option<Done> {
        match text
            .split_once(" persen dari ")
            .or_else(|| text.split_once(" per cent of "))
        {
            Some((percent, _)) => self.share(percent).map(Done::Share),
            None => read_count(text).ok().map(Done::Count),
        }
    }

    fn target(&self, text: &str) -> Option<TargetGiven> {
        match text
            .split_once(" persen dari ")
            .or_else(|| text.split_once(" per cent of "))
        {
            Some((percent, _)) => self
                .share(percent)
                .map(|quoted| TargetGiven::Share(quoted.share)),
            None => read_people(text).ok().map(TargetGiven::Count),
        }
    }

    /// Parses a share. The language of the line is known, so its decimal separator is too.
    fn share(&self, text: &str) -> Option<QuotedShare> {
        let text = if self.is_english {
            text.replace(',', "").replace('.', ",")
        } else {
            text.to_owned()
        };
        read_share(&text).ok()
    }

    /// Parses the heading before the line of inputs: the indicator and the region. The region of an example is in a
    /// label after the line.
    fn heading(&mut self, before: &str, behind: &str) {
        let mut place = 0_usize;
        for line in before.split_inclusive('\n') {
            let told = HEADINGS.iter().find_map(|(heading, indicator)| {
                Some((
                    line.trim_end().strip_prefix(heading)?,
                    heading.len(),
                    *indicator,
                ))
            });
            if let Some((rest, length, indicator)) = told {
                let behind = place.saturating_add(length);
                self.drafts
                    .retain(|(fact, _)| !matches!(fact, Fact::Indicator | Fact::Region));
                self.offer(
                    Fact::Indicator,
                    Offer::Indicator(indicator),
                    (place, behind),
                );
                if let Some(region) = rest.strip_prefix(", ") {
                    let first = behind.saturating_add(2);
                    let words = (first, first.saturating_add(region.len()));
                    self.offer(Fact::Region, Offer::Region(region.to_owned()), words);
                }
            }
            place = place.saturating_add(line.len());
        }
        let offset = place.saturating_add(if self.is_english {
            MARKS[1].len()
        } else {
            MARKS[0].len()
        });
        self.example(behind, offset);
    }

    fn example(&mut self, behind: &str, offset: usize) {
        let found = LABELS
            .iter()
            .find_map(|label| Some(behind.find(label)?.saturating_add(label.len())));
        let region = found.and_then(|at| Some((at, behind.get(at..)?.split(" (").next()?)));
        if let Some((at, region)) = region {
            let first = offset.saturating_add(at);
            let words = (first, first.saturating_add(region.len()));
            self.offer(Fact::Region, Offer::Region(region.to_owned()), words);
        }
    }
}

fn printed(quoted: QuotedShare) -> Offer {
    Offer::Share(PrintedShare {
        least: quoted,
        most: quoted,
        about: false,
    })
}

fn after<'a>(part: &'a str, words: [&str; 2]) -> Option<&'a str> {
    words.iter().find_map(|word| part.strip_prefix(word))
}

fn between<'a>(part: &'a str, before: [&str; 2], behind: [&str; 2]) -> Option<&'a str> {
    let ends = before.iter().zip(behind);
    let mut inner =
        ends.filter_map(|(before, behind)| part.strip_prefix(before)?.strip_suffix(behind));
    inner.next()
}

/// Parses a date; text in brackets after it is ignored.
fn date(text: &str) -> Option<Date> {
    let text = text.split(" (").next()?;
    read_date(text).ok().map(|read| read.date)
}
