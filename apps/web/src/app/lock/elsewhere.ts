/**
 * A lock that is set in another tab guards this one too.
 */
import { preference } from "../../platform/preferences.ts";
import { crash } from "../crash.tsx";
import { lockSet } from "../view.ts";

/** Begins to listen; once. */
export function hearOfLock(): void {
  addEventListener("storage", () => {
    if (preference("lock") !== null && lockSet.peek() === null)
      import("./guard.tsx").then(({ guard }) => guard(), crash);
  });
}
