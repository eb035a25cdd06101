//! The sheets of a workbook, and where its parts are.

use super::xml::{Piece, walk};

/// A sheet of a workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SheetEntry {
    pub(super) name: String,
    pub(super) is_visible: bool,
    relation: String,
}

/// What a workbook says of itself.
#[derive(Debug, Default)]
pub(super) struct Workbook {
    pub(super) sheets: Vec<SheetEntry>,
    /// Whether its days begin with 1904.
    pub(super) is_from_1904: bool,
}

impl Workbook {
    pub(super) fn read(part: &[u8]) -> Self {
        let mut workbook = Self::default();
        walk(part, &mut |piece, _| {
            let Piece::Open(tag) = piece else {
                return;
            };
            match tag.name() {
                b"workbookPr" => {
                    let value = tag.text(b"date1904");
                    workbook.is_from_1904 = matches!(value.as_str(), "1" | "true" | "on");
                }
                b"sheet" => workbook.sheets.push(SheetEntry {
                    name: tag.text(b"name"),
                    is_visible: !tag.text(b"state").to_ascii_lowercase().contains("hidden"),
                    relation: tag.text(b"id"),
                }),
                _ => {}
            }
        });
        workbook
    }

    /// Leaves only the sheets of cells, each with the path of its part.
    pub(super) fn with_paths(&self, relations: &Relations) -> Vec<(SheetEntry, String)> {
        let sheets = self.sheets.iter().filter_map(|sheet| {
            let relation = relations.0.iter().find(|one| one.id == sheet.relation)?;
            let is_cells = relation.kind.ends_with("/worksheet");
            is_cells.then(|| (sheet.clone(), relation.path.clone()))
        });
        sheets.collect()
    }
}

/// Which parts belong to a part.
#[derive(Debug)]
pub(super) struct Relations(Vec<Relation>);

#[derive(Debug)]
struct Relation {
    id: String,
    kind: String,
    path: String,
}

impl Relations {
    /// Reads the relations of parts in a folder.
    pub(super) fn read(part: &[u8], folder: &str) -> Self {
        let mut relations = Vec::new();
        walk(part, &mut |piece, _| {
            if let Piece::Open(tag) = piece
                && tag.name() == b"Relationship"
            {
                relations.push(Relation {
                    id: tag.text(b"Id"),
                    kind: tag.text(b"Type"),
                    path: path(folder, &tag.text(b"Target")),
                });
            }
        });
        Self(relations)
    }

    /// The part of a kind.
    pub(super) fn of_kind(&self, kind: &str) -> Option<&str> {
        let found = self.0.iter().find(|one| one.kind.ends_with(kind));
        found.map(|one| one.path.as_str())
    }
}

/// The path of a target as seen from a folder.
fn path(folder: &str, target: &str) -> String {
    let full = match target.strip_prefix('/') {
        Some(full) => full.to_owned(),
        None => [folder, "/", target].concat(),
    };
    let mut parts: Vec<&str> = Vec::new();
    for part in full.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    parts.join("/")
}

/// The folder of a part, and the part in which its relations stand.
pub(super) fn relations_of(path: &str) -> (String, String) {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let relations = [folder, "/_rels/", name, ".rels"].concat();
    (
        folder.to_owned(),
        relations.trim_start_matches('/').to_owned(),
    )
}
