/**
 * What every screen of looking back shares: the rows around the setback, the debrief that answers go to, and why
 * something was not kept.
 */
import { useSignal, type Signal } from "@preact/signals";
import { useState } from "preact/hooks";
import type { Debrief } from "@onward/domain/debriefs/debrief";
import type { DebriefStep, Form } from "@onward/domain/debriefs/questions";
import type { LookingBack } from "@onward/store/queries/debriefs";
import { go } from "../../app/navigation.ts";
import { query, run, useQuery } from "../../app/store.ts";
import { debriefs } from "../../copy/en/debriefs.ts";
import { troubleWords, type StoreTrouble } from "../../copy/en/trouble.ts";

export type Looking = {
  readonly page: LookingBack;
  readonly form: Form;
  /** The debrief that answers go to; null before it is begun. */
  readonly debrief: Debrief | null;
  /** Its id, begun when it was not yet; null when it could not be, and `trouble` says why. */
  readonly begin: () => Promise<Debrief["id"] | null>;
  /** Why something was not kept, over the whole screen. */
  readonly trouble: Signal<string | null>;
  /** Says why a command was refused. */
  readonly refuse: (error: StoreTrouble | { readonly type: "SetbackMissing" | "DebriefMissing" }) => void;
  /** True while what is typed cannot be kept as a draft. */
  readonly failing: Signal<boolean>;
};

/** The address of a step, which is also the name its draft is kept under: *Carry on* leads there. */
export const addressOf = (setback: string, form: Form, step?: DebriefStep | "end"): string =>
  form === "full"
    ? `/setbacks/${setback}/debrief${step ? `/${step}` : ""}`
    : `/setbacks/${setback}/look${step ? `?step=${step}` : ""}`;

/** The page, read anew, while the person goes from one step to the next, so that nothing flickers in between. */
let carried: { readonly key: string; readonly page: LookingBack } | null = null;

/** Undefined until the file has answered; null when the setback is not there. */
export function useLooking(setback: string, form: Form): Looking | null | undefined {
  const answer = useQuery("lookingBack", { setback, form });
  const [before] = useState(() => {
    const taken = carried;
    carried = null;
    return taken;
  });
  const key = `${form} ${setback}`;
  const trouble = useSignal<string | null>(null);
  const failing = useSignal(false);
  const page = answer.value === undefined && before?.key === key ? before.page : answer.value;
  if (page === undefined || page === null) return page;

  // A finished debrief is changed only by the address of one of its steps; a short look begins anew.
  const debrief = page.open ?? (form === "full" ? page.last : null);
  const refuse: Looking["refuse"] = (error) => {
    switch (error.type) {
      case "SetbackMissing":
      case "DebriefMissing":
        trouble.value = debriefs.missing;
        return;
      default:
        trouble.value = troubleWords(error);
    }
  };
  return {
    page,
    form,
    debrief,
    trouble,
    failing,
    refuse,
    begin: async () => {
      if (debrief) return debrief.id;
      const begun = await run("startDebrief", { setback: page.setback.id, form });
      if (begun.ok) return begun.value.answer;
      refuse(begun.error);
      return null;
    },
  };
}

/**
 * Goes to another step of the full debrief, which takes this one's place in the history. What was just kept is read
 * first: live answers come a moment after a command's own.
 */
export async function goToStep({ page, form }: Looking, step: DebriefStep | "end"): Promise<void> {
  const setback = page.setback.id;
  const now = await query("lookingBack", { setback, form });
  carried = now && { key: `${form} ${setback}`, page: now };
  go(addressOf(setback, form, step), { replace: true });
}

/** Back to the setback's own page. */
export const goToSetback = (setback: string): void => go(`/setbacks/${setback}`, { replace: true });

/** Steadying, which afterwards leads back to the setback. */
export const steadyFirst = ({ setback }: LookingBack): string =>
  `/practice?from=${encodeURIComponent(`/setbacks/${setback.id}`)}&setback=${setback.id}`;
