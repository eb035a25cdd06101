//! The order of the page: the form first for users who type, the answer or the verdict first for those who open a link
//! ([decision 0031](../../docs/decisions/0031-a-link-opens-on-its-answer.md)).

/// The part that comes first on the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum First {
    /// The form, then the answer.
    #[default]
    Form,
    /// The answer, then the form.
    Answer,
    /// The verdict on published figures, then the answer and the form.
    Verdict,
}

/// The order of the page. It is set when a case is opened and does not change while the case is edited, so that nothing
/// moves under the caret.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Order {
    /// The part that comes first.
    pub first: First,
    /// Whether the form of a link starts folded, since its figures have an answer already.
    pub is_folded: bool,
}

impl First {
    /// Whether the page has the order for a link: the answer or the verdict first.
    pub fn is_of_link(self) -> bool {
        self != Self::Form
    }
}
