/** What a page sends to the worker with each request. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { connect } from "./client.ts";
import type { Request, Signal } from "./protocol.ts";

const MINUTE = 60_000;
const START = Date.UTC(2026, 2, 10);
const options = Intl.DateTimeFormat().resolvedOptions();

beforeEach(() => {
  vi.useFakeTimers({ now: START, toFake: ["Date"] });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A device in a zone, `offset` minutes behind UTC; gives what counts how often it was asked. */
function device(timeZone: string, offset: number) {
  vi.spyOn(Date.prototype, "getTimezoneOffset").mockReturnValue(offset);
  return vi.spyOn(Intl.DateTimeFormat.prototype, "resolvedOptions").mockReturnValue({ ...options, timeZone });
}

function connected() {
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
  return { client, zones: () => sent.flatMap((its) => ("zone" in its ? [its.zone] : [])) };
}

test("a browser that does not know its zone saves in UTC", () => {
  const { client, zones } = connected();
  device("Etc/Unknown", 0);
  void client.run("logSetback", { what: "A day" });
  client.watch("today" as never, null as never, () => undefined);
  client.refresh();
  expect(zones()).toEqual(["UTC", "UTC", "UTC"]);
});

test("who goes on typing does not ask the browser for the zone at every key", () => {
  const { client, zones } = connected();
  const asked = device("Europe/Lisbon", 0);
  for (let key = 0; key < 100; key++) void client.run("logSetback", { what: "A day" });
  expect(new Set(zones())).toEqual(new Set(["Europe/Lisbon"]));
  expect(asked).toHaveBeenCalledTimes(1);
});

test("travel is seen: another offset at once, another zone of the same offset after a minute", () => {
  const { client, zones } = connected();
  const write = () => void client.run("logSetback", { what: "A day" });
  device("Europe/Lisbon", 0);
  write();
  device("Asia/Tokyo", -540);
  write();
  device("Asia/Seoul", -540);
  vi.setSystemTime(START + MINUTE - 1);
  write();
  vi.setSystemTime(START + MINUTE);
  write();
  // A clock that is set back keeps an old zone no longer.
  device("Asia/Tokyo", -540);
  vi.setSystemTime(START - 2 * MINUTE);
  write();
  expect(zones()).toEqual(["Europe/Lisbon", "Asia/Tokyo", "Asia/Tokyo", "Asia/Seoul", "Asia/Tokyo"]);
});

test("a watched query that met a bug is told to its screen where that goes on without it, else to the whole app", () => {
  const heard: string[] = [];
  const worker = { postMessage: () => undefined, addEventListener: () => undefined } as unknown as Worker;
  const client = connect(
    worker,
    () => undefined,
    () => heard.push("app"),
  );
  const answer = (data: unknown) => worker.onmessage?.(new MessageEvent("message", { data }));
  const stop = client.watch(
    "wins" as never,
    null as never,
    () => heard.push("told"),
    () => heard.push("screen"),
  );
  client.watch("today" as never, null as never, () => undefined);
  answer({ id: 1, crashed: "Error" });
  answer({ watch: 1, value: [] });
  answer({ id: 2, crashed: "Error" });
  expect(heard).toEqual(["screen", "told", "app"]);
  stop();
  answer({ id: 1, crashed: "Error" });
  expect(heard).toHaveLength(3);
});
