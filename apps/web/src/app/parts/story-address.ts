/**
 * Where each story lives: by its key, which a newer version may have given.
 */

/** "/stories/ray" */
export const storyAddress = (key: string): string => `/stories/${encodeURIComponent(key)}`;
