/**
 * A sheet over the screen: a native modal dialog, from the foot on phones, in the middle on desktop.
 *
 * Escape, the close button and a tap beside it close it; the browser keeps focus
 * inside and gives it back to where it was.
 */
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { HelpPill } from "./help-pill.tsx";
import { Icon } from "./icon.tsx";

/** @param close the name of the close button */
export function Sheet({
  open,
  title,
  close,
  onClose,
  children,
}: {
  readonly open: boolean;
  readonly title: string;
  readonly close: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open === open) return;
    if (open) element.showModal();
    else element.close();
  }, [open]);
  useEffect(() => {
    const element = dialog.current;
    // Only a tap on the dialog itself, which is the scrim around what is inside.
    const beside = (event: MouseEvent): void => {
      if (event.target === element) element?.close();
    };
    element?.addEventListener("click", beside);
    return () => element?.removeEventListener("click", beside);
  }, []);
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby={id} onClose={onClose}>
      {open && (
        <div class="sheet-in">
          <header>
            <h2 id={id}>{title}</h2>
            <HelpPill />
            <button
              type="button"
              class="iconbtn"
              // The way back is under the hand at once, and Help one step before it.
              autofocus
              aria-label={close}
              onClick={() => dialog.current?.close()}
            >
              <Icon name="x" />
            </button>
          </header>
          <div class="body">{children}</div>
        </div>
      )}
    </dialog>
  );
}
