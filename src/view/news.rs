//! A new number: of which day it is, what became of the former one, and what else is asked about it.

use yew::prelude::*;

use super::{Scene, parts::button};
use crate::{
    domain::{Bounds, FirstDay, People, Period, Plan, Question},
    state::{Choice, DayOption, HistoryMode, Msg, News, NewsMsg, NewsQuestion},
};

/// Under the field of the count.
pub(super) fn number_news(scene: Scene<'_>) -> Html {
    let model = scene.model;
    let Some(news) = News::of(model) else {
        return kept(scene);
    };
    let asked = match &news.asked {
        NewsQuestion::Back => trying(scene),
        NewsQuestion::Smaller { sum } => smaller(scene, &news, *sum),
        NewsQuestion::Day(options) => days(scene, &news, options),
    };
    html! {
        <div class="news" id="number-news">
            { asked }
            { kept(scene) }
        </div>
    }
}

/// The line for a user who comes back to figures of an earlier day.
pub(super) fn any_news(scene: Scene<'_>) -> Html {
    let (model, words) = (scene.model, scene.words());
    let former = model
        .case
        .visit
        .former
        .as_ref()
        .filter(|_| model.is_asked_for_news());
    let Some(former) = former else {
        return Html::default();
    };
    let [fill, later] = words.fill_or_later();
    html! {
        <div class="asked-line" id="any-news">
            <span>{ words.any_news(former) }</span>
            { button(scene, "fill-number".to_owned(), fill, Msg::News(NewsMsg::AskedToFill)) }
            { button(scene, "number-later".to_owned(), later, Msg::News(NewsMsg::PutOff)) }
        </div>
    }
}

fn trying(scene: Scene<'_>) -> Html {
    let words = scene.words();
    html! {
        <p role="status">
            { words.trying() }{ " · " }
            { button(scene, "put-back".to_owned(), words.put_back(), Msg::News(NewsMsg::PutBack)) }
        </p>
    }
}

fn smaller(scene: Scene<'_>, news: &News, sum: People) -> Html {
    let words = scene.words();
    let [add, correct, fell] = words.smaller_buttons(sum);
    let button = |id: &str, text: &str, msg| button(scene, id.to_owned(), text, Msg::News(msg));
    html! {
        <>
            <p class="warning" role="status">{ words.smaller(news) }</p>
            <div class="chips">
                { button("number-add", &add, NewsMsg::AddedUp) }
                { button("number-correct", &correct, NewsMsg::Corrected) }
                { button("number-fell", &fell, NewsMsg::Fell) }
            </div>
        </>
    }
}

fn days(scene: Scene<'_>, news: &News, options: &[DayOption]) -> Html {
    let (model, words) = (scene.model, scene.words());
    let is_open = options.iter().all(|option| !option.is_chosen);
    html! {
        <>
            if is_open && model.history_mode() == HistoryMode::Asks {
                <p class="warning" role="status" id="number-waits">{ words.day_awaited() }</p>
            }
            <fieldset class="choices">
                <legend>{ words.number_day_legend(model.ended_deadline()) }</legend>
                <div class="chips">{ for options.iter().map(|&option| day(scene, news, option)) }</div>
            </fieldset>
            if !is_open {
                { start(scene) }
            }
        </>
    }
}

fn day(scene: Scene<'_>, news: &News, option: DayOption) -> Html {
    let (words, today) = (scene.words(), scene.model.today);
    let effect = words.number_day_effect(option, news);
    let text = words.number_day(option, news, today);
    let msg = NewsMsg::ChoseDay(option.choice);
    radio(
        scene,
        ("number-day", option.choice.key(), option.is_chosen),
        html! {
            <>
                { text }
                if !effect.is_empty() {
                    { " " }<small>{ "(" }{ effect }{ ")" }</small>
                }
            </>
        },
        msg_of(msg),
    )
}

/// The switch that belongs to each new number: whether it holds its own day's service.
fn start(scene: Scene<'_>) -> Html {
    let (words, shown, today) = (scene.words(), scene.form, scene.model.today);
    let question = shown.inquiry.question;
    let Some(as_of) = question.as_of else {
        return Html::default();
    };
    let serves = shown.inquiry.calendar.service_days(Period::day(as_of)).most > 0;
    if !serves
        || scene
            .model
            .appearance
            .locks
            .choice(Choice::FirstDay(question.first_day))
    {
        return Html::default();
    }
    let each = [FirstDay::Same, FirstDay::Next].map(|first_day| {
        let text = words.number_start(first_day, (as_of, today), rate(scene, question, first_day));
        let key = match first_day {
            FirstDay::Same => "same",
            FirstDay::Next => "next",
        };
        let is_chosen = question.first_day == first_day;
        radio(
            scene,
            ("number-start", key, is_chosen),
            text.into(),
            Msg::Chose(Choice::FirstDay(first_day)),
        )
    });
    html! {
        <fieldset class="choices">
            <legend>{ words.number_start_legend() }</legend>
            <div class="chips">{ for each }</div>
        </fieldset>
    }
}

/// The rate under one setting of the switch.
fn rate(scene: Scene<'_>, question: Question, first_day: FirstDay) -> Option<Bounds<People>> {
    let question = Question {
        first_day,
        ..question
    };
    let plan = Plan::of(&question, &scene.form.inquiry.calendar, scene.model.today);
    let rate = plan.rates?.service_day;
    (rate.most > People::NONE).then_some(rate)
}

/// What became of the former number, and the offer of a copy once there are three reports.
fn kept(scene: Scene<'_>) -> Html {
    let (model, words) = (scene.model, scene.words());
    let visit = &model.case.visit;
    let Some(former) = visit.former.as_ref().filter(|_| visit.has_reported) else {
        return Html::default();
    };
    html! {
        <>
            <p class="read" role="status" id="report-kept">{ words.report_kept(former, model.today) }</p>
            if model.case.offers_copy() {
                { copy(scene) }
            }
        </>
    }
}

fn copy(scene: Scene<'_>) -> Html {
    let words = scene.words();
    let answer = scene.answer;
    let summary = answer
        .words
        .summary(&answer.case, &answer.inquiry, &answer.plan);
    let [save, decline] = words.keep_copy();
    html! {
        <div class="asked-line" id="only-here">
            <span>{ words.only_here() }</span>
            { button(scene, "save-copy".to_owned(), save, Msg::ClickedSavePage(summary)) }
            { button(scene, "no-copy".to_owned(), decline, Msg::News(NewsMsg::DeclinedCopy)) }
        </div>
    }
}

pub(super) fn msg_of(msg: NewsMsg) -> Msg {
    Msg::News(msg)
}

pub(super) fn radio(
    scene: Scene<'_>,
    (name, value, checked): (&'static str, &'static str, bool),
    text: Html,
    msg: Msg,
) -> Html {
    let onchange = scene.dispatch.reform(move |_: Event| msg.clone());
    html! {
        <label class="chip">
            <input type="radio" id={[name, "-", value].concat()} {name} {value} {checked} {onchange} />
            <span>{ text }</span>
        </label>
    }
}
