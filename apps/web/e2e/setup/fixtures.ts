/**
 * What every journey begins with: `import { test, expect } from "./setup/fixtures.ts"`.
 *
 * A fresh profile for each journey, and helpers for the clock, axe, the network, shared text and a browser that
 * dies. The page passes its time with every command, so setting the page's clock sets the whole app's. Every journey
 * begins on the same morning, since the app offers less at night.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium, expect, test as base } from "@playwright/test";
import type { Browser, BrowserContext, BrowserContextOptions, LaunchOptions, Page } from "@playwright/test";

export { expect };

/** A browser with a profile on disk, which can be killed and opened again. */
export type Profile = {
  /** Starts the browser, with the clock fixed at `at` when given. Its first page is still empty. */
  open(at?: string): Promise<Page>;
  /** Ends every process of the browser at once, as a crash or a dead battery would. */
  kill(): Promise<void>;
  /** Closes it in good order. */
  close(): Promise<void>;
};

type Fixtures = {
  /** Sets the time, as "2026-03-05T09:30" in the journey's own time zone; timers go on running. */
  readonly at: (time: string) => Promise<void>;
  /** Fails with every finding of axe, in light and in dark. `screen` names it in the message. */
  readonly axe: (page: Page, screen: string) => Promise<void>;
  /** Cuts the network off, or gives it back. */
  readonly network: (state: "on" | "off") => Promise<void>;
  /** Waits until the app is kept for use without a network. */
  readonly kept: (page: Page) => Promise<void>;
  readonly profile: Profile;
};

export const test = base.extend<Fixtures>({
  // The address is known only once the server listens, which is after the configuration was read.
  baseURL: async ({}, use) => use(addressOfServer()),

  context: async ({ context }, use) => {
    await beginInTheMorning(context);
    await use(context);
  },

  at: async ({ context }, use) => use((time) => context.clock.setFixedTime(new Date(time))),

  axe: async ({}, use) => use(noFindings),

  network: async ({ context }, use) => use((state) => context.setOffline(state === "off")),

  kept: async ({}, use) => use(keptForOffline),

  profile: async (
    { launchOptions, viewport, isMobile, hasTouch, deviceScaleFactor, locale, timezoneId },
    use,
  ) => {
    const folder = await mkdtemp(join(tmpdir(), "onward-profile-"));
    const opened: BrowserContextOptions = {
      baseURL: addressOfServer(),
      viewport,
      isMobile,
      hasTouch,
      ...(deviceScaleFactor === undefined ? {} : { deviceScaleFactor }),
      ...(locale === undefined ? {} : { locale }),
      ...(timezoneId === undefined ? {} : { timezoneId }),
    };
    const profile = profileIn(folder, launchOptions, opened);
    await use(profile);
    await profile.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

/** A page of a new context, on the morning on which every journey begins. */
export async function newPage(browser: Browser, options?: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  await beginInTheMorning(context);
  return context.newPage();
}

/** Time goes on from there, also from one browser to the next: a later one must not be in an earlier one's past. */
function beginInTheMorning(context: BrowserContext): Promise<void> {
  return context.clock.setSystemTime(Date.parse("2026-03-05T10:00") + Math.round(performance.now()));
}

function addressOfServer(): string {
  const address = process.env["ONWARD_URL"];
  if (address === undefined) throw new Error("The server's address is missing: setup/server.ts did not run.");
  return address;
}

async function noFindings(page: Page, screen: string): Promise<void> {
  // A colour caught half way through a fade would be reported; still motion shows the final ones.
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    // No page has frames; without looking for them no empty page is opened for each check, which took more than half
    // its time.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    // In the dark nothing is other than the colours.
    if (colorScheme === "dark") axe.withRules(["color-contrast", "link-in-text-block"]);
    const { violations } = await axe.analyze();
    const findings = violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help}\n  ${node.html}\n  ${node.failureSummary ?? ""}`),
    );
    expect(findings, `${screen} in ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** The worker controls the page only after everything is stored, since it claims its pages when activated. */
async function keptForOffline(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
}

function profileIn(folder: string, launch: LaunchOptions, opened: BrowserContextOptions): Profile {
  let context: BrowserContext | undefined;
  const close = async (): Promise<void> => {
    await context?.close();
    context = undefined;
  };
  return {
    async open(at) {
      await close();
      context = await chromium.launchPersistentContext(folder, { ...launch, ...opened });
      await (at === undefined ? beginInTheMorning(context) : context.clock.setFixedTime(new Date(at)));
      return context.pages()[0] ?? (await context.newPage());
    },
    async kill() {
      const browser = context?.browser();
      if (context === undefined || browser == null) throw new Error("There is no open browser to kill.");
      const session = await browser.newBrowserCDPSession();
      const { processInfo } = await session.send("SystemInfo.getProcessInfo");
      const main = processInfo.find(({ type }) => type === "browser");
      if (main === undefined) throw new Error("The browser does not tell its process.");
      const gone = new Promise((done) => context?.once("close", done));
      process.kill(main.id, "SIGKILL");
      await gone;
      context = undefined;
    },
    close,
  };
}
