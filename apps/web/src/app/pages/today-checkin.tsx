/**
 * How one is, just now: kept on the tap. Energy, sleep and what was going on stand folded under More.
 */
import { useSignal } from "@preact/signals";
import type { AnswerTo } from "@onward/store/tab/client";
import { useMemo, useRef } from "preact/hooks";
import { today } from "../../copy/en/today.ts";
import { todayBelow } from "../../copy/en/today-below.ts";
import { relativeDay, sentenceStart } from "../../copy/format.ts";
import { troubleWords } from "../../copy/en/trouble.ts";
import { HEAVINESS_WORDS } from "../../copy/heaviness-words.ts";
import { Button } from "../../ui/button.tsx";
import { HeavinessNow, Segmented, type Weight } from "../../ui/choices.tsx";
import { Field, GrowingTextArea } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Row, Rows, Section } from "../../ui/layout.tsx";
import { alarm, announce } from "../announcer.tsx";
import { crash } from "../crash.tsx";
import { Form, type After } from "../form.tsx";
import { hear, HeavyWords } from "../parts/heavy-words.tsx";
import { run, useDraft, useQuery } from "../store.ts";

const copy = todayBelow.checkin;
type Kept = NonNullable<AnswerTo<"checkinToday">>;
type Said = Partial<Pick<Kept, "heaviness" | "energy" | "sleep" | "around">>;

const ENERGY = Object.values(copy.energyWords);
const SLEEP = Object.values(copy.sleepWords);

/** Keeps a part of the day's check-in; false, with words on screen, when that did not go. */
function useSay() {
  const trouble = useSignal<string | null>(null);
  const say = async (part: Said, words: string, draft?: string): Promise<boolean> => {
    const result = await run("checkIn", part, draft);
    if (result.ok) {
      trouble.value = null;
      announce(words);
      return true;
    }
    const { error } = result;
    trouble.value = error.type === "NothingSaid" ? "" : troubleWords(error);
    alarm(trouble.value);
    return false;
  };
  return { say, trouble };
}

export function CheckIn({ today: day }: { readonly today: string }) {
  const kept = useQuery("checkinToday", null).value;
  const { say, trouble } = useSay();
  const more = useSignal(false);
  return (
    <Section title={copy.title}>
      <HeavinessNow
        quiet
        legend={copy.title}
        words={HEAVINESS_WORDS}
        chosen={kept?.heaviness ?? null}
        clear={copy.clear}
        keep={(heaviness) =>
          say(
            { heaviness },
            heaviness === null ? copy.cleared : today.noted(HEAVINESS_WORDS[heaviness]),
          ).catch(crash)
        }
      />
      {trouble.value !== null && <p class="err">{trouble.value}</p>}
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
          {more.value && kept !== undefined && <More key={day} day={day} kept={kept} />}
        </div>
      </details>
    </Section>
  );
}

function Steps({
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

const DRAFT = "/today#around";

function More({ day, kept }: { readonly day: string; readonly kept: Kept | null }) {
  const { say, trouble } = useSay();
  const before = kept?.around ?? "";
  const draft = useDraft(DRAFT, before);
  const form = useRef<HTMLFormElement>(null);
  const words = draft.value.value;
  const keep = async (): Promise<After> => {
    if (await say({ around: words }, copy.kept, DRAFT)) hear({ entry: `${DRAFT} ${day}` }, [words]);
    return "stays";
  };
  return (
    <>
      <Steps
        legend={copy.energy}
        words={ENERGY}
        chosen={kept?.energy ?? null}
        onChange={(energy) => {
          say({ energy }, today.noted(copy.energyOf(ENERGY[energy] ?? ""))).catch(crash);
        }}
      />
      <Steps
        legend={copy.sleep}
        words={SLEEP}
        chosen={kept?.sleep ?? null}
        onChange={(sleep) => {
          say({ sleep }, today.noted(copy.sleepOf(SLEEP[sleep] ?? ""))).catch(crash);
        }}
      />
      <Form class="gift" form={form} keep={keep}>
        <Field label={copy.around} hint={copy.aroundHint} error={trouble.value ?? undefined}>
          {(ties) => <GrowingTextArea ties={ties} rows={2} value={words} onText={draft.set} />}
        </Field>
        {words.trim() !== before && (
          <div>
            <Button kind="soft" type="submit">
              {copy.keep}
            </Button>
          </div>
        )}
      </Form>
      <HeavyWords onWrite={() => form.current?.querySelector("textarea")?.focus()} />
      <History />
    </>
  );
}

/** The last two weeks in words, without a number or a line drawn through them; and who can help, for everyone. */
function History() {
  const answer = useQuery("checkinHistory", null).value;
  const days = useMemo(() => answer?.days ?? [], [answer]);
  return (
    <section aria-label={copy.days}>
      {answer !== undefined && days.length > 0 && (
        <>
          <h3 class="label">{copy.days}</h3>
          <Rows label={copy.days}>
            {days.map(({ id, day, heaviness, energy, sleep, around }) => (
              <Row
                key={id}
                title={sentenceStart(relativeDay(day, answer.today))}
                detail={
                  <>
                    {[
                      heaviness === null ? null : HEAVINESS_WORDS[heaviness],
                      energy === null ? null : copy.energyOf(ENERGY[energy] ?? ""),
                      sleep === null ? null : copy.sleepOf(SLEEP[sleep] ?? ""),
                    ]
                      .filter((part) => part !== null)
                      .join(". ")}
                    {around !== null && (
                      <span class="words" dir="auto">
                        {around}
                      </span>
                    )}
                  </>
                }
              />
            ))}
          </Rows>
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
