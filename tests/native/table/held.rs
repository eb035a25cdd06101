//! Laws of a held table: an edit, undo and redo, what is kept of edits, the sums, the order, the lines in view.

use std::rc::Rc;

use kalkulator_ikd::{
    domain::{BaseColumn, People, RegionLevel, Share},
    reading::{Role, SheetOptions, read_sheet},
    state::{
        Cell, Effect, Figures, GoalChoice, Model, Msg, OfferedFile, Reach, ReadSheet, RowPlace,
        ScrollWindow, SortBy, StatusFilter, TableChoice, TableEffect, TableMsg, Tables, groups_of,
        kept_of, line, update,
    },
    words::Words,
    writing::Lang,
};
use proptest::{collection::vec, prelude::*, sample::select};

use super::files::with_table;
use crate::{
    given::cases,
    update::{after, blank},
};

/// A row of a sheet: its village, its counts, its day in October, its target.
type Row = (u32, u32, Option<u32>, u32, Option<u32>, Option<u32>);

/// Rows of a few provinces, so that they make groups; some without a target, a day, or recordings.
fn any_rows() -> impl Strategy<Value = Vec<Row>> {
    let row = (
        0..40_u32,
        1..100_000_u32,
        proptest::option::of(1..100_000_u32),
        0..120_000_u32,
        proptest::option::of(0..40_000_u32),
        proptest::option::of(1..4_u32),
    );
    vec(row, 2..40)
}

fn sheet_text(rows: &[Row]) -> String {
    let mut text = "Kode;Nama;WAJIB KTP;Perekaman;IKD;TARGET;Tanggal\n".to_owned();
    let shown = |count: Option<u32>| count.map(|count| count.to_string()).unwrap_or_default();
    for (at, &(village, wajib_ktp, recorded, activated, target, of_october)) in
        rows.iter().enumerate()
    {
        let (province, district) = (11 + village % 3, 1 + village % 2);
        let code = format!("{province}.01.0{district}.{}", 2_001 + at);
        let day = of_october
            .map(|day| format!("{day}/10/2026"))
            .unwrap_or_default();
        let (recorded, target) = (shown(recorded), shown(target));
        let cells = [
            &code,
            &format!("Desa {at}"),
            &wajib_ktp.to_string(),
            &recorded,
            &activated.to_string(),
            &target,
            &day,
        ];
        text.push_str(&cells.map(String::as_str).join(";"));
        text.push('\n');
    }
    text
}

fn goals() -> impl Strategy<Value = GoalChoice> {
    select(vec![
        GoalChoice::Share,
        GoalChoice::Own,
        GoalChoice::SharedOut,
    ])
}

fn bases() -> impl Strategy<Value = BaseColumn> {
    select(vec![BaseColumn::WajibKtp, BaseColumn::Recorded])
}

/// A cell of a row, and what is typed in it.
type Edit = (usize, Cell, String);

fn any_edits() -> impl Strategy<Value = Vec<Edit>> {
    let typed = prop_oneof![
        (0..200_000_u32).prop_map(|count| count.to_string()),
        select(vec!["", "12.345", "abc", "1,5", "-"]).prop_map(str::to_owned),
    ];
    vec((0..40_usize, select(Cell::ALL.to_vec()), typed), 1..8)
}

fn of_table(msg: TableMsg) -> Msg {
    Msg::Table(msg)
}

fn edited(model: Model, (at, cell, text): &Edit) -> Model {
    let rows = model.tables.held.rows.len();
    let place = RowPlace::Region(u32::try_from(at % rows).unwrap());
    let messages = [
        TableMsg::Opened(place),
        TableMsg::TypedCell(*cell, text.clone()),
        TableMsg::Closed,
    ];
    after(model, messages.map(of_table))
}

fn chosen(model: Model, choices: [TableChoice; 2]) -> Model {
    after(
        model,
        choices.map(|choice| of_table(TableMsg::Chose(choice))),
    )
}

/// Everything computed of a table, anew.
fn anew(tables: &Tables) -> Figures {
    Figures::of(&tables.held, tables.figures.basis.clone().unwrap())
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn an_edit_makes_of_the_figures_what_computing_anew_does(
        rows in any_rows(), goal in goals(), base in bases(), edits in any_edits(),
    ) {
        let mut model = chosen(with_table(&sheet_text(&rows)), [TableChoice::Goal(goal), TableChoice::Base(base)]);
        for edit in &edits {
            model = edited(model, edit);
            prop_assert_eq!(&*model.tables.figures, &anew(&model.tables), "{:?}", edit);
        }
    }

    #[test]
    fn each_edit_can_be_undone_and_done_again(rows in any_rows(), goal in goals(), edits in any_edits()) {
        let mut model = chosen(
            with_table(&sheet_text(&rows)),
            [TableChoice::Goal(goal), TableChoice::Base(BaseColumn::WajibKtp)],
        );
        let mut tables = vec![Rc::clone(&model.tables.held)];
        for edit in &edits {
            model = edited(model, edit);
            // What cannot be read changes nothing.
            if tables.last() != Some(&model.tables.held) {
                tables.push(Rc::clone(&model.tables.held));
            }
        }
        let (first, last) = (Rc::clone(&tables[0]), Rc::clone(&model.tables.held));
        let mut undone = model.clone();
        while undone.tables.held != first && undone.history.can_undo() {
            undone = after(undone, [Msg::ClickedUndo]);
            prop_assert!(tables.contains(&undone.tables.held));
            prop_assert_eq!(&*undone.tables.figures, &anew(&undone.tables));
        }
        while undone.history.can_redo() {
            undone = after(undone, [Msg::ClickedRedo]);
        }
        prop_assert_eq!(&undone.tables.held, &last);
        prop_assert_eq!(&*undone.tables.figures, &*model.tables.figures);
    }
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn what_is_kept_makes_the_same_table_again(
        rows in any_rows(), goal in goals(), base in bases(), edits in any_edits(),
    ) {
        let text = sheet_text(&rows) + "11.01;Ditolak;x;1;1;1;\n";
        let choices = [TableChoice::Goal(goal), TableChoice::Base(base)];
        let mut model = chosen(with_table(&text), choices);
        let typed = [TableMsg::TypedTotal("12.345".to_owned()), TableMsg::TypedDay("30 Oktober 2026".to_owned())];
        model = after(model, typed.map(of_table));
        for edit in &edits {
            model = edited(model, edit);
        }
        for is_corrected in [false, true] {
            if is_corrected {
                model = corrected(model);
            }
            let again = read_with(&text, kept_of(&model.tables.held));
            prop_assert_eq!(&again.tables.held.rows, &model.tables.held.rows);
            prop_assert_eq!(again.tables.held.choices, model.tables.held.choices);
            prop_assert_eq!(&again.tables.held.typed_day, &model.tables.held.typed_day);
            prop_assert_eq!(&again.tables.held.rejected, &model.tables.held.rejected);
            prop_assert_eq!(&*again.tables.figures, &*model.tables.figures);
        }
    }

    #[test]
    fn targets_of_regions_are_the_least_and_so_is_that_of_the_whole(rows in any_rows(), base in bases()) {
        let model = chosen(
            with_table(&sheet_text(&rows)),
            [TableChoice::Goal(GoalChoice::Share), TableChoice::Base(base)],
        );
        let (figures, whole) = (&model.tables.figures, model.tables.figures.whole);
        let goal = figures.goal();
        let least = |base: u64| (base * 3).div_ceil(10);
        prop_assert_eq!(whole.target(goal).count(), least(whole.base.count()));
        prop_assert!(whole.rounded_up_by(goal).count() < u64::from(whole.regions.max(1)));
        prop_assert_eq!(whole.targets.count(), whole.target(goal).count() + whole.rounded_up_by(goal).count());
        prop_assert!(whole.shortfall(goal) <= whole.short);
        prop_assert_eq!(whole.regions + whole.left_out, u32::try_from(rows.len()).unwrap());
        prop_assert!(whole.surplus(goal).count() <= whole.surpluses().count() + whole.rounded_up_by(goal).count());
        let notes = Words::of(Lang::Id, &model.case).total_notes(&model.tables.held, figures).join(" ");
        prop_assert_eq!(notes.contains("karena pembulatan"), whole.rounded_up_by(goal) > People::NONE);
    }

    #[test]
    fn groups_of_a_level_are_their_rows_in_sum(rows in any_rows(), goal in goals(), base in bases()) {
        let model = chosen(with_table(&sheet_text(&rows)), [TableChoice::Goal(goal), TableChoice::Base(base)]);
        let figures = &model.tables.figures;
        for level in [RegionLevel::Province, RegionLevel::Regency, RegionLevel::District] {
            let mut sum = kalkulator_ikd::domain::Tally::default();
            for group in groups_of(figures, level).unwrap() {
                prop_assert_eq!(group.code.level(), level);
                sum.add(&group.tally);
            }
            prop_assert_eq!(sum, figures.whole);
        }
    }

    #[test]
    fn lines_are_those_that_fit_in_the_order_asked_for(
        rows in any_rows(),
        sort in select(SORTS.to_vec()),
        is_reversed: bool,
        status in select(STATUSES.to_vec()),
        level in select(RegionLevel::ALL.to_vec()),
    ) {
        let mut messages = vec![TableMsg::ChoseLevel(level), TableMsg::Sorted(sort)];
        messages.extend(is_reversed.then_some(TableMsg::Sorted(sort)));
        messages.push(TableMsg::Filtered(status));
        let model = after(with_table(&sheet_text(&rows)), messages.into_iter().map(of_table));
        let tables = &model.tables;
        let all = groups_of(&tables.figures, level).map_or(rows.len(), <[_]>::len);
        let mut places: Vec<usize> = tables.order.iter().map(|&place| place as usize).collect();
        let figure = |place: usize| {
            let line = line(&tables.held, &tables.figures, level, place).unwrap();
            let (tally, goal) = (line.tally, tables.figures.goal());
            let part = |part: u64, whole: u64| u128::from(part) * 1_000_000_000_000 / u128::from(whole.max(1));
            match sort {
                SortBy::File => place as u128,
                SortBy::Name => u128::from(line.name().bytes().next().unwrap_or(0).to_ascii_lowercase()),
                SortBy::Base => tally.base.count().into(),
                SortBy::Activated => tally.activated.count().into(),
                SortBy::Target => tally.target(goal).count().into(),
                SortBy::Shortfall => tally.shortfall(goal).count().into(),
                SortBy::Coverage => part(tally.activated.count(), tally.base.count()) / 10_000,
                SortBy::Attainment => part(tally.activated.count(), tally.target(goal).count()) / 10_000,
                SortBy::Rate => tables.figures.line_rate(&tally).map_or(0, |rate| rate.most.count().into()),
            }
        };
        let keys: Vec<u128> = places.iter().map(|&place| figure(place)).collect();
        let ascending = !tables.look.descending;
        let is_in_order = |pair: &[u128]| if ascending { pair[0] <= pair[1] } else { pair[0] >= pair[1] };
        prop_assert!(keys.windows(2).all(is_in_order));
        let fits = |&place: &usize| {
            let tally = line(&tables.held, &tables.figures, level, place).unwrap().tally;
            let is_short = tally.target(tables.figures.goal()) > tally.activated;
            match status {
                StatusFilter::All => true,
                StatusFilter::Below => is_short,
                StatusFilter::Reached => tally.regions > 0 && !is_short,
                StatusFilter::LeftOut => tally.left_out > 0,
                StatusFilter::AboveBase => tally.activated > tally.base,
            }
        };
        places.sort_unstable();
        prop_assert_eq!(places, (0..all).filter(fits).collect::<Vec<_>>());
    }

    #[test]
    fn names_stand_in_the_order_of_all_their_letters_and_equal_ones_in_that_of_the_file(
        ends in vec("[aAbé ]{0,12}", 1..40),
        has_prefix: bool,
        is_reversed: bool,
    ) {
        let prefix = if has_prefix { "Desa Suka Maju " } else { "x" };
        let names: Vec<String> = ends.iter().map(|end| [prefix, end.trim()].concat().trim().to_owned()).collect();
        let lines: String = names.iter().flat_map(|name| [name.as_str(), ";100;10\n"]).collect();
        let sorts = [SortBy::Name; 2].map(|sort| of_table(TableMsg::Sorted(sort)));
        let sorts = sorts.into_iter().take(1 + usize::from(is_reversed));
        let model = after(with_table(&format!("Nama;WAJIB KTP;IKD\n{lines}")), sorts);
        let mut expected: Vec<u32> = (0..).take(names.len()).collect();
        let letters = |at: &u32| names[*at as usize].to_ascii_lowercase();
        if is_reversed {
            expected.sort_by_key(|at| std::cmp::Reverse(letters(at)));
        } else {
            expected.sort_by_key(letters);
        }
        prop_assert_eq!(&*model.tables.order, &expected);
    }

    #[test]
    fn what_is_seen_is_drawn_and_all_lines_have_their_room(
        lines in prop_oneof![0..200_usize, 0..1_048_577_usize],
        scrolled in 0..=1_000_000_usize,
        height in 1..1_200_u32,
        line in 24..200_u32,
    ) {
        let window = ScrollWindow { top: 0, height, line };
        let room_of = |top: usize| {
            let drawn = ScrollWindow { top: u32::try_from(top).unwrap(), ..window }.drawn(lines);
            (drawn, drawn.above + drawn.count * line as usize + drawn.below)
        };
        let whole = room_of(0).1;
        prop_assert!(whole == lines * line as usize || lines * line as usize > 8_000_000);
        let travel = whole.saturating_sub(height as usize);
        let top = travel * scrolled / 1_000_000;
        let (drawn, room) = room_of(top);
        prop_assert_eq!(room, whole);
        prop_assert!(drawn.count <= 66 && drawn.first + drawn.count <= lines);
        let (seen, end) = (top + height as usize, drawn.above + drawn.count * line as usize);
        prop_assert!(drawn.above <= top && end >= seen.min(whole), "{:?} at {} of {}", drawn, top, whole);
        // Both ends can be reached, wherever the scroll bar is coarse.
        prop_assert_eq!(room_of(0).0.first, 0);
        let last = room_of(travel).0;
        prop_assert_eq!(last.first + last.count, lines);
    }
}

#[test]
fn before_they_are_measured_only_lines_that_are_seen_are_drawn() {
    let drawn = |lines| {
        let drawn = ScrollWindow::default().drawn(lines);
        (drawn.first, drawn.count, drawn.below)
    };
    assert_eq!(drawn(84_000), (0, 10, 83_990 * 48));
    assert_eq!(drawn(3), (0, 3, 0));
    let measured = ScrollWindow {
        line: 48,
        ..ScrollWindow::default()
    };
    assert_eq!(measured.drawn(84_000).count, 22);
}

const SORTS: [SortBy; 9] = [
    SortBy::File,
    SortBy::Name,
    SortBy::Base,
    SortBy::Activated,
    SortBy::Coverage,
    SortBy::Target,
    SortBy::Attainment,
    SortBy::Shortfall,
    SortBy::Rate,
];

const STATUSES: [StatusFilter; 5] = [
    StatusFilter::All,
    StatusFilter::Below,
    StatusFilter::Reached,
    StatusFilter::LeftOut,
    StatusFilter::AboveBase,
];

/// The first rejected row, corrected and taken in.
fn corrected(model: Model) -> Model {
    let messages = [
        TableMsg::Opened(RowPlace::Rejected(0)),
        TableMsg::TypedCell(Cell::WajibKtp, "1.000".to_owned()),
        TableMsg::TypedCell(Cell::Activated, "10".to_owned()),
        TableMsg::ClickedTakeIn,
    ];
    after(model, messages.map(of_table))
}

/// A page with a table that was changed in an earlier visit.
fn read_with(text: &str, edits: String) -> Model {
    let offer = OfferedFile {
        source: 2,
        name: "".into(),
        bytes: 0,
        edits: String::new(),
    };
    let read = ReadSheet {
        source: 2,
        file: "".into(),
        outcome: Ok(read_sheet(text, SheetOptions::default()).unwrap()),
        edits,
    };
    let messages = [
        TableMsg::Offered(offer),
        TableMsg::Read(Box::new(read)),
        TableMsg::SumsDrawn,
    ];
    after(
        with_table("Nama;WAJIB KTP;IKD\nLawa;1;1\n"),
        messages.map(of_table),
    )
}

#[test]
fn the_first_table_can_be_taken_back_and_had_again() {
    let model = with_table("Nama;WAJIB KTP;IKD\nLawa;100;10\n");
    let undone = after(model.clone(), [Msg::ClickedUndo]);
    assert!(undone.tables.held.is_empty());
    assert_eq!(undone.tables.figures.whole.base, People::new(0));
    let redone = after(undone, [Msg::ClickedRedo]);
    assert_eq!(redone.tables.held, model.tables.held);
}

#[test]
fn a_region_that_stops_counting_takes_its_day_along() {
    let model = chosen(
        with_table(
            "Nama;WAJIB KTP;IKD;TARGET;Tanggal\nLawa;100;10;30;31/10/2026\nBarangka;200;20;60;1/10/2026\n",
        ),
        [
            TableChoice::Goal(GoalChoice::Own),
            TableChoice::Base(BaseColumn::WajibKtp),
        ],
    );
    let model = edited(model, &(1, Cell::Target, String::new()));
    assert_eq!(*model.tables.figures, anew(&model.tables));
}

#[test]
fn a_total_that_could_not_be_shared_out_is_shared_once_an_edit_makes_room() {
    let model = after(
        with_table("Nama;WAJIB KTP;IKD\nLawa;200;10\nBarangka;100;20\n"),
        [
            TableMsg::Chose(TableChoice::Goal(GoalChoice::SharedOut)),
            TableMsg::TypedTotal("400".to_owned()),
        ]
        .map(of_table),
    );
    assert!(model.tables.figures.parts.refused.is_some());
    let model = edited(model, &(1, Cell::WajibKtp, "200".to_owned()));
    assert_eq!(model.tables.figures.parts.all(), [200, 200]);
    assert_eq!(*model.tables.figures, anew(&model.tables));
}

#[test]
fn counts_begin_with_the_largest_and_names_with_the_first_and_once_more_turns_them_round() {
    let first = |sorts: &[SortBy]| {
        let sorted = sorts.iter().map(|&sort| of_table(TableMsg::Sorted(sort)));
        let model = after(
            with_table("Nama;WAJIB KTP;IKD\nLawa;200;10\nBarangka;100;20\n"),
            sorted,
        );
        model
            .tables
            .held
            .rows
            .name(model.tables.order[0] as usize)
            .to_owned()
    };
    assert_eq!(first(&[SortBy::Base]), "Lawa");
    assert_eq!(first(&[SortBy::Base, SortBy::Base]), "Barangka");
    assert_eq!(first(&[SortBy::Name]), "Barangka");
    assert_eq!(first(&[SortBy::Name, SortBy::Name]), "Lawa");
    assert_eq!(first(&[SortBy::Base, SortBy::File]), "Lawa");
}

#[test]
fn a_corrected_row_moves_from_the_rejected_to_the_accepted() {
    let model = with_table("Nama;WAJIB KTP;IKD\nLawa;100;10\nBarangka;x;20\nJUMLAH;100;10\n;;\n");
    let counts = |model: &Model| {
        let words = Words::of(Lang::Id, &model.case);
        words
            .row_counts(&model.tables.held)
            .into_iter()
            .map(|(_, value, _)| value)
            .collect::<Vec<_>>()
    };
    assert_eq!(counts(&model), ["4", "1", "1", "1", "1"]);
    let model = corrected(model);
    assert_eq!(counts(&model), ["4", "2", "0", "1", "1"]);
    assert_eq!(model.tables.held.rows.name(1), "Barangka");
    assert_eq!(model.tables.figures.whole.base, People::new(1_100));
    let undone = after(model, [Msg::ClickedUndo]);
    assert_eq!(counts(&undone), ["4", "1", "1", "1", "1"]);
}

#[test]
fn a_row_that_is_still_faulty_is_not_taken_in() {
    let model = after(
        with_table("Nama;WAJIB KTP;IKD\nLawa;100;10\nBarangka;x;20\n"),
        [
            TableMsg::Opened(RowPlace::Rejected(0)),
            TableMsg::ClickedTakeIn,
        ]
        .map(of_table),
    );
    assert_eq!(
        (
            model.tables.held.rows.len(),
            model.tables.held.rejected.len()
        ),
        (1, 1)
    );
    assert!(model.tables.opened.is_some());
}

/// The totals that the page shows, by their ids.
fn totals(text: &str) -> Vec<(&'static str, String)> {
    let model = with_table(text);
    let words = Words::of(Lang::Id, &model.case);
    let totals = words.table_totals(&model.tables.figures, model.tables.held.choices.base);
    totals
        .into_iter()
        .map(|figure| (figure.id, figure.value))
        .collect()
}

#[test]
fn a_whole_has_one_target_rounded_once_and_two_shortfalls() {
    // 30 % of 101 and of 105 are 31 and 32; of 206 they are 62.
    let totals = totals("Nama;WAJIB KTP;IKD\nLawa;101;10\nBarangka;105;40\n");
    let value = |id| {
        totals
            .iter()
            .find(|total| total.0 == id)
            .map(|total| total.1.as_str())
    };
    assert_eq!(value("total-target"), Some("62"));
    assert_eq!(
        (value("total-shortfall"), value("total-short-only")),
        (Some("12"), Some("21"))
    );
    assert_eq!(value("total-rate"), Some("1"));
}

#[test]
fn figures_of_different_days_have_no_rate_in_sum() {
    let of_days = |days: [&str; 2]| {
        let [one, other] = days;
        let text =
            format!("Nama;WAJIB KTP;IKD;Tanggal\nLawa;101;10;{one}\nBarangka;105;40;{other}\n");
        totals(&text).iter().any(|total| total.0 == "total-rate")
    };
    assert!(of_days(["31/10/2026", "31/10/2026"]) && of_days(["", ""]));
    assert!(!of_days(["31/10/2026", "30/10/2026"]) && !of_days(["31/10/2026", ""]));
}

#[test]
fn a_new_share_gives_every_region_a_new_target() {
    let typed = Msg::Entered(kalkulator_ikd::state::Field::Share, "50".to_owned());
    let model = after(with_table("Nama;WAJIB KTP;IKD\nLawa;101;10\n"), [typed]);
    assert_eq!(
        model.tables.figures.whole.targets,
        Share::percent(50).at_least_of(People::new(101))
    );
}

#[test]
fn removing_the_table_can_be_taken_back() {
    let model = with_table("Nama;WAJIB KTP;IKD\nLawa;101;10\n");
    let emptied = after(model.clone(), [of_table(TableMsg::ClickedEmpty)]);
    assert!(emptied.tables.held.is_empty() && emptied.tables.order.is_empty());
    let undone = after(emptied, [Msg::ClickedUndo]);
    assert_eq!(
        (&undone.tables.held, &undone.tables.figures),
        (&model.tables.held, &model.tables.figures)
    );
    assert!(blank().tables.held.is_empty());
}

#[test]
fn a_column_that_is_chosen_while_the_file_is_read_again_counts_too() {
    let headless = with_table("Lawa;1.000;100\nMaginti;2.000;900\n");
    let chosen = [(0, Role::Name), (1, Role::WajibKtp), (2, Role::Activated)];
    let choose = |(column, role)| of_table(TableMsg::ChoseRole(column, Some(role)));
    let model = after(headless, chosen.map(choose));
    assert_eq!(
        model.tables.asked.roles,
        Some(chosen.map(|(_, role)| Some(role)).to_vec())
    );
}

#[test]
fn closing_a_row_leads_back_to_where_it_was_opened() {
    let open = of_table(TableMsg::Opened(RowPlace::Region(1)));
    let mut model = after(
        with_table("Desa;WKTP;IKD\nLawa;1.000;100\nGuali;2.000;9\n"),
        [open],
    );
    let effects = update(&mut model, of_table(TableMsg::Closed));
    let back = Effect::Table(TableEffect::LeaveRow(RowPlace::Region(1)));
    assert_eq!(effects, [back]);
    assert_eq!(update(&mut model, of_table(TableMsg::Closed)), []);
}

#[test]
fn an_edit_draws_what_is_said_of_a_total_that_follows_the_bases() {
    let open = TableMsg::Opened(RowPlace::Region(0));
    let model = after(
        with_table("Nama;WAJIB KTP;IKD\nLawa;200;10\n"),
        [of_table(open)],
    );
    let typed = TableMsg::TypedCell(Cell::WajibKtp, "300".to_owned());
    assert_eq!(typed.reach(&model.tables), Reach::Lines);
    let goal = TableMsg::Chose(TableChoice::Goal(GoalChoice::SharedOut));
    let model = after(model, [of_table(goal)]);
    assert_eq!(typed.reach(&model.tables), Reach::All);
}
