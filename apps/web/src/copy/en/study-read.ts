/**
 * How much of a study was read, wherever one stands: in a guide and in a practice.
 */
import { section } from "../language.ts";

export const studyRead = section("studyRead", {
  abstract: "Its summary was read.",
  reports: "Only reports of it were read.",
  sizeTold: "Its summary was read. How much it was, others tell.",
});
