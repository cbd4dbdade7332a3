/**
 * A small win in a list: its words, what was said about it, and the ways to change it and to take it away. And how it will
 * be marked: one optional line after a small win, after a step that was done or a try that worked; nothing is said when it
 * is left. A step or a try that is marked becomes a small win.
 */
import { useSignal } from "@preact/signals";
import type { Id } from "@onward/domain/kernel/id";
import type { AnswerTo } from "@onward/store/tab/client";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { fieldWords, troubleWords } from "../../copy/en/trouble.ts";
import { wins as copy } from "../../copy/en/wins.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { Field, GrowingTextArea, TextInput } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { OwnWords, Row } from "../../ui/layout.tsx";
import { showToast } from "../../ui/toast.tsx";
import { crash } from "../crash.tsx";
import { Form, type After } from "../form.tsx";
import { run, useDraft, useQuery } from "../store.ts";
import { undoOf } from "../take-back.ts";
import "./noted-win.css";

type Words = { readonly text: string; readonly part: string | null; readonly mark: string | null };
type Whole = NonNullable<AnswerTo<"winWords">>;

/** What part someone had in it, and how they will mark it, below a win. */
export function AboutWin({ part, mark }: Omit<Words, "text">) {
  return (
    <>
      {part !== null && <Said label={copy.partIs} words={part} />}
      {mark !== null && <Said label={copy.markIs} words={mark} />}
    </>
  );
}

const Said = ({ label, words }: { readonly label: string; readonly words: string }) => (
  <span class="about-win">
    {label} <bdi class="words">{words}</bdi>
  </span>
);

async function takeAway(win: string): Promise<void> {
  const result = await run("removeWin", { win: win as Id<"win"> });
  if (result.ok) {
    const { batch } = result.value;
    showToast(copy.removed, undoOf(batch));
  } else showToast(troubleWords(result.error));
}

/** @param detail the small line below it: its day */
export function NotedWin({
  id,
  text,
  part,
  mark,
  detail,
}: Words & { readonly id: string; readonly detail: string }) {
  const changing = useSignal(false);
  if (changing.value) return <ChangeWin id={id} onEnd={() => (changing.value = false)} />;
  return (
    <Row
      own
      title={text}
      detail={
        <>
          {detail}
          <AboutWin part={part} mark={mark} />
        </>
      }
      value={
        <span class="win-ways no-print">
          <button
            type="button"
            class="iconbtn"
            aria-label={copy.change(text)}
            onClick={() => (changing.value = true)}
          >
            <Icon name="pencil" small />
          </button>
          <button
            type="button"
            class="iconbtn"
            aria-label={copy.remove(text)}
            onClick={() => {
              takeAway(id).catch(crash);
            }}
          >
            <Icon name="x" small />
          </button>
        </span>
      }
    />
  );
}

function ChangeWin({ id, onEnd }: { readonly id: string; readonly onEnd: () => void }) {
  const win = useQuery("winWords", { id }).value;
  return <li class="change-win">{win && <Change key={id} win={win} onEnd={onEnd} />}</li>;
}

function Change({ win, onEnd }: { readonly win: Whole; readonly onEnd: () => void }) {
  const { id, text, part, mark } = win;
  const key = `win:${id}`;
  // What stood there when it was opened: only what differs from it is changed.
  const before = useMemo(() => ({ text, part: part ?? "", mark: mark ?? "" }), [key]);
  const draft = useDraft(key, before);
  const wrong = useSignal<string | undefined>(undefined);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    form.current?.querySelector("textarea")?.focus();
  }, []);
  const keep = async (): Promise<After> => {
    const now = draft.value.peek();
    const differing = {
      ...(now.text !== before.text && { text: now.text }),
      ...(now.part !== before.part && { part: now.part }),
      ...(now.mark !== before.mark && { mark: now.mark }),
    };
    const result = await run("editWin", { win: id, ...differing }, key);
    if (result.ok) {
      const { batch } = result.value;
      onEnd();
      showToast(copy.changed, undoOf(batch));
      return "leaves";
    }
    const { error } = result;
    wrong.value =
      error.type === "WinMissing"
        ? copy.gone
        : error.type === "BadInput" && error.fields["text"] === "empty"
          ? copy.empty
          : troubleWords(error);
    return "stays";
  };
  const field = (name: "text" | "part" | "mark", label: string, error?: string) => (
    <Field label={label} error={error} {...(name !== "text" && { hint: copy.ifYouLike })}>
      {(ties) => (
        <GrowingTextArea
          ties={ties}
          rows={name === "text" ? 2 : 1}
          value={draft.value.value[name]}
          onText={(words) => draft.set({ ...draft.value.peek(), [name]: words })}
        />
      )}
    </Field>
  );
  return (
    <Form form={form} class="gift" keep={keep}>
      {field("text", copy.label, wrong.value)}
      {field("part", copy.part)}
      {field("mark", copy.mark)}
      <Actions>
        <Button kind="soft" type="submit">
          {copy.keep}
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            draft.drop();
            onEnd();
          }}
        >
          {copy.cancel}
        </Button>
      </Actions>
    </Form>
  );
}

/* ---------- how it will be marked ---------- */

/** What may be marked: a win that was noted, a step that was done, or a try that worked. */
export type ToMark =
  | { readonly of: "win"; readonly win: string }
  | { readonly of: "step"; readonly step: string; readonly text: string }
  | { readonly of: "try"; readonly attempt: string; readonly goal: string; readonly text: string };

/** Words for one belong to that one. */
const draftOf = (toMark: ToMark): string => {
  const id = toMark.of === "win" ? toMark.win : toMark.of === "step" ? toMark.step : toMark.attempt;
  return `/today#mark-${id}`;
};

function keepMark(toMark: ToMark, mark: string) {
  const draft = draftOf(toMark);
  switch (toMark.of) {
    case "win":
      return run("editWin", { win: toMark.win as Id<"win">, mark }, draft);
    case "step":
      return run("noteWin", { text: toMark.text, step: toMark.step as Id<"step">, mark }, draft);
    case "try":
      return run("noteWin", { text: toMark.text, goal: toMark.goal as Id<"goal">, mark }, draft);
  }
}

/**
 * A press leaves the focus where it is: on a phone the tab bar hides while this form has it, and what was pressed would
 * move away before it is let go.
 */
const stayPut = (event: MouseEvent): void => event.preventDefault();

/** @param onEnd it was said, or left */
export function MarkIt({ toMark, onEnd }: { readonly toMark: ToMark; readonly onEnd: () => void }) {
  const draft = useDraft(draftOf(toMark), "");
  const wrong = useSignal<string | undefined>(undefined);
  const leave = (): void => {
    draft.drop();
    onEnd();
  };
  const keep = async (): Promise<After> => {
    const mark = draft.value.peek();
    if (mark.trim() === "") {
      wrong.value = fieldWords("empty");
      return "stays";
    }
    const result = await keepMark(toMark, mark);
    if (result.ok) {
      const { batch } = result.value;
      onEnd();
      showToast(copy.noted, undoOf(batch));
      return "leaves";
    }
    const { error } = result;
    wrong.value = error.type === "WinMissing" ? copy.gone : troubleWords(error);
    return "stays";
  };
  return (
    <Form class="gift" keep={keep}>
      {toMark.of !== "win" && <OwnWords>{toMark.text}</OwnWords>}
      <Field label={copy.mark} hint={copy.ifYouLike} error={wrong.value}>
        {(ties) => <TextInput ties={ties} value={draft.value.value} onText={draft.set} />}
      </Field>
      <div class="actions" role="group" aria-label={copy.markWays}>
        {copy.marks.map((mark) => (
          <Button key={mark} kind="line" onMouseDown={stayPut} onClick={() => draft.set(mark)}>
            {mark}
          </Button>
        ))}
      </div>
      <Actions>
        <Button kind="soft" type="submit" onMouseDown={stayPut}>
          {copy.keep}
        </Button>
        <Button kind="quiet" onMouseDown={stayPut} onClick={leave}>
          {copy.cancel}
        </Button>
      </Actions>
    </Form>
  );
}
