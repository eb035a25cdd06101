// Runs early, in old browsers too (ES5 only): reports missing browser features, applies the appearance that a link asks
// for, and records input in the static form until the program runs.
(function () {
  var root = document.documentElement;

  // Applies the appearance that a portal asks for, before the first paint. The program later parses the same keys
  // strictly.
  location.hash.replace(/[#&?](view|theme|background)=([a-z]+)/g, function (pair, key, value) {
    root.setAttribute("data-" + key, value);
  });

  // If the page is opened by a link with figures, the answer or verdict comes first (data-link), so that nothing moves
  // when the program starts. Not in the compact view or with locks, where the visitor of a portal is to type, and in a
  // frame only if the link has a number for the answer. src/state/page/order.rs decides the same for cases opened
  // later.
  var keys = "v|lang|show|view|theme|background|colour|lock|region|base|base-label|base-source|done|share|target|" +
    "as-of|deadline|from|closed|opened|days|reserve|calendar|obs|gain|pace-change|at|seed|ledger-from|" +
    "ledger-to|share-before|weights|boost|claim-base|claim-done|claim-quoted-share|claim-share|" +
    "claim-target|claim-shortfall|claim-population|claim-as-of|claim-weekday|indicator|base-kind|week|" +
    "joint-leave|holidays|start|window|solve|milestones|claim-base-kind";

  function link(pattern) {
    return new RegExp("[#&?](" + pattern).test(location.hash);
  }

  var isAlone = parent === window;
  // A copy of the page saved by the browser may already contain the attribute.
  root.removeAttribute("data-link");
  if (link(keys + ")=") && !link("view=compact|lock=.)") && (isAlone || link("done|claim-[a-z-]+)=[^&]"))) {
    root.setAttribute("data-link", isAlone ? "" : "frame");
  }

  // A module with the single type (func (param externref)), valid only in browsers with reference types.
  var referenceTypes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 1, 111, 0];

  function missing() {
    var names = [];
    if (typeof WebAssembly !== "object" || typeof WebAssembly.validate !== "function") {
      names.push("WebAssembly");
    } else if (!WebAssembly.validate(new Uint8Array(referenceTypes))) {
      names.push("WebAssembly reference types");
    }
    return names.join(", ");
  }

  function hide(id, isHidden) {
    var part = document.getElementById(id);
    if (part) part.hidden = isHidden;
  }

  // A copy of the page saved by the browser has these elements as they were while the program ran.
  hide("not-running", false);
  hide("formula", false);
  hide("frozen", true);

  var names = missing();
  if (names) {
    root.setAttribute("data-missing", names);
    document.getElementById("not-running").textContent =
      "Peramban ini terlalu lama untuk menjalankan kalkulator. Perbarui Chrome (97 ke atas), " +
      "Firefox (79 ke atas) atau Safari (16 ke atas), lalu buka lagi halaman ini. Yang tidak ada: " + names + ".";
  } else {
    root.removeAttribute("data-missing");
  }

  // The code of the depths is not loaded yet. The program and web/damaged.js change this attribute.
  root.setAttribute("data-depths", "waiting");

  // Set until the program runs; its value is the id of the last button pressed. web/early.js removes the attribute,
  // web/boot.js sets it again on a restart.
  root.setAttribute("data-early", "");

  function isEarly() {
    return root.hasAttribute("data-early");
  }

  function typed(event) {
    if (isEarly() && event.target.name) event.target.setAttribute("data-typed", "");
  }

  document.addEventListener("input", typed, true);
  document.addEventListener("change", typed, true);
  document.addEventListener("click", function (event) {
    var id = event.target.id;
    if (isEarly() && event.target.tagName === "BUTTON" && id) root.setAttribute("data-early", id);
  }, true);
})();
