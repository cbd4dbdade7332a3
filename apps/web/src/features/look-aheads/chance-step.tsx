/** The guess how likely the try is to work: the person's own, with how it went before once it is made. */
import { useRef } from "preact/hooks";
import { Guess, type GuessHandle } from "../../app/parts/guess.tsx";
import { addressOf } from "./looking.ts";
import type { StepProps } from "./question.tsx";

export function ChanceStep({ looking, keeper }: StepProps) {
  const { page } = looking;
  const guess = useRef<GuessHandle>(null);
  keeper.current = {
    keep: (taken) => {
      // *Next* keeps what is typed first; then what there is to see beside it is on this screen.
      if (taken && guess.current?.keepTyped()) return Promise.resolve("refused");
      return Promise.resolve(page.guess === null ? "empty" : "kept");
    },
  };
  return <Guess page={page} here={addressOf(page, "chance")} asked handle={guess} />;
}
