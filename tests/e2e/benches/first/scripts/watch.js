// Before the page's own scripts: notes when the page is painted, when it answers and when it has its depths, which tasks
// are long, and how far the layout moves.
const { id, value, typed } = given;
const seen = { tasks: [], shift: 0 };
globalThis.seen = seen;

const observe = (type, note) =>
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
observe("longtask", ({ startTime, duration }) => seen.tasks.push({ startTime, duration }));
observe("layout-shift", (shift) => (seen.shift += shift.value));
observe("paint", ({ name, startTime }) => {
  if (name !== "first-contentful-paint") return;
  seen.painted = startTime;
  type();
});

/** Types into the form that is shown before the program runs. */
function type() {
  for (const [name, text] of Object.entries(typed)) {
    const field = document.querySelector(`[name="${name}"]`);
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
  seen.isEarly = document.documentElement.hasAttribute("data-early");
}

new MutationObserver(() => {
  if (document.getElementById(id)?.value === value) seen.answered ??= performance.now();
  if (document.documentElement.dataset.depths === "here") seen.depths ??= performance.now();
}).observe(document, { attributes: true, attributeFilter: ["value", "data-depths"], childList: true, subtree: true });
