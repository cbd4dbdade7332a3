/**
 * How the form of one line ends: keep it, leave it, take it away, and what it said before.
 */
import { Actions, Button } from "../../ui/button.tsx";

type Words = {
  readonly keep: string;
  readonly cancel: string;
  readonly takeAway: string;
  readonly earlier: string;
};

/**
 * @param onTakeAway null for a line that is new
 * @param earlier the address of its earlier versions; null where there are none
 */
export function FormEnd({
  words,
  onClose,
  onTakeAway,
  earlier = null,
}: {
  readonly words: Words;
  readonly onClose: () => void;
  readonly onTakeAway: (() => void) | null;
  readonly earlier?: string | null;
}) {
  return (
    <>
      <Actions>
        <Button kind="soft" type="submit">
          {words.keep}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {words.cancel}
        </Button>
        {onTakeAway !== null && (
          <Button
            kind="quiet"
            onClick={() => {
              onClose();
              onTakeAway();
            }}
          >
            {words.takeAway}
          </Button>
        )}
      </Actions>
      {earlier !== null && (
        <p>
          <a class="link small" href={earlier}>
            {words.earlier}
          </a>
        </p>
      )}
    </>
  );
}
