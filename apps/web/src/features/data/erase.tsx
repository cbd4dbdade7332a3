/**
 * Deleting everything: says what goes, offers a copy first, and asks for a word to be typed.
 */
import { useSignal } from "@preact/signals";
import { alarm } from "../../app/announcer.tsx";
import { eraseEverything, leaveForGood } from "../../app/store.ts";
import { data } from "../../copy/en/data.ts";
import { shell } from "../../copy/en/shell.ts";
import { forgetBeside, forgetWordsBeside } from "../../platform/forget.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { Field, TextInput } from "../../ui/field.tsx";
import { Row, Rows } from "../../ui/layout.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { CopyState, useCopies } from "./keep-copy.tsx";

const copy = data.erase;

/** @param amount what is here, in words; null when there is nothing */
export function Erase({ amount }: { readonly amount: string | null }) {
  const open = useSignal(false);
  return (
    <section class="section" aria-label={copy.title}>
      <Rows>
        <Row
          danger
          title={copy.title}
          detail={copy.detail}
          onPress={() => {
            open.value = true;
          }}
        />
      </Rows>
      <Sheet
        open={open.value}
        title={copy.title}
        close={shell.close}
        onClose={() => {
          open.value = false;
        }}
      >
        <Asked amount={amount} />
      </Sheet>
    </section>
  );
}

function Asked({ amount }: { readonly amount: string | null }) {
  const typed = useSignal("");
  const trouble = useSignal<string | undefined>(undefined);
  const working = useSignal(false);
  const { work, make } = useCopies();
  const erase = async (): Promise<void> => {
    if (working.peek()) return;
    if (typed.peek().trim().toLowerCase() !== copy.word) {
      trouble.value = copy.notYet(copy.word);
      return;
    }
    trouble.value = undefined;
    working.value = true;
    try {
      // Before as well: one that is cut short is gone on with by a worker, which knows nothing of these words.
      await forgetWordsBeside();
      await eraseEverything();
      await forgetBeside();
      leaveForGood();
    } catch {
      working.value = false;
      trouble.value = copy.failed;
      alarm(copy.failed);
    }
  };
  return (
    <form
      class="copy-form"
      onSubmit={(event) => {
        event.preventDefault();
        void erase();
      }}
    >
      <p>{amount === null ? copy.nothing : copy.what(amount)}</p>
      <p class="small muted">{copy.elsewhere}</p>
      {amount !== null && (
        <Actions>
          <Button kind="soft" icon="download" onClick={() => void make("copy", null)}>
            {copy.copyFirst}
          </Button>
        </Actions>
      )}
      <CopyState work={work.value} sealing={false} />
      <Field label={copy.type(copy.word)} error={trouble.value}>
        {(ties) => (
          <TextInput
            ties={ties}
            value={typed.value}
            onText={(text) => {
              typed.value = text;
            }}
          />
        )}
      </Field>
      <Actions stack>
        <Button type="submit" kind="danger" aria-disabled={working.value}>
          {working.value ? copy.working : copy.go}
        </Button>
        <Button kind="quiet" onClick={(event) => event.currentTarget.closest("dialog")?.close()}>
          {copy.keep}
        </Button>
      </Actions>
    </form>
  );
}
