/**
 * The one place where screens touch the store: commands, live queries as signals, drafts.
 */
import { useSignal, type ReadonlySignal } from "@preact/signals";
import type { AnswerTo, ArgsOf, Client, QueryName } from "@onward/store/tab/client";
import { useEffect } from "preact/hooks";
import { client, tabState } from "./connection.ts";
import { forgetTyped, takeOver, writeTyped } from "./drafts.ts";

export { tabState } from "./connection.ts";
export { useDraft, type Draft } from "./drafts.ts";
export const { undo, query, watch, perform } = client;

/** The page that is shown when everything is gone: it must not stand on what was deleted. */
const AFTERWARDS = "/gone";
let erasing = false;

/** Shows no more of what was deleted, here or in another tab; nothing typed is written again. */
export function leaveForGood(): void {
  forgetTyped();
  location.replace(AFTERWARDS);
}

/** Deletes everything on this device. Who asked for it has more to forget, and then calls `leaveForGood` itself. */
export async function eraseEverything(): Promise<void> {
  erasing = true;
  try {
    await client.perform("deleteEverything", undefined);
  } catch (error) {
    erasing = false;
    throw error;
  }
}

// Everything was deleted in another tab.
tabState.subscribe((state) => {
  if (state.type === "wiped" && !erasing) leaveForGood();
});

/** The command that was begun last, while it is under way. */
let last: { readonly said: string; readonly work: Promise<unknown> } | undefined;

/**
 * Runs a command; what was typed under `draft` goes with it when it is kept, and is written when it is not. Begun again
 * while it is under way it is the same one: a button pressed twice does its work once, and one undo takes it back.
 */
export const run: Client["run"] = (name, input, draft) => {
  const said = JSON.stringify([name, input]);
  if (last?.said !== said) {
    const work = runOnce(name, input, draft).finally(() => {
      if (last?.work === work) last = undefined;
    });
    last = { said, work };
  }
  return last.work as ReturnType<typeof runOnce<typeof name>>;
};

const runOnce: Client["run"] = async (name, input, draft) => {
  const over = draft === undefined ? undefined : takeOver(draft);
  let taken = false;
  try {
    const result = await client.run(name, input, over ? await over.key() : draft);
    taken = result.ok;
    return result;
  } finally {
    over?.settled(taken);
  }
};

// What was deleted more than 30 days ago goes for good, once nothing else is waited for.
const sweep = tabState.subscribe((state) => {
  if (state.type !== "open" || !state.lasting || state.access !== "ready") return;
  queueMicrotask(() => sweep());
  // Nobody waits for it: what goes wrong must end nothing else, and is tried again at the next opening.
  setTimeout(() => void client.perform("purgeOld", null).catch(() => undefined), 4000);
});

// A page kept aside or frozen must not hold the file: another tab may want it. What was typed last goes first.
const leave = () => {
  writeTyped();
  client.signal({ signal: "leave" });
};
addEventListener("pagehide", leave);
document.addEventListener("freeze", leave);
document.addEventListener("resume", () => client.signal({ signal: "back" }));
addEventListener("pageshow", (event) => {
  if (event.persisted) client.signal({ signal: "back" });
});
document.addEventListener("visibilitychange", () => {
  client.signal({ signal: document.hidden ? "hidden" : "shown" });
  // Hours may have passed in the pocket: what is due may be another thing now.
  if (!document.hidden) client.refresh();
});

/** The answer to a query, kept up to date while the component is on screen; undefined until the first answer. */
export function useQuery<N extends QueryName>(
  name: N,
  args: ArgsOf<N>,
): ReadonlySignal<AnswerTo<N> | undefined> {
  const answer = useSignal<AnswerTo<N> | undefined>(undefined);
  const key = JSON.stringify(args);
  useEffect(
    () =>
      client.watch(name, args, (value) => {
        answer.value = value;
      }),
    [name, key],
  );
  return answer;
}
