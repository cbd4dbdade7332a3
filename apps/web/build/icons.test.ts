/**
 * The sheet of icons is what its list makes.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { iconFiles } from "./icons.ts";

const web = join(import.meta.dirname, "..");

test("the sheet and the names were written by the list as it is now", () => {
  const { sheet, names } = iconFiles();
  expect(readFileSync(join(web, "src/ui/icons.svg"), "utf8")).toBe(sheet);
  expect(readFileSync(join(web, "src/ui/icon-names.ts"), "utf8").replace(/\s+/g, " ")).toBe(
    names.replace(/\s+/g, " "),
  );
});
