/**
 * Short notes at the foot of the screen, with one thing to do: undo.
 *
 * A toast stays eight seconds, and as long as it is hovered or holds the focus; not into a form or a question that is gone
 * on to, whose fields it would lie over, with an Undo that is not theirs.
 * Whatever it offers can also be found elsewhere (Recently deleted).
 */
import { signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";

type Toast = {
  readonly key: number;
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
};

const STAY_MS = 8000;
const toasts = signal<readonly Toast[]>([]);
let last = 0;

const drop = (key: number): void => {
  toasts.value = toasts.peek().filter((toast) => toast.key !== key);
};

/** Shows a toast; a newer one takes the place of the one before. */
export function showToast(text: string, action?: { readonly label: string; readonly run: () => void }): void {
  toasts.value = [{ key: ++last, text, ...(action && { action }) }];
}

/** Takes away what is shown. */
export function clearToasts(): void {
  toasts.value = [];
}

/** Where toasts appear: once, in the frame. It is a live region, so it must be there before they are. */
export function Toasts() {
  return (
    <div class="toasts" role="status">
      {toasts.value.map((toast) => (
        <ToastNote key={toast.key} toast={toast} />
      ))}
    </div>
  );
}

function ToastNote({ toast }: { readonly toast: Toast }) {
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  const held = hovered || focused;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => drop(toast.key), STAY_MS);
    return () => clearTimeout(timer);
  }, [held, toast.key]);
  const { action } = toast;
  return (
    <div
      class="toast"
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onFocusIn={() => setFocused(true)}
      onFocusOut={() => setFocused(false)}
    >
      <span>{toast.text}</span>
      {action !== undefined && (
        <button
          type="button"
          class="btn"
          onClick={() => {
            drop(toast.key);
            action.run();
          }}
        >
          {action.label}
        </button>
      )}
    </div>
  );
}
