/**
 * What is being looked for, kept while the tab lives, so that coming back from a result finds the list as it was.
 * Never in an address, and never on the disk.
 */
import { signal } from "@preact/signals";

export const lookedFor = signal("");
