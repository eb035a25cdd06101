// Unpacks the program out of its block in this page and starts it on #app. The packing puts this text, and before it
// `unlzma` and `makeProgram`, which returns a fresh copy of the glue code at each call, into one function: nothing becomes global.
/** A program that fails more often than this within a minute is not started again. */
const MOST_RESTARTS = 3;
const MINUTE = 60000;
let restarts = 0;
let compiled = null;

/** The bytes of the program block: base64 of an LZMA stream. The block stays in the page, so that a saved copy runs. */
function unpack() {
  const packed = atob(document.getElementById("program").textContent);
  return unlzma(Uint8Array.from(packed, (letter) => letter.charCodeAt(0)));
}

/** Starts a fresh program; a start after the first uses the code compiled then. */
async function start() {
  try {
    compiled ??= await WebAssembly.compile(unpack());
    await makeProgram()(compiled);
  } catch (reason) {
    tell(reason);
  }
}

/** After a panic the instance is never called again: a new one starts on a new, empty #app with the same attributes. */
function recover(reason) {
  if (!(reason instanceof WebAssembly.RuntimeError)) return;
  if (restarts === MOST_RESTARTS) {
    tell(reason);
    return;
  }
  restarts += 1;
  setTimeout(() => (restarts -= 1), MINUTE);
  const dead = document.getElementById("app");
  const place = dead.cloneNode(false);
  place.setAttribute("data-restarted", "");
  dead.replaceWith(place);
  start();
}

/** Says that the program does not run, and why, where the first text stood or above the page. */
function tell(reason) {
  let place = document.getElementById("not-running");
  if (!place) {
    place = document.createElement("p");
    place.id = "not-running";
    document.body.prepend(place);
  }
  place.textContent = `Program gagal dijalankan. Muat ulang halaman ini. (${reason})`;
}

function boot() {
  if (document.documentElement.hasAttribute("data-missing")) return;
  addEventListener("error", (event) => recover(event.error));
  addEventListener("unhandledrejection", (event) => recover(event.reason));
  start();
}

// Never while the script itself runs: in about:srcdoc the glue would then resolve the script's empty address and throw.
if (document.readyState === "loading") {
  document.addEventListener("DOMContentLoaded", boot);
} else {
  setTimeout(boot);
}
