/**
 * The long view: its lines to read, write, change and move, and the goals that stand under each.
 */
import { useSignal } from "@preact/signals";
import type { AnswerTo } from "@onward/store/tab/client";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { announce } from "../../app/announcer.tsx";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { crash } from "../../app/crash.tsx";
import { Form, type After } from "../../app/form.tsx";
import { isAt } from "../../app/navigation.ts";
import { lineDraft } from "../../app/parts/line.tsx";
import { FormEnd } from "../../app/parts/form-end.tsx";
import { run, useDraft, useQuery } from "../../app/store.ts";
import { longView as copy } from "../../copy/en/beside-goals.ts";
import { fieldWords, troubleWords } from "../../copy/en/trouble.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { Check } from "../../ui/choices.tsx";
import { Field, GrowingTextArea } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Fold, OwnWords, Row, Rows } from "../../ui/layout.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { showToast } from "../../ui/toast.tsx";
import { undoOf } from "../../app/take-back.ts";
import { does } from "./deeds.ts";
import "../../ui/screens/goals.css";

type Page = AnswerTo<"longViewPage">;
type Line = Page["lines"][number];

const PLACE = "/goals/long-view";
/** So many goals stand under a line at once; the others are folded away. */
const SHOWN_GOALS = 6;

export default function LongViewScreen() {
  const page = useQuery("longViewPage", null).value;
  return (
    <>
      <SubBar back={{ href: "/goals", name: copy.back }} />
      <div class="head">
        <PageTitle window={copy.title}>{copy.title}</PageTitle>
        {page !== undefined && page.lines.length > 0 && <p class="lede">{copy.lede}</p>}
      </div>
      {page && <Shown page={page} />}
    </>
  );
}

function Shown({ page }: { readonly page: Page }) {
  const { lines } = page;
  const ordering = useSignal(false);
  const draft = useSignal(lineDraft(PLACE, lines, "line")).value;
  const adding = useSignal(isAt(draft));
  /** The line that was moved last, and which way: the focus goes along with it. */
  const moved = useSignal<{ readonly id: string; readonly up: boolean } | null>(null);
  const write = adding.value ? (
    <LineForm draft={draft} line={null} onEnd={() => (adding.value = false)} />
  ) : null;
  const add = (kind: "primary" | "soft") =>
    write ?? (
      <Button kind={kind} icon="plus" onClick={() => (adding.value = true)}>
        {copy.add}
      </Button>
    );
  if (lines.length === 0) return write ?? <EmptyState sentence={copy.empty}>{add("primary")}</EmptyState>;

  const move = async (at: number, up: boolean): Promise<void> => {
    const line = lines[at];
    const other = lines[at + (up ? -1 : 1)];
    if (!line || !other) return;
    const result = await run("moveLongView", { longView: line.id, other: other.id });
    if (!result.ok) {
      showToast(result.error.type === "LongViewMissing" ? copy.gone : troubleWords(result.error));
      return;
    }
    moved.value = { id: line.id, up };
    announce(copy.moved);
    showToast(copy.moved, undoOf(result.value.batch));
  };
  const many = lines.length > 1;
  return (
    <>
      <ul class="long-view">
        {lines.map((line, at) => (
          <One
            key={line.id}
            line={line}
            page={page}
            at={at}
            ordering={ordering.value && many}
            moved={moved.value?.id === line.id ? moved.value : null}
            onMove={(up) => void move(at, up).catch(crash)}
          />
        ))}
      </ul>
      {write ?? (
        <Actions>
          {!ordering.value && add("soft")}
          {many && (
            <Button
              kind="quiet"
              aria-pressed={ordering.value}
              onClick={() => {
                moved.value = null;
                ordering.value = !ordering.peek();
              }}
            >
              {ordering.value ? copy.ordered : copy.order}
            </Button>
          )}
        </Actions>
      )}
    </>
  );
}

function One({
  line,
  page,
  at,
  ordering,
  moved,
  onMove,
}: {
  readonly line: Line;
  readonly page: Page;
  readonly at: number;
  readonly ordering: boolean;
  readonly moved: { readonly up: boolean } | null;
  readonly onMove: (up: boolean) => void;
}) {
  const draft = `${PLACE}#line-${line.id}`;
  const changing = useSignal(isAt(draft));
  const choosing = useSignal(false);
  const item = useRef<HTMLLIElement>(null);
  // A row that is moved in the page lets go of the focus; at an end of the list the other way is left.
  useLayoutEffect(() => {
    if (!moved || !item.current) return;
    const ways = [...item.current.querySelectorAll<HTMLElement>("[data-way]")];
    (ways.find((one) => one.dataset["way"] === (moved.up ? "up" : "down")) ?? ways[0])?.focus();
  }, [at, moved]);
  const last = at === page.lines.length - 1;
  return (
    <li ref={item} id={`at-${line.id}`}>
      {changing.value ? (
        <LineForm draft={draft} line={line} onEnd={() => (changing.value = false)} />
      ) : (
        <div class="line-row">
          <OwnWords>{line.text}</OwnWords>
          {!ordering && (
            <button
              type="button"
              class="iconbtn"
              aria-label={copy.change(line.text)}
              onClick={() => (changing.value = true)}
            >
              <Icon name="pencil" small />
            </button>
          )}
        </div>
      )}
      {ordering ? (
        <div class="actions move">
          {at > 0 && (
            <Button kind="quiet" data-way="up" aria-label={copy.upOf(line.text)} onClick={() => onMove(true)}>
              {copy.up}
            </Button>
          )}
          {!last && (
            <Button
              kind="quiet"
              data-way="down"
              aria-label={copy.downOf(line.text)}
              onClick={() => onMove(false)}
            >
              {copy.down}
            </Button>
          )}
        </div>
      ) : (
        <>
          {choosing.value ? (
            <Choose line={line} page={page} onEnd={() => (choosing.value = false)} />
          ) : (
            <>
              <Under line={line} />
              {page.open.length > 0 && (
                <div class="choose">
                  <Button
                    kind="quiet"
                    aria-label={
                      line.goals.length > 0 ? copy.chooseMoreOf(line.text) : copy.chooseFirstOf(line.text)
                    }
                    onClick={() => (choosing.value = true)}
                  >
                    {line.goals.length > 0 ? copy.chooseMore : copy.chooseFirst}
                  </Button>
                </div>
              )}
            </>
          )}
        </>
      )}
    </li>
  );
}

/** The goals that stand under a line. */
function Under({ line }: { readonly line: Line }) {
  if (line.goals.length === 0) return null;
  const rows = (goals: Line["goals"]) => (
    <Rows label={copy.goals(line.text)}>
      {goals.map((goal) => (
        <Row
          key={goal.id}
          lead="mountain"
          title={<span dir="auto">{goal.line}</span>}
          {...(goal.reached && { detail: copy.reached })}
          href={`/goals/${goal.id}`}
        />
      ))}
    </Rows>
  );
  const rest = line.goals.slice(SHOWN_GOALS);
  return (
    <>
      {rows(line.goals.slice(0, SHOWN_GOALS))}
      {rest.length > 0 && <Fold title={copy.moreGoals}>{rows(rest)}</Fold>}
    </>
  );
}

/** Which goals stand under a line: ticked or not, kept at once. */
function Choose({
  line,
  page,
  onEnd,
}: {
  readonly line: Line;
  readonly page: Page;
  readonly onEnd: () => void;
}) {
  const place = (goal: Page["open"][number], here: boolean): void =>
    does(
      run("editGoal", { goal: goal.id, longView: here ? line.id : null }),
      here ? copy.placed : copy.unplaced,
    );
  const names = new Map(page.lines.map(({ id, text }) => [id, text]));
  const group = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => group.current?.querySelector("input")?.focus(), []);
  return (
    <fieldset class="field under-line" ref={group}>
      <legend class="legend-text">{copy.choose}</legend>
      <p class="hint">{copy.chooseHint}</p>
      {page.open.map((goal) => {
        const other = goal.under === null || goal.under === line.id ? undefined : names.get(goal.under);
        return (
          <Check
            key={goal.id}
            checked={goal.under === line.id}
            onChange={(here) => place(goal, here)}
            label={
              <>
                <span dir="auto">{goal.line}</span>
                {other !== undefined && (
                  <span class="small muted elsewhere" dir="auto">
                    {copy.elsewhere(other)}
                  </span>
                )}
              </>
            }
          />
        );
      })}
      <Actions>
        <Button kind="soft" onClick={onEnd}>
          {copy.chosen}
        </Button>
      </Actions>
    </fieldset>
  );
}

function LineForm({
  draft: key,
  line,
  onEnd,
}: {
  readonly draft: string;
  /** The one that is changed; null for a new one. */
  readonly line: Line | null;
  readonly onEnd: () => void;
}) {
  // What stood there when it was opened: left as it is, it writes over nothing that was kept elsewhere meanwhile.
  const stood = useMemo(() => line?.text ?? "", [key]);
  const draft = useDraft(key, stood);
  const wrong = useSignal<string | undefined>(undefined);
  const close = (): void => {
    draft.drop();
    onEnd();
  };
  const keep = async (): Promise<After> => {
    const text = draft.value.peek();
    wrong.value = undefined;
    if (line !== null && text === stood) {
      close();
      return "leaves";
    }
    const result =
      line === null
        ? await run("writeLongView", { text }, key)
        : await run("editLongView", { longView: line.id, text }, key);
    if (!result.ok) {
      const { error } = result;
      wrong.value =
        error.type === "LongViewMissing"
          ? copy.gone
          : error.type === "BadInput"
            ? fieldWords(error.fields["text"] ?? "")
            : troubleWords(error);
      return "stays";
    }
    showToast(copy.kept, undoOf(result.value.batch));
    onEnd();
    return "leaves";
  };
  return (
    <Form class="add-line" keep={keep}>
      <Field label={copy.label} {...(line === null && { hint: copy.hint })} error={wrong.value}>
        {(ties) => (
          <GrowingTextArea ties={ties} first rows={2} value={draft.value.value} onText={draft.set} />
        )}
      </Field>
      <FormEnd
        words={copy}
        draft={draft}
        onClose={close}
        onTakeAway={line && (() => does(run("removeLongView", { longView: line.id }), copy.takenAway))}
        earlier={line?.earlier === true ? `/versions/longView/${line.id}/text` : null}
      />
    </Form>
  );
}
