/**
 * Keep near: people, songs, places, sentences and photos that lift somebody; kept, changed, taken away.
 */
import { useSignal } from "@preact/signals";
import { NEAR_KINDS, type NearKind } from "@onward/domain/keep-near/keep-near";
import type { AnswerTo } from "@onward/store/tab/client";
import { useMemo } from "preact/hooks";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { Form, type After } from "../../app/form.tsx";
import { isAt } from "../../app/navigation.ts";
import { Near } from "../../app/parts/near-thing.tsx";
import { NotKept } from "../../app/parts/not-kept.tsx";
import { run, useDraft, useQuery } from "../../app/store.ts";
import { undoOf } from "../../app/take-back.ts";
import { near as copy } from "../../copy/en/yourself.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { Field, GrowingTextArea } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Row, Rows, Section } from "../../ui/layout.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { showToast } from "../../ui/toast.tsx";
import { does, refusalWords } from "./deeds.ts";
import { NewNear, PhoneField } from "./new-near.tsx";
import "../../ui/screens/goals.css";
import "../../ui/screens/yourself.css";

type Kept = AnswerTo<"nearPage">["near"][number];

const PLACE = "/keep-near";
const NEW = `${PLACE}#new`;
const GROUPS = [...NEAR_KINDS, "other"] as const;

export default function KeepNearScreen() {
  const page = useQuery("nearPage", null).value;
  const kept = page?.near;
  const adding = useSignal(isAt(NEW));
  const none = page?.near.length === 0 && page.stories === 0;
  const open = (kind: "primary" | "soft") => (
    <Button kind={kind} icon="plus" onClick={() => (adding.value = true)}>
      {copy.add}
    </Button>
  );
  return (
    <>
      <SubBar back={{ href: "/practice", name: copy.back }} />
      <div class="head">
        <PageTitle window={copy.title}>{copy.title}</PageTitle>
        {!none && <p class="lede">{copy.lede}</p>}
      </div>
      {kept !== undefined && (
        <>
          {adding.value ? (
            <NewNear draft={NEW} onEnd={() => (adding.value = false)} />
          ) : none ? (
            <EmptyState sentence={copy.empty}>{open("primary")}</EmptyState>
          ) : (
            <Actions>{open("soft")}</Actions>
          )}
          {GROUPS.map((kind) => {
            const those = kept.filter((its) => its.kind === kind);
            return (
              those.length > 0 && (
                <Section key={kind} title={copy.groups[kind]}>
                  <ul class="near">
                    {those.map((its) => (
                      <One key={its.id} kept={its} />
                    ))}
                  </ul>
                </Section>
              )
            );
          })}
          {page !== undefined && page.stories > 0 && (
            <div class="section">
              <Rows>
                <Row
                  lead="library"
                  title={copy.stories}
                  value={copy.storyCount(page.stories)}
                  href="/stories"
                />
              </Rows>
            </div>
          )}
        </>
      )}
    </>
  );
}

function One({ kept }: { readonly kept: Kept }) {
  const draft = `${PLACE}#near-${kept.id}`;
  const changing = useSignal(isAt(draft));
  return (
    <li>
      {changing.value ? (
        <Change draft={draft} kept={kept} onEnd={() => (changing.value = false)} />
      ) : (
        <>
          <Near thing={kept} />
          <button
            type="button"
            class="iconbtn"
            aria-label={copy.change(kept.text ?? kept.photo?.name ?? copy.unnamed)}
            onClick={() => (changing.value = true)}
          >
            <Icon name="pencil" small />
          </button>
        </>
      )}
    </li>
  );
}

const askOf = (kind: Kept["kind"]): NearKind => (kind === "other" ? "sentence" : kind);

function Change({
  draft: key,
  kept,
  onEnd,
}: {
  readonly draft: string;
  readonly kept: Kept;
  readonly onEnd: () => void;
}) {
  // What stood there when it was opened: left as it is, it writes over nothing that was kept elsewhere meanwhile.
  const stood = useMemo(() => ({ text: kept.text ?? "", phone: kept.phone?.written ?? "" }), [key]);
  const draft = useDraft(key, stood);
  const wrong = useSignal<string | undefined>(undefined);
  const { text, phone } = draft.value.value;
  const close = (): void => {
    draft.drop();
    onEnd();
  };
  const keep = async (): Promise<After> => {
    const words = draft.value.peek();
    wrong.value = undefined;
    const changed = {
      ...(words.text !== stood.text && { text: words.text }),
      ...(words.phone !== stood.phone && { phone: words.phone }),
    };
    if (Object.keys(changed).length === 0) {
      close();
      return "leaves";
    }
    const result = await run("editNear", { keptNear: kept.id, ...changed }, key);
    if (!result.ok) {
      wrong.value = refusalWords(result.error);
      return "stays";
    }
    showToast(copy.changed, undoOf(result.value.batch));
    onEnd();
    return "leaves";
  };
  return (
    <Form class="add-line" keep={keep}>
      <Field label={copy.asks[askOf(kept.kind)]} error={wrong.value}>
        {(ties) => (
          <GrowingTextArea
            ties={ties}
            first
            rows={2}
            value={text}
            onText={(words) => draft.set({ ...draft.value.peek(), text: words })}
          />
        )}
      </Field>
      {kept.kind === "person" && (
        <PhoneField phone={phone} onText={(number) => draft.set({ ...draft.value.peek(), phone: number })} />
      )}
      <NotKept draft={draft} />
      <Actions>
        <Button kind="soft" type="submit">
          {copy.keepChange}
        </Button>
        <Button kind="quiet" onClick={close}>
          {copy.cancel}
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            close();
            does(run("removeNear", { keptNear: kept.id }), copy.takenAway);
          }}
        >
          {copy.takeAway}
        </Button>
      </Actions>
      {kept.earlier && (
        <p>
          <a class="link small" href={`/versions/keptNear/${kept.id}/text`}>
            {copy.earlier}
          </a>
        </p>
      )}
    </Form>
  );
}
