/**
 * A person's own words inside a sentence that also tells numbers.
 */

/**
 * Words that keep the way they run to themselves: in a script that runs from right to left, or with a mark that turns
 * text round, they would put the numbers after them into another order.
 */
export const isolated = (words: string): string => `\u2068${words}\u2069`;
