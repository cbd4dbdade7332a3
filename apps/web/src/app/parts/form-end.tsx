/**
 * How the form of one line ends: whether what is typed is kept meanwhile; keep it, leave it, take it away; what it said
 * before.
 */
import { Actions, Button } from "../../ui/button.tsx";
import type { Draft } from "../store.ts";
import { NotKept } from "./not-kept.tsx";

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
  draft,
  onClose,
  onTakeAway,
  earlier = null,
}: {
  readonly words: Words;
  readonly draft: Pick<Draft<unknown>, "state">;
  readonly onClose: () => void;
  readonly onTakeAway: (() => void) | null;
  readonly earlier?: string | null;
}) {
  return (
    <>
      <NotKept draft={draft} />
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
