/**
 * Insights over time: how long until the next try, and the gaps between tries.
 */
import type { AnswerTo } from "@onward/store/tab/client";
import { likelyGaps } from "@onward/domain/insights/rhythm";
import { insights } from "../../copy/en/insights.ts";
import { formatDate, formatNumber } from "../../copy/format.ts";
import { direction } from "../../copy/language.ts";
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
  if (count === 0) return insights.empty;
  if (half === null) return copy.tooEarly(count, open);
  if (half === "notYet") return copy.notYet(count, open);
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
        {said.half !== null && <p class="small muted">{copy.notBetter}</p>}
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

export function Rhythm({ rhythms }: { readonly rhythms: AnswerTo<"rhythms"> }) {
  const copy = insights.rhythm;
  return (
    <Insight
      title={copy.title}
      how={copy.howIs}
      head={copy.head}
      rows={() =>
        rhythms.flatMap(({ goal, gaps }) =>
          gaps.map((gap, j) => [
            copy.ofGoal(goal.line, copy.gap(j + 1)),
            formatNumber(gap, { maximumFractionDigits: 1 }),
          ]),
        )
      }
    >
      {rhythms.slice(0, SHOWN).map(({ goal, gaps, said, slope }) => {
        const sentence = copy.said[said](gaps.length + 1);
        return (
          <div key={goal.id} class="insight-part">
            <h3 dir="auto">{goal.line}</h3>
            <p class="insight-said">{sentence}</p>
            <Dots
              dots={gaps.map((gap, j) => ({ x: j + 1, y: gap }))}
              {...(slope && { band: likelyGaps(gaps, slope).map((range, j) => ({ x: j + 1, ...range })) })}
              finding={copy.chart(sentence)}
              scale={copy.scale}
              ends={[copy.gap(1), copy.gap(gaps.length)]}
              mirrored={mirrored}
              number={number}
            />
          </div>
        );
      })}
    </Insight>
  );
}
