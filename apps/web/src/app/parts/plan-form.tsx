/**
 * Making or changing an if-then plan, wherever it is made: looking back, a lesson, a goal, a try.
 *
 * `usePlan` holds what is typed and keeps it; `PlanFields` shows it inside a form of one's own, `PlanForm` is the
 * whole form. `PutInCalendar` hands a day over as a file.
 */
import { useSignal, type ReadonlySignal } from "@preact/signals";
import type { InputOf } from "@onward/domain/kernel/command";
import type { Commands } from "@onward/domain";
import { isNoticeable } from "@onward/domain/plans/cue";
import type { Plan } from "@onward/domain/plans/plan";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { plans } from "../../copy/en/plans.ts";
import { fieldWords, troubleWords } from "../../copy/en/trouble.ts";
import { handOver } from "../../platform/calendar.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { DateField, Field, GrowingTextArea, TextInput } from "../../ui/field.tsx";
import { Banner } from "../../ui/states.tsx";
import { announce } from "../announcer.tsx";
import { crash } from "../crash.tsx";
import { Form, type After } from "../form.tsx";
import { run, useDraft } from "../store.ts";
import "./plan-form.css";

/** What is typed. `day` is "" for none. */
export type PlanWords = { readonly cue: string; readonly act: string; readonly day: string };

/** What the plan belongs to; a goal is found through the others when it is not given. */
export type PlanPlaces = Pick<
  InputOf<Commands["makePlan"]>,
  "setback" | "lesson" | "goal" | "attempt" | "selfCare"
>;

/** Kept: its id. Empty: nothing was typed, nothing was done. Refused: the fields or the banner say why. */
export type PlanKept =
  | { readonly type: "kept"; readonly id: Plan["id"]; readonly day: string | null; readonly batch: string }
  | { readonly type: "empty" | "refused" };

export type PlanTyped = {
  readonly words: ReadonlySignal<PlanWords>;
  /** False until an earlier draft has been read. */
  readonly ready: ReadonlySignal<boolean>;
  readonly state: ReadonlySignal<"none" | "kept" | "failed">;
  readonly wrong: ReadonlySignal<Wrong>;
  readonly set: (part: Partial<PlanWords>) => void;
  /** Keeps what is typed: makes the plan, or changes the one given. */
  readonly keep: (places?: PlanPlaces) => Promise<PlanKept>;
  /** Lets what is typed go. */
  readonly drop: () => void;
};

type Wrong = { readonly cue?: string; readonly act?: string; readonly day?: string; readonly whole?: string };

const wordsOf = (plan: Plan | null, suggested: Partial<PlanWords>): PlanWords =>
  plan ? { cue: plan.cue, act: plan.act, day: plan.day ?? "" } : { cue: "", act: "", day: "", ...suggested };

/**
 * What is typed about one plan, kept as a draft under `draft` (the address of the screen) at every key press.
 *
 * @param plan the plan that is changed; null makes one
 * @param places what a new plan belongs to
 * @param suggested words to begin with
 */
export function usePlan({
  draft: key,
  plan = null,
  places = {},
  suggested = {},
}: {
  readonly draft: string;
  readonly plan?: Plan | null;
  readonly places?: PlanPlaces;
  readonly suggested?: Partial<PlanWords>;
}): PlanTyped {
  const draft = useDraft<PlanWords>(key, wordsOf(plan, suggested));
  const wrong = useSignal<Wrong>({});

  const keep = async (more: PlanPlaces = {}): Promise<PlanKept> => {
    const { cue, act, day } = draft.value.peek();
    wrong.value = {};
    const untouched = cue.trim() === "" || cue === suggested.cue;
    if (plan === null && act.trim() === "" && untouched) {
      draft.drop();
      return { type: "empty" };
    }
    const words = { cue, act, day: day || null };
    const result =
      plan === null
        ? await run("makePlan", { ...words, ...places, ...more }, key)
        : await run("editPlan", { plan: plan.id, ...words, ...more }, key);
    if (result.ok) {
      const id = result.value.answer ?? plan?.id;
      if (id === undefined) throw new Error("A plan was kept without an id");
      return { type: "kept", id, day: words.day, batch: result.value.batch };
    }
    const { error } = result;
    switch (error.type) {
      case "BadInput": {
        const {
          cue: ofCue,
          act: ofAct,
          day: ofDay,
        } = error.fields as Record<keyof PlanWords, string | undefined>;
        wrong.value = {
          ...(ofCue !== undefined && { cue: ofCue === "tooLong" ? plans.cueTooLong : plans.bothNeeded }),
          ...(ofAct !== undefined && { act: ofAct === "tooLong" ? plans.actTooLong : plans.bothNeeded }),
          ...(ofDay !== undefined && { day: fieldWords(ofDay) }),
          ...(ofCue === undefined &&
            ofAct === undefined &&
            ofDay === undefined && { whole: troubleWords(error) }),
        };
        break;
      }
      case "PlanMissing":
        wrong.value = { whole: plans.gone };
        break;
      default:
        wrong.value = { whole: troubleWords(error) };
    }
    return { type: "refused" };
  };

  return {
    words: draft.value,
    ready: draft.ready,
    state: draft.state,
    wrong,
    set: (part) => draft.set({ ...draft.value.peek(), ...part }),
    keep,
    drop: draft.drop,
  };
}

/** The two halves and the day; for a form of one's own, whose button calls `plan.keep`. */
export function PlanFields({ plan, first = false }: { readonly plan: PlanTyped; readonly first?: boolean }) {
  const { cue, act, day } = plan.words.value;
  const wrong = plan.wrong.value;
  const doubtful = cue.trim() !== "" && !isNoticeable(cue);
  return (
    <>
      {wrong.whole !== undefined && <Banner icon="circle-alert" title={wrong.whole} trouble />}
      <Field label={plans.cue} hint={doubtful ? plans.noticeable : plans.cueHint} error={wrong.cue}>
        {(ties) => (
          <GrowingTextArea
            ties={ties}
            value={cue}
            rows={1}
            first={first}
            onText={(text) => plan.set({ cue: text })}
            onBlur={() => {
              if (doubtful) announce(plans.noticeable);
            }}
          />
        )}
      </Field>
      <Field label={plans.act} hint={plans.actHint} error={wrong.act}>
        {(ties) => (
          <GrowingTextArea ties={ties} value={act} rows={1} onText={(text) => plan.set({ act: text })} />
        )}
      </Field>
      <Field label={<Optional words={plans.day} />} error={wrong.day}>
        {(ties) => <DateField ties={ties} value={day} onDay={(chosen) => plan.set({ day: chosen })} />}
      </Field>
    </>
  );
}

function Optional({ words }: { readonly words: ComponentChildren }) {
  return (
    <>
      {words} <span class="optional">({plans.optional})</span>
    </>
  );
}

/**
 * The whole form, with its own buttons.
 *
 * @param draft the address of the screen, which the draft is kept under
 * @param onKept hears when it is kept, and how it can be undone
 */
export function PlanForm({
  onKept,
  onCancel,
  ...given
}: Parameters<typeof usePlan>[0] & {
  readonly onKept: (kept: Extract<PlanKept, { type: "kept" }>) => void;
  readonly onCancel: () => void;
}) {
  const plan = usePlan(given);
  const keep = async (): Promise<After> => {
    const kept = await plan.keep();
    if (kept.type === "kept") onKept(kept);
    else if (kept.type === "empty") onCancel();
    return kept.type === "refused" ? "stays" : "leaves";
  };
  return (
    <Form class="plan-form" keep={keep}>
      <PlanFields plan={plan} first />
      <Actions>
        <Button type="submit" kind="soft">
          {plans.save}
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            plan.drop();
            onCancel();
          }}
        >
          {plans.cancel}
        </Button>
      </Actions>
    </Form>
  );
}

/**
 * Puts a plan or a dated try into the person's own calendar: asks what the entry shall say, then makes the file.
 *
 * @param uid the id of the row, or a way to keep it first; null when it could not be kept
 * @param at the time on the wall it was said to be, "" for none
 */
export function PutInCalendar({
  uid,
  day,
  at = "",
}: {
  readonly uid: string | (() => Promise<string | null>);
  readonly day: string;
  readonly at?: string;
}) {
  const asking = useSignal(false);
  const title = useSignal<string>(plans.calendar.usual);
  const time = useSignal(at);
  const made = useSignal(false);
  const id = useId();

  const make = async (): Promise<void> => {
    const row = typeof uid === "string" ? uid : await uid();
    if (row === null) return;
    const said = title.value.trim() || plans.calendar.usual;
    await handOver({ uid: row, title: said, day, time: time.value || null });
    made.value = true;
    announce(plans.calendar.made);
  };

  return (
    <div class="calendar">
      <Button
        kind="quiet"
        icon="calendar-plus"
        aria-expanded={asking.value}
        aria-controls={id}
        onClick={() => {
          asking.value = !asking.value;
        }}
      >
        {plans.calendar.open}
      </Button>
      <div id={id} hidden={!asking.value} class="calendar-asks">
        <Field label={plans.calendar.title} hint={plans.calendar.titleHint}>
          {(ties) => (
            <TextInput
              ties={ties}
              value={title.value}
              onText={(text) => {
                title.value = text;
              }}
            />
          )}
        </Field>
        <Field label={<Optional words={plans.calendar.time} />} hint={plans.calendar.wholeDay}>
          {(ties) => (
            <input
              {...ties}
              type="time"
              class="input plain"
              value={time.value}
              onInput={(event) => {
                time.value = event.currentTarget.value;
              }}
            />
          )}
        </Field>
        <Button
          kind="soft"
          icon="download"
          onClick={() => {
            make().catch(crash);
          }}
        >
          {plans.calendar.make}
        </Button>
        {made.value && <p class="hint">{plans.calendar.made}</p>}
      </div>
    </div>
  );
}
