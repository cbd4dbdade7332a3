/**
 * Looking around: Onward with sample data in memory, where nothing is kept. Whoever begins to write there, or turns to
 * their data, is in their own Onward again.
 *
 * A page load is either the person's own or the example, from start to end; so both ways, in and out, load the page
 * again. `lookingAround` says which this is. The tab remembers it, and forgets it when it is closed. The ways in and out
 * are in a file of their own, which an own page does not load.
 */
import { signal } from "@preact/signals";
import { crash } from "./crash.tsx";
import { rememberedExample, type Example } from "./store-start.ts";

const before = rememberedExample();
/** True when this page load shows an example. */
export const lookingAround = signal(before !== null);
/** True when that is the ten years. */
export const tenYears = before?.startsWith("tenYears" satisfies Example) === true;
/** How much of the example is there, 0 to 1. */
export const filled = signal(1);

if (before !== null) import("./example-ways.ts").then(({ begin }) => begin(), crash);
