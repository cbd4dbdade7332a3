/**
 * The part of the build that makes Onward readable without script and usable without a network.
 *
 * - Writes the pages of `src/app/prerender.tsx` as complete HTML: `dist/help/index.html` for /help, and so on.
 * - Builds `src/app/service-worker.ts` to `dist/service-worker.js` and gives it the list of files to keep, and the page
 *   for when they are not.
 *
 * Nothing inline is written: the pages hold to a Content-Security-Policy without `unsafe-inline`.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { createServer } from "vite";
import type { Plugin, ResolvedConfig, Rolldown } from "vite";

/** What a page of the app looks like before any script runs. */
export type PrerenderedPage = {
  /** Its address: "/", "/welcome", "/help". */
  readonly path: string;
  /** The module loaded for this page alone, from apps/web, so that it is fetched at once: "src/features/help/screen.tsx". */
  readonly module?: string;
  /** What it is set in, by the names of the font files: fetched before it is asked for, so that nothing moves when it comes. */
  readonly fonts?: readonly string[];
  /** The chunk that begins before the rest of the app has arrived, by its name. */
  readonly start?: string;
  /** It is only seen until the app has taken it over: before that, what is typed would be lost. */
  readonly still?: boolean;
  /** What is read where no script runs and the page can do nothing. */
  readonly withoutScript?: string;
  /** What a search engine shows of it, where it is another than that of the app. */
  readonly description?: string;
  /** `html` is what stands inside `<div id="app">`. */
  render(): { readonly title: string; readonly html: string; readonly lang: string; readonly dir: string };
};

const workerFile = "service-worker.js";
const workerEntry = "src/app/service-worker.ts";
const pagesEntry = "src/app/prerender.tsx";

/** False for what nobody needs without a network. */
function kept(file: string): boolean {
  if (file === workerFile || file.endsWith(".map")) return false;
  // SQLite's package brings a second worker and a proxy that Onward never starts.
  if (/sqlite3-(worker1|opfs-async-proxy)[^/]*$/.test(file)) return false;
  // Fonts of other scripts are fetched when a text needs them.
  return !file.endsWith(".woff2") || /-latin-(?!ext)/.test(file);
}

/** The Vite plugin. A page with inline style or script fails the build. */
export function staticPages(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "onward:static-pages",
    apply: "build",
    enforce: "post",
    config: () => ({
      build: {
        modulePreload: { polyfill: false },
        rolldownOptions: {
          input: { index: "index.html", "service-worker": workerEntry },
          output: {
            entryFileNames: (chunk) =>
              chunk.name === "service-worker" ? workerFile : "assets/[name]-[hash].js",
          },
        },
      },
    }),
    configResolved: (resolved) => {
      config = resolved;
    },
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const template = textOf(bundle["index.html"]);
        const { pages, away } = await prerender(config);
        const written = new Map<string, string>();
        for (const page of pages) {
          const html = fill(template, page, preloads(bundle, page, template));
          written.set(fileOf(page.path), withBuiltAssets(bundle, html));
        }
        for (const [fileName, source] of written) {
          refuseInline(fileName, source);
          delete bundle[fileName];
          this.emitFile({ type: "asset", fileName, source });
        }
        const worker = bundle[workerFile];
        if (worker?.type !== "chunk") this.error("The service worker was not built.");
        if (worker.imports.length > 0)
          this.error("The service worker must stand alone: it may import nothing.");
        refuseInline(workerFile, away);
        const list = listBuild(bundle, written, config.publicDir);
        worker.code = worker.code.replace("__ONWARD_BUILD__", () => JSON.stringify({ ...list, away }));
      },
    },
  };
}

/** Renders the pages with the app's own code, in a development server that lives only as long as that takes. */
async function prerender(
  config: ResolvedConfig,
): Promise<{ readonly pages: readonly PrerenderedPage[]; readonly away: string }> {
  if (!existsSync(join(config.root, pagesEntry))) return { pages: [], away: "" };
  const server = await createServer({
    configFile: false,
    root: config.root,
    cacheDir: join(config.cacheDir, "prerender"),
    logLevel: "error",
    appType: "custom",
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
    build: { assetsInlineLimit: config.build.assetsInlineLimit },
    plugins: [withoutStore(config.root)],
  });
  try {
    const entry = (await server.ssrLoadModule(`/${pagesEntry}`)) as {
      readonly pages: PrerenderedPage[];
      readonly away: () => string;
    };
    const pages = entry.pages.map((page) => {
      const rendered = page.render();
      return { ...page, render: () => rendered };
    });
    return { pages, away: entry.away() };
  } finally {
    await server.close();
  }
}

/** Screens ask the store, which would start a worker. */
const withoutStore = (root: string): Plugin => ({
  name: "onward:without-store",
  enforce: "pre",
  resolveId: (source, importer) =>
    source.endsWith("/store.ts") && importer?.startsWith(join(root, "src"))
      ? join(root, "src/app/store-still.ts")
      : undefined,
});

function fileOf(path: string): string {
  return posix.join(path.slice(1), "index.html");
}

function fill(template: string, page: PrerenderedPage, links: string): string {
  const { title, html, lang, dir } = page.render();
  const needsScript = page.withoutScript ? `<noscript>${page.withoutScript}</noscript>` : "";
  const changes: [part: RegExp, by: string][] = [
    [/<html[^>]*>/, `<html lang="${escape(lang)}" dir="${escape(dir)}">`],
    [/<title>[^<]*<\/title>/, `<title>${escape(title)}</title>`],
    [/<div id="app"><\/div>/, `${needsScript}<div id="app"${page.still ? " inert" : ""}>${html}</div>`],
    [/\s*<\/head>/, `\n${links}  </head>`],
    ...(page.description === undefined
      ? []
      : [
          [
            /(<meta\s+name="description"\s+content=")[^"]*"/,
            `<meta name="description" content="${escape(page.description)}"`,
          ] satisfies [RegExp, string],
        ]),
  ];
  return changes.reduce((text, [part, by]) => {
    if (!part.test(text)) throw new Error(`index.html has no ${part.source}`);
    return text.replace(part, () => by);
  }, template);
}

/** A page as the development server rendered it, with what it points to under the names that the build gave. */
function withBuiltAssets(bundle: Rolldown.OutputBundle, html: string): string {
  let text = html;
  for (const file of Object.values(bundle)) {
    if (file.type !== "asset") continue;
    for (const source of file.originalFileNames)
      text = text.replaceAll(`"/${source}#`, `"/${file.fileName}#`);
  }
  return text;
}

/**
 * Links to what the page's own module brings, beyond what the template links already. Styles come with the script
 * where nothing is to be seen before it runs.
 */
function preloads(bundle: Rolldown.OutputBundle, page: PrerenderedPage, template: string): string {
  const { module, start } = page;
  if (module === undefined) return "";
  const begins = Object.values(bundle).find((file) => file.type === "chunk" && file.name === start);
  if (start !== undefined && begins === undefined)
    throw new Error(`No chunk of the build is called ${start}`);
  const chunk = Object.values(bundle).find(
    (file) => file.type === "chunk" && file.facadeModuleId?.endsWith(`/${module}`),
  );
  if (chunk?.type !== "chunk") throw new Error(`No chunk of the build begins at ${module}`);
  // Whatever it imports, and what that imports: a style sheet may belong to any of them.
  const imported = new Set<Rolldown.OutputChunk>();
  const walk = (files: readonly string[]): void => {
    for (const file of files.map((name) => bundle[name])) {
      if (file?.type !== "chunk" || imported.has(file)) continue;
      imported.add(file);
      walk(file.imports);
    }
  };
  walk(chunk.imports);
  const styles =
    page.render().html === ""
      ? []
      : [...new Set([chunk, ...imported].flatMap((file) => [...(file.viteMetadata?.importedCss ?? [])]))];
  const links = [
    ...styles.map((file) => ({ rel: "stylesheet", file })),
    ...[chunk, ...imported].map(({ fileName }) => ({ rel: "modulepreload", file: fileName })),
  ];
  const script =
    begins === undefined
      ? ""
      : `    <script type="module" async crossorigin src="/${begins.fileName}"></script>\n`;
  const rest = links
    .filter(({ file }) => !template.includes(`"/${file}"`))
    .map(({ rel, file }) => `    <link rel="${rel}" crossorigin href="/${file}">\n`)
    .join("");
  const fonts = Object.keys(bundle)
    .filter((file) => page.fonts?.some((font) => file.includes(font)))
    .map((file) => `    <link rel="preload" as="font" type="font/woff2" crossorigin href="/${file}">\n`);
  return [script, ...fonts, rest].join("");
}

function refuseInline(file: string, html: string): void {
  const inline = /<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/i.exec(html);
  if (inline !== null) {
    throw new Error(`${file} has something inline (${inline[0].trim()}), which the content policy forbids`);
  }
}

/** Every file worth keeping for use without a network, and a version that changes when any of them does. */
function listBuild(
  bundle: Rolldown.OutputBundle,
  written: ReadonlyMap<string, string>,
  publicDir: string,
): { readonly version: string; readonly files: string[] } {
  const contents = new Map<string, string | Uint8Array>(written);
  for (const [name, file] of Object.entries(bundle)) {
    contents.set(name, file.type === "chunk" ? file.code : file.source);
  }
  for (const name of filesBelow(publicDir)) contents.set(name, readFileSync(join(publicDir, name)));
  const names = [...contents.keys()].filter(kept).sort();
  const hash = createHash("sha256");
  for (const name of names) hash.update(`${name}\0`).update(contents.get(name) ?? "");
  return {
    version: hash.digest("hex").slice(0, 16),
    files: names.map(addressOf),
  };
}

function addressOf(file: string): string {
  return `/${file}`.replace(/(.)\/index\.html$/, "$1").replace(/^\/index\.html$/, "/");
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.slice(folder.length + 1).replaceAll("\\", "/"), entry.name));
}

function textOf(file: Rolldown.OutputBundle[string] | undefined): string {
  if (file?.type !== "asset" || typeof file.source !== "string") throw new Error("index.html was not built");
  return file.source;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
