/**
 * Trying a passphrase at the lock: one at a time, counted before it is looked at, and slower after five.
 */
import { asTyped, oneMoreWrong, waitLeft, wrongNow } from "@onward/domain/lock/lock";
import { isPassphrase, type Hashed } from "@onward/store/secret";
import { keepWrong, keptWrong } from "../../platform/lock-record.ts";

/** What came of it. `wait` is how long the next one has to wait, in ms. */
export type Tried =
  | { readonly type: "opens" }
  | { readonly type: "wrong"; readonly wait: number }
  /** It was not looked at. */
  | { readonly type: "tooSoon"; readonly wait: number };

const TURN = "onward-lock-trying";

/** Two tabs do not try at once: each would count as the first. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks === undefined ? work() : navigator.locks.request(TURN, work);

export const tryPassphrase = (typed: string, hashed: Hashed): Promise<Tried> =>
  inTurn(async () => {
    const now = Date.now();
    const wrong = wrongNow(keptWrong(), now);
    keepWrong(wrong.count === 0 ? null : wrong);
    const wait = waitLeft(wrong, now);
    if (wait > 0) return { type: "tooSoon", wait };
    // Whoever loads the page again in the middle gets none for nothing.
    const counted = oneMoreWrong(wrong, now);
    keepWrong(counted);
    if (!(await isPassphrase(asTyped(typed), hashed))) {
      return { type: "wrong", wait: waitLeft(counted, Date.now()) };
    }
    keepWrong(null);
    return { type: "opens" };
  });

/** How long one still waits, in ms. */
export const waitingNow = (): number => waitLeft(keptWrong(), Date.now());
