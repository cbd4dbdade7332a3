/**
 * `log`, `list`, `show`, `lessons`: writing something down and reading it again.
 */
import type { Held } from "@onward/store/operations";
import { excerpt } from "@onward/domain/kernel/text";
import { dayOf } from "@onward/domain/kernel/time";
import { lesson } from "@onward/domain/lessons/lesson";
import { queries } from "@onward/store";
import type { GoalPage } from "@onward/store/queries/goals";
import { HEADINGS, HEAVINESS_WORDS } from "@onward/store/export/folder-words";
import { readRows } from "@onward/store/rows";
import { setback } from "@onward/domain/setbacks/setback";
import { asked } from "../profile.ts";
import { sentenceOf, type Exit, type Says } from "../says.ts";

/** Writes a setback down. */
export function log(held: Held, says: Says, text: string, heaviness: number | null): Exit {
  const ran = held.store.run("logSetback", { what: text, heaviness }, asked());
  if (!ran.ok) {
    says.problem(sentenceOf(ran.error));
    return 1;
  }
  says.value({ id: ran.value.answer }, "It’s down.");
  return 0;
}

/** The latest setbacks, newest first. */
export function list(held: Held, says: Says, limit: number): Exit {
  const at = asked();
  const { dayStartsAt } = held.store.momentOf(at);
  const rows = readRows(held.store.db, setback, { order: "at DESC, id DESC", limit }).map((s) => ({
    id: s.id,
    day: dayOf(s.at, s.zone ?? at.zone, dayStartsAt),
    line: s.name ?? excerpt(s.what),
  }));
  says.value(
    rows,
    rows.map((r) => `${r.day}  ${r.line}  ${r.id}`).join("\n") || "Nothing here, and that’s fine.",
  );
  return 0;
}

/** One setback or one goal, whole. The id may be given by its beginning, when that fits only one. */
export function show(held: Held, says: Says, id: string): Exit {
  const found = (["setback", "goal"] as const).flatMap((table) =>
    held.store.db
      .all(`SELECT id FROM "${table}" WHERE removed = 0 AND substr(id, 1, ?) = ? LIMIT 2`, [id.length, id])
      .map((row) => ({ table, id: String(row["id"]) })),
  );
  const one = found.length === 1 ? found[0] : undefined;
  if (one?.table === "goal") {
    const goal = held.store.query(queries.goalPage, { id: one.id, helpOpened: false }, asked());
    if (goal) {
      says.value(goal, goalWords(goal));
      return 0;
    }
  }
  const only = one?.id;
  const page =
    typeof only === "string"
      ? held.store.query(queries.setbackPage, { id: only, helpOpened: false } as never, asked())
      : null;
  const row =
    typeof only === "string"
      ? readRows(held.store.db, setback, { where: "id = ?", params: [only] })[0]
      : undefined;
  if (!row || !page) {
    says.problem(
      found.length > 1
        ? "More than one begins so. Give more of the id."
        : "There is no setback or goal with that id.",
    );
    return 1;
  }
  const ratings = held.store.db.all(
    `SELECT heaviness FROM rating WHERE setback = ? AND removed = 0 ORDER BY at`,
    [row.id],
  );
  const heavy = ratings.map((r) => HEAVINESS_WORDS[Number(r["heaviness"])] ?? "").join(", ");
  says.value(page, [row.what, heavy && `Heaviness: ${heavy}`].filter(Boolean).join("\n\n"));
  return 0;
}

/** A goal with its why, the line of the long view it stands under, and what was said of its weeks. */
function goalWords({ goal, under, weeks }: GoalPage): string {
  const said = weeks.map(({ first, last, stood, step, alsoTakes }) =>
    [
      `${first} to ${last}`,
      ...(stood === null ? [] : [`${HEADINGS.stood}: ${stood}`]),
      ...(step === null ? [] : [`${HEADINGS.next}: ${step}`]),
      ...(alsoTakes === null ? [] : [`${HEADINGS.alsoTakes}: ${alsoTakes}`]),
    ].join("\n"),
  );
  return [
    goal.text,
    ...(goal.why === null ? [] : [`${HEADINGS.why}: ${goal.why}`]),
    ...(under === null ? [] : [`${HEADINGS.longView}: ${under.line}`]),
    ...said,
  ].join("\n\n");
}

/** All lessons, newest first. */
export function lessons(held: Held, says: Says): Exit {
  const rows = readRows(held.store.db, lesson, { order: "at DESC, id DESC" }).map((l) => ({
    id: l.id,
    text: l.text,
    cue: l.cue,
    rests: l.restedAt !== null,
  }));
  says.value(
    rows,
    rows.map((l) => (l.cue === null ? l.text : `${l.cue}\n  ${l.text}`)).join("\n\n") ||
      "Lessons appear here when you’ve looked back at something. Not before.",
  );
  return 0;
}
