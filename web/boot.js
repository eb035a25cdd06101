// Unpacks the wasm program from its block in this page and starts it on #app. `xtask` joins this text with
// `sayDamaged`, `intact`, `unlzma`, `together`, `hold` and `makeProgram`, which returns a fresh copy of the glue at
// each call, in one function, so that nothing is global.

/** The most restarts within a minute; after that the program stays stopped. */
const MOST_RESTARTS = 3;
const MINUTE = 60000;
let restarts = 0;
let compiled = null;
/** Stops the running program: listeners and timers that still call it have no effect. */
let end = null;

/** Starts a new program. The code is compiled once. The block stays in the page, so that a saved copy runs. */
async function start() {
  try {
    if (!compiled) {
      const packed = intact(document.getElementById("program"));
      if (!packed) return sayDamaged();
      compiled = await WebAssembly.compile(together(unlzma(packed)));
    }
    await makeProgram()(compiled, handOver, recover);
  } catch (reason) {
    tell(reason);
  }
}

/**
 * Called just before the program clears #app and draws into it. Both happen in one task, so that nothing is painted in
 * between and a phone's keyboard stays open.
 */
function handOver(stop) {
  end = stop;
  const place = document.getElementById("app");
  const putBack = hold(place);
  const drawn = new MutationObserver(() => {
    if (!place.querySelector("main")) return;
    drawn.disconnect();
    putBack();
    live();
  });
  drawn.observe(place, { childList: true });
}

/** Hides the notice that a copy cannot compute, by a style sheet that copies do not include: there it is shown. */
function live() {
  const frozen = document.getElementById("frozen");
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("#frozen{display:none}");
    document.adoptedStyleSheets = [sheet];
    frozen.hidden = false;
  } catch {
    // Without adoptable style sheets, copies lack the notice.
    frozen.hidden = true;
  }
}

/**
 * After a panic the instance is never called again. A new one starts on a copy of #app, which is displayed and accepts
 * input until then.
 */
function recover(reason) {
  if (!end || !(reason instanceof WebAssembly.RuntimeError)) return;
  end();
  end = null;
  if (restarts === MOST_RESTARTS) {
    tell(reason);
    return;
  }
  restarts += 1;
  setTimeout(() => (restarts -= 1), MINUTE);
  const dead = document.getElementById("app");
  const putBack = hold(dead);
  const place = dead.cloneNode(true);
  place.setAttribute("data-restarted", "");
  dead.replaceWith(place);
  putBack();
  document.documentElement.setAttribute("data-early", "");
  // The last input may not have been saved yet. At a second fault it is left out, as it may be the cause.
  const last = place.querySelector("input:focus, textarea:focus");
  if (last && restarts === 1) last.setAttribute("data-typed", "");
  start();
}

/** Shows that the program does not run, and why. */
function tell(reason) {
  const place = document.getElementById("not-running");
  place.textContent = `Program gagal dijalankan. Muat ulang halaman ini. (${reason})`;
  place.hidden = false;
}

function boot() {
  if (document.documentElement.hasAttribute("data-missing")) return;
  start();
}

// The file is complete: web/whole.js need not report it.
document.documentElement.removeAttribute("data-incomplete");

// Not while the script itself runs: in about:srcdoc the glue would then resolve the script's empty URL and throw.
if (document.readyState === "loading") {
  document.addEventListener("DOMContentLoaded", boot);
} else {
  setTimeout(boot);
}
