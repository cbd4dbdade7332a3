/**
 * What is typed about a setback, new or changed: its shape as a draft, and as the input of a command.
 */
import type { Commands } from "@onward/domain";
import type { InputOf } from "@onward/domain/kernel/command";
import type { Heaviness } from "@onward/domain/kernel/heaviness";
import type { Id } from "@onward/domain/kernel/id";
import { LONG, SHORT } from "@onward/domain/kernel/text";
import type { Area, Kind } from "@onward/domain/setbacks/setback";
import type { KeptFile } from "../../app/keep-file.ts";
import { log } from "../../copy/en/log.ts";
import { fieldWords, troubleWords, type StoreTrouble } from "../../copy/en/trouble.ts";

/** The parts of a setback that its form asks for. `day` is "" for today. */
export type SetbackWords = {
  readonly what: string;
  readonly feelings: readonly string[];
  readonly goal: string | null;
  readonly area: Area | null;
  /** *Something else* was chosen instead of a goal. */
  readonly elsewhere: boolean;
  readonly day: string;
  readonly name: string;
  readonly expected: string;
  readonly kind: Kind | null;
};

/** What is typed about a new one. */
export type NewSetback = SetbackWords & {
  readonly heaviness: Heaviness | null;
  readonly attempt: string | null;
  readonly files: readonly KeptFile[];
};

export const BLANK: NewSetback = {
  what: "",
  heaviness: null,
  feelings: [],
  goal: null,
  attempt: null,
  area: null,
  elsewhere: false,
  day: "",
  name: "",
  expected: "",
  kind: null,
  files: [],
};

/** True when nothing was typed or chosen: nothing to keep. A goal or try that came with the address does not count. */
export const isBlank = (words: NewSetback): boolean =>
  [words.what, words.name, words.expected, words.day].every((text) => text.trim() === "") &&
  words.heaviness === null &&
  words.feelings.length === 0 &&
  words.area === null &&
  words.kind === null &&
  words.files.length === 0 &&
  !words.elsewhere;

/** True when something stands in what is folded under *More*. */
export const saysMore = ({ name, expected, day, kind }: SetbackWords): boolean =>
  name !== "" || expected !== "" || day !== "" || kind !== null;

/** Noon of a day on this device's clock; null for today, which is now. */
export const momentOf = (day: string, today: string | undefined): number | null =>
  day === "" || day === today ? null : new Date(`${day}T12:00`).getTime();

/** What `logSetback` is given. A goal carries its own place in life. */
export function asInput(words: NewSetback, today: string | undefined): InputOf<Commands["logSetback"]> {
  const { what, heaviness, feelings, goal, attempt, area, day, name, expected, kind, files } = words;
  return {
    what,
    at: momentOf(day, today),
    heaviness,
    feelings: [...feelings],
    goal: goal as Id<"goal"> | null,
    attempt: attempt as Id<"attempt"> | null,
    area: goal === null ? area : null,
    name,
    expected,
    kind,
    attachments: [...files],
  };
}

/** Why it was not kept: beside the field it is about, or over the whole. */
export type Problem = {
  readonly what?: string;
  readonly day?: string;
  readonly name?: string;
  readonly expected?: string;
  readonly whole?: string;
};

type Refusal = StoreTrouble | { readonly type: "InTheFuture" | "SetbackMissing" };

/** A refusal in words. */
export function problemOf(error: Refusal, words: Pick<SetbackWords, "what" | "expected">): Problem {
  switch (error.type) {
    case "InTheFuture":
      return { day: log.future };
    case "SetbackMissing":
      return { whole: log.gone };
    case "BadInput": {
      const { what, name, expected, at } = error.fields;
      if (what === "empty") return { what: log.empty };
      if (what === "tooLong") return { what: log.tooLong(LONG, words.what.trim().length - LONG) };
      if (name === "tooLong") return { name: log.nameTooLong(SHORT) };
      if (expected === "tooLong") {
        return { expected: log.tooLong(LONG, words.expected.trim().length - LONG) };
      }
      if (at !== undefined) return { day: fieldWords("notADate") };
      return { whole: troubleWords(error) };
    }
    default:
      return { whole: troubleWords(error) };
  }
}
