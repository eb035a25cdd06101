//! The sheets of a workbook, and the paths of its parts.

use super::xml::{Piece, Tag};
use crate::reading::SheetFault;

/// The most sheets of a workbook, and the most relations of a part.
const MOST: usize = 2_048;

/// A sheet of a workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SheetEntry {
    pub(super) name: String,
    pub(super) is_visible: bool,
    relation: String,
}

/// The contents of the workbook part.
#[derive(Debug, Default)]
pub(super) struct Workbook {
    pub(super) sheets: Vec<SheetEntry>,
    /// Whether its serial dates count from 1904.
    pub(super) is_from_1904: bool,
}

impl Workbook {
    /// Reads the next piece of the part.
    pub(super) fn take(&mut self, piece: &Piece<'_>) -> Result<(), SheetFault> {
        if let Piece::Open(tag) = piece {
            self.open(tag);
        }
        if self.sheets.len() > MOST {
            return Err(SheetFault::TooLarge);
        }
        Ok(())
    }

    fn open(&mut self, tag: &Tag<'_>) {
        match tag.name {
            "workbookPr" => {
                let value = tag.text("date1904");
                self.is_from_1904 = matches!(value.as_str(), "1" | "true" | "on");
            }
            "sheet" => self.sheets.push(SheetEntry {
                name: tag.text("name"),
                is_visible: !tag.text("state").to_ascii_lowercase().contains("hidden"),
                relation: tag.text("id"),
            }),
            _ => {}
        }
    }

    /// The sheets that have cells, each with the path of its part. Charts and others are left out.
    pub(super) fn with_paths(&self, relations: &Relations) -> Vec<(SheetEntry, String)> {
        let sheets = self.sheets.iter().filter_map(|sheet| {
            let relation = relations.all.iter().find(|one| one.id == sheet.relation)?;
            let is_cells = relation.kind.ends_with("/worksheet");
            is_cells.then(|| (sheet.clone(), relation.path.clone()))
        });
        sheets.collect()
    }
}

/// The relations of a part: the other parts that it refers to.
#[derive(Debug, Default)]
pub(super) struct Relations {
    /// The folder of the part.
    folder: String,
    all: Vec<Relation>,
}

#[derive(Debug)]
struct Relation {
    id: String,
    kind: String,
    path: String,
}

impl Relations {
    /// The relations of a part in a folder, still empty.
    pub(super) fn of(folder: String) -> Self {
        Self {
            folder,
            all: Vec::new(),
        }
    }

    /// Reads the next piece of the part.
    pub(super) fn take(&mut self, piece: &Piece<'_>) -> Result<(), SheetFault> {
        if let Piece::Open(tag) = piece
            && tag.name == "Relationship"
        {
            self.all.push(Relation {
                id: tag.text("Id"),
                kind: tag.text("Type"),
                path: path(&self.folder, &tag.text("Target").replace('\\', "/")),
            });
        }
        if self.all.len() > MOST {
            return Err(SheetFault::TooLarge);
        }
        Ok(())
    }

    /// The path of the related part of a kind.
    pub(super) fn of_kind(&self, kind: &str) -> Option<&str> {
        let found = self.all.iter().find(|one| one.kind.ends_with(kind));
        found.map(|one| one.path.as_str())
    }
}

/// Resolves a target path relative to a folder.
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

/// The folder of a part, and the path of its relations part.
pub(super) fn relations_of(path: &str) -> (String, String) {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let relations = [folder, "/_rels/", name, ".rels"].concat();
    (
        folder.to_owned(),
        relations.trim_start_matches('/').to_owned(),
    )
}
