/** A goal set or changed: one line is enough, everything else can be left out. */
import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { ScreenProps } from "../../app/route.ts";
import type { Id } from "@onward/domain/kernel/id";
import type { AnswerTo } from "@onward/store/tab/client";
import { FocusBar, PageTitle } from "../../app/bars.tsx";
import { Form, type After } from "../../app/form.tsx";
import { GoneWords } from "../../app/parts/gone.tsx";
import { back, go, place } from "../../app/navigation.ts";
import { run, useDraft, useQuery } from "../../app/store.ts";
import { longView } from "../../copy/en/beside-goals.ts";
import { goals } from "../../copy/en/goals.ts";
import { setbackNames } from "../../copy/en/setback-names.ts";
import { fieldWords, troubleWords } from "../../copy/en/trouble.ts";
import { ActionBar, Button } from "../../ui/button.tsx";
import { ChipChoice, SwitchRow } from "../../ui/choices.tsx";
import { Field, GrowingTextArea, TextInput } from "../../ui/field.tsx";
import { Fold } from "../../ui/layout.tsx";
import { Banner } from "../../ui/states.tsx";
import "../../ui/screens/goals.css";

const copy = goals.form;
const { areas } = setbackNames;
type Area = keyof typeof areas;
type Typed = {
  text: string;
  why: string;
  area: Area | null;
  dates: "fixed" | null;
  longView: string | null;
  milestone: string;
  step: string;
};
const EMPTY: Typed = {
  text: "",
  why: "",
  area: null,
  dates: null,
  longView: null,
  milestone: "",
  step: "",
};

export default function GoalFormScreen({ params }: ScreenProps) {
  const id = params["id"];
  const from = place.peek().query.get("setback");
  if (id !== undefined) return <Edit id={id} />;
  return from === null ? <GoalForm id={null} initial={EMPTY} /> : <PartOfGoal setback={from} />;
}

/** A goal that a setback turns out to be part of; it begins with the setback's part of life. */
function PartOfGoal({ setback }: { readonly setback: string }) {
  const form = useQuery("setbackForm", { setback, goal: null, attempt: null }).value;
  if (form === undefined) return <PageTitle window={copy.window}>{""}</PageTitle>;
  const from = form.setback;
  return (
    <GoalForm id={null} setback={from?.id ?? null} initial={{ ...EMPTY, area: known(from?.area ?? null) }} />
  );
}

function Edit({ id }: { readonly id: string }) {
  const page = useQuery("goalPage", { id, helpOpened: false }).value;
  if (page === null)
    return (
      <>
        <FocusBar leave={{ label: copy.close, cross: true }} onLeave={() => back("/goals")} />
        <PageTitle window={copy.window}>{goals.gone}</PageTitle>
        <GoneWords />
      </>
    );
  if (!page) return <PageTitle window={copy.window}>{""}</PageTitle>;
  const { text, why, area } = page.goal;
  const dates = page.goal.dates === "fixed" ? page.goal.dates : null;
  const its = { text, why: why ?? "", area: known(area), dates, longView: page.under?.id ?? null };
  return <GoalForm id={id} initial={{ ...EMPTY, ...its }} />;
}

const known = (area: AnswerOfArea): Area | null => (area !== null && area in areas ? (area as Area) : null);
type AnswerOfArea = NonNullable<AnswerTo<"goalPage">>["goal"]["area"];

function GoalForm({
  id,
  initial,
  setback = null,
}: {
  readonly id: string | null;
  readonly initial: Typed;
  readonly setback?: Id<"setback"> | null;
}) {
  const fresh = setback === null ? "/goals/new" : `/goals/new?setback=${setback}`;
  const key = id === null ? fresh : `/goals/${id}/edit`;
  // What stood there when the screen opened: of a goal that is there only what differs from it is changed.
  const before = useMemo(() => initial, [key]);
  const draft = useDraft<Typed>(key, before);
  const wrong = useSignal<Partial<Record<"text" | "why" | "milestone" | "step" | "whole", string>>>({});
  const typed = draft.value.value;
  const lines = useQuery("longViewLines", null).value ?? [];
  const set = (part: Partial<Typed>) => draft.set({ ...draft.value.peek(), ...part });
  const leave = id === null ? "/goals" : `/goals/${id}`;

  const save = async (): Promise<After> => {
    const { text, why, area, dates = null, longView: chosen = null, milestone, step } = draft.value.peek();
    wrong.value = {};
    // One that was taken away since is no line any more.
    const under = lines.find(({ id: its }) => its === chosen)?.id ?? null;
    const result =
      id === null
        ? await run("setGoal", { text, why, area, dates, longView: under, setback, milestone, step }, key)
        : await run(
            "editGoal",
            {
              goal: id as never,
              ...(text !== before.text && { text }),
              ...(why !== before.why && { why: why || null }),
              ...(area !== before.area && { area }),
              ...(dates !== before.dates && { dates }),
              ...(under !== before.longView && { longView: under }),
            },
            key,
          );
    if (!result.ok) {
      const { error } = result;
      if (error.type === "GoalMissing") wrong.value = { whole: goals.gone };
      else if (error.type === "LongViewMissing") wrong.value = { whole: longView.gone };
      else if (error.type === "BadInput") {
        const fields = Object.entries(error.fields);
        wrong.value = Object.fromEntries(
          fields.map(([name, reason]) => [
            name,
            name === "text" && reason === "empty" ? copy.empty : fieldWords(reason),
          ]),
        );
      } else wrong.value = { whole: troubleWords(error) };
      return "stays";
    }
    go(`/goals/${result.value.answer ?? id}`, { replace: true });
    return "leaves";
  };

  return (
    <Form class="outcome" keep={save}>
      <FocusBar leave={{ label: copy.close, cross: true }} onLeave={() => back(leave)} />
      <PageTitle window={copy.window}>{id === null ? copy.newTitle : copy.editTitle}</PageTitle>
      {wrong.value.whole !== undefined && <Banner icon="circle-alert" title={wrong.value.whole} trouble />}
      <Field label={copy.text} quiet={id === null} hint={copy.textHint} error={wrong.value.text}>
        {(ties) => <TextInput ties={ties} value={typed.text} first onText={(text) => set({ text })} />}
      </Field>
      <Field label={<Optional words={copy.why} />} hint={copy.whyHint} error={wrong.value.why}>
        {(ties) => <GrowingTextArea ties={ties} rows={2} value={typed.why} onText={(why) => set({ why })} />}
      </Field>
      <ChipChoice
        legend={<Optional words={copy.area} />}
        options={(Object.keys(areas) as Area[]).map((value) => ({ value, label: areas[value] }))}
        chosen={typed.area}
        onChange={(area) => set({ area })}
      />
      {id === null && (
        <>
          <Field
            label={<Optional words={copy.milestone} />}
            hint={copy.milestoneHint}
            error={wrong.value.milestone}
          >
            {(ties) => (
              <TextInput ties={ties} value={typed.milestone} onText={(milestone) => set({ milestone })} />
            )}
          </Field>
          <Field label={<Optional words={copy.step} />} hint={copy.stepHint} error={wrong.value.step}>
            {(ties) => <TextInput ties={ties} value={typed.step} onText={(step) => set({ step })} />}
          </Field>
        </>
      )}
      {lines.length > 0 && (
        <ChipChoice
          legend={<Optional words={longView.ask} />}
          options={lines.map(({ id: value, line }) => ({ value: value as string, label: line }))}
          chosen={typed.longView ?? null}
          onChange={(chosen) => set({ longView: chosen })}
        />
      )}
      <Fold title={<Optional words={copy.more} />} open={initial.dates !== null}>
        <SwitchRow
          label={copy.dates}
          detail={copy.datesHint}
          checked={typed.dates === "fixed"}
          onChange={(fixed) => set({ dates: fixed ? "fixed" : null })}
        />
      </Fold>
      <ActionBar note={copy.stays}>
        <Button kind="primary" type="submit">
          {copy.save}
        </Button>
      </ActionBar>
    </Form>
  );
}

function Optional({ words }: { readonly words: string }) {
  return (
    <>
      {words} <span class="optional">({copy.optional})</span>
    </>
  );
}
