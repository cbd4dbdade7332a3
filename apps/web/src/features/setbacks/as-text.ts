/**
 * One setback as plain text, for a file of the person's own.
 */
import { setbackNames } from "../../copy/en/setback-names.ts";
import { setbacks } from "../../copy/en/setbacks.ts";
import { formatDate, formatList } from "../../copy/format.ts";
import { HEAVINESS_WORDS } from "../../copy/heaviness-words.ts";
import { kindWord, type FeelingName } from "./names.ts";
import type { Page } from "./page-answer.ts";

const copy = setbacks.text;

/** A heading with what stands under it; nothing when that is empty. */
const part = (title: string, lines: readonly (string | null)[]): string[] => {
  const said = lines.filter((line): line is string => line !== null && line !== "");
  return said.length === 0 ? [] : [title, "-".repeat([...title].length), ...said, ""];
};

/** The whole of it in the order of its page. */
export function asText(page: Page, nameOf: (key: string) => FeelingName): string {
  const { setback, goal, heavy, looks, lessons, plans, attachments } = page;
  const account = looks.flatMap((look) => [
    copy.looked(formatDate(look.day)),
    "",
    ...look.account.flatMap((one) => [
      `${setbacks.page.steps[one.step]}:`,
      ...(one.step === "causes"
        ? one.causes.map((cause) => `- ${cause.text} (${inHands(cause.hands)})`)
        : [one.text]),
      "",
    ]),
  ]);
  return [
    ...(setback.name === null ? [] : [setback.name]),
    formatDate(page.day),
    "",
    ...part(copy.happened, [setback.what]),
    ...part(setbacks.page.expected, [setback.expected]),
    ...part(copy.goal, [
      goal === null
        ? null
        : page.tryNumber === null
          ? goal.line
          : setbackNames.goalAndTry(goal.line, page.tryNumber),
    ]),
    ...part(copy.feelings, [formatList(setback.feelings.map((key) => nameOf(key).label))]),
    ...part(copy.kind, [setback.kind === null ? null : kindWord(setback.kind)]),
    ...part(
      copy.heaviness,
      heavy.map(({ day, heaviness }) => `${formatDate(day)}: ${HEAVINESS_WORDS[heaviness]}`),
    ),
    ...part(setbacks.page.account, account),
    ...part(
      copy.lessons,
      lessons.map(({ text }) => text),
    ),
    ...part(
      copy.plans,
      plans.map(({ cue, act }) => copy.plan(cue, act)),
    ),
    ...part(
      copy.record,
      attachments.map(({ name, alt }) => [name, alt].filter(Boolean).join(": ")),
    ),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}

type Hands = keyof typeof setbacks.page.inHands;

/** Where a cause was put, in words. */
export const inHands = (hands: string | null): string =>
  hands !== null && hands in setbacks.page.inHands
    ? setbacks.page.inHands[hands as Hands]
    : setbacks.page.inHands.unsaid;
