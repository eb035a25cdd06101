// Says in words what an old browser lacks. ES5 only: a browser that lacks these things must still be able to read it.
(function () {
  var root = document.documentElement;

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

  // A saved copy holds the running page instead of the first text, so the place may have to be made.
  function place() {
    var found = document.getElementById("not-running");
    if (!found) {
      found = document.createElement("p");
      found.id = "not-running";
      document.body.insertBefore(found, document.body.firstChild);
    }
    return found;
  }

  var names = missing();
  if (names) {
    root.setAttribute("data-missing", names);
    place().textContent =
      "Peramban ini terlalu lama untuk menjalankan kalkulator. Perbarui Chrome (97 ke atas), " +
      "Firefox (79 ke atas) atau Safari (16 ke atas), lalu buka lagi halaman ini. Yang tidak ada: " + names + ".";
  } else {
    root.removeAttribute("data-missing");
  }
})();
