/**
 * Insights: what one's own history shows, card by card, each a sentence, a chart, a table and how it is worked out.
 */
import type { ComponentChildren } from "preact";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { forecasts } from "../../copy/en/forecasts.ts";
import { insights } from "../../copy/en/insights.ts";
import { letters as lettered } from "../../copy/en/letters.ts";
import { lookBackOver } from "../../copy/en/look-back-over.ts";
import { recovery } from "../../copy/en/recovery.ts";
import { shell } from "../../copy/en/shell.ts";
import { Fold, Row, Rows, Section } from "../../ui/layout.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { Approaches, Causes, Lessons, Letters, Wins } from "./counted.tsx";
import { NotTold, Stopped, useFound } from "./found.tsx";
import { Guesses, anyGuesses } from "./guesses.tsx";
import { NextTry, Rhythm } from "./over-time.tsx";
import { Days, Eased, Guessed } from "./recovery.tsx";
import "./insights.css";

/** One insight, where there is anything to tell; null where there is nothing. */
function part<Found>(
  title: string,
  found: Found | Stopped,
  any: (found: Found) => boolean,
  show: (found: Found) => ComponentChildren,
): ComponentChildren {
  if (found instanceof Stopped) return <NotTold title={title} stopped={found} />;
  return any(found) ? show(found) : null;
}

/** Each insight in the order in which they stand: its fragment, its title, and what there is to tell. */
type Places = readonly (readonly [id: string, title: string, its: ComponentChildren])[];

const LOOKING_BACK = "looking-back";

/** Ways to each insight that has something to tell, and to the week and the year below them. */
function Ways({ told }: { readonly told: Places }) {
  const ways = [
    ...told.map(([id, title]) => [id, title] as const),
    [LOOKING_BACK, lookBackOver.title] as const,
  ];
  return (
    <nav class="insights-ways" aria-label={insights.onThisPage}>
      <Fold title={insights.onThisPage}>
        <ul class="look-back-ways">
          {ways.map(([id, title]) => (
            <li key={id}>
              <a class="link" href={`#${id}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </Fold>
    </nav>
  );
}

export default function Insights() {
  const nextTries = useFound("nextTries");
  const rhythms = useFound("rhythms");
  const letters = useFound("lettersOfGoals");
  const approaches = useFound("approachesTried");
  const causes = useFound("causesOfDebriefs");
  const guesses = useFound("guesses");
  const lessons = useFound("lessonsUsed");
  const wins = useFound("winsOfMonths");
  const days = useFound("daysBeside");
  const guessed = useFound("weekGuesses");
  const eased = useFound("easedSetbacks");
  const ready =
    nextTries && rhythms && letters && approaches && causes && guesses && lessons && wins
      ? {
          nextTry: part(
            insights.nextTry.title,
            nextTries,
            ({ waits }) => waits.length > 0,
            (found) => <NextTry found={found} />,
          ),
          rhythm: part(
            insights.rhythm.title,
            rhythms,
            (found) => found.length > 0,
            (found) => <Rhythm rhythms={found} />,
          ),
          letters: part(
            lettered.title,
            letters,
            (found) => found.length > 0,
            (found) => <Letters goals={found} />,
          ),
          approaches: part(
            insights.approaches.title,
            approaches,
            (found) => found.approaches.length > 0,
            (found) => <Approaches found={found} />,
          ),
          causes: part(
            insights.causes.title,
            causes,
            (found) => found.causes.length > 0,
            (found) => <Causes found={found} />,
          ),
          guesses: part(forecasts.insight.title, guesses, anyGuesses, (found) => <Guesses found={found} />),
          wins: part(
            insights.wins.title,
            wins,
            (found) => found.length > 0,
            (found) => <Wins months={found} />,
          ),
        }
      : null;
  // Those above are shown without waiting for these, and what stands below them with them, so that nothing moves.
  const afterwards =
    lessons && days && guessed && eased
      ? {
          days: part(
            recovery.days.title,
            days,
            ({ withWords }) => withWords > 0,
            (found) => <Days found={found} />,
          ),
          guessed: part(
            recovery.guess.title,
            guessed,
            ({ said }) => said.of > 0,
            (found) => <Guessed found={found} />,
          ),
          eased: part(
            recovery.eased.title,
            eased,
            ({ said }) => said.of > 0,
            (found) => <Eased found={found} />,
          ),
          lessons: part(
            insights.lessons.title,
            lessons,
            ({ arisen }) => arisen > 0,
            (found) => <Lessons found={found} />,
          ),
        }
      : null;
  const some = [ready, afterwards].some(
    (parts) => parts !== null && Object.values(parts).some((its) => its !== null),
  );
  const nothing = ready && afterwards && !some;
  const places: Places = [
    ["next-try", insights.nextTry.title, ready?.nextTry],
    ["rhythm", insights.rhythm.title, ready?.rhythm],
    ["named", lettered.title, ready?.letters],
    ["worked", insights.approaches.title, ready?.approaches],
    ["causes", insights.causes.title, ready?.causes],
    ["guesses", forecasts.insight.title, ready?.guesses],
    ["wins", insights.wins.title, ready?.wins],
    ["days", recovery.days.title, afterwards?.days],
    ["guessed", recovery.guess.title, afterwards?.guessed],
    ["eased", recovery.eased.title, afterwards?.eased],
    ["lessons", insights.lessons.title, afterwards?.lessons],
  ];
  const told = places.filter(([, , its]) => its != null);
  const shown = told.map(([id, , its]) => (
    <div key={id} id={id} class="insight-place">
      {its}
    </div>
  ));
  const leads = told[0]?.[0] === "next-try" ? 1 : 0;
  const noGoals = nextTries && !(nextTries instanceof Stopped) && nextTries.setbacks;
  return (
    <>
      <SubBar back={{ href: "/today", name: shell.tabs.today }} />
      <div class="head">
        <PageTitle window={insights.title}>{insights.title}</PageTitle>
      </div>
      {nothing && <EmptyState sentence={noGoals ? insights.noGoals : insights.empty} />}
      {ready && some && (
        <>
          <p class="small muted">{insights.lede}</p>
          <Ways told={told} />
          {shown.slice(0, leads)}
          <div class="insights-halves">{shown.slice(leads)}</div>
        </>
      )}
      {ready && afterwards && (
        <div id={LOOKING_BACK}>
          <Section title={lookBackOver.title}>
            <Rows>
              <Row lead="calendar-days" title={lookBackOver.week.name} href="/insights/week" />
              <Row lead="calendar-range" title={lookBackOver.year.name} href="/insights/year" />
            </Rows>
          </Section>
        </div>
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
