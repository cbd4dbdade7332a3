/** The lock: nothing that arrives later moves what stands there, and no link on it leads back to it. */
import { renderToString } from "preact-render-to-string";
import { afterEach, expect, test, vi } from "vitest";
import { help } from "../../copy/en/help.ts";
import { lock } from "../../copy/en/lock.ts";
import { CareLine } from "../../features/practices/care-line.tsx";
import { lockSet } from "../view.ts";
import type * as hardDays from "./hard-days.tsx";
import { PlanShown } from "./hard-days.tsx";
import { LockScreen } from "./lock-screen.tsx";

vi.mock("../store.ts", () => ({ query: () => Promise.resolve(null) }));
vi.mock("./hard-days.tsx", async (original) => ({
  ...(await original<typeof hardDays>()),
  HardDays: () => <p>Read from the file</p>,
}));
afterEach(() => (lockSet.value = null));

test("what is read from the file comes under all that can be pressed", () => {
  const html = renderToString(<LockScreen onOpen={() => undefined} />);
  const at = html.indexOf("Read from the file");
  expect(at).toBeGreaterThan(0);
  for (const words of [lock.help, help.breathing, help.grounding, lock.forgotten.title, help.hide]) {
    expect(html).toContain(words);
    expect(html.indexOf(words)).toBeLessThan(at);
  }
});

test("a plan shown there does not say what kind of plan it is, nor of which part its lines are", () => {
  const lines = [{ id: "1" as never, text: "Walk to the canal", number: null, dial: null }];
  const html = renderToString(<PlanShown lines={lines} someone={null} />);
  expect(html).toContain("Walk to the canal");
  expect(
    html
      .replaceAll(/<[^>]+>/g, " ")
      .replaceAll(/\s+/g, " ")
      .trim(),
  ).toBe("My plan Walk to the canal");
});

test("while it is locked, who would like to ask somebody is led to Help, which is open", () => {
  expect(renderToString(<CareLine />)).toContain('href="/care/asking"');
  lockSet.value = { locked: () => true, holds: () => true, Now: () => null };
  const html = renderToString(<CareLine />);
  expect(html).toContain('href="/help"');
  expect(html).not.toContain("/care/asking");
});
