/**
 * Sentences kept from earlier sittings of a practice: shown only because the person pressed *Keep this*.
 */
import type { Id } from "@onward/domain/kernel/id";
import { run, useQuery } from "../../app/store.ts";
import { undoOf } from "../../app/take-back.ts";
import { practices } from "../../copy/en/practices.ts";
import { troubleWords } from "../../copy/en/trouble.ts";
import { formatDate } from "../../copy/format.ts";
import { Fold, OwnWords } from "../../ui/layout.tsx";
import { showToast } from "../../ui/toast.tsx";

const copy = practices.before;
const MOST = 3;

async function letGo(sitting: string): Promise<void> {
  const result = await run("editKept", { sitting: sitting as Id<"sitting">, kept: null });
  if (result.ok) {
    const { batch } = result.value;
    showToast(copy.gone, undoOf(batch));
  } else if (result.error.type !== "SittingMissing") showToast(troubleWords(result.error));
}

export function KeptBefore({ practice }: { readonly practice: string }) {
  const kept = useQuery("keptSentences", { practice, limit: MOST }).value ?? [];
  if (kept.length === 0) return null;
  return (
    <Fold title={copy.kept} open>
      <ul class="kept-sentences">
        {kept.map((sentence) => (
          <li key={sentence.sitting}>
            <OwnWords>{sentence.kept}</OwnWords>
            <p class="when">
              {copy.keptFrom(formatDate(sentence.day))}
              <button
                type="button"
                class="btn quiet"
                aria-label={copy.letGoOf}
                onClick={() => void letGo(sentence.sitting)}
              >
                {copy.letGo}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
