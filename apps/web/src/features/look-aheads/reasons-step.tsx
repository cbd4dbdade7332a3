/**
 * What got in the way, imagined: rows, each in whose hands it was, with no answer chosen beforehand; and what was named in
 * earlier looks back, to begin with.
 */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Commands } from "@onward/domain";
import type { InputOf } from "@onward/domain/kernel/command";
import { SHORT, excerpt } from "@onward/domain/kernel/text";
import type { Reason } from "@onward/domain/look-aheads/look-ahead";
import { MOST_REASONS, enoughInHands } from "@onward/domain/look-aheads/questions";
import { announce } from "../../app/announcer.tsx";
import { crash } from "../../app/crash.tsx";
import { AddLine } from "../../app/parts/add-line.tsx";
import { useFailing } from "../../app/parts/failing.ts";
import { hear } from "../../app/parts/heavy-words.tsx";
import { NamedHead } from "../../app/parts/named-row.tsx";
import { run, useDraft } from "../../app/store.ts";
import { undoOf } from "../../app/take-back.ts";
import { lookAheads } from "../../copy/en/look-aheads.ts";
import { fieldWords, troubleWords } from "../../copy/en/trouble.ts";
import { Button } from "../../ui/button.tsx";
import { Segmented } from "../../ui/choices.tsx";
import { showToast } from "../../ui/toast.tsx";
import { addressOf } from "./looking.ts";
import type { Kept, StepProps } from "./question.tsx";

const copy = lookAheads.reasons;
const HANDS = ["mine", "partly", "notMine"] as const satisfies readonly Reason["hands"][];

type Typed = {
  /** One that is about to be named. */
  readonly reason: string;
  /** One that is being worded differently. */
  readonly changing: { readonly id: Reason["id"]; readonly text: string } | null;
};
type Cells = Omit<InputOf<Commands["editReason"]>, "reason">;

/** What is wrong with a line; undefined when it is something else. */
const lineTrouble = (fields: Readonly<Record<string, string>>): string | undefined =>
  fields["text"] === "tooLong"
    ? copy.tooLongLine(SHORT)
    : fields["text"] === undefined
      ? undefined
      : fieldWords(fields["text"]);

/** @param waits how many times *Next* was pressed and waits for two in one's own hands */
export function ReasonsStep({ looking, keeper, waits }: StepProps & { readonly waits: number }) {
  const { page, refuse } = looking;
  const { reasons, openings } = page;
  const draft = useDraft<Typed>(addressOf(page, "reasons"), { reason: "", changing: null });
  const wrong = useSignal<string | undefined>(undefined);
  const line = useRef<HTMLDivElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  // Below a few reasons it would stand behind the bar.
  useEffect(() => {
    if (waits > 0) said.current?.scrollIntoView({ block: "center" });
  }, [waits]);
  useFailing(draft.state, looking.failing);
  const { reason, changing } = draft.value.value;
  const set = (part: Partial<Typed>): void => draft.set({ ...draft.value.peek(), ...part });
  const toLine = (): void => line.current?.querySelector("input")?.focus();

  const addTyped = async (): Promise<boolean> => {
    const text = draft.value.peek().reason;
    wrong.value = undefined;
    if (text.trim() === "") return true;
    const lookAhead = await looking.begin();
    if (lookAhead === null) return false;
    const added = await run("addReason", { lookAhead, text });
    if (added.ok) {
      // What was typed meanwhile is another one.
      if (draft.value.peek().reason === text) set({ reason: "" });
      announce(copy.added);
      return true;
    }
    const { error } = added;
    wrong.value =
      error.type === "TooManyReasons"
        ? copy.tooMany(error.most)
        : error.type === "BadInput"
          ? lineTrouble(error.fields)
          : undefined;
    if (wrong.value === undefined && error.type !== "TooManyReasons") refuse(error);
    return false;
  };
  const adding = useRef<Promise<boolean> | null>(null);
  /** Adds what is typed, once; true when there was nothing to add, or it is added. */
  const add = (): Promise<boolean> =>
    (adding.current ??= addTyped().finally(() => {
      adding.current = null;
    }));
  const change = async (id: Reason["id"], cells: Cells): Promise<boolean> => {
    wrong.value = undefined;
    const changed = await run("editReason", { reason: id, ...cells });
    if (changed.ok) return true;
    const { error } = changed;
    if (error.type === "ReasonMissing") {
      looking.trouble.value = copy.gone;
      set({ changing: null });
      return false;
    }
    wrong.value = error.type === "BadInput" ? lineTrouble(error.fields) : undefined;
    if (wrong.value === undefined) refuse(error);
    return false;
  };
  /** Words one differently; true when none was being changed, or it is. */
  const reword = async (): Promise<boolean> => {
    const now = draft.value.peek().changing;
    if (now === null) return true;
    if (!(await change(now.id, { text: now.text }))) return false;
    set({ changing: null });
    announce(copy.changed);
    return true;
  };
  keeper.current = {
    keep: async (): Promise<Kept> => {
      const named = reasons.length > 0 || draft.value.peek().reason.trim() !== "";
      if (!((await reword()) && (await add()))) return "refused";
      draft.drop();
      return named ? "kept" : "empty";
    },
  };

  return (
    <>
      {reasons.length > 0 && (
        <ul class="causes" aria-label={copy.list}>
          {reasons.map((each) => (
            <li key={each.id}>
              <NamedHead
                text={each.text}
                words={{ change: copy.change(each.text), remove: copy.remove(each.text) }}
                onReword={() => set({ changing: { id: each.id, text: each.text } })}
                onRemove={() => {
                  takeAway(each.id).catch(crash);
                }}
                rewording={
                  changing?.id === each.id && (
                    <AddLine
                      label={copy.label}
                      quiet
                      first
                      text={changing.text}
                      error={wrong.value}
                      button={copy.keep}
                      onText={(text) => set({ changing: { id: each.id, text } })}
                      onPress={() => {
                        const typed = draft.value.peek().changing?.text;
                        reword()
                          .then((worded) => worded && hear({ entry: addressOf(page) }, [typed]))
                          .catch(crash);
                      }}
                    />
                  )
                }
              />
              <Segmented
                legend={each.text}
                quiet
                options={HANDS.map((value) => ({ value, label: copy.hands[value] }))}
                chosen={each.hands === "other" ? null : each.hands}
                onChange={(hands) => {
                  change(each.id, { hands }).catch(crash);
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {waits > 0 && !enoughInHands(reasons) && (
        <p class="hint waits" ref={said}>
          {copy.twoOfOwn}
        </p>
      )}
      {changing === null && reasons.length < MOST_REASONS && (
        <div ref={line} class="naming">
          <AddLine
            label={reasons.length === 0 ? copy.add : copy.another}
            text={reason}
            error={wrong.value}
            button={copy.button}
            onText={(text) => set({ reason: text })}
            onPress={() => {
              const { reason: typed } = draft.value.peek();
              add()
                .then((added) => {
                  toLine();
                  if (added) hear({ entry: addressOf(page) }, [typed]);
                })
                .catch(crash);
            }}
          />
          {openings.length > 0 && (
            <div role="group" aria-label={copy.openings} class="starters">
              {openings.map((text) => (
                <Button
                  key={text}
                  onClick={() => {
                    const typed = draft.value.peek().reason.trim();
                    set({ reason: typed === "" ? text : `${typed} ${text}` });
                    toLine();
                  }}
                >
                  <span dir="auto">{excerpt(text)}</span>
                </Button>
              ))}
            </div>
          )}
        </div>
      )}
      {reasons.length >= MOST_REASONS && <p class="hint">{copy.enough(MOST_REASONS)}</p>}
      <p class="hint">{copy.forWhom}</p>
    </>
  );
}

async function takeAway(reason: Reason["id"]): Promise<void> {
  const removed = await run("removeReason", { reason });
  if (removed.ok) showToast(copy.removed, undoOf(removed.value.batch));
  else showToast(troubleWords(removed.error));
}
