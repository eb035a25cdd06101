// A place that is drawn anew, by the first program or by the one after a fault, loses nothing: what was typed and
// pressed before a program stood, what is open, the focus and the caret.

/** Notes what stands in `place`; the answer puts it back into what is drawn there instead. */
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

/** A field or button by its name rather than by itself, with its text and caret. */
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

/** Opens what is around a field: the program folds the fields of a link, but not the one that is being typed in. */
function unfold(element) {
  for (let part = element; part; part = part.parentElement) {
    if (part.localName === "details") part.open = true;
  }
}
