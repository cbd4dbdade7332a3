/**
 * A voice memo: Opus, one channel, five minutes at most. The microphone is asked for when recording begins, never before.
 */

/** The longest memo, in ms. */
const LONGEST_MS = 5 * 60_000;
/** Speech stays clear at this rate; five minutes are about 900 kB. */
const BITS_A_SECOND = 24_000;
/** How often the recorder hands over what it has. */
const SLICE_MS = 200;
/** A microphone that is silent for longer than this is recorded all the same. */
const PATIENCE_MS = 2000;
const FORMS = ["audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4;codecs=opus"] as const;

const form = (): string | undefined =>
  typeof MediaRecorder === "undefined" ? undefined : FORMS.find((f) => MediaRecorder.isTypeSupported(f));

type WithPolicy = Document & { readonly featurePolicy?: { allowsFeature(name: string): boolean } };

/** Whether a memo can be recorded here: the browser can, the page may, and there is a way to ask for a microphone. */
export const canRecord = (): boolean =>
  form() !== undefined &&
  "mediaDevices" in navigator &&
  ((document as WithPolicy).featurePolicy?.allowsFeature("microphone") ?? true);

export type Recording = {
  /** The memo, once it was stopped or has run its five minutes; null when it was left or nothing was heard. */
  readonly memo: Promise<Blob | null>;
  readonly stop: () => void;
  /** Leaves it: nothing is kept. */
  readonly leave: () => void;
};

/**
 * Asks for the microphone and begins; null when it was refused or there is none. Resolves once sound comes in: what is
 * cut before that is a file without any, which nothing can play.
 */
export async function record(): Promise<Recording | null> {
  const type = form();
  if (type === undefined) return null;
  let sound: MediaStream;
  try {
    sound = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } });
  } catch {
    return null;
  }
  const recorder = new MediaRecorder(sound, { mimeType: type, audioBitsPerSecond: BITS_A_SECOND });
  const parts: Blob[] = [];
  let wanted = true;
  let hears: () => void = () => undefined;
  const heard = new Promise<void>((resolve) => {
    hears = resolve;
  });
  const memo = new Promise<Blob | null>((resolve) => {
    recorder.addEventListener("dataavailable", ({ data }) => {
      parts.push(data);
      if (data.size > 0) hears();
    });
    recorder.addEventListener("stop", () => {
      clearTimeout(limit);
      for (const track of sound.getTracks()) track.stop();
      const whole = new Blob(parts, { type: type.split(";", 1)[0] ?? type });
      resolve(wanted && whole.size > 0 ? whole : null);
    });
  });
  const stop = (): void => {
    if (recorder.state !== "inactive") recorder.stop();
  };
  const limit = setTimeout(stop, LONGEST_MS);
  recorder.start(SLICE_MS);
  await Promise.race([heard, new Promise((waited) => setTimeout(waited, PATIENCE_MS))]);
  return {
    memo,
    stop,
    leave: () => {
      wanted = false;
      stop();
    },
  };
}
