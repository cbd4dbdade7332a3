/**
 * The end of a practice: whether anything shifted, if one likes to say, what to keep, and back to where one was.
 */
import {
  isTooLong,
  keepable,
  lengthMs,
  plansBegun,
  plansIn,
  plansWritten,
  saidTwice,
  type PlanHalf,
  type PlanWritten,
} from "@onward/domain/practices/player";
import type { BreatheStep, Practice } from "@onward/domain/practices/practice";
import { goodThings, THREE_GOOD_THINGS } from "@onward/domain/practices/three-good-things";
import { TABLE } from "@onward/domain/practices/steadying";
import { useEffect, useState } from "preact/hooks";
import { PageTitle } from "../../app/bars.tsx";
import { HeavyWords } from "../../app/parts/heavy-words.tsx";
import { useQuery } from "../../app/store.ts";
import { plans as planCopy } from "../../copy/en/plans.ts";
import { practices } from "../../copy/en/practices.ts";
import { HEAVINESS_WORDS } from "../../copy/heaviness-words.ts";
import { Button } from "../../ui/button.tsx";
import { Check, ChipChoice, HeavinessPicker, type Option } from "../../ui/choices.tsx";
import { Field, GrowingTextArea } from "../../ui/field.tsx";
import { OwnWords, PlanBox } from "../../ui/layout.tsx";
import { Banner } from "../../ui/states.tsx";
import { GoodThings } from "./good-things.tsx";
import { asksWeight, practiceAddress, type Way } from "./names.ts";
import { CareLine } from "./care-line.tsx";
import type { PlanFor, Sitting } from "./sitting-state.ts";
import { MadeShorter } from "./too-much.tsx";

const copy = practices.end;

/**
 * *Keep this plan*, or both, and what for: a try, a goal without one, or nothing. Of a practice for a try it is the one
 * with the nearest day to come, until another is chosen.
 */
function KeepPlans({
  sitting,
  count,
  way,
}: {
  readonly sitting: Sitting;
  readonly count: number;
  readonly way: Way;
}) {
  const { planFor, keepPlan } = sitting.state.value;
  const open = useQuery("openTries", ANY_TRY).value;
  const goals = useQuery("goalList", null).value?.open;
  // One whose day is over is not what somebody gets ready for.
  const dayOf = ({ ahead, day }: NonNullable<typeof open>[number]): string => (ahead ? (day ?? "") : "9999");
  const tries = open?.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
  const { practice } = sitting.state.value.player;
  const forTries = TABLE.some(({ offer, tryAhead }) => offer === practice && tryAhead);
  const nearest = forTries ? tries?.find(({ ahead }) => ahead)?.id : undefined;
  useEffect(() => {
    if (nearest !== undefined && planFor === undefined) sitting.say({ planFor: { attempt: nearest } });
  }, [nearest]);
  const without = goals?.filter(({ id }) => tries?.every(({ goal }) => goal.id !== id)) ?? [];
  const options: readonly (Option<string> & { readonly of: PlanFor })[] = [
    ...(tries ?? []).map(({ id, number, goal }) => ({
      value: id,
      label: copy.tryNamed(number, goal.line),
      of: { attempt: id },
    })),
    ...without.slice(0, MOST_GOALS).map(({ id, line }) => ({ value: id, label: line, of: { goal: id } })),
  ];
  const chosen = planFor ? ("attempt" in planFor ? planFor.attempt : planFor.goal) : null;
  const named = options.find(({ value }) => value === chosen)?.label ?? null;
  const where =
    named === null && way.setback !== null ? copy.planWithSetback(count) : copy.planDetail(named, count);
  return (
    <>
      <Check
        label={
          <>
            <b>{copy.planKeep(count)}</b> <span class="small muted">{where}</span>
          </>
        }
        checked={keepPlan}
        onChange={(ticked) => sitting.say({ keepPlan: ticked })}
      />
      {keepPlan && options.length > 0 && (
        <ChipChoice
          legend={copy.planFor(count)}
          options={options}
          chosen={chosen}
          onChange={(id) => sitting.say({ planFor: options.find(({ value }) => value === id)?.of ?? null })}
        />
      )}
    </>
  );
}

const HALVES = ["cue", "act"] as const;

/** What is to be done about a half of a plan; undefined where it can be kept. */
function troubleOf(plan: PlanWritten, half: PlanHalf["half"]): string | undefined {
  if (plan[half].trim() === "") return planCopy.bothNeeded;
  if (!isTooLong(plan[half])) return undefined;
  return half === "cue" ? planCopy.cueTooLong : planCopy.actTooLong;
}

/** The plans that were made, to be kept or not; or, where a half is too long or missing, each to be changed. */
function Plans({
  practice,
  sitting,
  way,
}: {
  readonly practice: Practice;
  readonly sitting: Sitting;
  readonly way: Way;
}) {
  const { player, keepPlan } = sitting.state.value;
  // Once one is changed here they stay open: what is typed in must not go under the fingers.
  const [opened, setOpened] = useState<readonly string[] | null>(null);
  const whole = plansIn(practice, player);
  const begun = plansBegun(practice, player);
  const steps = opened ?? begun.map(({ step }) => step);
  if (steps.length === 0) return null;
  const tooLong = begun.some(({ cue, act }) => isTooLong(cue) || isTooLong(act));
  const open = opened !== null || tooLong || begun.length > whole.length;
  return (
    <section class="yours" aria-label={copy.plan(open ? steps.length : whole.length)}>
      {open
        ? plansWritten(practice, player)
            .filter(({ step }) => steps.includes(step))
            .flatMap((plan) =>
              HALVES.map((half) => (
                <Field
                  key={`${plan.step} ${half}`}
                  label={half === "cue" ? copy.words.if : copy.words.then}
                  error={troubleOf(plan, half)}
                >
                  {(ties) => (
                    <GrowingTextArea
                      ties={ties}
                      value={plan[half]}
                      rows={1}
                      onText={(text) => {
                        setOpened(steps);
                        sitting.rewrite({ step: plan.step, half }, text);
                      }}
                    />
                  )}
                </Field>
              )),
            )
        : whole.map(({ step, cue, act }) => (
            <PlanBox key={step} words={[copy.words.if, copy.words.then]} cue={cue} act={act} />
          ))}
      {(whole.length > 0 || keepPlan) && (
        <KeepPlans sitting={sitting} count={Math.max(1, whole.length)} way={way} />
      )}
    </section>
  );
}

const MOST_GOALS = 5;
const ANY_TRY = { goal: null, lesson: null };

/** "Two minutes." for a breathing gone through; nothing where no time was named. */
function lead(practice: Practice, sitting: Sitting): string {
  const { player, ended } = sitting.state.value;
  const step = practice.steps.find((s): s is BreatheStep => s.kind === "breathe");
  if (ended === "stopped") return copy.stopped;
  if (practice.key === THREE_GOOD_THINGS && goodThings(practice, player).length === 0)
    return copy.nothingToday;
  if (step === undefined) return "";
  return lengthMs(step, player) === 300_000 ? copy.five : copy.two;
}

export function AtTheEnd({
  practice,
  sitting,
  problem,
  way,
  mayGoOn,
  onCarryOn,
  onAgain,
  onThen,
}: {
  readonly practice: Practice;
  readonly sitting: Sitting;
  readonly problem: string | undefined;
  readonly way: Way;
  /** The practice that follows may be offered just now. */
  readonly mayGoOn: boolean;
  readonly onCarryOn: () => void;
  readonly onAgain: () => void;
  /** Goes on to another practice, by its address, when this one is written down. */
  readonly onThen: (address: string) => void;
}) {
  const { player, after, keep, ended } = sitting.state.value;
  const words = keepable(practice, player);
  const twice = saidTwice(practice, player);
  const then = mayGoOn && ended === "done" ? practice.then : undefined;
  const first = lead(practice, sitting);
  return (
    <>
      <div class="middle">
        <div class="say">
          <PageTitle window={practice.name}>
            {first} {practice.end}
          </PageTitle>
        </div>
        {practice.key === THREE_GOOD_THINGS && (
          <MadeShorter practice={practice} sitting={sitting}>
            <GoodThings things={goodThings(practice, player)} />
          </MadeShorter>
        )}
        {asksWeight(practice.key) && (
          <HeavinessPicker
            legend={
              <>
                {copy.legend} <span class="optional">{practices.before.optional}</span>
              </>
            }
            words={HEAVINESS_WORDS}
            chosen={after}
            onChange={(heaviness) => sitting.say({ after: heaviness })}
            clear={practices.before.clear}
          />
        )}
        {twice.length > 0 && (
          <div class="small">
            {twice.map(({ told, before, now }) => (
              <p key={told}>{copy.twice(told, before, now)}</p>
            ))}
          </div>
        )}
        {words !== null && (
          <section class="yours" aria-label={copy.yours}>
            <MadeShorter practice={practice} sitting={sitting}>
              <OwnWords>{words}</OwnWords>
            </MadeShorter>
            <Check
              label={
                <>
                  <b>{copy.keep}</b> <span class="small muted">{copy.keepDetail}</span>
                </>
              }
              checked={keep}
              onChange={(ticked) => sitting.say({ keep: ticked })}
            />
          </section>
        )}
        <Plans practice={practice} sitting={sitting} way={way} />
        <HeavyWords />
        {problem !== undefined && <Banner icon="circle-alert" trouble title={problem} />}
      </div>
      <div class="controls">
        {then !== undefined && (
          <Button kind="primary" block onClick={() => onThen(practiceAddress(then.practice, way))}>
            {then.text}
          </Button>
        )}
        <Button kind={then === undefined ? "primary" : "line"} block onClick={onCarryOn}>
          {copy.carryOn}
        </Button>
        <Button kind="quiet" onClick={onAgain}>
          {copy.again}
        </Button>
        <CareLine />
      </div>
    </>
  );
}
