/**
 * The words of what a person has put on Help themselves.
 */
import { section } from "../language.ts";

export const onHelp = section("onHelp", {
  title: "Yours",
  plan: "My plan for hard days",
  planDetail: "In your own words",
  someone: "Someone you chose",
  call: "Call",
});
