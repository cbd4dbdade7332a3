/**
 * Insights that count: what was named each time, what has worked, causes, lessons used.
 */
import type { AnswerTo } from "@onward/store/tab/client";
import { doubt } from "../../copy/en/doubt.ts";
import { insights } from "../../copy/en/insights.ts";
import { letters as lettered } from "../../copy/en/letters.ts";
import { formatMonth, formatNumber } from "../../copy/format.ts";
import { direction } from "../../copy/language.ts";
import { lettersAloud, lettersKey } from "../../copy/letters-told.ts";
import { Bar, Counts, MOST_STONES } from "../../ui/charts/counts.tsx";
import { Columns } from "../../ui/charts/columns.tsx";
import { Letters as LettersChart } from "../../ui/charts/letters.tsx";
import { Insight } from "./insight.tsx";
import "../../ui/screens/goals.css";

/** A list goes no further; its table goes on. */
const SHOWN = 6;
/** Of more causes the others are in the table. */
const CAUSES = 12;
/** Of fewer there is a sentence only. */
const FEWEST_DRAWN = 3;
/** Of fewer ends of one approach, or fewer looks back, it is too early to name one of them. */
const FEWEST_SAID = 3;
const mirrored = direction === "rtl";
const number = (value: number): string => formatNumber(value);
/** "March 2026", from "2026-03". */
const monthName = (month: string): string => formatMonth(`${month}-01`);

type LettersOfGoal = AnswerTo<"lettersOfGoals">[number];

const saidOf = ({ said }: LettersOfGoal): string | null => {
  if (said === null) return null;
  return said.type === "same" ? insights.letters.same(said.times, said.of) : insights.letters.different;
};

/** A row for each try, with its causes in words. */
function rowsOfTries({ goal, tries, causes }: LettersOfGoal): readonly (readonly string[])[] {
  const causeOf = new Map(causes.map(({ letter, cause }) => [letter, cause]));
  return tries.map(({ number: n, letters }) => [
    insights.letters.ofGoal(goal.line, n),
    letters.map((letter) => lettered.letterIs(letter, causeOf.get(letter) ?? "")).join("; ") || lettered.none,
  ]);
}

export function Letters({ goals }: { readonly goals: AnswerTo<"lettersOfGoals"> }) {
  const copy = insights.letters;
  return (
    <Insight title={lettered.title} how={copy.howIs} head={copy.head} rows={() => goals.flatMap(rowsOfTries)}>
      <p class="small muted">{lettersKey(goals.flatMap(({ tries }) => tries))}</p>
      {goals.map((its) => {
        const { goal, tries, causes } = its;
        const said = saidOf(its);
        const chart = lettersAloud(tries);
        return (
          <div key={goal.id} class="insight-part">
            <h3 dir="auto">{goal.line}</h3>
            {said !== null && <p class="insight-said">{said}</p>}
            <LettersChart
              tries={tries}
              finding={said === null ? chart : lettered.chartOf(said, chart)}
              mirrored={mirrored}
              number={number}
            />
            <ul>
              {causes.slice(0, CAUSES).map(({ letter, cause }) => (
                <li key={letter} class="small" dir="auto">
                  {lettered.letterIs(letter, cause)}
                </li>
              ))}
            </ul>
            {causes.length > CAUSES && <p class="small muted">{lettered.more(causes.length - CAUSES)}</p>}
          </div>
        );
      })}
    </Insight>
  );
}

export function Approaches({
  found: { approaches, moreOften },
}: {
  readonly found: AnswerTo<"approachesTried">;
}) {
  const copy = insights.approaches;
  type Shown = (typeof approaches)[number];
  const recordOf = ({ record }: Shown): string => copy.record(record.reached, record.ended);
  const shown = approaches.slice(0, SHOWN);
  const most = Math.max(...shown.map(({ record }) => record.ended));
  const [first] = approaches;
  return (
    <Insight
      title={copy.title}
      how={copy.howIs}
      head={copy.head}
      rows={() => approaches.map((approach) => [approach.text, recordOf(approach)])}
    >
      {/* That none has worked so far is no sentence to open with: it stands beside each of them. */}
      {first && (first.record.reached > 0 || first.record.ended < FEWEST_SAID) && (
        <p class="insight-said" dir="auto">
          {first.record.ended < FEWEST_SAID
            ? copy.tooEarly(first.record.ended)
            : copy.said(first.text, first.record.reached, first.record.ended)}
        </p>
      )}
      <p class="small muted">{most > MOST_STONES ? copy.keyOfBars : copy.key}</p>
      <ul class="approaches">
        {shown.map((approach) => (
          <li key={approach.id}>
            <b dir="auto">{approach.text}</b>
            <span class="marks">
              <Counts
                part={approach.record.reached}
                whole={approach.record.ended}
                most={most}
                finding={copy.chart(recordOf(approach))}
              />
              <span class="small" aria-hidden="true">
                {recordOf(approach)}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {moreOften.map(({ goal, more, less }) => (
        <p key={goal.id} dir="auto">
          {copy.more(goal.line, more.text, less.text, copy.against(recordOf(more), recordOf(less)))}
        </p>
      ))}
      <p class="small muted">{doubt.small}</p>
    </Insight>
  );
}

export function Causes({ found: { of, causes } }: { readonly found: AnswerTo<"causesOfDebriefs"> }) {
  const copy = insights.causes;
  type Shown = (typeof causes)[number];
  const likelyOf = ({ range }: Shown): string | null => (range === null ? null : copy.likely(...range));
  const namedIn = (its: Shown): string => copy.named(its.debriefs, of, likelyOf(its));
  const [first] = causes;
  return (
    <Insight
      title={copy.title}
      how={copy.howIs}
      head={copy.head}
      rows={() => causes.map((its) => [its.cause, number(its.debriefs), likelyOf(its) ?? copy.noRange])}
    >
      {first && (
        <p class="insight-said" dir="auto">
          {of < FEWEST_SAID ? copy.tooEarly(of) : copy.said(first.cause, first.debriefs, of, likelyOf(first))}
        </p>
      )}
      <ul class="bars">
        {causes.slice(0, SHOWN).map((its) => (
          <li key={its.cause}>
            <b dir="auto">{its.cause}</b>
            {of >= FEWEST_DRAWN && <Bar part={its.debriefs} whole={of} most={of} finding={namedIn(its)} />}
            <span class="small" aria-hidden={of >= FEWEST_DRAWN}>
              {namedIn(its)}
            </span>
          </li>
        ))}
      </ul>
    </Insight>
  );
}

/** Every month is in the table; whoever hears the chart hears of no more than these. */
const TOLD = 12;

export function Wins({ months }: { readonly months: AnswerTo<"winsOfMonths"> }) {
  const copy = insights.wins;
  const all = months.reduce((sum, { wins }) => sum + wins, 0);
  const drawn = all >= FEWEST_DRAWN;
  const [first = "", last = ""] = [months[0], months.at(-1)].map((its) => its && monthName(its.month));
  const sentence = copy.said(all, first);
  const told = months.slice(-TOLD).map(({ month, wins }) => copy.atMonth(monthName(month), wins));
  return (
    <Insight
      title={copy.title}
      how={copy.howIs}
      head={copy.head}
      rows={drawn ? () => months.map(({ month, wins }) => [monthName(month), number(wins)]) : null}
    >
      <p class="insight-said">{sentence}</p>
      {drawn && (
        <Columns
          counts={months.map(({ wins }) => wins)}
          finding={months.length > TOLD ? copy.chartOfLast(sentence, told) : copy.chart(sentence, told)}
          ends={[first, last]}
          mirrored={mirrored}
          number={number}
        />
      )}
    </Insight>
  );
}

export function Lessons({ found: { used, arisen, range } }: { readonly found: AnswerTo<"lessonsUsed"> }) {
  const copy = insights.lessons;
  const counts = copy.used(used, arisen);
  const drawn = arisen >= FEWEST_DRAWN;
  return (
    <Insight
      title={copy.title}
      how={copy.howIs}
      head={copy.head}
      rows={
        drawn
          ? () => [
              [copy.usedTimes, number(used)],
              [copy.notUsed, number(arisen - used)],
            ]
          : null
      }
    >
      <p class="insight-said">{range ? doubt.couldBe(counts, ...range) : copy.tooEarly(counts)}</p>
      {drawn && <Counts part={used} whole={arisen} most={arisen} finding={`${counts}.`} />}
    </Insight>
  );
}
