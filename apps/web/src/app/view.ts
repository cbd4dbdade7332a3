/**
 * The screen that is shown, and the lock in front of it while one is set.
 */
import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import type { Route, ScreenProps } from "./route.ts";

/** A screen that has been fetched and may be shown. */
export type View = {
  readonly route: Pick<Route, "frame" | "tab" | "path">;
  readonly Screen: ComponentType<ScreenProps>;
  readonly params: ScreenProps["params"];
  /** Tells one showing from the next; a new one starts the screen afresh. */
  readonly key: string;
  /** False for the first screen of a page load, which neither moves in nor takes the focus. */
  readonly moved: boolean;
};

export const view = signal<View | null>(null);

/** What a lock is to the frame; the rest of it is fetched only where one is set (lock/guard.tsx). */
export type LockSet = {
  /** Whether it is locked. */
  readonly locked: () => boolean;
  /** Whether the screen at this address has to wait until it is opened. */
  readonly holds: (path: string) => boolean;
  /** *Lock now*: in the rail, or as a row. */
  readonly Now: ComponentType<{ readonly row?: boolean }>;
};

/** The lock of this browser; null where none is set. */
export const lockSet = signal<LockSet | null>(null);

/** Whether Onward is locked just now: what is shown then holds nothing of the person's. */
export const isLocked = (): boolean => lockSet.value?.locked() === true;
