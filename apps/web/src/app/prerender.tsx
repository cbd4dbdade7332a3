/**
 * The pages that can be read before any script runs, for the build to write as complete HTML.
 *
 * What is rendered here is what main.tsx renders first, so that it is taken over in the browser
 * without replacing an element.
 */
import type { ComponentType } from "preact";
import { renderToString } from "preact-render-to-string";
import { direction, language } from "../copy/language.ts";
import { shell } from "../copy/en/shell.ts";
import { help } from "../copy/en/help.ts";
import { welcome } from "../copy/en/welcome.ts";
import Help from "../features/help/help.tsx";
import Welcome from "./pages/welcome.tsx";
import type { Route, ScreenProps } from "./route.ts";
import { Shell } from "./shell.tsx";

/** One page: its address, the module fetched with it, and what it looks like. */
export type Page = {
  readonly path: string;
  readonly module: string;
  /** The chunk that begins at once, by its name in vite.config.ts. */
  readonly start?: string;
  render(): { readonly title: string; readonly html: string; readonly lang: string; readonly dir: string };
};

function page(
  path: string,
  frame: Route["frame"],
  module: string,
  name: string,
  Screen: ComponentType<ScreenProps>,
): Page {
  return {
    path,
    module,
    render: () => ({
      title: shell.windowTitle(name),
      lang: language,
      dir: direction,
      html: renderToString(
        <Shell view={{ route: { path, frame }, Screen, params: {}, key: path, moved: false }} />,
      ),
    }),
  };
}

/** The shell every other address gets: empty, with Today, where most openings lead, fetched beside the app. */
const shellPage: Page = {
  path: "/",
  module: "src/app/pages/today.tsx",
  start: "start",
  render: () => ({ title: shell.name, lang: language, dir: direction, html: "" }),
};

export const pages: readonly Page[] = [
  shellPage,
  page("/welcome", "bare", "src/app/pages/welcome.tsx", welcome.window, Welcome),
  page("/help", "sub", "src/features/help/help.tsx", help.window, Help),
];
