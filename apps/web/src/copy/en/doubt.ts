/**
 * The words of doubt: how sure a count is.
 */
import { formatNumber } from "../format.ts";
import { section } from "../language.ts";

const percent = (share: number): string => formatNumber(Math.round(share * 100));

export const doubt = section("doubt", {
  small: "Small numbers.",
  /** Where the true share could lie, 0 to 1; no line breaks before the sign. */
  couldBe: (counts: string, low: number, high: number) =>
    `${counts} (could be ${percent(low)} to ${percent(high)}\u00a0%).`,
});
