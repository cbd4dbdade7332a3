/**
 * The words where something is not there any more while somebody was writing about it.
 */
import { section } from "../language.ts";

export const gone = section("gone", {
  written: "What you were writing",
  detail:
    "It’s kept as a draft on this device. Copy it if you like; brought back, what it belongs to has it again.",
  toDeleted: "Recently deleted",
});
