/**
 * A lock that is set in another tab guards this one too.
 */
import { preference } from "../../platform/preferences.ts";
import { crash } from "../crash.tsx";
import { lockSet } from "../view.ts";

function hear(): void {
  if (preference("lock") === null || lockSet.peek() !== null) return;
  import("../listed-routes.ts").then(({ standGuard }) => standGuard()).catch(crash);
}

/** Begins to listen; once. */
export function hearOfLock(): void {
  hear();
  addEventListener("storage", hear);
}
