/** One setback as a file of one's own: everything in it, nothing of the machinery. */
import { expect, test } from "vitest";
import { asText } from "./as-text.ts";
import type { Page } from "./page-answer.ts";

const page = {
  setback: {
    name: null,
    what: "They said no.\nI sat in the car.",
    expected: null,
    feelings: ["sad", "own:flat"],
    kind: "turnedDown",
  },
  day: "2026-11-20",
  goal: { id: "g", line: "Lead a team", why: null },
  tryNumber: 2,
  heavy: [
    { day: "2026-11-20", heaviness: 4 },
    { day: "2026-11-21", heaviness: 2 },
  ],
  looks: [
    {
      id: "d",
      day: "2026-11-22",
      account: [
        { step: "happened", text: "They asked twice." },
        { step: "causes", causes: [{ id: "c", text: "No story ready", hands: "mine" }] },
      ],
    },
  ],
  lessons: [{ id: "l", text: "Ask first", at: 0 }],
  plans: [{ cue: "they ask", act: "I breathe out" }],
  attachments: [{ name: "letter.jpg", alt: "The letter" }],
} as unknown as Page;

test("holds the words, the account, what was learned and planned", () => {
  const text = asText(page, (key) => ({ label: key.replace("own:", ""), family: null }));
  for (const line of [
    "20 November 2026",
    "They said no.\nI sat in the car.",
    "Lead a team, try 2",
    "sad and flat",
    "Turned down",
    "21 November 2026: Middling",
    "They asked twice.",
    "- No story ready (In my hands)",
    "Ask first",
    "If they ask, then I breathe out",
    "letter.jpg: The letter",
  ]) {
    expect(text).toContain(line);
  }
  expect(text).not.toMatch(/null|undefined|\[object/);
});

test("says nothing of what is not there", () => {
  const bare = {
    ...page,
    setback: { ...page.setback, feelings: [], kind: null },
    goal: null,
    tryNumber: null,
    heavy: [],
    looks: [],
    lessons: [],
    plans: [],
    attachments: [],
  } as Page;
  expect(asText(bare, () => ({ label: "", family: null }))).toBe(
    "20 November 2026\n\nWhat happened\n-------------\nThey said no.\nI sat in the car.\n",
  );
});
