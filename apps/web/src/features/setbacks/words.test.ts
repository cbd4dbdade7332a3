/** What is typed, as the command takes it, and what a refusal says. */
import { expect, test } from "vitest";
import { BLANK, asInput, isBlank, momentOf, problemOf, saysMore } from "./words.ts";

test("nothing typed is nothing to keep; a goal that came with the address does not count", () => {
  expect(isBlank(BLANK)).toBe(true);
  expect(isBlank({ ...BLANK, what: " \n" })).toBe(true);
  expect(isBlank({ ...BLANK, goal: "g", attempt: "a" })).toBe(true);
  for (const part of [
    { what: "x" },
    { heaviness: 0 as const },
    { feelings: ["sad"] },
    { kind: "row" as const },
    { day: "2026-01-02" },
  ]) {
    expect(isBlank({ ...BLANK, ...part }), JSON.stringify(part)).toBe(false);
  }
});

test("more is open for a draft that says something there", () => {
  expect(saysMore(BLANK)).toBe(false);
  expect(saysMore({ ...BLANK, expected: "a yes" })).toBe(true);
});

test("a goal carries its own place in life", () => {
  const words = { ...BLANK, what: "x", area: "work" as const };
  expect(asInput(words, "2026-11-20")).toMatchObject({ area: "work", goal: null, at: null });
  expect(asInput({ ...words, goal: "g" }, "2026-11-20")).toMatchObject({ area: null, goal: "g" });
});

test("today is now, another day its noon, and no day to come by a slip of the clock", () => {
  expect(momentOf("", "2026-11-20")).toBeNull();
  expect(momentOf("2026-11-20", "2026-11-20")).toBeNull();
  expect(momentOf("2026-11-19", "2026-11-20")).toBe(new Date("2026-11-19T12:00").getTime());
});

test("each refusal stands beside what it is about", () => {
  const given = { what: "x".repeat(50_010), expected: "" };
  const bad = (fields: Record<string, string>) => problemOf({ type: "BadInput", fields }, given);
  expect(bad({ what: "empty" })).toEqual({
    what: "Add a line about what happened, or close. Your draft stays.",
  });
  expect(bad({ what: "tooLong" }).what).toContain("this is 10 more");
  expect(Object.keys(bad({ name: "tooLong" }))).toEqual(["name"]);
  expect(Object.keys(bad({ at: "notATime" }))).toEqual(["day"]);
  expect(Object.keys(bad({ "attachments.0.size": "tooLarge" }))).toEqual(["whole"]);
  expect(problemOf({ type: "InTheFuture" }, given)).toEqual({
    day: "That day hasn’t come yet. Choose today or an earlier one.",
  });
  for (const type of [
    "StorageFull",
    "StorageBroken",
    "ReadOnly",
    "TooMuchAtOnce",
    "SetbackMissing",
  ] as const) {
    expect(problemOf({ type }, given).whole).toMatch(/\w{4}/);
  }
});
