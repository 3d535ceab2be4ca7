/** SHA-1 of bytes, for names only: nothing here relies on it being hard to collide. Source: RFC 3174, method 1. */
export function sha1(bytes: Uint8Array): Uint8Array {
  const blocks = padded(bytes);
  const words = new Uint32Array(80);
  const hash = new Uint32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]);
  for (let offset = 0; offset < blocks.byteLength; offset += 64) {
    for (let index = 0; index < 16; index++) words[index] = blocks.getUint32(offset + index * 4);
    for (let index = 16; index < 80; index++) {
      words[index] = rotate(
        word(words, index - 3) ^ word(words, index - 8) ^ word(words, index - 14) ^ word(words, index - 16),
        1,
      );
    }
    mix(hash, words);
  }
  const digest = new DataView(new ArrayBuffer(20));
  hash.forEach((value, index) => digest.setUint32(index * 4, value));
  return new Uint8Array(digest.buffer);
}

const word = (words: Uint32Array, index: number): number => words[index] ?? 0;
const rotate = (value: number, bits: number): number => (value << bits) | (value >>> (32 - bits));

/** The message, a one bit, zeros, and the message's length in bits, in whole blocks of 64 bytes. */
function padded(bytes: Uint8Array): DataView {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const block = new Uint8Array(length);
  block.set(bytes);
  block[bytes.length] = 0x80;
  const view = new DataView(block.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(length - 4, bytes.length << 3);
  return view;
}

/** The function and constant of a round, by its number. */
function round(index: number, b: number, c: number, d: number): number {
  if (index < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (index < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (index < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

function mix(hash: Uint32Array, words: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = hash;
  for (let index = 0; index < 80; index++) {
    const next = (rotate(a, 5) + round(index, b, c, d) + e + word(words, index)) | 0;
    [a, b, c, d, e] = [next, a, rotate(b, 30), c, d];
  }
  [a, b, c, d, e].forEach((value, index) => {
    hash[index] = (hash[index] ?? 0) + value;
  });
}
