/**
 * What a person told the app about itself: a card put aside until tomorrow, a setting.
 */
import { date, instant, required, table, token, type Row } from "../kernel/schema.ts";

/** "Not today": hides one card about one row until tomorrow. Never counted against anyone. */
export const notToday = table(
  "notToday",
  "a card put aside until tomorrow",
  {
    card: required(token("the card's name in today.ts, or anotherWay")),
    subject: token("the row it was about"),
    day: required(date("the person's day")),
    at: required(instant("when")),
  },
  ["day", "subject"],
);
export type NotToday = Row<typeof notToday>;

/** A choice that follows the person to their other devices; its id comes from its key. */
export const setting = table("setting", "a choice about the app", {
  key: required(token("dayStartsAt, planFromHelp, planWhenLocked, someoneToCall")),
  value: token("the choice"),
});
export type Setting = Row<typeof setting>;
