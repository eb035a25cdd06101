//! The page: its model, messages and effects, `update`, undo, start and storage keys.

mod beginning;
mod boot;
mod codec;
mod depth;
mod effect;
mod file;
mod file_name;
mod history;
mod model;
mod moving;
mod msg;
mod notice;
mod order;
mod origin;
mod setting;
pub(in crate::state) mod update;

pub use boot::{Carried, Start, Store, StoredCase, digest, slot_of, start};
pub use codec::{Pairs, decode_pairs, encode_pairs};
pub use depth::{Depth, Depths};
pub use effect::{Copied, Effect, Refused};
pub use file::{File, FileKind};
pub use file_name::file_name;
pub use history::{History, PageSnapshot};
pub use model::Model;
pub use msg::Msg;
pub use notice::{Notice, Source, TakeAway};
pub use order::{First, Order};
pub use origin::{OWN_SLOT, Origin};
pub use setting::Setting;
pub use update::{Adoptable, update};
pub(in crate::state) use update::{finished, undone, update_depths};
