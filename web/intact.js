// The program block holds the packed program's length, its CRC-32 and its base64 text, separated by spaces
// (xtask/src/pack/block.rs). `crypto.subtle` would be stronger, but is missing on pages without HTTPS.

/** The packed program in a block, or null if it is damaged. */
function intact(block) {
  try {
    const [length, sum, text] = block.textContent.split(" ");
    const packed = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return packed.length === Number(length) && crc32(packed) === Number(sum) ? packed : null;
  } catch {
    // No block, no third part, or invalid base64.
    return null;
  }
}

function crc32(bytes) {
  const table = Int32Array.from({ length: 256 }, (_, value) => {
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 && 0xedb88320);
    return value;
  });
  let sum = -1;
  for (const byte of bytes) sum = (sum >>> 8) ^ table[(sum ^ byte) & 255];
  return ~sum >>> 0;
}
