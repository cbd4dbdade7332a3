/**
 * Every named query in one list: what a screen can ask.
 */
import * as drafts from "./drafts.ts";
import * as setbacks from "./setbacks.ts";

export const queries = {
  draft: drafts.draft,
  drafts: drafts.drafts,
  here: drafts.here,
  setbackList: setbacks.setbackList,
  setbackPage: setbacks.setbackPage,
} as const;

export type Queries = typeof queries;
