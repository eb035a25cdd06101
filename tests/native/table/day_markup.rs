//! The line of a table's day as it is drawn: its values for programs, its buttons, its field.

use kalkulator_ikd::{
    state::{Depth, Model, Msg, TableMsg},
    writing::Lang,
};

use super::files::taken_in;
use crate::{
    given::day,
    page::markup::{markup, tags},
    update::{after, arrived},
};

fn opened(title: &str) -> Model {
    let page = Model::new(day(2026, 11, 27), Lang::Id);
    with_title(page, title)
}

fn with_title(page: Model, title: &str) -> Model {
    let page = after(page, [Msg::Toggled(Depth::Table, true)]);
    taken_in(
        page,
        &format!("{title};;\nKECAMATAN;WAJIB KTP;IKD\nLawa;58.959;314\nKusambi;1.000;100\n"),
    )
}

/// The ids of the line's parts, in order.
async fn ids(model: Model) -> Vec<String> {
    let drawn = markup(model).await;
    let ids = tags(&drawn).into_iter().filter_map(|tag| {
        let (_, behind) = tag.split_once(" id=\"")?;
        Some(behind.split('"').next()?.to_owned())
    });
    let of_line = ids.filter(|id| {
        id.starts_with("table-day")
            || id.starts_with("table-as-of")
            || id.starts_with("table-service-days")
            || id.starts_with("table-take")
            || id.starts_with("table-from")
    });
    of_line.collect()
}

const FIELD: [&str; 2] = ["table-day-change", "table-day-typed"];

#[tokio::test]
async fn the_line_has_its_values_and_one_button() {
    let title = || opened("KEADAAN 31 OKTOBER 2026");
    let first = ["table-day", "table-as-of", "table-service-days"];
    assert_eq!(
        ids(title()).await,
        [&first[..], &["table-from-today"], &FIELD].concat()
    );
    let today = ids(after(title(), [Msg::ChoseToday])).await;
    let [day, as_of, days] = first;
    assert_eq!(
        today,
        [&[day, days, as_of][..], &["table-from-as-of"], &FIELD].concat()
    );
    let drawn = markup(title()).await;
    assert!(
        drawn.contains(
            "<data id=\"table-as-of\" value=\"2026-10-31\">31 Oktober 2026 (dari judul tabel, "
        ),
        "{drawn}"
    );
    assert!(drawn.contains("<data id=\"table-service-days\" value=\"42\">42 hari layanan sampai 31 Desember 2026</data>"), "{drawn}");
}

#[tokio::test]
async fn what_may_be_meant_has_a_button_until_a_day_is_taken() {
    let two = || opened("KEADAAN 30 SEPTEMBER DAN 31 OKTOBER 2026");
    let buttons = ids(two()).await;
    assert!(
        buttons.contains(&"table-take-2026-09-30".to_owned()),
        "{buttons:?}"
    );
    assert!(
        buttons.contains(&"table-take-2026-10-31".to_owned()),
        "{buttons:?}"
    );
    let taken = after(
        two(),
        [Msg::Table(TableMsg::ChoseDay("31 Oktober 2026".to_owned()))],
    );
    let buttons = ids(taken).await;
    assert!(
        buttons.contains(&"table-day-remove".to_owned()),
        "{buttons:?}"
    );
    assert!(
        !buttons.iter().any(|id| id.starts_with("table-take")),
        "{buttons:?}"
    );
}

#[tokio::test]
async fn a_portal_that_fixes_where_counting_starts_leaves_no_button_for_it() {
    let page = Model::new(day(2026, 11, 27), Lang::Id);
    let locked = after(page, [arrived("v=1&from=as-of&lock=from")]);
    let buttons = ids(with_title(locked, "KEADAAN 31 OKTOBER 2026")).await;
    assert!(
        !buttons.iter().any(|id| id.starts_with("table-from")),
        "{buttons:?}"
    );
}

#[tokio::test]
async fn a_typed_day_that_cannot_be_read_is_told_beside_its_field() {
    let typed = TableMsg::TypedDay("31 Februari 2026".to_owned());
    let drawn = markup(after(
        opened("KEADAAN 31 OKTOBER 2026"),
        [Msg::Table(typed)],
    ))
    .await;
    assert!(
        drawn.contains(
            "id=\"problem-table-day\" role=\"alert\" class=\"problem\">Tanggal 31 Februari tidak ada."
        ),
        "{drawn}"
    );
    assert!(drawn.contains("value=\"2026-10-31\""), "{drawn}");
}

#[tokio::test]
async fn a_title_is_drawn_as_text_and_nothing_else() {
    let plain = markup(opened("KEADAAN 31 OKTOBER 2026")).await;
    for sign in ["<img src=x onerror=alert(1)>", "\"><script>", "&lt;b&gt;"] {
        let title = format!("KEADAAN {sign} 31 OKTOBER 2026");
        let quoted = ["\"", &title.replace('"', "\"\""), "\""].concat();
        let drawn = markup(opened(&quoted)).await;
        let names = |markup: &str| {
            let tags = tags(markup)
                .into_iter()
                .map(|tag| tag.split(' ').next().unwrap_or_default().to_owned());
            tags.filter(|tag| tag.contains("img") || tag.contains("script"))
                .count()
        };
        assert_eq!(names(&drawn), names(&plain), "{sign}");
    }
}
