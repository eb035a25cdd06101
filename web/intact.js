// The program block is the length of the packed program, its CRC-32 and itself in base64, parted by spaces
// (xtask/src/pack/block.rs). `crypto.subtle` could say more, but is missing on pages without encryption.

/** The packed program in a block, or null where it is not what was packed. */
function intact(block) {
  try {
    const [length, sum, text] = block.textContent.split(" ");
    const packed = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return packed.length === Number(length) && crc32(packed) === Number(sum) ? packed : null;
  } catch {
    // No block at all, no third part of it, or letters that are not base64's.
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
