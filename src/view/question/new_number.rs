//! Questions about a new number of activations: its date, a fall, the former number, a backup copy.

use yew::prelude::*;

use crate::view::{
    Scene,
    parts::{
        asked_line, button, chips_row,
        choice_group::Radio,
        choices,
        element::{optional, plain, sequence},
        status,
    },
};
use crate::{
    domain::{Bounds, Date, FirstDay, People, Period, Plan, Question},
    state::{Choice, DayOption, Msg, NewNumber, NewNumberMsg, NewNumberQuestion},
};

/// The questions below the field of activations.
pub(in crate::view) fn number_news(scene: Scene<'_>) -> Html {
    let mut parts = Vec::new();
    if let Some(number) = NewNumber::of(scene.model) {
        parts.push(match &number.asked {
            NewNumberQuestion::Back => trying(scene),
            NewNumberQuestion::Smaller { sum } => smaller(scene, &number, *sum),
            NewNumberQuestion::Day(options) => days(scene, &number, options),
        });
    }
    parts.extend(kept(scene));
    if parts.is_empty() {
        return Html::default();
    }
    html! { <div class="news" id="number-news">{ parts }</div> }
}

/// The question for a new number, shown to a returning user.
pub(in crate::view) fn any_news(scene: Scene<'_>) -> Html {
    let (model, words) = (scene.model, scene.words());
    let Some(former) = model.asked_for_new_number() else {
        return Html::default();
    };
    let [fill, later] = words.fill_or_later();
    let buttons = [
        says(scene, "fill-number", fill, NewNumberMsg::AskedToFill),
        says(scene, "number-later", later, NewNumberMsg::PutOff),
    ];
    asked_line("any-news", &words.any_news(former), buttons)
}

/// A button that sends a message about a new number.
pub(in crate::view) fn says(scene: Scene<'_>, id: &str, text: &str, msg: NewNumberMsg) -> Html {
    button(scene, id.to_owned(), text, Msg::NewNumber(msg))
}

fn trying(scene: Scene<'_>) -> Html {
    let words = scene.words();
    let back = says(scene, "put-back", words.put_back(), NewNumberMsg::PutBack);
    let parts = sequence(&[words.trying().into(), " · ".into(), back]);
    status("trying", parts)
}

fn smaller(scene: Scene<'_>, number: &NewNumber, sum: People) -> Html {
    let words = scene.words();
    let [add, correct, fell] = words.smaller_buttons(sum);
    let buttons = [
        says(scene, "number-add", &add, NewNumberMsg::AddedUp),
        says(scene, "number-correct", &correct, NewNumberMsg::Corrected),
        says(scene, "number-fell", &fell, NewNumberMsg::Fell),
    ];
    let said = status("number-smaller", words.smaller(number).into());
    sequence(&[said, chips_row(&buttons)])
}

fn days(scene: Scene<'_>, number: &NewNumber, options: &[DayOption]) -> Html {
    let (model, words) = (scene.model, scene.words());
    let waits = options.iter().all(|option| !option.is_chosen);
    let mut each = Vec::new();
    for &option in options {
        each.push(day(scene, number, option));
    }
    let legend = words.number_day_legend(model.ended_deadline());
    let start = if waits {
        status("number-waits", words.day_awaited().into())
    } else {
        start(scene)
    };
    sequence(&[choices(legend.into(), &each), start])
}

fn day(scene: Scene<'_>, number: &NewNumber, option: DayOption) -> Html {
    let (words, today) = (scene.words(), scene.model.today);
    let text = words.number_day(option, number, today);
    let effect = words.number_day_effect(option, number);
    let radio = Radio::of(("number-day", option.choice.key()), option.is_chosen);
    let text = sequence(&[text.into(), plain("small", effect)]);
    radio.draw(
        scene,
        text,
        Msg::NewNumber(NewNumberMsg::ChoseDay(option.choice)),
    )
}

/// The choice whether a new number includes that day's service. `None` on days without service, and if locked.
fn start(scene: Scene<'_>) -> Html {
    let (words, shown, today) = (scene.words(), scene.form, scene.model.today);
    let question = shown.inquiry.question;
    let serves = |day: &Date| shown.inquiry.calendar.service_days(Period::day(*day)).most > 0;
    let is_locked = scene
        .model
        .appearance
        .locks
        .choice(Choice::FirstDay(question.first_day));
    let Some(as_of) = question.as_of.filter(serves).filter(|_| !is_locked) else {
        return Html::default();
    };
    let each = [(FirstDay::Same, "same"), (FirstDay::Next, "next")].map(|(first_day, key)| {
        let rate = rate(scene, question, first_day);
        let text = words.number_start(first_day, as_of, today, rate);
        let radio = Radio::of(("number-start", key), question.first_day == first_day);
        radio.draw(scene, text.into(), Msg::Chose(Choice::FirstDay(first_day)))
    });
    choices(words.number_start_legend().into(), &each)
}

/// The rate if the first day is counted, or is not.
fn rate(scene: Scene<'_>, question: Question, first_day: FirstDay) -> Option<Bounds<People>> {
    let question = Question {
        first_day,
        ..question
    };
    let plan = Plan::of(&question, &scene.form.inquiry.calendar, scene.model.today);
    let rate = plan.rates?.service_day;
    (rate.most > People::NONE).then_some(rate)
}

/// The notice on the former number, the choice on that day's service if no question is open, and after three
/// reports the offer to save a copy.
fn kept(scene: Scene<'_>) -> Option<Html> {
    let (model, words) = (scene.model, scene.words());
    let visit = &model.case.visit;
    let former = visit.former.as_ref().filter(|_| visit.has_reported)?;
    let kept = status("report-kept", words.report_kept(former, model.today).into());
    Some(sequence(&[
        optional(visit.is_dated, || start(scene)),
        kept,
        optional(model.case.offers_copy(), || copy(scene)),
    ]))
}

fn copy(scene: Scene<'_>) -> Html {
    let (words, answer) = (scene.words(), scene.answer);
    let summary = answer
        .words
        .summary(&answer.case, &answer.inquiry, &answer.plan);
    let [save, decline] = words.keep_copy();
    let buttons = [
        button(
            scene,
            "save-copy".to_owned(),
            save,
            Msg::ClickedSavePage(summary),
        ),
        says(scene, "no-copy", decline, NewNumberMsg::DeclinedCopy),
    ];
    asked_line("only-here", words.only_here(), buttons)
}
