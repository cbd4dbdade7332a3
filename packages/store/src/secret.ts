/**
 * A passphrase kept as what it can be checked by, and not as itself: salted and hashed with scrypt (RFC 7914).
 *
 * It guards no key. It keeps a passphrase that may be somebody's for other things too from lying in the browser.
 */
import { scryptAsync } from "@noble/hashes/scrypt.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

/** What a passphrase is checked by, with what it was made with; bytes as hexadecimal digits. */
export type Hashed = {
  readonly salt: string;
  readonly hash: string;
  readonly N: number;
  readonly r: number;
  readonly p: number;
};

/** 32 MiB, and well under a second on a phone: twice the work that scrypt's author names for who logs in. */
const COST = { N: 2 ** 15, r: 8, p: 1 } as const;
const SALT_BYTES = 16;
const HASH_BYTES = 32;

/** scrypt, leaving the page room to breathe while it works. */
export const scryptOf = (
  passphrase: string,
  salt: Uint8Array,
  { N, r, p, dkLen = HASH_BYTES }: Pick<Hashed, "N" | "r" | "p"> & { readonly dkLen?: number },
): Promise<Uint8Array> => scryptAsync(utf8ToBytes(passphrase), salt, { N, r, p, dkLen });

/** Hashes a passphrase with a new salt. */
export async function hashPassphrase(passphrase: string): Promise<Hashed> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  return { salt: bytesToHex(salt), hash: bytesToHex(await scryptOf(passphrase, salt, COST)), ...COST };
}

/** Whether it is that passphrase. Takes as long however much of it is right. */
export async function isPassphrase(passphrase: string, { salt, hash, ...cost }: Hashed): Promise<boolean> {
  const kept = hexToBytes(hash);
  const given = await scryptOf(passphrase, hexToBytes(salt), cost);
  let differs = kept.length ^ given.length;
  for (const [index, byte] of given.entries()) differs |= byte ^ (kept[index] ?? 0);
  return differs === 0;
}
