/**
 * The two practices that ask for no words, written out: to read at one's own pace, also where no script runs.
 */
import { breathing } from "@onward/content/practices/breathing";
import { grounding } from "@onward/content/practices/grounding";
import { practiceInLanguage } from "../../copy/content/practice.ts";
import { help } from "../../copy/en/help.ts";
import { Fold } from "../../ui/layout.tsx";

const WRITTEN_OUT = [breathing, grounding].map(practiceInLanguage);

export function TwoMinutes() {
  return (
    <div class="written-out">
      {WRITTEN_OUT.map(({ key, name, written }) => (
        <Fold key={key} title={help.inWords(name)}>
          <ol class="written">
            {written.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </Fold>
      ))}
    </div>
  );
}
