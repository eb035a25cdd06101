//! Keeps the table between visits in the `IndexedDB` database: the file as opened, and the edits since.
//!
//! If the browser refuses, the table lives as long as the page, and the page says so.

use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, IdbDatabase, IdbObjectStore, IdbOpenDbRequest, IdbRequest, IdbTransactionMode,
};

use crate::{browser::document::window, state::Refused};

const DATABASE: &str = "kalkulator-ikd";
const STORE: &str = "table";
/// Keys in the store, each followed by the mark of the page. The file, which is large, has an entry of its own.
const FILE: &str = "file";
const EDITS: &str = "edits";

/// A stored table.
#[derive(Debug)]
pub(in crate::browser) struct Kept {
    /// The file as opened.
    pub(in crate::browser) blob: Blob,
    /// The file's name.
    pub(in crate::browser) name: String,
    /// The edits since it was read.
    pub(in crate::browser) edits: String,
}

/// Stores the edits of a table, and its file if it is a new one. A page with an embedded table uses a mark of its own.
pub(in crate::browser) async fn keep(
    mark: &str,
    file: Option<(&Blob, &str)>,
    edits: &str,
) -> Result<(), Refused> {
    let Some((blob, name)) = file else {
        return write(mark, None, edits).await;
    };
    if write(mark, Some((blob, name)), edits).await.is_ok() {
        return Ok(());
    }
    // Private windows of some browsers refuse to store a file, but accept its bytes.
    let bytes = JsFuture::from(blob.array_buffer()).await;
    let bytes = bytes.map_err(|_| Refused)?;
    write(mark, Some((&bytes, name)), edits).await
}

/// Writes in one transaction.
async fn write(mark: &str, file: Option<(&JsValue, &str)>, edits: &str) -> Result<(), Refused> {
    let store = store(IdbTransactionMode::Readwrite).await?;
    if let Some((content, name)) = file {
        let entry = Object::new();
        set(&entry, "blob", content)?;
        set(&entry, "name", &JsValue::from_str(name))?;
        put(&store, &entry, &[FILE, mark].concat())?;
    }
    let request = put(&store, &JsValue::from_str(edits), &[EDITS, mark].concat())?;
    answer(&request).await.map(drop)
}

/// Deletes the stored table.
pub(in crate::browser) async fn forget(mark: &str) -> Result<(), Refused> {
    let store = store(IdbTransactionMode::Readwrite).await?;
    for name in [FILE, EDITS] {
        let key = JsValue::from_str(&[name, mark].concat());
        answer(&store.delete(&key).map_err(|_| Refused)?).await?;
    }
    Ok(())
}

/// The stored table, if there is one.
pub(in crate::browser) async fn kept(mark: &str) -> Result<Option<Kept>, Refused> {
    let store = store(IdbTransactionMode::Readonly).await?;
    let key = |name: &str| JsValue::from_str(&[name, mark].concat());
    let get = |name: &str| store.get(&key(name)).map_err(|_| Refused);
    let (file, edits) = (get(FILE)?, get(EDITS)?);
    let (file, edits) = (answer(&file).await?, answer(&edits).await?);
    let part = |name: &str| Reflect::get(&file, &JsValue::from_str(name)).ok();
    let blob = file
        .is_object()
        .then(|| {
            part("blob")?
                .dyn_into()
                .or_else(|bytes| of_bytes(&bytes))
                .ok()
        })
        .flatten();
    Ok(blob.map(|blob| Kept {
        blob,
        name: part("name")
            .and_then(|name| name.as_string())
            .unwrap_or_default(),
        edits: edits.as_string().unwrap_or_default(),
    }))
}

/// The file from stored bytes.
fn of_bytes(bytes: &JsValue) -> Result<Blob, JsValue> {
    Blob::new_with_buffer_source_sequence(&Array::of1(bytes))
}

fn set(entry: &Object, name: &str, value: &JsValue) -> Result<(), Refused> {
    Reflect::set(entry, &JsValue::from_str(name), value)
        .map(drop)
        .map_err(|_| Refused)
}

fn put(store: &IdbObjectStore, value: &JsValue, key: &str) -> Result<IdbRequest, Refused> {
    store
        .put_with_key(value, &JsValue::from_str(key))
        .map_err(|_| Refused)
}

async fn store(mode: IdbTransactionMode) -> Result<IdbObjectStore, Refused> {
    let database: IdbDatabase = answer(&open()?.into())
        .await?
        .dyn_into()
        .map_err(|_| Refused)?;
    let transaction = database.transaction_with_str_and_mode(STORE, mode);
    let transaction = transaction.map_err(|_| Refused)?;
    transaction.object_store(STORE).map_err(|_| Refused)
}

/// Opens the database, and creates its store on first use.
fn open() -> Result<IdbOpenDbRequest, Refused> {
    let factory = window().ok_or(Refused)?.indexed_db();
    let factory = factory.ok().flatten().ok_or(Refused)?;
    let request = factory.open_with_u32(DATABASE, 1).map_err(|_| Refused)?;
    let opened = request.clone();
    let make_store = Closure::once_into_js(move || {
        let database = opened.result().ok();
        let database = database.and_then(|database| database.dyn_into::<IdbDatabase>().ok());
        // If this fails, the next access to the store reports it.
        let _ = database.map(|database| database.create_object_store(STORE));
    });
    request.set_onupgradeneeded(Some(make_store.unchecked_ref()));
    Ok(request)
}

/// Waits for the result of a request.
async fn answer(request: &IdbRequest) -> Result<JsValue, Refused> {
    let promise = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    JsFuture::from(promise).await.map_err(|_| Refused)?;
    request.result().map_err(|_| Refused)
}
