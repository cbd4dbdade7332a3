/** What a terminal is given to show. */
import { expect, it } from "vitest";
import { plainly } from "./says.ts";

it("no words of a copy give orders to a terminal", () => {
  const orders = "\u001B]0;title\u0007\u001B[2JLost\u009B31m it\r\n";
  expect(plainly(`${orders}\tعربي 😮‍💨`)).toBe("]0;title[2JLost31m it\n\tعربي 😮‍💨");
});
