/**
 * Buttons, links that look like buttons, and the bars that hold them.
 */
import type { ButtonHTMLAttributes, ComponentChildren, PartialAnchorHTMLAttributes } from "preact";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icon.tsx";

/** `primary` once on a screen; `ink` for logging a setback, looking ahead and calling. */
export type ButtonKind = "primary" | "soft" | "line" | "quiet" | "ink" | "danger";

type Look = {
  readonly kind?: ButtonKind;
  /** As wide as what holds it. */
  readonly block?: boolean;
  readonly icon?: IconName;
  readonly children: ComponentChildren;
};

const classes = ({ kind = "line", block = false }: Look): string => `btn ${kind}${block ? " block" : ""}`;

function Inside({ icon, children }: Look) {
  return (
    <>
      {icon !== undefined && <Icon name={icon} small />}
      {children}
    </>
  );
}

/** A native button; `type` is "button" unless it sends a form. */
export function Button({
  kind,
  block,
  icon,
  children,
  ...rest
}: Look & Omit<ButtonHTMLAttributes, "icon" | "children" | "class">) {
  const look = { ...(kind && { kind }), ...(block && { block }), ...(icon && { icon }), children };
  return (
    <button type="button" {...rest} class={classes(look)}>
      <Inside {...look} />
    </button>
  );
}

/** A link that looks like a button. */
export function LinkButton({
  href,
  kind,
  block,
  icon,
  children,
  ...rest
}: Look & { readonly href: string } & Omit<
    PartialAnchorHTMLAttributes<HTMLAnchorElement>,
    "icon" | "children" | "class" | "role"
  >) {
  const look = { ...(kind && { kind }), ...(block && { block }), ...(icon && { icon }), children };
  return (
    <a {...rest} href={href} class={classes(look)}>
      <Inside {...look} />
    </a>
  );
}

/** Buttons side by side, wrapping; with `stack` one under the other. */
export function Actions({
  stack = false,
  children,
}: {
  readonly stack?: boolean;
  readonly children: ComponentChildren;
}) {
  return <div class={stack ? "actions stack" : "actions"}>{children}</div>;
}

/**
 * The bar at the foot of a screen, under the thumb; the primary button takes a line of its own on a phone.
 * Put it last inside the screen or its form.
 *
 * @param note a small line under the buttons: where the words are kept
 */
export function ActionBar({
  note,
  children,
}: {
  readonly note?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="actionbar">
      <div class="inner">{children}</div>
      {note !== undefined && (
        <p class="privacy">
          <Icon name="lock-keyhole" small />
          <span>{note}</span>
        </p>
      )}
    </div>
  );
}
