//! The model: the whole state of the page.

use std::rc::Rc;

use super::{
    Depths, History, Msg, Notice, Order, Origin, PageSnapshot, Pairs, Setting, TakeAway,
    encode_pairs,
    history::EditedCell,
    origin::{OWN_SLOT, is_own},
};
use crate::state::{
    Appearance, Builder, Case, Cell, Extent, Field, Fields, PastedText, Surroundings, Tables,
    Visit,
    calendar::completing::in_full,
    question::{
        defaults::{blank_case, fill_defaults},
        warning::is_odd_device_date,
    },
    saved_of,
    table::MadeOf,
};
use crate::{domain::Date, writing::Lang};

/// The state of the page. Everything that it shows is computed from this.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model {
    /// The case in the form.
    pub case: Rc<Case>,
    /// The last case in which every field could be read. Its answer is shown while a field is unreadable.
    pub answered: Option<Rc<Case>>,
    /// Fields whose problems may be shown: the user left them, or paused for a second.
    pub settled: Fields,
    /// The field typed in within the last second. Long computations wait until that is over.
    pub typing: Option<Field>,
    /// The language of the page.
    pub lang: Lang,
    /// The depths that are open.
    pub open: Depths,
    /// The order of the parts of the page.
    pub order: Order,
    /// The appearance of the page.
    pub appearance: Appearance,
    /// The builder of a portal's snippet.
    pub builder: Builder,
    /// Whether the page is in a frame.
    pub surroundings: Surroundings,
    /// The device's local date.
    pub today: Date,
    /// The undo history.
    pub history: History,
    /// How many steps could be undone before everything was emptied; `None` as soon as something is typed.
    pub emptied: Option<usize>,
    /// A sentence about what has just happened.
    pub notice: Option<Notice>,
    /// A text for the user to copy by hand, if the browser refuses to copy it.
    pub take_away: Option<TakeAway>,
    /// The origin of the case.
    pub origin: Origin,
    /// The storage key of the case.
    pub slot: String,
    /// The user's own case, while another one is shown.
    pub own: Option<Rc<Case>>,
    /// The storage key of the user's own case.
    pub own_slot: String,
    /// Whether a stored text is left as it is, since this version cannot open it.
    pub left_alone: bool,
    /// Whether the program has just started again after a fault.
    pub has_restarted: bool,
    /// The case as another tab has changed it since.
    pub elsewhere: Option<Rc<Case>>,
    /// Whether the browser refuses to store anything.
    pub storage_refused: bool,
    /// Values in a link that their keys do not take.
    pub refused_values: Pairs,
    /// The pasted text.
    pub pasted: Rc<PastedText>,
    /// The table of many regions.
    pub tables: Tables,
    /// The messages of depths whose code has not come yet, in their order.
    pub awaiting: Vec<Msg>,
}

impl Model {
    /// A page with default values only, on a day.
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
            pasted: Rc::default(),
            tables: Tables::default(),
            awaiting: Vec::new(),
        }
    }

    /// The page before its program runs: no day is known yet, and the dates are empty.
    pub fn before_start(lang: Lang) -> Self {
        let mut model = Self::new(Date::year_start(2026), lang);
        let case = Rc::make_mut(&mut model.case);
        case.form.set(Field::AsOf, "");
        case.form.set(Field::Deadline, "");
        model
    }

    /// The case as text, for storage.
    pub fn saved(&self) -> String {
        let mut saved = saved_of(&self.case, self.setting(), self.today);
        let looks = self.appearance.pairs();
        // The appearance is a portal's or a link's: it is not stored with the user's own case.
        if self.shows_another() && !looks.is_empty() {
            saved.push('&');
            saved.push_str(&encode_pairs(&looks));
        }
        saved
    }

    /// The settings outside the case: language and open depths.
    pub fn setting(&self) -> Setting {
        Setting {
            lang: self.lang,
            open: self.open,
        }
    }

    /// Whether the page is embedded: in a frame, compact or locked. The case and the navigation then belong to the
    /// portal.
    pub fn is_embedded(&self) -> bool {
        self.surroundings == Surroundings::Frame
            || self.appearance.extent == Extent::Compact
            || !self.appearance.locks.is_empty()
    }

    /// Whether the portal has locked a field.
    pub fn is_locked(&self, field: Field) -> bool {
        self.appearance.locks.field(field)
    }

    /// Whether a case other than the user's own is shown.
    pub fn shows_another(&self) -> bool {
        !is_own(&self.slot)
    }

    /// The case that is answered: the last readable one, or the present one if none was readable yet.
    pub fn answering(&self) -> &Rc<Case> {
        self.answered.as_ref().unwrap_or(&self.case)
    }

    /// Whether the answer shown is older than the form, which is unreadable or still needs a day.
    pub fn is_waiting(&self) -> bool {
        self.answered
            .as_ref()
            .is_some_and(|answered| !answered.reads_as(&self.case))
    }

    /// Whether the device's date is probably wrong.
    pub fn has_odd_date(&self) -> bool {
        is_odd_device_date(self.today)
    }

    /// Writes every date of the form in full. Neither the meaning of a date nor the answer changes.
    pub(in crate::state) fn complete(&mut self) {
        let (today, lang) = (self.today, self.lang);
        self.case = in_full(&self.case, today, lang);
        if let Some(answered) = &self.answered {
            self.answered = Some(in_full(answered, today, lang));
        }
    }

    /// A snapshot of the present state. Its dates are in full, since it may be restored on a later day.
    pub(in crate::state) fn snapshot(&self) -> PageSnapshot {
        PageSnapshot {
            case: in_full(&self.case, self.today, self.lang),
            origin: self.origin,
            slot: self.slot.clone(),
            own: self.own.clone(),
            pasted: Rc::clone(&self.pasted),
            held: Rc::clone(&self.tables.held),
        }
    }

    /// The values outside the table that its messages can change: whether steps can be undone and redone.
    pub fn beside_table(&self) -> (bool, bool) {
        (self.history.can_undo(), self.history.can_redo())
    }

    /// A copy of the page whose table shows all rows in the order of the file.
    #[must_use]
    pub fn with_whole_table(&self) -> Self {
        let mut model = self.clone();
        model.tables.show_all();
        model
    }

    /// The present inputs of the table's figures.
    pub(in crate::state) fn made_of(&self) -> MadeOf {
        MadeOf {
            case: Rc::clone(self.answering()),
            held: Rc::clone(&self.tables.held),
            today: self.today,
        }
    }

    /// Adds an undo step before the table changes. Typing on in one cell, or in the day of all rows, is one step.
    pub(in crate::state) fn note_cell(&mut self, row: Option<u32>, cell: Cell) {
        let snapshot = self.snapshot();
        self.history.note_cell(&snapshot, EditedCell { row, cell });
    }

    /// Adds an undo step before the case changes.
    pub(in crate::state) fn note(&mut self, typing: Option<Field>) {
        let snapshot = self.snapshot();
        self.history.note(&snapshot, typing);
    }

    /// Shows another case in the form.
    pub(in crate::state) fn show(&mut self, case: Rc<Case>) {
        self.case = case;
        self.answered = None;
        self.take_away = None;
        self.begin_visit();
        self.settle_filled();
        self.take_answer();
    }

    /// Marks all fields with a text as settled, so that their problems are shown. An empty field is no problem yet.
    pub(in crate::state) fn settle_filled(&mut self) {
        for field in Field::ALL {
            self.settled
                .set(field, !self.case.form.typed(field).is_empty());
        }
    }

    /// Begins a visit if the day has changed.
    pub(in crate::state) fn begin_visit(&mut self) {
        if self.case.visit.day != Some(self.today) {
            let mode = self.history_mode();
            Visit::begin(Rc::make_mut(&mut self.case), self.today, mode);
        }
    }

    /// Fills in the default dates, except in fields that a portal has locked.
    pub(in crate::state) fn fill_defaults(&mut self) {
        let mut case = Case::clone(&self.case);
        fill_defaults(&mut case, self.today, self.lang);
        self.appearance.locks.keep(&self.case, &mut case);
        if case != *self.case {
            self.case = Rc::new(case);
        }
    }
}
