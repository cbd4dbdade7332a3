/**
 * People and professionals: one's own list of whom to call, and who of them stands on Help.
 */
import { useSignal } from "@preact/signals";
import { NOT_CHOSEN, SOMEONE_TO_CALL } from "@onward/domain/care/hard-days";
import type { AnswerTo } from "@onward/store/tab/client";
import { useMemo } from "preact/hooks";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { Form, type After } from "../../app/form.tsx";
import { isAt } from "../../app/navigation.ts";
import { lineDraft } from "../../app/parts/line.tsx";
import { FormEnd } from "../../app/parts/form-end.tsx";
import { run, useDraft, useQuery } from "../../app/store.ts";
import { undoOf } from "../../app/take-back.ts";
import { useNotedPlan } from "./noting.ts";
import { care } from "../../copy/en/care.ts";
import { fieldWords } from "../../copy/en/trouble.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { Field, GrowingTextArea, TextInput } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { OwnWords } from "../../ui/layout.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { showToast } from "../../ui/toast.tsx";
import { CallNumber } from "../../app/parts/call-number.tsx";
import { careTroubleWords, does, numberHint } from "./deeds.ts";
import "../../ui/screens/care.css";

const copy = care.people;
const PLACE = "/care/people";
type Helper = AnswerTo<"helpersKept">[number];

export function People() {
  const helpers = useQuery("helpersKept", null).value;
  useNotedPlan();
  return (
    <>
      <SubBar back={{ href: "/care", name: care.toCare }} />
      <div class="head">
        <PageTitle window={copy.title}>{copy.title}</PageTitle>
        <p class="lede">{copy.lede}</p>
      </div>
      {helpers && <Shown helpers={helpers} />}
    </>
  );
}

function Shown({ helpers }: { readonly helpers: readonly Helper[] }) {
  const draft = useSignal(lineDraft(PLACE, helpers, "helper")).value;
  const adding = useSignal(isAt(draft));
  if (adding.value) {
    return (
      <>
        <List helpers={helpers} />
        <HelperForm draft={draft} helper={null} onEnd={() => (adding.value = false)} />
      </>
    );
  }
  const add = (
    <Button
      kind={helpers.length === 0 ? "primary" : "soft"}
      icon="plus"
      onClick={() => (adding.value = true)}
    >
      {copy.add}
    </Button>
  );
  if (helpers.length === 0) return <EmptyState sentence={copy.empty}>{add}</EmptyState>;
  return (
    <>
      <List helpers={helpers} />
      <Actions>{add}</Actions>
    </>
  );
}

const List = ({ helpers }: { readonly helpers: readonly Helper[] }) => (
  <ul class="care-list">
    {helpers.map((helper) => (
      <One key={helper.id} helper={helper} />
    ))}
  </ul>
);

function One({ helper }: { readonly helper: Helper }) {
  const { id, name, what, goodAt, number, dial, web, link, hours, onHelp } = helper;
  const draft = `${PLACE}#helper-${id}`;
  const changing = useSignal(isAt(draft));
  if (changing.value)
    return (
      <li id={`at-${id}`}>
        <HelperForm draft={draft} helper={helper} onEnd={() => (changing.value = false)} />
      </li>
    );
  const put = (): void =>
    does(
      run("choose", { key: SOMEONE_TO_CALL, value: onHelp ? NOT_CHOSEN : id }),
      onHelp ? copy.isOffHelp : copy.isOnHelp,
    );
  return (
    <li id={`at-${id}`}>
      <div class="line-row">
        <div>
          <h2 class="care-name" dir="auto">
            {name}
          </h2>
          {what !== null && (
            <p class="small muted" dir="auto">
              {what}
            </p>
          )}
        </div>
        <button
          type="button"
          class="iconbtn"
          aria-label={copy.change(name)}
          onClick={() => (changing.value = true)}
        >
          <Icon name="pencil" small />
        </button>
      </div>
      {goodAt !== null && <OwnWords>{goodAt}</OwnWords>}
      {hours !== null && (
        <p class="small" dir="auto">
          {hours}
        </p>
      )}
      <Actions>
        {number !== null && <CallNumber number={number} dial={dial} whom={name} />}
        {link !== null && (
          <a class="btn line" href={link} target="_blank" rel="noreferrer" aria-label={copy.open(name)}>
            <Icon name="globe" small />
            {copy.website}
          </a>
        )}
        {web !== null && link === null && (
          <span class="small" dir="auto">
            {web}
          </span>
        )}
        <Button
          kind="quiet"
          aria-label={onHelp ? copy.takeOffHelpOf(name) : copy.putOnHelpOf(name)}
          onClick={put}
        >
          {onHelp ? copy.takeOffHelp : copy.putOnHelp}
        </Button>
      </Actions>
      {onHelp && (
        <p class="small muted on-help">
          <Icon name="life-buoy" small />
          <span>{copy.onHelp}</span>
        </p>
      )}
    </li>
  );
}

const CELLS = ["name", "what", "goodAt", "number", "web", "hours"] as const;
type Words = Readonly<Record<(typeof CELLS)[number], string>>;
type Wrong = Partial<Record<(typeof CELLS)[number], string>>;

function HelperForm({
  draft: key,
  helper,
  onEnd,
}: {
  readonly draft: string;
  /** Who is changed; null for a new one. */
  readonly helper: Helper | null;
  readonly onEnd: () => void;
}) {
  // What stood there when it was opened: only what is other by then is written.
  const stood = useMemo(
    () => Object.fromEntries(CELLS.map((cell) => [cell, helper?.[cell] ?? ""])) as Words,
    [key],
  );
  const draft = useDraft(key, stood);
  const wrong = useSignal<Wrong>({});
  const close = (): void => {
    draft.drop();
    onEnd();
  };
  const keep = async (): Promise<After> => {
    const words = draft.value.peek();
    wrong.value = {};
    const changed = Object.fromEntries(
      CELLS.filter((cell) => words[cell] !== stood[cell]).map((cell) => [cell, words[cell]]),
    );
    if (helper !== null && Object.keys(changed).length === 0) {
      close();
      return "leaves";
    }
    const result =
      helper === null
        ? await run("addHelper", words, key)
        : await run("editHelper", { helper: helper.id, ...changed }, key);
    if (!result.ok) {
      const { error } = result;
      wrong.value =
        error.type === "BadInput"
          ? Object.fromEntries(Object.entries(error.fields).map(([cell, code]) => [cell, fieldWords(code)]))
          : { name: careTroubleWords(error) };
      return "stays";
    }
    showToast(care.kept, undoOf(result.value.batch));
    onEnd();
    return "leaves";
  };
  const words = draft.value.value;
  const set = (cell: keyof Words) => (text: string) => draft.set({ ...draft.value.peek(), [cell]: text });
  const line = (cell: keyof Words, label: string, hint?: string) => (
    <Field
      label={
        cell === "name" ? (
          label
        ) : (
          <>
            {label} <span class="optional">({care.optional})</span>
          </>
        )
      }
      error={wrong.value[cell]}
      {...(hint !== undefined && { hint })}
    >
      {(ties) =>
        cell === "goodAt" ? (
          <GrowingTextArea ties={ties} rows={2} value={words[cell]} onText={set(cell)} />
        ) : (
          <TextInput ties={ties} first={cell === "name"} value={words[cell]} onText={set(cell)} />
        )
      }
    </Field>
  );
  return (
    <Form class="add-line" keep={keep}>
      {line("name", copy.name)}
      {line("what", copy.what, copy.whatHint)}
      {line("number", care.number, numberHint(words.number))}
      {line("hours", copy.hours)}
      {line("goodAt", copy.goodAt)}
      {line("web", copy.web)}
      <FormEnd
        words={care}
        draft={draft}
        onClose={close}
        onTakeAway={helper && (() => does(run("removeHelper", { helper: helper.id }), copy.takenOff))}
        earlier={helper?.earlier === true ? `/versions/helper/${helper.id}/goodAt` : null}
      />
    </Form>
  );
}
