/**
 * Small wins on Today: noted in their place, and those of the last seven days.
 */
import { useSignal } from "@preact/signals";
import type { AnswerTo } from "@onward/store/tab/client";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { troubleWords } from "../../copy/en/trouble.ts";
import { wins as copy } from "../../copy/en/wins.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { Field, GrowingTextArea } from "../../ui/field.tsx";
import { Row, Rows, Section } from "../../ui/layout.tsx";
import { showToast } from "../../ui/toast.tsx";
import { Form, type After } from "../form.tsx";
import { run, useDraft, useQuery } from "../store.ts";
import { MarkIt, NotedWin } from "../parts/noted-win.tsx";
import { undoOf } from "../take-back.ts";
import { marking, noteAWin, noting } from "./today-noting.ts";

const DRAFT = "/today#win";
type Win = AnswerTo<"winsOfWeek">["wins"][number];

export function WeekOfWins() {
  const answer = useQuery("winsOfWeek", null).value;
  // Left open, it would be open on the next visit to this screen as well.
  useEffect(
    () => () => {
      noting.value = false;
      marking.value = null;
    },
    [],
  );
  if (answer === undefined) return null;
  const { wins, before, today } = answer;
  const toMark = noting.value ? null : marking.value;
  const mark = toMark && <MarkIt toMark={toMark} onEnd={() => (marking.value = null)} />;
  const add = (
    <Button kind="quiet" icon="plus" aria-expanded={noting.value} onClick={noteAWin}>
      {copy.add}
    </Button>
  );
  return (
    <div class="wins">
      <Section title={copy.title} aside={!noting.value && add}>
        {noting.value && <NoteWin />}
        {toMark?.of === "step" && mark}
        {wins.length === 0 && !noting.value && toMark?.of !== "step" && (
          <p class="muted">{before ? copy.quietWeek : copy.none}</p>
        )}
        {wins.length > 0 && (
          <Rows>
            {wins.flatMap((win) => [
              <WinRow key={win.id} win={win} today={today} />,
              toMark?.of === "win" && toMark.win === win.id && (
                <li key={`mark ${win.id}`} class="change-win">
                  {mark}
                </li>
              ),
            ])}
          </Rows>
        )}
      </Section>
    </div>
  );
}

function WinRow({ win, today }: { readonly win: Win; readonly today: string }) {
  const day = copy.on(win.day, today);
  if (win.kind === "lookedBack") {
    return <Row title={copy.lookedBack} detail={day} href={`/setbacks/${win.setback}`} />;
  }
  return <NotedWin {...win} detail={day} />;
}

function NoteWin() {
  const draft = useDraft(DRAFT, "");
  const wrong = useSignal<string | undefined>(undefined);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    form.current?.querySelector("textarea")?.focus();
  }, []);
  const close = (): void => {
    noting.value = false;
  };
  const keep = async (): Promise<After> => {
    const result = await run("noteWin", { text: draft.value.peek() }, DRAFT);
    if (result.ok) {
      const { batch, answer } = result.value;
      close();
      marking.value = { of: "win", win: answer };
      showToast(copy.noted, undoOf(batch));
      return "leaves";
    }
    const { error } = result;
    wrong.value =
      error.type === "BadInput" && error.fields["text"] === "empty" ? copy.empty : troubleWords(error);
    return "stays";
  };
  return (
    <Form form={form} class="gift" keep={keep}>
      <Field label={copy.label} hint={copy.hint} error={wrong.value}>
        {(ties) => <GrowingTextArea ties={ties} rows={2} value={draft.value.value} onText={draft.set} />}
      </Field>
      <Actions>
        <Button kind="soft" type="submit">
          {copy.keep}
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            draft.drop();
            close();
          }}
        >
          {copy.cancel}
        </Button>
      </Actions>
    </Form>
  );
}
