/**
 * Each rule with code that breaks it, and code that only looks as if it did.
 */
import { describe, expect, test } from "vitest";
import { checkMachinePaths, checkPath, checkRules, rules } from "./house.ts";
import { sourceOf } from "./source.ts";

type Example = { readonly path: string; readonly code: string };

const head = "/** A subject. */\n";
const screen = "apps/web/src/features/goals/goal.tsx";
const rule = "packages/domain/src/goals/goal.ts";

const broken: Readonly<Record<string, readonly Example[]>> = {
  "no-any": [
    { path: rule, code: "const x: any = 1;" },
    { path: rule, code: "const x = y as any;" },
    { path: rule, code: "const x: Record<string, any> = {};" },
    { path: rule, code: "// @ts-ignore\nconst x = 1;" },
    { path: rule, code: "/* @ts-expect-error */\nconst x = 1;" },
  ],
  "no-skipped-test": [
    { path: "tests/a.test.ts", code: `test.skip("a", () => {});` },
    { path: "tests/a.test.ts", code: `describe.only("a", () => {});` },
    { path: "tests/a.test.ts", code: `it.todo("a");` },
    { path: "tests/a.test.ts", code: `test.each([1]).skip("a", () => {});` },
    { path: "tests/a.test.ts", code: `describe.skipIf(true)("a", () => {});` },
    { path: "apps/web/e2e/a.spec.ts", code: `test.fixme("a", () => {});` },
    { path: "tests/a.test.ts", code: `xit("a", () => {});` },
  ],
  "no-promise-as-condition": [
    { path: "apps/web/e2e/a.spec.ts", code: `await page.waitForFunction(async () => (await ask()) === 0);` },
  ],
  "pure-domain": [
    { path: rule, code: "const now = Date.now();" },
    { path: rule, code: "const day = new Date(0);" },
    { path: rule, code: "const day = Date();" },
    { path: rule, code: "const x = Math.random();" },
    { path: rule, code: "const x = performance.now();" },
    { path: rule, code: "const x = crypto.randomUUID();" },
    { path: rule, code: "const x = await fetch(y);" },
    { path: rule, code: "setTimeout(x, 1);" },
    { path: rule, code: "const x = Temporal.Now.instant();" },
  ],
  "no-select-star": [
    { path: "packages/store/src/a.ts", code: "const q = `SELECT * FROM ${table}`;" },
    { path: "packages/store/src/a.ts", code: `const q = "select s.* from setback s";` },
  ],
  "no-console": [
    { path: screen, code: "console.log(1);" },
    { path: "apps/server/src/http.ts", code: "console.error(1);" },
  ],
  "words-on-screen": [
    { path: screen, code: "const a = <p>Hello</p>;" },
    { path: screen, code: "const a = <>Hello</>;" },
    { path: screen, code: `const a = <button aria-label="Close" />;` },
    { path: screen, code: `const a = <input placeholder={"Write"} />;` },
    { path: screen, code: "const a = <p title={`Day ${n}`} />;" },
    { path: screen, code: `const a = <p>{open ? "Open" : "Shut"}</p>;` },
    { path: screen, code: `const a = <p>{open && "Open"}</p>;` },
    { path: screen, code: `const a = <p>{n + " days"}</p>;` },
    { path: screen, code: `const a = <img alt="A stone" />;` },
  ],
  "no-import-meta-main": [
    { path: "tools/a.ts", code: "if (import.meta.main) run();" },
    { path: "bench/a.ts", code: `if (import.meta["main"]) run();` },
  ],
  header: [{ path: rule, code: "" }],
};

const whole: readonly Example[] = [
  { path: rule, code: `const many = "any"; // any of them` },
  { path: rule, code: "const fetch = (x: number) => x; const y = fetch(1);" },
  { path: rule, code: "const x = ctx.random(); const y = clock.now;" },
  { path: "packages/domain/src/kernel/time.test.ts", code: "const x = new Date(0);" },
  { path: "tests/a.test.ts", code: `test("only", () => {}); list.only = 1; seen.skip(2);` },
  { path: "packages/store/src/a.ts", code: `const q = "SELECT count(*) FROM setback";` },
  { path: "packages/store/src/a.test.ts", code: `const q = "SELECT * FROM setback";` },
  { path: "apps/cli/src/main.ts", code: "console.log(1);" },
  { path: "tools/a.ts", code: "if (process.argv[1] === import.meta.filename) run(options.main);" },
  { path: "apps/server/src/log.ts", code: "console.log(1);" },
  { path: screen, code: `const a = <p class="lead" role="note" aria-current="page">{copy.title} · 3</p>;` },
  { path: screen, code: `const a = <p>{kind === "open" ? copy.open : copy.shut}</p>;` },
  { path: "apps/web/src/copy/en/parts.tsx", code: "const a = <p>Hello</p>;" },
];

const found = ({ path, code }: Example, begin = head): string[] =>
  checkRules(sourceOf(path, begin + code)).map((problem) => problem.rule);

describe.each(Object.entries(broken))("%s", (name, examples) => {
  test.each(examples)("finds $code", (example) => {
    expect(found(example, name === "header" ? "const x = 1;\n" : head)).toContain(name);
  });
});

test.each(whole)("nothing is wrong with $code in $path", (example) => {
  expect(found(example)).toEqual([]);
});

test("every rule has a reason and a failing example", () => {
  for (const { name, why } of rules) {
    expect(why).toMatch(/^[A-Z].*\.$/);
    expect(Object.keys(broken)).toContain(name);
  }
});

describe("files", () => {
  test("700 lines are enough", () => {
    expect(checkPath("packages/domain/src/a.ts", "x\n".repeat(700))).toEqual([]);
    expect(checkPath("packages/domain/src/a.ts", "x\n".repeat(701))[0]?.rule).toBe("file-length");
    expect(checkPath("packages/content/data/lines.json", "x\n".repeat(9000))).toEqual([]);
  });

  test.each(["utils", "common", "shared", "helpers", "types", "new", "core"])(
    "no folder is named %s",
    (name) => {
      expect(checkPath(`packages/domain/src/${name}/a.ts`, "")[0]?.rule).toBe("no-drawer");
      expect(checkPath(`packages/domain/src/${name}.ts`, "")).toEqual([]);
    },
  );

  test.each([
    ["/", "work/main/packages"],
    ["/", "root/.cache/x"],
    ["/", "home/sam/onward"],
    ["/", "Users/sam/onward"],
    ["/", "tmp/onward"],
    ["C:\\", "Users\\sam"],
    ["../", "shared/design"],
  ])("a path of one machine is found: %s%s", (start, rest) => {
    expect(checkMachinePaths("docs/a.md", `See \`${start}${rest}\`.`)[0]?.rule).toBe("no-machine-path");
  });

  test.each([
    "https://example.org/work/with-us",
    "https://example.org/home/help",
    "npm run work/root",
    "./root/x",
    "`${address}/tmp/x`",
  ])("an address is not taken for one: %s", (text) => {
    expect(checkMachinePaths("docs/a.md", text)).toEqual([]);
  });
});
