/** What is known about everyday care, in the language of the screen: what the guide says, with its size and its doubt. */
import { SLEEP_DOUBT, SLEEPING_BETTER } from "@onward/content/guides/steadying";
import { section } from "../language.ts";

export const everyday = section("everyday", { sleep: SLEEPING_BETTER.says, sleepDoubt: SLEEP_DOUBT });
