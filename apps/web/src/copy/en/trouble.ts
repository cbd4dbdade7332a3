/**
 * What is said when something could not be kept: for every screen that saves.
 */
import { section } from "../language.ts";

const trouble = section("trouble", {
  empty: "Write a few words first, or leave it. What you typed stays.",
  tooLong: "That’s more than fits here. Nothing is lost: it’s still on this screen. A shorter one will do.",
  tooMany: "That’s more than fits here. Take a few away.",
  notADate: "That day can’t be read. Choose another, or none.",
  typed: "What you type isn’t kept just now. It’s still on this screen.",
  odd: "Something in this can’t be kept as it stands. Your words are still on this screen.",
  full: "There’s no room left on this device. Your words are still on this screen. Copy them, or make some room and try again.",
  broken: "That didn’t save to disk. Your words are still on this screen. Copy them, or try again.",
  readOnly: "These notes were last opened by a newer Onward. They can be read here, and changed there.",
  goneForGood:
    "That was deleted for good, so nothing more can be kept there. Your words are still on this screen.",
  tooMuchAtOnce:
    "That’s more than can be kept in one go. Your words are still on this screen. Try it in two parts.",
});

/** Said where words are typed while their draft can't be kept. */
export const typedNotKept = trouble.typed;

/** What the store refuses any command with; a command's own refusals are worded by its screen. */
export type StoreTrouble =
  | { readonly type: "BadInput"; readonly fields: Readonly<Record<string, string>> }
  | {
      readonly type:
        | "UnknownCommand"
        | "TooMuchAtOnce"
        | "GoneForGood"
        | "ReadOnly"
        | "StorageFull"
        | "StorageBroken";
    };

/** Words for what is wrong with one field, from its name in `BadInput.fields`. */
export function fieldWords(code: string): string {
  switch (code) {
    case "empty":
    case "tooLong":
    case "tooMany":
    case "notADate":
      return trouble[code];
    default:
      return trouble.odd;
  }
}

/** Words for a refusal, and what to do about it. What was typed is always still on the screen. */
export function troubleWords(error: StoreTrouble): string {
  switch (error.type) {
    case "BadInput":
      return fieldWords(Object.values(error.fields)[0] ?? "");
    case "TooMuchAtOnce":
      return trouble.tooMuchAtOnce;
    case "GoneForGood":
      return trouble.goneForGood;
    case "ReadOnly":
      return trouble.readOnly;
    case "StorageFull":
      return trouble.full;
    case "StorageBroken":
    case "UnknownCommand":
      return trouble.broken;
  }
}
