/**
 * When a goal might be reached, in a sentence each: as it was guessed, and at its pace.
 */
import type { AnswerTo } from "@onward/store/tab/client";
import { forecasts } from "../../copy/en/forecasts.ts";

const copy = forecasts.when;
type When = NonNullable<AnswerTo<"goalWhen">>;

export function guessWords({ earliest, likely, latest }: NonNullable<When["guess"]>): string {
  if (likely === null) return "";
  const more = [
    ...(earliest === null ? [] : [copy.from(earliest)]),
    ...(latest === null ? [] : [copy.to(latest)]),
  ];
  return `${[copy.guessed(likely), ...more].join(", ")}.`;
}

/** @param guessed there is a guess, which stands alone where there is no pace */
export function paceWords(pace: NonNullable<When["pace"]>, guessed: boolean): string {
  switch (pace.type) {
    case "range":
      return `${copy.most(pace.days[25], pace.days[75])}.`;
    case "tooEarly":
      return guessed ? copy.tooEarly : copy.tooEarlyAlone;
    case "nothingLeft":
      return copy.nothingLeft;
    case "noEnd":
      return copy.noEnd;
  }
}
