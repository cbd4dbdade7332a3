/**
 * A passkey of this device as a second way through the lock: made and checked here, with nobody else in it.
 *
 * The device is asked for a signature over a number drawn here, given only to who is there and is verified by fingerprint,
 * face or PIN. What it signed is checked here with WebCrypto (W3C Web Authentication, 7.2). Works without a network.
 */

/** The name of the passkey, its public key (SPKI) and how that signs (COSE); bytes as hexadecimal digits. */
export type Passkey = { readonly id: string; readonly key: string; readonly alg: number };

/** What a device answered, as far as it is checked. */
export type Assertion = {
  readonly clientDataJSON: ArrayBuffer;
  readonly authenticatorData: ArrayBuffer;
  readonly signature: ArrayBuffer;
};

const ES256 = -7;
const RS256 = -257;
/** Bits of the authenticator data. */
const PRESENT = 0x01;
const VERIFIED = 0x04;
const RP_HASH_BYTES = 32;
const PATIENCE_MS = 120_000;

const hexOf = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (two) => Number.parseInt(two, 16));
const drawn = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(32));

const sha256 = (bytes: BufferSource): Promise<ArrayBuffer> => crypto.subtle.digest("SHA-256", bytes);
const base64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

/** Whether this device can verify who holds it, for this address. */
export async function canUsePasskey(): Promise<boolean> {
  try {
    if (!isSecureContext || crypto.subtle === undefined) return false;
    // A bare address of numbers cannot have one.
    if (/^[\d.]+$|:/.test(location.hostname)) return false;
    return await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable();
  } catch {
    return false;
  }
}

/** Makes a passkey on this device; null when it was left, or the device would not. */
export async function makePasskey(name: string): Promise<Passkey | null> {
  try {
    const made = await navigator.credentials.create({
      publicKey: {
        rp: { name },
        user: { id: drawn(), name, displayName: name },
        challenge: drawn(),
        pubKeyCredParams: [ES256, RS256].map((alg) => ({ type: "public-key", alg })),
        authenticatorSelection: {
          authenticatorAttachment: "platform",
          userVerification: "required",
          // Not to be found without this browser's lock: where the device allows it, it is in no list and copied nowhere.
          residentKey: "discouraged",
        },
        attestation: "none",
        timeout: PATIENCE_MS,
      },
    });
    if (!(made instanceof PublicKeyCredential)) return null;
    const { response } = made;
    if (!(response instanceof AuthenticatorAttestationResponse)) return null;
    const key = response.getPublicKey();
    if (key === null) return null;
    return { id: hexOf(made.rawId), key: hexOf(key), alg: response.getPublicKeyAlgorithm() };
  } catch {
    return null;
  }
}

/** Asks the device, and checks what it says. False also when it was left. */
export async function askPasskey(passkey: Passkey): Promise<boolean> {
  try {
    const challenge = drawn();
    const said = await navigator.credentials.get({
      publicKey: {
        challenge,
        allowCredentials: [{ type: "public-key", id: bytesOf(passkey.id), transports: ["internal"] }],
        userVerification: "required",
        timeout: PATIENCE_MS,
      },
    });
    if (!(said instanceof PublicKeyCredential)) return false;
    if (!(said.response instanceof AuthenticatorAssertionResponse)) return false;
    return await isRight(passkey, said.response, { challenge, origin: location.origin });
  } catch {
    return false;
  }
}

/** Whether an answer is to this question, from this address, by this passkey, and by someone present and verified. */
export async function isRight(
  passkey: Passkey,
  { clientDataJSON, authenticatorData, signature }: Assertion,
  asked: { readonly challenge: Uint8Array; readonly origin: string },
): Promise<boolean> {
  const client = JSON.parse(new TextDecoder().decode(clientDataJSON)) as Readonly<Record<string, unknown>>;
  if (client["type"] !== "webauthn.get" || client["origin"] !== asked.origin) return false;
  if (client["challenge"] !== base64Url(asked.challenge)) return false;
  const data = new Uint8Array(authenticatorData);
  const flags = data[RP_HASH_BYTES] ?? 0;
  if ((flags & PRESENT) === 0 || (flags & VERIFIED) === 0) return false;
  const host = await sha256(new TextEncoder().encode(new URL(asked.origin).hostname));
  if (hexOf(host) !== hexOf(data.slice(0, RP_HASH_BYTES).buffer)) return false;
  const signed = new Uint8Array([...data, ...new Uint8Array(await sha256(clientDataJSON))]);
  const spki = bytesOf(passkey.key);
  if (passkey.alg === RS256) {
    const how = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
    const key = await crypto.subtle.importKey("spki", spki, how, false, ["verify"]);
    return crypto.subtle.verify(how, key, signature, signed);
  }
  if (passkey.alg !== ES256) return false;
  const key = await crypto.subtle.importKey("spki", spki, { name: "ECDSA", namedCurve: "P-256" }, false, [
    "verify",
  ]);
  const pair = pairOf(new Uint8Array(signature));
  return pair !== null && crypto.subtle.verify({ name: "ECDSA", hash: "SHA-256" }, key, pair, signed);
}

/** Bytes in each number of a P-256 signature. */
const NUMBER_BYTES = 32;

/** The two numbers of a signature, side by side as WebCrypto takes them, from the DER that devices give; null for no DER. */
export function pairOf(der: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const [SEQUENCE, INTEGER] = [0x30, 0x02];
  if (der[0] !== SEQUENCE || der[1] !== der.length - 2) return null;
  const pair = new Uint8Array(2 * NUMBER_BYTES);
  let at = 2;
  for (const part of [0, 1]) {
    const length = der[at + 1] ?? 0;
    if (der[at] !== INTEGER || length === 0 || at + 2 + length > der.length) return null;
    let number = der.subarray(at + 2, at + 2 + length);
    // A zero before, where the first bit would make it negative.
    while (number.length > 1 && number[0] === 0) number = number.subarray(1);
    if (number.length > NUMBER_BYTES) return null;
    pair.set(number, (part + 1) * NUMBER_BYTES - number.length);
    at += 2 + length;
  }
  return at === der.length ? pair : null;
}
