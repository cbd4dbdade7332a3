/**
 * How one is, just now: kept on the tap. Energy, sleep, what was going on and a line stand folded under More.
 */
import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { todayBelow } from "../../copy/en/today-below.ts";
import { checkIns } from "../../copy/en/yourself.ts";
import { relativeDay, sentenceStart } from "../../copy/format.ts";
import { Icon } from "../../ui/icon.tsx";
import { Row, Rows, Section } from "../../ui/layout.tsx";
import { DayInWords, HowHeavy, TheRest, useSay } from "../parts/check-in.tsx";
import { useQuery } from "../store.ts";

const copy = todayBelow.checkin;

export function CheckIn({ today: day }: { readonly today: string }) {
  const kept = useQuery("checkinToday", null).value;
  const say = useSay(null);
  const more = useSignal(false);
  return (
    <Section title={copy.title}>
      <HowHeavy legend={copy.title} chosen={kept?.heaviness ?? null} say={say} />
      <details
        class="fold"
        onToggle={() => {
          more.value = true;
        }}
      >
        <summary>
          <span>{copy.more}</span>
          <Icon name="chevron-right" />
        </summary>
        <div class="inside">
          {more.value && kept !== undefined && (
            <>
              <TheRest key={day} kept={kept} of={day} day={null} />
              <History />
            </>
          )}
        </div>
      </details>
    </Section>
  );
}

/** The last two weeks in words, without a number or a line drawn through them; and who can help, for everyone. */
function History() {
  const answer = useQuery("checkinHistory", null).value;
  const days = useMemo(() => answer?.days ?? [], [answer]);
  return (
    <section class="days-said" aria-label={copy.days}>
      {answer !== undefined && days.length > 0 && (
        <>
          <h3 class="label">{copy.days}</h3>
          <Rows label={copy.days}>
            {days.map((said) => (
              <Row
                key={said.id}
                title={sentenceStart(relativeDay(said.day, answer.today))}
                detail={<DayInWords {...said} />}
                href={`/check-ins/${said.day}`}
              />
            ))}
          </Rows>
          <p>
            <a class="link small" href="/check-ins">
              {checkIns.all}
            </a>
          </p>
        </>
      )}
      <p class="small muted">
        {copy.care}{" "}
        <a class="link" href="/care/asking">
          {copy.howToAsk}
        </a>
      </p>
    </section>
  );
}
