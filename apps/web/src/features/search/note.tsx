/**
 * One note in whole: its words, its tags, what is kept with it; and making a setback of it.
 */
import { useSignal } from "@preact/signals";
import type { AnswerTo } from "@onward/store/tab/client";
import { useEffect } from "preact/hooks";
import { announce } from "../../app/announcer.tsx";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { crash } from "../../app/crash.tsx";
import { Form, type After } from "../../app/form.tsx";
import { go, place } from "../../app/navigation.ts";
import { hear, HeavyWords } from "../../app/parts/heavy-words.tsx";
import type { ScreenProps } from "../../app/route.ts";
import { perform, run, useDraft, useQuery } from "../../app/store.ts";
import { undoOf } from "../../app/take-back.ts";
import { search } from "../../copy/en/search.ts";
import { troubleWords, type StoreTrouble } from "../../copy/en/trouble.ts";
import { formatDate, formatTime } from "../../copy/format.ts";
import { saveAsFile } from "../../platform/attach.ts";
import { Actions, Button, LinkButton } from "../../ui/button.tsx";
import { Field, GrowingTextArea } from "../../ui/field.tsx";
import { OwnWords, Section } from "../../ui/layout.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { showToast } from "../../ui/toast.tsx";
import "./note.css";

const copy = search.note;
type Page = NonNullable<AnswerTo<"notePage">>;
type NoteRow = Page["note"];
type FileRow = Page["files"][number];

/** Says why it did not go: a command's own refusal here is that the note is gone. */
const refusal = (error: { readonly type: string }): string =>
  error.type === "NoteMissing" ? copy.missing : troubleWords(error as StoreTrouble);

export default function NoteScreen({ params }: ScreenProps) {
  const id = params["id"] ?? "";
  const page = useQuery("notePage", { id }).value;
  return (
    <>
      <SubBar back={{ href: "/search", name: copy.back }} />
      {page === null && (
        <>
          <PageTitle window={copy.window}>{copy.window}</PageTitle>
          <EmptyState sentence={copy.missing} />
        </>
      )}
      {page !== undefined && page !== null && <Whole page={page} />}
    </>
  );
}

/** The words without the marks where files stood: they are shown below. */
const withoutEmbeds = (text: string, files: readonly FileRow[]): string =>
  files
    .reduce((left, { name }) => (name === null ? left : left.replaceAll(`![[${name}]]`, "")), text)
    .replace(/\n{3,}/g, "\n\n")
    .trim();

function Whole({ page }: { readonly page: Page }) {
  const { note, files, setback } = page;
  // Today carries on with a draft by its key, which is this address.
  const editing = useSignal(place.peek().hash === EDIT);
  const day = formatDate(note.day);
  const text = withoutEmbeds(note.text, files);
  const remove = async (): Promise<void> => {
    const result = await run("removeNote", { note: note.id });
    if (!result.ok) return showToast(refusal(result.error));
    const { batch } = result.value;
    showToast(copy.deleted, undoOf(batch));
    go("/search", { replace: true });
  };
  const makeSetback = async (): Promise<void> => {
    const result = await run("makeSetback", { note: note.id });
    if (!result.ok) return showToast(refusal(result.error));
    go(`/setbacks/${result.value.answer}`);
  };
  return (
    <article>
      <div class="head">
        <p class="when">
          {copy.heading(day)}
          {note.writtenAt !== null && note.zone !== null && `, ${formatTime(note.writtenAt, note.zone)}`}
        </p>
        <PageTitle window={copy.window}>{note.title ?? copy.heading(day)}</PageTitle>
      </div>
      {editing.value ? (
        <Edit
          note={note}
          onDone={() => {
            editing.value = false;
          }}
        />
      ) : (
        text !== "" && <OwnWords>{text}</OwnWords>
      )}
      <HeavyWords
        onWrite={() => {
          editing.value = true;
        }}
      />
      {note.tags.length > 0 && (
        <ul class="tags" aria-label={copy.tags}>
          {note.tags.map((tag) => (
            <li class="tag" key={tag} dir="auto">
              {tag}
            </li>
          ))}
        </ul>
      )}
      {files.length > 0 && (
        <Section title={copy.kept}>
          <ul class="kept-files">
            {files.map((file) => (
              <li key={file.id}>
                <FileOf file={file} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {!editing.value && (
        <Actions>
          {setback === null ? (
            note.text !== "" && (
              <Button
                kind="soft"
                onClick={() => {
                  makeSetback().catch(crash);
                }}
              >
                {copy.toSetback}
              </Button>
            )
          ) : (
            <LinkButton kind="soft" href={`/setbacks/${setback}`}>
              {copy.seeSetback}
            </LinkButton>
          )}
          <Button
            kind="line"
            onClick={() => {
              editing.value = true;
            }}
          >
            {copy.edit}
          </Button>
          <LinkButton kind="quiet" href={`/versions/note/${note.id}/text`}>
            {copy.versions}
          </LinkButton>
          <Button
            kind="quiet"
            onClick={() => {
              remove().catch(crash);
            }}
          >
            {copy.delete}
          </Button>
        </Actions>
      )}
    </article>
  );
}

const EDIT = "edit";
/** The address at which a note's words are changed. */
const editOf = (id: string) => `/notes/${id}#${EDIT}`;

function Edit({ note, onDone }: { readonly note: NoteRow; readonly onDone: () => void }) {
  const key = editOf(note.id);
  const draft = useDraft(key, note.text);
  const trouble = useSignal<string | undefined>(undefined);
  const save = async (): Promise<After> => {
    const written = draft.value.peek();
    const result = await run("editNote", { note: note.id, text: written }, key);
    if (!result.ok) {
      trouble.value = refusal(result.error);
      return "stays";
    }
    announce(copy.saved);
    onDone();
    if (written !== note.text) hear({ entry: note.id }, [written]);
    return "leaves";
  };
  return (
    <Form class="copy-form" keep={save}>
      <Field label={copy.editLabel} error={trouble.value}>
        {(ties) => (
          <GrowingTextArea ties={ties} first value={draft.value.value} onText={draft.set} rows={6} />
        )}
      </Field>
      <Actions>
        <Button type="submit" kind="primary">
          {copy.save}
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            draft.drop();
            onDone();
          }}
        >
          {copy.leave}
        </Button>
      </Actions>
    </Form>
  );
}

/** A photo to look at; anything else can be saved. */
function FileOf({ file }: { readonly file: FileRow }) {
  const address = useSignal<string | null>(null);
  const missing = useSignal(false);
  const name = file.name ?? copy.unnamed;
  useEffect(() => {
    if (file.kind !== "photo") return;
    let made: string | null = null;
    let left = false;
    perform("readFile", { sha256: file.sha256 })
      .then((bytes) => {
        if (left) return;
        if (bytes === null) missing.value = true;
        else address.value = made = URL.createObjectURL(new Blob([bytes as BlobPart], { type: file.type }));
      })
      .catch(crash);
    return () => {
      left = true;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [file.sha256]);
  const save = async (): Promise<void> => {
    const bytes = await perform("readFile", { sha256: file.sha256 });
    if (bytes === null) missing.value = true;
    else saveAsFile(name, file.type, bytes as BlobPart);
  };
  if (missing.value) return <p class="small muted">{copy.notHere}</p>;
  if (file.kind === "photo")
    return address.value === null ? null : <img src={address.value} alt={file.alt ?? name} />;
  return (
    <Button
      icon="file-text"
      onClick={() => {
        save().catch(crash);
      }}
    >
      <span dir="auto">{copy.file(name)}</span>
    </Button>
  );
}
