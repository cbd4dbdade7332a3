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
import { Icon } from "../../ui/icon.tsx";
import { Row, Rows, Section } from "../../ui/layout.tsx";
import { query } from "../store.ts";

type Plan = AnswerTo<"hardDaysPlan">;

/** Remembers how much stands on Help; Care calls it whenever it has read what was chosen. */
export function noteOnHelp(plan: Pick<Plan, "fromHelp" | "whenLocked" | "someone">): void {
  const { plan: shown, someone } = shownOnHelp(plan, false);
  noteRowsOnHelp(Number(shown) + Number(someone && plan.someone !== null));
}

/** @param locked Onward is locked: then only what its owner chose for that is shown */
export default function OnHelp({ locked = false }: { readonly locked?: boolean }) {
  const answer = useSignal<Plan | null>(null);
  useEffect(() => {
    query("hardDaysPlan", null).then(
      (plan) => {
        answer.value = plan;
        if (!locked) noteOnHelp(plan);
      },
      // Numbers are what Help is for: they stand whatever becomes of the file.
      () => undefined,
    );
  }, []);
  if (answer.value === null) return null;
  const shown = shownOnHelp(answer.value, locked);
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

function Someone({ name, what, number, dial, hours }: NonNullable<Plan["someone"]>) {
  const detail = [what, hours].filter((part) => part !== null).join(", ") || copy.someone;
  if (dial === null)
    return (
      <Row
        lead="phone"
        title={<span dir="auto">{name}</span>}
        detail={
          <span dir="auto">
            {detail}
            {number !== null && <>, {number}</>}
          </span>
        }
      />
    );
  return (
    <li>
      <a class="number-row" href={`tel:${dial}`}>
        <span>
          <span class="vh">{copy.call} </span>
          <b dir="auto">{name}</b>
          <span class="small muted" dir="auto">
            {detail}
          </span>
        </span>
        <span class="btn line num" dir="ltr">
          <Icon name="phone" small />
          {number}
        </span>
      </a>
    </li>
  );
}
