/** How a story is like one's own, or not: written in one's own words, kept as it is typed, and perhaps a lesson. */
import { LONG } from "@onward/domain/kernel/text";
import { useSignal } from "@preact/signals";
import type { AnswerTo } from "@onward/store/tab/client";
import { useMemo } from "preact/hooks";
import { Form, type After } from "../../app/form.tsx";
import { isAt } from "../../app/navigation.ts";
import { hear, HeavyWords } from "../../app/parts/heavy-words.tsx";
import { NotKept } from "../../app/parts/not-kept.tsx";
import { storyAddress } from "../../app/parts/story-address.ts";
import { run, useDraft } from "../../app/store.ts";
import { undoOf } from "../../app/take-back.ts";
import { stories } from "../../copy/en/stories.ts";
import { troubleWords } from "../../copy/en/trouble.ts";
import { formatNumber } from "../../copy/format.ts";
import { Actions, Button, LinkButton } from "../../ui/button.tsx";
import { Field, GrowingTextArea } from "../../ui/field.tsx";
import { OwnWords, Section } from "../../ui/layout.tsx";
import { showToast } from "../../ui/toast.tsx";

const copy = stories.page;
type Given = { readonly story: string; readonly page: AnswerTo<"storyPage"> };

export function Note({ story, page }: Given) {
  const key = `${storyAddress(story)}#note`;
  const changing = useSignal(isAt(key));
  return (
    <>
      {page.text === null || changing.value ? (
        <Writing key={key} draft={key} story={story} page={page} onEnd={() => (changing.value = false)} />
      ) : (
        <Written story={story} page={page} onChange={() => (changing.value = true)} />
      )}
      <HeavyWords onWrite={() => (changing.value = true)} />
    </>
  );
}

function Written({ story, page, onChange }: Given & { readonly onChange: () => void }) {
  const { text, earlier } = page;
  return (
    <Section title={copy.note}>
      {text !== null && <OwnWords>{text}</OwnWords>}
      <Actions>
        <LinkButton kind="soft" href={`/lessons/new?${new URLSearchParams({ story }).toString()}`}>
          {copy.lesson}
        </LinkButton>
        <Button kind="quiet" icon="pencil" onClick={onChange}>
          {copy.changeNote}
        </Button>
      </Actions>
      {earlier !== null && (
        <p>
          <a class="link small" href={`/versions/storyNote/${earlier}/text`}>
            {copy.earlier}
          </a>
        </p>
      )}
    </Section>
  );
}

function Writing({
  draft: key,
  story,
  page,
  onEnd,
}: Given & { readonly draft: string; readonly onEnd: () => void }) {
  // What stood there when it was opened.
  const stood = useMemo(() => page.text ?? "", [key]);
  const draft = useDraft(key, stood);
  const wrong = useSignal<string | undefined>(undefined);
  const typed = draft.value.value;
  const keep = async (): Promise<After> => {
    const text = draft.value.peek();
    wrong.value = undefined;
    if (text.trim() === stood) {
      draft.drop();
      onEnd();
      return "leaves";
    }
    const result = await run("noteStory", { story, text }, key);
    if (!result.ok) {
      const { error } = result;
      wrong.value =
        error.type === "BadInput" && error.fields["text"] === "tooLong"
          ? copy.tooLong(formatNumber(LONG))
          : troubleWords(error);
      return "stays";
    }
    showToast(text.trim() === "" ? copy.noteGone : copy.noteKept, undoOf(result.value.batch));
    onEnd();
    hear({ entry: key }, [text]);
    return "leaves";
  };
  return (
    <Form class="section story-note" keep={keep}>
      <Field label={<h2>{copy.note}</h2>} hint={copy.noteHint} error={wrong.value}>
        {(ties) => (
          <GrowingTextArea ties={ties} first={page.text !== null} value={typed} onText={draft.set} />
        )}
      </Field>
      <NotKept draft={draft} />
      {(typed.trim() !== "" || page.text !== null) && (
        <Actions>
          <Button kind="soft" type="submit">
            {copy.keepNote}
          </Button>
          {page.text !== null && (
            <Button
              kind="quiet"
              onClick={() => {
                draft.drop();
                onEnd();
              }}
            >
              {copy.leaveNote}
            </Button>
          )}
        </Actions>
      )}
    </Form>
  );
}
