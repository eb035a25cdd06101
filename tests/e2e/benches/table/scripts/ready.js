// Waits until the page can take a table, and makes a file of the text, read through once: its bytes are where a
// browser has those of a file.
const [text, waitsFor] = arguments;
while (!document.querySelector(waitsFor)) await new Promise((look) => setTimeout(look, 10));
globalThis.file = new File([text], "desa.csv", { type: "text/csv" });
await globalThis.file.arrayBuffer();
await new Promise((rested) => setTimeout(rested, 300));
if (document.getElementById("total-target")) throw "a table is there already";
