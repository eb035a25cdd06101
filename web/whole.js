// Runs first (ES5, with web/damaged.js): reports a truncated or changed file. Browsers display it as if it were
// complete, but do not run a script that is cut off or differs from its hash in the policy. web/boot.js removes the
// attribute when the last block is complete.
(function () {
  var root = document.documentElement;
  root.setAttribute("data-incomplete", "");
  document.addEventListener("DOMContentLoaded", function () {
    // An old browser, which web/check.js has reported, cannot parse web/boot.js.
    if (root.hasAttribute("data-incomplete") && !root.hasAttribute("data-missing")) sayDamaged();
  });
})();
