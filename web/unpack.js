// Unpacks a part of the program from its block with the decoder, the small wasm of the crate `unpack`. The work is done
// in slices, so that the page stays responsive.

/** The decoder as base64. xtask replaces this placeholder. */
const UNPACKER = "UNPACKER_WASM";
/** The time after which a slice ends, in milliseconds. With its last step it may take 30 on the slowest phones. */
const SLICE = 5;
/** Values of `Progress` in unpack/src/unpacker.rs, which each step returns. */
const DAMAGED = 0;
const MORE = 1;
let unpacker = null;

async function newUnpacker() {
  const bytes = Uint8Array.from(atob(UNPACKER), (letter) => letter.charCodeAt(0));
  const { exports } = (await WebAssembly.instantiate(bytes)).instance;
  return { ...exports, self: exports.create() };
}

/** Yields to the event loop. Not by `setTimeout`, which browsers delay by at least 4 ms when it is nested. */
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

/** Compiles the part in the block with this id. Null if the block is damaged. Parts must be unpacked in order. */
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
