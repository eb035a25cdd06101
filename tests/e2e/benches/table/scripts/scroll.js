// Scrolls the lines by a step in each frame, and tells the times between frames: at rest, scrolling, and once more with
// copies of the lines that stand still, which is what the browser takes for itself.
const [step, restFor, scrollFor, copies] = arguments;
const view = document.getElementById("table-lines");
view.scrollIntoView();

const frames = (length, act) =>
  new Promise((done) => {
    const gaps = [];
    let [first, last] = [null, null];
    const frame = (at) => {
      first ??= at;
      if (last !== null) gaps.push(Math.round((at - last) * 1000));
      last = at;
      if (at - first > length) return done(gaps);
      act();
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });

view.scrollTop = 0;
await frames(500, () => {});
const resting = await frames(restFor, () => {});
const scrolling = await frames(scrollFor, () => (view.scrollTop += step));
await frames(200, () => {});
const nodes = document.querySelectorAll("*").length;
const scrolled = view.scrollTop;

const box = view.getBoundingClientRect();
const isSeen = (line) => line.getBoundingClientRect().bottom > box.top && line.getBoundingClientRect().top < box.bottom;
const linesSeen = [...view.querySelectorAll(".line")].filter(isSeen).length;

const keepFromProgram = (event) => event.stopImmediatePropagation();
window.addEventListener("scroll", keepFromProgram, true);
view.scrollTop = 0;
await frames(200, () => {});
const lines = [...view.querySelectorAll(".line")];
const [above, still] = [view.querySelector("tbody").firstElementChild, []];
while (still.length < copies) still.push(...lines.map((line) => line.cloneNode(true)));
above.after(...still);
// Up and down within the copies.
const room = above.offsetHeight;
const end = room + still[0].offsetHeight * (copies - 20);
view.scrollTop = room;
let way = step;
await frames(500, () => {});
const standing = await frames(scrollFor / 2, () => {
  view.scrollTop += way;
  if (view.scrollTop > end) way = -step;
  if (view.scrollTop < room + step) way = step;
});
for (const line of still) line.remove();
window.removeEventListener("scroll", keepFromProgram, true);
view.scrollTop = 0;
await frames(200, () => {});
return { resting, scrolling, standing, scrolled, linesSeen, nodes };
