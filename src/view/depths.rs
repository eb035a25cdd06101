//! What `view` has in the second part of the program: the depths, and the sections around them. Until it comes, the page
//! shows their headings.

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

/// The functions of the depths.
#[derive(Debug)]
pub struct ViewDepths {
    /// The check of a claim.
    pub claim: fn(Scene<'_>) -> Html,
    /// The depths about the answer.
    pub above_table: fn(Scene<'_>) -> Html,
    /// The table of regions.
    pub table: fn(Scene<'_>) -> Html,
    /// The sections below the table.
    pub below_table: fn(Scene<'_>) -> Html,
    /// Asks a returning user for a new number.
    pub any_news: fn(Scene<'_>) -> Html,
    /// The questions about a new number.
    pub number_news: fn(Scene<'_>) -> Html,
    /// The questions about a changed base.
    pub base_news: fn(Scene<'_>) -> Html,
    /// Buttons that fill in the source of the base.
    pub base_sources: fn(Scene<'_>) -> Html,
    /// Buttons that take over somebody else's case.
    pub adopt: fn(Scene<'_>) -> Html,
    /// In the compact view, whether the pace is enough.
    pub pace_answer: fn(Scene<'_>) -> Html,
    /// In the compact view, the link to the full page.
    pub full_page: fn(Scene<'_>) -> Html,
    /// The banner that another tab changed the same case.
    pub elsewhere: fn(Scene<'_>) -> Html,
}

/// The table of them.
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
    /// The depths of this layer.
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

/// The depths, or what stands for them until they come.
pub(super) fn depths() -> &'static ViewDepths {
    DEPTHS.get().unwrap_or(&AWAITED)
}

/// The placeholders until the second part is loaded: the headings of the depths, in the same places. Each list has as
/// many parts as that of the depths: Yew matches parts by position, and those drawn anew would lose the focus.
static AWAITED: ViewDepths = ViewDepths {
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
            optional(!is_above, || (AWAITED.claim)(scene)),
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
