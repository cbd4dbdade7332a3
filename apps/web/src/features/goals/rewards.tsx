/**
 * Something to look forward to: named, changed, done, taken away; offered back when it has come about.
 */
import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { Id } from "@onward/domain/kernel/id";
import { Form, type After } from "../../app/form.tsx";
import { isAt } from "../../app/navigation.ts";
import { lineDraft } from "../../app/parts/line.tsx";
import { RewardDue } from "../../app/parts/reward-due.tsx";
import { run, useDraft } from "../../app/store.ts";
import { formatDate } from "../../copy/format.ts";
import { rewards as copy } from "../../copy/en/rewards.ts";
import { fieldWords } from "../../copy/en/trouble.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { ChipChoice } from "../../ui/choices.tsx";
import { Field, TextInput } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Section } from "../../ui/layout.tsx";
import { does, say } from "./deeds.ts";
import type { GoalShown } from "./shown.ts";

type Reward = GoalShown["rewards"][number];

export function Rewards({ page }: { readonly page: GoalShown }) {
  const { goal, rewards, state } = page;
  const draft = useSignal(lineDraft(`/goals/${goal.id}`, rewards, "reward")).value;
  const adding = useSignal(isAt(draft));
  if (rewards.length === 0 && state !== "open") return null;
  return (
    <Section title={copy.title}>
      {rewards.length === 0 && !adding.value && <p class="muted">{copy.none}</p>}
      {rewards.length > 0 && (
        <ul class="rows">
          {rewards.map((reward) => (
            <One key={reward.id} reward={reward} page={page} />
          ))}
        </ul>
      )}
      {state === "open" &&
        (adding.value ? (
          <RewardForm page={page} reward={null} draft={draft} onEnd={() => (adding.value = false)} />
        ) : (
          <Actions>
            <Button kind="quiet" icon="plus" onClick={() => (adding.value = true)}>
              {copy.add}
            </Button>
          </Actions>
        ))}
    </Section>
  );
}

/** What it is for, in a few words. */
function forWhat({ milestone }: Reward, page: GoalShown): string {
  if (milestone === null) return copy.forTrying;
  const its = page.milestones.find((m) => m.id === milestone);
  return its === undefined ? copy.forGone : copy.forMilestone(its.text);
}

function One({ reward, page }: { readonly reward: Reward; readonly page: GoalShown }) {
  const draft = `/goals/${page.goal.id}#reward-${reward.id}`;
  const changing = useSignal(isAt(draft));
  // What waits for a milestone is offered back beside it.
  const due = reward.due && reward.milestone === null;
  return (
    <li>
      {changing.value ? (
        <RewardForm page={page} reward={reward} draft={draft} onEnd={() => (changing.value = false)} />
      ) : (
        <div class="line-row reward-line">
          {due ? (
            <RewardDue reward={reward} forTrying />
          ) : (
            <div>
              <span dir="auto">{reward.text}</span>
              <span class="small muted step-minutes" dir="auto">
                {reward.doneOn === null ? forWhat(reward, page) : copy.doneOn(formatDate(reward.doneOn))}
              </span>
            </div>
          )}
          <button
            type="button"
            class="iconbtn"
            aria-label={copy.change(reward.text)}
            onClick={() => (changing.value = true)}
          >
            <Icon name="pencil" small />
          </button>
        </div>
      )}
    </li>
  );
}

const TRYING = "trying";
type Typed = { text: string; forWhat: string | null };

function RewardForm({
  page,
  reward,
  draft: key,
  onEnd,
}: {
  readonly page: GoalShown;
  /** The one that is changed; null for a new one. */
  readonly reward: Reward | null;
  readonly draft: string;
  readonly onEnd: () => void;
}) {
  // What stood there when it was opened: only what differs from it is changed.
  const before = useMemo<Typed>(
    () => ({ text: reward?.text ?? "", forWhat: reward?.milestone ?? TRYING }),
    [key],
  );
  const draft = useDraft<Typed>(key, before);
  const wrong = useSignal<string | undefined>(undefined);
  const typed = draft.value.value;
  const put = (part: Partial<Typed>) => draft.set({ ...draft.value.peek(), ...part });
  const open = page.milestones.filter((m) => m.reachedAt === null || m.id === reward?.milestone);
  const close = (): void => {
    draft.drop();
    onEnd();
  };
  const send = async (): Promise<After> => {
    const { text, forWhat: chosen } = draft.value.peek();
    if (text.trim() === "") {
      wrong.value = fieldWords("empty");
      return "stays";
    }
    const milestone = chosen === null || chosen === TRYING ? null : (chosen as Id<"milestone">);
    const work =
      reward === null
        ? run("nameReward", { goal: page.goal.id, text, milestone }, key)
        : run(
            "editReward",
            {
              reward: reward.id,
              ...(text !== before.text && { text }),
              ...(chosen !== before.forWhat && { milestone }),
            },
            key,
          );
    if (!(await say(work, copy.kept))) return "stays";
    onEnd();
    return "leaves";
  };
  return (
    <Form class="add-line" keep={send}>
      <Field label={copy.form.text} hint={copy.form.textHint} error={wrong.value}>
        {(ties) => <TextInput ties={ties} first value={typed.text} onText={(text) => put({ text })} />}
      </Field>
      {open.length > 0 && (
        <ChipChoice
          legend={copy.form.what}
          options={[
            { value: TRYING, label: copy.form.trying },
            ...open.map((m) => ({ value: m.id as string, label: m.text })),
          ]}
          chosen={typed.forWhat}
          onChange={(chosen) => put({ forWhat: chosen })}
        />
      )}
      <Actions>
        <Button kind="soft" type="submit">
          {copy.form.keep}
        </Button>
        <Button kind="quiet" onClick={close}>
          {copy.form.cancel}
        </Button>
        {reward !== null && reward.doneOn !== null && (
          <Button
            kind="quiet"
            onClick={() => {
              close();
              does(run("doneReward", { reward: reward.id, done: false }), copy.notDoneNow);
            }}
          >
            {copy.notDone}
          </Button>
        )}
        {reward !== null && (
          <Button
            kind="quiet"
            onClick={() => {
              close();
              does(run("removeReward", { reward: reward.id }), copy.takenAway);
            }}
          >
            {copy.form.takeAway}
          </Button>
        )}
      </Actions>
    </Form>
  );
}
