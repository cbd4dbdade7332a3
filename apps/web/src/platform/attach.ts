/**
 * Makes ready what a person keeps with a row: a photo drawn anew, a voice memo, a chosen file, a pasted text.
 */
import { toJpeg } from "./photo.ts";

/** The domain's own limit in bytes, said again so that no table comes along with the page (attach.test.ts compares). */
export const LARGEST = 10 * 1024 * 1024;

/** Bytes with their description, ready to be kept. */
export type Ready = {
  readonly kind: "photo" | "voice" | "file";
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
};
/** Why something can't be kept. */
export type NotReady = "notAPicture" | "tooLarge" | "emptyFile";

/** Names longer than this lose their middle, so that the ending still says what kind of file it is. */
const LONGEST_NAME = 120;
const LONGEST_TYPE = 100;

const shortName = (name: string): string =>
  name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 24)}…${name.slice(-20)}`;

async function ready(kind: Ready["kind"], name: string, blob: Blob): Promise<Ready | NotReady> {
  if (blob.size === 0) return "emptyFile";
  if (blob.size > LARGEST) return "tooLarge";
  const type = blob.type.slice(0, LONGEST_TYPE) || "application/octet-stream";
  return { kind, name: shortName(name), type, bytes: new Uint8Array(await blob.arrayBuffer()) };
}

/** A picture as a small JPEG. `otherwise` is its name when it has none. */
export async function readyPhoto(file: File, otherwise: string): Promise<Ready | NotReady> {
  if (file.size === 0) return "emptyFile";
  const jpeg = await toJpeg(file);
  const name = file.name.replace(/\.\w{1,5}$/, "") || otherwise;
  return jpeg === null ? "notAPicture" : ready("photo", `${name}.jpg`, jpeg);
}

/** A memo just recorded. */
export const readyVoice = (memo: Blob, name: string): Promise<Ready | NotReady> =>
  ready("voice", `${name}.${memo.type.split("/")[1] ?? "webm"}`, memo);

/** A file as it is; up to 10 MiB. */
export const readyFile = (file: File, otherwise: string): Promise<Ready | NotReady> =>
  ready("file", file.name || otherwise, file);

/** A pasted text as a file. */
export const readyText = (text: string, name: string): Promise<Ready | NotReady> =>
  ready("file", `${name}.txt`, new Blob([text], { type: "text/plain" }));

/** How long the address of a file stays good after it was given: a phone may ask the person first. */
const KEPT_MS = 60_000;

/** Gives bytes to the person as a file of their own. */
export function saveAsFile(name: string, type: string, bytes: BlobPart): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
