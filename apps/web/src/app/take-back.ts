/**
 * The way back from what was just done, for the toast that tells of it.
 */
import { shell } from "../copy/en/shell.ts";
import { showToast } from "../ui/toast.tsx";
import { crash } from "./crash.tsx";
import { undo } from "./store.ts";

/** Takes a batch back, then does what comes after; says so where it did not go. */
export function takeBack(batch: string, then?: () => void): void {
  undo(batch).then((result) => {
    // All of it may have been written over in another tab.
    if (result.ok && (result.value.undone > 0 || result.value.left === 0)) then?.();
    else showToast(shell.notUndone);
  }, crash);
}

/** *Undo*, for a toast. */
export const undoOf = (
  batch: string,
  then?: () => void,
): { readonly label: string; readonly run: () => void } => ({
  label: shell.undo,
  run: () => takeBack(batch, then),
});
