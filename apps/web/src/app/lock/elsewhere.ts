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
      import("../listed-routes.ts").then(({ standGuard }) => standGuard()).catch(crash);
  });
}
