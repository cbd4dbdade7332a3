/**
 * Appointments: those to come with what one wants to say, and those that are over, folded. None is ever late.
 */
import { useSignal } from "@preact/signals";
import type { AnswerTo } from "@onward/store/tab/client";
import { useMemo } from "preact/hooks";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { Form, type After } from "../../app/form.tsx";
import { isAt } from "../../app/navigation.ts";
import { lineDraft } from "../../app/parts/line.tsx";
import { PutInCalendar } from "../../app/parts/plan-form.tsx";
import { FormEnd } from "../../app/parts/form-end.tsx";
import { run, useDraft, useQuery } from "../../app/store.ts";
import { undoOf } from "../../app/take-back.ts";
import { care } from "../../copy/en/care.ts";
import { fieldWords } from "../../copy/en/trouble.ts";
import { formatDay, formatTime, relativeDay, sentenceStart } from "../../copy/format.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { DateField, Field, GrowingTextArea, TextInput } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Fold, OwnWords } from "../../ui/layout.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { showToast } from "../../ui/toast.tsx";
import { careTroubleWords, does } from "./deeds.ts";
import "../../ui/screens/care.css";

const copy = care.appointments;
const PLACE = "/care/appointments";
type Answer = AnswerTo<"appointmentsKept">;
type Appointment = Answer["coming"][number];

export function Appointments() {
  const answer = useQuery("appointmentsKept", null).value;
  return (
    <>
      <SubBar back={{ href: "/care", name: care.toCare }} />
      <div class="head">
        <PageTitle window={copy.title}>{copy.title}</PageTitle>
        <p class="lede">{copy.lede}</p>
      </div>
      {answer && <Shown answer={answer} />}
    </>
  );
}

function Shown({ answer }: { readonly answer: Answer }) {
  const { coming, past } = answer;
  const draft = useSignal(lineDraft(PLACE, [...coming, ...past], "appointment")).value;
  const adding = useSignal(isAt(draft));
  const changesPast = useSignal(
    past.some(({ id }) => location.hash === `#appointment-${id}` || location.hash === `#at-${id}`),
  ).value;
  const none = coming.length + past.length === 0;
  const add = (
    <Button kind={none ? "primary" : "soft"} icon="plus" onClick={() => (adding.value = true)}>
      {copy.add}
    </Button>
  );
  const list = (rows: readonly Appointment[]) => (
    <ul class="care-list">
      {rows.map((its) => (
        <One key={its.id} its={its} answer={answer} />
      ))}
    </ul>
  );
  if (none && !adding.value) return <EmptyState sentence={copy.empty}>{add}</EmptyState>;
  return (
    <>
      {coming.length > 0 && list(coming)}
      {adding.value ? (
        <AppointmentForm
          draft={draft}
          its={null}
          names={answer.names}
          after={false}
          onEnd={() => (adding.value = false)}
        />
      ) : (
        <Actions>{add}</Actions>
      )}
      {past.length > 0 && (
        <div class="section">
          <Fold title={copy.past} open={changesPast}>
            {list(past)}
          </Fold>
        </div>
      )}
    </>
  );
}

/** A time on the wall in the language of the screen: the same wherever one is. */
const wallTime = (day: string, time: string): string => formatTime(Date.parse(`${day}T${time}:00Z`), "UTC");

function One({ its, answer }: { readonly its: Appointment; readonly answer: Answer }) {
  const draft = `${PLACE}#appointment-${its.id}`;
  const changing = useSignal(isAt(draft));
  const over = its.day < answer.today;
  if (changing.value)
    return (
      <li id={`at-${its.id}`}>
        <AppointmentForm
          draft={draft}
          its={its}
          names={answer.names}
          after={its.day <= answer.today}
          onEnd={() => (changing.value = false)}
        />
      </li>
    );
  const day =
    its.day === answer.today ? sentenceStart(relativeDay(its.day, answer.today)) : formatDay(its.day);
  const heading = its.time === null ? day : copy.dayAnd(day, wallTime(its.day, its.time));
  const told: readonly (readonly [cell: string, name: string, words: string | null])[] = [
    ["say", copy.say, its.say],
    ["cameOfIt", copy.cameOfIt, its.cameOfIt],
    ["comesNext", copy.comesNext, its.comesNext],
  ];
  return (
    <li id={`at-${its.id}`}>
      <div class="line-row">
        <div>
          <h2 class="care-name">{heading}</h2>
          {its.whom !== null && (
            <p class="small muted" dir="auto">
              {copy.with(its.whom)}
            </p>
          )}
        </div>
        <button
          type="button"
          class="iconbtn"
          aria-label={copy.change(heading)}
          onClick={() => (changing.value = true)}
        >
          <Icon name="pencil" small />
        </button>
      </div>
      {told.map(
        ([cell, name, words]) =>
          words !== null && (
            <div key={cell}>
              <p class="micro faint">{name}</p>
              <OwnWords>{words}</OwnWords>
              {its.earlier.includes(cell) && (
                <a class="link small" href={`/versions/appointment/${its.id}/${cell}`}>
                  {care.earlier}
                </a>
              )}
            </div>
          ),
      )}
      {!over && <PutInCalendar uid={its.id} day={its.day} at={its.time ?? ""} />}
    </li>
  );
}

const CELLS = ["day", "time", "whom", "say", "cameOfIt", "comesNext"] as const;
type Cell = (typeof CELLS)[number];
type Words = Readonly<Record<Cell, string>>;

const wordsFor = (cell: string, code: string): string =>
  cell === "day" ? copy.dayMissing : code === "notAnHour" ? copy.hourUnread : fieldWords(code);

function AppointmentForm({
  draft: key,
  its,
  names,
  after,
  onEnd,
}: {
  readonly draft: string;
  /** The one that is changed; null for a new one. */
  readonly its: Appointment | null;
  /** People and professionals, to choose from. */
  readonly names: readonly string[];
  /** Its day has come: what came of it may be written. */
  readonly after: boolean;
  readonly onEnd: () => void;
}) {
  // What stood there when it was opened: only what is other by then is written.
  const stood = useMemo(
    () => Object.fromEntries(CELLS.map((cell) => [cell, its?.[cell] ?? ""])) as Words,
    [key],
  );
  const draft = useDraft(key, stood);
  const wrong = useSignal<Partial<Record<Cell, string>>>({});
  const close = (): void => {
    draft.drop();
    onEnd();
  };
  const keep = async (): Promise<After> => {
    const words = draft.value.peek();
    wrong.value = {};
    if (words.day === "") {
      wrong.value = { day: copy.dayMissing };
      return "stays";
    }
    const changed = CELLS.filter((cell) => words[cell] !== stood[cell]);
    if (its !== null && changed.length === 0) {
      close();
      return "leaves";
    }
    const said = { ...words, time: words.time || null };
    const result =
      its === null
        ? await run("makeAppointment", said, key)
        : await run(
            "editAppointment",
            { appointment: its.id, ...Object.fromEntries(changed.map((cell) => [cell, said[cell]])) },
            key,
          );
    if (!result.ok) {
      const { error } = result;
      wrong.value =
        error.type === "BadInput"
          ? Object.fromEntries(
              Object.entries(error.fields).map(([cell, code]) => [cell, wordsFor(cell, code)]),
            )
          : { say: careTroubleWords(error) };
      return "stays";
    }
    showToast(care.kept, undoOf(result.value.batch));
    onEnd();
    return "leaves";
  };
  const words = draft.value.value;
  const set = (cell: Cell) => (text: string) => {
    draft.set({ ...draft.value.peek(), [cell]: text });
    const { [cell]: _, ...others } = wrong.peek();
    wrong.value = others;
  };
  const long = (cell: Cell, label: string, hint?: string) => (
    <Field label={<Optional words={label} />} error={wrong.value[cell]} {...(hint !== undefined && { hint })}>
      {(ties) => <GrowingTextArea ties={ties} rows={2} value={words[cell]} onText={set(cell)} />}
    </Field>
  );
  const left = names.filter((name) => name !== words.whom);
  return (
    <Form class="add-line" keep={keep}>
      <Field label={copy.day} error={wrong.value.day}>
        {(ties) => <DateField ties={ties} value={words.day} onDay={set("day")} />}
      </Field>
      <Field label={<Optional words={copy.time} />} error={wrong.value.time}>
        {(ties) => (
          <input
            {...ties}
            type="time"
            class="input"
            value={words.time}
            onInput={(event) => set("time")(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={<Optional words={copy.whom} />} error={wrong.value.whom}>
        {(ties) => <TextInput ties={ties} value={words.whom} onText={set("whom")} />}
      </Field>
      {left.length > 0 && (
        <Fold title={copy.choose}>
          <Actions>
            {left.map((name) => (
              <Button key={name} kind="line" onClick={() => set("whom")(name)}>
                <span dir="auto">{name}</span>
              </Button>
            ))}
          </Actions>
        </Fold>
      )}
      {long("say", copy.say, copy.sayHint)}
      {(after || words.cameOfIt !== "" || words.comesNext !== "") && (
        <>
          {long("cameOfIt", copy.cameOfIt)}
          {long("comesNext", copy.comesNext)}
        </>
      )}
      <FormEnd
        words={care}
        draft={draft}
        onClose={close}
        onTakeAway={its && (() => does(run("removeAppointment", { appointment: its.id }), care.takenAway))}
      />
    </Form>
  );
}

const Optional = ({ words }: { readonly words: string }) => (
  <>
    {words} <span class="optional">({care.optional})</span>
  </>
);
