// Keeps the user's input while the program draws #app, at the start or after a fault: text typed and button pressed
// before the program runs, open sections, focus and caret.

/** Records the input in `place`. Returns a function that restores it after the redraw. */
function hold(place) {
  const root = document.documentElement;
  const all = (css) => [...place.querySelectorAll(css)];
  const typed = all("[data-typed]").filter((field) => field.type !== "radio" || field.checked).map(noted);
  const open = all("details[open]").map((part) => part.id);
  const focus = place.contains(document.activeElement) ? noted(document.activeElement) : null;

  return () => {
    typed.forEach(again);
    open.forEach((id) => {
      const part = document.getElementById(id);
      if (part) part.open = true;
    });
    if (focus) refocus(focus);
    const pressed = root.getAttribute("data-early");
    root.removeAttribute("data-early");
    if (pressed) document.getElementById(pressed)?.click();
  };
}

/** A selector of a field or button, with its text and caret: the element itself will be replaced. */
function noted(element) {
  const { id, name, type, value } = element;
  const css = id ? `[id="${id}"]` : `[name="${name}"][value="${value}"]`;
  const caret = /^text/.test(type) ? [element.selectionStart, element.selectionEnd] : null;
  return { css, type, value, caret };
}

function again({ css, type, value }) {
  const field = document.querySelector(css);
  if (!field) return;
  if (type === "radio") {
    field.click();
    return;
  }
  field.value = value;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

function refocus({ css, caret }) {
  const element = document.querySelector(css);
  if (!element) return;
  if (caret) unfold(element);
  element.focus({ preventScroll: true });
  if (caret) element.setSelectionRange(...caret);
}

/** Opens the `details` around a field: the program folds the fields of a link, but not the one being typed in. */
function unfold(element) {
  for (let part = element; part; part = part.parentElement) {
    if (part.localName === "details") part.open = true;
  }
}
