// Starts the program on #app as soon as its first part is in the page, and adds the second part (the depths) later.
// `xtask` puts this text in one function with `sayDamaged`, `unpacked`, `hold` and `makeProgram`, so that nothing is
// global. `makeProgram` returns a fresh copy of the glue at each call.

/** The most restarts within a minute; after that the program stays stopped. */
const MOST_RESTARTS = 3;
const MINUTE = 60000;
let restarts = 0;
/** The compiled first part. */
let program = null;
/** A promise of the compiled depths, or of null if they are damaged. */
let depths = null;
/** Resolves `depthsCame`, when the block of the depths is complete. */
let depthsCome;
const depthsCame = new Promise((come) => (depthsCome = come));
/** Stops the running program: listeners and timers that still call it have no effect. */
let end = null;

/** Starts a new instance. The code is compiled once. The blocks stay in the page, so that a saved copy runs. */
async function start() {
  try {
    program ??= await unpacked("program");
    if (!program) return sayDamaged();
    const join = await makeProgram()(program, handOver, recover);
    const running = end;
    depths ??= depthsCame.then(() => unpacked("depths")).finally(() => (unpacker = null));
    const part = await depths;
    if (!part) return sayDamaged();
    // If the program was restarted meanwhile, the new instance adds the depths by another call of this function.
    if (end === running) await join(part);
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

/** Hides #frozen, the notice for saved copies, by an adopted style sheet, which a copy does not include. */
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
  const root = document.documentElement;
  root.setAttribute("data-early", "");
  // A second part that did not come will not come for the next program either.
  if (root.getAttribute("data-depths") !== "missing") root.setAttribute("data-depths", "waiting");
  // The last input may not have been saved yet, so it is entered again. Not after a second fault: it may be the cause.
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

/** The number of blocks that are complete. They come in order. */
let parts = 0;
document.addEventListener("part", () => {
  parts += 1;
  // web/whole.js may have reported that nothing more is arriving.
  if (parts === 1 || end) document.documentElement.setAttribute("data-depths", "waiting");
  if (end) document.getElementById("not-running").hidden = true;
  if (parts === 2) {
    // The file is complete: web/whole.js need not report it.
    document.documentElement.removeAttribute("data-incomplete");
    depthsCome();
  }
  // In a new task, since some browsers run this in the task of the script: in about:srcdoc the glue would then resolve
  // the script's empty URL and throw.
  if (parts === 1 && !document.documentElement.hasAttribute("data-missing")) setTimeout(start);
});
