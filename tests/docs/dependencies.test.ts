/**
 * Whatever is installed has its reason: decision 0011 names every dependency of every package.
 */
import { expect, test } from "vitest";
import { files, read } from "./documents.ts";

type Manifest = Partial<
  Record<"dependencies" | "devDependencies" | "optionalDependencies", Record<string, string>>
>;

const DECISION = "docs/decisions/0011-dependencies.md";
const manifests = files.filter((path) => /^((packages|apps)\/[^/]+\/)?package\.json$/.test(path));
const installed = manifests.flatMap((path) => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read(path)) as Manifest;
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).map(
    ([name, version]) => ({
      name,
      version,
    }),
  );
});

test("every dependency has its line", () => {
  expect(manifests.length).toBeGreaterThan(5);
  // The typefaces and Node's packages have one line each for the kind.
  const own = installed.filter(({ name }) => !/^@onward\/|^node-|^@fontsource/.test(name));
  const named = new Set([...read(DECISION).matchAll(/\*([@\w/.-]+)\*/g)].map((match) => match[1] ?? ""));
  expect(own.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([]);
});

test("every version is exact", () => {
  expect(installed.filter(({ version }) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});
