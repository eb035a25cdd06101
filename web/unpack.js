// Unpacks a part of the program from its block, by the small wasm of the crate `unpack`, in slices.

/** The decoder as base64: xtask puts it here. */
const UNPACKER = "UNPACKER_WASM";
/** How long unpacking may take before the page does something else, in milliseconds: 30 on the slowest phones. */
const SLICE = 5;
/** What the decoder says of a step (unpack/src/unpacker.rs). */
const DAMAGED = 0;
const MORE = 1;
let unpacker = null;

async function newUnpacker() {
  const bytes = Uint8Array.from(atob(UNPACKER), (letter) => letter.charCodeAt(0));
  const { exports } = (await WebAssembly.instantiate(bytes)).instance;
  return { ...exports, self: exports.create() };
}

/** Lets the browser do something else. Timers would wait longer each time. */
function pause() {
  return new Promise((goOn) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      goOn();
    };
    port2.postMessage(null);
  });
}

/** The compiled part in a block, or null if the block is damaged. Parts are unpacked in their order. */
async function unpacked(id) {
  unpacker ??= await newUnpacker();
  const { self, memory, place, open, step, wasm, length } = unpacker;
  const text = new TextEncoder().encode(document.getElementById(id).textContent);
  const at = place(text.length);
  new Uint8Array(memory.buffer).set(text, at);
  let progress = open(self, at, text.length);
  for (let since = performance.now(); progress === MORE; progress = step(self)) {
    if (performance.now() - since < SLICE) continue;
    await pause();
    since = performance.now();
  }
  return progress === DAMAGED ? null : WebAssembly.compile(new Uint8Array(memory.buffer, wasm(self), length(self)));
}
