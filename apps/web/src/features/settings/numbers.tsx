/**
 * How the numbers of Insights are worked out.
 */
import { howNumbers } from "@onward/content/pages/how-numbers";
import { LongPage } from "./long-page.tsx";

export default function Numbers() {
  return <LongPage page={howNumbers} />;
}
