// In a frame, sends the height of this page to the page that embeds it, and nothing else. It receives no messages.
/** The time in which the embedding page may adapt the frame's height, in milliseconds. */
const PATIENCE = 500;

function tellHeight() {
  const root = document.documentElement;
  // WordPress adds `#?secret=…` to the address, pym.js `?childId=…`, by which they identify their frame.
  const secret = (/[?&#]secret=(\w{10})/.exec(location.hash) || [])[1];
  const child = new URLSearchParams(location.search).get("childId");
  let told = 0;

  // If the embedding page adapts the frame's height, the scroll bar is hidden, as it would appear for a moment at each
  // change. Otherwise it is needed.
  const look = () => root.toggleAttribute("data-followed", innerHeight >= told);

  const tell = () => {
    // The height of the content, not of the frame: otherwise each resize by the embedding page would cause a new
    // message.
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === told || !height) return;
    told = height;
    const messages = [
      { type: "kalkulator-ikd:height", height },
      // open-iframe-resizer: packages/core/src/child.ts
      { type: "iframe-resized", height },
      // AMP: amp.dev/documentation/components/amp-iframe, "Resizing"
      { sentinel: "amp", type: "embed-size", height },
      // Datawrapper: developer.datawrapper.de/docs/responsive-iframe. It finds the frame by its window, not by this id.
      { "datawrapper-height": { "frame:kalkulator-ikd": height } },
    ];
    // WordPress: wp-includes/js/wp-embed-template.js
    if (secret) messages.push({ message: "height", value: height, secret });
    // pym.js: src/pym.js, _makeMessage
    if (child) messages.push(["pym", child, "height", height].join("xPYMx"));
    for (const message of messages) parent.postMessage(message, "*");
    setTimeout(look, PATIENCE);
  };
  new ResizeObserver(tell).observe(root);
  addEventListener("resize", look);
}

// A copy of the page saved from a frame contains this attribute, which does not apply to it.
document.documentElement.removeAttribute("data-followed");
if (parent !== window) tellHeight();
