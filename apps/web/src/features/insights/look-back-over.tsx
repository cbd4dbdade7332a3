/**
 * A week or a year looked back over: what was kept in it, in its owner's words, to read or to print.
 */
import type { AnswerTo } from "@onward/store/tab/client";
import type { Went } from "@onward/domain/insights/kept-in";
import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { GoalWeekSaid } from "../../app/parts/goal-week-said.tsx";
import { NotedWin } from "../../app/parts/noted-win.tsx";
import type { ScreenProps } from "../../app/route.ts";
import { useQuery } from "../../app/store.ts";
import { attempts } from "../../copy/en/attempts.ts";
import { goalWeeks } from "../../copy/en/beside-goals.ts";
import { insights } from "../../copy/en/insights.ts";
import { lookBackOver as copy } from "../../copy/en/look-back-over.ts";
import { practices } from "../../copy/en/practices.ts";
import { formatDates, formatDay, weekStartsOn } from "../../copy/format.ts";
import { helpWasOpened } from "../../platform/visit.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { Fold, OwnWords, Row, Rows, Section } from "../../ui/layout.tsx";
import { EmptyState } from "../../ui/states.tsx";
import "./insights.css";

type Answer = AnswerTo<"lookBackOver">;
type Of = "week" | "year";

/** The year's number, and the address of a week or a year that holds a day. */
const yearOf = (day: string): string => day.slice(0, 4);
const addressOf = (of: Of, day: string): string =>
  of === "week" ? `/insights/week/${day}` : `/insights/year/${yearOf(day)}`;

export const Week = ({ params }: ScreenProps) => <Looked of="week" day={params["day"] ?? null} />;
/** A day of a year is a day in its middle, so that it is of that year wherever the person's day begins. */
export const Year = ({ params }: ScreenProps) => (
  <Looked of="year" day={params["year"] === undefined ? null : `${params["year"]}-07-01`} />
);

function Looked({ of, day }: { readonly of: Of; readonly day: string | null }) {
  const args = useMemo(() => ({ of, day, weekStartsOn: weekStartsOn() }), [of, day]);
  const answer = useQuery("lookBackOver", args).value;
  const words = copy[of];
  return (
    <div class="look-back">
      <SubBar back={{ href: "/insights", name: insights.title }} />
      <div class="head">
        <PageTitle window={words.name}>
          {answer === undefined
            ? words.name
            : of === "year"
              ? yearOf(answer.first)
              : formatDates(answer.first, answer.last)}
        </PageTitle>
        {answer && <p class="muted">{answer.running ? words.soFar : words.lede}</p>}
      </div>
      {answer && <Shown of={of} answer={answer} />}
    </div>
  );
}

const isEmpty = ({
  wins,
  lessons,
  tries,
  goals,
  steps,
  goalWeeks: said,
  setbacks,
  daysSaid,
}: Answer): boolean =>
  [wins, lessons, tries, goals, steps, said].every((part) => part.length === 0) &&
  setbacks.count + daysSaid === 0;

function Shown({ of, answer }: { readonly of: Of; readonly answer: Answer }) {
  const { wins, lessons, tries, goals, steps, goalWeeks: said, setbacks, daysSaid } = answer;
  return (
    <>
      <Elsewhere of={of} answer={answer} />
      {isEmpty(answer) && <EmptyState sentence={copy[of].empty} />}
      {wins.length > 0 && (
        <Section title={copy.wins}>
          <Rows>
            {wins.map((win) =>
              win.kind === "noted" ? (
                <NotedWin key={win.id} {...win} detail={formatDay(win.day)} />
              ) : (
                <Row
                  key={win.id}
                  title={copy.lookedBack}
                  detail={formatDay(win.day)}
                  href={`/setbacks/${win.setback}`}
                />
              ),
            )}
          </Rows>
        </Section>
      )}
      {lessons.length > 0 && (
        <Section title={copy.lessons}>
          <Lessons lessons={lessons} />
        </Section>
      )}
      {tries.length > 0 && <Tries tries={tries} />}
      {goals.length > 0 && <Goals goals={goals} />}
      {steps.length > 0 && (
        <Section title={copy.steps}>
          <ul>
            {steps.map(({ id, text, days }) => (
              <li key={id} dir="auto">
                {copy.stepDone(text, days)}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {said.length > 0 && (
        <Section title={goalWeeks.ofWeek}>
          {said.map((its) => (
            <div key={its.id} class="insight-part">
              <h3>
                <a class="link" dir="auto" href={`/goals/${its.goal}`}>
                  {its.goalLine}
                </a>
              </h3>
              <GoalWeekSaid said={its} />
            </div>
          ))}
        </Section>
      )}
      {setbacks.count > 0 && (
        <Section title={copy.setbacks}>
          <p>{copy.setbacksSaid(setbacks.count, setbacks.lookedBackOn)}</p>
        </Section>
      )}
      {daysSaid > 0 && (
        <Section title={copy.days}>
          <p>{copy.daysSaid(daysSaid)}</p>
        </Section>
      )}
      {answer.weeks.length > 0 && (
        <div class="look-back-more no-print">
          <Fold title={copy.year.weeks}>
            <Rows>
              {answer.weeks.map(({ first, last }) => (
                <Row key={first} title={formatDates(first, last)} href={addressOf("week", first)} />
              ))}
            </Rows>
          </Fold>
        </div>
      )}
      <p class="small muted look-back-care">
        {practices.end.care}{" "}
        <a class="link no-print" href="/care/asking">
          {practices.end.howToAsk}
        </a>
      </p>
    </>
  );
}

/** The ways to the weeks and years beside this one, and to paper; none of it is printed. */
function Elsewhere({ of, answer }: { readonly of: Of; readonly answer: Answer }) {
  const way = (day: string | null, words: string): ComponentChildren =>
    day !== null && (
      <a class="link" href={addressOf(of, day)}>
        {words}
      </a>
    );
  return (
    <nav class="look-back-ways no-print" aria-label={copy.elsewhere}>
      {way(answer.earlier, copy[of].earlier)}
      {way(answer.later, copy[of].later)}
      {of === "week" && (
        <a class="link" href={addressOf("year", answer.first)}>
          {copy.wholeYear}
        </a>
      )}
      {of === "week" && answer.running && <ToGoals />}
      {!isEmpty(answer) && (
        <Actions>
          <Button kind="line" icon="printer" onClick={() => print()}>
            {copy.print}
          </Button>
        </Actions>
      )}
    </nav>
  );
}

/** To five minutes with one's goals, in a week that is not over; not while nothing is brought up. */
function ToGoals() {
  const way = useQuery("goalWeekOffer", { helpOpened: helpWasOpened() }).value?.way ?? false;
  return (
    way && (
      <a class="link" href="/goals/week">
        {goalWeeks.title}
      </a>
    )
  );
}

const Lessons = ({ lessons }: Pick<Answer, "lessons">) => (
  <Rows>
    {lessons.map(({ id, text }) => (
      <Row key={id} own title={text} href={`/lessons/${id}`} />
    ))}
  </Rows>
);

function Tries({ tries }: Pick<Answer, "tries">) {
  const count = (how: Went): number => tries.filter(({ went }) => went === how).length;
  return (
    <Section title={copy.tries}>
      <p>
        {copy.triesSaid(
          count("reached"),
          count("partly"),
          count("notYet"),
          count("letGo"),
          count("open"),
          count("other"),
        )}
      </p>
      <Rows>
        {tries.map(({ id, goal, goalLine, what, line, day, went: how }) => (
          <Row
            key={id}
            own
            title={what ?? goalLine}
            detail={
              <>
                {copy.went(how === "open" ? copy.open : attempts.outcomes[how], formatDay(day))}
                {line !== null && (
                  <span class="words" dir="auto">
                    {line}
                  </span>
                )}
              </>
            }
            href={`/goals/${goal}/tries/${id}`}
          />
        ))}
      </Rows>
    </Section>
  );
}

const Goals = ({ goals }: Pick<Answer, "goals">) => (
  <Section title={copy.goals}>
    {goals.map(({ id, text, state, day, lessons }) => (
      <div key={id} class="insight-part">
        <OwnWords>{text}</OwnWords>
        <p class="small muted">{copy.ended[state](formatDay(day))}</p>
        {lessons.length > 0 && (
          <>
            <h3>{copy.lessonsOf}</h3>
            <Lessons lessons={lessons} />
          </>
        )}
      </div>
    ))}
  </Section>
);
