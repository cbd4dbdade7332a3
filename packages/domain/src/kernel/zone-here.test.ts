/** Where the runtime does not know where it is, there is a zone all the same. */
import { afterEach, expect, test, vi } from "vitest";
import { isZone } from "./time.ts";
import { zoneHere } from "./zone-here.ts";

afterEach(() => vi.restoreAllMocks());

test.each([
  ["Europe/Lisbon", "Europe/Lisbon"],
  ["+02:00", "+02:00"],
  ["Etc/Unknown", "UTC"],
  ["", "UTC"],
  [undefined, "UTC"],
])("%s is %s", (timeZone, zone) => {
  const options = Intl.DateTimeFormat().resolvedOptions();
  vi.spyOn(Intl.DateTimeFormat.prototype, "resolvedOptions").mockReturnValue({
    ...options,
    timeZone: timeZone as string,
  });
  expect(zoneHere()).toBe(zone);
  expect(isZone(zoneHere())).toBe(true);
});
