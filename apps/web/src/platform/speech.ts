/**
 * Reading aloud, with voices of this device only: others would send the words away.
 */
import { signal } from "@preact/signals";

const voice = signal<SpeechSynthesisVoice | null>(null);

const synthesis = (): SpeechSynthesis | undefined =>
  "speechSynthesis" in globalThis ? globalThis.speechSynthesis : undefined;

/** The best voice of this device for a language: its own default first; null when there is none. */
export function pickVoice<V extends Pick<SpeechSynthesisVoice, "lang" | "localService" | "default">>(
  voices: readonly V[],
  language: string,
): V | null {
  const wanted = language.toLowerCase();
  const tag = (v: V): string => v.lang.toLowerCase().replace("_", "-");
  const [base = wanted] = wanted.split("-");
  const fits = voices.filter((v) => v.localService && tag(v).split("-")[0] === base);
  return fits.find((v) => tag(v) === wanted) ?? fits.find((v) => v.default) ?? fits[0] ?? null;
}

/** Whether this device can read aloud; read it in a component to follow it. */
export const canReadAloud = (): boolean => voice.value !== null;

/** Looks for a voice, now and when the device brings more; returns the way to stop, which also falls silent. */
export function watchVoices(language: string): () => void {
  const speech = synthesis();
  if (speech === undefined) return () => {};
  const look = (): void => {
    voice.value = pickVoice(speech.getVoices(), language);
  };
  look();
  speech.addEventListener("voiceschanged", look);
  return () => {
    speech.removeEventListener("voiceschanged", look);
    speech.cancel();
  };
}

/** Reads a text aloud, in place of whatever is being read. Does nothing without a voice of this device. */
export function readAloud(text: string): void {
  const speech = synthesis();
  if (speech === undefined || voice.peek() === null) return;
  speech.cancel();
  const said = new SpeechSynthesisUtterance(text);
  said.voice = voice.peek();
  said.lang = voice.peek()?.lang ?? "";
  // A little slower than a news reader.
  said.rate = 0.9;
  speech.speak(said);
}

/** Falls silent. */
export const fallSilent = (): void => synthesis()?.cancel();
