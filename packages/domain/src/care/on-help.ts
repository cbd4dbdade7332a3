/**
 * Where a plan for hard days and somebody to call are shown beside Care.
 */

/**
 * What of a person's own Help shows: unlocked, whom they put there and, if they chose so, the way to the plan; while
 * Onward is locked both or neither, as they chose for that.
 */
export const shownOnHelp = (
  { fromHelp, whenLocked }: { readonly fromHelp: boolean; readonly whenLocked: boolean },
  locked: boolean,
): { readonly plan: boolean; readonly someone: boolean } =>
  locked ? { plan: whenLocked, someone: whenLocked } : { plan: fromHelp, someone: true };
