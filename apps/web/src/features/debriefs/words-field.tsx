/**
 * A field for an answer in words; where it says what happened, and holds a verdict on its writer, a line asks back.
 */
import { useEffect } from "preact/hooks";
import { isVerdict } from "@onward/domain/debriefs/labels";
import { announce } from "../../app/announcer.tsx";
import { debriefs } from "../../copy/en/debriefs.ts";
import { language } from "../../copy/language.ts";
import { Field, GrowingTextArea } from "../../ui/field.tsx";

/**
 * @param quiet the heading asks already
 * @param tells what happened, or what it came of, is asked for; elsewhere a verdict may be the very answer
 */
export function WordsField({
  label,
  quiet = false,
  tells = false,
  hint,
  text,
  onText,
  error,
  rows,
}: {
  readonly label: string;
  readonly quiet?: boolean;
  readonly tells?: boolean;
  readonly hint?: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly error?: string | undefined;
  readonly rows?: number;
}) {
  const verdict = tells && isVerdict(text, language);
  useEffect(() => (verdict ? announce(debriefs.aboutYou) : undefined), [verdict]);
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
