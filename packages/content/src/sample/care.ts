/**
 * What the sample's person has for hard days: a plan, people to call, words to ask with, appointments. Nothing of it is
 * left to chance, so that what comes of chance stays as it is; the numbers are of those that reach nobody.
 */
import type { Asked } from "@onward/domain/care/asking";
import type { Section } from "@onward/domain/care/hard-days";
import { EVENING, NOON, type Cells, type Making } from "./making.ts";

const PLAN: readonly (readonly [Section, string, string?])[] = [
  ["signs", "I stop answering messages."],
  ["signs", "I lie awake going over one sentence."],
  ["alone", "Walk to the canal and back."],
  ["alone", "Bake something that needs an hour."],
  ["company", "The café by the station. No need to talk."],
  ["ask", "My sister. “Ring, even late.”", "01632 960 018"],
  ["ask", "Noor, by message."],
  ["professionals", "The surgery, weekdays from eight.", "01632 960 123"],
  ["safer", "Someone I trust keeps things I could hurt myself with, for a while."],
  ["staying", "The boat trip in August. I promised to teach the knots."],
];

const HELPERS: readonly Omit<Cells<"helper">, "at">[] = [
  { name: "My sister", what: "family", goodAt: "Listens, and then says one thing.", number: "01632 960 018" },
  { name: "Dr Osei", what: "the doctor", number: "01632 960 123", hours: "weekdays from eight" },
  { name: "The choir’s counsellor", what: "a counsellor", web: "counsellor.example", hours: "Thursdays" },
];

const WORDS: Readonly<Record<Asked, string>> = {
  doctor: "I haven’t slept well for five weeks, and I’d like to talk about it. Ten minutes will do.",
  friend: "It’s been a long month. Could we walk on Sunday? You don’t need to solve anything.",
  work: "I have an appointment every second Thursday at four for a while. I’ll make up the hour.",
};

/** Writes the plan, the people, the words and the appointments, all of the last year. */
export function makeCare({ made, at, day, idFor }: Making): void {
  for (const [n, [section, text, number]] of PLAN.entries()) {
    const when = at(190, EVENING + n);
    const cells: Cells<"hardDayLine"> = { section, text, number: number ?? null, at: when };
    made.push({ table: "hardDayLine", id: idFor("hardDayLine", text), at: when, cells });
  }
  for (const [n, its] of HELPERS.entries()) {
    const when = at(189, EVENING + n);
    const cells: Cells<"helper"> = { ...its, at: when };
    made.push({ table: "helper", id: idFor("helper", String(its.name)), at: when, cells });
  }
  for (const [whom, text] of Object.entries(WORDS) as [Asked, string][]) {
    const when = at(150, NOON);
    made.push({ table: "asking", id: idFor("asking", whom), at: when, cells: { whom, text, at: when } });
  }
  const visits = [
    [
      140,
      "10:30",
      "What I wrote down about sleep. Whom could I see?",
      "She listened. A counsellor, from May.",
    ],
    [84, "16:00", "How long does this usually take?", "Six times, then we look again."],
    [-9, "16:00", "The bit about Sundays.", null],
  ] as const;
  for (const [n, [ago, time, say, cameOfIt]] of visits.entries()) {
    const when = at(Math.max(1, ago + 7), NOON + n);
    made.push({
      table: "appointment",
      id: idFor("appointment", String(ago)),
      at: when,
      cells: {
        day: day(ago),
        time,
        whom: n === 0 ? "Dr Osei" : "The choir’s counsellor",
        say,
        cameOfIt,
        comesNext: n === 0 ? "Ring the counsellor" : null,
        at: when,
      } satisfies Cells<"appointment">,
    });
  }
}
