/**
 * Insights: what one's own history shows, card by card, each a sentence, a chart, a table and how it is worked out.
 */
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { useQuery } from "../../app/store.ts";
import { insights } from "../../copy/en/insights.ts";
import { lookBackOver } from "../../copy/en/look-back-over.ts";
import { shell } from "../../copy/en/shell.ts";
import { Row, Rows, Section } from "../../ui/layout.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { Approaches, Causes, Lessons, Letters, Wins } from "./counted.tsx";
import { Guesses, anyGuesses } from "./guesses.tsx";
import { NextTry, Rhythm } from "./over-time.tsx";
import { Days, Eased, Guessed } from "./recovery.tsx";
import "./insights.css";

export default function Insights() {
  const nextTries = useQuery("nextTries", null).value;
  const rhythms = useQuery("rhythms", null).value;
  const letters = useQuery("lettersOfGoals", null).value;
  const approaches = useQuery("approachesTried", null).value;
  const causes = useQuery("causesOfDebriefs", null).value;
  const guesses = useQuery("guesses", null).value;
  const lessons = useQuery("lessonsUsed", null).value;
  const wins = useQuery("winsOfMonths", null).value;
  const days = useQuery("daysBeside", null).value;
  const guessed = useQuery("weekGuesses", null).value;
  const eased = useQuery("easedSetbacks", null).value;
  // Those above are shown without waiting for these, and what stands below them with them, so that nothing moves.
  const afterwards = days && guessed && eased;
  const ready = nextTries && rhythms && letters && approaches && causes && guesses && lessons && wins;
  const some =
    ready &&
    ([nextTries.waits, rhythms, letters, approaches.approaches, causes.causes, wins].some(
      (found) => found.length > 0,
    ) ||
      anyGuesses(guesses));
  const someAfterwards =
    afterwards && days.withWords + guessed.said.of + eased.said.of + (lessons?.arisen ?? 0) > 0;
  const nothing = ready && afterwards && !some && !someAfterwards;
  return (
    <>
      <SubBar back={{ href: "/today", name: shell.tabs.today }} />
      <div class="head">
        <PageTitle window={insights.title}>{insights.title}</PageTitle>
      </div>
      {nothing && <EmptyState sentence={nextTries.setbacks ? insights.noGoals : insights.empty} />}
      {ready && (some || someAfterwards) && (
        <>
          <p class="small muted">{insights.lede}</p>
          {nextTries.waits.length > 0 && <NextTry found={nextTries} />}
          <div class="insights-halves">
            {rhythms.length > 0 && <Rhythm rhythms={rhythms} />}
            {letters.length > 0 && <Letters goals={letters} />}
            {approaches.approaches.length > 0 && <Approaches found={approaches} />}
            {causes.causes.length > 0 && <Causes found={causes} />}
            {anyGuesses(guesses) && <Guesses found={guesses} />}
            {wins.length > 0 && <Wins months={wins} />}
            {afterwards && (
              <>
                {days.withWords > 0 && <Days found={days} />}
                {guessed.said.of > 0 && <Guessed found={guessed} />}
                {eased.said.of > 0 && <Eased found={eased} />}
                {lessons.arisen > 0 && <Lessons found={lessons} />}
              </>
            )}
          </div>
        </>
      )}
      {ready && afterwards && (
        <Section title={lookBackOver.title}>
          <Rows>
            <Row lead="calendar-days" title={lookBackOver.week.name} href="/insights/week" />
            <Row lead="calendar-range" title={lookBackOver.year.name} href="/insights/year" />
          </Rows>
        </Section>
      )}
      {ready && afterwards && !nothing && (
        <p class="insights-foot">
          <a class="link" href="/settings/numbers">
            {insights.more}
          </a>
        </p>
      )}
    </>
  );
}
