/** Taking a lesson to a try: its if-then becomes one of the try's own. */
import type { Attempt } from "@onward/domain/attempts/attempt";
import type { Lesson } from "@onward/domain/lessons/lesson";
import type { Plan } from "@onward/domain/plans/plan";
import { attempts } from "../../copy/en/attempts.ts";
import { troubleWords } from "../../copy/en/trouble.ts";
import { showToast } from "../../ui/toast.tsx";
import { run } from "../store.ts";
import { undoOf } from "../take-back.ts";

/** Makes the plan the try's, and says so with a way back; false when it could not be kept, which is said too. */
export async function take(
  lesson: Lesson["id"],
  { cue, act }: Pick<Plan, "cue" | "act">,
  attempt: Attempt["id"],
): Promise<boolean> {
  const made = await run("makePlan", { cue, act, lesson, attempt });
  if (made.ok) sayTaken(made.value.batch);
  else showToast(troubleWords(made.error));
  return made.ok;
}

/** Says that a lesson is with the try now. */
export const sayTaken = (batch: string): void => showToast(attempts.page.taken, undoOf(batch));
