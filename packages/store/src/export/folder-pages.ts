/**
 * The pages of the Markdown folder that stand alone: a setback with all that came of it, a goal, a note.
 */
import { inOrder as triesInOrder } from "@onward/domain/attempts/attempt-number";
import { lastGiven } from "@onward/domain/forecasts/forecast";
import { ONCE_A_WEEK, weekdaysOf } from "@onward/domain/goals/repeating";
import { withParts } from "@onward/domain/goals/steps";
import {
  AHEAD_QUESTIONS,
  AREA_WORDS,
  DATES_WORDS,
  FIT_WORDS,
  GOAL_WORDS,
  HANDS_WORDS,
  HEADINGS,
  HEAVINESS_WORDS,
  KIND_WORDS,
  LOOK_AGAIN_WORDS,
  NEXT_WORDS,
  OUTCOME_WORDS,
  PLAN_USED_WORDS,
  QUESTIONS,
  WAY_LIST_WORDS,
  WEEKDAY_WORDS,
} from "./folder-words.ts";
import type { Folder } from "./markdown.ts";
import { link, Page, tagOf } from "./page.ts";
import type { RowsOf } from "./rows.ts";

/** A word for a value of a list; the value itself when a newer version gave it. */
export const worded = <K extends string>(
  words: Readonly<Record<K, string>>,
  key: K | "other" | null,
): string | null => (key === null ? null : key === "other" ? key : words[key]);

/** By the moment in a cell, earliest first; the id settles what is at the same moment. */
export const inOrder = <R extends { readonly id: string }>(rows: readonly R[], at: (row: R) => number): R[] =>
  rows.toSorted((a, b) => at(a) - at(b) || (a.id < b.id ? -1 : 1));

const areaWord = (area: keyof typeof AREA_WORDS | "other" | null) => worded(AREA_WORDS, area);

export function setbackPage(folder: Folder, s: RowsOf<"setback">): Page {
  const { rows, day, clock, name, pathOf } = folder;
  const on = pathOf(s.id)?.slice("setbacks/".length, "setbacks/".length + 10) ?? day(s.at);
  const ratings = inOrder(rows.by("rating", "setback").get(s.id) ?? [], (r) => r.at);
  const latest = ratings.at(-1);
  const goalPath = pathOf(s.goal);
  const notePath = pathOf(s.note);
  const page = new Page({
    title: s.name ?? HEADINGS.setback(on),
    date: on,
    when: clock(s.at),
    heaviness: latest ? HEAVINESS_WORDS[latest.heaviness] : null,
    feelings: s.feelings.map(name),
    area: areaWord(s.area),
    kind: worded(KIND_WORDS, s.kind),
    goal: goalPath ? `[[${goalPath.replace(/\.md$/, "")}]]` : null,
    note: notePath ? `[[${notePath.replace(/\.md$/, "")}]]` : null,
    tags: ["onward/setback"],
  });
  page.heading(1, s.name ?? HEADINGS.setback(on));
  page.words(folder.own(s.id, s.what));
  page.section(2, HEADINGS.expected, s.expected);
  page.list(2, HEADINGS.howHeavy, [
    ...ratings.map((r) => `${clock(r.at).replace("T", " ")}: ${HEAVINESS_WORDS[r.heaviness]}`),
    ...(s.guess === null ? [] : [HEADINGS.guess(HEAVINESS_WORDS[s.guess])]),
    ...(s.steadyAt === null ? [] : [HEADINGS.steadyAgain(day(s.steadyAt))]),
    ...(s.closedAt === null ? [] : [HEADINGS.closed(day(s.closedAt))]),
  ]);
  page.list(
    2,
    HEADINGS.steadied,
    inOrder(rows.by("sitting", "setback").get(s.id) ?? [], (x) => x.finishedAt).map((x) =>
      sittingLine(folder, x),
    ),
  );
  for (const d of inOrder(rows.by("debrief", "setback").get(s.id) ?? [], (x) => x.startedAt))
    lookBack(folder, page, d);
  const lessons = inOrder(rows.by("lesson", "setback").get(s.id) ?? [], (l) => l.at);
  page.list(
    2,
    HEADINGS.learned,
    lessons.map((l) => (l.cue === null ? l.text : `${l.text}\n${HEADINGS.when}: ${l.cue}`)),
  );
  const ofLessons = lessons.flatMap((l) => rows.by("plan", "lesson").get(l.id) ?? []);
  const plans = new Set([...(rows.by("plan", "setback").get(s.id) ?? []), ...ofLessons]);
  page.list(
    2,
    HEADINGS.plans,
    inOrder([...plans], (p) => p.at).map((p) => planLine(p)),
  );
  page.list(
    2,
    HEADINGS.steps,
    stepsInOrder(rows.by("step", "setback").get(s.id) ?? []).map((x) => stepLine(folder, x)),
  );
  page.list(2, HEADINGS.withIt, folder.embeds(s.id));
  return page;
}

function lookBack(folder: Folder, page: Page, d: RowsOf<"debrief">): void {
  const { rows, day } = folder;
  page.heading(2, (d.form === "short" ? HEADINGS.shortLook : HEADINGS.lookingBack)(day(d.startedAt)));
  const weights = [
    d.before === null ? null : `${HEADINGS.before}: ${HEAVINESS_WORDS[d.before]}`,
    d.after === null ? null : `${HEADINGS.after}: ${HEAVINESS_WORDS[d.after]}`,
  ].filter((line) => line !== null);
  page.items(weights);
  for (const [cell, question] of Object.entries(QUESTIONS))
    page.section(3, question, d[cell as keyof typeof QUESTIONS]);
  const causes = inOrder(rows.by("cause", "debrief").get(d.id) ?? [], (c) => c.at);
  page.list(
    3,
    HEADINGS.causes,
    causes.map((c) => {
      const said = [c.hands, c.whose, c.repeats]
        .map((key) => worded(HANDS_WORDS, key))
        .filter((w) => w !== null);
      return said.length === 0 ? c.text : `${c.text} (${said.join(", ")})`;
    }),
  );
  page.list(3, HEADINGS.withIt, folder.embeds(d.id));
}

export function sittingLine({ name, day }: Folder, x: RowsOf<"sitting">): string {
  const weights = [
    x.before === null ? null : `${HEADINGS.before}: ${HEAVINESS_WORDS[x.before]}`,
    x.after === null ? null : `${HEADINGS.after}: ${HEAVINESS_WORDS[x.after]}`,
  ].filter((line) => line !== null);
  const first = [`${day(x.finishedAt)}: ${name(x.practice)}`, ...weights].join(", ");
  return x.kept === null ? first : `${first}\n${x.kept}`;
}

export const planLine = (p: RowsOf<"plan">): string => {
  const line = HEADINGS.plan(p.cue, p.act);
  const day = p.day === null ? "" : ` (${p.day})`;
  return p.droppedAt === null ? `${line}${day}` : `${line}${day} (${HEADINGS.dropped})`;
};

const EVERY_DAY = 7;

/** Steps as they are listed, each followed by the smaller ones it was cut into. */
const stepsInOrder = (steps: readonly RowsOf<"step">[]): readonly RowsOf<"step">[] =>
  withParts(steps).flatMap(({ step, parts }) => [step, ...parts]);

/**
 * A step, what it is a part of and the day it is for; of one that repeats also how, and every day on which it was done.
 */
export function stepLine({ rows, day }: Folder, x: RowsOf<"step">): string {
  const line = x.doneAt === null ? `[ ] ${x.text}` : `[x] ${x.text} (${day(x.doneAt)})`;
  const days = (rows.by("stepDay", "step").get(x.id) ?? []).map((d) => d.day).toSorted();
  const weekdays = weekdaysOf(x.repeats);
  const how =
    x.repeats === ONCE_A_WEEK
      ? HEADINGS.onceAWeek
      : weekdays.length === EVERY_DAY
        ? HEADINGS.everyDay
        : weekdays.map((n) => WEEKDAY_WORDS[n]).join(", ");
  return [
    how === "" ? line : `${line} (${how})`,
    ...(x.under === null ? [] : [`${HEADINGS.partOf}: ${rows.one("step", x.under)?.text ?? x.under}`]),
    ...(x.day === null ? [] : [HEADINGS.forDay(x.day)]),
    ...(x.pausedAt === null ? [] : [HEADINGS.pausedSince(day(x.pausedAt))]),
    ...(days.length === 0 ? [] : [`${HEADINGS.doneOn}: ${days.join(", ")}`]),
    ...pausesOf(rows.by("pause", "step").get(x.id) ?? []),
  ].join("\n");
}

/** The times over which something was put aside. */
const pausesOf = (pauses: readonly RowsOf<"pause">[]): readonly string[] =>
  pauses.map(({ since, until }) => HEADINGS.putAside(since, until)).toSorted();

function lookAgainLine({ day }: Folder, x: RowsOf<"lookAgain">): string {
  const when = [
    ...(x.tries === null ? [] : [HEADINGS.afterTries(x.tries)]),
    ...(x.day === null ? [] : [HEADINGS.byDay(x.day)]),
  ].join(", ");
  const chosen = worded(LOOK_AGAIN_WORDS, x.choice);
  const line = x.act === null ? when : `${when}: ${x.act}`;
  return x.chosenAt === null || chosen === null ? line : `${line} (${day(x.chosenAt)}: ${chosen})`;
}

/** What was said of a goal's week, under the day it was said; null where nothing was. */
function goalWeekLine({ rows, day }: Folder, x: RowsOf<"goalWeek">): string | null {
  const next = [worded(NEXT_WORDS, x.next), rows.one("step", x.step)?.text ?? null].filter((t) => t !== null);
  const said = [
    ...(x.stood === null ? [] : [`${HEADINGS.stood}: ${x.stood}`]),
    ...(next.length === 0
      ? []
      : [`${HEADINGS.next}: ${next.join(", ")}${x.day === null ? "" : ` (${x.day})`}`]),
    ...(x.alsoTakes === null ? [] : [`${HEADINGS.alsoTakes}: ${x.alsoTakes}`]),
  ];
  return said.length === 0 ? null : [day(x.at), ...said].join("\n");
}

export function goalPage(folder: Folder, g: RowsOf<"goal">): Page {
  const { rows, day, pathOf } = folder;
  const on = day(g.at);
  const page = new Page({
    title: HEADINGS.goal(on),
    date: on,
    area: areaWord(g.area),
    state: worded(GOAL_WORDS, g.state ?? "open"),
    dates: worded(DATES_WORDS, g.dates),
    tags: ["onward/goal"],
  });
  page.heading(1, HEADINGS.goal(on));
  page.words(g.text);
  page.section(2, HEADINGS.why, g.why);
  page.section(2, HEADINGS.longView, rows.one("longView", g.longView)?.text ?? null);
  page.list(
    2,
    HEADINGS.guesses,
    inOrder(
      (rows.by("forecast", "goal").get(g.id) ?? []).filter((f) => f.attempt === null),
      (f) => f.at,
    ).map((f) => HEADINGS.guessedDays(day(f.at), f.earliest, f.likely, f.latest)),
  );
  page.list(
    2,
    HEADINGS.milestones,
    inOrder(rows.by("milestone", "goal").get(g.id) ?? [], (m) => m.at).map((m) =>
      m.reachedAt === null ? `[ ] ${m.text}` : `[x] ${m.text} (${day(m.reachedAt)})`,
    ),
  );
  page.list(
    2,
    HEADINGS.steps,
    stepsInOrder(rows.by("step", "goal").get(g.id) ?? []).map((x) => stepLine(folder, x)),
  );
  page.list(2, HEADINGS.timesAside, pausesOf(rows.by("pause", "goal").get(g.id) ?? []));
  page.list(
    2,
    HEADINGS.rewards,
    inOrder(rows.by("reward", "goal").get(g.id) ?? [], (r) => r.at).map((r) => {
      const its = r.milestone === null ? HEADINGS.forTrying : rows.one("milestone", r.milestone)?.text;
      const line = its === undefined ? r.text : `${r.text} (${its})`;
      return r.doneAt === null ? `[ ] ${line}` : `[x] ${line} (${day(r.doneAt)})`;
    }),
  );
  page.list(
    2,
    HEADINGS.lookAgain,
    inOrder(rows.by("lookAgain", "goal").get(g.id) ?? [], (x) => x.at).map((x) => lookAgainLine(folder, x)),
  );
  page.list(
    2,
    HEADINGS.goalWeeks,
    inOrder(rows.by("goalWeek", "goal").get(g.id) ?? [], (x) => x.at)
      .map((x) => goalWeekLine(folder, x))
      .filter((line) => line !== null),
  );
  page.list(
    2,
    HEADINGS.plans,
    inOrder(
      (rows.by("plan", "goal").get(g.id) ?? []).filter((p) => p.attempt === null),
      (p) => p.at,
    ).map(planLine),
  );
  page.list(
    2,
    HEADINGS.approaches,
    inOrder(rows.by("strategy", "goal").get(g.id) ?? [], (x) => x.at).map((x) =>
      x.story === null ? x.text : `${x.text} (${HEADINGS.thoughtOfBeside} ${x.story})`,
    ),
  );
  page.list(
    2,
    HEADINGS.wayLines,
    inOrder(rows.by("wayLine", "goal").get(g.id) ?? [], (x) => x.at).map((x) => {
      const [way, said] = [rows.one("strategy", x.strategy)?.text, worded(WAY_LIST_WORDS, x.list)];
      const line = said === null ? x.text : `${said}: ${x.text}`;
      return way === undefined ? line : `${line} (${way})`;
    }),
  );
  const tries = triesInOrder(rows.by("attempt", "goal").get(g.id) ?? [], folder.moment);
  if (tries.length > 0) page.heading(2, HEADINGS.tries);
  for (const [i, row] of tries.entries()) tryIn(folder, page, row, i + 1);
  const setbacks = inOrder(rows.by("setback", "goal").get(g.id) ?? [], (s) => s.at);
  page.list(
    2,
    HEADINGS.setbacks,
    setbacks.map((s) => link(pathOf(s.id) as string, HEADINGS.setback(day(s.at)))),
  );
  page.list(
    2,
    HEADINGS.learned,
    inOrder(rows.by("lesson", "goal").get(g.id) ?? [], (l) => l.at).map((l) => l.text),
  );
  page.list(
    2,
    HEADINGS.wins,
    inOrder(rows.by("win", "goal").get(g.id) ?? [], (w) => w.at).map((w) => `${w.day}: ${w.text}`),
  );
  return page;
}

function tryIn(folder: Folder, page: Page, a: RowsOf<"attempt">, number: number): void {
  const { rows, day } = folder;
  const on = a.day ?? (a.startedAt === null ? null : day(a.startedAt));
  page.heading(3, HEADINGS.tryNumber(number, on));
  page.words(a.what);
  const strategy = rows.one("strategy", a.strategy);
  const guess = lastGiven(rows.by("forecast", "attempt").get(a.id) ?? []);
  const outcome = worded(OUTCOME_WORDS, a.outcome);
  const used = worded(PLAN_USED_WORDS, a.planUsed);
  page.items([
    ...(strategy ? [`${HEADINGS.approach}: ${strategy.text}`] : []),
    ...(a.kept === null ? [] : [`${HEADINGS.kept}: ${a.kept}`]),
    ...(a.changed === null ? [] : [`${HEADINGS.changed}: ${a.changed}`]),
    ...(guess?.chance == null ? [] : [HEADINGS.guessed(guess.chance)]),
    ...(rows.by("plan", "attempt").get(a.id) ?? []).map(planLine),
    ...(outcome === null
      ? []
      : [`${HEADINGS.outcome}: ${[outcome, used].filter((w) => w !== null).join(", ")}`]),
    ...(a.measure === null ? [] : [`${HEADINGS.measure}: ${a.measure}`]),
  ]);
  page.words(a.line);
  for (const ahead of rows.by("lookAhead", "attempt").get(a.id) ?? []) lookAheadIn(folder, page, ahead);
  page.list(4, HEADINGS.withIt, folder.embeds(a.id));
}

function lookAheadIn({ rows, day }: Folder, page: Page, ahead: RowsOf<"lookAhead">): void {
  page.heading(4, HEADINGS.lookingAhead(day(ahead.startedAt)));
  page.items(
    inOrder(rows.by("reason", "lookAhead").get(ahead.id) ?? [], (r) => r.at).map((r) => {
      const hands = worded(HANDS_WORDS, r.hands);
      return hands === null ? r.text : `${r.text} (${hands})`;
    }),
  );
  page.list(
    5,
    HEADINGS.lessonsAsked,
    inOrder(rows.by("fit", "lookAhead").get(ahead.id) ?? [], (f) => f.at).flatMap((f) => {
      const lesson = rows.one("lesson", f.lesson);
      const said = worded(FIT_WORDS, f.answer);
      return lesson && said !== null ? [`${lesson.text} (${said})`] : [];
    }),
  );
  for (const [cell, question] of Object.entries(AHEAD_QUESTIONS))
    page.section(5, question, ahead[cell as keyof typeof AHEAD_QUESTIONS]);
}

export function notePage(folder: Folder, n: RowsOf<"note">): Page {
  const { clock, pathOf } = folder;
  const setback = pathOf(n.setback);
  const tags = n.tags.map(tagOf).filter((tag) => /[^\d/_-]/.test(tag));
  const page = new Page({
    title: n.title ?? HEADINGS.note(n.day),
    date: n.day,
    when: n.writtenAt === null ? null : clock(n.writtenAt),
    heaviness: n.mood === null ? null : HEAVINESS_WORDS[n.mood],
    setback: setback ? `[[${setback.replace(/\.md$/, "")}]]` : null,
    tags: ["onward/note", ...tags],
    // As they were written, where a tag cannot be.
    labels: n.tags.every((tag) => tags.includes(tag)) ? null : n.tags,
  });
  page.words(folder.own(n.id, n.text));
  const inText = folder.own(n.id, n.text);
  page.list(
    2,
    HEADINGS.withIt,
    folder.embeds(n.id).filter((embed) => !inText.includes(embed.split("\n", 1)[0] ?? "")),
  );
  return page;
}
