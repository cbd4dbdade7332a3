/**
 * How the web app is bundled: Preact without Babel, and our plugin for pages and service worker.
 */
import prefresh from "@prefresh/vite";
import type { UserConfig } from "vite";
import { notices } from "./build/notices.ts";
import { staticPages } from "./build/static-pages.ts";

/** What every screen needs, in one file: the service worker answers each request by itself, which takes its time. */
const FIRST =
  /node_modules\/@?preact|src\/(ui\/(icon|scene)|copy\/(language|format|heaviness-words|en\/in-words)|app\/(example|save-state)|platform\/visit|kernel\/zone-here)\.tsx?$/;

/** What begins before everything else, in one file of its own. */
const START = /src\/(app\/store-start|platform\/preferences|drivers\/browser-sqlite)\.ts$/;

/** What a screen that keeps words needs beside it. Fetched, it opens the file: nothing that Help needs may be here. */
const WORDS =
  /src\/(app\/(store|connection|drafts|keep-file|both-drafts|path|take-back)|platform\/early-drafts|tab\/client)\.tsx?$/;

/** What forms are made of. */
const FORMS =
  /src\/(app\/(form|put-in|parts\/heavy-words)|ui\/(field|choices)|copy\/en\/trouble|kernel\/text)\.tsx?$/;

/** What writing a setback down is made of, beside its screen. */
const WRITING =
  /src\/(features\/setbacks\/(fields|words|just-saved|names|shared-text|more-words)|platform\/(attach|photo|voice)|copy\/en\/(log|setback-names))\.tsx?$/;

/** What the screens of goals have in common. */
const GOALS =
  /src\/(features\/goals\/(deeds|when-words)|app\/parts\/(goal-week-said|reward-due|line|gone)|copy\/en\/(goals|beside-goals|rewards))\.tsx?$/;

/**
 * Small screens of one subject, that whoever opens one of them is likely to open another of, and what belongs to one part
 * with its words.
 */
const TOGETHER = [
  { name: "tries", test: /src\/features\/attempts\/(?!routes)/ },
  { name: "looking-back", test: /src\/features\/debriefs\/(?!routes)/ },
  { name: "search", test: /src\/features\/(search|history)\/(?!routes)/ },
  { name: "lesson", test: /src\/features\/lessons\/(?!routes)/ },
  { name: "numbers-to-call", test: /src\/(features\/help\/(country|numbers)|copy\/en\/help\.|helplines\/)/ },
  {
    name: "lock",
    test: /src\/(app\/lock\/(?!elsewhere|steadying)|features\/lock\/(?!routes)|platform\/(lock-record|passkey)|copy\/en\/lock|lock\/lock|secret)/,
  },
  {
    name: "stories",
    test: /src\/(features\/stories\/(?!routes)|app\/parts\/story-shown|copy\/(en|content)\/stories|stories\/)/,
  },
  { name: "settings", test: /src\/features\/settings\/(?!routes|numbers|accessibility|how|words|about)/ },
];

export default async (): Promise<UserConfig> => ({
  plugins: [await prefresh(), notices(), staticPages()],
  // @prefresh/vite 4 chooses the classic JSX transform unless told.
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  worker: { format: "es" },
  optimizeDeps: { exclude: ["@sqlite.org/sqlite-wasm"] },
  // Every asset is a file of its own: a font inside a style sheet would not hold to the content policy.
  build: {
    assetsInlineLimit: 0,
    target: "es2024",
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "start", test: START },
            { name: "first", test: FIRST },
            { name: "words", test: WORDS, includeDependenciesRecursively: false },
            { name: "forms", test: FORMS, includeDependenciesRecursively: false },
            { name: "writing", test: WRITING, includeDependenciesRecursively: false },
            { name: "goals", test: GOALS, includeDependenciesRecursively: false },
            ...TOGETHER.map((group) => ({ ...group, includeDependenciesRecursively: false })),
          ],
        },
      },
    },
  },
});
