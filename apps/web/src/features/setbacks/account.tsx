/**
 * The account of looking back, in the person's own words: answers under their questions, causes by whose hands.
 */
import { setbacks } from "../../copy/en/setbacks.ts";
import { formatList } from "../../copy/format.ts";
import { OwnWords } from "../../ui/layout.tsx";
import { inHands } from "./as-text.ts";
import type { Page } from "./page-answer.ts";

const copy = setbacks.page;
type Parts = Page["looks"][number]["account"];
type Causes = Extract<Parts[number], { step: "causes" }>["causes"];

export function Account({ look }: { readonly look: Page["looks"][number] }) {
  const earlier = (step: Parts[number]["step"]) =>
    step !== "causes" && look.versions.includes(step) ? `/versions/debrief/${look.id}/${step}` : null;
  return (
    <dl class="account">
      {look.account.map((part) => (
        <div key={part.step}>
          <dt>{copy.steps[part.step]}</dt>
          <dd>
            {part.step === "causes" ? <Hands causes={part.causes} /> : <OwnWords>{part.text}</OwnWords>}
            <Earlier to={earlier(part.step)} what={copy.steps[part.step]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Earlier({ to, what }: { readonly to: string | null; readonly what: string }) {
  return to === null ? null : (
    <a class="link earlier" href={to}>
      {copy.earlierVersions} <span class="vh">{what}</span>
    </a>
  );
}

/** In whose hands, in this order; those that were placed nowhere come last. */
const ORDER = ["mine", "partly", "notMine", null] as const;

function Hands({ causes }: { readonly causes: Causes }) {
  return (
    <div class="hands">
      {ORDER.map((hands) => {
        const its = causes.filter((cause) =>
          hands === null ? cause.hands === null || cause.hands === "other" : cause.hands === hands,
        );
        if (its.length === 0) return null;
        return (
          <div key={hands ?? "unsaid"}>
            <h4>{inHands(hands)}</h4>
            <ul>
              {its.map((cause) => (
                <li key={cause.id}>
                  <span class="own-words" dir="auto">
                    {cause.text}
                  </span>
                  <Notes cause={cause} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

function Notes({ cause: { whose, repeats } }: { readonly cause: Causes[number] }) {
  const notes = [
    ...(whose === null || whose === "other" ? [] : [copy.whose[whose]]),
    ...(repeats === null || repeats === "other" ? [] : [copy.repeats[repeats]]),
  ];
  return notes.length === 0 ? null : <span class="muted"> {copy.causeNotes(formatList(notes))}</span>;
}
