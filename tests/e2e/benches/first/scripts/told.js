// Waits until all of this was seen, and a little for what the browser tells later.
const [names] = arguments;
const { seen } = globalThis;
while (!names.every((name) => name in seen)) await new Promise((look) => setTimeout(look, 20));
await new Promise((rested) => setTimeout(rested, 500));
const micros = (span) => Math.round(span * 1000);
const before = seen.tasks.filter((task) => task.startTime < seen.answered);
return {
  painted: micros(seen.painted),
  answered: micros(seen.answered),
  depths: micros(seen.depths ?? 0),
  longest: micros(Math.max(0, ...before.map((task) => task.duration))),
  // In millionths.
  shift: Math.round(seen.shift * 1e6),
  isEarly: seen.isEarly,
};
