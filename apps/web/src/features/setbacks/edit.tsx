/**
 * Changing what was written about a setback. What was there before is kept, and can be read again.
 */
import { useComputed, useSignal } from "@preact/signals";
import type { Id } from "@onward/domain/kernel/id";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { alarm, announce } from "../../app/announcer.tsx";
import { FocusBar, PageTitle, SubBar } from "../../app/bars.tsx";
import { crash } from "../../app/crash.tsx";
import { Form, isHeld, type After } from "../../app/form.tsx";
import type { KeptFile } from "../../app/keep-file.ts";
import { back } from "../../app/navigation.ts";
import { hear } from "../../app/parts/heavy-words.tsx";
import type { ScreenProps } from "../../app/route.ts";
import { run, useDraft, useQuery, type Draft } from "../../app/store.ts";
import { undoOf } from "../../app/take-back.ts";
import { log } from "../../copy/en/log.ts";
import { setbacks } from "../../copy/en/setbacks.ts";
import { troubleWords } from "../../copy/en/trouble.ts";
import { ActionBar, Button, LinkButton } from "../../ui/button.tsx";
import { Banner } from "../../ui/states.tsx";
import { showToast } from "../../ui/toast.tsx";
import {
  Feelings,
  MoreWordsSheet,
  KindOfThing,
  NameAndExpected,
  Place,
  WhatHappened,
  When,
  type Choices,
  type Typed,
} from "./fields.tsx";
import {
  AddToRecord,
  AltField,
  RecordItem,
  RecordList,
  TakeAway,
  keepPasted,
} from "../../app/parts/record.tsx";
import { momentOf, problemOf, type Problem, type SetbackWords } from "./words.ts";
import "../../ui/screens/log.css";
import "./setbacks.css";

const copy = setbacks.edit;
type Filled = NonNullable<Choices> & { readonly setback: NonNullable<NonNullable<Choices>["setback"]> };

/** What is changed: the words, and what the things kept with it show, by their id. */
type Changed = SetbackWords & { readonly alts: Readonly<Record<string, string>> };

const wordsOf = ({ setback, day }: Filled): Changed => ({
  what: setback.what,
  feelings: setback.feelings,
  goal: setback.goal,
  area: setback.area === "other" ? null : setback.area,
  elsewhere: setback.goal === null && setback.area !== null,
  day: day ?? "",
  name: setback.name ?? "",
  expected: setback.expected ?? "",
  kind: setback.kind === "other" ? null : setback.kind,
  alts: {},
});

export default function Edit({ params }: ScreenProps) {
  const id = params["id"] ?? "";
  const form = useQuery("setbackForm", { setback: id, goal: null, attempt: null }).value;
  const bar = <SubBar back={{ href: `/setbacks/${id}`, name: copy.place }} />;
  if (form === undefined) return bar;
  const { setback } = form;
  if (setback === null) {
    return (
      <>
        {bar}
        <div class="empty">
          <PageTitle window={copy.window}>{setbacks.page.missing}</PageTitle>
          <LinkButton href="/deleted">{setbacks.page.deleted}</LinkButton>
        </div>
      </>
    );
  }
  return <Changing form={{ ...form, setback }} />;
}

function Changing({ form: choices }: { readonly form: Filled }) {
  const { id } = choices.setback;
  const key = `setback:${id}:edit`;
  const page = `/setbacks/${id}`;
  const form = useRef<HTMLFormElement>(null);
  // What stood there when the screen opened: only what differs from it is changed.
  const before = useMemo(() => wordsOf(choices), [id]);
  const draft = useDraft<Changed>(key, before);
  const pasted = useDraft(`${key}:record`, "");
  const problem = useSignal<Problem>({});
  const moreWords = useSignal(false);
  const words = draft.value;
  const typed = useMemo<Typed<Changed>>(
    () => ({ words, problem, set: (part) => draft.set({ ...words.peek(), ...part }) }),
    [draft.set],
  );

  const leave = (): void => {
    const same = JSON.stringify(words.peek()) === JSON.stringify(before);
    if (same) draft.drop();
    if (!same || pasted.value.peek() !== "") showToast(log.draftStays);
    back(page);
  };
  useEffect(() => {
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
      if (document.querySelector("dialog[open]") === null && !isHeld(form.current)) leave();
    };
    addEventListener("keydown", escape);
    return () => removeEventListener("keydown", escape);
  }, []);

  const save = async (): Promise<After> => {
    problem.value = {};
    const now = words.peek();
    const whole = await takeAlong(id, pasted, choices.attachments.length);
    if (whole !== null) {
      problem.value = { whole };
      alarm(whole);
      return "stays";
    }
    const result = await run("editSetback", { setback: id, ...differing(before, now, choices.today) }, key);
    if (result.ok) {
      announce(copy.saved);
      back(page);
      // Only what was written just now: what stood there before had its turn.
      hear({ entry: id, at: page }, [
        now.what !== before.what ? now.what : null,
        now.expected !== before.expected ? now.expected : null,
        now.name !== before.name ? now.name : null,
      ]);
      return "leaves";
    }
    problem.value = problemOf(result.error, now);
    alarm(Object.values(problem.peek())[0] ?? "");
    return "stays";
  };

  return (
    <>
      <Form form={form} keep={save}>
        <FocusBar leave={{ label: log.close, cross: true }} onLeave={leave} />
        <div class="log">
          <PageTitle window={copy.window}>{copy.title}</PageTitle>
          <Whole problem={problem} />
          <WhatHappened typed={typed} />
          <Versions id={id} texts={choices.versions} />
          <NameAndExpected typed={typed} />
          <Feelings typed={typed} open={moreWords} />
          <Place typed={typed} choices={choices} />
          <When typed={typed} choices={choices} />
          <KindOfThing typed={typed} />
          <Record form={choices} typed={typed} pasted={pasted} />
        </div>
        <ActionBar note={log.privacy}>
          <Button kind="primary" type="submit">
            {copy.save}
          </Button>
        </ActionBar>
      </Form>
      <MoreWordsSheet typed={typed} choices={choices} open={moreWords} />
    </>
  );
}

/** Only the cells that were changed, so that nothing else is written anew. */
function differing(before: Changed, now: Changed, today: string) {
  const changed = <K extends keyof SetbackWords>(cell: K): boolean =>
    JSON.stringify(before[cell]) !== JSON.stringify(now[cell]);
  return {
    ...(changed("what") && { what: now.what }),
    ...(changed("name") && { name: now.name }),
    ...(changed("expected") && { expected: now.expected }),
    ...(changed("feelings") && { feelings: [...now.feelings] }),
    ...(changed("kind") && { kind: now.kind }),
    ...((changed("goal") || changed("area")) && {
      goal: now.goal as Id<"goal"> | null,
      area: now.goal === null ? now.area : null,
    }),
    ...(changed("day") && { at: now.day === today ? Date.now() : momentOf(now.day, today) }),
    alts: Object.entries(now.alts).map(([id, alt]) => ({ attachment: id as Id<"attachment">, alt })),
  };
}

function Whole({ problem }: { readonly problem: Typed["problem"] }) {
  const whole = useComputed(() => problem.value.whole).value;
  if (whole === undefined) return null;
  return (
    <Banner icon="circle-alert" trouble title={log.trouble}>
      {whole}
    </Banner>
  );
}

function Versions({ id, texts }: { readonly id: string; readonly texts: Filled["versions"] }) {
  if (texts.length === 0) return null;
  return (
    <ul class="versions-of">
      {texts.map((cell) => (
        <li key={cell}>
          <a class="link" href={`/versions/setback/${id}/${cell}`}>
            {copy.versionsOf[cell]}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Puts one thing into the record; gives the words for why not, or null. */
async function addTo(id: Id<"setback">, file: KeptFile): Promise<string | null> {
  const owner = id as string as Id<"row">;
  const result = await run("addAttachment", { owner, ownerTable: "setback", file });
  if (result.ok) return null;
  return result.error.type === "TooManyAttachments"
    ? log.record.troubles.tooMany
    : troubleWords(result.error);
}

/** Puts a text that was pasted, and not kept, into the record; gives the words for why not, or null. */
async function takeAlong(id: Id<"setback">, pasted: Draft<string>, count: number): Promise<string | null> {
  const text = await keepPasted(pasted.value.peek(), count);
  if (text === null) return null;
  const why = typeof text === "string" ? log.record.troubles[text] : await addTo(id, text);
  if (why === null) {
    pasted.drop();
    pasted.value.value = "";
  }
  return why;
}

function Record({
  form,
  typed,
  pasted,
}: {
  readonly form: Filled;
  readonly typed: Typed<Changed>;
  readonly pasted: Draft<string>;
}) {
  const alts = useComputed(() => typed.words.value.alts).value;
  const trouble = useSignal<string | null>(null);
  const { id } = form.setback;

  const add = async (file: KeptFile): Promise<boolean> => {
    trouble.value = await addTo(id, file);
    return trouble.value === null;
  };
  const takeAway = async (attachment: Id<"attachment">): Promise<void> => {
    const result = await run("removeAttachment", { attachment });
    if (!result.ok) {
      trouble.value = troubleWords(result.error);
      return;
    }
    const { batch } = result.value;
    showToast(log.record.removed, undoOf(batch));
  };

  const files = form.attachments.flatMap((file) =>
    file.kind === "other" ? [] : [{ ...file, kind: file.kind }],
  );
  return (
    <div class="field" role="group" aria-labelledby="record-title">
      <p class="legend-text" id="record-title">
        {log.record.title}
      </p>
      {files.length > 0 && (
        <RecordList>
          {files.map((file) => (
            <RecordItem key={file.id} file={file}>
              <div class="under">
                <AltField
                  alt={alts[file.id] ?? file.alt}
                  onText={(alt) => typed.set({ alts: { ...alts, [file.id]: alt } })}
                />
                <TakeAway
                  file={file}
                  onPress={() => {
                    takeAway(file.id).catch(crash);
                  }}
                />
              </div>
            </RecordItem>
          ))}
        </RecordList>
      )}
      {trouble.value !== null && (
        <p class="err" role="alert">
          {trouble.value}
        </p>
      )}
      <AddToRecord count={form.attachments.length} pasted={pasted} onKept={add} />
    </div>
  );
}
