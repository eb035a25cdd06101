// Runs before all else (ES5, with web/damaged.js): a browser shows a file that was cut anywhere as if it were whole, and
// runs no script whose end is missing or whose text is another than the policy's. web/boot.js, the last script, takes
// the mark away.
(function () {
  var root = document.documentElement;
  root.setAttribute("data-incomplete", "");
  document.addEventListener("DOMContentLoaded", function () {
    // An old browser, which web/check.js has told of, cannot read web/boot.js.
    if (root.hasAttribute("data-incomplete") && !root.hasAttribute("data-missing")) sayDamaged();
  });
})();
