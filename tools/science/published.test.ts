/** What is printed in docs/science.md and by `npm run science` holds to the digit, but for two digits that are known. */
import { expect, it } from "vitest";
import { printed } from "./published.ts";

it("is what this code comes to", () => {
  const all = printed.flatMap(({ title, values }) => values.map((value) => ({ title, ...value })));
  expect(all.length).toBeGreaterThan(50);
  const other = all.filter((value) => value.printed !== value.here);
  // 0.68282: whoever printed it cut it off instead of rounding.
  expect(other).toEqual([
    expect.objectContaining({
      what: "quality, the same n",
      printed: "0.572 0.604 0.623 0.644 0.667 0.682 0.690",
      here: "0.572 0.604 0.623 0.644 0.667 0.683 0.690",
    }),
    // 0.84746.
    expect.objectContaining({
      what: "its first four",
      printed: "0.318 -0.404 0.890 0.848",
      here: "0.318 -0.404 0.890 0.847",
    }),
  ]);
});
