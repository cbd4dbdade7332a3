/**
 * The words of the lock: the screen in front, and Settings.
 */
import { section } from "../language.ts";

const MINUTE_MS = 60_000;

/** "half a minute", "a minute", "3 minutes": never a countdown. */
function about(ms: number): string {
  if (ms <= MINUTE_MS / 2) return "half a minute";
  const minutes = Math.ceil(ms / MINUTE_MS);
  return minutes === 1 ? "a minute" : `${minutes} minutes`;
}

export const lock = section("lock", {
  window: "Locked",
  lede: "What’s written here stays behind this until you unlock it.",
  now: "Lock now",
  show: "Show what I type",
  help: "Help without unlocking",
  steady: "Two minutes, without unlocking",
  plan: "My plan",
  nothingKept: "Nothing of this is kept",
  backToLock: "Back to the lock",
  newer: "This lock was set by a newer Onward. Load again when you’re online, so that this one is as new.",
  reload: "Load again",
  open: {
    unlock: "Unlock",
    passphrase: "Passphrase",
    byPassphrase: "Use my passphrase",
    withPasskey: (verb: string) => `${verb} with this device`,
    looking: "One moment",
    empty: "Type your passphrase first.",
    wrong: "Not that one. Try again.",
    wrongAndSlow: (ms: number) => `Not that one. You can try again in about ${about(ms)}.`,
    tooSoon: (ms: number) => `You can try again in about ${about(ms)}.`,
    again: "You can try again now.",
    couldNot: "This device couldn’t check it just now. Close what else is open, and try once more.",
    notByPasskey: "That didn’t open it. Try once more.",
    passkeyOrPassphrase: "That didn’t open it. Try once more, or use your passphrase.",
  },
  forgotten: {
    title: "If you can’t open it",
    lines: {
      nobody: "Nobody can open it for you, and nothing is wiped however often you try.",
      copy: "A copy you saved opens in any other browser that has Onward.",
      clear:
        "Clearing this site’s data, in the browser’s settings, takes the lock away, and with it everything written here. A copy can be opened again afterwards.",
    },
  },

  settings: {
    title: "Lock",
    anyone: "Anyone who can open this browser can open Onward, unless you set a lock.",
    curtain:
      "A lock is a curtain. It keeps someone who picks up this device out of your screens. It doesn’t encrypt the file your words are in, so lock the device as well.",
    outside:
      "Help now, guides, slow breathing and feet on the floor stay open without it, and your plan for hard days if you choose so in Care.",
    nobody: "Nobody can open it for you",
    nobodyDetail:
      "Not us, and not a reset. If you can’t open it any more, a copy you saved is the way back to your words.",
    saveCopy: "Save a copy first",
    passphrase: "A passphrase",
    field: "Passphrase",
    rules: "Eight characters or more. A few words of your own are easy to keep in mind.",
    again: "The same once more",
    tooShort: "That’s too short. Eight characters or more.",
    notTheSame: "These two aren’t the same.",
    turnOn: "Turn the lock on",
    working: "One moment",
    passkey: "This device’s fingerprint, face or PIN",
    passkeyDetail:
      "Your device makes a passkey for Onward, and the check is made here. Some devices copy their passkeys to your other devices. No words go with it.",
    makePasskey: "Use this device",
    noPasskeyHere: "This browser can’t check who you are for this address, so here it’s a passphrase.",
    notMade: "No passkey was made. Nothing has changed.",
    notKept: "This browser keeps nothing, so the lock couldn’t be kept either.",
    on: "The lock is on",
    off: "The lock is off",
    opensWith: {
      passphrase: "Your passphrase opens it.",
      passkey: "This device opens it: fingerprint, face or PIN.",
      either: "Your passphrase opens it, and so does this device.",
    },
    onlyPasskey:
      "If this device lets go of its passkey, nothing else opens it. A passphrase beside it helps.",
    falls: "Out of sight, it locks",
    fallsDetail: "Out of sight is another app, another tab, or the screen off.",
    after: { now: "At once", one: "In 1 minute", five: "In 5 minutes" },
    change: "Change it, or turn it off",
    first: "First, open it once more.",
    goOn: "Go on",
    newPassphrase: "A new passphrase",
    addPassphrase: "A passphrase beside it",
    keepPassphrase: "Keep this passphrase",
    changed: "Noted",
    dropPasskey: "Stop using this device for it",
    dropPassphrase: "Stop using the passphrase",
    turnOff: "Turn the lock off",
    example: "This is the example. A lock is for your own Onward.",
    leaveExample: "To my own Onward",
    forgets: "This browser forgets your words when you close the window, so there’s nothing to lock.",
    closed: "This browser lets Onward keep nothing, so it can’t keep a lock.",
    newer: "This lock was set by a newer Onward. Load again when you’re online.",
  },
});
