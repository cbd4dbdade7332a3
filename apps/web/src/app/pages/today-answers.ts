/**
 * What is done with a draft and with what was kept last, fetched with the press, so that the card does not wait for it.
 */
import type { Id } from "@onward/domain/kernel/id";
import type { AnswerTo } from "@onward/store/tab/client";
import { shell } from "../../copy/en/shell.ts";
import { today as copy } from "../../copy/en/today.ts";
import { showToast } from "../../ui/toast.tsx";
import { announce } from "../announcer.tsx";
import { crash } from "../crash.tsx";
import { perform, query, run } from "../store.ts";
import { does, refusalWords } from "./today-deeds.ts";

type Answer = AnswerTo<"today">;

/** Lets a draft go; it can come back as it was. */
export async function letGo(key: string): Promise<void> {
  const kept = await query("draft", { key });
  const gone = await perform("saveDraft", { key, value: null });
  if (!gone.ok) showToast(await refusalWords(gone.error));
  if (!gone.ok || kept === null) return;
  showToast(copy.draft.gone, {
    label: shell.undo,
    run: () => void perform("saveDraft", { key, value: kept.value }).catch(crash),
  });
}

/** Lets a lesson or a plan rest. */
export const rest = ({
  kind,
  id,
}: Extract<Answer["card"], { readonly card: "goodToSeeYou" }>["kept"]): Promise<unknown> =>
  does(
    kind === "lesson"
      ? run("restLesson", { lesson: id as Id<"lesson">, rest: true })
      : run("dropPlan", { plan: id as Id<"plan">, dropped: true }),
    copy.goodToSeeYou.rests,
  );

/** It still holds: the greeting is over for today. */
export async function stillTrue(aside: Answer["aside"]): Promise<void> {
  const said = await run("putOff", aside);
  if (said.ok) announce(copy.goodToSeeYou.noted);
  else showToast(await refusalWords(said.error));
}
