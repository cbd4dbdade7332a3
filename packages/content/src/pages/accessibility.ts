/**
 * Accessibility, line by line: what was aimed at, what was tested with what, and what falls short.
 */
import { heading, list, paragraph, table, type Block, type Page } from "./page.ts";
import { CRITERIA, type Criterion, type Standing } from "./wcag.ts";

const STANDING: Readonly<Record<Standing, string>> = {
  met: "Met",
  untested: "Built for it, not tested",
  partly: "Partly met",
  notApplicable: "Doesn’t apply",
};

const HEAD = ["Line", "Where it stands", "How", "Tested", "What falls short"];

const row = (c: Criterion): readonly string[] => [
  `${c.number} ${c.name} (${c.level})`,
  STANDING[c.standing],
  c.how,
  c.tested ?? "Nothing to test.",
  c.short ?? "Nothing we know of.",
];

const PARTS = [
  ["1.", "Seeing and hearing it"],
  ["2.", "Using it"],
  ["3.", "Understanding it"],
  ["4.", "Working with other tools"],
] as const;

const tables = PARTS.flatMap(([start, title]): readonly Block[] => [
  heading(title),
  table(title, HEAD, CRITERIA.filter((c) => c.number.startsWith(start)).map(row)),
]);

const count = (standing: Standing) => CRITERIA.filter((c) => c.standing === standing).length;

export const accessibility: Page = {
  key: "accessibility",
  title: "Accessibility",
  blocks: [
    paragraph(
      "Onward is meant to work on a bad day, with tired eyes, one thumb, a keyboard or a screen reader. Its measure is WCAG 2.2, levels A and AA.",
    ),
    paragraph(
      `Of its ${CRITERIA.length} lines, ${count("met")} are met as far as our tests go. ${count("partly")} are partly met, ${count("untested")} were not tested, and ${count("notApplicable")} don’t apply.`,
    ),
    heading("What was tested with what"),
    list(
      "An automatic checker (axe) in Chromium, on the screens of the main journeys, in light and dark.",
      "The same journeys by keyboard alone, and by the roles and names that a screen reader gets.",
      "Every screen narrow, wide, with text at 200 percent, with long words, and mirrored. What opens on a press, in three of these shapes.",
      "Reduced motion and high contrast are built for, through the settings of your device.",
    ),
    heading("What falls short"),
    list(
      "No one who uses a screen reader, voice control or a switch every day has tested this version.",
      "It was not listened to with NVDA, JAWS, VoiceOver or TalkBack.",
      "It was not checked by anyone outside the project.",
      "Automatic checks find only part of what gets in people’s way.",
      "It is in English only.",
    ),
    heading("If something is in your way"),
    paragraph(
      "Tell us through the project’s page, in any words. What it was and where is enough. Leave out anything private.",
    ),
    ...tables,
  ],
};
