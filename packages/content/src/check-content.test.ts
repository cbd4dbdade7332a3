// The release check sees each fault on made-up content, is quiet about what is sound, and knows no calendar of its own.
import { describe, expect, it } from "vitest";
import { checkContent, CONTENT, type Content } from "./check-content.ts";
import { GUIDES } from "./guides/index.ts";
import { PRACTICES } from "./practices/index.ts";
import { BASE_RATES } from "./stories/base-rates.ts";
import { STORIES } from "./stories/index.ts";

const TODAY = "2026-11-27";
const content = () => structuredClone(CONTENT) as { -readonly [K in keyof Content]: Content[K] };
const stopping = (change: (made: ReturnType<typeof content>) => void, today = TODAY): readonly string[] => {
  const made = content();
  change(made);
  return checkContent(today, made)
    .filter(({ stops }) => stops)
    .map(({ file, entry, kind }) => `${file} ${entry} ${kind}`);
};
const first = <Entry>(list: readonly Entry[]): Entry => {
  const [one] = list;
  if (one === undefined) throw new Error("nothing there");
  return one;
};
/** The first of a list with a change, before the others. */
const changed = <Entry>(list: readonly Entry[], change: Partial<Entry>): readonly Entry[] => [
  { ...first(list), ...change },
  ...list.slice(1),
];
const practice = first(PRACTICES);
const guide = first(GUIDES);
const story = first(STORIES);

describe("checkContent", () => {
  it("finds nothing that stops a release in what there is", () => {
    expect(stopping(() => undefined)).toEqual([]);
  });

  it("names what was read in a stored copy of unknown age, and what only others wrote of, without stopping", () => {
    const told = checkContent(TODAY);
    const entries = (kind: string) => told.filter((one) => one.kind === kind).map(({ file }) => file);
    for (const file of ["practices", "guides", "stories", "worried", "lines"])
      expect(entries("undated")).toContain(file);
    expect(entries("unread")).toContain("guides");
    expect(told.filter(({ file, kind }) => file === "practices" && kind === "missing")).toEqual([]);
  });

  it("stops for a practice with a claim that nothing holds, without a study, or not whole", () => {
    const [source] = practice.evidence.sources;
    if (source === undefined) throw new Error("no source");
    const withEvidence =
      (evidence: Partial<typeof practice.evidence>) =>
      (made: Parameters<Parameters<typeof stopping>[0]>[0]) => {
        made.practices = changed(PRACTICES, { evidence: { ...practice.evidence, ...evidence } });
      };
    const key = `practices ${practice.key}`;
    expect(stopping(withEvidence({ sources: [{ ...source, says: `${source.says} 999 more.` }] }))).toEqual([
      `${key} unsupported`,
    ]);
    expect(stopping(withEvidence({ sources: [], line: "We don’t know what it does on average." }))).toEqual([
      `${key} invalid`,
    ]);
    expect(
      stopping((made) => {
        made.practices = changed(PRACTICES, { minutes: 90 });
      }),
    ).toEqual([`${key} invalid`]);
    expect(
      stopping((made) => {
        made.practices = changed(PRACTICES, { end: "Well done!" });
      }),
    ).toEqual([`${key} unsupported`]);
  });

  it("stops for a guide with a number that nothing holds, without its parts, or that leads nowhere", () => {
    const [finding, ...others] = guide.studies;
    if (finding === undefined) throw new Error("no finding");
    const key = `guides ${guide.key}`;
    expect(
      stopping((made) => {
        made.guides = changed(GUIDES, {
          studies: [{ ...finding, says: `${finding.says} 999 more.` }, ...others],
        });
      }),
    ).toContain(`${key} unsupported`);
    expect(
      stopping((made) => {
        made.guides = changed(GUIDES, { notKnown: [] });
      }),
    ).toContain(`${key} invalid`);
    expect(
      stopping((made) => {
        made.guides = changed(GUIDES, {
          here: [...guide.here, { text: "Go there.", to: { practice: "gone" } }],
        });
      }),
    ).toEqual([`${key} invalid`]);
  });

  it("stops for a story with one prompt, or with a number that nothing holds", () => {
    const key = `stories ${story.key}`;
    expect(
      stopping((made) => {
        made.stories = changed(STORIES, { prompts: [story.prompts[0]] as unknown as typeof story.prompts });
      }),
    ).toContain(`${key} invalid`);
    expect(
      stopping((made) => {
        made.stories = changed(STORIES, { changed: "They came back with 41,001 names." });
      }),
    ).toEqual([`${key} unsupported`]);
  });

  it("stops for a figure of how common something is that no words hold", () => {
    const rate = first(BASE_RATES);
    expect(
      stopping((made) => {
        made.rates = changed(BASE_RATES, { says: "Of all who tried in 2023/24, 41.2% passed." });
      }),
    ).toEqual([`rates ${rate.key} unsupported`]);
  });

  it("stops for two of one key, and for a source without its words", () => {
    expect(
      stopping((made) => {
        made.stories = [...STORIES, story];
      }),
    ).toEqual([`stories ${story.key} twice`]);
    expect(
      stopping((made) => {
        const { sources } = made.worried;
        made.worried = { ...made.worried, sources: changed(sources, { excerpt: " " }) };
      }),
    ).toEqual(["worried worried unsupported"]);
    expect(
      stopping((made) => {
        const { sources } = made.asking;
        made.asking = { ...made.asking, sources: changed(sources, { excerpt: "" }) };
      }),
    ).toEqual([`asking ${CONTENT.asking.key} unsupported`]);
  });

  it("tells of pages read more than 180 days ago, and stops for a day to come, on the day it is asked about", () => {
    const read = (copyDate: string, today = TODAY) => {
      const made = content();
      made.stories = changed(STORIES, { facts: [...changed(story.facts, { copyDate })] });
      return checkContent(today, made)
        .filter(({ entry, kind }) => entry === story.key && kind === "stale")
        .map(({ stops }) => stops);
    };
    expect(read("2026-11-01")).toEqual([]);
    expect(read("2026-05-31")).toEqual([]);
    expect(read("2026-05-31", "2026-11-28")).toEqual([false]);
    expect(read("2026-11-28")).toEqual([true]);
    // A number to call is another matter.
    expect(stopping(() => undefined, "2027-09-01")).toContain("lines GB Samaritans stale");
  });
});
