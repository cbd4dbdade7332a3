/**
 * Something a person wanted to do for themselves, offered back once: one quiet line, and a way to say that it is done.
 */
import type { Id } from "@onward/domain/kernel/id";
import { rewards as copy } from "../../copy/en/rewards.ts";
import { troubleWords } from "../../copy/en/trouble.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { showToast } from "../../ui/toast.tsx";
import { crash } from "../crash.tsx";
import { run } from "../store.ts";
import { undoOf } from "../take-back.ts";
import "../../ui/screens/goals.css";

/** @param forTrying it is for having tried, which nothing around it says */
export function RewardDue({
  reward,
  forTrying = false,
}: {
  readonly reward: { readonly id: Id<"reward">; readonly text: string };
  readonly forTrying?: boolean;
}) {
  const done = async (): Promise<void> => {
    const result = await run("doneReward", { reward: reward.id, done: true });
    if (result.ok) {
      const { batch } = result.value;
      showToast(copy.doneNow, undoOf(batch));
    } else showToast(result.error.type === "RewardMissing" ? copy.gone : troubleWords(result.error));
  };
  return (
    <div class="reward-due">
      <Icon name="gift" />
      <p dir="auto">{(forTrying ? copy.wantedForTrying : copy.wanted)(reward.text)}</p>
      <Button kind="quiet" aria-label={copy.didOf(reward.text)} onClick={() => void done().catch(crash)}>
        {copy.did}
      </Button>
    </div>
  );
}
