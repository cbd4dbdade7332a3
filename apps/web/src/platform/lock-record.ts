/**
 * What this browser keeps of its lock: what opens it, when it falls, what was typed wrong, when Onward was last in sight.
 *
 * In localStorage, since it must be known before the first screen is painted, and since it goes with the words when the
 * browser's data is cleared, or everything is deleted. Never in a copy.
 */
import { AWAY_MINUTES, NONE_WRONG, type AwayMinutes, type Wrong } from "@onward/domain/lock/lock";
import type { Hashed } from "@onward/store/secret";
import type { Passkey } from "./passkey.ts";

export type LockRecord = {
  readonly v: 1;
  readonly after: AwayMinutes;
  readonly passphrase: Hashed | null;
  readonly passkey: Passkey | null;
};

/** The record; "newer" where a newer Onward set it; null where no lock is set. */
export type KeptLock = LockRecord | "newer" | null;

/** Whether there is one is also the preference "lock". */
export const LOCK_KEY = "onwardLock";
const WRONG_KEY = "onwardLockWrong";
/** Written when an open Onward goes out of sight. */
const SEEN_KEY = "onwardLockSeen";

type Fields = Readonly<Record<string, unknown>>;
const isFields = (given: unknown): given is Fields => typeof given === "object" && given !== null;

function json(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    // Closed storage holds nothing, and nobody can read what is no JSON.
    return null;
  }
}

const isHex = (given: unknown): given is string => typeof given === "string" && /^([\da-f]{2})+$/.test(given);
const isPositive = (given: unknown): given is number =>
  typeof given === "number" && Number.isSafeInteger(given) && given > 0;

const isHashed = (given: unknown): given is Hashed =>
  isFields(given) &&
  isHex(given["salt"]) &&
  isHex(given["hash"]) &&
  isPositive(given["N"]) &&
  isPositive(given["r"]) &&
  isPositive(given["p"]);

const isPasskey = (given: unknown): given is Passkey =>
  isFields(given) && isHex(given["id"]) && isHex(given["key"]) && typeof given["alg"] === "number";

/** Reads what a lock was kept as; null for what nothing would open, so that nobody is locked out by a broken one. */
export function readLock(kept: unknown): KeptLock {
  if (!isFields(kept)) return null;
  const { v, after, passphrase, passkey } = kept;
  if (v !== 1) return isPositive(v) ? "newer" : null;
  const record = {
    v,
    after: AWAY_MINUTES.find((minutes) => minutes === after) ?? 0,
    passphrase: isHashed(passphrase) ? passphrase : null,
    passkey: isPasskey(passkey) ? passkey : null,
  } as const;
  return record.passphrase === null && record.passkey === null ? null : record;
}

/** The lock of this browser. */
export const keptLock = (): KeptLock => readLock(json(LOCK_KEY));

function keep(key: string, value: unknown): boolean {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Keeps the lock, or with null takes it away. False where this browser keeps nothing. */
export const keepLock = (record: LockRecord | null): boolean => keep(LOCK_KEY, record);

/** Reads what was kept of wrong passphrases; none for what is no such thing. A clock may stand before 1970. */
export function readWrong(kept: unknown): Wrong {
  if (!isFields(kept)) return NONE_WRONG;
  const { count, at } = kept;
  return isPositive(count) && typeof at === "number" && Number.isSafeInteger(at) ? { count, at } : NONE_WRONG;
}

/** What was typed wrong since it was opened last. */
export const keptWrong = (): Wrong => readWrong(json(WRONG_KEY));

export const keepWrong = (wrong: Wrong | null): boolean => keep(WRONG_KEY, wrong);

/** When an open Onward was last in sight, in this browser; null when none was since it was locked. */
export function lastSeen(): number | null {
  const kept = json(SEEN_KEY);
  return isPositive(kept) ? kept : null;
}

export const keepSeen = (at: number | null): boolean => keep(SEEN_KEY, at);
