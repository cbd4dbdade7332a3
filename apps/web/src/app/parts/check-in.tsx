/**
 * The parts of a day's check-in: how heavy, energy, sleep, what was going on and a line; for Today and for any one day.
 *
 * Each tap is kept at once; what is typed, once its field or the screen is left, and is a draft until then.
 */
import { useSignal, type Signal } from "@preact/signals";
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Said } from "@onward/domain/checkins/checkin";
import { today } from "../../copy/en/today.ts";
import { todayBelow } from "../../copy/en/today-below.ts";
import { checkIns } from "../../copy/en/yourself.ts";
import { troubleWords } from "../../copy/en/trouble.ts";
import { HEAVINESS_WORDS } from "../../copy/heaviness-words.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { HeavinessNow, Segmented, type Weight } from "../../ui/choices.tsx";
import { Field, GrowingTextArea } from "../../ui/field.tsx";
import { alarm, announce } from "../announcer.tsx";
import { crash } from "../crash.tsx";
import { Form, type After } from "../form.tsx";
import { showToast } from "../../ui/toast.tsx";
import { hear, HeavyWords } from "./heavy-words.tsx";
import { run, useDraft } from "../store.ts";
import { undoOf } from "../take-back.ts";

const copy = todayBelow.checkin;
const ENERGY: readonly string[] = Object.values(copy.energyWords);
const SLEEP: readonly string[] = Object.values(copy.sleepWords);

export type Say = {
  /**
   * Keeps a part of the check-in; false, with words on screen, when that did not go. Typed words come with their draft,
   * and are told of with a way back.
   */
  readonly say: (part: Partial<Said>, words: string, draft?: string) => Promise<boolean>;
  readonly trouble: Signal<string | null>;
};

/** @param day the day that is spoken of; null for today, whichever day that is when something is kept */
export function useSay(day: string | null): Say {
  const trouble = useSignal<string | null>(null);
  const say = async (part: Partial<Said>, words: string, draft?: string): Promise<boolean> => {
    const result =
      day === null ? await run("checkIn", part, draft) : await run("checkInOn", { day, ...part }, draft);
    if (result.ok) {
      trouble.value = null;
      if (draft === undefined) announce(words);
      else showToast(words, undoOf(result.value.batch));
      return true;
    }
    const { error } = result;
    trouble.value =
      error.type === "NothingSaid"
        ? ""
        : error.type === "InTheFuture"
          ? checkIns.day.toCome
          : error.type === "TooLongAgo"
            ? checkIns.day.tooLongAgo
            : troubleWords(error);
    alarm(trouble.value);
    return false;
  };
  return { say, trouble };
}

/** How heavy the day is. */
export function HowHeavy({
  legend,
  chosen,
  say: { say, trouble },
}: {
  readonly legend: string;
  readonly chosen: Said["heaviness"];
  readonly say: Say;
}) {
  return (
    <>
      <HeavinessNow
        quiet
        legend={legend}
        words={HEAVINESS_WORDS}
        chosen={chosen}
        clear={copy.clear}
        keep={(heaviness) =>
          say(
            { heaviness },
            heaviness === null ? copy.cleared : today.noted(HEAVINESS_WORDS[heaviness]),
          ).catch(crash)
        }
      />
      {trouble.value !== null && <p class="err">{trouble.value}</p>}
    </>
  );
}

function Five({
  legend,
  words,
  chosen,
  onChange,
}: {
  readonly legend: string;
  readonly words: readonly string[];
  readonly chosen: Weight | null;
  readonly onChange: (chosen: Weight) => void;
}) {
  return (
    <Segmented
      legend={legend}
      options={words.map((label, index) => ({ value: String(index), label }))}
      chosen={chosen === null ? null : String(chosen)}
      onChange={(value) => onChange(Number(value) as Weight)}
    />
  );
}

/**
 * One's own words about a day. Words from elsewhere show in the field unless others are being written in it.
 *
 * @param of the day that stands above the field, for which they are kept also once it is over
 */
function Words({
  cell,
  kept,
  of,
  label,
  hint,
  form,
}: {
  readonly form?: RefObject<HTMLFormElement | null>;
  readonly cell: "around" | "line";
  readonly kept: string;
  readonly of: string;
  readonly label: string;
  readonly hint: string;
}) {
  const { say, trouble } = useSay(of);
  const key = `/check-ins/${of}#${cell}`;
  const { value, ready, state, set, drop } = useDraft(key, kept);
  const typed = useSignal(false);
  const written = typed.value || state.value !== "none";
  const keep = async (): Promise<After> => {
    const text = value.peek();
    const mine = ready.peek() && (typed.peek() || state.peek() !== "none");
    if (!mine) return "stays";
    if (text.trim() === kept) {
      // Changed back, there is nothing left to go on with.
      drop();
      typed.value = false;
    } else if (await say({ [cell]: text }, copy.kept, key)) {
      if (value.peek() === text) typed.value = false;
      hear({ entry: `check-in ${of}` }, [text]);
    }
    return "stays";
  };
  useLayoutEffect(() => {
    if (!written) value.value = kept;
  }, [written, kept]);
  const leave = useRef(keep);
  leave.current = keep;
  useLayoutEffect(() => () => void leave.current().catch(crash), []);
  return (
    <Form class="gift" keep={keep} {...(form && { form })}>
      <Field label={label} hint={hint} error={trouble.value ?? undefined}>
        {(ties) => (
          <GrowingTextArea
            ties={ties}
            rows={1}
            value={value.value}
            onText={(text) => {
              typed.value = true;
              set(text);
            }}
            onBlur={() => void keep().catch(crash)}
          />
        )}
      </Field>
    </Form>
  );
}

/**
 * Energy, sleep, what was going on and a line.
 *
 * @param of the day that is shown, whatever day it is when something is kept
 * @param then the day is over, and is spoken of as such
 */
export function TheRest({
  kept,
  of,
  day,
  then = false,
}: {
  readonly kept: Said | null;
  readonly of: string;
  readonly day: string | null;
  readonly then?: boolean;
}) {
  const { say, trouble } = useSay(day);
  const form = useRef<HTMLFormElement>(null);
  const chosen = (cell: "energy" | "sleep", value: Weight, words: string): void => {
    say({ [cell]: value }, today.noted(words)).catch(crash);
  };
  return (
    <>
      <Five
        legend={copy.energy}
        words={ENERGY}
        chosen={kept?.energy ?? null}
        onChange={(energy) => chosen("energy", energy, copy.energyOf(ENERGY[energy] ?? ""))}
      />
      <Five
        legend={copy.sleep}
        words={SLEEP}
        chosen={kept?.sleep ?? null}
        onChange={(sleep) => chosen("sleep", sleep, copy.sleepOf(SLEEP[sleep] ?? ""))}
      />
      {kept !== null && (kept.energy !== null || kept.sleep !== null) && (
        <Actions>
          {(["energy", "sleep"] as const).map(
            (cell) =>
              kept[cell] !== null && (
                <Button
                  key={cell}
                  kind="quiet"
                  onClick={() => void say({ [cell]: null }, checkIns.day.leftOut).catch(crash)}
                >
                  {cell === "energy" ? checkIns.day.leaveOutEnergy : checkIns.day.leaveOutSleep}
                </Button>
              ),
          )}
        </Actions>
      )}
      {trouble.value !== null && <p class="err">{trouble.value}</p>}
      <Words
        form={form}
        cell="around"
        kept={kept?.around ?? ""}
        of={of}
        label={copy.around}
        hint={copy.aroundHint}
      />
      <Words
        cell="line"
        kept={kept?.line ?? ""}
        of={of}
        label={then ? checkIns.lineOfDay : checkIns.line}
        hint={checkIns.lineHint}
      />
      <HeavyWords onWrite={() => form.current?.querySelector("textarea")?.focus()} />
    </>
  );
}

/** What was said of a day, in words and in one line; the person's own words after it. */
export function DayInWords({ heaviness, energy, sleep, around, line }: Said) {
  return (
    <>
      {[
        heaviness === null ? null : HEAVINESS_WORDS[heaviness],
        energy === null ? null : copy.energyOf(ENERGY[energy] ?? ""),
        sleep === null ? null : copy.sleepOf(SLEEP[sleep] ?? ""),
      ]
        .filter((part) => part !== null)
        .join(". ")}
      {[around, line].map(
        (words, n) =>
          words !== null && (
            <span key={n} class="words" dir="auto">
              {words}
            </span>
          ),
      )}
    </>
  );
}
