/** The PDF, read by another library than the one that made it. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPdf } from "../../tools/read-pdf.ts";
import {
  NOTHING_CHOSEN,
  paperOf,
  type Choosing,
  type Paper,
} from "../../apps/web/src/features/summary/paper.ts";
import { fontsOf, missingLetters, pdfOf, type PAPERS } from "../../apps/web/src/features/summary/pdf.ts";
import type { SaidPart } from "../../apps/web/src/features/summary/lines.ts";

const file = (subset: string, weight: number): Uint8Array =>
  new Uint8Array(
    readFileSync(
      new URL(
        `../../node_modules/@fontsource/newsreader/files/newsreader-${subset}-${weight}-normal.woff`,
        import.meta.url,
      ),
    ),
  );
const fonts = fontsOf(file("latin", 500), [
  file("latin", 400),
  file("latin-ext", 400),
  file("vietnamese", 400),
]);
const words = {
  title: "A summary",
  lang: "en-GB",
  page: (n: number, of: number) => `Page ${n} of ${of}`,
};
const DAYS = { today: "2026-03-05", first: "2026-02-04", last: "2026-03-05" };

const bare = (text: string): string => text.normalize("NFC").replaceAll(/[\s\u2066-\u2069]/g, "");
const onPaper = ({ title, made, parts, self }: Paper): string =>
  bare([title, made, ...parts.flatMap(({ heading, lines }) => [heading, ...lines]), self].join(""));

async function made(paper: Paper, size: keyof typeof PAPERS = "a4") {
  return readPdf(await pdfOf(paper, fonts, size, words));
}
/** All that is read on the pages, without the numbers of the pages. */
const said = (pages: readonly string[]): string =>
  pages
    .map((page, n) => {
      const foot = bare(`Page ${n + 1} of ${pages.length}`);
      expect(bare(page).endsWith(foot)).toBe(true);
      return bare(page).slice(0, -foot.length);
    })
    .join("");

const paper = (lines: readonly string[], more: Partial<Paper> = {}): Paper => ({
  title: "My notes",
  made: "Put together on 5 March 2026",
  parts: [{ heading: "Setbacks", lines }],
  self: "Self-recorded, not a clinical assessment.",
  ...more,
});

/** Letters that the fonts have, each with a shape of its own: two that look alike are read back as one. */
const LETTERS = (() => {
  const seen = new Set<string>();
  return fonts.body
    .flatMap((font, n) =>
      font.characterSet.map((code) => ({ code, shape: `${n}:${font.glyphForCodePoint(code).id}` })),
    )
    .filter(({ code, shape }) => {
      const letter = String.fromCodePoint(code);
      if (missingLetters(paper([letter]), fonts).lines.length > 0 || letter.normalize("NFC") !== letter)
        return false;
      if (/[\p{C}\p{M}\p{Z}]/u.test(letter) || seen.has(shape)) return false;
      seen.add(shape);
      return true;
    })
    .map(({ code }) => String.fromCodePoint(code));
})();

const text = fc
  .array(
    fc.array(
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom(..."etaoinshrdlu-,.'") }, fc.constantFrom(...LETTERS)),
      {
        minLength: 1,
        maxLength: 60,
      },
    ),
    { minLength: 1, maxLength: 25 },
  )
  .chain((parts) =>
    fc
      .array(fc.constantFrom(" ", " ", " ", "\n", "  "), { minLength: parts.length, maxLength: parts.length })
      .map((gaps) => parts.map((part, n) => part.join("") + (gaps[n] ?? "")).join("")),
  );

describe("the PDF", () => {
  it("holds exactly the ticked lines and nothing else, whatever is ticked and however it is worded", async () => {
    const line = fc.record({
      text,
      whole: fc.option(text),
      ticked: fc.boolean(),
      all: fc.boolean(),
      own: fc.option(text),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 8 }),
        fc.array(line, { maxLength: 8 }),
        fc.array(fc.record({ text, ticked: fc.boolean() }), { maxLength: 4 }),
        fc.constantFrom<keyof typeof PAPERS>("a4", "letter"),
        async (setbacks, wins, asked, size) => {
          const part = (name: SaidPart["part"], lines: typeof setbacks): SaidPart => ({
            part: name,
            of: lines.length,
            lines: lines.map((its, n) => ({
              id: `${name}:${n}`,
              text: its.text,
              whole:
                its.whole === null ? null : { id: `whole:${name}:${n}`, text: its.whole, own: its.whole },
            })),
          });
          const parts = [part("setbacks", setbacks), part("helped", wins)];
          const all = [
            ...setbacks.map((l, n) => ({ l, id: `setbacks:${n}` })),
            ...wins.map((l, n) => ({ l, id: `helped:${n}` })),
          ];
          const chosen: Choosing = {
            ...NOTHING_CHOSEN,
            ticked: [
              ...all.flatMap(({ l, id }) => [...(l.ticked ? [id] : []), ...(l.all ? [`whole:${id}`] : [])]),
              ...asked.flatMap((q, n) => (q.ticked ? [`question:${n}`] : [])),
            ],
            words: Object.fromEntries(all.flatMap(({ l, id }) => (l.own === null ? [] : [[id, l.own]]))),
            questions: asked.map((q, n) => ({ id: `question:${n}`, text: q.text })),
          };
          const its = paperOf(parts, chosen, DAYS);
          const told = (lines: typeof setbacks, heading: string): string => {
            const words = lines.flatMap((l) => [
              ...(l.ticked ? [l.own ?? l.text] : []),
              ...(l.all && l.whole !== null ? [l.whole] : []),
            ]);
            return words.length === 0 ? "" : bare([heading, ...words].join(""));
          };
          const lines = told(setbacks, "Setbacks") + told(wins, "What has helped");
          const questions = asked.filter((q) => q.ticked).map((q) => q.text);
          const ask = questions.length === 0 ? "" : bare(["What I’d like to ask", ...questions].join(""));
          if (its === null) {
            expect(lines + ask).toBe("");
            return;
          }
          const { pages } = await made(its, size);
          const head = bare(
            `My notes${lines === "" ? "" : "4 February – 5 March 2026. "}Put together on 5 March 2026`,
          );
          expect(said(pages)).toBe(head + lines + ask + bare(its.self));
        },
      ),
      { numRuns: 24 },
    );
  });

  it("says its title and language, is tagged, and tells of nobody in what describes it", async () => {
    const { info, roles, sizes } = await made(
      paper(["An interview that went wrong"], { title: "Notes from Sam Winter" }),
      "letter",
    );
    expect(info).toMatchObject({ Title: "A summary", Language: "en-GB" });
    expect(JSON.stringify(info)).not.toMatch(/Sam|Winter|interview/);
    expect(roles).toEqual(["Document", "H1", "P", "H2", "L", "LI", "LBody", "P"]);
    expect(sizes).toEqual([[612, 792]]);
  });

  it("brings parts of its fonts along, and none that a reader would have to have", async () => {
    const bytes = await pdfOf(paper(["Łódź, ő, Việt"]), fonts, "a4", words);
    const text = Buffer.from(bytes).toString("latin1");
    const names = [...text.matchAll(/\/FontName \/([^\s/]+)/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(2);
    for (const name of names) expect(name).toMatch(/^[A-Z]{6}\+/);
    expect(text.match(/\/FontFile2 /g)).toHaveLength(names.length);
    expect(said((await readPdf(bytes)).pages)).toContain(bare("Łódź, ő, Việt"));
  });

  it("holds 500 lines, 20,000 characters and a word wider than the page, and splits no line's block", async () => {
    const long = `${"m".repeat(400)} ${"An evening told at length. ".repeat(740)}`.trim();
    expect(long.length).toBeGreaterThan(20_000);
    const many = Array.from({ length: 500 }, (_, n) => `Line ${n}: ${"words and words ".repeat(8)}end ${n}.`);
    const its = paper([...many, long]);
    const { pages, lines, sizes } = await made(its);
    expect(said(pages)).toBe(onPaper(its));
    expect(pages.length).toBeGreaterThan(20);
    // Nothing is drawn beyond the margins.
    for (const [n, page] of lines.entries())
      for (const { right, y } of page) {
        expect(right).toBeLessThan((sizes[n]?.[0] ?? 0) - 40);
        expect(y).toBeGreaterThan(20);
      }
    for (const n of many.keys()) {
      const where = pages.filter((page) => bare(page).includes(bare(`Line ${n}: `)));
      expect(where).toHaveLength(1);
      expect(bare(where[0] ?? "")).toContain(bare(`end ${n}.`));
    }
    // A heading has at least a line of its part below it.
    const two = await made(
      paper(many.slice(0, 43), {
        parts: [
          { heading: "Setbacks", lines: many.slice(0, 43) },
          { heading: "Tries", lines: ["One try"] },
        ],
      }),
    );
    const withHeading = two.pages.filter((page) => page.includes("Tries"));
    expect(withHeading).toHaveLength(1);
    expect(withHeading[0]).toContain("One try");
  });

  it("names letters that it has no shape for, and the lines they are in, before anything is made", () => {
    const its = paper(["Plain", "你好 again 你", "العربية", "Fine 🙂", "Ok\u200D\u00AD\u2068isolated\u2069"]);
    const { letters, lines } = missingLetters(its, fonts);
    expect(letters.slice(0, 3)).toEqual(["你", "好", "ا"]);
    expect(letters).toContain("🙂");
    expect(lines).toEqual(["你好 again 你", "العربية", "Fine 🙂"]);
    expect(
      missingLetters(paper(["“Crème brûlée”, 12\u00a0% – naïve… Ärger, Łódź, Việt Nam"]), fonts).letters,
    ).toEqual([]);
  });
});
