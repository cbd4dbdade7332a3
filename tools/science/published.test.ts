/**
 * What is printed in docs/science.md and by `npm run science` holds to the digit, but for a few last digits that are
 * known.
 */
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
    // From the two digits that the study printed of beta, gamma and their errors; it had more of them.
    expect.objectContaining({
      what: expect.stringContaining("grant applications"),
      printed: "0.176",
      here: "0.171",
    }),
    expect.objectContaining({
      what: expect.stringContaining("third data set"),
      printed: "0.200",
      here: "0.202",
    }),
    // 0.84746.
    expect.objectContaining({
      what: "its first four",
      printed: "0.318 -0.404 0.890 0.848",
      here: "0.318 -0.404 0.890 0.847",
    }),
    // The printed ones were reckoned with numbers of single precision: 53.626903, 6.35748708 and 53.335064 in double.
    expect.objectContaining({ printed: "53.62691 6.3574867", here: "53.62690 6.3574871" }),
    expect.objectContaining({ printed: "53.335106", here: "53.335065" }),
  ]);
});
