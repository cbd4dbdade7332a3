/**
 * Looking after oneself: a short list of one's own, put in by a tap or in own words, done today or not, each with its
 * if-then where there is one. Nothing here counts, and no day without is told.
 */
import { useSignal } from "@preact/signals";
import { OPENINGS } from "@onward/domain/self-care/self-care";
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
import { undoOf } from "../../app/take-back.ts";
import { everyday } from "../../copy/content/everyday.ts";
import { lookingAfter as copy } from "../../copy/en/yourself.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { Field, GrowingTextArea } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { OwnWords, Section } from "../../ui/layout.tsx";
import { showToast } from "../../ui/toast.tsx";
import { does, refusalWords } from "./deeds.ts";
import { LinePlans } from "./line-plans.tsx";
import "../../ui/screens/goals.css";
import "../../ui/screens/yourself.css";

type Page = AnswerTo<"selfCarePage">;
type Line = Page["lines"][number];

const PLACE = "/looking-after-yourself";

export default function LookingAfterScreen() {
  const page = useQuery("selfCarePage", null).value;
  return (
    <>
      <SubBar back={{ href: "/practice", name: copy.back }} />
      <div class="head">
        <PageTitle window={copy.title}>{copy.title}</PageTitle>
        <p class="lede">{copy.lede}</p>
      </div>
      {page && <Shown page={page} />}
    </>
  );
}

function Shown({ page }: { readonly page: Page }) {
  const { lines, today } = page;
  const ordering = useSignal(false);
  const draft = useSignal(lineDraft(PLACE, lines, "line")).value;
  const adding = useSignal(isAt(draft));
  /** The line that was moved last, and which way: the focus goes along with it. */
  const moved = useSignal<{ readonly id: string; readonly up: boolean } | null>(null);
  const many = lines.length > 1;
  const inOrder = ordering.value && many;

  const move = async (at: number, up: boolean): Promise<void> => {
    const line = lines[at];
    const other = lines[at + (up ? -1 : 1)];
    if (!line || !other) return;
    const result = await run("moveSelfCare", { selfCare: line.id, past: other.id });
    if (!result.ok) {
      showToast(refusalWords(result.error));
      return;
    }
    moved.value = { id: line.id, up };
    announce(copy.moved);
    showToast(copy.moved, undoOf(result.value.batch));
  };
  return (
    <>
      {lines.length > 0 && (
        <ul class="self-care" aria-label={copy.list}>
          {lines.map((line, at) => (
            <One
              key={line.id}
              line={line}
              today={today}
              ends={{ first: at === 0, last: at === lines.length - 1 }}
              ordering={inOrder}
              moved={moved.value?.id === line.id ? moved.value : null}
              onMove={(up) => void move(at, up).catch(crash)}
            />
          ))}
        </ul>
      )}
      {adding.value ? (
        <LineForm draft={draft} line={null} onEnd={() => (adding.value = false)} />
      ) : (
        <Actions>
          {!inOrder && (
            <Button kind="soft" icon="plus" onClick={() => (adding.value = true)}>
              {copy.add}
            </Button>
          )}
          {many && (
            <Button
              kind="quiet"
              aria-pressed={inOrder}
              onClick={() => {
                moved.value = null;
                ordering.value = !ordering.peek();
              }}
            >
              {inOrder ? copy.ordered : copy.order}
            </Button>
          )}
        </Actions>
      )}
      <Openings lines={lines} />
      <Section title={copy.known}>
        <div class="known">
          <p class="small">{everyday.sleep}</p>
          <p class="small">
            {everyday.sleepDoubt} {copy.noNumber}
          </p>
        </div>
      </Section>
    </>
  );
}

/** What is put in by a tap; what is on the list already is not offered again. */
function Openings({ lines }: { readonly lines: readonly Line[] }) {
  const left = OPENINGS.filter((opening) => lines.every((line) => line.opening !== opening));
  if (left.length === 0) return null;
  return (
    <Section title={copy.openings}>
      <div class="chips openings">
        {left.map((opening) => (
          <Button
            key={opening}
            icon="plus"
            aria-label={copy.put(copy.opening[opening])}
            onClick={() => does(run("addSelfCare", { text: copy.opening[opening], opening }), copy.putIn)}
          >
            {copy.opening[opening]}
          </Button>
        ))}
      </div>
    </Section>
  );
}

function One({
  line,
  today,
  ends,
  ordering,
  moved,
  onMove,
}: {
  readonly line: Line;
  readonly today: string;
  readonly ends: { readonly first: boolean; readonly last: boolean };
  readonly ordering: boolean;
  readonly moved: { readonly up: boolean } | null;
  readonly onMove: (up: boolean) => void;
}) {
  const draft = `${PLACE}#line-${line.id}`;
  const changing = useSignal(isAt(draft));
  const item = useRef<HTMLLIElement>(null);
  // A row that is moved in the page lets go of the focus; at an end of the list the other way is left.
  useLayoutEffect(() => {
    if (!moved || !item.current) return;
    const ways = [...item.current.querySelectorAll<HTMLElement>("[data-way]")];
    (ways.find((one) => one.dataset["way"] === (moved.up ? "up" : "down")) ?? ways[0])?.focus();
  }, [ends.first, ends.last, moved]);
  if (changing.value)
    return (
      <li ref={item}>
        <LineForm draft={draft} line={line} onEnd={() => (changing.value = false)} />
      </li>
    );
  return (
    <li ref={item}>
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
      {ordering ? (
        <div class="actions move">
          {!ends.first && (
            <Button kind="quiet" data-way="up" aria-label={copy.upOf(line.text)} onClick={() => onMove(true)}>
              {copy.up}
            </Button>
          )}
          {!ends.last && (
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
        <LinePlans line={line} today={today} place={PLACE}>
          <Did line={line} />
        </LinePlans>
      )}
    </li>
  );
}

/** Done today, or not said: pressed again, it is taken back. */
function Did({ line: { id, text, doneToday } }: { readonly line: Line }) {
  return (
    <Button
      kind={doneToday ? "quiet" : "soft"}
      {...(doneToday && { icon: "check" as const })}
      aria-label={doneToday ? copy.doneOf(text) : copy.didOf(text)}
      onClick={() =>
        does(run("didSelfCare", { selfCare: id, done: !doneToday }), doneToday ? copy.notDone : copy.noted)
      }
    >
      {doneToday ? copy.done : copy.did}
    </Button>
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
        ? await run("addSelfCare", { text }, key)
        : await run("editSelfCare", { selfCare: line.id, text }, key);
    if (!result.ok) {
      wrong.value = refusalWords(result.error);
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
        onTakeAway={line && (() => does(run("removeSelfCare", { selfCare: line.id }), copy.takenAway))}
        earlier={line?.earlier === true ? `/versions/selfCare/${line.id}/text` : null}
      />
    </Form>
  );
}
