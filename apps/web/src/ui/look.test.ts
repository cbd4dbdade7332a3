/**
 * What the style sheets promise: contrast in both themes, any direction of writing, no tiny text.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const sheets = ["", "screens"].flatMap((folder) =>
  readdirSync(join(import.meta.dirname, folder))
    .filter((file) => file.endsWith(".css"))
    .map((file) => ({
      file,
      css: readFileSync(join(import.meta.dirname, folder, file), "utf8").replace(/\/\*[\s\S]*?\*\//g, ""),
    })),
);

const tokens = new Map(
  [
    ...readFileSync(join(import.meta.dirname, "tokens.css"), "utf8").matchAll(
      /--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
    ),
  ].map(([, name = "", light = "", dark = ""]) => [name, { light, dark }] as const),
);

type Theme = "light" | "dark";

/** Relative luminance by WCAG 2: of an sRGB colour, 0 black to 1 white. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio by WCAG 2, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

const GROUNDS = "ground sunken surface raised";
const PAIRS: readonly (readonly [foreground: string, on: string, atLeast: number])[] = [
  ["ink", `${GROUNDS} primary-soft light-soft danger-soft pill water water-2 dawn dusk`, 7],
  ["ink-2", GROUNDS, 7],
  ["ink-2", "primary-soft light-soft pill water water-2 dawn dusk", 4.5],
  ["ink-3", GROUNDS, 4.5],
  ["primary", GROUNDS, 4.5],
  ["on-primary", "primary primary-hover", 4.5],
  ["on-primary-soft", "primary-soft", 4.5],
  ["light-ink", "ground surface light-soft", 4.5],
  ["danger", "ground surface danger-soft", 4.5],
  ["on-danger", "danger", 4.5],
  ["felt", "ground surface felt-soft", 4.5],
  ["steadied", "ground surface steadied-soft", 4.5],
  ["understood", "ground surface understood-soft", 4.5],
  ["learned", "ground surface learned-soft", 4.5],
  ["moving", "ground surface moving-soft", 4.5],
  ["ground", "ink", 7],
  ["line-strong", GROUNDS, 3],
  ["focus", `${GROUNDS} primary-soft light-soft pill`, 3],
  ["emo-storm", "surface", 3],
  ["emo-low", "surface", 3],
  ["emo-calm", "surface", 3],
  ["emo-bright", "surface", 3],
];

describe("contrast", () => {
  test.each(["light", "dark"] as const)("every pair that is used reaches its ratio in %s", (theme: Theme) => {
    const short: string[] = [];
    for (const [foreground, on, atLeast] of PAIRS) {
      for (const ground of on.split(" ")) {
        const [a, b] = [tokens.get(foreground)?.[theme], tokens.get(ground)?.[theme]];
        if (a === undefined || b === undefined) throw new Error(`No token ${foreground} or ${ground}`);
        const ratio = contrast(a, b);
        if (ratio < atLeast) short.push(`${foreground} on ${ground}: ${ratio.toFixed(2)} of ${atLeast}`);
      }
    }
    expect(short).toEqual([]);
  });
});

describe("the style sheets", () => {
  test("there are enough of them to be worth reading", () => {
    expect(sheets.length).toBeGreaterThan(15);
  });

  test("use logical properties only, so that every screen can run from right to left", () => {
    const physical =
      /(?:^|[;{\s])((?:margin|padding|border|inset)-(?:left|right|top|bottom)[\w-]*|(?:left|right|top|bottom)(?=\s*:)|border-(?:top|bottom)-(?:left|right)-radius|text-align: (?:left|right)|float: (?:left|right)|clear: (?:left|right))\s*(?::|;)/g;
    const found = sheets.flatMap(({ file, css }) =>
      [...css.matchAll(physical)].map((m) => `${file}: ${m[1]}`),
    );
    expect(found).toEqual([]);
  });

  test("no four-value margin or padding differs between its sides", () => {
    const found = sheets.flatMap(({ file, css }) =>
      [...css.matchAll(/(?:margin|padding): ([^;]+);/g)]
        .map(([, value = ""]) => value.match(/(?:[\w.-]+\((?:[^()]|\([^()]*\))*\)|[^\s()]+)/g) ?? [])
        .filter((sides) => sides.length === 4 && sides[1] !== sides[3])
        .map((sides) => `${file}: ${sides.join(" ")}`),
    );
    expect(found).toEqual([]);
  });

  test("no text is under 12 px", () => {
    const found = sheets.flatMap(({ file, css }) =>
      [...css.matchAll(/font(?:-size)?: [^;]*?([\d.]+)(rem|px)/g)]
        .filter(([, size = "0", unit]) => Number(size) * (unit === "rem" ? 16 : 1) < 12)
        .map(([text]) => `${file}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  test("nothing comes from another origin", () => {
    expect(sheets.filter(({ css }) => /https?:|\/\/[a-z]/.test(css)).map(({ file }) => file)).toEqual([]);
  });
});
