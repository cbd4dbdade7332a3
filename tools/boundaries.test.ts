/**
 * Each arrow of the table has an import that must be refused and, beside it, one that must not.
 */
import { expect, test } from "vitest";
import { checkBoundaries, zones } from "./boundaries.ts";
import { sourceOf } from "./lint/source.ts";

const findings = (path: string, code: string): string[] =>
  checkBoundaries(sourceOf(path, code)).map(({ text }) => text);

const refused: readonly (readonly [path: string, code: string])[] = [
  ["packages/domain/src/a.ts", `import { x } from "@onward/store";`],
  ["packages/domain/src/a.ts", `import type { x } from "@onward/content";`],
  ["packages/domain/src/a.ts", `import { readFileSync } from "node:fs";`],
  ["packages/domain/src/goals/goal.ts", `import { fsrs } from "ts-fsrs";`],
  ["packages/domain/src/goals/goal.ts", `import { Temporal } from "temporal-polyfill";`],
  ["packages/domain/src/a.ts", `import { x } from "../../sync/src/index.ts";`],
  ["packages/domain/src/a.ts", `const x = await import("preact");`],
  ["packages/domain/src/a.ts", `export * from "@onward/sync";`],
  ["packages/domain/src/a.ts", `export { x } from "@onward/sync/stamp";`],
  ["packages/domain/src/a.ts", `type X = import("@onward/sync").X;`],
  ["packages/domain/src/a.test.ts", `import { x } from "@onward/store";`],
  ["packages/content/src/a.ts", `import { heaviness } from "@onward/domain";`],
  ["packages/sync/src/a.ts", `import type { x } from "@onward/domain";`],
  ["packages/store/src/a.ts", `import { sha256 } from "@noble/hashes/sha2.js";`],
  ["packages/store/src/a.ts", `import { DatabaseSync } from "node:sqlite";`],
  ["packages/store/src/a.ts", `import init from "@sqlite.org/sqlite-wasm";`],
  ["packages/store/src/a.ts", `import { x } from "@onward/content";`],
  ["apps/web/src/features/goals/a.tsx", `import { x } from "../lessons/a.tsx";`],
  ["apps/web/src/features/goals/a.tsx", `const x = import("../lessons/a.tsx");`],
  ["apps/web/src/features/goals/a.tsx", `import { x } from "../../app/pages/today.tsx";`],
  ["apps/web/src/features/goals/a.tsx", `import { x } from "@onward/sync";`],
  ["apps/web/src/features/goals/a.tsx", `import { x } from "../../../../../packages/domain/src/index.ts";`],
  ["apps/web/src/ui/a.tsx", `import { x } from "../features/goals/a.tsx";`],
  ["apps/web/src/ui/a.tsx", `import { run } from "../app/store.ts";`],
  ["apps/web/src/ui/a.tsx", `import { heaviness } from "@onward/domain";`],
  ["apps/web/src/copy/en/a.ts", `import { run } from "../../app/store.ts";`],
  ["apps/web/src/app/a.ts", `new Worker(new URL("../../../server/src/main.ts", import.meta.url));`],
  ["apps/web/e2e/a.spec.ts", `import { x } from "../src/app/store.ts";`],
  ["apps/server/src/a.ts", `import type { Setback } from "@onward/domain";`],
  ["apps/server/src/a.ts", `import { openStore } from "@onward/store";`],
  ["apps/server/src/a.ts", `import { lines } from "@onward/content";`],
  ["apps/server/src/a.test.ts", `import { openStore } from "@onward/store";`],
  ["apps/cli/src/a.ts", `import { stamp } from "@onward/sync";`],
  ["apps/cli/src/a.ts", `import { art } from "../../web/src/ui/art.ts";`],
  ["packages/domain/src/a.ts", `const x = await import(place);`],
];

test.each(refused)("%s refuses %s", (path, code) => {
  expect(findings(path, code)).toHaveLength(1);
});

const allowed: readonly (readonly [path: string, code: string])[] = [
  ["packages/domain/src/a.ts", `import * as v from "valibot"; import { b } from "./b.ts";`],
  ["packages/domain/src/lessons/review.ts", `import { fsrs } from "ts-fsrs";`],
  [
    "packages/domain/src/lessons/review.test.ts",
    `import { fsrs } from "ts-fsrs"; import { test } from "vitest";`,
  ],
  ["packages/domain/src/kernel/time.ts", `import { Temporal } from "temporal-polyfill";`],
  ["packages/domain/src/a.property.test.ts", `import fc from "fast-check";`],
  ["packages/content/src/a.ts", `import type { AreaOfLife } from "@onward/domain";`],
  ["packages/store/src/ids.ts", `import { sha256 } from "@noble/hashes/sha2.js";`],
  ["packages/store/src/drivers/node.ts", `import { DatabaseSync } from "node:sqlite";`],
  ["packages/store/src/a.ts", `import { x } from "@onward/domain"; import { y } from "@onward/sync";`],
  [
    "apps/web/src/features/goals/a.tsx",
    `import { b } from "./b.tsx"; import { run } from "../../app/store.ts";`,
  ],
  ["apps/web/src/app/routes.tsx", `const x = import("../features/goals/a.tsx"); import "../ui/base.css";`],
  ["apps/web/src/app/a.ts", `new Worker(new URL("./worker.ts", import.meta.url));`],
  ["apps/web/src/app/a.ts", `const page = new URL("/help", location.href); import wasm from "./a.wasm?url";`],
  ["apps/server/src/main.ts", `import { Hono } from "hono"; import { serve } from "@hono/node-server";`],
  ["apps/cli/src/main.ts", `import { openStore } from "@onward/store/drivers/node"; import "node:fs";`],
];

test.each(allowed)("%s may %s", (path, code) => {
  expect(findings(path, code)).toEqual([]);
});

test("a file outside every part is reported, so that a new part cannot go unchecked", () => {
  expect(findings("packages/circles/src/a.ts", "")).toHaveLength(1);
});

test("the line of a finding is the line of the import", () => {
  const [problem] = checkBoundaries(sourceOf("packages/sync/src/a.ts", `\n\nimport { x } from "preact";`));
  expect(problem?.line).toBe(3);
});

test("every arrow leads to a part of the table or to a package", () => {
  const names = new Set(zones.map(({ name }) => name));
  for (const { may, typesOf = [] } of zones) {
    for (const name of typesOf) expect(names).toContain(name);
    for (const name of may.filter((each) => each.includes(" "))) expect(names).toContain(name);
  }
});
