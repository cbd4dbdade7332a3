/**
 * One line of a goal: a milestone, a small step, what to keep of a way; added, changed, taken away. What is typed outlives
 * the tab.
 */
import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { Form, type After } from "../form.tsx";
import { isAt } from "../navigation.ts";
import { useDraft } from "../store.ts";
import { goals } from "../../copy/en/goals.ts";
import { fieldWords } from "../../copy/en/trouble.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { Field, TextInput } from "../../ui/field.tsx";

const copy = goals.page;

/**
 * Where a new line is kept while it is written: the page's address and `name`. What was being changed of a line that is
 * gone since, or added to it, becomes a new one: it is kept under `name`, or `also`, and the id of that line.
 *
 * @param there the lines that are there
 */
export function lineDraft(
  page: string,
  there: readonly { readonly id: string }[],
  name: string,
  also = name,
): string {
  const { hash } = location;
  const gone =
    [name, also].some((its) => hash.startsWith(`#${its}-`)) &&
    isAt(page + hash) &&
    !there.some(({ id }) => hash.endsWith(`-${id}`));
  return page + (gone ? hash : `#${name}`);
}

type Kept = {
  readonly label: string;
  /** Where the draft is kept: the page's address and a name for the line. */
  readonly draft: string;
  /** What the button is called that keeps it. */
  readonly button?: string;
  /** Keeps it; what was typed under `draft` goes with the command. */
  readonly keep: (text: string, draft: string) => Promise<boolean>;
};

function LineForm({
  label,
  draft: key,
  button = copy.keep,
  keep,
  before = "",
  onEnd,
  remove,
  also,
}: Kept & {
  readonly before?: string;
  readonly onEnd: (was: "kept" | "closed") => void;
  readonly remove?: (() => void) | undefined;
  /** One more thing that can be done with it. */
  readonly also?: { readonly label: string; readonly does: () => void } | undefined;
}) {
  // What stood there when it was opened: left as it is, it writes over nothing that was kept elsewhere meanwhile.
  const stood = useMemo(() => before, [key]);
  const draft = useDraft(key, stood);
  const wrong = useSignal<string | undefined>(undefined);
  const close = (): void => {
    draft.drop();
    onEnd("closed");
  };
  const send = async (): Promise<After> => {
    const text = draft.value.peek();
    if (text.trim() === "") {
      wrong.value = fieldWords("empty");
      return "stays";
    }
    if (text === stood) {
      close();
      return "leaves";
    }
    if (!(await keep(text, key))) return "stays";
    onEnd("kept");
    return "leaves";
  };
  return (
    <Form class="add-line" keep={send}>
      <Field label={label} error={wrong.value}>
        {(ties) => <TextInput ties={ties} first value={draft.value.value} onText={draft.set} />}
      </Field>
      <Actions>
        <Button kind="soft" type="submit">
          {button}
        </Button>
        <Button kind="quiet" onClick={close}>
          {copy.cancel}
        </Button>
        {also !== undefined && (
          <Button
            kind="quiet"
            onClick={() => {
              close();
              also.does();
            }}
          >
            {also.label}
          </Button>
        )}
        {remove !== undefined && (
          <Button
            kind="quiet"
            onClick={() => {
              close();
              remove();
            }}
          >
            {copy.takeAway}
          </Button>
        )}
      </Actions>
    </Form>
  );
}

/** A button that opens a line to write. `again`: once one is kept there is room for the next. */
export function AddLine({
  open,
  again = false,
  ...kept
}: Kept & { readonly open: string; readonly again?: boolean }) {
  const adding = useSignal(isAt(kept.draft));
  const count = useSignal(0);
  const end = (was: "kept" | "closed"): void => {
    if (again && was === "kept") count.value++;
    else adding.value = false;
  };
  return adding.value ? (
    // A new draft for each line.
    <LineForm key={count.value} {...kept} onEnd={end} />
  ) : (
    <Actions>
      <Button kind="quiet" icon="plus" onClick={() => (adding.value = true)}>
        {open}
      </Button>
    </Actions>
  );
}

/** A line being changed, in the place where it stands. */
export function ChangeLine(
  given: Kept & {
    readonly before: string;
    readonly onEnd: () => void;
    readonly remove?: () => void;
    readonly also?: { readonly label: string; readonly does: () => void } | undefined;
  },
) {
  return <LineForm {...given} />;
}
