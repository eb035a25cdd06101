// Runs first (ES5, with web/damaged.js): reports a file that is truncated, changed, or no longer arriving. Browsers
// display a truncated file as if it were complete, but do not run a script that is cut off or differs from its hash in
// the policy. web/boot.js removes the attribute when the last block is complete.
(function () {
  var root = document.documentElement;
  var length = -1;
  root.setAttribute("data-incomplete", "");

  function isIncomplete() {
    // An old browser, which web/check.js has reported, cannot parse web/boot.js.
    return root.hasAttribute("data-incomplete") && !root.hasAttribute("data-missing");
  }

  // Chromium fires no DOMContentLoaded when the user stops loading.
  document.addEventListener("readystatechange", function () {
    if (isIncomplete()) sayDamaged();
  });

  // When the connection breaks, Chromium fires no event at all. web/boot.js takes the words back if the rest comes.
  var watch = setInterval(function () {
    var scripts = document.scripts;
    var came = scripts.length + scripts[scripts.length - 1].text.length;
    if (!isIncomplete() || document.readyState !== "loading") clearInterval(watch);
    else if (came === length) {
      sayDamaged("Sambungan terputus atau sangat lambat: halaman ini belum lengkap. Muat ulang, atau tunggu sebentar.");
    }
    length = came;
  }, 20000);
})();
