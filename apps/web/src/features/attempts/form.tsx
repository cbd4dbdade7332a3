/** Setting up a try, or changing one: what it is, when, which approach, what is changed. All of it can be left out. */
import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { Id } from "@onward/domain/kernel/id";
import type { AnswerTo } from "@onward/store/tab/client";
import type { ScreenProps } from "../../app/route.ts";
import { FocusBar, PageTitle } from "../../app/bars.tsx";
import { Form, type After } from "../../app/form.tsx";
import { back, go, place } from "../../app/navigation.ts";
import { usePutIn } from "../../app/put-in.ts";
import { run, useDraft, useQuery } from "../../app/store.ts";
import { undoOf } from "../../app/take-back.ts";
import { attempts } from "../../copy/en/attempts.ts";
import { troubleWords } from "../../copy/en/trouble.ts";
import { ActionBar, Button } from "../../ui/button.tsx";
import { PickList } from "../../ui/choices.tsx";
import { DateField, Field, TextInput } from "../../ui/field.tsx";
import { Banner } from "../../ui/states.tsx";
import { showToast } from "../../ui/toast.tsx";
import { GoneWhole } from "./gone.tsx";
import "../../ui/screens/goals.css";

const copy = attempts.form;
const NEW = "new";

type Typed = {
  what: string;
  day: string;
  way: string | null;
  newWay: string;
  /** The story beside which the new way was thought of. */
  story: string | null;
  kept: string;
  changed: string;
};

type Given = NonNullable<AnswerTo<"newTry">>;
type Kept = NonNullable<AnswerTo<"tryPage">>;

export default function TryFormScreen({ params }: ScreenProps) {
  const { goal = "", id } = params;
  return id === undefined ? <NewTry goal={goal} /> : <ChangeTry goal={goal} id={id} />;
}

function NewTry({ goal }: { readonly goal: string }) {
  const asked = place.peek().query.get("way");
  const given = useQuery("newTry", { goal, way: asked === NEW ? null : asked }).value;
  if (given === null) return <GoneWhole goal={goal} />;
  return given ? <TryForm goal={goal} given={given} asked={asked} kept={null} /> : null;
}

function ChangeTry({ goal, id }: { readonly goal: string; readonly id: string }) {
  const kept = useQuery("tryPage", { id }).value;
  const given = useQuery("newTry", { goal, way: kept?.attempt.strategy ?? null }).value;
  if (kept === null || given === null) return <GoneWhole goal={goal} />;
  return kept && given ? <TryForm goal={goal} given={given} asked={null} kept={kept} /> : null;
}

function TryForm({
  goal,
  given,
  asked,
  kept,
}: {
  readonly goal: string;
  readonly given: Given;
  readonly asked: string | null;
  /** The try that is changed; null for a new one. */
  readonly kept: Kept | null;
}) {
  const number = kept?.number ?? given.number;
  const here = kept === null ? `/goals/${goal}` : `/goals/${goal}/tries/${kept.attempt.id}`;
  const fromStory = kept === null ? place.peek().query.get("story") : null;
  const key = kept === null ? `/goals/${goal}/tries/new` : `${here}/edit`;
  // What stood there when the screen opened: of a try that is there only what differs from it is changed.
  const before = useMemo<Typed>(
    () => ({
      what: kept?.attempt.what ?? "",
      day: kept?.attempt.day ?? "",
      way: kept?.attempt.strategy ?? asked,
      newWay: "",
      story: fromStory,
      kept: kept?.attempt.kept ?? "",
      changed: kept?.attempt.changed ?? "",
    }),
    [key],
  );
  const draft = useDraft<Typed>(key, before);
  const wrong = useSignal<string | undefined>(undefined);
  const typed = draft.value.value;
  const set = (part: Partial<Typed>) => draft.set({ ...draft.value.peek(), ...part });
  // What was chosen on the way here is newer than an earlier draft.
  const toKeep = usePutIn(draft, (its) =>
    asked === null || (its.way === asked && (fromStory === null || its.story === fromStory))
      ? its
      : { ...its, way: asked, story: fromStory ?? its.story },
  );
  const { lines } = given;
  const anyLine = Object.values(lines).some((list) => list.length > 0);

  const save = async (): Promise<After> => {
    const { what, day, way, newWay, story, kept: keeps, changed } = toKeep();
    wrong.value = undefined;
    const own = given.ways.length === 0 || way === NEW ? newWay.trim() || null : null;
    const strategy = (given.ways.some((w) => w.id === way) ? way : null) as Id<"strategy"> | null;
    const cells = { what, day: day || null, strategy, newStrategy: own, story, kept: keeps, changed };
    const differing = {
      ...(what !== before.what && { what }),
      ...(day !== before.day && { day: day || null }),
      ...(way !== before.way && { strategy }),
      ...(own !== null && { newStrategy: own }),
      ...(keeps !== before.kept && { kept: keeps }),
      ...(changed !== before.changed && { changed }),
    };
    const result =
      kept === null
        ? await run("planAttempt", { goal: goal as Id<"goal">, ...cells }, key)
        : await run("editAttempt", { attempt: kept.attempt.id, ...differing }, key);
    if (!result.ok) {
      const { error } = result;
      wrong.value =
        error.type === "GoalMissing" || error.type === "AttemptMissing" || error.type === "StrategyMissing"
          ? attempts.gone
          : troubleWords(error);
      return "stays";
    }
    const { batch, answer } = result.value;
    if (kept === null) {
      showToast(
        attempts.page.setUp,
        undoOf(batch, () => go(here, { replace: true })),
      );
      go(`/goals/${goal}/tries/${answer}`, { replace: true });
    } else {
      showToast(attempts.page.changedNow, undoOf(batch));
      go(here, { replace: true });
    }
    return "leaves";
  };

  return (
    <Form class="outcome" keep={save}>
      <FocusBar leave={{ label: copy.close, cross: true }} onLeave={() => back(here)} />
      <PageTitle window={attempts.window}>{kept === null ? copy.title(number) : copy.editTitle}</PageTitle>
      {wrong.value !== undefined && <Banner icon="circle-alert" title={wrong.value} trouble />}
      <Field label={copy.what} hint={copy.whatHint}>
        {(ties) => <TextInput ties={ties} value={typed.what} first onText={(what) => set({ what })} />}
      </Field>
      <Field label={<Optional words={copy.day} />} hint={copy.dayHint}>
        {(ties) => <DateField ties={ties} value={typed.day} onDay={(day) => set({ day })} />}
      </Field>
      {given.ways.length > 0 && (
        <PickList
          legend={copy.way}
          options={[
            ...given.ways.map((w) => ({
              value: w.id as string,
              label: w.text,
              detail: copy.record(w.record.reached, w.record.ended),
            })),
            { value: NEW, label: copy.anotherWay },
          ]}
          chosen={typed.way}
          onChange={(way) => set({ way })}
        />
      )}
      {(given.ways.length === 0 || typed.way === NEW) && (
        <Field label={given.ways.length === 0 ? <Optional words={copy.way} /> : copy.newWay}>
          {(ties) => <TextInput ties={ties} value={typed.newWay} onText={(newWay) => set({ newWay })} />}
        </Field>
      )}
      {(number > 1 || anyLine || typed.kept !== "" || typed.changed !== "") && (
        <>
          <Field label={<Optional words={copy.kept} />}>
            {(ties) => <TextInput ties={ties} value={typed.kept} onText={(words) => set({ kept: words })} />}
          </Field>
          <AtHand
            label={copy.keptBefore}
            lines={lines.keep}
            typed={typed.kept}
            onText={(words) => set({ kept: words })}
          />
          <Field label={<Optional words={copy.changed} />}>
            {(ties) => <TextInput ties={ties} value={typed.changed} onText={(changed) => set({ changed })} />}
          </Field>
          <AtHand
            label={copy.changedBefore}
            lines={lines.change}
            typed={typed.changed}
            onText={(changed) => set({ changed })}
          />
          {lines.drop.length > 0 && (
            <div>
              <p class="micro faint">{copy.dropBefore}</p>
              <ul>
                {lines.drop.map((text) => (
                  <li key={text} class="own-words" dir="auto">
                    {text}
                  </li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
      <ActionBar note={copy.stays}>
        <Button kind="primary" type="submit">
          {copy.save}
        </Button>
      </ActionBar>
    </Form>
  );
}

/** Lines about the ways so far, each put into the field with one tap; what stands there already is not offered. */
function AtHand({
  label,
  lines,
  typed,
  onText,
}: {
  readonly label: string;
  readonly lines: readonly string[];
  readonly typed: string;
  readonly onText: (text: string) => void;
}) {
  const left = lines.filter((text) => !typed.includes(text));
  if (left.length === 0) return null;
  return (
    <div role="group" aria-label={label} class="line-offers">
      <p class="micro faint">{label}</p>
      {left.map((text) => (
        <Button
          key={text}
          icon="plus"
          onClick={() => onText(typed.trim() === "" ? text : `${typed.trim()}; ${text}`)}
        >
          <span dir="auto">{text}</span>
        </Button>
      ))}
    </div>
  );
}

function Optional({ words }: { readonly words: string }) {
  return (
    <>
      {words} <span class="optional">({copy.optional})</span>
    </>
  );
}
