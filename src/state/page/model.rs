//! The model: what the user chose, and nothing computed.

use std::rc::Rc;

use super::{
    Depths, History, Notice, Order, Origin, Pairs, Place, Setting, Start, TakeAway,
    boot::{OWN_SLOT, is_own},
    encode_pairs,
};
use crate::state::{
    Appearance, Builder, Case, Cell, Field, Fields, Held, Press, Surroundings, Tables, Visit,
    calendar::completing::in_full,
    question::{
        defaults::{blank_case, fill_defaults},
        notice::is_odd_device_date,
    },
    saved_of,
};
use crate::{domain::Date, writing::Lang};

/// Everything that the page shows follows from this.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model {
    /// The case in the form.
    pub case: Rc<Case>,
    /// The last case that could be read wholly: its answer stands while a field is faulty.
    pub answered: Option<Rc<Case>>,
    /// Fields whose faults may be shown: left, or not typed in for a second.
    pub settled: Fields,
    /// The field that was typed in within the last second: what takes long waits until then.
    pub typing: Option<Field>,
    /// The language of the page.
    pub lang: Lang,
    /// The depths that are open.
    pub open: Depths,
    /// What comes first on the page.
    pub order: Order,
    /// How the page looks.
    pub appearance: Appearance,
    /// The form for a portal's snippet.
    pub builder: Builder,
    /// Where the page stands.
    pub surroundings: Surroundings,
    /// The device's local date.
    pub today: Date,
    /// Steps back and forth.
    pub history: History,
    /// How many steps could be taken back before everything was emptied, until something is typed.
    pub emptied: Option<usize>,
    /// A sentence about what has just happened.
    pub notice: Option<Notice>,
    /// A text to be copied by hand, where the browser refuses to.
    pub take_away: Option<TakeAway>,
    /// Where the case comes from.
    pub origin: Origin,
    /// Where the case is kept.
    pub slot: String,
    /// The user's own case, while another's link is open.
    pub own: Option<Rc<Case>>,
    /// Where the user's own case is kept.
    pub own_slot: String,
    /// Whether something is kept that this version cannot open, and therefore leaves alone.
    pub left_alone: bool,
    /// Whether a fault has just stopped the program, which then started anew.
    pub has_restarted: bool,
    /// The case as another tab has kept it since.
    pub elsewhere: Option<Rc<Case>>,
    /// Whether the browser refuses to keep anything.
    pub storage_refused: bool,
    /// Values in a link that their keys do not take.
    pub refused_values: Pairs,
    /// The pasted text.
    pub press: Rc<Press>,
    /// Many regions.
    pub tables: Tables,
}

impl Model {
    /// A page without figures, on a day.
    pub fn new(today: Date, lang: Lang) -> Self {
        Self {
            case: Rc::new(blank_case(today, lang)),
            answered: None,
            settled: Fields::default(),
            typing: None,
            lang,
            open: Depths::default(),
            order: Order::default(),
            appearance: Appearance::default(),
            builder: Builder::default(),
            surroundings: Surroundings::Alone,
            today,
            history: History::default(),
            emptied: None,
            notice: None,
            take_away: None,
            origin: Origin::Own,
            slot: OWN_SLOT.to_owned(),
            own: None,
            own_slot: OWN_SLOT.to_owned(),
            left_alone: false,
            has_restarted: false,
            elsewhere: None,
            storage_refused: false,
            refused_values: Pairs::new(),
            press: Rc::default(),
            tables: Tables::default(),
        }
    }

    /// The page before its program runs: no day is known yet, and nothing is typed.
    pub fn before_start(lang: Lang) -> Self {
        let mut model = Self::new(Date::year_start(2026), lang);
        let case = Rc::make_mut(&mut model.case);
        case.form.set(Field::AsOf, "");
        case.form.set(Field::Deadline, "");
        model
    }

    /// Takes over what the page starts with.
    pub fn begin(&mut self, start: Start) {
        self.slot = start.slot;
        self.origin = start.origin;
        self.own = start.own.map(Rc::new);
        self.own_slot = start.own_slot;
        self.left_alone = start.left_alone;
        if let Some(opened) = start.opened {
            self.refused_values = opened.refused;
            self.open = opened.open;
            self.appearance = opened.appearance;
            self.case = Rc::new(opened.case);
            self.fill_defaults();
            self.show(Rc::clone(&self.case));
            self.order = Order::of(self);
        }
    }

    /// Takes over the text that was pasted last.
    pub fn begin_with_text(&mut self, text: String) {
        self.press = Rc::new(Press::new(text));
    }

    /// The case as it is kept.
    pub fn saved(&self) -> String {
        let mut saved = saved_of(&self.case, self.setting(), self.today);
        let looks = self.appearance.pairs();
        // The user's own case looks as the page does anywhere.
        if self.shows_another() && !looks.is_empty() {
            saved.push('&');
            saved.push_str(&encode_pairs(&looks));
        }
        saved
    }

    /// How the page stands beside the case.
    pub fn setting(&self) -> Setting {
        Setting {
            lang: self.lang,
            open: self.open,
        }
    }

    /// Whether another's case is shown beside the user's own.
    pub fn shows_another(&self) -> bool {
        !is_own(&self.slot)
    }

    /// The case that is answered: the last whole one, or the present one where none was whole yet.
    pub fn answering(&self) -> &Rc<Case> {
        self.answered.as_ref().unwrap_or(&self.case)
    }

    /// Whether an older answer stands because the form cannot be read wholly.
    pub fn is_waiting(&self) -> bool {
        self.answered
            .as_ref()
            .is_some_and(|answered| !answered.reads_as(&self.case))
    }

    /// Whether the device's date is unlikely.
    pub fn has_odd_date(&self) -> bool {
        is_odd_device_date(self.today)
    }

    /// The present case and its place. Steps can be taken on a later day: they hold dates in full.
    pub(in crate::state) fn place(&self) -> Place {
        Place {
            case: in_full(&self.case, self.today, self.lang),
            origin: self.origin,
            slot: self.slot.clone(),
            own: self.own.clone(),
            press: Rc::clone(&self.press),
            held: Rc::clone(&self.tables.held),
        }
    }

    /// What a message of the table can change beside the table: the steps that can be taken back or again.
    pub fn beside_table(&self) -> (bool, bool) {
        (self.history.can_undo(), self.history.can_redo())
    }

    /// The same page with the whole table as it stands, in the order of its file.
    #[must_use]
    pub fn with_whole_table(&self) -> Self {
        let mut model = self.clone();
        model.tables.show_all();
        model
    }

    /// What a table is computed from at present.
    pub(in crate::state) fn made_of(&self) -> (Rc<Case>, Rc<Held>, Date) {
        (
            Rc::clone(self.answering()),
            Rc::clone(&self.tables.held),
            self.today,
        )
    }

    /// Notes the present table as a step to come back to. Typing on in one cell, or in the day of all rows, is one step.
    pub(in crate::state) fn note_cell(&mut self, row: Option<u32>, cell: Cell) {
        let place = self.place();
        self.history.note_cell(&place, (row, cell));
    }

    /// Notes the present case as a step to come back to.
    pub(in crate::state) fn note(&mut self, typing: Option<Field>) {
        let place = self.place();
        self.history.note(&place, typing);
    }

    /// Puts another case into the form.
    pub(in crate::state) fn show(&mut self, case: Rc<Case>) {
        self.case = case;
        self.answered = None;
        self.take_away = None;
        self.begin_visit();
        self.settle_filled();
        self.take_answer();
    }

    /// Faults of fields with a text may be shown, and an empty field is no fault yet.
    pub(in crate::state) fn settle_filled(&mut self) {
        for field in Field::ALL {
            self.settled
                .set(field, !self.case.form.typed(field).is_empty());
        }
    }

    /// Begins a visit where the day is another one.
    pub(in crate::state) fn begin_visit(&mut self) {
        if self.case.visit.day != Some(self.today) {
            let mode = self.history_mode();
            Visit::begin(Rc::make_mut(&mut self.case), self.today, mode);
        }
    }

    /// Sets the dates that nobody gave, beside those that a portal has locked.
    pub(in crate::state) fn fill_defaults(&mut self) {
        let mut case = Case::clone(&self.case);
        fill_defaults(&mut case, self.today, self.lang);
        self.appearance.locks.keep(&self.case, &mut case);
        if case != *self.case {
            self.case = Rc::new(case);
        }
    }
}
