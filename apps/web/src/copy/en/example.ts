/**
 * The words over the example.
 */
import { section } from "../language.ts";

export const example = section("example", {
  label: "Example",
  nothingSaved: "Example. Nothing is saved",
  making: "Example. Being made",
  leave: "Leave the example",
});
