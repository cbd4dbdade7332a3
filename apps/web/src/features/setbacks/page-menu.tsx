/**
 * What can be done with a setback beside reading it: change, name, take along, close for now, delete.
 */
import { useSignal, type Signal } from "@preact/signals";
import { announce } from "../../app/announcer.tsx";
import { crash } from "../../app/crash.tsx";
import { Form, type After } from "../../app/form.tsx";
import { back, go, isAt } from "../../app/navigation.ts";
import { run, useDraft } from "../../app/store.ts";
import { undoOf } from "../../app/take-back.ts";
import { log } from "../../copy/en/log.ts";
import { setbacks } from "../../copy/en/setbacks.ts";
import { shell } from "../../copy/en/shell.ts";
import { fieldWords, troubleWords, type StoreTrouble } from "../../copy/en/trouble.ts";
import { saveAsFile } from "../../platform/attach.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { Field, TextInput } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Row, Rows } from "../../ui/layout.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { showToast } from "../../ui/toast.tsx";
import { asText } from "./as-text.ts";
import { useFeelingNames } from "./names.ts";
import type { Page } from "./page-answer.ts";
import { stepsAway } from "./steps-away.ts";

const copy = setbacks.page;

/** A refusal as a passing note. The setback is gone, or the store says why. */
export const refused = (
  error: StoreTrouble | { readonly type: "SetbackMissing" } | { readonly type: "InTheFuture" },
): void => {
  showToast(
    error.type === "SetbackMissing" || error.type === "InTheFuture" ? copy.missing : troubleWords(error),
  );
};

/** Closes it for now or opens it again, and says so; `said` is for an answer that changes nothing. */
export async function close(
  id: Page["setback"]["id"],
  closed: boolean,
  said: string = closed ? copy.close.closed : copy.close.opened,
): Promise<void> {
  const result = await run("closeSetback", { setback: id, closed });
  if (!result.ok) return refused(result.error);
  const { batch } = result.value;
  showToast(said, undoOf(batch));
}

async function remove(id: Page["setback"]["id"]): Promise<void> {
  const result = await run("removeSetback", { setback: id });
  if (!result.ok) return refused(result.error);
  const { batch } = result.value;
  back("/setbacks");
  showToast(copy.removed, undoOf(batch));
}

/** Where the draft of a short name is kept. */
const nameDraft = (id: string): string => `/setbacks/${id}#name`;

/** The button and its sheet. */
export function PageMenu({ page }: { readonly page: Page }) {
  const naming = useSignal(isAt(nameDraft(page.setback.id)));
  const open = useSignal(naming.peek());
  return (
    <>
      <button
        type="button"
        class="iconbtn"
        aria-label={copy.menu}
        aria-haspopup="dialog"
        onClick={() => {
          naming.value = false;
          open.value = true;
        }}
      >
        <Icon name="ellipsis" />
      </button>
      <Sheet
        open={open.value}
        title={naming.value ? copy.shortName : copy.menu}
        close={shell.close}
        onClose={() => {
          open.value = false;
        }}
      >
        {naming.value ? (
          <NameForm page={page} open={open} />
        ) : (
          <Choices page={page} open={open} naming={naming} />
        )}
      </Sheet>
    </>
  );
}

function Choices({
  page,
  open,
  naming,
}: {
  readonly page: Page;
  readonly open: Signal<boolean>;
  readonly naming: Signal<boolean>;
}) {
  const { id, closedAt, feelings } = page.setback;
  const nameOf = useFeelingNames(feelings);
  const ways = stepsAway(id, `/setbacks/${id}`);
  const leave = (deed: () => void): (() => void) => {
    return () => {
      open.value = false;
      deed();
    };
  };
  return (
    <Rows>
      <Row lead="pencil" title={copy.edit} onPress={leave(() => go(`/setbacks/${id}/edit`))} />
      <Row
        lead="file-text"
        title={copy.shortName}
        detail={copy.shortNameDetail}
        onPress={() => {
          naming.value = true;
        }}
      />
      {!page.hard && (
        <>
          <Row lead="leaf" title={copy.shortLook} onPress={leave(() => go(ways.look))} />
          <Row lead="telescope" title={copy.lookBack} onPress={leave(() => go(ways.debrief))} />
        </>
      )}
      <Row
        lead="download"
        title={copy.asText}
        onPress={leave(() => {
          const text = new TextEncoder().encode(asText(page, nameOf));
          saveAsFile(`setback-${page.day}.txt`, "text/plain;charset=utf-8", text);
        })}
      />
      <Row
        lead={closedAt === null ? "archive" : "rotate-ccw"}
        title={closedAt === null ? copy.close.yes : copy.close.open}
        onPress={leave(() => {
          close(id, closedAt === null).catch(crash);
        })}
      />
      <Row
        lead="trash-2"
        title={copy.remove}
        danger
        onPress={leave(() => {
          remove(id).catch(crash);
        })}
      />
    </Rows>
  );
}

function NameForm({ page, open }: { readonly page: Page; readonly open: Signal<boolean> }) {
  const { id, name } = page.setback;
  const key = nameDraft(id);
  const draft = useDraft(key, name ?? "");
  const error = useSignal<string | undefined>(undefined);
  const keep = async (): Promise<After> => {
    const result = await run("editSetback", { setback: id, name: draft.value.peek() }, key);
    if (!result.ok) {
      const { error: refusal } = result;
      error.value =
        refusal.type === "SetbackMissing" || refusal.type === "InTheFuture"
          ? copy.missing
          : refusal.type === "BadInput"
            ? fieldWords(refusal.fields["name"] ?? "")
            : troubleWords(refusal);
      return "stays";
    }
    open.value = false;
    announce(draft.value.peek().trim() === "" ? copy.nameGone : copy.nameKept);
    return "leaves";
  };
  return (
    <Form class="add-word" keep={keep}>
      <Field label={copy.shortNameLabel} hint={log.nameHint} error={error.value}>
        {(ties) => <TextInput ties={ties} value={draft.value.value} onText={draft.set} first />}
      </Field>
      <Actions>
        <Button kind="soft" type="submit">
          {copy.keepName}
        </Button>
      </Actions>
    </Form>
  );
}
