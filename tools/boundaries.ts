/**
 * Which part of Onward may import what: the arrows of the architecture as one table, and the check of it.
 *
 * Static, dynamic and type imports count, and addresses given to `new URL(..., import.meta.url)`. There is no list
 * of exceptions. `node tools/boundaries.ts` prints every import that is not allowed and ends with code 1.
 */
import { posix } from "node:path";
import { Visitor } from "vite";
import type { Problem, Source } from "./lint/source.ts";
import { reportAndExit } from "./lint/report.ts";

/** A part of the project: a folder, and what its files may reach. */
export type Zone = {
  readonly name: string;
  /** Files whose path begins so belong here. The first zone that fits wins. */
  readonly folder: string;
  /** Names of other zones, packages ("preact" covers "preact/hooks"), or "node:" for Node's own modules. */
  readonly may: readonly string[];
  /** Zones of which only types may be imported. */
  readonly typesOf?: readonly string[];
  /** Packages that one file alone may import, so that it stays easy to replace. */
  readonly only?: Readonly<Record<string, RegExp>>;
  readonly why: string;
};

const webScreens = ["preact", "@preact/signals"];

export const zones: readonly Zone[] = [
  {
    name: "domain",
    folder: "packages/domain/",
    may: ["valibot"],
    only: {
      jstat: /^packages\/domain\/src\/kernel\/quantiles\./,
      "ts-fsrs": /^packages\/domain\/src\/lessons\/review\./,
      "temporal-polyfill": /^packages\/domain\/src\/kernel\/time\./,
    },
    why: "The rules are pure: what they cannot import they cannot do.",
  },
  {
    name: "content",
    folder: "packages/content/",
    may: ["valibot"],
    typesOf: ["domain"],
    only: {
      "flesch-kincaid": /^packages\/content\/src\/reading-level\./,
      syllable: /^packages\/content\/src\/reading-level\./,
    },
    why: "Content is data with sources; it may name the domain's words and do nothing.",
  },
  {
    name: "sync",
    folder: "packages/sync/",
    may: ["valibot"],
    why: "Sync sees opaque tables and cells, so that a server can use it without knowing what people write.",
  },
  {
    name: "store",
    folder: "packages/store/",
    may: ["domain", "sync", "valibot", "fflate", "csv-parse", "yaml", "age-encryption"],
    only: {
      "@sqlite.org/sqlite-wasm": /^packages\/store\/src\/drivers\/browser/,
      "node:": /^packages\/store\/src\/drivers\/node/,
      "@noble/hashes": /^packages\/store\/src\/([\w-]+\/)*(ids|digest|secret)\./,
    },
    why: "The store runs in a worker and in Node alike; what differs stands in one driver each.",
  },
  {
    name: "web build",
    folder: "apps/web/build/",
    may: ["ui", "vite", "node:"],
    why: "The bundler's plugins and generators run in Node and never in the app.",
  },
  {
    name: "web settings",
    folder: "apps/web/vite.config.ts",
    may: ["web build", "vite", "@prefresh/vite"],
    why: "The bundler's settings only put plugins together.",
  },
  {
    name: "journey settings",
    folder: "apps/web/playwright.config.ts",
    may: ["tools", "@playwright/test", "node:"],
    why: "The journeys' settings find a browser as every other tool does.",
  },
  {
    name: "journeys",
    folder: "apps/web/e2e/",
    may: ["tools", "@playwright/test", "@axe-core/playwright", "node:"],
    typesOf: ["domain"],
    why: "A journey knows what a person knows: names on the screen, no code of the app.",
  },
  {
    name: "copy",
    folder: "apps/web/src/copy/",
    may: ["domain", "content", "platform"],
    why: "The catalogue is text; it may count and name what the domain has, and shows nothing itself.",
  },
  {
    name: "ui",
    folder: "apps/web/src/ui/",
    may: [...webScreens, "copy", "platform", "@fontsource-variable"],
    typesOf: ["domain"],
    only: { "d3-scale": /^apps\/web\/src\/ui\/charts\// },
    why: "A button knows no setback: the design system stands without the screens that use it.",
  },
  {
    name: "platform",
    folder: "apps/web/src/platform/",
    may: ["@preact/signals", "domain", "store"],
    why: "What a browser offers is wrapped here, without a look.",
  },
  {
    name: "features",
    folder: "apps/web/src/features/",
    may: [...webScreens, "app", "ui", "copy", "platform", "domain", "store", "content"],
    only: {
      pdfkit: /^apps\/web\/src\/features\/summary\/pdf(kit\.d)?\./,
      fontkit: /^apps\/web\/src\/features\/summary\/pdf(kit\.d)?\./,
      "@fontsource": /^apps\/web\/src\/features\/summary\/make-pdf\./,
    },
    why: "Screens of one noun. Pages in app put several together, so features never meet.",
  },
  {
    name: "app",
    folder: "apps/web/src/app/",
    may: [
      ...webScreens,
      "preact-render-to-string",
      "features",
      "ui",
      "copy",
      "platform",
      "domain",
      "store",
      "content",
      "@fontsource-variable",
    ],
    why: "Start-up, routes, pages and workers join everything else.",
  },
  {
    name: "server",
    folder: "apps/server/",
    may: ["hono", "@hono/node-server", "node:"],
    why: "The server cannot read what people write; its code does not even know the words.",
  },
  {
    name: "cli",
    folder: "apps/cli/",
    may: ["domain", "store", "content", "node:"],
    why: "Text in, text out, over the same commands as the screens.",
  },
  {
    name: "tools",
    folder: "tools/",
    may: [
      "domain",
      "store",
      "content",
      "server",
      "vite",
      "vitest",
      "@playwright/test",
      "@axe-core/playwright",
      "node:",
    ],
    only: {
      unpdf: /^tools\/read-pdf\./,
      "d3-scale": /^tools\/science\/figure\./,
      "d3-shape": /^tools\/science\/figure\./,
    },
    why: "Tools look at the project from outside.",
  },
  {
    name: "bench",
    folder: "bench/",
    may: [
      "domain",
      "sync",
      "store",
      "content",
      "tools",
      "server",
      "vite",
      "@sqlite.org/sqlite-wasm",
      "@playwright/test",
      "node:",
    ],
    why: "Measurements use the real store and the real app.",
  },
  {
    name: "tests",
    folder: "tests/",
    may: [
      "domain",
      "sync",
      "store",
      "content",
      "copy",
      "features",
      "app",
      "cli",
      "tools",
      "valibot",
      "fflate",
      "yaml",
      "vite",
      "node:",
    ],
    why: "Tests across packages know them all.",
  },
  {
    name: "test settings",
    folder: "vitest.config.ts",
    may: ["vitest"],
    why: "One file says which tests there are.",
  },
];

const workspaces: Readonly<Record<string, string>> = {
  "@onward/domain": "domain",
  "@onward/content": "content",
  "@onward/sync": "sync",
  "@onward/store": "store",
  "@onward/web": "app",
  "@onward/server": "server",
  "@onward/cli": "cli",
};

/** What tests beside the code, and what stands in a folder named testing, may import on top of what the code may. */
const forTests = ["vitest", "fast-check", "node:", "vite", "@playwright/test", "preact-render-to-string"];

/** Every import of one file that the table does not allow, and addresses that cannot be read off the code. */
export function checkBoundaries(source: Source): Problem[] {
  const zone = zoneOf(source.path);
  if (zone === undefined) {
    return [
      { path: source.path, line: 1, rule: "boundaries", text: "stands in no part of tools/boundaries.ts" },
    ];
  }
  return importsOf(source).flatMap(({ target, line, typeOnly }) => {
    const reason = refuse(source.path, zone, target, typeOnly);
    return reason === undefined ? [] : [{ path: source.path, line, rule: "boundaries", text: reason }];
  });
}

function refuse(path: string, zone: Zone, target: string | undefined, typeOnly: boolean): string | undefined {
  if (target === undefined) return "imports an address that is not a plain string, which nobody can check";
  const isTest = /\.test\.tsx?$|\/testing\//.test(path);
  const wanted = target.startsWith(".") ? inProject(path, target) : target.replace(/\?.*$/, "");
  const other = target.startsWith(".")
    ? zoneOf(wanted)
    : zones.find(({ name }) => name === workspaceOf(target));
  if (other !== undefined) {
    if (target.startsWith(".") && workspaceFolder(path) !== workspaceFolder(wanted) && isPackage(wanted)) {
      return `reaches into ${other.name} by path; packages are imported by name`;
    }
    if (other === zone) return withinZone(path, zone, wanted);
    if (zone.may.includes(other.name)) return pagesStayInApp(zone, wanted);
    if (zone.typesOf?.includes(other.name)) {
      return typeOnly ? undefined : `imports more than types of ${other.name}. ${zone.why}`;
    }
    return `${zone.name} may not import ${other.name}. ${zone.why}`;
  }
  if (target.startsWith(".")) {
    return wanted.endsWith(".json") ? undefined : `imports ${target}, which stands in no part of the project`;
  }
  const file = Object.entries(zone.only ?? {}).find(([name]) => covers(name, wanted))?.[1];
  if (file?.test(path)) return undefined;
  if (isTest && [...forTests, ...Object.keys(zone.only ?? {})].some((name) => covers(name, wanted))) {
    return undefined;
  }
  if (zone.may.some((name) => covers(name, wanted))) return undefined;
  return file === undefined
    ? `${zone.name} may not import ${wanted}. ${zone.why}`
    : `only ${file.source.replaceAll(/[\\^]/g, "")} imports ${wanted}`;
}

/** Features never import each other. */
function withinZone(path: string, zone: Zone, wanted: string): string | undefined {
  if (zone.name !== "features") return undefined;
  const from = path.slice(zone.folder.length).split("/")[0];
  const to = wanted.slice(zone.folder.length).split("/")[0];
  return from === to ? undefined : `features/${from} may not import features/${to}. ${zone.why}`;
}

function pagesStayInApp(zone: Zone, wanted: string): string | undefined {
  const reaches = zone.name === "features" && wanted.startsWith("apps/web/src/app/pages/");
  return reaches ? `a feature may not import a page, which is made of features` : undefined;
}

function zoneOf(path: string): Zone | undefined {
  return zones.find(({ folder }) => path.startsWith(folder));
}

function inProject(path: string, target: string): string {
  return posix.join(posix.dirname(path), target.replace(/\?.*$/, ""));
}

function workspaceOf(target: string): string | undefined {
  return workspaces[target.split("/").slice(0, 2).join("/")];
}

function workspaceFolder(path: string): string {
  return path.split("/").slice(0, 2).join("/");
}

function isPackage(path: string): boolean {
  return path.startsWith("packages/");
}

function covers(name: string, wanted: string): boolean {
  return name.endsWith(":") ? wanted.startsWith(name) : wanted === name || wanted.startsWith(`${name}/`);
}

/** One import of a file; `target` is undefined when it is not a plain string. */
type Import = { readonly target: string | undefined; readonly line: number; readonly typeOnly: boolean };

function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  const add = (node: { readonly start: number }, target: string | undefined, typeOnly: boolean): void => {
    found.push({ target, line: source.lineAt(node.start), typeOnly });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node, node.source.value, node.importKind === "type"),
    ExportAllDeclaration: (node) => add(node, node.source.value, node.exportKind === "type"),
    ExportNamedDeclaration: (node) => {
      if (node.source !== null) add(node, node.source.value, node.exportKind === "type");
    },
    TSImportType: (node) => add(node, node.source.value, true),
    ImportExpression: (node) => add(node, stringOf(node.source), false),
    NewExpression: (node) => {
      const isUrl = node.callee.type === "Identifier" && node.callee.name === "URL";
      const [address, base] = node.arguments;
      const ofModule = base?.type === "MemberExpression" && base.object.type === "MetaProperty";
      const target = stringOf(address);
      if (isUrl && ofModule && target !== undefined && /\.[cm]?[jt]sx?$/.test(target))
        add(node, target, false);
    },
  }).visit(source.program);
  return found;
}

function stringOf(node: { readonly type: string } | undefined): string | undefined {
  if (node?.type !== "Literal") return undefined;
  const { value } = node as unknown as { readonly value: unknown };
  return typeof value === "string" ? value : undefined;
}

if (process.argv[1] === import.meta.filename) reportAndExit("Imports", [checkBoundaries]);
