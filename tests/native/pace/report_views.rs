//! Tests of the list of reports in the page's markup: its questions, messages, and buttons to copy and save.

use kalkulator_ikd::{
    domain::Date,
    state::{Copied, Depth, Effect, Field, FileKind, Model, Msg, update},
    view::{Shown, reports_file},
    writing::Lang,
};

use crate::{
    given::day,
    page::markup::{ids, markup, value},
    update::{after, typed},
};

fn monday() -> Date {
    day(2026, 11, 30)
}

fn office(obs: &str) -> Model {
    after(
        Model::new(monday(), Lang::Id),
        [
            typed(Field::Base, "214.337"),
            typed(Field::Done, "40.118"),
            Msg::Toggled(Depth::Pace, true),
            typed(Field::Obs, obs),
        ],
    )
}

#[tokio::test]
async fn totals_alone_ask_for_their_first_month() {
    let asked = markup(office("12.400\n15.310")).await;
    assert!(asked.contains("<label for=\"first-month\">Bulan pertama?</label>"));
    assert!(
        asked.contains("<option value=\"2026-10-31\">Oktober 2026 sampai November 2026</option>")
    );
    assert!(!asked.contains("problem-obs"));
    // Until the field is left, a number alone may be the beginning of a date.
    let typing = office("12");
    assert!(!markup(typing.clone()).await.contains("first-month"));
    let left = markup(after(typing, [Msg::Left(Field::Obs)])).await;
    assert!(left.contains("first-month") && left.contains("Angka ini belum bertanggal."));
    let dated = after(
        office("12.400\n15.310"),
        [Msg::ChoseFirstMonth(day(2026, 9, 30))],
    );
    let dated = markup(dated).await;
    assert_eq!(value(&dated, "read-obs"), Some("2"));
    assert!(!dated.contains("first-month"));
}

#[tokio::test]
async fn additions_stand_beside_the_reports_with_their_values() {
    let page = markup(office("31 Oktober 2026; 38.000\n27 November 2026; 38.912")).await;
    let values = ["added-week", "added-month", "added-year"].map(|id| value(&page, id));
    assert_eq!(values, [Some("1206"), Some("2118"), None]);
    assert!(page.contains("belum ada angka akhir 2025"));
    for id in ["additions", "copy-reports", "save-reports-csv"] {
        assert!(ids(&page).contains(&id), "{id}");
    }
    assert!(!markup(office("")).await.contains("copy-reports"));
}

#[tokio::test]
async fn a_bad_line_is_told_and_the_answer_does_not_wait() {
    let model = after(
        office("31 Oktober 2026; 38.000\n31 November 2026; 1"),
        [Msg::Left(Field::Obs)],
    );
    let page = markup(model).await;
    let told = page.split("problem-obs").nth(2).unwrap();
    assert!(
        told.contains("Baris 2: Tanggal 31 November tidak ada."),
        "{told}"
    );
    assert!(page.contains("Sebagian baris belum terbaca"));
    assert!(!page.contains("data-waiting"));
    assert_eq!(value(&page, "read-obs"), Some("1"));
}

#[test]
fn the_copy_goes_to_the_clipboard_and_the_file_has_a_name() {
    let mut model = office("31 Oktober 2026; 38.000");
    let asked = update(&mut model, Msg::ClickedCopyReports("a\tb".to_owned()));
    assert_eq!(asked, [Effect::Copy(Copied::Lines("a\tb".to_owned()))]);
    let named = after(model, [typed(Field::Region, "Kabupaten Contoh")]);
    let shown = Shown::of(&named.case, Lang::Id, monday());
    let file = reports_file(&shown, monday(), FileKind::Csv).unwrap();
    assert_eq!(
        file.name,
        "kalkulator-ikd-laporan-kabupaten-contoh-2026-11-30.csv"
    );
    assert!(
        file.content.contains("2026-10-31;38000;;;;\r\n"),
        "{}",
        file.content
    );
}
