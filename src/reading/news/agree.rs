//! Lets the figures of a text testify for each other: a share, its count and its base that fit single each other out.

use super::{
    Fact, NotChosenReason, Offer, PrintedShare, choose::Drafts, draft::Draft, roles::CERTAIN,
};
use crate::domain::{Bounds, People, Quantity, QuotedShare};

/// The most candidates of a fact that are compared.
const MOST: usize = 12;
/// The most fits that are weighed against each other.
const MOST_FITS: usize = 64;
/// How much a fit singles a candidate out.
const FITS: u32 = 4;

impl Drafts {
    /// Singles out the candidates that fit others, and makes sure of those that words only suggest.
    pub(super) fn let_figures_agree(&mut self, ikd: bool) {
        self.fit_shares(Fact::QuotedShare, Fact::Done, Fact::Base);
        self.fit_shares(Fact::QuotedShare, Fact::Done, Fact::Target);
        self.fit_shares(Fact::Share, Fact::Target, Fact::Base);
        self.fit_attained();
        self.fit_sum(ikd);
        self.move_attained();
    }

    /// Compares a share with a count and the whole that it is a part of.
    fn fit_shares(&mut self, share: Fact, part: Fact, whole: Fact) {
        let mut fits: Vec<[usize; 3]> = Vec::new();
        for (at, quoted) in shares(self.of(share)) {
            // A target is computed of its share exactly, and only the count is rounded.
            let quoted = if share == Fact::Share {
                exactly(quoted)
            } else {
                quoted
            };
            for (part_at, part) in counts(self.of(part)) {
                for (whole_at, whole) in counts(self.of(whole)) {
                    if part.bounds.most < whole.bounds.least && is_share(quoted, part, whole) {
                        fits.push([at, part_at, whole_at]);
                    }
                }
            }
        }
        self.single_out_all([share, part, whole], &fits);
    }

    /// Compares a share of a target with the activations and the target share of each base.
    fn fit_attained(&mut self) {
        let mut fits: Vec<[usize; 3]> = Vec::new();
        let aims: Vec<PrintedShare> = shares(self.of(Fact::Share))
            .map(|(_, share)| share)
            .collect();
        for (at, quoted) in shares(self.of(Fact::QuotedShare)) {
            for (done_at, done) in counts(self.of(Fact::Done)) {
                for (base_at, base) in counts(self.of(Fact::Base)) {
                    let fits_any = aims.iter().any(|&aim| {
                        let target = Quantity {
                            bounds: exactly(aim).least.people_of(base.allows()),
                            about: false,
                        };
                        done.bounds.most < target.bounds.least && is_share(quoted, done, target)
                    });
                    if fits_any && quoted.least.decimals > 0 {
                        fits.push([at, done_at, base_at]);
                    }
                }
            }
        }
        self.single_out_all([Fact::QuotedShare, Fact::Done, Fact::Base], &fits);
    }

    /// Marks the candidate that fits. A fit counts only if it is the only one.
    fn single_out_all(&mut self, facts: [Fact; 3], fits: &[[usize; 3]]) {
        let fits = fits.get(..MOST_FITS).unwrap_or(fits);
        for fit in fits {
            for (place, (&at, fact)) in fit.iter().zip(facts).enumerate() {
                let same = fits
                    .iter()
                    .filter(|fit| fit.get(place) == Some(&at))
                    .count();
                let rivals = fits.len().saturating_sub(same);
                self.single_out(fact, at, rivals <= same);
            }
        }
    }

    /// Makes a share beside a target count the quoted share, where it is what was reached of that target.
    fn move_attained(&mut self) {
        let attained = shares(self.of(Fact::Share)).find(|&(at, share)| {
            let is_weak = self
                .of(Fact::Share)
                .get(at)
                .is_some_and(|draft| !draft.is_sure());
            let mut pairs = counts(self.of(Fact::Done))
                .flat_map(|done| counts(self.of(Fact::Target)).map(move |target| (done, target)));
            is_weak && pairs.any(|((_, done), (_, target))| is_share(share, done, target))
        });
        let Some(draft) = attained.and_then(|(at, _)| self.take(Fact::Share, at)) else {
            return;
        };
        let mut draft = draft;
        draft.candidate.of_target = true;
        draft.strength = CERTAIN;
        self.add(Fact::QuotedShare, draft);
    }

    /// Compares what is reached and what is missing with the base that they make up. In a text on IKD, those are missing
    /// of the base and not of the target.
    fn fit_sum(&mut self, ikd: bool) {
        let mut fits: Vec<(usize, usize, usize)> = Vec::new();
        for (base_at, base) in counts(self.of(Fact::Base)) {
            for (done_at, done) in counts(self.of(Fact::Done)) {
                for (short_at, short) in counts(self.of(Fact::Shortfall)) {
                    let sum = exact(done)
                        .zip(exact(short))
                        .map(|(one, other)| one.saturating_add(other));
                    if sum.is_some() && sum == exact(base) {
                        fits.push((base_at, done_at, short_at));
                    }
                }
            }
        }
        for (base, done, short) in fits {
            self.single_out(Fact::Base, base, true);
            self.single_out(Fact::Done, done, true);
            self.single_out(Fact::Shortfall, short, true);
            let missing = self.of_mut(Fact::Shortfall).get_mut(short).filter(|_| ikd);
            if let Some(missing) = missing {
                missing.candidate.not_chosen = Some(NotChosenReason::NotActivated);
            }
        }
    }

    fn single_out(&mut self, fact: Fact, at: usize, is_alone: bool) {
        let has_sure = self.of(fact).iter().any(Draft::is_sure);
        let Some(draft) = self.of_mut(fact).get_mut(at) else {
            return;
        };
        if is_alone && draft.singled < FITS {
            draft.singled = draft.singled.saturating_add(FITS);
        }
        if !has_sure {
            draft.strength = draft.strength.max(CERTAIN);
        }
    }
}

/// The open counts among the first drafts.
fn counts(drafts: &[Draft]) -> impl Iterator<Item = (usize, Quantity)> + '_ {
    open(drafts).filter_map(|(at, draft)| match draft.candidate.offer {
        Offer::People(quantity) => Some((at, quantity)),
        _ => None,
    })
}

/// The open shares among the first drafts.
fn shares(drafts: &[Draft]) -> impl Iterator<Item = (usize, PrintedShare)> + '_ {
    open(drafts).filter_map(|(at, draft)| match draft.candidate.offer {
        Offer::Share(share) => Some((at, share)),
        _ => None,
    })
}

/// The open ones among the first drafts, with their indices.
fn open(drafts: &[Draft]) -> impl Iterator<Item = (usize, &Draft)> {
    let first = drafts.iter().enumerate().take(MOST);
    first.filter(|(_, draft)| draft.is_open())
}

/// The share as a number, not as printed.
fn exactly(share: PrintedShare) -> PrintedShare {
    let exactly = |end: QuotedShare| QuotedShare { decimals: 6, ..end };
    PrintedShare {
        least: exactly(share.least),
        most: exactly(share.most),
        ..share
    }
}

fn exact(quantity: Quantity) -> Option<u64> {
    (quantity.bounds.is_exact() && !quantity.about).then_some(quantity.bounds.least.count())
}

/// Whether a count is that share of a whole: rounded or cut to the decimals printed, the count perhaps to thousands.
pub(super) fn is_share(share: PrintedShare, part: Quantity, whole: Quantity) -> bool {
    let (part, whole) = (spread(part), whole.allows());
    let ends = [share.least, share.most].map(|end: QuotedShare| end.people_of(whole));
    let [least, most] = ends;
    least.least <= part.most && part.least <= most.most
}

/// The range of numbers that a count may be a rounding of: for round thousands, all that round to it.
fn spread(count: Quantity) -> Bounds<People> {
    let allowed = count.allows();
    let is_round =
        allowed.least.count() >= 10_000 && allowed.least.count().checked_rem(1_000) == Some(0);
    if !is_round {
        return allowed;
    }
    Bounds {
        least: People::new(allowed.least.count().saturating_sub(500)),
        most: People::new(allowed.most.count().saturating_add(500)),
    }
}
