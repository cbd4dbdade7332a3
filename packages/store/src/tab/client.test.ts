/** What a page sends to the worker with each request. */
import { afterEach, expect, test, vi } from "vitest";
import { connect } from "./client.ts";
import type { Request, Signal } from "./protocol.ts";

afterEach(() => vi.restoreAllMocks());

test("a browser that does not know its zone saves in UTC", () => {
  const sent: (Request | Signal)[] = [];
  const worker = {
    postMessage: (its: Request | Signal) => sent.push(its),
    addEventListener: () => undefined,
  };
  const client = connect(
    worker as unknown as Worker,
    () => undefined,
    () => undefined,
  );
  const options = Intl.DateTimeFormat().resolvedOptions();
  vi.spyOn(Intl.DateTimeFormat.prototype, "resolvedOptions").mockReturnValue({
    ...options,
    timeZone: "Etc/Unknown",
  });
  void client.run("logSetback", { what: "A day" });
  client.watch("today" as never, null as never, () => undefined);
  client.refresh();
  expect(sent.flatMap((its) => ("zone" in its ? [its.zone] : []))).toEqual(["UTC", "UTC", "UTC"]);
});
