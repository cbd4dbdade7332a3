/**
 * Makes the sheet of icons from the Lucide package, and the type of their names.
 *
 * Run `node apps/web/build/icons.ts` after changing the list; a test fails when
 * the two files no longer agree with it. Lucide is under the ISC licence.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { pebble } from "../src/ui/art.ts";

/** Our one icon that Lucide has not: three stones. */
const stones = [pebble(7, 17.5, 5, 3, 2), pebble(16.5, 12.5, 4.4, 2.7, 4), pebble(9, 6.5, 3.7, 2.3, 6)];

const fromLucide = [
  "archive",
  "arrow-left",
  "arrow-right",
  "book-open",
  "calendar-days",
  "calendar-plus",
  "calendar-range",
  "camera",
  "chart-line",
  "check",
  "chevron-down",
  "chevron-right",
  "circle-alert",
  "circle-help",
  "clock",
  "cloud",
  "cloud-off",
  "copy",
  "download",
  "ellipsis",
  "external-link",
  "eye-off",
  "file-text",
  "file-up",
  "footprints",
  "gift",
  "globe",
  "hand-heart",
  "hard-drive",
  "heart",
  "history",
  "image",
  "info",
  "keyboard",
  "leaf",
  "library",
  "life-buoy",
  "lock-keyhole",
  "map-pin",
  "message-circle",
  "mic",
  "minus",
  "moon",
  "mountain",
  "paperclip",
  "pause",
  "pencil",
  "phone",
  "play",
  "plus",
  "printer",
  "refresh-cw",
  "rotate-ccw",
  "scale",
  "search",
  "send",
  "settings-2",
  "smartphone",
  "sprout",
  "sunrise",
  "telescope",
  "trash-2",
  "undo-2",
  "upload",
  "users",
  "volume-2",
  "wind",
  "x",
] as const;

const folder = join(dirname(createRequire(import.meta.url).resolve("lucide-static/package.json")), "icons");
const web = join(dirname(fileURLToPath(import.meta.url)), "..");

function drawing(name: string): string {
  return readFileSync(join(folder, `${name}.svg`), "utf8")
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/[\s\S]*?<svg[^>]*>/, "")
    .replace("</svg>", "")
    .replace(/\s*\n\s*/g, "")
    .replaceAll(" />", "/>");
}

const symbol = (name: string, inner: string): string =>
  `<symbol id="i-${name}" viewBox="0 0 24 24">${inner}</symbol>`;

/** The two files: the sheet that screens point into, and the names a screen may use. */
export function iconFiles(): { readonly sheet: string; readonly names: string } {
  const own = symbol("stones", stones.map((d) => `<path d="${d}"/>`).join(""));
  const names = ["stones", ...fromLucide].sort();
  return {
    sheet: `<!-- Icons: Lucide, ISC licence (lucide-static). Written by build/icons.ts. -->\n<svg xmlns="http://www.w3.org/2000/svg">\n${[own, ...fromLucide.map((name) => symbol(name, drawing(name)))].join("\n")}\n</svg>\n`,
    names: [
      "/** The icons there are. Written by build/icons.ts from its list; change that, then run it. */",
      "export type IconName =",
      ...names.map((name, i) => `  | "${name}"${i === names.length - 1 ? ";" : ""}`),
      "",
    ].join("\n"),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { sheet, names } = iconFiles();
  writeFileSync(join(web, "src/ui/icons.svg"), sheet);
  writeFileSync(join(web, "src/ui/icon-names.ts"), names);
}
