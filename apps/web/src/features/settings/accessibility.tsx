/**
 * Accessibility, line by line.
 */
import { accessibility } from "@onward/content/pages/accessibility";
import { LongPage } from "./long-page.tsx";

export default function Accessibility() {
  return <LongPage page={accessibility} />;
}
