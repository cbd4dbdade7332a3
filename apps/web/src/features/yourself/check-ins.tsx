/**
 * All check-ins, month by month: in words, in three small pictures, and as a table. Nothing is called better or worse.
 */
import { MAKE_DAYS } from "@onward/domain/checkins/checkin";
import { addDays } from "@onward/domain/kernel/time";
import { useSignal } from "@preact/signals";
import type { AnswerTo } from "@onward/store/tab/client";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { DayInWords } from "../../app/parts/check-in.tsx";
import { HeavyWords } from "../../app/parts/heavy-words.tsx";
import { useQuery } from "../../app/store.ts";
import { checkIns as copy } from "../../copy/en/yourself.ts";
import { formatMonth, relativeDay, sentenceStart } from "../../copy/format.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { Fold, Row, Rows, Section } from "../../ui/layout.tsx";
import { MonthInPictures } from "./month-pictures.tsx";
import "../../ui/screens/practice.css";
import "../../ui/screens/yourself.css";

type Month = AnswerTo<"checkinMonth">;

const monthName = (month: string): string => formatMonth(`${month}-01`);

export default function CheckInsScreen() {
  const chosen = useSignal<string | null>(null);
  const month = useQuery("checkinMonth", { month: chosen.value }).value;
  // As Insights has it: without a word of what was going on there is nothing to see.
  const beside = useQuery("daysBeside", null).value?.withWords ?? 0;
  return (
    <>
      <SubBar back={{ href: "/today", name: copy.back }} />
      <div class="head">
        <PageTitle window={copy.title}>{copy.title}</PageTitle>
        <p class="lede">{copy.lede}</p>
      </div>
      <HeavyWords />
      {month && <Lately today={month.today} />}
      {month &&
        (month.month === null ? (
          <p class="section muted">{copy.none}</p>
        ) : (
          <OfMonth month={month} name={month.month} onMonth={(its) => (chosen.value = its)} />
        ))}
      {beside > 0 && (
        <p>
          <a class="link" href="/insights#days">
            {copy.beside}
          </a>
        </p>
      )}
      <p class="care-line">
        {copy.care}{" "}
        <a class="link" href="/care/asking">
          {copy.howToAsk}
        </a>
      </p>
    </>
  );
}

/** The days before today for which a check-in can still be made, the latest first. */
const daysBefore = (today: string): readonly string[] =>
  Array.from({ length: MAKE_DAYS - 1 }, (_, n) => addDays(today, -(n + 1)));

/** Today, and those of the last days of which nothing was said, folded away: none of them is missed. */
function Lately({ today }: { readonly today: string }) {
  const answer = useQuery("checkinHistory", null).value;
  if (answer === undefined) return null;
  const said = new Map(answer.days.map((its) => [its.day, its]));
  const now = said.get(today);
  const open = daysBefore(today).filter((day) => !said.has(day));
  return (
    <>
      <Rows>
        <Row
          title={copy.today}
          detail={now === undefined ? copy.saidNothing : <DayInWords {...now} />}
          href={`/check-ins/${today}`}
        />
      </Rows>
      {open.length > 0 && (
        <Fold title={copy.lastDays}>
          <p class="small muted">{copy.lastDaysHint}</p>
          <Rows label={copy.lastDays}>
            {open.map((day) => (
              <Row key={day} title={sentenceStart(relativeDay(day, today))} href={`/check-ins/${day}`} />
            ))}
          </Rows>
        </Fold>
      )}
    </>
  );
}

function OfMonth({
  month: { days, earlier, later, today },
  name,
  onMonth,
}: {
  readonly month: Month;
  readonly name: string;
  readonly onMonth: (month: string) => void;
}) {
  // Today's stands above.
  const before = days.filter(({ day }) => day !== today);
  return (
    <>
      {before.length > 0 && (
        <Section title={monthName(name)}>
          <Rows label={monthName(name)}>
            {before.map((said) => (
              <Row
                key={said.id}
                title={sentenceStart(relativeDay(said.day, today))}
                detail={<DayInWords {...said} />}
                href={`/check-ins/${said.day}`}
              />
            ))}
          </Rows>
        </Section>
      )}
      <Actions>
        {earlier !== null && (
          <Button kind="quiet" onClick={() => onMonth(earlier)}>
            {copy.earlier(monthName(earlier))}
          </Button>
        )}
        {later !== null && (
          <Button kind="quiet" onClick={() => onMonth(later)}>
            {copy.later(monthName(later))}
          </Button>
        )}
      </Actions>
      {days.length > 0 && <MonthInPictures month={name} days={days} />}
    </>
  );
}
