/**
 * A field for an answer in words; when it holds a verdict on its writer, a line asks back what happened.
 */
import type { ReadonlySignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { isVerdict } from "@onward/domain/debriefs/labels";
import { announce } from "../../app/announcer.tsx";
import { debriefs } from "../../copy/en/debriefs.ts";
import { language } from "../../copy/language.ts";
import { Field, GrowingTextArea } from "../../ui/field.tsx";

/** @param quiet the heading asks already */
export function WordsField({
  label,
  quiet = false,
  hint,
  text,
  onText,
  error,
  rows,
}: {
  readonly label: string;
  readonly quiet?: boolean;
  readonly hint?: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly error?: string | undefined;
  readonly rows?: number;
}) {
  const verdict = isVerdict(text, language);
  useEffect(() => {
    if (verdict) announce(debriefs.aboutYou);
  }, [verdict]);
  return (
    <div class="words-field">
      <Field label={label} quiet={quiet} {...(hint !== undefined && { hint })} error={error}>
        {(ties) => (
          <GrowingTextArea ties={ties} value={text} onText={onText} {...(rows !== undefined && { rows })} />
        )}
      </Field>
      {verdict && <p class="hint about-you">{debriefs.aboutYou}</p>}
    </div>
  );
}

/** Whether a draft can be kept, told to the top bar while the field is on screen. */
export function useFailing(
  state: ReadonlySignal<"none" | "kept" | "failed">,
  failing: { value: boolean },
): void {
  useEffect(() => {
    const stop = state.subscribe((now) => {
      failing.value = now === "failed";
    });
    return () => {
      stop();
      failing.value = false;
    };
  }, [state]);
}
