/**
 * The words over the example.
 */
import { section } from "../language.ts";

export const example = section("example", {
  label: "Example",
  nothingSaved: "Example. Nothing is saved",
  making: "Example. Ten years are being made",
  leave: "Leave the example",
});
