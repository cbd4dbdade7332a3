/**
 * A month's check-ins in three small pictures: how heavy, energy, sleep. Counts and gaps, and the same as a table.
 */
import type { AnswerTo } from "@onward/store/tab/client";
import { todayBelow } from "../../copy/en/today-below.ts";
import { checkIns as copy } from "../../copy/en/yourself.ts";
import { formatDate, formatDay, formatMonth } from "../../copy/format.ts";
import { HEAVINESS_WORDS } from "../../copy/heaviness-words.ts";
import { direction } from "../../copy/language.ts";
import { Days } from "../../ui/charts/days.tsx";
import { Numbers } from "../../ui/charts/numbers.tsx";
import { Fold, Section } from "../../ui/layout.tsx";

type Said = AnswerTo<"checkinMonth">["days"][number];
type Part = "heaviness" | "energy" | "sleep";

const { energyWords, sleepWords } = todayBelow.checkin;
const PARTS: readonly { readonly part: Part; readonly name: string; readonly words: readonly string[] }[] = [
  { part: "heaviness", name: copy.heavy, words: HEAVINESS_WORDS },
  { part: "energy", name: copy.energy, words: Object.values(energyWords) },
  { part: "sleep", name: copy.sleep, words: Object.values(sleepWords) },
];

/** The number of the last day of a month, `YYYY-MM`. */
const lastOf = (month: string): number => {
  const [year = 0, its = 1] = month.split("-").map(Number);
  const next = new Date(Date.UTC(2000, its, 0));
  next.setUTCFullYear(year, its, 0);
  return next.getUTCDate();
};

/** @param days with something said, newest first; at least one */
export function MonthInPictures({ month, days }: { readonly month: string; readonly days: readonly Said[] }) {
  return (
    <Section title={copy.pictures}>
      <div class="month-pictures">
        {PARTS.map((its) => (
          <Picture key={its.part} {...its} month={month} days={days} />
        ))}
      </div>
      <p class="small muted">{copy.gaps}</p>
      <Fold title={copy.table}>
        <Numbers
          caption={formatMonth(`${month}-01`)}
          head={[copy.head.day, ...PARTS.map(({ name }) => name)]}
          rows={days.toReversed().map((said) => [
            formatDay(said.day),
            ...PARTS.map(({ part, words }) => {
              const level = said[part];
              return level === null ? copy.head.notSaid : (words[level] ?? "");
            }),
          ])}
        />
      </Fold>
    </Section>
  );
}

function Picture({
  part,
  name,
  words,
  month,
  days,
}: (typeof PARTS)[number] & { readonly month: string; readonly days: readonly Said[] }) {
  const said = days
    .flatMap((its) => {
      const level = its[part];
      return level === null ? [] : [{ day: Number(its.day.slice(-2)), level }];
    })
    .toReversed();
  const counts = words.flatMap((word, level) => {
    const count = said.filter((its) => its.level === level).length;
    return count === 0 ? [] : [copy.count(word, count)];
  });
  const last = lastOf(month);
  return (
    <div>
      <h3 class="label">{name}</h3>
      <p class="small">{said.length === 0 ? copy.unsaid : copy.said(said.length)}</p>
      {said.length > 0 && (
        <Days
          said={said}
          days={last}
          top={words.length - 1}
          finding={copy.finding(name, formatMonth(`${month}-01`), counts)}
          words={[words.at(-1) ?? "", words[0] ?? ""]}
          ends={[formatDate(`${month}-01`), formatDate(`${month}-${String(last).padStart(2, "0")}`)]}
          mirrored={direction === "rtl"}
        />
      )}
    </div>
  );
}
