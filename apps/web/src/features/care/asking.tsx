/**
 * How to ask for help: words to change and copy, kinds of help, what to expect, cost and waiting.
 *
 * The build writes this page, so that it is read without script; one's own words take the place of the given ones once
 * the file is open.
 */
import { useSignal } from "@preact/signals";
import type { AnswerTo } from "@onward/store/tab/client";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { Form, type After } from "../../app/form.tsx";
import { isAt, place } from "../../app/navigation.ts";
import { NotKept } from "../../app/parts/not-kept.tsx";
import { run, useDraft, useQuery } from "../../app/store.ts";
import { undoOf } from "../../app/take-back.ts";
import { askingPage } from "../../copy/content/asking.ts";
import { care } from "../../copy/en/care.ts";
import { fieldWords, troubleWords } from "../../copy/en/trouble.ts";
import { formatDate } from "../../copy/format.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { Field, GrowingTextArea } from "../../ui/field.tsx";
import { Fold, Row, Rows, Section } from "../../ui/layout.tsx";
import { showToast } from "../../ui/toast.tsx";
import { useEffect } from "preact/hooks";
import { does } from "./deeds.ts";
import "../../ui/screens/care.css";

const copy = care.asking;
const PLACE = "/care/asking";
type Own = AnswerTo<"askingWords">["doctor"];
type Script = (typeof askingPage)["scripts"][number];

export function Asking() {
  const own = useQuery("askingWords", null).value;
  const { title, lede, urgent, kinds, expect, cost, notHeard, sources } = askingPage;
  return (
    <>
      <SubBar back={{ href: "/care", name: copy.back }} />
      <div class="head">
        <PageTitle window={title}>{title}</PageTitle>
        <p class="lede">{lede}</p>
        <p>
          {urgent}{" "}
          <a class="link" href="/help">
            {copy.toHelp}
          </a>
        </p>
      </div>
      <div class="cols">
        <div>
          <Section title={askingPage.sayTitle}>
            <p class="hint">{askingPage.sayHint}</p>
            {askingPage.scripts.map((script) => (
              <OneScript key={script.whom} script={script} own={own?.[script.whom]} />
            ))}
          </Section>
        </div>
        <aside>
          <Section title={askingPage.kindsTitle}>
            <dl class="kinds">
              {kinds.map(({ name, text }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </Section>
          <Told title={askingPage.expectTitle} lines={expect} />
          <Told title={askingPage.costTitle} lines={cost} />
          <Told title={askingPage.notHeardTitle} lines={notHeard} />
          <Section title={care.title}>
            <Rows>
              <Row lead="calendar-days" title={copy.appointment} href="/care/appointments" />
              <Row lead="users" title={copy.people} href="/care/people" />
            </Rows>
          </Section>
          <Fold title={copy.sources}>
            <ul class="srcs small">
              {sources.map(({ name, url, copyDate, says }) => (
                <li key={url}>
                  <a href={url} target="_blank" rel="noreferrer">
                    {name}
                  </a>
                  <span class="when">{copy.readOn(formatDate(copyDate))}</span>
                  <span class="when">{says}</span>
                </li>
              ))}
            </ul>
          </Fold>
        </aside>
      </div>
    </>
  );
}

const Told = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) => (
  <Section title={title}>
    <div class="prose">
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  </Section>
);

function copyWords(text: string): void {
  const notCopied = (): void => showToast(copy.notCopied);
  // Where the page is not secure there is no clipboard.
  if (!("clipboard" in navigator)) return notCopied();
  navigator.clipboard.writeText(text).then(() => showToast(copy.copied), notCopied);
}

/** @param own the person's own words; null where the given ones stand, undefined until the file was asked */
function OneScript({ script, own }: { readonly script: Script; readonly own: Own | undefined }) {
  const { whom, name } = script;
  const draft = `${PLACE}#${whom}`;
  // The page that the build wrote is taken over as it stands: what was being changed opens after that.
  const changing = useSignal(place.peek().kind !== "first" && isAt(draft));
  useEffect(() => {
    if (isAt(draft)) changing.value = true;
  }, []);
  const text = own?.text ?? script.text;
  return (
    <article class="script" id={`at-${whom}`} aria-labelledby={`script-${whom}`}>
      <h3 id={`script-${whom}`}>{name}</h3>
      {changing.value ? (
        // Words are changed from those that are kept: they have to be known first.
        own !== undefined && (
          <ScriptForm
            key={draft}
            draft={draft}
            script={script}
            text={text}
            onEnd={() => (changing.value = false)}
          />
        )
      ) : (
        <>
          <p class="own-words reading" dir="auto">
            {text}
          </p>
          {own && <p class="micro faint">{copy.yours}</p>}
          <Actions>
            <Button kind="line" icon="copy" aria-label={copy.copyOf(name)} onClick={() => copyWords(text)}>
              {copy.copy}
            </Button>
            <Button
              kind="quiet"
              icon="pencil"
              aria-label={copy.changeOf(name)}
              onClick={() => (changing.value = true)}
            >
              {copy.change}
            </Button>
            {own && (
              <Button
                kind="quiet"
                aria-label={copy.givenOf(name)}
                onClick={() => does(run("leaveAsking", { whom }), copy.givenBack)}
              >
                {copy.given}
              </Button>
            )}
          </Actions>
          {own?.earlier === true && (
            <p>
              <a class="link small" href={`/versions/asking/${own.id}/text`}>
                {care.earlier}
              </a>
            </p>
          )}
        </>
      )}
    </article>
  );
}

function ScriptForm({
  draft: key,
  script: { whom, name },
  text,
  onEnd,
}: {
  readonly draft: string;
  readonly script: Script;
  readonly text: string;
  readonly onEnd: () => void;
}) {
  const stood = useSignal(text).peek();
  const draft = useDraft(key, stood);
  const wrong = useSignal<string | undefined>(undefined);
  const close = (): void => {
    draft.drop();
    onEnd();
  };
  const keep = async (): Promise<After> => {
    const words = draft.value.peek();
    wrong.value = undefined;
    if (words === stood) {
      close();
      return "leaves";
    }
    const result = await run("keepAsking", { whom, text: words }, key);
    if (!result.ok) {
      const { error } = result;
      wrong.value = error.type === "BadInput" ? fieldWords(error.fields["text"] ?? "") : troubleWords(error);
      return "stays";
    }
    showToast(care.kept, undoOf(result.value.batch));
    onEnd();
    return "leaves";
  };
  return (
    <Form class="add-line" keep={keep}>
      <Field label={copy.label(name)} quiet error={wrong.value}>
        {(ties) => (
          <GrowingTextArea ties={ties} first rows={6} value={draft.value.value} onText={draft.set} />
        )}
      </Field>
      <NotKept draft={draft} />
      <Actions>
        <Button kind="soft" type="submit">
          {care.keep}
        </Button>
        <Button kind="line" icon="copy" onClick={() => copyWords(draft.value.peek())}>
          {copy.copy}
        </Button>
        <Button kind="quiet" onClick={close}>
          {care.cancel}
        </Button>
      </Actions>
    </Form>
  );
}
