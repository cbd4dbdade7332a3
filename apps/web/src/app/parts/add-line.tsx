/** A line with its own button: naming one thing after another, or wording one anew. */
import { Button } from "../../ui/button.tsx";
import { Field, TextInput } from "../../ui/field.tsx";

/**
 * A line with its own button, which Enter presses: a browser presses the first button of a form that sends it, and
 * here that is this one, so that Enter does not go on to the next question.
 */
export function AddLine({
  label,
  quiet = false,
  first = false,
  text,
  error,
  button,
  onText,
  onPress,
}: {
  readonly label: string;
  readonly quiet?: boolean;
  readonly first?: boolean;
  readonly text: string;
  readonly error: string | undefined;
  readonly button: string;
  readonly onText: (text: string) => void;
  readonly onPress: () => void;
}) {
  return (
    <Field label={label} quiet={quiet} error={error}>
      {(ties) => (
        <div class="with-button">
          <TextInput ties={ties} value={text} first={first} onText={onText} />
          <Button
            kind="soft"
            type="submit"
            onClick={(event) => {
              event.preventDefault();
              onPress();
            }}
          >
            {button}
          </Button>
        </div>
      )}
    </Field>
  );
}
