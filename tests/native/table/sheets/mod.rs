//! Sheets of regions: as offices lay them out, as programs write them, and as nobody should.

mod as_offices_have_them;
mod bytes;
mod cells;
mod faults;
mod known_regions;
mod limits;
mod linear;
mod mutated;
mod offices;
mod title_days;
mod villages;
mod workbook_file;
mod workbooks;

use kalkulator_ikd::reading::{
    Fed, Sheet, SheetFault, SheetOptions, SheetReader, TotalRow, TotalScope, read_sheet,
};

/// A pasted text, read.
fn pasted(text: &str) -> Sheet {
    read_sheet(text, SheetOptions::default()).unwrap_or_else(|fault| panic!("{text}: {fault:?}"))
}

/// Bytes in chunks, read as often as the reader asks for.
fn fed(chunks: &[&[u8]], options: &SheetOptions) -> Result<Sheet, SheetFault> {
    let mut reader = SheetReader::new(options.clone());
    for _ in 0..2 {
        let mut fed = Ok(Fed::Read);
        for chunk in chunks {
            fed = reader.feed(chunk);
            if fed != Ok(Fed::Read) {
                break;
            }
        }
        if fed? == Fed::Read
            && let Some(sheet) = reader.finish()?
        {
            return Ok(sheet);
        }
    }
    panic!("asked for the bytes a third time");
}

/// Bytes cut into chunks.
fn chunks(bytes: &[u8], size: usize) -> Vec<&[u8]> {
    bytes.chunks(size).collect()
}

/// Bytes cut into chunks of these sizes, over and over.
fn cut<'a>(bytes: &'a [u8], sizes: &[usize]) -> Vec<&'a [u8]> {
    let (mut chunks, mut rest, mut sizes) = (Vec::new(), bytes, sizes.iter().cycle());
    while !rest.is_empty() {
        let size = sizes.next().map_or(rest.len(), |size| *size);
        let (chunk, behind) = rest.split_at(size.clamp(1, rest.len()));
        chunks.push(chunk);
        rest = behind;
    }
    chunks
}

/// A sheet in one line: its roles by column from A, its rows, its sums, its totals.
fn told(sheet: &Sheet) -> String {
    let letters = ('A'..='Z').zip(&sheet.layout.columns);
    let roles = letters.filter_map(|(letter, column)| Some(format!("{letter}:{:?}", column.role?)));
    let roles = roles.collect::<Vec<_>>().join(" ");
    if !sheet.layout.is_complete() {
        return format!("{roles} | not complete");
    }
    let (counts, sums) = (sheet.counts, sums(sheet));
    let mut told = format!(
        "{roles} | {} heads | {} = {} + {} + {} + {} | {} {} {}",
        sheet.layout.head_rows,
        counts.read,
        counts.accepted,
        counts.rejected,
        counts.blank,
        counts.totals,
        sums[0],
        sums[1],
        sums[2],
    );
    for total in &sheet.totals {
        let scope = match total.scope {
            TotalScope::All => "all".to_owned(),
            TotalScope::Since(row) => format!("since {row}"),
            TotalScope::Within(code) => format!("in {}", code.digits()),
            TotalScope::Rows(first, last) => format!("rows {first} to {last}"),
        };
        let fits = if fits(total) { "fits" } else { "differs" };
        told.extend([format!(" | {} {}: {scope} {fits}", total.row, total.label)]);
    }
    told
}

/// Whether all that a total states is what the rows sum to.
pub(crate) fn fits(total: &TotalRow) -> bool {
    let mut pairs = total.stated.iter().zip(&total.summed);
    pairs.all(|(stated, summed)| stated.is_none_or(|stated| stated == *summed))
}

/// Wajib KTP, recorded and activated over all regions.
fn sums(sheet: &Sheet) -> [u64; 3] {
    let mut sums = [0; 3];
    for (region, _) in sheet.table.iter() {
        sums[0] += u64::from(region.wajib_ktp.unwrap_or(0));
        sums[1] += u64::from(region.recorded.unwrap_or(0));
        sums[2] += u64::from(region.activated);
    }
    sums
}
