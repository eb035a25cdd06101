// Runs before everything else, in the oldest browsers too (ES5 only): says in words what a browser lacks, and notes
// what is done to the form before the program stands.
(function () {
  var root = document.documentElement;

  // How a portal wants the page to look, before it is painted; the program reads the same keys with more care.
  location.hash.replace(/[#&?](view|theme|background)=([a-z]+)/g, function (pair, key, value) {
    root.setAttribute("data-" + key, value);
  });

  // A module with one type, (func (param externref)); only a browser with reference types accepts it.
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

  // A copy saved by the browser holds these parts as they stood while the program ran.
  hide("not-running", false);
  hide("frozen", true);

  var names = missing();
  if (names) {
    root.setAttribute("data-missing", names);
    document.getElementById("not-running").textContent =
      "Peramban ini terlalu lama untuk menjalankan kalkulator. Perbarui Chrome (97 ke atas), " +
      "Firefox (79 ke atas) atau Safari (16 ke atas), lalu buka lagi halaman ini. Yang tidak ada: " + names + ".";
  } else {
    root.removeAttribute("data-missing");
    hide("formula", true);
  }

  // web/boot.js does it again when the program stands, and takes the mark away.
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
