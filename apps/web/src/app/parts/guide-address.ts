/**
 * Where each guide lives: its key in small letters, with hyphens between its words.
 */

/** "/guides/look-back" for lookBack. */
export const guideAddress = (key: string): string =>
  `/guides/${key.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;

/** The key in the last part of such an address. What is no key leads to no guide. */
export const keyOfGuide = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
