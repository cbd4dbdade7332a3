/**
 * The time zone this device is in. Asked at the doors alone, and small, since a page asks before anything is on the
 * screen; rules are given a zone through `ctx`.
 */
import type { Zone } from "./time.ts";

/** The zone of this moment, which travel changes; UTC where the runtime names none, or one it does not know itself. */
export function zoneHere(): Zone {
  const zone: string | undefined = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone === undefined) return "UTC";
  try {
    Intl.DateTimeFormat("en", { timeZone: zone });
    return zone;
  } catch {
    return "UTC";
  }
}
