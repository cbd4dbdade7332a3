/**
 * A small step that repeats: ticked for today, how it stands in words and as days, its last days to mark, its pause.
 */
import { useSignal } from "@preact/signals";
import { isAt } from "../../app/navigation.ts";
import { run } from "../../app/store.ts";
import { relativeDay, sentenceStart } from "../../copy/format.ts";
import { goals } from "../../copy/en/goals.ts";
import { repeating as copy } from "../../copy/en/repeating.ts";
import { Button } from "../../ui/button.tsx";
import { Check, Chips } from "../../ui/choices.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Fold } from "../../ui/layout.tsx";
import { does, say } from "./deeds.ts";
import type { GoalShown } from "./shown.ts";
import { BLANK, StepForm, repeatsWords, type StepTyped } from "./step-form.tsx";

type Step = GoalShown["repeating"][number];
type Standing = NonNullable<Step["standing"]>;
const WHOLE_WEEK = 7;

const typedOf = ({ text, repeats, weekdays }: Step): StepTyped => ({
  ...BLANK,
  text,
  repeats: repeats === "week" ? "week" : weekdays.length === WHOLE_WEEK ? "everyDay" : "someDays",
  weekdays,
});

/** Whether it is meant for today, and done. */
const todayWords = ({ repeats, open, doneToday }: Step): string =>
  doneToday ? copy.doneToday : open ? copy.forToday : repeats === "week" ? copy.doneThisWeek : copy.freeToday;

function standingWords({ per, done, of, all, upTo }: Standing, today: string): string {
  const day = relativeDay(upTo, today);
  if (per === "week") return (all ? copy.ofWeeks : copy.ofLastWeeks)(done, of, day);
  return (all ? copy.ofDays : copy.ofLastDays)(done, of, day);
}

export function Repeating({ step, page }: { readonly step: Step; readonly page: GoalShown }) {
  const { goal, state } = page;
  const draft = `/goals/${goal.id}#step-${step.id}`;
  const changing = useSignal(isAt(draft));
  const pause = (paused: boolean): void =>
    does(run("pauseStep", { step: step.id, paused }), paused ? copy.paused : copy.wentOn);
  if (changing.value)
    return (
      <li>
        <StepForm
          draft={draft}
          before={typedOf(step)}
          today={page.today}
          keep={(kept, typed) => say(run("editStep", { step: step.id, ...kept }, typed), goals.page.kept)}
          onEnd={() => (changing.value = false)}
          also={[
            ...(step.paused ? [] : [{ label: copy.pause, does: () => pause(true) }]),
            {
              label: goals.page.takeAway,
              does: () => does(run("removeStep", { step: step.id }), goals.page.takenAway),
            },
          ]}
        />
      </li>
    );
  const how = repeatsWords(step.repeats, step.weekdays);
  const length = step.minutes === null ? [] : [goals.page.minutes(step.minutes)];
  const waits = step.paused || state !== "open";
  const words = (
    <>
      <span dir="auto">{step.text}</span>
      <span class="small muted step-minutes">
        {[how, ...length, ...(waits ? [] : [todayWords(step)])].join(" · ")}
      </span>
    </>
  );
  return (
    <li class="repeating">
      <div class="line-row">
        {waits ? (
          <p>{words}</p>
        ) : (
          <Check
            checked={step.doneToday}
            onChange={(done) =>
              does(run("doneStep", { step: step.id, done }), done ? goals.page.stepDone : goals.page.stepOpen)
            }
            label={words}
          />
        )}
        <button
          type="button"
          class="iconbtn"
          aria-label={goals.page.changeLine(step.text)}
          onClick={() => (changing.value = true)}
        >
          <Icon name="pencil" small />
        </button>
      </div>
      {step.paused && (
        <p class="small">
          {copy.paused} {copy.pausedDetail}
        </p>
      )}
      {step.standing !== null && <Stands standing={step.standing} today={page.today} />}
      {step.paused && state === "open" && (
        <p class="mark-now">
          <Button kind="quiet" onClick={() => pause(false)}>
            {copy.goOn}
          </Button>
        </p>
      )}
      {!waits && (
        <Fold
          title={
            <>
              {copy.lately}{" "}
              <span class="vh" dir="auto">
                {step.text}
              </span>
            </>
          }
        >
          <Lately step={step} today={page.today} />
        </Fold>
      )}
    </li>
  );
}

/** First in words, then as its days, and how firm it has become. */
function Stands({ standing, today }: { readonly standing: Standing; readonly today: string }) {
  const { marks, footing } = standing;
  return (
    <div class="stands">
      <p class="small">{standingWords(standing, today)}</p>
      <span class="marks-of-days" aria-hidden="true">
        {marks.map(({ day, done }) => (
          <i key={day} data-s={done ? "done" : undefined} />
        ))}
      </span>
      <p class="footing small muted">
        <span>{copy.footing}</span>
        <span class="bar" aria-hidden="true">
          <i style={{ inlineSize: `${footing}%` }} />
        </span>
        <span>{copy.ofHundred(footing)}</span>
      </p>
    </div>
  );
}

/** The last days, each to be marked or not any more; and what is told of them. */
function Lately({ step, today }: { readonly step: Step; readonly today: string }) {
  const done = step.lately.filter((one) => one.done).map(({ day }) => day);
  return (
    <>
      <Chips
        legend={copy.whichDone}
        options={step.lately.map(({ day }) => ({
          value: day,
          label: sentenceStart(relativeDay(day, today)),
        }))}
        chosen={done}
        onChange={(chosen) => {
          const day = [...chosen, ...done].find((one) => chosen.includes(one) !== done.includes(one));
          if (day === undefined) return;
          const marks = chosen.includes(day);
          does(run("doneStepOn", { step: step.id, day, done: marks }), marks ? copy.marked : copy.unmarked);
        }}
      />
      <p class="small muted">{step.standing === null ? copy.notYet : copy.explained}</p>
      {step.standing !== null && (
        <p class="small muted">
          {copy.whatFooting}{" "}
          <a class="link" href="/settings/numbers">
            {copy.howWorkedOut}
          </a>
        </p>
      )}
    </>
  );
}
