/**
 * A database of a given number of rows, as years of use would leave it; the same for the same seed.
 */
import type { Row, Table } from "@onward/domain/kernel/schema";
import { applyChange } from "@onward/store/apply";
import { openNode } from "@onward/store/drivers/node";
import { uuidV7, digest } from "@onward/store/ids";
import { setClock } from "@onward/store/log";
import { openStore } from "@onward/store/store";
import { tableMap } from "@onward/store/open";
import { put } from "@onward/domain/kernel/change";
import { note } from "@onward/domain/notes/note";
import { setback, rating, AREAS } from "@onward/domain/setbacks/setback";
import { lesson, review } from "@onward/domain/lessons/lesson";
import { debrief, cause } from "@onward/domain/debriefs/debrief";
import { goal, step } from "@onward/domain/goals/goal";
import { attempt, strategy } from "@onward/domain/attempts/attempt";
import { plan } from "@onward/domain/plans/plan";
import { sitting } from "@onward/domain/practices/sitting";
import { win } from "@onward/domain/wins/win";
import { checkin } from "@onward/domain/checkins/checkin";
import { nextStamp, type Stamp } from "@onward/sync";
import { seeded } from "@onward/domain/testing/seeded";
import { prose } from "./words.ts";

const DAY = 86_400_000;
const YEARS = 10;
/** Tries at the goals over these years, whatever the number of rows. */
const TRIES = 300;

/** Writes about `rows` rows that end a day before `now` into a new file at `path`. */
export function seedDatabase(path: string, rows: number, now: number): void {
  const random = seeded(20_260_310);
  const db = openNode(path);
  db.script("PRAGMA synchronous=OFF");
  openStore(db);
  let clock: Stamp = "";
  let n = 0;
  const at = (share: number) => Math.floor(now - DAY - (1 - share) * YEARS * 365 * DAY);
  const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  const add = <T extends Table>(table: T, when: number, cells: Partial<Omit<Row<T>, "id">>): string => {
    const id = uuidV7(when, digest(`bench/${n++}`));
    const change = put(table, id as never, cells as never);
    clock = nextStamp(clock, when, "000000be");
    applyChange(db, tableMap, change, clock);
    return id;
  };
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  db.transaction(() => {
    const goals = Array.from({ length: 40 }, (_, i) =>
      add(goal, at(i / 40), {
        text: prose(random, 20),
        why: prose(random, 90),
        at: at(i / 40),
        area: pick(AREAS),
        state: i < 34 ? "letGo" : "open",
      }),
    );
    const ways = Array.from({ length: 20 }, (_, i) =>
      add(strategy, at(i / 20), { text: prose(random, 30), at: at(i / 20), goal: goals[i] as never }),
    );
    const tries = Array.from({ length: TRIES }, (_, i) => {
      const when = at(i / TRIES);
      const cells = {
        goal: pick(goals),
        strategy: pick(ways),
        outcome: pick(["reached", "partly", "notYet"]),
      };
      const more = { at: when, startedAt: when, outcomeAt: when + DAY };
      return { goal: cells.goal, id: add(attempt, when, { ...cells, ...more } as never) };
    });
    const groups = Math.floor(rows / 25);
    for (let i = 0; i < groups; i++) {
      const when = at(i / groups);
      const tried = i % 3 === 0 ? tries[Math.floor((TRIES * i) / groups)] : undefined;
      const g = (tried?.goal ?? null) as never;
      const s = add(setback, when, {
        what: prose(random, 40 + random() * 400),
        at: when,
        loggedAt: when,
        zone: "Europe/Lisbon",
        goal: g,
        attempt: (tried?.id ?? null) as never,
        feelings: ["sad", "ashamed"].slice(0, Math.floor(random() * 3)),
        area: g ? null : pick(AREAS),
      }) as never;
      for (let k = 0; k < 3; k++)
        add(rating, when + k * DAY, { setback: s, at: when + k * DAY, heaviness: Math.max(0, 3 - k) as 0 });
      for (let k = 0; k < 11; k++)
        add(note, when + k * 1000, {
          text: prose(random, 120 + random() * 700),
          day: day(when),
          writtenAt: when + k * 1000,
          tags: [pick(["work", "home", "run", "music"])],
        });
      add(win, when, { text: prose(random, 40), day: day(when), at: when });
      add(win, when + 5000, { text: prose(random, 40), day: day(when), at: when + 5000 });
      add(sitting, when, { practice: "breathing", startedAt: when, finishedAt: when + 120_000, setback: s });
      const d = add(debrief, when + DAY, {
        setback: s,
        form: "full",
        startedAt: when + DAY,
        finishedAt: when + DAY,
        happened: prose(random, 200),
        wentRight: prose(random, 80),
      }) as never;
      for (let k = 0; k < 3; k++)
        add(cause, when + DAY + k, {
          debrief: d,
          setback: s,
          text: prose(random, 30),
          at: when + DAY + k,
          hands: pick(["mine", "partly", "notMine"] as const),
        });
      if (i % 10 === 0) {
        const l = add(lesson, when + DAY, {
          text: prose(random, 80),
          at: when + DAY,
          setback: s,
          goal: g,
          cue: prose(random, 40),
        }) as never;
        for (let k = 1; k < 5; k++)
          add(review, when + k * 20 * DAY, {
            lesson: l,
            at: Math.min(now - DAY, when + k * 20 * DAY),
            answer: pick(["hadIt", "slipped"] as const),
            used: pick(["helped", "noHelp", "no", "didNotComeUp"] as const),
          });
        add(plan, when + DAY, { cue: prose(random, 40), act: prose(random, 40), at: when + DAY, lesson: l });
      }
      add(step, when, { text: prose(random, 30), at: when, goal: g, doneAt: when + DAY });
    }
    for (let d = 0; d < Math.min(3650, rows / 25); d++)
      add(checkin, now - DAY * (d + 1), {
        day: day(now - DAY * (d + 1)),
        at: now - DAY * (d + 1),
        heaviness: Math.floor(random() * 5) as 0,
      });
    setClock(db, clock);
  });
  db.script("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode=DELETE");
  db.close();
}
