//! The functions of `view` that are in the second part of the program: the depths, and other sections that only some
//! users see. Until it is loaded, the page shows the headings of the depths.

use yew::prelude::*;

use super::{
    Scene,
    calendar::counted::counted,
    claim::claim,
    embed::{
        builder::builder,
        compact::{full_page, pace_answer},
    },
    news::pasted_text,
    pace::pace,
    page::{examples::examples, take_away::take_away},
    parts::{
        depth::{awaited, on_its_way},
        element::{optional, sequence},
    },
    question::{
        adopt::{adopt, elsewhere},
        new_base::{base_news, base_sources},
        new_number::{any_news, number_news},
    },
    schedule::milestones::milestones,
    table::table,
};
use crate::{
    arrival::depths,
    state::{Depth, First},
};

/// The functions that the first part of the program calls. Each draws a part of the page.
#[derive(Debug)]
pub struct ViewDepths {
    /// The check of the figures in a published text (a claim).
    pub claim: fn(Scene<'_>) -> Html,
    /// The depths about the answer: counted days, pace, milestones.
    pub above_table: fn(Scene<'_>) -> Html,
    /// The table of regions.
    pub table: fn(Scene<'_>) -> Html,
    /// The sections below the table: claim, pasted text, copying and saving, embedding, examples.
    pub below_table: fn(Scene<'_>) -> Html,
    /// Asks a returning user for the new number of activations.
    pub any_news: fn(Scene<'_>) -> Html,
    /// The questions about a new number.
    pub number_news: fn(Scene<'_>) -> Html,
    /// The questions about a changed base.
    pub base_news: fn(Scene<'_>) -> Html,
    /// Buttons that fill in the source of the base.
    pub base_sources: fn(Scene<'_>) -> Html,
    /// The buttons that copy figures of somebody else's case, or all of it, to the user's own.
    pub adopt: fn(Scene<'_>) -> Html,
    /// The compact view's sentence whether the pace is enough.
    pub pace_answer: fn(Scene<'_>) -> Html,
    /// The compact view's link to the full page.
    pub full_page: fn(Scene<'_>) -> Html,
    /// The banner that another tab changed the same case.
    pub elsewhere: fn(Scene<'_>) -> Html,
}

/// The table of these functions.
pub static VIEW_DEPTHS: ViewDepths = ViewDepths {
    claim,
    above_table,
    table,
    below_table,
    any_news,
    number_news,
    base_news,
    base_sources,
    adopt,
    pace_answer,
    full_page,
    elsewhere,
};

depths! {
    /// The functions of this layer, once the second part is loaded.
    DEPTHS: ViewDepths = &VIEW_DEPTHS
}

fn above_table(scene: Scene<'_>) -> Html {
    sequence(&[counted(scene), pace(scene), milestones(scene)])
}

fn below_table(scene: Scene<'_>) -> Html {
    let is_above = scene.model.order.first == First::Verdict;
    let ways_out = || sequence(&[builder(scene), examples(scene)]);
    sequence(&[
        optional(!is_above, || claim(scene)),
        pasted_text(scene),
        take_away(scene),
        optional(!scene.model.is_embedded(), ways_out),
    ])
}

/// The functions of the depths, or those that draw placeholders until the second part is loaded.
pub(super) fn depths() -> &'static ViewDepths {
    DEPTHS.get().unwrap_or(&PLACEHOLDERS)
}

/// The placeholders until the second part is loaded: the headings of the depths, in the same places. Each list has as
/// many parts as that of the depths: Yew matches parts by position, and those drawn anew would lose the focus.
static PLACEHOLDERS: ViewDepths = ViewDepths {
    claim: |scene| awaited(scene, Depth::Claim, scene.words().claim_question()),
    above_table: |scene| {
        let words = scene.words();
        sequence(&[
            awaited(scene, Depth::Counted, words.counted_question()),
            awaited(scene, Depth::Pace, words.pace_question()),
            awaited(scene, Depth::Milestones, words.milestones_question()),
        ])
    },
    table: |scene| awaited(scene, Depth::Table, scene.words().table_question()),
    below_table: |scene| {
        let words = scene.words();
        let is_above = scene.model.order.first == First::Verdict;
        sequence(&[
            optional(!is_above, || (PLACEHOLDERS.claim)(scene)),
            awaited(scene, Depth::Text, words.pasted_text_question()),
            html! {
                <section class="take-away" aria-labelledby="summary-heading">
                    <h2 id="summary-heading">{ words.summary_heading() }</h2>
                    { on_its_way(scene) }
                </section>
            },
            Html::default(),
        ])
    },
    any_news: nothing,
    number_news: nothing,
    base_news: nothing,
    base_sources: nothing,
    adopt: nothing,
    pace_answer: nothing,
    full_page: nothing,
    elsewhere: nothing,
};

fn nothing(_: Scene<'_>) -> Html {
    Html::default()
}
