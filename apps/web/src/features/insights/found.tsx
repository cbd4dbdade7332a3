/**
 * What Insights asks, each question by itself: where one of them meets a bug, its part says so, and the others are shown.
 */
import { useSignal } from "@preact/signals";
import type { AnswerTo, ArgsOf, QueryName } from "@onward/store/tab/client";
import { useEffect } from "preact/hooks";
import { announce } from "../../app/announcer.tsx";
import { crash } from "../../app/crash.tsx";
import { watch } from "../../app/store.ts";
import { insights } from "../../copy/en/insights.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { Section } from "../../ui/layout.tsx";

/** A question that met a bug, with the way to ask it again. */
export class Stopped {
  readonly error: Error;
  readonly again: () => void;
  constructor(error: Error, again: () => void) {
    this.error = error;
    this.again = again;
  }
}

/** The answer to a question that asks for everything, kept up to date; undefined until the first one. */
export function useFound<N extends QueryName>(
  name: null extends ArgsOf<N> ? N : never,
): AnswerTo<N> | Stopped | undefined {
  const found = useSignal<AnswerTo<N> | Stopped | undefined>(undefined);
  const asked = useSignal(0);
  useEffect(
    () =>
      watch<N>(
        name,
        null as ArgsOf<N>,
        (answer) => {
          found.value = answer;
        },
        (error) => {
          if (asked.peek() > 0) announce(insights.stopped.still);
          found.value = new Stopped(error, () => asked.value++);
        },
      ),
    [name, asked.value],
  );
  return found.value;
}

/** In the place of an insight that could not be worked out. */
export function NotTold({ title, stopped: { error, again } }: { title: string; stopped: Stopped }) {
  const copy = insights.stopped;
  return (
    <Section title={title}>
      <p class="muted">{copy.said}</p>
      <Actions>
        <Button kind="soft" onClick={again}>
          {copy.again}
        </Button>
        <Button kind="quiet" onClick={() => crash(error)}>
          {copy.report}
        </Button>
      </Actions>
    </Section>
  );
}
