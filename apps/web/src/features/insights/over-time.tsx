/**
 * Insights over time: how long until the next try, and the gaps between tries.
 */
import type { AnswerTo } from "@onward/store/tab/client";
import { bandOf } from "@onward/domain/insights/likely-gaps";
import { FEWEST_GAPS_DRAWN } from "@onward/domain/insights/rhythm";
import { insights } from "../../copy/en/insights.ts";
import { formatDate, formatNumber } from "../../copy/format.ts";
import { direction } from "../../copy/language.ts";
import { Counts } from "../../ui/charts/counts.tsx";
import { Dots } from "../../ui/charts/dots.tsx";
import { Insight } from "./insight.tsx";

const mirrored = direction === "rtl";
/** With fewer there is a sentence and no chart. */
const FEWEST_DOTS = 3;
const DAY_MS = 86_400_000;
const number = (value: number): string => formatNumber(value);

type NextTries = AnswerTo<"nextTries">;

function sentenceOf({ count, open, half }: NextTries["said"]): string {
  const copy = insights.nextTry;
  if (half === null) return copy.tooEarly(count, open);
  if (half === "fewer") return open > 0 ? copy.notYet(count, open) : copy.fewer(count);
  const { days, likely } = half;
  const range =
    likely === null
      ? ""
      : likely.to === null
        ? copy.orMore(likely.from)
        : copy.between(likely.from, likely.to);
  return copy.half(days, count, open, range);
}

export function NextTry({ found: { waits, said } }: { readonly found: NextTries }) {
  const copy = insights.nextTry;
  const sentence = sentenceOf(said);
  const drawn = waits.length >= FEWEST_DOTS;
  const [first = "", last = ""] = [waits[0], waits.at(-1)].map((wait) => wait && formatDate(wait.day));
  return (
    <Insight
      title={copy.title}
      how={copy.howIs}
      head={copy.head}
      rows={
        drawn
          ? () =>
              waits.map(({ day, days, end }) => [
                formatDate(day),
                end === "tried" ? number(days) : `${number(days)} (${copy.ends[end]})`,
              ])
          : null
      }
      lead
    >
      <div>
        <p class="insight-said">{sentence}</p>
        {drawn && <p class="small muted">{copy.notBetter}</p>}
        {drawn && waits.some(({ end }) => end !== "tried") && <p class="micro faint">{copy.openMark}</p>}
      </div>
      {drawn && (
        <Dots
          dots={waits.map(({ day, days, end }) => ({
            x: Date.parse(day) / DAY_MS,
            y: days,
            open: end !== "tried",
          }))}
          finding={copy.chart(sentence)}
          scale={copy.scale}
          ends={[first, last]}
          mirrored={mirrored}
          number={number}
        />
      )}
    </Insight>
  );
}

/** More goals than this are in the table only. */
const SHOWN = 3;

type GoalRhythm = AnswerTo<"rhythms">[number];

const inDays = (days: number): string => formatNumber(days, { maximumFractionDigits: 1 });

export function Rhythm({ rhythms }: { readonly rhythms: AnswerTo<"rhythms"> }) {
  const copy = insights.rhythm;
  const rowsOf = (rhythm: GoalRhythm): readonly (readonly string[])[] => {
    const band = bandOf(rhythm);
    return rhythm.gaps.map(({ from, days }, j) => {
      const likely = band?.[j];
      return [
        copy.ofGoal(rhythm.goal.line, copy.gap(from)),
        inDays(days),
        likely ? copy.range(Math.round(likely.low), Math.round(likely.high)) : copy.noRange,
      ];
    });
  };
  const shown = rhythms.filter(({ gaps }) => gaps.length >= FEWEST_GAPS_DRAWN).slice(0, SHOWN);
  const early = rhythms.filter(({ gaps }) => gaps.length < FEWEST_GAPS_DRAWN);
  const most = Math.max(...early.map(({ starts }) => starts));
  return (
    <Insight title={copy.title} how={copy.howIs} head={copy.head} rows={() => rhythms.flatMap(rowsOf)}>
      {shown.some((rhythm) => bandOf(rhythm)) && <p class="micro faint">{copy.bandMark}</p>}
      {shown.map((rhythm) => {
        const { goal, starts, gaps, said } = rhythm;
        const sentence = copy.said[said](starts);
        const band = bandOf(rhythm);
        return (
          <div key={goal.id} class="insight-part">
            <h3 dir="auto">{goal.line}</h3>
            <p class="insight-said">{sentence}</p>
            <Dots
              dots={gaps.map(({ days }, j) => ({ x: j + 1, y: days }))}
              {...(band && { band: band.map((range, j) => ({ x: j + 1, ...range })) })}
              finding={copy.chart(sentence)}
              scale={copy.scale}
              ends={[copy.gap(gaps[0]?.from ?? 0), copy.gap(gaps.at(-1)?.from ?? 0)]}
              mirrored={mirrored}
              number={number}
            />
          </div>
        );
      })}
      {early.length > 0 && (
        <div class="insight-part">
          <p class="insight-said">{copy.early}</p>
          <ul class="bars">
            {early.map(({ goal, starts, gaps }) => {
              const apart = copy.apart(
                starts,
                gaps.map(({ days }) => inDays(days)),
              );
              return (
                <li key={goal.id}>
                  <b dir="auto">{goal.line}</b>
                  <Counts part={starts} whole={starts} most={most} finding={copy.earlyChart(apart)} />
                  <span class="small" aria-hidden="true">
                    {apart}
                  </span>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </Insight>
  );
}
