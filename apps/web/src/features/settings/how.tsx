/**
 * How Onward works.
 */
import { howOnwardWorks } from "@onward/content/pages/how-onward-works";
import { LongPage } from "./long-page.tsx";

export default function How() {
  return <LongPage page={howOnwardWorks} />;
}
