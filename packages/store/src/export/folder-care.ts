/**
 * Care in the Markdown folder: the plan for hard days, people and professionals, own words to ask with, appointments.
 */
import { SECTIONS, linesOf } from "@onward/domain/care/hard-days";
import { ASKED_WORDS, CARE_HEADINGS, SECTION_WORDS } from "./folder-care-words.ts";
import type { Page } from "./page.ts";
import type { RowsOf } from "./rows.ts";

const told = (name: string, value: string | null): readonly string[] =>
  value === null ? [] : [`${name}: ${value}`];

/** The plan, section by section; what a newer version put elsewhere stands at its end. */
export function hardDayPlan(page: Page, lines: readonly RowsOf<"hardDayLine">[]): void {
  const item = (line: RowsOf<"hardDayLine">): string =>
    [line.text, ...told(CARE_HEADINGS.number, line.number)].join("\n");
  for (const section of SECTIONS) page.list(2, SECTION_WORDS[section], linesOf(lines, section).map(item));
  page.items(lines.filter(({ section }) => section === "other").map(item));
}

export const helperItem = (helper: RowsOf<"helper">): string =>
  [
    helper.what === null ? helper.name : `${helper.name}: ${helper.what}`,
    ...told(CARE_HEADINGS.goodAt, helper.goodAt),
    ...told(CARE_HEADINGS.number, helper.number),
    ...told(CARE_HEADINGS.web, helper.web),
    ...told(CARE_HEADINGS.hours, helper.hours),
  ].join("\n");

export const askingItem = ({ whom, text }: RowsOf<"asking">): string =>
  `${whom === "other" ? whom : ASKED_WORDS[whom]}:\n${text}`;

export const appointmentItem = (its: RowsOf<"appointment">): string =>
  [
    [its.day, its.time, its.whom].filter((part) => part !== null).join(", "),
    ...told(CARE_HEADINGS.say, its.say),
    ...told(CARE_HEADINGS.cameOfIt, its.cameOfIt),
    ...told(CARE_HEADINGS.comesNext, its.comesNext),
  ].join("\n");
