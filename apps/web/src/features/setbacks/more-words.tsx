/**
 * More words for what is there: a hundred and more in four families, and words of one's own.
 *
 * The words are fetched when the sheet is first opened.
 */
import { useSignal } from "@preact/signals";
import type { FeelingWord } from "@onward/content/feelings";
import type { Feeling } from "@onward/domain/setbacks/setback";
import { useEffect } from "preact/hooks";
import { announce } from "../../app/announcer.tsx";
import { crash } from "../../app/crash.tsx";
import { Form, type After } from "../../app/form.tsx";
import { run } from "../../app/store.ts";
import { undoOf } from "../../app/take-back.ts";
import { log } from "../../copy/en/log.ts";
import { shell } from "../../copy/en/shell.ts";
import { fieldWords, troubleWords } from "../../copy/en/trouble.ts";
import { Button } from "../../ui/button.tsx";
import { Check } from "../../ui/choices.tsx";
import { Field, TextInput } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Fold } from "../../ui/layout.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { showToast } from "../../ui/toast.tsx";
import { ownKey, type Family } from "./names.ts";

const copy = log.words;
const FAMILIES: readonly Family[] = ["storm", "low", "calm", "bright"];

type Choosing = {
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
};

/** With or without one of them. */
const toggled = (chosen: readonly string[], key: string, on: boolean): readonly string[] => [
  ...chosen.filter((other) => other !== key),
  ...(on ? [key] : []),
];

export function MoreWords({
  open,
  own,
  onClose,
  ...choosing
}: Choosing & {
  readonly open: boolean;
  readonly own: readonly Feeling[];
  readonly onClose: () => void;
}) {
  return (
    <Sheet open={open} title={copy.title} close={shell.close} onClose={onClose}>
      <Families {...choosing} />
      <OwnWords own={own} {...choosing} />
      <Button kind="soft" block onClick={(event) => event.currentTarget.closest("dialog")?.close()}>
        {copy.done}
      </Button>
    </Sheet>
  );
}

function Families({ chosen, onChange }: Choosing) {
  const words = useSignal<readonly FeelingWord[]>([]);
  useEffect(() => {
    // Without a network and not stored yet, one's own words are still there.
    import("../../copy/content/feelings.ts").then(
      ({ feelings }) => {
        words.value = feelings.more;
      },
      () => undefined,
    );
  }, []);
  if (words.value.length === 0) return null;
  return (
    <div class="families">
      {FAMILIES.map((family) => {
        const its = words.value.filter((word) => word.family === family);
        const count = its.filter(({ key }) => chosen.includes(key)).length;
        return (
          <Fold
            key={family}
            title={
              <>
                <i class={`dot ${family}`} />
                <span>{copy.families[family]}</span>
                {count > 0 && <span class="small muted">{copy.chosen(count)}</span>}
                <span class="small muted about">{copy.about[family]}</span>
              </>
            }
          >
            <ul class="rows">
              {its.map(({ key, label, meaning }) => (
                <li key={key}>
                  <Check
                    label={
                      <>
                        <b>{label}</b>
                        <span class="small muted">{meaning}</span>
                      </>
                    }
                    checked={chosen.includes(key)}
                    onChange={(on) => onChange(toggled(chosen, key, on))}
                  />
                </li>
              ))}
            </ul>
          </Fold>
        );
      })}
    </div>
  );
}

function OwnWords({ own, chosen, onChange }: Choosing & { readonly own: readonly Feeling[] }) {
  const text = useSignal("");
  const error = useSignal<string | undefined>(undefined);
  const renaming = useSignal<Feeling | null>(null);

  const keep = async (): Promise<After> => {
    const word = text.peek().trim();
    const known = own.find((f) => ownKey(f.word) === ownKey(word));
    const old = renaming.peek();
    if (known && old === null) {
      onChange(toggled(chosen, ownKey(word), true));
      text.value = "";
      return "stays";
    }
    const result = await run("nameFeeling", { feeling: old?.id ?? null, word });
    if (!result.ok) {
      error.value =
        result.error.type === "BadInput"
          ? fieldWords(result.error.fields["word"] ?? "")
          : troubleWords(result.error);
      return "stays";
    }
    const before = old === null ? chosen : chosen.filter((key) => key !== ownKey(old.word));
    const was = old === null || before.length < chosen.length;
    onChange(was ? toggled(before, ownKey(word), true) : before);
    text.value = "";
    error.value = undefined;
    renaming.value = null;
    announce(word);
    return "stays";
  };

  const remove = async (feeling: Feeling): Promise<void> => {
    const result = await run("removeFeeling", { feeling: feeling.id });
    if (!result.ok) {
      error.value = troubleWords(result.error);
      return;
    }
    onChange(toggled(chosen, ownKey(feeling.word), false));
    if (renaming.peek()?.id === feeling.id) {
      renaming.value = null;
      text.value = "";
    }
    const { batch } = result.value;
    showToast(copy.removed(feeling.word), undoOf(batch));
    announce(copy.removed(feeling.word));
  };

  return (
    <section class="own-feelings" aria-labelledby="own-feelings">
      <h3 id="own-feelings">{copy.own}</h3>
      {own.length > 0 && (
        <ul class="rows">
          {own.map((feeling) => (
            <li key={feeling.id} class="own-feeling">
              <Check
                label={<span dir="auto">{feeling.word}</span>}
                checked={chosen.includes(ownKey(feeling.word))}
                onChange={(on) => onChange(toggled(chosen, ownKey(feeling.word), on))}
              />
              <button
                type="button"
                class="iconbtn"
                aria-label={copy.rename(feeling.word)}
                onClick={() => {
                  renaming.value = feeling;
                  text.value = feeling.word;
                  error.value = undefined;
                }}
              >
                <Icon name="pencil" />
              </button>
              <button
                type="button"
                class="iconbtn"
                aria-label={copy.remove(feeling.word)}
                onClick={() => {
                  remove(feeling).catch(crash);
                }}
              >
                <Icon name="trash-2" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <Form class="add-word" keep={keep}>
        <Field
          label={renaming.value === null ? copy.addLabel : copy.renameLabel}
          hint={copy.ownAbout}
          error={error.value}
        >
          {(ties) => (
            <TextInput
              ties={ties}
              value={text.value}
              onText={(value) => {
                text.value = value;
              }}
            />
          )}
        </Field>
        <Button type="submit">{renaming.value === null ? copy.add : copy.keep}</Button>
      </Form>
    </section>
  );
}
