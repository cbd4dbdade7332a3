/**
 * What a feature says about one of its screens.
 */
import type { ComponentType } from "preact";

/** What a screen is given. */
export type ScreenProps = { readonly params: Readonly<Record<string, string>> };

export type Route = {
  /** "/setbacks/:id": a part with a colon is a parameter. An exact path wins over one with parameters. */
  readonly path: string;
  /** Fetches the screen, whose default export is its component. */
  readonly screen: () => Promise<{ default: ComponentType<ScreenProps> }>;
  /**
   * root: a tab's own screen, with the menu; sub: below a tab; focus: one thing at a time, no tab bar;
   * bare: the whole window, not even the side rail.
   */
  readonly frame: "root" | "sub" | "focus" | "bare";
  /** The tab it belongs to. */
  readonly tab?: Tab;
};

export type Tab = "today" | "setbacks" | "goals" | "lessons" | "practice";
