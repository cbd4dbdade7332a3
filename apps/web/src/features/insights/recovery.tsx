/**
 * Insights into how heavy things became: days beside what was going on, a guess and a week later, down to half.
 */
import type { AnswerTo } from "@onward/store/tab/client";
import { MANY_DAYS } from "@onward/domain/insights/days-beside";
import { FEWEST_EASED } from "@onward/domain/insights/eased";
import { FEWEST_GUESSES } from "@onward/domain/insights/week-guess";
import { HEAVY } from "@onward/domain/kernel/heaviness";
import { doubt } from "../../copy/en/doubt.ts";
import { recovery } from "../../copy/en/recovery.ts";
import { todayBelow } from "../../copy/en/today-below.ts";
import { formatDate, formatNumber } from "../../copy/format.ts";
import { HEAVINESS_WORDS } from "../../copy/heaviness-words.ts";
import { direction } from "../../copy/language.ts";
import { Bar } from "../../ui/charts/counts.tsx";
import { Shares, SharesKey } from "../../ui/charts/shares.tsx";
import { Spans } from "../../ui/charts/spans.tsx";
import { Insight } from "./insight.tsx";

const mirrored = direction === "rtl";
const number = (value: number): string => formatNumber(value);

type Guesses = AnswerTo<"weekGuesses">;
const SIDES = ["heavier", "same", "lighter"] as const;

export function Guessed({ found: { said, guesses } }: { readonly found: Guesses }) {
  const copy = recovery.guess;
  const { of, heavier, same, lighter, range } = said;
  const told = of >= FEWEST_GUESSES;
  const sentence = copy.said(of, heavier, same, lighter);
  return (
    <Insight
      title={copy.title}
      how={copy.howIs}
      head={copy.head}
      rows={() =>
        guesses.map(({ wrote, guess, turnedOut }) => [
          formatDate(wrote),
          HEAVINESS_WORDS[guess],
          HEAVINESS_WORDS[turnedOut],
        ])
      }
    >
      {told ? (
        <>
          <p class="insight-said">{sentence}</p>
          <p class="small muted">{range ? doubt.couldBe(copy.share(heavier, of), ...range) : doubt.small}</p>
          <div class="insight-sides" role="img" aria-label={copy.chart(sentence)}>
            <ul class="bars" aria-hidden="true">
              {SIDES.map((side) => (
                <li key={side}>
                  <b>{copy.sides[side]}</b>
                  <Bar part={said[side]} whole={of} most={of} />
                  <span class="small">{copy.times(said[side])}</span>
                </li>
              ))}
            </ul>
          </div>
        </>
      ) : (
        <>
          <ul class="bars small">
            {guesses.map(({ id, wrote, guess, turnedOut }) => (
              <li key={id}>
                {copy.ofDay(formatDate(wrote), copy.one(HEAVINESS_WORDS[guess], HEAVINESS_WORDS[turnedOut]))}
              </li>
            ))}
          </ul>
          <p class="small muted">{copy.tooEarly(of)}</p>
        </>
      )}
    </Insight>
  );
}

/** More setbacks than this are in the table only. */
const SPANS = 12;

type EasedSetbacks = AnswerTo<"easedSetbacks">;
const lastOf = ({ rated }: EasedSetbacks["setbacks"][number]): number => rated.at(-1)?.day ?? 0;

export function Eased({ found: { said, setbacks } }: { readonly found: EasedSetbacks }) {
  const copy = recovery.eased;
  const { of, down, range, middle } = said;
  if (of < FEWEST_EASED) {
    return (
      <Insight title={copy.title} how={copy.howIs} head={copy.allHead} rows={null}>
        <p class="insight-said">{copy.tooEarly(of)}</p>
      </Insight>
    );
  }
  const counts = copy.said(down, of);
  const sentence = middle === null ? counts : copy.middle(counts, middle.after, middle.by);
  return (
    <Insight
      title={copy.title}
      how={copy.howIs}
      head={copy.allHead}
      rows={() =>
        setbacks.map((its) => [
          formatDate(its.wrote),
          its.half === null ? copy.open(lastOf(its)) : copy.stretch(its.half.after, its.half.by),
        ])
      }
    >
      <p class="insight-said">{sentence}</p>
      <p class="small muted">
        {range ? doubt.couldBe(copy.share(down, of), ...range) : doubt.small} {copy.notBetter}
      </p>
      <Spans
        spans={setbacks
          .slice(0, SPANS)
          .map((its) => (its.half === null ? { after: lastOf(its), by: null } : its.half))}
        finding={copy.allChart(sentence)}
        scale={copy.allScale}
        mirrored={mirrored}
        number={number}
      />
      <p class="micro faint">
        {copy.mark} {setbacks.length > SPANS && copy.latest(SPANS)}
      </p>
    </Insight>
  );
}

type Beside = AnswerTo<"daysBeside">;
type Counted = Beside["words"][number]["with"];
const ENERGY = Object.values(todayBelow.checkin.energyWords);

/** "light 4, some weight 2", without those of which there is none. */
const countsOf = (counts: readonly number[], words: readonly string[]): string =>
  counts
    .flatMap((count, level) => (count > 0 ? [recovery.days.count(words[level] ?? "", count)] : []))
    .join(", ");
const heavyOf = ({ heaviness }: Counted): number => heaviness.slice(HEAVY).reduce((sum, n) => sum + n, 0);

export function Days({ found: { withWords, words } }: { readonly found: Beside }) {
  const copy = recovery.days;
  const othersOf = ({ days, heaviness }: Counted): string =>
    days === 0 ? copy.noOthers : copy.others(days, countsOf(heaviness, HEAVINESS_WORDS));
  const rowsOf = (name: string, { heaviness, energy }: Counted): readonly (readonly string[])[] => [
    [name, countsOf(heaviness, HEAVINESS_WORDS)],
    ...(energy.some((count) => count > 0) ? [[copy.energy(name), countsOf(energy, ENERGY)]] : []),
  ];
  return (
    <Insight
      title={copy.title}
      how={copy.howIs}
      head={copy.head}
      rows={
        words.length === 0
          ? null
          : () =>
              words.flatMap(({ word, with: its, others }) => [
                ...rowsOf(copy.withWord(word, its.days), its),
                ...(others.days === 0 ? [] : rowsOf(copy.without(word, others.days), others)),
              ])
      }
    >
      {words.length === 0 ? (
        <p class="insight-said">{copy.tooEarly(withWords)}</p>
      ) : (
        <>
          <p class="small muted">{copy.key}</p>
          <SharesKey words={HEAVINESS_WORDS} />
          {words.map(({ word, with: its, others, heavierMoreOften }) => {
            const sides = [
              { counts: its.heaviness, said: copy.with(its.days, countsOf(its.heaviness, HEAVINESS_WORDS)) },
              { counts: others.heaviness, said: othersOf(others) },
            ];
            const [said = "", saidOfOthers = ""] = sides.map((side) => side.said);
            const chart = copy.chart(word, said, saidOfOthers);
            const tell = heavierMoreOften === "with" ? copy.more : copy.less;
            const told =
              heavierMoreOften === null ? null : tell(heavyOf(its), its.days, heavyOf(others), others.days);
            return (
              <div key={word} class="days-beside">
                <h3 dir="auto">{word}</h3>
                <Shares
                  sides={sides}
                  finding={told === null ? chart : copy.chartAnd(chart, told)}
                  mirrored={mirrored}
                  number={number}
                />
                {told !== null && <p>{told}</p>}
              </div>
            );
          })}
          {words.some(({ with: its, others }) => Math.min(its.days, others.days) < MANY_DAYS) && (
            <p class="small muted">{doubt.small}</p>
          )}
        </>
      )}
      <p>
        <a class="link small" href="/check-ins">
          {copy.checkIns}
        </a>
      </p>
      <p class="insight-care small muted">
        {copy.care}{" "}
        <a class="link" href="/care/asking">
          {copy.howToAsk}
        </a>
      </p>
    </Insight>
  );
}
