// Scrolls the lines by a step in each frame, and tells the times between frames, at rest and scrolling.
const [step, restFor, scrollFor] = arguments;
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

const box = view.getBoundingClientRect();
const isSeen = (line) => line.getBoundingClientRect().bottom > box.top && line.getBoundingClientRect().top < box.bottom;
return {
  resting,
  scrolling,
  scrolled: view.scrollTop,
  linesSeen: [...view.querySelectorAll(".line")].filter(isSeen).length,
  nodes: document.querySelectorAll("*").length,
};
