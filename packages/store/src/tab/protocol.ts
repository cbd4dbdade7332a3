/**
 * What a page and its worker say to each other, and workers of other tabs to the one that owns the file.
 */

/** One request of a page. `id` is unique in its tab; a retry after a hand-over carries the same. */
export type Request = {
  readonly id: number;
  readonly op: "run" | "query" | "watch" | "unwatch" | "undo" | "do";
  readonly name: string;
  readonly args: unknown;
  /** Batch id for what changes rows; the same on a retry. */
  readonly batch: string;
  /** The page's clock and zone: the worker never trusts its own. */
  readonly now: number;
  readonly zone: string;
  /** The draft a command came from; let go with it. */
  readonly draft?: string | undefined;
};

/** From page to worker, beside requests. */
export type Signal =
  /** The tab goes to sleep or away: give up the file, so that another tab can have it. */
  | { readonly signal: "leave" }
  /** SQLite as the page compiled it; null when it could not. */
  | { readonly signal: "sqlite"; readonly compiled: WebAssembly.Module | null }
  /** Somebody listens now, and asks how things stand. */
  | { readonly signal: "hello" }
  /** The tab is back. */
  | { readonly signal: "back" }
  | { readonly signal: "hidden" | "shown" };

/** From worker to page. */
export type Reply =
  | { readonly id: number; readonly value: unknown }
  /** A bug, or the request could not be understood; no words of the person in it. */
  | { readonly id: number; readonly crashed: string }
  | { readonly watch: number; readonly value: unknown }
  | { readonly progress: number; readonly value: unknown }
  | { readonly state: TabState };

export type TabState =
  /** `filled`: how much of what is put into it first is there, 0 to 1. */
  | { readonly type: "opening"; readonly filled?: number }
  /** This tab, or another that answers, owns the file. `lasting` is false where the browser keeps nothing. */
  | { readonly type: "open"; readonly lasting: boolean; readonly access: "ready" | "newer" | "notOurs" }
  /** Another tab owns the file and does not answer: it is asleep. Drafts are kept on the page meanwhile. */
  | { readonly type: "asleep" }
  /** Everything on this device was deleted in another tab: this one has to load again. */
  | { readonly type: "wiped" }
  /** `reason` is "full" where there is no room to open it in; else it is for a report only. */
  | { readonly type: "failed"; readonly reason: string };

/** Between workers, over a BroadcastChannel. */
export type Between =
  | { readonly to: "owner"; readonly from: string; readonly request: Request }
  | { readonly to: string; readonly reply: Reply }
  | { readonly owner: "here"; readonly by: string; readonly state: TabState }
  | { readonly owner: "ping" }
  | { readonly owner: "please" }
  | { readonly owner: "wiped" }
  | { readonly gone: string };

export const CHANNEL = "onward";
export const LOCK = "onward-file";
/** The owner answers a ping within this, or counts as asleep. */
export const PING_MS = 2000;
/** A hidden owner gives the file up when asked after this. */
export const HIDDEN_MS = 30_000;
