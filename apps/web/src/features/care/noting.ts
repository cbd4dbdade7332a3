/**
 * What stands on Help is remembered by this browser whenever Care has read it: Help asks the file only where there is
 * something (app/parts/on-help.tsx).
 */
import { useEffect } from "preact/hooks";
import type { AnswerTo } from "@onward/store/tab/client";
import { useQuery } from "../../app/store.ts";

/** The plan for hard days, noted. */
export function useNotedPlan(): AnswerTo<"hardDaysPlan"> | undefined {
  const plan = useQuery("hardDaysPlan", null).value;
  useEffect(() => {
    if (!plan) return;
    import("../../app/parts/on-help.tsx").then(
      ({ noteOnHelp }) => noteOnHelp(plan),
      () => undefined,
    );
  }, [plan]);
  return plan;
}
