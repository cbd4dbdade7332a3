/**
 * Writing a setback down: one question, the rest optional, a draft at every key press.
 */
import { useComputed, useSignal, useSignalEffect, type ReadonlySignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { alarm, announce } from "../../app/announcer.tsx";
import { FocusBar, PageTitle, SaveState } from "../../app/bars.tsx";
import { Form, isHeld, type After } from "../../app/form.tsx";
import type { KeptFile } from "../../app/keep-file.ts";
import { back, go, place } from "../../app/navigation.ts";
import { hear } from "../../app/parts/heavy-words.tsx";
import { usePutIn } from "../../app/put-in.ts";
import { fetchScreen, find } from "../../app/routes.tsx";
import { saveState } from "../../app/save-state.ts";
import { perform, run, useDraft, useQuery, type Draft } from "../../app/store.ts";
import { log } from "../../copy/en/log.ts";
import { typedNotKept } from "../../copy/en/trouble.ts";
import { HEAVINESS_WORDS } from "../../copy/heaviness-words.ts";
import { ActionBar, Button } from "../../ui/button.tsx";
import { HeavinessPicker } from "../../ui/choices.tsx";
import { Fold } from "../../ui/layout.tsx";
import { Banner, SaveLine } from "../../ui/states.tsx";
import { showToast } from "../../ui/toast.tsx";
import {
  Feelings,
  MoreWordsSheet,
  KindOfThing,
  NameAndExpected,
  Place,
  WhatHappened,
  When,
  goalAndTry,
  type Choices,
  type Typed,
} from "./fields.tsx";
import { noteSaved } from "./just-saved.ts";
import {
  AddToRecord,
  AltField,
  RecordItem,
  RecordList,
  TakeAway,
  keepPasted,
} from "../../app/parts/record.tsx";
import { sharedTexts, type Shared } from "./shared-text.ts";
import { BLANK, asInput, isBlank, problemOf, saysMore, type NewSetback, type Problem } from "./words.ts";
import "../../ui/screens/log.css";
import "./setbacks.css";

const DRAFT = "setback:new";
const PASTED = "setback:new:record";

export default function Log() {
  const asked = useMemo(() => {
    const { query } = place.peek();
    return { goal: query.get("goal"), attempt: query.get("attempt") };
  }, []);
  const form = useRef<HTMLFormElement>(null);
  const draft = useDraft<NewSetback>(DRAFT, BLANK);
  const pasted = useDraft(PASTED, "");
  const choices = useQuery("setbackForm", { setback: null, ...asked });
  const problem = useSignal<Problem>({});
  const moreWords = useSignal(false);
  const words = draft.value;
  const typed = useMemo<Typed<NewSetback>>(
    () => ({ words, problem, set: (part) => draft.set({ ...words.peek(), ...part }) }),
    [draft.set],
  );

  useEffect(() => {
    form.current?.querySelector("textarea")?.focus();
    // Saving and the page after it are ready before they are wanted.
    void perform("rehearse", {
      name: "logSetback",
      input: asInput({ ...BLANK, what: log.title }, undefined),
    });
    // What cannot be had now is asked for again when it is wanted.
    find("/setbacks/new/saved")
      .then(({ route }) => fetchScreen(route))
      .catch(() => undefined);
  }, []);

  const takenIn = useRef<Shared[]>([]);
  /** Puts what was shared into the form; it is let go of once the draft or a setback has it. */
  const takeIn = async (shared: Shared): Promise<void> => {
    const texts = shared.texts.map((text) => text.trim()).filter(Boolean);
    if (texts.length === 0) return;
    takenIn.current.push(shared);
    for (const text of texts) {
      const what = words.peek().what.trim();
      // One that was put in before a tab was killed stands there already.
      if (!what.includes(text)) typed.set({ what: what === "" ? text : `${what}\n\n${text}` });
    }
    announce(log.shared);
    const kept = await perform("saveDraft", { key: DRAFT, value: words.peek() }).catch(() => null);
    if (kept?.ok) await shared.forget();
  };

  // The goal and the try it was opened from are newer than an earlier draft.
  const toKeep = usePutIn(draft, (its) => {
    const { goal, attempt } = asked;
    const another = its.goal !== goal || (attempt !== null && its.attempt !== attempt);
    return goal !== null && another ? { ...its, goal, attempt, elsewhere: false } : its;
  });
  // What came from another app is put in beside what an earlier draft says.
  useSignalEffect(() => {
    if (!draft.ready.value) return;
    for (const waiting of sharedTexts()) void waiting.then(takeIn);
  });

  // One line was typed at the outcome; nobody should have to type it again.
  const begun = useRef(false);
  useSignalEffect(() => {
    if (!draft.ready.value || begun.current) return;
    const said = choices.value?.saidOfTry;
    if (said === undefined) return;
    begun.current = true;
    if (said !== null && words.peek().what === "") typed.set({ what: said });
  });

  const leave = (): void => {
    const blank = isBlank(words.peek());
    if (blank) draft.drop();
    if (!blank || pasted.value.peek() !== "") showToast(log.draftStays);
    back("/today");
  };

  useEffect(() => {
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
      // An open sheet closes first.
      if (document.querySelector("dialog[open]") === null && !isHeld(form.current)) leave();
    };
    addEventListener("keydown", escape);
    return () => removeEventListener("keydown", escape);
  }, []);

  const save = async (): Promise<After> => {
    problem.value = {};
    const given = toKeep();
    const text = await keepPasted(pasted.value.peek(), given.files.length);
    if (typeof text === "string") {
      problem.value = { whole: log.record.troubles[text] };
      alarm(log.record.troubles[text]);
      return "stays";
    }
    const files = text === null ? given.files : [...given.files, text];
    const result = await run("logSetback", asInput({ ...given, files }, choices.peek()?.today), DRAFT);
    if (result.ok) {
      if (text !== null) pasted.drop();
      for (const shared of takenIn.current) void shared.forget();
      // Nobody is fetched away from Help.
      if (form.current === null) return "leaves";
      const id = result.value.answer;
      noteSaved({ id, heaviness: given.heaviness });
      const at = `/setbacks/${id}/saved`;
      go(at, { replace: true, paintFirst: true });
      hear({ entry: id, at }, [given.what, given.expected, given.name]);
      return "leaves";
    }
    problem.value = problemOf(result.error, given);
    alarm(Object.values(problem.peek())[0] ?? "");
    return "stays";
  };

  return (
    <>
      <Form form={form} keep={save}>
        <Bar draft={draft} pasted={pasted} onLeave={leave} />
        <div class="log">
          <div>
            <From choices={choices.value} asked={asked} />
            <PageTitle window={log.window}>{log.title}</PageTitle>
          </div>
          <Trouble problem={problem} words={words} onAgain={() => form.current?.requestSubmit()} />
          <WhatHappened typed={typed} first openings />
          <Heavy typed={typed} />
          <Feelings typed={typed} open={moreWords} />
          <Place typed={typed} choices={choices.value} />
          <More typed={typed} choices={choices.value} ready={draft.ready} pasted={pasted} />
        </div>
        <ActionBar note={log.privacy}>
          <Button kind="primary" type="submit">
            {log.save}
          </Button>
        </ActionBar>
      </Form>
      <MoreWordsSheet typed={typed} choices={choices.value} open={moreWords} />
    </>
  );
}

function Bar({
  draft,
  pasted,
  onLeave,
}: {
  readonly draft: Draft<NewSetback>;
  readonly pasted: Draft<string>;
  readonly onLeave: () => void;
}) {
  const blank = useComputed(() => isBlank(draft.value.value) && pasted.value.value === "");
  return (
    <FocusBar
      leave={{ label: blank.value ? log.closeEmpty : log.close, cross: true }}
      onLeave={onLeave}
      saved={<DraftState state={draft.state} />}
    />
  );
}

/** Whether what is typed is kept; where nothing lasts, that is said instead. */
function DraftState({ state }: { readonly state: Draft<unknown>["state"] }) {
  useEffect(() => {
    if (state.value === "kept") announce(log.draftKept);
    if (state.value === "failed") alarm(typedNotKept);
  }, [state.value]);
  if (state.value === "failed") return <SaveLine state="trouble" text={typedNotKept} />;
  const safe = saveState.value === "device" || saveState.value === "browser";
  return state.value === "kept" && safe ? <SaveLine state="kept" text={log.draftKept} /> : <SaveState />;
}

/** The goal and the try it was opened from. */
function From({
  choices,
  asked,
}: {
  readonly choices: Choices;
  readonly asked: { readonly goal: string | null };
}) {
  const goal = choices?.goals.find(({ id }) => id === asked.goal);
  if (goal === undefined) return null;
  return (
    <p class="micro faint" dir="auto">
      {goalAndTry(goal.line, choices?.tryNumber ?? null)}
    </p>
  );
}

/** What stood in the way when it is about no single field: the words stay, and can be copied. */
function Trouble({
  problem,
  words,
  onAgain,
}: {
  readonly problem: ReadonlySignal<Problem>;
  readonly words: ReadonlySignal<NewSetback>;
  readonly onAgain: () => void;
}) {
  const whole = useComputed(() => problem.value.whole).value;
  if (whole === undefined) return null;
  const copyWords = (): void => {
    const { what, expected } = words.peek();
    const failed = (): void => showToast(log.notCopied);
    // Where the page is not secure there is no clipboard.
    if (!("clipboard" in navigator)) return failed();
    navigator.clipboard
      .writeText([what, expected].filter(Boolean).join("\n\n"))
      .then(() => showToast(log.copied), failed);
  };
  return (
    <Banner
      icon="circle-alert"
      trouble
      title={log.trouble}
      actions={
        <>
          <Button onClick={onAgain}>{log.again}</Button>
          <Button kind="quiet" onClick={copyWords}>
            {log.copy}
          </Button>
        </>
      }
    >
      {whole}
    </Banner>
  );
}

function Heavy({ typed }: { readonly typed: Typed<NewSetback> }) {
  const heaviness = useComputed(() => typed.words.value.heaviness).value;
  return (
    <HeavinessPicker
      legend={log.heavy}
      words={HEAVINESS_WORDS}
      chosen={heaviness}
      clear={log.heavyClear}
      onChange={(value) => typed.set({ heaviness: value })}
    />
  );
}

function More({
  typed,
  choices,
  ready,
  pasted,
}: {
  readonly typed: Typed<NewSetback>;
  readonly choices: Choices;
  readonly ready: ReadonlySignal<boolean>;
  readonly pasted: Draft<string>;
}) {
  const { words, set } = typed;
  const files = useComputed(() => words.value.files).value;
  // Open at once only for a draft that says something here; from then on it is the person's.
  const open = useComputed(
    () =>
      ready.value &&
      pasted.ready.value &&
      (saysMore(words.peek()) || words.peek().files.length > 0 || pasted.value.peek() !== ""),
  ).value;
  return (
    <Fold title={log.more} open={open}>
      <When typed={typed} choices={choices} hint={log.dateHint} />
      <NameAndExpected typed={typed} />
      <KindOfThing typed={typed} />
      <div class="field" role="group" aria-labelledby="record-title">
        <p class="legend-text" id="record-title">
          {log.record.title}
        </p>
        <p class="hint">{log.record.hint}</p>
        {files.length > 0 && (
          <RecordList>
            {files.map((file, index) => (
              <KeptWithIt key={`${file.sha256} ${index}`} file={file} index={index} typed={typed} />
            ))}
          </RecordList>
        )}
        <AddToRecord
          count={files.length}
          pasted={pasted}
          onKept={(file) => {
            set({ files: [...words.peek().files, file] });
            return Promise.resolve(true);
          }}
        />
      </div>
    </Fold>
  );
}

function KeptWithIt({
  file,
  index,
  typed: { words, set },
}: {
  readonly file: KeptFile;
  readonly index: number;
  readonly typed: Typed<NewSetback>;
}) {
  const shown = { ...file, name: file.name ?? null, alt: file.alt ?? null };
  return (
    <RecordItem file={shown}>
      <div class="under">
        <AltField
          alt={shown.alt}
          onText={(alt) =>
            set({ files: words.peek().files.map((f, i) => (i === index ? { ...f, alt } : f)) })
          }
        />
        <TakeAway
          file={shown}
          onPress={() => set({ files: words.peek().files.filter((_, i) => i !== index) })}
        />
      </div>
    </RecordItem>
  );
}
