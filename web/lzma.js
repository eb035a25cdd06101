// Unpacks one LZMA stream (LZMA1 with its 13-byte header, parameters lc, lp, pb and the exact size in it).
//
// The program is a fifth smaller than deflated, and DecompressionStream is not needed. The format is Igor Pavlov's, as
// in the LZMA specification. web/intact.js rejects damaged streams first; any other would give an error, or garbage of
// the announced size.

/** The most bytes that one packed byte may unpack to. */
const MOST_UNPACKED = 64;

/** The decoded bytes of `input`, a Uint8Array. */
function unlzma(input) {
  const properties = input[0];
  const lc = properties % 9;
  const lp = Math.floor(properties / 9) % 5;
  const pb = Math.floor(properties / 45);
  const view = new DataView(input.buffer, input.byteOffset);
  const size = view.getUint32(5, true);
  if (size > MOST_UNPACKED * input.length) throw new RangeError("announced size");
  const output = new Uint8Array(size);

  // Range decoder: a 32-bit window into the input, halved bit by bit by adaptive probabilities of 11 bits.
  let range = 0xffffffff;
  let code = view.getUint32(14);
  let at = 18;

  const fresh = (length) => new Uint16Array(length).fill(1024);
  const literals = fresh(0x300 << (lc + lp));
  const isMatch = fresh(192);
  const isRep = fresh(12);
  const isRep0 = fresh(12);
  const isRep1 = fresh(12);
  const isRep2 = fresh(12);
  const isRep0Long = fresh(192);
  const slots = [fresh(64), fresh(64), fresh(64), fresh(64)];
  const special = fresh(115);
  const align = fresh(16);
  const lengths = () => ({ choice: fresh(2), low: fresh(128), mid: fresh(128), high: fresh(256) });
  const matchLengths = lengths();
  const repLengths = lengths();

  function fill() {
    if (range < 0x1000000) {
      if (at === input.length) throw new RangeError("end of stream");
      range = (range << 8) >>> 0;
      code = ((code << 8) | input[at++]) >>> 0;
    }
  }

  function bit(probabilities, index) {
    const probability = probabilities[index];
    const bound = (range >>> 11) * probability;
    let value = 0;
    if (code < bound) {
      range = bound;
      probabilities[index] += (2048 - probability) >> 5;
    } else {
      range -= bound;
      code -= bound;
      probabilities[index] -= probability >> 5;
      value = 1;
    }
    fill();
    return value;
  }

  function tree(probabilities, start, bits) {
    let node = 1;
    for (let i = 0; i < bits; i++) node = (node << 1) | bit(probabilities, start + node);
    return node - (1 << bits);
  }

  function reverseTree(probabilities, start, bits) {
    let node = 1;
    let value = 0;
    for (let i = 0; i < bits; i++) {
      const next = bit(probabilities, start + node);
      node = (node << 1) | next;
      value |= next << i;
    }
    return value;
  }

  function direct(bits) {
    let value = 0;
    while (bits--) {
      range >>>= 1;
      const next = code >= range ? 1 : 0;
      if (next) code -= range;
      value = (value << 1) | next;
      fill();
    }
    return value;
  }

  function length(coder, posState) {
    if (!bit(coder.choice, 0)) return 2 + tree(coder.low, posState << 3, 3);
    if (!bit(coder.choice, 1)) return 10 + tree(coder.mid, posState << 3, 3);
    return 18 + tree(coder.high, 0, 8);
  }

  function distance(long) {
    const slot = tree(slots[Math.min(long - 2, 3)], 0, 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const base = (2 | (slot & 1)) << bits;
    if (slot < 14) return base + reverseTree(special, base - slot, bits);
    return base + (direct(bits - 4) << 4) + reverseTree(align, 0, 4);
  }

  let state = 0;
  let rep0 = 0;
  let rep1 = 0;
  let rep2 = 0;
  let rep3 = 0;
  let written = 0;

  function literal() {
    const before = written ? output[written - 1] : 0;
    const context = ((written & ((1 << lp) - 1)) << lc) + (before >> (8 - lc));
    const start = 0x300 * context;
    let symbol = 1;
    if (state >= 7) {
      let match = output[written - rep0 - 1];
      while (symbol < 0x100) {
        const matchBit = (match >> 7) & 1;
        match <<= 1;
        const next = bit(literals, start + ((1 + matchBit) << 8) + symbol);
        symbol = (symbol << 1) | next;
        if (matchBit !== next) break;
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | bit(literals, start + symbol);
    output[written++] = symbol;
    state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
  }

  function copy(long) {
    for (let i = 0; i < long && written < output.length; i++, written++) {
      output[written] = output[written - rep0 - 1];
    }
  }

  /** A repeated match: selects one of the last four distances and returns the length, or 1 for a short repeat. */
  function repeated(posState) {
    if (!bit(isRep0, state)) {
      if (!bit(isRep0Long, (state << 4) + posState)) {
        state = state < 7 ? 9 : 11;
        return 1;
      }
    } else {
      let again = rep1;
      if (bit(isRep1, state)) {
        again = rep2;
        if (bit(isRep2, state)) {
          again = rep3;
          rep3 = rep2;
        }
        rep2 = rep1;
      }
      rep1 = rep0;
      rep0 = again;
    }
    const long = length(repLengths, posState);
    state = state < 7 ? 8 : 11;
    return long;
  }

  function matched(posState) {
    rep3 = rep2;
    rep2 = rep1;
    rep1 = rep0;
    const long = length(matchLengths, posState);
    state = state < 7 ? 7 : 10;
    rep0 = distance(long);
    return long;
  }

  while (written < output.length) {
    const posState = written & ((1 << pb) - 1);
    if (!bit(isMatch, (state << 4) + posState)) literal();
    else copy(bit(isRep, state) ? repeated(posState) : matched(posState));
  }
  return output;
}
