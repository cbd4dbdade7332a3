/**
 * The logger writes the fields it knows and no other.
 */
import { expect, test } from "vitest";
import { log } from "./log.ts";
import type { Line } from "./log.ts";

test("a field that is not in the list is not written", () => {
  const lines: string[] = [];
  const line = { event: "refused", status: 404, path: "/setbacks/1", text: "my words" } as Line;
  log(line, (text) => lines.push(text));
  expect(lines).toHaveLength(1);
  const { at, ...rest } = JSON.parse(lines[0] ?? "") as Record<string, unknown>;
  expect(rest).toEqual({ event: "refused", status: 404 });
  expect(at).toMatch(/^\d{4}-\d\d-\d\dT/);
});
