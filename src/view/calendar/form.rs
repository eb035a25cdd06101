//! The form for the office calendar: week, holidays, extra closed and open days, the user's own count of days.

use yew::prelude::*;

use crate::view::{
    Scene,
    parts::{
        choice_group::choice_group,
        element::{division, paragraph, plain},
        field_box::field_box,
    },
};
use crate::{
    domain::{FirstDay, Opening, Week},
    state::{Choice, Field},
};

/// The choices and fields of the calendar.
pub(in crate::view) fn calendar_form(scene: Scene<'_>) -> Html {
    let choices = scene.form.case.choices;
    let weeks = [Week::FiveDays, Week::SixDays, Week::SevenDays].map(Choice::Week);
    let openings = [Opening::Closed, Opening::Open];
    let days = [FirstDay::Same, FirstDay::Next].map(Choice::FirstDay);
    let switches = choices.switches;
    let national = openings.map(Choice::National);
    let joint_leave = openings.map(Choice::JointLeave);
    let mut parts = vec![
        plain("h3", scene.words().calendar_heading()),
        choice_group(scene, &weeks, Choice::Week(switches.week)),
        choice_group(scene, &national, Choice::National(switches.national)),
        choice_group(
            scene,
            &joint_leave,
            Choice::JointLeave(switches.joint_leave),
        ),
        choice_group(scene, &days, Choice::FirstDay(choices.first_day)),
        paragraph("hint", scene.words().first_day_hint()),
    ];
    for &field in Field::CALENDAR {
        parts.push(field_box(scene, field));
    }
    division("calendar", &parts)
}
