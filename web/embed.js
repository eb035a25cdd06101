// Embeds the calculator below this script, in a frame whose height follows its content. See docs/embedding.md.
//   <script src="https://example.go.id/ikd/embed.js" data-view="compact" data-base="58959" async></script>
// ES5, no globals, no style attributes, so that it runs in old browsers and under strict content security policies.
(function () {
  "use strict";
  var PAGE = "index.html";
  var SANDBOX = "allow-scripts allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox";
  var TITLES = {
    id: "Kalkulator Target Identitas Kependudukan Digital (IKD)",
    en: "Target Calculator for the Digital Identity, Identitas Kependudukan Digital (IKD)"
  };
  var OURS = ["data-title", "data-min-height", "data-page"];

  var script = document.currentScript;
  if (!script) return;
  var given = function (name) {
    return script.getAttribute("data-" + name) || "";
  };

  // Every other data- attribute becomes a key of the page's link.
  var pairs = ["v=1"];
  for (var i = 0; i < script.attributes.length; i += 1) {
    var name = script.attributes[i].name;
    if (name.indexOf("data-") === 0 && OURS.indexOf(name) < 0) {
      pairs.push(encodeURIComponent(name.slice(5)) + "=" + encodeURIComponent(script.attributes[i].value));
    }
  }
  var folder = script.src.split(/[?#]/)[0].replace(/[^\/]*$/, "");
  var lang = given("lang") === "en" ? "en" : "id";
  var least = Math.max(0, parseInt(given("min-height"), 10) || 0);

  var frame = document.createElement("iframe");
  frame.setAttribute("title", given("title") || TITLES[lang]);
  frame.setAttribute("lang", lang);
  frame.setAttribute("sandbox", SANDBOX);
  frame.setAttribute("allow", "clipboard-write; web-share");
  frame.setAttribute("width", "100%");
  frame.setAttribute("height", String(least || 500));
  frame.setAttribute("frameborder", "0");
  frame.src = (given("page") || folder + PAGE) + "#" + pairs.join("&");

  // If a page has several frames, all send the same message: each script listens to its own frame only.
  window.addEventListener("message", function (event) {
    var said = event.data;
    if (event.source !== frame.contentWindow || !said || said.type !== "kalkulator-ikd:height") return;
    var height = Math.ceil(Number(said.height));
    if (0 < height && height < 100000) frame.setAttribute("height", String(Math.max(least, height)));
  });
  // Nothing in <head> is displayed: if the script is there, the frame is added at the end of the body, with a warning.
  if (script.parentNode !== document.head) {
    script.parentNode.insertBefore(frame, script.nextSibling);
    return;
  }
  console.warn("Kalkulator IKD: embed.js stands in <head>, so the frame is put at the end of <body>. " +
    "Put the script where the calculator is to be seen.");
  var show = function () { document.body.appendChild(frame); };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", show);
  else show();
})();
