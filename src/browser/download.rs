//! Saving files through the browser's download, which sandboxed frames may not use.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlCanvasElement, HtmlElement,
    HtmlImageElement, Url,
};
use yew::Callback;

use super::document::{document, window};
use crate::state::{File, FileKind, Msg, Refused};

/// The pixels of a PNG for each SVG unit.
const PIXELS_PER_UNIT: u32 = 2;

/// Saves a file and reports the outcome as a message.
pub(super) fn download(file: File, dispatch: Callback<Msg>) {
    spawn_local(async move {
        let outcome = match file.kind {
            FileKind::Png => pixels(&file.content).await,
            _ => text_blob(&file),
        };
        let outcome = outcome.and_then(|blob| hand_over(&blob, &file.name));
        dispatch.emit(Msg::Downloaded(file, outcome));
    });
}

fn text_blob(file: &File) -> Result<Blob, Refused> {
    blob_of_parts(&Array::of1(&JsValue::from_str(&file.content)), file.kind)
}

fn blob_of_parts(parts: &Array, kind: FileKind) -> Result<Blob, Refused> {
    let options = BlobPropertyBag::new();
    options.set_type(kind.media_type());
    Blob::new_with_str_sequence_and_options(parts, &options).map_err(|_| Refused)
}

/// Saves a text as a file.
pub(super) fn hand_over_text(file: &File) -> Result<(), Refused> {
    hand_over(&text_blob(file)?, &file.name)
}

/// Saves a text given in parts as a file.
pub(super) fn hand_over_parts(parts: &Array, name: &str, kind: FileKind) -> Result<(), Refused> {
    hand_over(&blob_of_parts(parts, kind)?, name)
}

/// Starts the download by clicking a link. In a sandboxed frame this is tried but reported as refused, as it may fail
/// without an error.
fn hand_over(blob: &Blob, name: &str) -> Result<(), Refused> {
    let address = Url::create_object_url_with_blob(blob).map_err(|_| Refused)?;
    let link: HtmlElement = element("a")?;
    let set = |name, value| link.set_attribute(name, value).map_err(|_| Refused);
    set("href", &address)?;
    set("download", name)?;
    link.click();
    // The browser reads the file after this task; its URL is released later.
    gloo::timers::callback::Timeout::new(KEPT_MILLISECONDS, move || {
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    if is_sandboxed() { Err(Refused) } else { Ok(()) }
}

/// How long the URL of a file is kept for the browser to read it.
const KEPT_MILLISECONDS: u32 = 60_000;

/// Whether the page is in a frame with an opaque origin, that is, sandboxed. Downloads are forbidden there unless the
/// host allows them, which cannot be detected.
fn is_sandboxed() -> bool {
    let is_framed = window().is_some_and(|window| {
        let parent = window.parent().ok().flatten();
        parent.is_some_and(|parent| parent != window)
    });
    let origin = Reflect::get(&js_sys::global(), &JsValue::from_str("origin"));
    is_framed && origin.is_ok_and(|origin| origin == JsValue::from_str("null"))
}

/// Renders an SVG as PNG. The page's policy allows images from `data:` URLs only.
async fn pixels(svg: &str) -> Result<Blob, Refused> {
    let image: HtmlImageElement = element("img")?;
    let encoded = String::from(js_sys::encode_uri_component(svg));
    image.set_src(&["data:image/svg+xml,", &encoded].concat());
    JsFuture::from(image.decode()).await.map_err(|_| Refused)?;
    let canvas: HtmlCanvasElement = element("canvas")?;
    let (width, height) = (scaled(image.width()), scaled(image.height()));
    canvas.set_width(width);
    canvas.set_height(height);
    let context = canvas.get_context("2d").ok().flatten();
    let context: CanvasRenderingContext2d = context
        .and_then(|context| context.dyn_into().ok())
        .ok_or(Refused)?;
    let drawn = context.draw_image_with_html_image_element_and_dw_and_dh(
        &image,
        0.,
        0.,
        f64::from(width),
        f64::from(height),
    );
    drawn.map_err(|_| Refused)?;
    let blob = JsFuture::from(blob_of(&canvas)).await;
    blob.ok()
        .and_then(|blob| blob.dyn_into().ok())
        .ok_or(Refused)
}

fn scaled(units: u32) -> u32 {
    units.saturating_mul(PIXELS_PER_UNIT)
}

/// The content of a canvas as a promise of a PNG blob, which is `null` if the browser refuses.
fn blob_of(canvas: &HtmlCanvasElement) -> js_sys::Promise {
    js_sys::Promise::new(&mut |resolve, reject| {
        let take = Closure::once_into_js(move |blob: JsValue| {
            let _ = resolve.call1(&JsValue::NULL, &blob);
        });
        if canvas.to_blob(take.unchecked_ref()).is_err() {
            let _ = reject.call0(&JsValue::NULL);
        }
    })
}

fn element<T: JsCast>(name: &str) -> Result<T, Refused> {
    let element = document().and_then(|document| document.create_element(name).ok());
    element
        .and_then(|element| element.dyn_into().ok())
        .ok_or(Refused)
}
