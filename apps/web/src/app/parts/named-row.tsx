/** The words of one thing that was named, with the ways to word it anew and to take it away. */
import type { VNode } from "preact";
import { Icon } from "../../ui/icon.tsx";

/** @param rewording the line that stands in the place of the words while they are changed */
export function NamedHead({
  text,
  words,
  rewording,
  onReword,
  onRemove,
}: {
  readonly text: string;
  readonly words: { readonly change: string; readonly remove: string };
  readonly rewording: VNode | false;
  readonly onReword: () => void;
  readonly onRemove: () => void;
}) {
  if (rewording) return rewording;
  return (
    <div class="cause-head">
      <p class="own-words" dir="auto">
        {text}
      </p>
      <button type="button" class="iconbtn" aria-label={words.change} onClick={onReword}>
        <Icon name="pencil" />
      </button>
      <button type="button" class="iconbtn" aria-label={words.remove} onClick={onRemove}>
        <Icon name="trash-2" />
      </button>
    </div>
  );
}
