/**
 * The account that grows while one looks back: what was answered, in the order of the questions.
 */
import type { Cause } from "@onward/domain/debriefs/debrief";
import type { AccountPart } from "@onward/domain/debriefs/questions";
import { debriefs } from "../../copy/en/debriefs.ts";
import { Fold, OwnWords } from "../../ui/layout.tsx";

/** What was said about a cause: whose hands, and whether it comes back. */
export function causeNotes({ hands, whose, repeats }: Cause): string {
  const { causes } = debriefs;
  const notes = [
    hands !== null && hands !== "other" ? causes.hands[hands] : null,
    whose !== null && whose !== "other" ? causes.whose[whose] : null,
    repeats !== null && repeats !== "other" ? causes.repeats[repeats] : null,
  ].filter((note) => note !== null);
  return notes.length === 0 ? "" : causes.notes(notes);
}

/** The account, folded; nothing while there is none. */
export function Account({ parts }: { readonly parts: readonly AccountPart[] }) {
  if (parts.length === 0) return null;
  return (
    <Fold title={debriefs.account}>
      <div class="account">
        {parts.map((part) => (
          <section key={part.step}>
            <h3>{debriefs.steps[part.step]}</h3>
            {part.step === "causes" ? (
              <ul>
                {part.causes.map((cause) => (
                  <li key={cause.id}>
                    <span class="own-words" dir="auto">
                      {cause.text}
                    </span>{" "}
                    <span class="small muted">{causeNotes(cause)}</span>
                  </li>
                ))}
              </ul>
            ) : (
              <OwnWords>{part.text}</OwnWords>
            )}
          </section>
        ))}
      </div>
    </Fold>
  );
}
