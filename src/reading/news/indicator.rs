//! Decides what a text counts: IKD activations or KTP-el recording.

use super::{
    Offer, Offers,
    choose::TextFindings,
    cues::Cue,
    draft::{Draft, offers},
};
use crate::domain::Indicator;

impl TextFindings<'_> {
    /// The offers for the indicator. Chosen where the figures and the first words agree, or where only one is named.
    pub(super) fn indicator_offers(&self) -> Offers {
        let sight = self.seen.sight;
        let named = [(Cue::Ikd, Indicator::Ikd), (Cue::Record, Indicator::KtpEl)];
        let counted = self.counted();
        let mut drafts = Vec::new();
        for (cue, indicator) in named {
            if let Some(words) = sight.first(cue) {
                let strength = if counted == Some(indicator) { 2 } else { 1 };
                drafts.push(Draft::new(Offer::Indicator(indicator), words, strength));
            }
        }
        let recording = self.roles.iter().flatten().any(|role| role.recording);
        if drafts.is_empty() && recording {
            let words = sight.first(Cue::Ktp);
            drafts.extend(
                words.map(|words| Draft::new(Offer::Indicator(Indicator::KtpEl), words, 2)),
            );
        }
        offers(drafts)
    }

    fn counted(&self) -> Option<Indicator> {
        let sight = self.seen.sight;
        let first = |cue: Cue| sight.first(cue).map(|(from, _)| from);
        let (Some(ikd), Some(record)) = (first(Cue::Ikd), first(Cue::Record)) else {
            let is_ikd = first(Cue::Ikd).is_some();
            let is_recording = first(Cue::Record).is_some();
            return match (is_ikd, is_recording) {
                (true, _) => Some(Indicator::Ikd),
                (_, true) => Some(Indicator::KtpEl),
                _ => None,
            };
        };
        let roles = || self.roles.iter().flatten();
        let of_ikd = roles().filter(|role| role.of_ikd).count();
        let recording = roles().filter(|role| role.recording).count();
        match (of_ikd, recording) {
            (0, 0) => Some(Indicator::Ikd).filter(|_| ikd < record),
            (0, _) => {
                let mentions = |cue: Cue| sight.cues.iter().filter(|&&known| known == cue).count();
                let is_main = mentions(Cue::Record) > mentions(Cue::Ikd);
                Some(Indicator::KtpEl).filter(|_| record < ikd && is_main)
            }
            _ if ikd < record || recording <= of_ikd.saturating_add(1) => Some(Indicator::Ikd),
            _ => Some(Indicator::KtpEl).filter(|_| recording >= of_ikd.saturating_mul(3)),
        }
    }
}
