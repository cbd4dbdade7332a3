/**
 * A setback's crossing with its words, for Today and for the setback's own page.
 */
import { shell } from "../copy/en/shell.ts";
import { Scene } from "../ui/scene.tsx";
import type { PathStone } from "../ui/scene.tsx";
import type { Stage, StoneState } from "../ui/art.ts";

/** A stone and how it lies, as the domain says it. */
export type PathStage = { readonly stone: Stage; readonly state: StoneState };

function words({ stone, state }: PathStage): Pick<PathStone, "label" | "note" | "spoken"> {
  const name = shell.stages[stone];
  switch (state) {
    case "done":
      return { label: name, spoken: `: ${shell.path.done}` };
    case "here":
      return { label: name, spoken: `: ${shell.path.here}` };
    case "next":
      return { label: shell.path.next(name) };
    case "ahead":
      return { label: name, spoken: `: ${shell.path.whenYouWant}` };
    case "notNeeded":
      return { label: name, note: shell.path.notNeeded };
  }
}

/**
 * @param seed the setback's id
 * @param jump gives the address of the part of the page about a stage
 */
export function Path({
  stones,
  seed,
  jump,
}: {
  readonly stones: readonly PathStage[];
  readonly seed: string;
  readonly jump?: (stage: Stage) => string;
}) {
  return (
    <Scene
      label={shell.path.label}
      seed={seed}
      stones={stones.map((stone) => ({
        ...stone,
        ...words(stone),
        ...(jump && { href: jump(stone.stone) }),
      }))}
    />
  );
}
