//! The calendar's switches and single days.

use yew::prelude::*;

use super::question_form::QuestionFormProps;
use crate::{
    domain::{FirstDay, Opening, Week},
    state::{Choice, Field},
};

/// Switches, single days, own counts.
pub(super) fn calendar_form(form: &QuestionFormProps) -> Html {
    let choices = form.shown.case.choices;
    let words = &form.shown.words;
    let weeks = [Week::FiveDays, Week::SixDays, Week::SevenDays]
        .map(Choice::Week)
        .to_vec();
    let openings = [Opening::Closed, Opening::Open];
    let days = [FirstDay::Same, FirstDay::Next]
        .map(Choice::FirstDay)
        .to_vec();
    html! {
        <div class="calendar">
            <h3>{ words.calendar_heading() }</h3>
            { form.choices(weeks, Choice::Week(choices.switches.week), "") }
            { form.choices(openings.map(Choice::National).to_vec(), Choice::National(choices.switches.national), "") }
            { form.choices(openings.map(Choice::JointLeave).to_vec(), Choice::JointLeave(choices.switches.joint_leave), "") }
            { form.choices(days, Choice::FirstDay(choices.first_day), words.first_day_hint()) }
            { form.field(Field::From) }
            { form.field(Field::Closed) }
            { form.field(Field::Opened) }
            <div class="pair">
                { form.field(Field::Days) }
                { form.field(Field::Reserve) }
            </div>
            { form.field(Field::Calendar) }
        </div>
    }
}
