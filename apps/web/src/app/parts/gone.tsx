/**
 * What stands where something is not there any more: the words that were being written about it, and where it may be
 * brought back from.
 */
import { typedWords } from "@onward/domain/today/typed-words";
import { gone as copy } from "../../copy/en/gone.ts";
import { OwnWords, Section } from "../../ui/layout.tsx";
import { useQuery } from "../store.ts";

/** Below the sentence that says so. What was written is that of this address, unless another is named. */
export function GoneWords({
  at = location.pathname + location.search + location.hash,
}: {
  readonly at?: string;
}) {
  const kept = useQuery("draft", { key: at }).value;
  const words = typedWords(kept?.value);
  return (
    <>
      {words.length > 0 && (
        <Section title={copy.written}>
          <p class="hint">{copy.detail}</p>
          {words.map((text, index) => (
            <OwnWords key={index}>{text}</OwnWords>
          ))}
        </Section>
      )}
      <p>
        <a class="link" href="/deleted">
          {copy.toDeleted}
        </a>
      </p>
    </>
  );
}
