/**
 * Saying how things stand: banners, empty screens, how far along, where the words are.
 */
import type { ComponentChildren } from "preact";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icon.tsx";
import { StillScene } from "./scene.tsx";

/**
 * A quiet notice in its place on the screen. `trouble` is for what did not work:
 * it says what to do, and it interrupts a screen reader.
 */
export function Banner({
  icon,
  title,
  trouble = false,
  children,
  actions,
}: {
  readonly icon: IconName;
  readonly title: string;
  readonly trouble?: boolean;
  readonly children?: ComponentChildren;
  readonly actions?: ComponentChildren;
}) {
  return (
    <div class={trouble ? "banner trouble" : "banner"} role={trouble ? "alert" : undefined}>
      <Icon name={icon} />
      <div class="grow">
        <b>{title}</b>
        {children}
        {actions !== undefined && <div class="actions">{actions}</div>}
      </div>
    </div>
  );
}

/** Nothing here yet: a scene, one sentence, one action. */
export function EmptyState({
  sentence,
  children,
}: {
  readonly sentence: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="empty">
      <StillScene seed={sentence} />
      <p>{sentence}</p>
      {children}
    </div>
  );
}

/** How far along a short row of steps; the words are for screen readers. `aside` says it for everyone. */
export function Steps({
  label,
  steps,
  aside,
}: {
  readonly label: string;
  readonly steps: readonly { readonly name: string; readonly state: "done" | "now" | "ahead" }[];
  readonly aside?: ComponentChildren;
}) {
  return (
    <div class="prog">
      <ol class="progress" aria-label={label}>
        {steps.map(({ name, state }, index) => (
          <li key={index} data-s={state} aria-current={state === "now" ? "step" : undefined}>
            <span class="vh">{name}</span>
          </li>
        ))}
      </ol>
      {aside !== undefined && <span class="micro faint">{aside}</span>}
    </div>
  );
}

/** How much of a known amount is done. */
export function Bar({
  label,
  done,
  of,
}: {
  readonly label: string;
  readonly done: number;
  readonly of: number;
}) {
  return <progress class="bar" aria-label={label} value={done} max={of} />;
}

/** One line that says where the words are. Not a live region: the announcer speaks when it changes. */
export function SaveLine({
  state,
  text,
}: {
  readonly state: "kept" | "away" | "trouble";
  readonly text: string;
}) {
  const icon: IconName = state === "kept" ? "check" : state === "away" ? "cloud-off" : "circle-alert";
  return (
    <span class="save-state" data-state={state}>
      <Icon name={icon} />
      <span>{text}</span>
    </span>
  );
}
