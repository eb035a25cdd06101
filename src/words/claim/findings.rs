//! The finding of each check of a claim, as a clause.

use super::{
    gaps::{ClaimTopic, Texts},
    terms::ClaimWords,
};
use crate::domain::{Check, Checked, Claim, Grim, Outcome};

impl ClaimWords<'_> {
    /// The finding as a clause: "angka 4 persen cocok dengan 15.000 dari target 400.000 orang".
    pub(in crate::words) fn finding(&self, check: &Check) -> String {
        let texts = match check.checked {
            Checked::QuotedShare(..) => share_finding(check, self.claim),
            Checked::Target(_) => target_finding(check, self.claim),
            Checked::Shortfall(_) => shortfall_finding(check),
            Checked::Weekday => weekday_finding(check),
        };
        self.tell(ClaimTopic::of(check), texts)
    }
}

fn share_finding(check: &Check, claim: &Claim) -> Texts {
    match (check.outcome, check.grim) {
        (Outcome::Fits, Some(Grim::Gives(..))) => (
            "angka {quoted} mungkin, misalnya {count} dari {base}",
            "the figure of {quoted} is possible, as {count} of {base}",
        ),
        (_, Some(Grim::Nobody)) => (
            "angka {quoted} tidak cocok: tidak ada jumlah orang yang menjadi sebesar itu dari {base}",
            "the figure of {quoted} does not fit: no number of people is that much of {base}",
        ),
        (Outcome::Fits, _) => (
            "angka {quoted} cocok dengan {done} dari {whole}{in brackets}{dropped}{not of the base}",
            "the figure of {quoted} fits {done} of {whole}{in brackets}{dropped}{not of the base}",
        ),
        (Outcome::DoesNotFit, _) => (
            "angka {quoted} tidak cocok dengan angka lain yang disebut; yang terdekat {percent}, yaitu {done} dari {whole}, dengan selisih {off} poin persen",
            "the figure of {quoted} fits no other figure; the nearest is {percent}, that is {done} of {whole}, off by {off} percentage points",
        ),
        (Outcome::CannotTell, _) if claim.done.is_some() => (
            "angka {quoted} tidak dapat diuji karena dasarnya tidak disebut",
            "the figure of {quoted} cannot be tested, since the text does not name its base",
        ),
        (Outcome::CannotTell, _) if claim.base.is_some() => (
            "angka {quoted} tidak dapat diuji karena jumlah orangnya tidak disebut",
            "the figure of {quoted} cannot be tested, since the text does not name the number of people",
        ),
        (Outcome::CannotTell, _) => (
            "angka {quoted} tidak dapat diuji karena jumlah orang dan dasarnya tidak disebut",
            "the figure of {quoted} cannot be tested, since the text names neither the number of people nor the base",
        ),
    }
}

fn target_finding(check: &Check, claim: &Claim) -> Texts {
    match (check.outcome, claim.base, claim.share) {
        (Outcome::Fits, ..) => (
            "target {quoted} cocok dengan {share} dari {whole}{rounded}",
            "the target of {quoted} fits {share} of {whole}{rounded}",
        ),
        (Outcome::DoesNotFit, ..) => (
            "target {quoted} bukan {share} dari {whole}, yang hitungannya {exact}",
            "the target of {quoted} is not {share} of {whole}, which comes to {exact}",
        ),
        (Outcome::CannotTell, Some(_), _) => (
            "target {quoted} tidak dapat diuji karena persentasenya tidak disebut",
            "the target of {quoted} cannot be tested, since the text does not name its share",
        ),
        (Outcome::CannotTell, None, Some(_)) => (
            "target {quoted} tidak dapat diuji karena dasarnya tidak disebut",
            "the target of {quoted} cannot be tested, since the text does not name its base",
        ),
        (Outcome::CannotTell, None, None) => (
            "target {quoted} tidak dapat diuji karena dasar dan persentasenya tidak disebut",
            "the target of {quoted} cannot be tested, since the text names neither its base nor its share",
        ),
    }
}

fn shortfall_finding(check: &Check) -> Texts {
    match check.outcome {
        Outcome::Fits => (
            "kekurangan {quoted} cocok dengan {sum}",
            "the shortfall of {quoted} fits {sum}",
        ),
        Outcome::DoesNotFit => (
            "kekurangan {quoted} tidak cocok dengan {sum}, yang hitungannya {exact}",
            "the shortfall of {quoted} does not fit {sum}, which comes to {exact}",
        ),
        Outcome::CannotTell => (
            "kekurangan {quoted} tidak dapat diuji karena jumlah aktivasi atau targetnya tidak disebut",
            "the shortfall of {quoted} cannot be tested, since the text does not name the activations or the target",
        ),
    }
}

fn weekday_finding(check: &Check) -> Texts {
    match check.outcome {
        Outcome::Fits => (
            "tanggal {date} memang hari {weekday}",
            "the date, {date}, is indeed a {weekday}",
        ),
        Outcome::DoesNotFit => (
            "tanggal {date} jatuh pada hari {day}, bukan {weekday}",
            "the date, {date}, was a {day}, not a {weekday}",
        ),
        Outcome::CannotTell => (
            "hari {weekday} tidak dapat diuji karena tanggalnya tidak disebut",
            "the weekday, {weekday}, cannot be tested, since the text does not name the date",
        ),
    }
}
