/**
 * What screens are laid out with: sections, rows, cards, plans, folds.
 */
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icon.tsx";

/** A part of a screen under its own heading. `aside` stands at the end of the heading's line. */
export function Section({
  title,
  aside,
  children,
}: {
  readonly title: ComponentChildren;
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}

/** A list of rows between hairlines; its children are `li`. */
export function Rows({ label, children }: { readonly label?: string; readonly children: ComponentChildren }) {
  return (
    <ul class="rows" aria-label={label}>
      {children}
    </ul>
  );
}

/**
 * One row: a link, a button or plain text, whole row tappable.
 *
 * @param title the first line; `own` says a person wrote it, and sets it in the reading face
 * @param lead what stands before it: an icon's name, or a stone
 * @param value a word at the end: what is set
 */
export function Row({
  title,
  own = false,
  detail,
  lead,
  value,
  href,
  onPress,
  danger = false,
}: {
  readonly title: ComponentChildren;
  readonly own?: boolean;
  readonly detail?: ComponentChildren;
  readonly lead?: IconName | Exclude<ComponentChildren, string>;
  readonly value?: ComponentChildren;
  readonly href?: string;
  readonly onPress?: () => void;
  readonly danger?: boolean;
}) {
  const inside = (
    <>
      {typeof lead === "string" ? <Icon name={lead as IconName} /> : lead}
      <span class="grow">
        {own ? (
          <span class="words" dir="auto">
            {title}
          </span>
        ) : (
          <b>{title}</b>
        )}
        {detail !== undefined && <span class="small">{detail}</span>}
      </span>
      {value !== undefined && <span class="value">{value}</span>}
      {(href !== undefined || onPress !== undefined) && <Icon name="chevron-right" />}
    </>
  );
  const classes = danger ? "row del" : "row";
  if (href !== undefined) {
    return (
      <li>
        <a class={classes} href={href}>
          {inside}
        </a>
      </li>
    );
  }
  if (onPress !== undefined) {
    return (
      <li>
        <button type="button" class={classes} onClick={onPress}>
          {inside}
        </button>
      </li>
    );
  }
  return (
    <li>
      <div class={classes}>{inside}</div>
    </li>
  );
}

/** The one card a screen may have, named by its heading. */
export function Card({
  title,
  children,
}: {
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const id = useId();
  return (
    <article class="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </article>
  );
}

/** An if-then plan. `words` are "If" and "then" in the person's language. */
export function PlanBox({
  words,
  cue,
  act,
}: {
  readonly words: readonly [string, string];
  readonly cue: string;
  readonly act: string;
}) {
  return (
    <dl class="plan">
      <dt>{words[0]}</dt>
      <dd dir="auto">{cue}</dd>
      <dt>{words[1]}</dt>
      <dd dir="auto">{act}</dd>
    </dl>
  );
}

/**
 * Something folded away until it is wanted. `onOpen` hears when it opens, for what is only made then; `id` names it in
 * an address.
 */
export function Fold({
  id,
  title,
  open = false,
  onOpen,
  children,
}: {
  readonly id?: string;
  readonly title: ComponentChildren;
  readonly open?: boolean;
  readonly onOpen?: () => void;
  readonly children: ComponentChildren;
}) {
  return (
    <details
      id={id}
      class="fold"
      open={open}
      onToggle={onOpen && ((event) => event.currentTarget.open && onOpen())}
    >
      <summary>
        <span>{title}</span>
        <Icon name="chevron-right" />
      </summary>
      <div class="inside">{children}</div>
    </details>
  );
}

/** What a person wrote, as they wrote it: reading face, their line breaks, their direction of writing. */
export function OwnWords({ children }: { readonly children: string }) {
  return (
    <p class="own-words" dir="auto">
      {children}
    </p>
  );
}
