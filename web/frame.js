// Tells the page around this one how high this one is, and nothing else. It hears no message. A page that is not framed
// tells nobody.
/** How long a host may take to follow. */
const PATIENCE = 500;

function tellHeight() {
  const root = document.documentElement;
  // WordPress puts `#?secret=…` behind the address, pym.js `?childId=…`: they know their frame by it again.
  const secret = (/[?&#]secret=(\w{10})/.exec(location.hash) || [])[1];
  const child = new URLSearchParams(location.search).get("childId");
  let told = 0;

  // A host that follows needs no scroll bar here, which would only flash while it follows. One that does not, does.
  const look = () => root.toggleAttribute("data-followed", innerHeight >= told);

  const tell = () => {
    // The height of what is in the page, not of the frame: else every answer of the host would be a new question.
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === told || !height) return;
    told = height;
    const messages = [
      { type: "kalkulator-ikd:height", height },
      // open-iframe-resizer: packages/core/src/child.ts
      { type: "iframe-resized", height },
      // AMP: amp.dev/documentation/components/amp-iframe, "Resizing"
      { sentinel: "amp", type: "embed-size", height },
      // Datawrapper: developer.datawrapper.de/docs/responsive-iframe. The frame is known by its window, not by this name.
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

// What a copy saved from a frame carries along is none of its own.
document.documentElement.removeAttribute("data-followed");
if (parent !== window) tellHeight();
