//! The root component: keeps the model, feeds it messages, performs its effects.

use std::cell::Cell;

use gloo::{
    events::EventListener,
    timers::callback::{Interval, Timeout},
};
use yew::prelude::*;

use super::{
    address, clock, day_watch,
    depths::{self, DEPTHS, Desk},
    document, keys,
    once_drawn::OnceDrawn,
    storage,
};
use crate::{
    domain::Date,
    state::{
        Carried, Effect, Field, Model, Msg, Order, Reach, Store, StoredCase, TEXT_SLOT, slot_of,
        start, update,
    },
    view::{Drawing, PageReadings, Pass, draw},
    words::Words,
    writing::Lang,
};

/// The root component.
#[derive(Debug)]
pub struct Runtime {
    model: Model,
    dispatch: Callback<Msg>,
    pause: Option<Timeout>,
    /// The effects of the depths, once their code has come.
    desk: Option<Box<dyn Desk>>,
    once_drawn: OnceDrawn,
    /// Pending drawings of the page without the table, and of the table without its rows.
    page: Due,
    table: Due,
    readings: PageReadings,
    _listeners: Vec<EventListener>,
    _day: Interval,
}

/// Counts requested drawings of a part and remembers the last one drawn. Several messages may come before one drawing.
#[derive(Debug, Default)]
struct Due {
    called_for: u32,
    drawn: Cell<Option<u32>>,
}

impl Due {
    fn call_for(&mut self) {
        self.called_for = self.called_for.wrapping_add(1);
    }

    fn pass(&self) -> Pass {
        let number = self.called_for;
        Pass {
            number,
            is_new: self.drawn.replace(Some(number)) != Some(number),
        }
    }
}

/// How long the user must pause before the fault of a field is shown.
const PAUSE_MILLISECONDS: u32 = 1_000;

impl Component for Runtime {
    type Message = Msg;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        let dispatch = ctx.link().callback(|msg| msg);
        let model = starting_model();
        let runtime = Self {
            pause: None,
            desk: None,
            once_drawn: OnceDrawn::default(),
            page: Due::default(),
            table: Due::default(),
            readings: PageReadings::of(&model),
            _listeners: listeners(&dispatch),
            _day: day_watch::from_time_to_time(dispatch.clone()),
            dispatch,
            model,
        };
        runtime.set_language(runtime.model.lang);
        depths::register(runtime.dispatch.clone());
        runtime
    }

    fn update(&mut self, _ctx: &Context<Self>, msg: Msg) -> bool {
        #[cfg(feature = "planted-faults")]
        super::planted::fault_at(&msg);
        let reach = match &msg {
            Msg::Table(msg) => Some(msg.reach(&self.model.tables)),
            _ => None,
        };
        self.catch_up(&msg);
        if matches!(msg, Msg::DepthsCame) {
            self.once_drawn.wait_for(document::depths_are_here);
            self.desk = DEPTHS
                .get()
                .map(|depths| (depths.open)(&self.model, &self.dispatch));
        }
        let before = (self.model.beside_table(), self.model.tables.drawn_lines());
        for effect in update(&mut self.model, msg) {
            self.perform(effect);
        }
        if reach.is_none() || self.model.beside_table() != before.0 {
            self.page.call_for();
            self.readings = PageReadings::of(&self.model);
        }
        match reach {
            None | Some(Reach::All) => self.table.call_for(),
            Some(Reach::Lines) => {}
            Some(Reach::View) => return self.model.tables.drawn_lines() != before.1,
        }
        true
    }

    /// Yew calls this after all parts are drawn.
    fn rendered(&mut self, _ctx: &Context<Self>, is_first: bool) {
        if is_first {
            document::program_runs();
        }
        self.once_drawn.release();
    }

    fn view(&self, _ctx: &Context<Self>) -> Html {
        let drawing = Drawing {
            page: self.page.pass(),
            table: self.table.pass(),
        };
        draw(&self.model, &self.readings, &self.dispatch, drawing)
    }
}

impl Runtime {
    /// Applies a change of date before an entry, so that text typed after midnight counts for the new day.
    fn catch_up(&mut self, msg: &Msg) {
        if let Msg::Entered(..) = msg
            && let Some(today) = clock::today().filter(|&today| today != self.model.today)
        {
            for effect in update(&mut self.model, Msg::DayTurned(today)) {
                self.perform(effect);
            }
        }
    }

    fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::Save { slot, text } => {
                document::mirror(&slot, &text);
                if storage::keep(&slot, &text).is_err() && !self.model.storage_refused {
                    self.dispatch.emit(Msg::StorageRefused);
                }
            }
            Effect::AwaitPause(field) => self.await_pause(field),
            Effect::GoTo(depth) => {
                self.once_drawn
                    .wait_for(move || document::go_to(depth.key()));
            }
            Effect::SetAddress(link) => address::set(&link),
            Effect::ClearAddress => address::set(""),
            Effect::SetLang(lang) => self.set_language(lang),
            Effect::Dress(looks) => document::apply_appearance(looks),
            Effect::FocusField(field) => self
                .once_drawn
                .wait_for(move || document::focus_field(field.key())),
            Effect::ShowAnswer => self.once_drawn.wait_for(document::show_answer),
            Effect::PutFirst(first) => document::put_first(first),
            effect => {
                if let Some(desk) = &mut self.desk {
                    desk.perform(effect, &self.model, &mut self.once_drawn);
                }
            }
        }
    }

    fn await_pause(&mut self, field: Field) {
        let dispatch = self.dispatch.clone();
        self.pause = Some(Timeout::new(PAUSE_MILLISECONDS, move || {
            dispatch.emit(Msg::Paused(field));
        }));
    }

    fn set_language(&self, lang: Lang) {
        document::set_language(lang.key(), Words::of(lang, &self.model.case).title());
    }
}

/// The initial model.
fn starting_model() -> Model {
    let today = clock::today().unwrap_or(Date::year_start(1970));
    let carried = Carried {
        link: address::link(),
        document_state: document::carried_state(),
        restarted_in: document::restarted_in(),
    };
    let start = start(&carried, &storage::LocalStore, today);
    let lang = start.opened.as_ref().and_then(|opened| opened.lang);
    let mut model = Model::new(today, lang.unwrap_or(Lang::Id));
    model.builder.address = address::public().unwrap_or_default();
    model.builder.lang = model.lang;
    model.surroundings = document::surroundings();
    model.begin(start);
    model.begin_with_text(storage::LocalStore.kept(TEXT_SLOT).unwrap_or_default());
    model.tables.is_carried = document::carried_table().is_some();
    model.has_restarted = carried.restarted_in.is_some();
    if !document::has_order_of_link() {
        // The page keeps the order in which it was first painted.
        model.order = Order::default();
    }
    document::put_first(model.order.first);
    document::apply_appearance(model.appearance);
    document::mirror(&model.slot, &model.saved());
    model
}

fn listeners(dispatch: &Callback<Msg>) -> Vec<EventListener> {
    let window = document::window();
    let of_window = window.iter().flat_map(|window| {
        let (moved, returned) = (dispatch.clone(), dispatch.clone());
        [
            EventListener::new(window, "hashchange", move |_| {
                let link = address::link();
                let kept = Box::new(StoredCase::under(&slot_of(&link), &storage::LocalStore));
                moved.emit(Msg::AddressChanged { link, kept });
            }),
            // A page restored from the browser's back/forward cache may be shown on another day.
            EventListener::new(window, "pageshow", move |_| day_watch::look(&returned)),
            storage::listen(window, dispatch.clone()),
        ]
    });
    of_window
        .chain(keys::listen(dispatch.clone()))
        .chain(day_watch::on_return(dispatch))
        .collect()
}
