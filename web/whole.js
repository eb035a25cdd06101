// Runs first (ES5, with web/damaged.js): reports a truncated file. Browsers display one as if it were complete, and run
// no script that is cut off or differs from its hash in the policy. web/boot.js, the last script, removes the mark.
(function () {
  var root = document.documentElement;
  root.setAttribute("data-incomplete", "");
  document.addEventListener("DOMContentLoaded", function () {
    // An old browser, which web/check.js has reported, cannot parse web/boot.js.
    if (root.hasAttribute("data-incomplete") && !root.hasAttribute("data-missing")) sayDamaged();
  });
})();
