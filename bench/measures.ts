/**
 * The measures, each with the names it prints.
 */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { SAMPLE_ROWS } from "@onward/content/sample/life";
import { seeded } from "@onward/domain/kernel/seeded";
import { prose } from "./words.ts";

export type Bench = {
  readonly url: string;
  /** The folder the site is served from. */
  readonly folder: string;
  readonly rows: number;
  readonly now: number;
  /** A fresh profile whose database has this many rows; gives its folder. */
  readonly withRows: (count: number) => Promise<string>;
  readonly open: (profile: string) => Promise<BrowserContext>;
  readonly print: (name: string, value: number, unit: "ms" | "kB" | "ratio", rows: number) => void;
};
type Measure = { readonly names: readonly string[]; readonly run: (bench: Bench) => Promise<void> };

const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
};
const p95 = (values: readonly number[]) => quantile(values, 0.95);
const median = (values: readonly number[]) => quantile(values, 0.5);

/** Hands work to the bench page's worker. */
export const inWorker = (page: Page, work: unknown): Promise<unknown> =>
  page.evaluate((w) => (window as unknown as { bench: (w: unknown) => Promise<unknown> }).bench(w), work);

/**
 * Sets what the pages take for the time of day. Only the date: Playwright's clock would stand in for timers,
 * frames and performance.now as well, which are what is measured here.
 */
const atNow = (context: BrowserContext, now: number) =>
  context.addInitScript((ahead: number) => {
    const Real = Date;
    window.Date = class extends Real {
      constructor(...args: []) {
        super(...((args.length === 0 ? [Real.now() + ahead] : args) as []));
      }
      static override now() {
        return Real.now() + ahead;
      }
    } as DateConstructor;
  }, now - Date.now());

/** One- and two-letter beginnings, the commonest word, rare ones, two words, and one that stands nowhere. */
const SEARCHES = [
  "i",
  "t",
  "a",
  "w",
  "in",
  "th",
  "wa",
  "lo",
  "the",
  "interview",
  "rejec",
  "did not",
  "manager of",
  "lisbon",
  "qqqq",
  "bracedi",
];

/** Searches among the stories: beginnings, names with and without their marks, two words, and nothing. */
const STORY_SEARCHES = [
  "a",
  "ra",
  "ray",
  "sembene",
  "Sembène",
  "th",
  "the",
  "moscow film",
  "zzzz",
  "s",
  "science",
];

/** The page's own clock, at the end of the frame in which what a selector waits for first stood there. */
const watchPaint = `
  window.painted = (selector) => new Promise((resolve) => {
    const frame = () => requestAnimationFrame(() => { const c = new MessageChannel(); c.port1.onmessage = () => resolve(performance.now()); c.port2.postMessage(0); });
    if (document.querySelector(selector)) return frame();
    new MutationObserver((_, observer) => {
      if (!document.querySelector(selector)) return;
      observer.disconnect();
      frame();
    }).observe(document, { subtree: true, childList: true });
  });
  const RealWorker = Worker;
  window.durable = [];
  window.Worker = class extends RealWorker {
    constructor(...args) {
      super(...args);
      this.addEventListener("message", (event) => { if (event.data && event.data.value && event.data.value.ok && event.data.value.value && event.data.value.value.batch) window.durable.push(performance.now()); });
    }
  };
`;

export const measures: readonly Measure[] = [
  {
    names: ["commit_p95_ms", "search_100k_p95_ms"],
    run: async ({ url, rows, now, withRows, open, print }) => {
      const context = await open(await withRows(rows));
      const page = await context.newPage();
      await page.goto(`${url}/bench`);
      const commits = (await inWorker(page, { work: "commits", times: 300, now })) as number[];
      print("commit_p95_ms", p95(commits), "ms", rows);
      const searches = (await inWorker(page, { work: "searches", texts: SEARCHES, times: 8 })) as number[];
      print("search_100k_p95_ms", p95(searches), "ms", rows);
      await context.close();
    },
  },
  {
    // The floors are what the machine takes for the same with nothing of Onward in the page: in turns with it.
    names: [
      "save_durable_p95_ms",
      "save_painted_p95_ms",
      "key_p95_ms",
      "save_durable_floor_ms",
      "save_painted_floor_ms",
      "key_floor_ms",
    ],
    run: async ({ url, rows, now, withRows, open, print }) => {
      const context = await open(await withRows(rows));
      await atNow(context, now);
      const page = await context.newPage();
      await page.addInitScript(watchPaint);
      const app = { durable: [] as number[], painted: [] as number[], keys: [] as number[] };
      const floor: typeof app = { durable: [], painted: [], keys: [] };
      for (let i = 0; i < 60; i++) {
        await once(`${url}/setbacks/new`, app, i);
        await once(`${url}/bench/floor.html`, floor, i);
      }
      for (const [ending, times, size] of [
        ["p95", app, rows],
        ["floor", floor, 0],
      ] as const) {
        print(`save_durable_${ending}_ms`, p95(times.durable), "ms", size);
        print(`save_painted_${ending}_ms`, p95(times.painted), "ms", size);
        print(`key_${ending}_ms`, p95(times.keys), "ms", size);
      }
      await context.close();

      async function once(address: string, into: typeof app, round: number): Promise<void> {
        await page.goto(address);
        await page.locator("form textarea").first().focus();
        // The file opens beside the page; what is measured is a save once it has.
        await page.waitForTimeout(500);
        const keys = await page.evaluate(keyTimes, "An evening that did not go as hoped");
        const times = await page.evaluate(saveTimes);
        // The first few warm up what a browser keeps.
        if (round < 5) return;
        into.keys.push(...keys);
        into.durable.push(times.durable);
        into.painted.push(times.painted);
      }
    },
  },
  {
    // The floor is what the machine takes for SQLite, the file and one line of text, with nothing of Onward in it.
    names: ["open_today_100k_ms", "open_today_ratio", "open_floor_ms"],
    run: async ({ url, rows, now, withRows, open, print }) => {
      const few = Math.max(100, rows / 100);
      const [small, large] = [await withRows(few), await withRows(rows)];
      const times: Record<"small" | "large" | "floor", number[]> = { small: [], large: [], floor: [] };
      for (const profile of [small, large]) await untilKeptOffline(profile);
      // In turns, so that what else the machine does falls on all.
      for (let i = 0; i < 11; i++) {
        times.small.push(await opening(small, "/today"));
        times.large.push(await opening(large, "/today"));
        times.floor.push(await opening(small, "/bench/floor.html"));
      }
      print("open_today_100k_ms", median(times.large), "ms", rows);
      print("open_today_ratio", median(times.large) / median(times.small), "ratio", rows);
      print("open_floor_ms", median(times.floor), "ms", few);

      /** The first visit: the service worker takes the app in. */
      async function untilKeptOffline(profile: string): Promise<void> {
        const context = await open(profile);
        const page = await context.newPage();
        await page.goto(`${url}/today`);
        await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
        await context.close();
      }

      /** A browser that is up, with nothing of Onward running in it: ms to what stands in the page. */
      async function opening(profile: string, path: string): Promise<number> {
        const context = await open(profile);
        await atNow(context, now);
        const page = await context.newPage();
        await page.addInitScript(watchPaint);
        await page.waitForTimeout(2000);
        await page.goto(url + path, { waitUntil: "commit" });
        const time = await page.evaluate(() =>
          (window as unknown as { painted: (s: string) => Promise<number> }).painted("main article"),
        );
        await context.close();
        return time;
      }
    },
  },
  {
    // Ten years of it, whatever the size asked for.
    names: ["insights_open_ms", "insights_update_ms"],
    run: async ({ url, now, withRows, open, print }) => {
      const rows = SAMPLE_ROWS;
      const context = await open(await withRows(rows));
      const page = await context.newPage();
      await page.goto(`${url}/bench`);
      const updates = (await inWorker(page, { work: "outcomes", times: 40, now })) as number[];
      print("insights_update_ms", p95(updates), "ms", rows);
      await atNow(context, now);
      await page.addInitScript(watchPaint);
      const times: number[] = [];
      for (let i = 0; i < 15; i++) {
        await page.goto(`${url}/settings`);
        await page.waitForTimeout(1500);
        times.push(await page.evaluate(insightsTime));
      }
      print("insights_open_ms", p95(times), "ms", rows);
      await context.close();
    },
  },
  {
    // Without a network, each time in a new document, so that its words are loaded when it is pressed.
    names: ["practice_open_ms"],
    run: async ({ url, now, withRows, open, print }) => {
      const context = await open(await withRows(1000));
      await atNow(context, now);
      const page = await context.newPage();
      await page.addInitScript(watchPaint);
      await page.goto(`${url}/practice`);
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await context.setOffline(true);
      const times: number[] = [];
      for (let i = 0; i < 15; i++) {
        await page.goto(`${url}/practice`);
        await page.waitForTimeout(1500);
        times.push(await page.evaluate(practiceTime));
      }
      print("practice_open_ms", p95(times), "ms", 1000);
      await context.close();
    },
  },
  {
    // All sixty by every word of theirs, as the page of stories does at each key press.
    names: ["stories_search_ms"],
    run: async ({ url, withRows, open, print }) => {
      const context = await open(await withRows(100));
      const page = await context.newPage();
      await page.goto(`${url}/bench`);
      const work = { work: "stories", texts: STORY_SEARCHES, times: 20 };
      print("stories_search_ms", p95((await inWorker(page, work)) as number[]), "ms", 60);
      await context.close();
    },
  },
  {
    names: ["first_load_js_kb"],
    run: async ({ url, folder, withRows, open, print }) => {
      const context = await open(await withRows(100));
      const page = await context.newPage();
      await page.addInitScript(watchPaint);
      await page.goto(`${url}/today`, { waitUntil: "commit" });
      // What was fetched by the moment the card stands; the worker and SQLite load beside.
      const scripts = await page.evaluate(async () => {
        await (window as unknown as { painted: (s: string) => Promise<number> }).painted("main article");
        return performance
          .getEntriesByType("resource")
          .map((entry) => new URL(entry.name).pathname)
          .filter((path) => path.endsWith(".js") && !/worker|sqlite/.test(path));
      });
      const bytes = scripts.map(
        (path) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).byteLength,
      );
      print("first_load_js_kb", bytes.reduce((sum, n) => sum + n, 0) / 1024, "kB", 0);
      await context.close();
    },
  },
  {
    names: ["import_10k_ms", "import_10k_beside_saves_ms", "save_during_import_ms"],
    run: async ({ url, now, withRows, open, print }) => {
      const random = seeded(7);
      const entries = Array.from({ length: 10_000 }, (_, i) => ({
        title: `Day ${i}`,
        body: prose(random, 300),
        date: new Date(now - i * 3_600_000).toISOString().slice(0, 10),
        time: "21:00",
        tags: [],
        starred: false,
      }));
      const file = {
        name: "journal.json",
        mimeType: "application/json",
        buffer: Buffer.from(JSON.stringify({ tags: {}, entries })),
      };

      print("import_10k_ms", await importing(async () => undefined), "ms", entries.length);
      const painted: number[] = [];
      const beside = await importing(async (context, over) => {
        const page = await context.newPage();
        await page.addInitScript(watchPaint);
        await page.goto(`${url}/setbacks/new`);
        return async () => {
          // A line, Save, Done, the next one: as fast as a person could go.
          for (;;) {
            await page.keyboard.type("Written beside an import", { delay: 30 });
            const time = (await page.evaluate(saveTimes)).painted;
            if (over()) return;
            painted.push(time);
            await page.getByRole("button", { name: "Done" }).click();
            await page.getByRole("link", { name: "Log a setback" }).click();
            await page.locator("form textarea").first().focus();
          }
        };
      });
      print("import_10k_beside_saves_ms", beside, "ms", entries.length);
      print("save_during_import_ms", Math.max(...painted), "ms", painted.length);

      /** Brings the journal in while somebody does something in another tab; ms from the press to the count. */
      async function importing(
        prepare: (context: BrowserContext, over: () => boolean) => Promise<(() => Promise<void>) | undefined>,
      ): Promise<number> {
        const context = await open(await withRows(100));
        await atNow(context, now);
        const page = await context.newPage();
        await page.goto(`${url}/import`);
        await page.setInputFiles("input[type=file]", file);
        const start = page.getByRole("button", { name: /^Bring/ });
        await start.waitFor();
        const work = { over: false };
        const meanwhile = await prepare(context, () => work.over);
        const from = Date.now();
        const done = page
          .getByRole("heading", { name: /came in$/ })
          .waitFor({ timeout: 120_000 })
          .then(() => {
            work.over = true;
            return Date.now() - from;
          });
        await start.evaluate((button: HTMLButtonElement) => button.click());
        await meanwhile?.();
        const took = await done;
        await context.close();
        return took;
      }
    },
  },
];

/** In the page: goes to Insights; ms from the press to the frame that shows the first of them. */
async function insightsTime(): Promise<number> {
  const page = window as unknown as { painted: (s: string) => Promise<number> };
  const from = performance.now();
  document.querySelector<HTMLAnchorElement>('a[href="/insights"]')?.click();
  return (await page.painted(".insight-lead")) - from;
}

/** On the list of practices: presses the first of them; ms to where it begins. */
async function practiceTime(): Promise<number> {
  const page = window as unknown as { painted: (s: string) => Promise<number> };
  const from = performance.now();
  document.querySelector<HTMLAnchorElement>('main a[href^="/practice/"]')?.click();
  return (await page.painted(".sitting h1")) - from;
}

/** In the page: types into the field key by key; ms from each key to the frame that shows it. */
async function keyTimes(text: string): Promise<number[]> {
  const area = document.querySelector<HTMLTextAreaElement>("form textarea");
  if (!area) return [];
  const times: number[] = [];
  for (const key of text) {
    const from = performance.now();
    area.setRangeText(key, area.value.length, area.value.length, "end");
    area.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText", data: key }));
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const after = new MessageChannel();
        after.port1.onmessage = () => resolve();
        after.port2.postMessage(0);
      });
    });
    times.push(performance.now() - from);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return times;
}

/** In the page: presses Save; ms to the durable answer and to the frame that shows it. */
async function saveTimes(): Promise<{ durable: number; painted: number }> {
  const page = window as unknown as { durable: number[]; painted: (s: string) => Promise<number> };
  page.durable.length = 0;
  const from = performance.now();
  document.querySelector<HTMLButtonElement>("button.primary")?.click();
  const done = await page.painted("main:not(:has(form textarea)) h1");
  return { durable: (page.durable[0] ?? NaN) - from, painted: done - from };
}
