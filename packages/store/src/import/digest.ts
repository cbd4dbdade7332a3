/**
 * A short fingerprint of an entry that has no id of its own, the same on every device and in every export.
 * FNV-1a, 64 bits (Fowler, Noll, Vo; prime 2^40 + 0x1b3), over UTF-8. Not for secrets.
 */

const utf8 = new TextEncoder();

/** Sixteen hex digits. */
export function fingerprint(text: string): string {
  // The state is kept as two halves of 32 bits: BigInt would be some fifty times slower here.
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of utf8.encode(text)) {
    low = (low ^ byte) >>> 0;
    // (high·2^32 + low) · (2^40 + 0x1b3), modulo 2^64
    const product = low * 0x1b3;
    const carry = Math.floor(product / 0x1_0000_0000);
    high = (Math.imul(high, 0x1b3) + carry + (low << 8)) >>> 0;
    low = product >>> 0;
  }
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}

/** The id of an entry without one, from what makes it itself. */
export const idOf = (format: string, day: string, ...parts: readonly (string | null)[]): string =>
  `${format}:${day}:${fingerprint(JSON.stringify(parts))}`;
