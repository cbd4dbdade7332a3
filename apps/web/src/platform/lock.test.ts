/** The lock's record as a browser keeps it, and what a passkey's answer must be to open it. */
import { createHash, createSign, generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLock, readWrong, type LockRecord } from "./lock-record.ts";
import { isRight, pairOf, type Assertion, type Passkey } from "./passkey.ts";

const passphrase = { salt: "00ff", hash: "abcd", N: 32768, r: 8, p: 1 };
const whole: LockRecord = { v: 1, after: 5, passphrase, passkey: { id: "01", key: "02", alg: -7 } };

describe("what was typed wrong", () => {
  test("is counted whatever the clock says, and broken it is none", () => {
    expect(readWrong({ count: 6, at: -1_000_000 })).toEqual({ count: 6, at: -1_000_000 });
    expect(readWrong({ count: 6, at: 0 })).toEqual({ count: 6, at: 0 });
    for (const broken of [null, 6, { count: -1, at: 5 }, { count: 6 }, { count: 6, at: "now" }])
      expect(readWrong(broken)).toEqual({ count: 0, at: 0 });
  });
});

describe("the record of a lock", () => {
  test("comes back as it was kept", () => {
    expect(readLock(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });

  test("that nothing would open is none, so that nobody is locked out by a broken one", () => {
    expect(readLock({ ...whole, passphrase: null, passkey: null })).toBeNull();
    expect(readLock({ ...whole, passphrase: { ...passphrase, hash: "no" }, passkey: "x" })).toBeNull();
    expect(readLock({ ...whole, passkey: { id: 1 } })).toEqual({ ...whole, passkey: null });
  });

  test("of a newer Onward is said to be one", () => {
    expect(readLock({ v: 2, anything: true })).toBe("newer");
  });

  test("with a time that is not offered falls at once", () => {
    expect(readLock({ ...whole, after: 60 })).toEqual({ ...whole, after: 0 });
  });

  test("is read from anything without failing", () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        const read = readLock(given);
        expect(read === null || read === "newer" || read.v === 1).toBe(true);
      }),
      { seed: 20261126 },
    );
  });
});

const ORIGIN = "https://onward.example";
const challenge = new Uint8Array(32).map((_, index) => index * 7);
const PRESENT_AND_VERIFIED = 0x05;
const buffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

type Said = {
  readonly type?: string;
  readonly origin?: string;
  readonly host?: string;
  readonly flags?: number;
};

/** What a device would answer, signed by its key. */
function answer(
  privateKey: Parameters<ReturnType<typeof createSign>["sign"]>[0],
  said: Said = {},
): Assertion {
  const {
    type = "webauthn.get",
    origin = ORIGIN,
    host = "onward.example",
    flags = PRESENT_AND_VERIFIED,
  } = said;
  const asked = Buffer.from(challenge).toString("base64url");
  const client = Buffer.from(JSON.stringify({ type, challenge: asked, origin, crossOrigin: false }));
  const data = Buffer.concat([createHash("sha256").update(host).digest(), Buffer.from([flags, 0, 0, 0, 1])]);
  const signature = createSign("sha256")
    .update(data)
    .update(createHash("sha256").update(client).digest())
    .sign(privateKey);
  return {
    clientDataJSON: buffer(client),
    authenticatorData: buffer(data),
    signature: buffer(signature),
  };
}

const ec = generateKeyPairSync("ec", { namedCurve: "P-256" });
const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const passkeyOf = (key: typeof ec.publicKey, alg: number): Passkey => ({
  id: "01",
  key: key.export({ type: "spki", format: "der" }).toString("hex"),
  alg,
});
const asked = { challenge, origin: ORIGIN };

describe("a passkey's answer", () => {
  test("opens when the device signed this question, for someone present and verified", async () => {
    // Several, since a number of the signature is now shorter, now longer.
    for (let one = 0; one < 40; one++)
      expect(await isRight(passkeyOf(ec.publicKey, -7), answer(ec.privateKey), asked)).toBe(true);
    expect(await isRight(passkeyOf(rsa.publicKey, -257), answer(rsa.privateKey), asked)).toBe(true);
  });

  test.each<[string, Said]>([
    ["is of another kind", { type: "webauthn.create" }],
    ["comes from another address", { origin: "https://onward.example.com" }],
    ["was made for another host", { host: "elsewhere.example" }],
    ["knows only that somebody was there", { flags: 0x01 }],
    ["knows only who it was", { flags: 0x04 }],
  ])("does not open when it %s", async (_, said) => {
    expect(await isRight(passkeyOf(ec.publicKey, -7), answer(ec.privateKey, said), asked)).toBe(false);
  });

  test("does not open when another key signed, another question was asked, or a byte is another", async () => {
    const passkey = passkeyOf(ec.publicKey, -7);
    const stranger = generateKeyPairSync("ec", { namedCurve: "P-256" });
    expect(await isRight(passkey, answer(stranger.privateKey), asked)).toBe(false);
    const other = { ...asked, challenge: new Uint8Array(32) };
    expect(await isRight(passkey, answer(ec.privateKey), other)).toBe(false);
    const right = answer(ec.privateKey);
    const data = new Uint8Array(right.authenticatorData.slice(0));
    data[36] = 9;
    expect(await isRight(passkey, { ...right, authenticatorData: data.buffer }, asked)).toBe(false);
    expect(await isRight(passkeyOf(ec.publicKey, -8), right, asked)).toBe(false);
  });

  test("that is no signature is none, whatever it is", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        const pair = pairOf(bytes);
        expect(pair === null || pair.length === 64).toBe(true);
      }),
      { seed: 20261126 },
    );
  });
});
