// Reassembles a wasm program whose code was split into streams by kind (xtask/src/pack/streams.rs): first the lengths,
// then the bytes before and after the code, then the streams. Each opcode tells which streams its operands are in.

/** The wasm bytes, reassembled from the streams. */
function together(packed) {
  const header = { bytes: packed, at: 0 };
  const whole = new Uint8Array(packed.length);
  let at = 0;

  /** Copies and returns the next byte of a stream. */
  function step(stream) {
    if (stream.at >= stream.bytes.length) throw new RangeError("end of stream");
    return (whole[at++] = stream.bytes[stream.at++]);
  }

  /** Copies the next LEB128 number of a stream and returns its value. */
  function copy(stream) {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = step(stream);
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  const lengths = Array.from({ length: 13 }, () => copy(header));
  let first = at;
  const parts = lengths.map((length) => ({ bytes: packed.subarray(first, (first += length)), at: 0 }));
  const [before, after, heads, codes, gets, sets, tees, loads, stores, labels, small, long, rest] = parts;

  function copies(stream, count) {
    while (count-- > 0) copy(stream);
  }

  function raw(count) {
    while (count-- > 0) step(rest);
  }

  function instruction() {
    const code = step(codes);
    if (code === 255) {
      // A constant whose operand is in the stream of long ones.
      whole[at - 1] = 65;
      copy(long);
    }
    else if (code === 65) copy(small);
    else if (code === 32) copy(gets);
    else if (code === 33) copy(sets);
    else if (code === 34) copy(tees);
    else if (code >= 40 && code <= 62) {
      copy(codes);
      copy(code < 54 ? loads : stores);
    } else if ((code >= 2 && code <= 4) || code === 16) copy(codes);
    else if (code === 12 || code === 13) copy(labels);
    else if (code === 14) copies(labels, copy(labels) + 1);
    else if ((code >= 35 && code <= 38) || (code >= 63 && code <= 66) || code === 208 || code === 210) copy(rest);
    else if (code === 17) copies(rest, 2);
    else if (code === 28) copies(rest, copy(rest));
    else if (code === 67) raw(4);
    else if (code === 68) raw(8);
    else if (code === 252) {
      const kind = copy(rest);
      copies(rest, kind < 8 ? 0 : kind < 15 && kind % 2 === 0 ? 2 : 1);
    }
  }

  at = before.bytes.length;
  whole.set(before.bytes);
  for (let functions = copy(heads); functions > 0; functions--) {
    const end = copy(heads) + at;
    copies(heads, 2 * copy(heads));
    while (at < end) instruction();
  }
  whole.set(after.bytes, at);
  return whole.subarray(0, at + after.bytes.length);
}
