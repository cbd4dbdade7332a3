/**
 * Builds a small app in a folder of its own and reads what came out.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "vite";
import { staticPages } from "./static-pages.ts";

const web = resolve(import.meta.dirname, "..");
const folders: string[] = [];

const app: Readonly<Record<string, string>> = {
  "src/app/main.tsx": `import "./start.css"; void import("../help.ts"); export const letter = "a";`,
  "src/app/start.css": `@font-face{font-family:A;src:url(./a-latin-wght-normal.woff2)}
    @font-face{font-family:A;src:url(./a-latin-ext-wght-normal.woff2)} body{margin:0}`,
  "src/app/a-latin-wght-normal.woff2": "latin",
  "src/app/a-latin-ext-wght-normal.woff2": "latin-ext",
  "src/help.ts": `import "./help.css"; import sheet from "./sheet.svg"; export const help = document.title + sheet;`,
  "src/help.css": "h1{margin:0}",
  "src/sheet.svg": "<svg xmlns='http://www.w3.org/2000/svg'><symbol id='one'/></svg>",
  "src/app/prerender.tsx": `import sheet from "../sheet.svg";
  export const pages = [
    { path: "/", render: () => ({ title: "Onward", html: "<p>Shell</p>", lang: "en", dir: "ltr" }) },
    { path: "/help", module: "src/help.ts", render: () => ({ title: "Help <now>", html: '<h1>Help</h1><svg><use href="' + sheet + '#one"></use></svg>', lang: "ar", dir: "rtl" }) },
  ];
  export const away = () => "<p>Away</p>";`,
  "public/icons/a.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
};

async function built(changed: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "onward-build-"));
  folders.push(folder);
  for (const [name, content] of Object.entries({ ...app, ...changed })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  cpSync(join(web, "index.html"), join(folder, "index.html"));
  cpSync(join(web, "src/app/service-worker.ts"), join(folder, "src/app/service-worker.ts"));
  await build({
    configFile: false,
    root: folder,
    logLevel: "silent",
    build: { assetsInlineLimit: 0 },
    plugins: [staticPages()],
  });
  return join(folder, "dist");
}

type Listed = { readonly version: string; readonly files: string[] };

function listIn(dist: string): Listed {
  const worker = readFileSync(join(dist, "service-worker.js"), "utf8");
  const list = /\{"version":[^}]*\}/.exec(worker)?.[0] ?? "{}";
  return JSON.parse(list) as Listed;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe("a build", () => {
  let dist = "";
  beforeAll(async () => {
    dist = await built();
  });

  test("writes each page whole, in its language, with escaped title", () => {
    const help = readFileSync(join(dist, "help/index.html"), "utf8");
    expect(help).toContain('<html lang="ar" dir="rtl">');
    expect(help).toContain("<title>Help &lt;now></title>");
    expect(help).toContain('<div id="app"><h1>Help</h1>');
    expect(readFileSync(join(dist, "index.html"), "utf8")).toContain('<div id="app"><p>Shell</p></div>');
  });

  test("gives what a page points to the name of its making, as the script does", () => {
    const help = readFileSync(join(dist, "help/index.html"), "utf8");
    const sheet = /<use href="(\/assets\/sheet-[^"#]+\.svg)#one">/.exec(help)?.[1] ?? "";
    expect(listIn(dist).files).toContain(sheet);
    expect(readFileSync(join(dist, sheet), "utf8")).toBe(app["src/sheet.svg"]);
  });

  test("links a page's own script and styles in it, once, and in no other", () => {
    const help = readFileSync(join(dist, "help/index.html"), "utf8");
    expect(help.match(/rel="modulepreload"[^>]*help-[^>]*\.js"/g)).toHaveLength(1);
    expect(help.match(/rel="stylesheet"[^>]*help-[^>]*\.css"/g)).toHaveLength(1);
    expect(readFileSync(join(dist, "index.html"), "utf8")).not.toContain("help-");
  });

  test("lists every file of the app for use without a network, and no font of another script", () => {
    const { files } = listIn(dist);
    expect(files).toContain("/");
    expect(files).toContain("/help");
    expect(files).toContain("/icons/a.svg");
    expect(files.filter((file) => file.endsWith(".js"))).toHaveLength(2);
    expect(files.filter((file) => file.includes("latin-wght"))).toHaveLength(1);
    expect(files.filter((file) => file.includes("latin-ext"))).toEqual([]);
    expect(files).not.toContain("/service-worker.js");
  });

  test("gives the worker the page for when nothing is kept", () => {
    expect(readFileSync(join(dist, "service-worker.js"), "utf8")).toContain('"away":"<p>Away</p>"');
  });

  test("gives the list a new version when anything in it changes, and only then", async () => {
    const first = listIn(dist).version;
    expect(listIn(await built()).version).toBe(first);
    expect(listIn(await built({ "public/icons/a.svg": "<svg/>" })).version).not.toBe(first);
  });
});

test("a page with inline style or script does not build", async () => {
  const page = (html: string): string =>
    `export const pages = [{ path: "/", render: () => ({ title: "", html: ${JSON.stringify(html)}, lang: "en", dir: "ltr" }) }]; export const away = () => "";`;
  for (const html of [
    '<p style="color:red">',
    "<script>1</script>",
    '<a onclick="1">',
    "<style>p{}</style>",
  ]) {
    await expect(built({ "src/app/prerender.tsx": page(html) })).rejects.toThrow("inline");
  }
});
