/**
 * Stamps, batches and merging: how a row comes out the same on every device.
 */
export * from "./batch.ts";
export * from "./merge.ts";
export * from "./stamp.ts";
