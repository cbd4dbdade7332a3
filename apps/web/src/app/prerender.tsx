/**
 * The pages that can be read before any script runs, for the build to write as complete HTML.
 *
 * What is rendered here is what main.tsx renders first, so that it is taken over in the browser
 * without replacing an element.
 */
import { dial } from "@onward/content/helplines/index";
import type { ComponentType } from "preact";
import { renderToString } from "preact-render-to-string";
import { direction, language } from "../copy/language.ts";
import { worried } from "../copy/content/worried.ts";
import { awayPage } from "../copy/en/away.ts";
import { shell } from "../copy/en/shell.ts";
import { GUIDES } from "../copy/content/guides.ts";
import { guides } from "../copy/en/guides.ts";
import { help } from "../copy/en/help.ts";
import { log } from "../copy/en/log.ts";
import { welcome } from "../copy/en/welcome.ts";
import { askingPage } from "../copy/content/asking.ts";
import { Asking } from "../features/care/asking.tsx";
import { AllCountries } from "../features/help/all-countries.tsx";
import { emergencyNumbers } from "../features/help/emergency-numbers.ts";
import OneGuide from "../features/guides/guide.tsx";
import GuideList from "../features/guides/list.tsx";
import BlankNote from "../features/help/blank-note.tsx";
import Help, { EVERY_COUNTRY } from "../features/help/help.tsx";
import Worried from "../features/help/worried.tsx";
import Log from "../features/setbacks/log.tsx";
import Welcome from "./pages/welcome.tsx";
import { guideAddress } from "./parts/guide-address.ts";
import type { Route, ScreenProps } from "./route.ts";
import { Shell } from "./shell.tsx";

/** One page: its address, the module fetched with it, and what it looks like. */
export type Page = {
  readonly path: string;
  readonly module: string;
  /** What the page is set in, by the names of the font files. */
  readonly fonts: readonly string[];
  /** The chunk that begins at once, by its name in vite.config.ts. */
  readonly start?: string;
  /** It can only be looked at until the app takes it over. */
  readonly still?: boolean;
  /** What is read where no script runs. */
  readonly withoutScript?: string;
  /** What somebody who looks for it elsewhere reads of it. */
  readonly description?: string;
  render(): { readonly title: string; readonly html: string; readonly lang: string; readonly dir: string };
};

const FONTS = ["atkinson-hyperlegible-next-latin-wght-normal", "newsreader-latin-500-normal"];

/** A page with more to read than headings. */
const withText = (its: Page): Page => ({ ...its, fonts: [...its.fonts, "newsreader-latin-400-normal"] });

const NEEDS_SCRIPT = renderToString(
  <p class="needs-script">
    {shell.needsScript.line}{" "}
    <a class="link" href="/help">
      {shell.needsScript.help}
    </a>{" "}
    <a class="link" href="/guides">
      {shell.needsScript.guides}
    </a>
  </p>,
);

function page(
  path: string,
  frame: Route["frame"],
  module: string,
  name: string,
  Screen: ComponentType<ScreenProps>,
  of: { readonly route?: Partial<Route>; readonly params?: ScreenProps["params"] } = {},
): Page {
  const { route, params = {} } = of;
  return {
    path,
    module,
    fonts: FONTS,
    render: () => ({
      title: shell.windowTitle(name),
      lang: language,
      dir: direction,
      html: renderToString(
        <Shell view={{ route: { path, frame, ...route }, Screen, params, key: path, moved: false }} />,
      ),
    }),
  };
}

/** Help for readers without script. The app never renders it: taking so much over would cost more than all the rest. */
function withEveryCountry(written: Page): Page {
  const place = `id="${EVERY_COUNTRY}">`;
  return {
    ...written,
    render: () => {
      const { html, ...rest } = written.render();
      if (!html.includes(place)) throw new Error("Help has no place for the countries");
      return { ...rest, html: html.replace(place, () => place + renderToString(<AllCountries />)) };
    },
  };
}

/** The list of guides, and each of them. */
const guidePages: readonly Page[] = [
  {
    ...page("/guides", "sub", "src/features/guides/list.tsx", guides.title, GuideList, {
      route: { tab: "practice" },
    }),
    description: guides.description,
  },
  ...GUIDES.map(({ key, title, line, what }) => {
    const path = guideAddress(key);
    return {
      ...page(path, "sub", "src/features/guides/guide.tsx", title, OneGuide, {
        route: { path: "/guides/:key", tab: "practice" },
        params: { key: path.slice("/guides/".length) },
      }),
      description: `${line}. ${what[0] ?? ""}`,
    };
  }),
];

/** An empty page for an address whose screen needs the file, with that screen fetched beside the app. */
const shellOf = (path: string, module: string): Page => ({
  path,
  module,
  fonts: FONTS,
  start: "start",
  withoutScript: NEEDS_SCRIPT,
  render: () => ({ title: shell.name, lang: language, dir: direction, html: "" }),
});

/** What the service worker answers when the app itself is not kept and there is no network: nothing else is to be had. */
export const away = (): string =>
  `<!doctype html>${renderToString(
    <html lang={language} dir={direction}>
      <head>
        <meta charSet="utf-8" />
        <title>{shell.name}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
      </head>
      <body>
        <main>
          <p>
            <a href="/help">{shell.help}</a>
          </p>
          <h1>{awayPage.title}</h1>
          <p>{awayPage.detail}</p>
          <p>{awayPage.words}</p>
          <h2>{awayPage.emergency}</h2>
          <p>{awayPage.danger}</p>
          <ul>
            {emergencyNumbers().map(({ number, countries }) => (
              <li key={number}>
                <a href={`tel:${dial(number)}`}>{number}</a> {countries.join(", ")}
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>,
  )}`;

export const pages: readonly Page[] = [
  // The one every other address gets too.
  shellOf("/", "src/app/pages/today.tsx"),
  shellOf("/today", "src/app/pages/today.tsx"),
  {
    ...page("/setbacks/new", "focus", "src/features/setbacks/log.tsx", log.window, Log),
    // Its openings are set in italics.
    fonts: [...FONTS, "newsreader-latin-400-italic"],
    start: "start",
    still: true,
    withoutScript: NEEDS_SCRIPT,
  },
  withText(page("/welcome", "bare", "src/app/pages/welcome.tsx", welcome.window, Welcome)),
  withText(page("/worried", "sub", "src/features/help/worried.tsx", worried.title, Worried)),
  withText(page("/care/asking", "sub", "src/features/care/screens.tsx", askingPage.title, Asking)),
  // Help is hidden behind it without script too.
  page("/note", "bare", "src/features/help/blank-note.tsx", help.blank.window, BlankNote),
  withText(withEveryCountry(page("/help", "sub", "src/features/help/help.tsx", help.window, Help))),
  ...guidePages.map(withText),
];
