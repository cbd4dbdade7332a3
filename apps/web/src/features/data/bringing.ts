/**
 * Where bringing something in stands in this tab: from the choice of files to what came of it.
 *
 * It outlives the screen, since one may carry on using Onward meanwhile. The files are never read here.
 */
import { signal } from "@preact/signals";
import type { Operations } from "@onward/store/operations";
import { perform, query } from "../../app/store.ts";
import { bringing as copy } from "../../copy/en/data.ts";
import type { PickedFile } from "../../platform/files.ts";

type Value<R> = R extends { readonly ok: true; readonly value: infer V } ? V : never;
type AnswerOf<N extends "previewImport" | "startImport"> = Value<Awaited<ReturnType<Operations[N]>>>;
export type Preview = AnswerOf<"previewImport">;
export type Imported = AnswerOf<"startImport">;

type Chosen = {
  readonly job: string;
  readonly files: readonly PickedFile[];
  readonly moodOrder?: readonly string[];
  readonly passphrase?: string;
  /** A copy is brought in without asking once more where nothing is here yet: there is nothing to lose. */
  readonly straight: boolean;
};

export type Phase =
  | { readonly at: "choose"; readonly trouble: string | null }
  | { readonly at: "reading"; readonly chosen: Chosen }
  | { readonly at: "sealed"; readonly chosen: Chosen; readonly trouble: string | null }
  | { readonly at: "looked"; readonly chosen: Chosen; readonly preview: Preview }
  | { readonly at: "bringing"; readonly job: string; readonly total: number }
  | { readonly at: "done"; readonly imported: Imported };

export const phase = signal<Phase>({ at: "choose", trouble: null });

type Trouble = keyof typeof copy.errors;
const WORDED: ReadonlySet<string> = new Set(Object.keys(copy.errors));

/** Kind words for why it did not go on. */
export function whyNot(type: string): string {
  if (type === "StorageFull") return copy.errors.Full;
  if (type === "StorageBroken") return copy.errors.Broken;
  return copy.errors[WORDED.has(type) ? (type as Trouble) : "Other"];
}

const ended = (trouble: string | null): void => {
  phase.value = { at: "choose", trouble };
};
const still = (chosen: Chosen): boolean => {
  const now = phase.peek();
  return now.at === "reading" && now.chosen === chosen;
};

/** Begins with files someone chose: looks into them, and changes nothing. One that is being brought in goes on. */
export async function choose(files: readonly PickedFile[], { straight = false } = {}): Promise<void> {
  if (phase.peek().at === "bringing") return;
  leave();
  await look({ job: crypto.randomUUID().replaceAll("-", ""), files, straight });
}

async function look(chosen: Chosen): Promise<void> {
  phase.value = { at: "reading", chosen };
  const { straight, ...asked } = chosen;
  const read = await perform("previewImport", asked).catch(() => null);
  // Another file was chosen meanwhile, or none.
  if (!still(chosen)) return;
  if (read === null) return ended(copy.errors.Other);
  if (!read.ok) {
    const { type } = read.error;
    if (type === "PassphraseNeeded" || type === "WrongPassphrase") {
      const trouble = type === "WrongPassphrase" ? copy.sealed.wrong : null;
      phase.value = { at: "sealed", chosen, trouble };
      return;
    }
    return ended(whyNot(type));
  }
  const atOnce = straight && read.value.format === "onward" && !(await query("anythingKept", null));
  if (!still(chosen)) return;
  phase.value = { at: "looked", chosen, preview: read.value };
  if (atOnce && read.value.added > 0) await bring();
}

/** Looks again, with the order of the moods or a passphrase that was asked for. */
export function lookAgain(more: { moodOrder: readonly string[] } | { passphrase: string }): Promise<void> {
  const now = phase.peek();
  return now.at === "looked" || now.at === "sealed" ? look({ ...now.chosen, ...more }) : Promise.resolve();
}

/** How many entries bringing in would add or change here. */
export const comingOf = ({ added, back, changed, gone }: Preview): number => added + back + changed + gone;

/** Brings in what was looked at. */
export async function bring(): Promise<void> {
  const now = phase.peek();
  if (now.at !== "looked") return;
  const { chosen, preview } = now;
  const { straight: _, ...asked } = chosen;
  phase.value = { at: "bringing", job: chosen.job, total: comingOf(preview) + preview.here };
  await follow(perform("startImport", asked));
}

/** Carries on with one that was cut short. `total` is how many there are. */
export async function carryOn(job: string, total: number, passphrase?: string): Promise<string | null> {
  phase.value = { at: "bringing", job, total };
  return follow(perform("resumeImport", passphrase === undefined ? { job } : { job, passphrase }));
}

/** Waits for what comes of it; gives the kind of trouble, if any. */
async function follow(work: ReturnType<typeof perform<"startImport">>): Promise<string | null> {
  const result = await work.catch(() => null);
  if (result === null || !result.ok) {
    const type = result?.error.type ?? "Other";
    // Who carries one on says these two in their own place.
    ended(
      type === "FilesGone" || type === "PassphraseNeeded" || type === "WrongPassphrase" ? null : whyNot(type),
    );
    return type;
  }
  phase.value = { at: "done", imported: result.value };
  return null;
}

/** Stops what is being brought in; what came in so far is put back. */
export async function stop(): Promise<void> {
  const now = phase.peek();
  if (now.at === "bringing") await perform("stopImport", { job: now.job });
}

/** Back to the choice of files. */
export function leave(): void {
  const now = phase.peek();
  if (now.at === "bringing") return;
  if ("chosen" in now) void perform("closePreview", { job: now.chosen.job });
  ended(null);
}
