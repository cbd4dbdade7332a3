/**
 * A practice that was begun in another version of Onward, which this one cannot go on with: its words, to be read, copied or
 * let go of. Until then nothing is written over them.
 */
import { sittingDraft } from "@onward/domain/practices/sitting";
import type { Practice } from "@onward/domain/practices/practice";
import { wordsOfAnotherVersion } from "@onward/domain/practices/player";
import { FocusBar, PageTitle } from "../../app/bars.tsx";
import { go } from "../../app/navigation.ts";
import { perform } from "../../app/store.ts";
import { crash } from "../../app/crash.tsx";
import { practices } from "../../copy/en/practices.ts";
import { shell } from "../../copy/en/shell.ts";
import { troubleWords } from "../../copy/en/trouble.ts";
import { Button } from "../../ui/button.tsx";
import { OwnWords } from "../../ui/layout.tsx";
import { showToast } from "../../ui/toast.tsx";

export function OfAnotherVersion({
  practice,
  kept,
  back,
}: {
  readonly practice: Practice;
  /** The sitting as it is kept. */
  readonly kept: unknown;
  /** Where the cross leads. */
  readonly back: string;
}) {
  const copy = practices.before;
  const put = async (value: unknown): Promise<void> => {
    const result = await perform("saveDraft", { key: sittingDraft(practice.key), value });
    if (!result.ok) return showToast(troubleWords(result.error));
    if (value === null) showToast(copy.gone, { label: shell.undo, run: () => void put(kept).catch(crash) });
  };
  return (
    <div class="sitting">
      <FocusBar leave={{ label: practices.play.leave, cross: true }} onLeave={() => go(back)} />
      <div class="middle">
        <div class="say">
          <PageTitle window={practice.name}>{practice.name}</PageTitle>
          <p>{copy.otherVersion}</p>
        </div>
        {wordsOfAnotherVersion(practice, kept).map((words, n) => (
          <OwnWords key={n}>{words}</OwnWords>
        ))}
      </div>
      <div class="controls">
        <Button kind="quiet" onClick={() => void put(null).catch(crash)}>
          {copy.letGo}
        </Button>
      </div>
    </div>
  );
}
