/**
 * The pages of the Markdown folder that hold many: the long view, lessons, plans, small wins, stories, steps,
 * check-ins, practice, Care, feelings.
 */
import { inPlace } from "@onward/domain/kernel/places";
import { CARE_HEADINGS } from "./folder-care-words.ts";
import { appointmentItem, askingItem, hardDayPlan, helperItem } from "./folder-care.ts";
import {
  AREA_WORDS,
  HEADINGS,
  HEAVINESS_WORDS,
  NEAR_WORDS,
  PLENTY,
  REVIEW_WORDS,
  SURE_WORDS,
  USED_WORDS,
} from "./folder-words.ts";
import { inOrder, planLine, sittingLine, stepLine, worded } from "./folder-pages.ts";
import type { Folder } from "./markdown.ts";
import { link, Page } from "./page.ts";
import type { RowsOf } from "./rows.ts";

/** Each list that has anything in it, with its path. */
export function collections(folder: Folder): [string, string][] {
  const { rows, day, pathOf, moment } = folder;
  const lists: [string, string][] = [];
  const list = (name: string, write: (page: Page) => void, any: boolean) => {
    if (!any) return;
    const page = new Page({
      date: day(moment.now),
      tags: [`onward/${name.toLowerCase().replaceAll(" ", "-")}`],
    });
    page.heading(1, name);
    write(page);
    lists.push([`${name}.md`, page.text()]);
  };
  const of = <R extends { readonly id: string }>(
    name: string,
    all: readonly R[],
    at: (row: R) => number,
    line: (row: R) => string,
  ) => list(name, (page) => page.items(inOrder(all, at).map(line)), all.length > 0);

  const lines = rows.all("longView").toSorted(inPlace);
  list(HEADINGS.longView, (page) => page.items(lines.map((l) => l.text)), lines.length > 0);
  of(
    HEADINGS.learned,
    rows.all("lesson"),
    (l) => l.at,
    (l) => lessonItem(folder, l),
  );
  of(
    HEADINGS.plans,
    rows.all("plan"),
    (p) => p.at,
    (p) => from(folder, planLine(p), p.setback ?? p.goal),
  );
  of(
    HEADINGS.wins,
    rows.all("win"),
    (w) => w.at,
    (w) => from(folder, winItem(w), w.goal),
  );
  of(
    HEADINGS.stories,
    rows.all("storyNote").filter((n) => n.text !== null || n.keptAt !== null),
    (n) => n.at,
    (n) =>
      [
        n.keptAt === null ? n.story : `${n.story} (${HEADINGS.storyKept(day(n.keptAt))})`,
        ...(n.text === null ? [] : [n.text]),
      ].join("\n"),
  );
  // The others stand on the page of their goal or setback.
  const loose = rows.all("step").filter((s) => pathOf(s.goal) === null && pathOf(s.setback) === null);
  of(
    HEADINGS.steps,
    loose,
    (s) => s.at,
    (s) => stepLine(folder, s),
  );
  of(
    HEADINGS.sittings,
    rows.all("sitting"),
    (s) => s.finishedAt,
    (s) => from(folder, sittingLine(folder, s), s.setback),
  );
  of(HEADINGS.checkins, rows.all("checkin"), (c) => Date.parse(c.day), checkinItem);
  const selfCare = rows.all("selfCare").toSorted(inPlace);
  list(
    HEADINGS.selfCare,
    (page) => page.items(selfCare.map((line) => selfCareItem(folder, line))),
    selfCare.length > 0,
  );
  of(
    HEADINGS.keptNear,
    rows.all("keptNear"),
    (n) => n.at,
    (n) => nearItem(folder, n),
  );
  const hardDays = rows.all("hardDayLine");
  list(CARE_HEADINGS.hardDays, (page) => hardDayPlan(page, hardDays), hardDays.length > 0);
  of(CARE_HEADINGS.helpers, rows.all("helper"), (h) => h.at, helperItem);
  of(CARE_HEADINGS.asking, rows.all("asking"), () => 0, askingItem);
  of(CARE_HEADINGS.appointments, rows.all("appointment"), (a) => Date.parse(a.day), appointmentItem);
  of(
    HEADINGS.feelings,
    rows.all("feeling"),
    () => 0,
    (f) => f.word,
  );
  return lists;
}

/** A line, and where it came from when that has a page. */
function from({ pathOf }: Folder, line: string, page: string | null): string {
  const path = pathOf(page);
  return path === null ? line : `${line}\n${HEADINGS.from} ${link(path, "")}`;
}

/** A win with its day, and what was said about it. */
const winItem = ({ day, text, part, mark }: RowsOf<"win">): string =>
  [
    `${day}: ${text}`,
    ...(part === null ? [] : [`${HEADINGS.part}: ${part}`]),
    ...(mark === null ? [] : [`${HEADINGS.mark}: ${mark}`]),
  ].join("\n");

function lessonItem(folder: Folder, l: RowsOf<"lesson">): string {
  const { rows, day, pathOf } = folder;
  const goal = pathOf(l.goal);
  const sure = worded(SURE_WORDS, l.sure);
  const reviews = inOrder(rows.by("review", "lesson").get(l.id) ?? [], (r) => r.at).map((r) =>
    [worded(REVIEW_WORDS, r.answer), worded(USED_WORDS, r.used), worded(USED_WORDS, r.still)]
      .filter((w) => w !== null)
      .join(", ")
      .replace(/^/, `${day(r.at)}: `),
  );
  return [
    from(folder, l.text, l.setback),
    ...(l.cue === null ? [] : [`${HEADINGS.when}: ${l.cue}`]),
    ...(goal === null ? [] : [`${HEADINGS.partOf} ${link(goal, "")}`]),
    ...[
      worded(AREA_WORDS, l.area),
      sure === null ? null : `How sure: ${sure}`,
      l.restedAt === null ? null : HEADINGS.rests,
    ].filter((w) => w !== null),
    ...(reviews.length === 0 ? [] : [`${HEADINGS.cameBack}:`, ...reviews]),
  ].join("\n");
}

function checkinItem(c: RowsOf<"checkin">): string {
  const said = [
    c.heaviness === null ? null : HEAVINESS_WORDS[c.heaviness],
    c.energy === null ? null : `${HEADINGS.energy}: ${PLENTY[c.energy]}`,
    c.sleep === null ? null : `${HEADINGS.sleep}: ${PLENTY[c.sleep]}`,
  ].filter((w) => w !== null);
  return [
    `${c.day}: ${said.join(", ")}`,
    ...(c.around === null ? [] : [c.around]),
    ...(c.line === null ? [] : [c.line]),
  ].join("\n");
}

/** A line of one's own list, with its plans and the days on which it was done. */
function selfCareItem({ rows }: Folder, line: RowsOf<"selfCare">): string {
  const days = (rows.by("selfCareDay", "selfCare").get(line.id) ?? []).map(({ day }) => day).toSorted();
  const plans = inOrder(rows.by("plan", "selfCare").get(line.id) ?? [], (p) => p.at);
  return [
    line.text,
    ...plans.map((p) => planLine(p)),
    ...(days.length === 0 ? [] : [`${HEADINGS.doneOn}: ${days.join(", ")}`]),
  ].join("\n");
}

const nearItem = (folder: Folder, n: RowsOf<"keptNear">): string =>
  [
    [worded(NEAR_WORDS, n.kind), n.text].filter((part) => part !== null).join(": "),
    ...(n.phone === null ? [] : [n.phone]),
    ...folder.embeds(n.id),
  ].join("\n");
