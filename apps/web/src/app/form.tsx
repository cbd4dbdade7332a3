/**
 * A form that holds still from the press of its button to the answer: what would be typed in between belongs to
 * nothing.
 *
 * Its fields can be read and copied but not changed, its buttons do nothing, links lead away as always. The focus
 * stays where it is; where a field is refused, it goes there.
 */
import type { ComponentChildren, RefObject } from "preact";
import { crash } from "./crash.tsx";

/** Whether the screen of a form goes on with the answer, or the form stays and takes words again. */
export type After = "leaves" | "stays";

const held = new WeakSet<HTMLFormElement>();

/** True from the press to the answer, and on while the screen goes on. */
export const isHeld = (form: HTMLFormElement | null): boolean => form !== null && held.has(form);

function onlyLinks(event: Event): void {
  if (event.target instanceof Element && event.target.closest("a") !== null) return;
  event.preventDefault();
  event.stopPropagation();
}

/** Holds a form still while `work` is under way; a second press meanwhile does nothing. */
export async function hold(form: HTMLFormElement, work: () => Promise<After>): Promise<void> {
  if (held.has(form)) return;
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")];
  // Half of a day would be kept as none: the browser alone knows of it, and says so.
  const half = fields.find((field) => field.validity.badInput);
  if (half) {
    half.reportValidity();
    return;
  }
  held.add(form);
  for (const field of fields) field.readOnly = true;
  form.addEventListener("click", onlyLinks, true);
  if ((await work()) === "leaves") return;
  held.delete(form);
  for (const field of fields) field.readOnly = false;
  form.removeEventListener("click", onlyLinks, true);
  // What is wrong is painted beside its field by then, which may be folded away.
  requestAnimationFrame(() => {
    const field = form.querySelector<HTMLElement>("[aria-invalid]");
    field?.closest("details")?.setAttribute("open", "");
    field?.focus();
  });
}

/** @param keep runs the command, and says whether the screen goes on */
export function Form({
  keep,
  form,
  children,
  ...rest
}: {
  readonly keep: () => Promise<After>;
  readonly form?: RefObject<HTMLFormElement | null>;
  readonly class?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <form
      {...rest}
      // What is wrong is said in our own words, not in a bubble of the browser.
      noValidate
      {...(form && { ref: form })}
      onSubmit={(event) => {
        event.preventDefault();
        hold(event.currentTarget, keep).catch(crash);
      }}
    >
      {children}
    </form>
  );
}
