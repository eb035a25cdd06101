// Unpacks the program out of its block in this page and starts it on #app. The packing puts this text, and before it
// `sayDamaged`, `intact`, `unlzma`, `together`, `hold` and `makeProgram`, which returns a fresh copy of the glue at each
// call, into one function: nothing becomes global.

/** A program that fails more often than this within a minute is not started again. */
const MOST_RESTARTS = 3;
const MINUTE = 60000;
let restarts = 0;
let compiled = null;
/** Ends the running program: whatever still calls it, a listener or a timer, comes to nothing. */
let end = null;

/** Starts a fresh program; a start after the first uses the code compiled then. The block stays in the page, so that a
 * saved copy runs. */
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
 * Called just before the program empties its place and fills it again in the same turn: nothing is painted between, and
 * a phone's keyboard stays.
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

/** The notice that a copy cannot compute is hidden by a sheet that no copy takes along: it shows by itself there. */
function live() {
  document.getElementById("not-running").hidden = true;
  const frozen = document.getElementById("frozen");
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("#frozen{display:none}");
    document.adoptedStyleSheets = [sheet];
    frozen.hidden = false;
  } catch {
    // A browser without such sheets: its copies are without the notice.
    frozen.hidden = true;
  }
}

/**
 * After a panic the instance is never called again: a new one starts on a new #app, which shows a copy until
 * then, and takes what is typed there.
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
  // What was typed last may not have come as far as the kept state. A second time it is left out: it may be the cause.
  const last = place.querySelector("input:focus, textarea:focus");
  if (last && restarts === 1) last.setAttribute("data-typed", "");
  start();
}

/** Says that the program does not run, and why. */
function tell(reason) {
  const place = document.getElementById("not-running");
  place.textContent = `Program gagal dijalankan. Muat ulang halaman ini. (${reason})`;
  place.hidden = false;
}

function boot() {
  if (document.documentElement.hasAttribute("data-missing")) return;
  start();
}

// It came whole: web/whole.js has nothing to say.
document.documentElement.removeAttribute("data-incomplete");

// Never while the script itself runs: in about:srcdoc the glue would then resolve the script's empty address and throw.
if (document.readyState === "loading") {
  document.addEventListener("DOMContentLoaded", boot);
} else {
  setTimeout(boot);
}
