/**
 * The lines about a way, in its owner's words: what to keep, change or drop of it, and whom to ask. What was written
 * earlier is offered, and becomes a line with one tap; nothing does by itself.
 */
import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { Id } from "@onward/domain/kernel/id";
import type { WayList } from "@onward/domain/attempts/way-lines";
import type { AnswerTo } from "@onward/store/tab/client";
import { crash } from "../../app/crash.tsx";
import { isAt } from "../../app/navigation.ts";
import { AddLine, ChangeLine, lineDraft } from "../../app/parts/line.tsx";
import { run } from "../../app/store.ts";
import { undoOf } from "../../app/take-back.ts";
import { goals } from "../../copy/en/goals.ts";
import { troubleWords, type StoreTrouble } from "../../copy/en/trouble.ts";
import { ways } from "../../copy/en/ways.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Section } from "../../ui/layout.tsx";
import { showToast } from "../../ui/toast.tsx";

export type WayShown = NonNullable<AnswerTo<"wayPage">>["way"];
type Line = WayShown["lines"]["keep"][number];

const LISTS = ["keep", "change", "drop"] as const;
const UNNAMED = "unnamed";

/** Where a way is read; null for the tries without one. */
export const wayAddress = (goal: string, way: string | null): string =>
  `/goals/${goal}/ways/${way ?? UNNAMED}`;
/** The way of an address. */
export const wayAt = (part: string): string | null => (part === UNNAMED ? null : part);

type Refusal = StoreTrouble | { readonly type: "GoalMissing" | "StrategyMissing" | "WayLineMissing" };
type Ran = { ok: true; value: { batch: string } } | { ok: false; error: Refusal };

const wordsFor = (error: Refusal): string => {
  switch (error.type) {
    case "GoalMissing":
      return goals.gone;
    case "StrategyMissing":
      return ways.gone;
    case "WayLineMissing":
      return ways.lineGone;
    default:
      return troubleWords(error);
  }
};

/** Says what was done, with a way back; or what stood in the way. */
export async function said(work: Promise<Ran>, words: string): Promise<boolean> {
  const result = await work;
  if (result.ok) showToast(words, undoOf(result.value.batch));
  else showToast(wordsFor(result.error));
  return result.ok;
}

/** The same, for a handler that waits for nothing. */
const does = (work: Promise<Ran>, words: string): void => void said(work, words).catch(crash);

/** Writes a line; `draft` is where it was typed. */
function writer(goal: string, way: WayShown, list: WayList) {
  return async (text: string, draft?: string): Promise<boolean> => {
    const input = { goal: goal as Id<"goal">, strategy: way.id, list, text };
    const work = await run("writeWayLine", input, draft);
    if (!work.ok || !way.lines[list].some(({ id }) => id === work.value.answer))
      return said(Promise.resolve(work), ways.kept);
    // The same words: nothing was written that could be taken back.
    showToast(ways.already);
    return true;
  };
}

/** The three lists. */
export function WayLists({ goal, way }: { readonly goal: string; readonly way: WayShown }) {
  return (
    <Section title={ways.lists.title}>
      <p class="muted">{ways.lists.lead}</p>
      <div class="way-lists">
        {LISTS.map((list) => (
          <List key={list} goal={goal} way={way} list={list} />
        ))}
      </div>
    </Section>
  );
}

function List({
  goal,
  way,
  list,
}: {
  readonly goal: string;
  readonly way: WayShown;
  readonly list: (typeof LISTS)[number];
}) {
  const words = ways.lists[list];
  const id = useId();
  const write = writer(goal, way, list);
  const offered = way.offered[list];
  const draft = useSignal(lineDraft(wayAddress(goal, way.id), way.lines[list], list)).value;
  return (
    <div role="group" aria-labelledby={id} class="way-list">
      <div>
        <h3 id={id}>{words.title}</h3>
        <p class="small muted">{words.about}</p>
      </div>
      {way.lines[list].length > 0 && (
        <ul class="rows">
          {way.lines[list].map((line) => (
            <One key={line.id} list={list} line={line} label={words.label} at={wayAddress(goal, way.id)} />
          ))}
        </ul>
      )}
      <AddLine again button={ways.write} open={words.add} label={words.label} draft={draft} keep={write} />
      {offered.length > 0 && (
        <div role="group" aria-label={`${words.title}: ${ways.lists.offered}`} class="line-offers">
          <p class="micro faint">{ways.lists.offered}</p>
          {offered.map((text) => (
            <Button key={text} icon="plus" onClick={() => void write(text).catch(crash)}>
              <span dir="auto">{text}</span>
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

/** One line; somebody to ask may become a small step. */
function One({
  list,
  line,
  label,
  at,
}: {
  readonly list: WayList;
  readonly line: Line;
  readonly label: string;
  /** Where the way is read. */
  readonly at: string;
}) {
  const draft = `${at}#${list}-${line.id}`;
  const changing = useSignal(isAt(draft));
  if (changing.value)
    return (
      <li>
        <ChangeLine
          label={label}
          button={ways.write}
          draft={draft}
          before={line.text}
          keep={(text, typed) => said(run("editWayLine", { wayLine: line.id, text }, typed), ways.kept)}
          onEnd={() => (changing.value = false)}
          remove={() => does(run("removeWayLine", { wayLine: line.id }), ways.takenAway)}
        />
      </li>
    );
  const { step: words, stepText, stepMade, isStep, asked } = ways.ask;
  return (
    <li>
      <div class="line-row">
        <div>
          <p class="own-words" dir="auto">
            {line.text}
          </p>
          {line.step !== null && (
            <span class="small muted step-minutes">{line.step.done ? asked : isStep}</span>
          )}
        </div>
        <button
          type="button"
          class="iconbtn"
          aria-label={ways.change(line.text)}
          onClick={() => (changing.value = true)}
        >
          <Icon name="pencil" small />
        </button>
      </div>
      {list === "ask" && line.step === null && (
        <Actions>
          <Button
            kind="quiet"
            onClick={() =>
              does(run("stepOfWayLine", { wayLine: line.id, text: stepText(line.text) }), stepMade)
            }
          >
            {words}
          </Button>
        </Actions>
      )}
    </li>
  );
}

/** Whom one could ask how they would do it; asking may become a small step. */
export function WhomToAsk({ goal, way }: { readonly goal: string; readonly way: WayShown }) {
  const asked = way.lines.ask;
  const words = ways.ask;
  const draft = useSignal(lineDraft(wayAddress(goal, way.id), asked, "ask")).value;
  return (
    <>
      <p class="small muted">{words.about}</p>
      {asked.length > 0 && (
        <ul class="rows">
          {asked.map((line) => (
            <One key={line.id} list="ask" line={line} label={words.label} at={wayAddress(goal, way.id)} />
          ))}
        </ul>
      )}
      <AddLine
        button={ways.write}
        open={words.add}
        label={words.label}
        draft={draft}
        keep={writer(goal, way, "ask")}
      />
    </>
  );
}
