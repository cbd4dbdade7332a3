/**
 * More was written than can be kept: how much more is said where it is written, and at the end it can be made shorter.
 */
import { keepable, partKey, tooMuch } from "@onward/domain/practices/player";
import type { Practice, PracticeStep } from "@onward/domain/practices/practice";
import { THREE_GOOD_THINGS } from "@onward/domain/practices/three-good-things";
import { LONG } from "@onward/domain/kernel/text";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { practices } from "../../copy/en/practices.ts";
import { Field, GrowingTextArea, Problem } from "../../ui/field.tsx";
import type { Sitting, SittingState } from "./sitting-state.ts";

type Player = SittingState["player"];
type Text = { readonly key: string; readonly label: string };

/** What a step asks for that may be kept. Of three good things each is kept by itself, and all are. */
function textsOf(practice: Practice, step: PracticeStep): readonly Text[] {
  if (step.kind !== "write") return [];
  const own = { key: step.key, label: step.prompt };
  if (practice.key !== THREE_GOOD_THINGS) return step.keeps ? [own] : [];
  return step.part === undefined ? [own] : [own, { key: partKey(step.key), label: step.part }];
}

function sentence(practice: Practice, player: Player, texts: readonly Text[]): string | undefined {
  const written = texts.map(({ key }) => player.answers[key] ?? "");
  if (written.every((text) => text === "")) return undefined;
  const over =
    practice.key === THREE_GOOD_THINGS
      ? Math.max(...written.map(tooMuch))
      : tooMuch(keepable(practice, player));
  return over === 0 ? undefined : practices.play.tooMuch(LONG, over);
}

/** What is said beside the field of a step; undefined where all can be kept. */
export const tooMuchAt = (practice: Practice, player: Player, step: PracticeStep): string | undefined =>
  sentence(practice, player, textsOf(practice, step));

/** What will be kept, as the screen shows it; or, where that is too much, each text to be changed. */
export function MadeShorter({
  practice,
  sitting,
  children,
}: {
  readonly practice: Practice;
  readonly sitting: Sitting;
  readonly children: ComponentChildren;
}) {
  const { player } = sitting.state.value;
  const all = practice.steps.flatMap((step) => textsOf(practice, step));
  const problem = sentence(practice, player, all);
  // Once one is changed here they stay open: what is typed in must not go under the fingers.
  const [opened, setOpened] = useState<readonly Text[] | null>(null);
  const written = all.filter(({ key }) => player.answers[key] !== undefined);
  if (opened === null && problem === undefined) return <>{children}</>;
  return (
    <>
      {problem !== undefined && <Problem>{problem}</Problem>}
      {(opened ?? written).map(({ key, label }) => (
        <Field key={key} label={label}>
          {(ties) => (
            <GrowingTextArea
              ties={ties}
              value={player.answers[key] ?? ""}
              rows={2}
              onText={(text) => {
                setOpened(opened ?? written);
                sitting.reword(key, text);
              }}
            />
          )}
        </Field>
      ))}
    </>
  );
}
