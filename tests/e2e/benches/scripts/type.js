// Puts values into a field, one after the other, and tells what each cost until a sum that it changes was painted.
const [field, id, values] = arguments;
const input = document.querySelector(field);
if (!input) throw `there is no ${field}`;
const put = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
const micros = (span) => Math.round(span * 1000);
const MOST = 5000;

/** Calls back in a task of its own, the next one. */
function next(act) {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = act;
  port2.postMessage(null);
}

const type = (value) =>
  new Promise((told, failed) => {
    const before = document.getElementById(id).value;
    const isChanged = () => document.getElementById(id)?.value !== before;
    let [ended, isFirst] = [null, true];
    const look = () => {
      if (isChanged()) ended ??= performance.now();
      else if (isFirst) next(look);
    };
    const frame = () => {
      const drawing = performance.now();
      ended ??= drawing;
      // A task behind the frame's own: style, layout and paint are done.
      next(() => {
        const painted = performance.now();
        const all = painted - began;
        if (!isChanged()) {
          isFirst = false;
          if (all > MOST) return failed(`${field} does not change #${id}`);
          return requestAnimationFrame(frame);
        }
        // What comes a frame later than it could is work all the time.
        const work = isFirst ? ended - began + (painted - drawing) : all;
        told({ task: micros(ended - began), work: micros(work), painted: micros(all) });
      });
    };
    requestAnimationFrame(frame);
    next(look);
    const began = performance.now();
    put.call(input, value);
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
  });

const told = [];
for (const value of values) {
  // At any moment between two frames.
  await new Promise((rested) => setTimeout(rested, 100 + Math.random() * 20));
  told.push(await type(value));
}
return told;
