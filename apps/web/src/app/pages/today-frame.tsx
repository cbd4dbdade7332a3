/**
 * What every card of Today is laid out with.
 */
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { Actions } from "../../ui/button.tsx";

/** The frame of a card: a picture where one is meant, the heading, what belongs to it, what can be done. */
export function Frame({
  picture,
  title,
  children,
  actions,
}: {
  readonly picture?: ComponentChildren;
  readonly title: string;
  readonly children?: ComponentChildren;
  readonly actions: ComponentChildren;
}) {
  const id = useId();
  return (
    <article class="next" aria-labelledby={id}>
      {picture}
      <div class="in">
        <h2 id={id}>{title}</h2>
        {children}
        {actions && <Actions>{actions}</Actions>}
      </div>
    </article>
  );
}
