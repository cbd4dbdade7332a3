/**
 * What a person has put on Help: somebody to call, and the way to their plan for hard days. It needs the file, so Help
 * fetches it after the numbers stand, and only where something was chosen; whatever goes wrong here shows nothing.
 */
import { useSignal } from "@preact/signals";
import { shownOnHelp } from "@onward/domain/care/on-help";
import type { AnswerTo } from "@onward/store/tab/client";
import { useEffect } from "preact/hooks";
import { onHelp as copy } from "../../copy/en/on-help.ts";
import { noteRowsOnHelp } from "../../platform/on-help.ts";
import { Row, Rows, Section } from "../../ui/layout.tsx";
import { query } from "../store.ts";
import { Someone } from "./someone-to-call.tsx";

type Plan = AnswerTo<"hardDaysPlan">;

/** Remembers how much stands on Help; Care calls it whenever it has read what was chosen. */
export function noteOnHelp(plan: Pick<Plan, "fromHelp" | "whenLocked" | "someone">): void {
  const { plan: shown, someone } = shownOnHelp(plan, false);
  noteRowsOnHelp(Number(shown) + Number(someone && plan.someone !== null));
}

export default function OnHelp() {
  const answer = useSignal<Plan | null>(null);
  useEffect(() => {
    query("hardDaysPlan", null).then(
      (plan) => {
        answer.value = plan;
        noteOnHelp(plan);
      },
      // Numbers are what Help is for: they stand whatever becomes of the file.
      () => undefined,
    );
  }, []);
  if (answer.value === null) return null;
  const shown = shownOnHelp(answer.value, false);
  const someone = shown.someone ? answer.value.someone : null;
  if (someone === null && !shown.plan) return null;
  return (
    <Section title={copy.title}>
      <Rows>
        {someone !== null && <Someone {...someone} />}
        {shown.plan && <Row lead="leaf" title={copy.plan} detail={copy.planDetail} href="/care/plan" />}
      </Rows>
    </Section>
  );
}
