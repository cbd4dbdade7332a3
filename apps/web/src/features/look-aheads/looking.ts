/**
 * What every screen of looking ahead shares: the rows around the try, the look ahead that answers go to, and why something
 * was not kept.
 */
import { useSignal, type Signal } from "@preact/signals";
import { useState } from "preact/hooks";
import type { LookAhead } from "@onward/domain/look-aheads/look-ahead";
import type { AheadPage } from "@onward/store/queries/look-aheads";
import { go } from "../../app/navigation.ts";
import { query, run, useQuery } from "../../app/store.ts";
import { lookAheads } from "../../copy/en/look-aheads.ts";
import { troubleWords, type StoreTrouble } from "../../copy/en/trouble.ts";

export type Looking = {
  readonly page: AheadPage;
  /** The id of the look ahead that answers go to, begun when it was not yet; null when it could not be: `trouble` says why. */
  readonly begin: () => Promise<LookAhead["id"] | null>;
  /** Why something was not kept, over the whole screen. */
  readonly trouble: Signal<string | null>;
  /** Says why a command was refused. */
  readonly refuse: (
    error: StoreTrouble | { readonly type: "AttemptMissing" | "LookAheadMissing" | "LessonMissing" },
  ) => void;
  /** True while what is typed cannot be kept as a draft. */
  readonly failing: Signal<boolean>;
};

type Place = Pick<AheadPage, "attempt">;

/** The try's own page. */
export const placeOf = ({ attempt }: Place): string => `/goals/${attempt.goal}/tries/${attempt.id}`;

/** The address of a step, which is also the name its draft is kept under: *Carry on* leads there. */
export const addressOf = (page: Place, step?: string): string =>
  `${placeOf(page)}/look-ahead${step === undefined ? "" : `/${step}`}`;

/** The page, read anew, while the person goes from one step to the next, so that nothing flickers in between. */
let carried: AheadPage | null = null;

/** Undefined until the file has answered; null when the try is not there. */
export function useAhead(attempt: string): Looking | null | undefined {
  const answer = useQuery("lookingAhead", { attempt });
  const [before] = useState(() => {
    const taken = carried;
    carried = null;
    return taken;
  });
  const trouble = useSignal<string | null>(null);
  const failing = useSignal(false);
  const page = answer.value === undefined && before?.attempt.id === attempt ? before : answer.value;
  if (page === undefined || page === null) return page;

  const refuse: Looking["refuse"] = (error) => {
    switch (error.type) {
      case "AttemptMissing":
      case "LookAheadMissing":
        trouble.value = lookAheads.missing;
        return;
      case "LessonMissing":
        trouble.value = lookAheads.lessons.gone;
        return;
      default:
        trouble.value = troubleWords(error);
    }
  };
  return {
    page,
    trouble,
    failing,
    refuse,
    begin: async () => {
      if (page.lookAhead) return page.lookAhead.id;
      const begun = await run("startLookAhead", { attempt: page.attempt.id });
      if (begun.ok) return begun.value.answer;
      refuse(begun.error);
      return null;
    },
  };
}

/** The page as it is now: live answers come a moment after a command's own. */
export const pageNow = ({ attempt }: Place): Promise<AheadPage | null> =>
  query("lookingAhead", { attempt: attempt.id });

/** Goes to another step, which takes this one's place in the history. What was just kept is read first. */
export async function goToStep(page: Place, step: string): Promise<void> {
  carried = await pageNow(page);
  go(addressOf(page, step), { replace: true });
}

/** Back to the try's own page. */
export const goToTry = (page: Place): void => go(placeOf(page), { replace: true });
