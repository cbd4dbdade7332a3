/**
 * The milestones of a goal, as stones in their order.
 */
import { useSignal } from "@preact/signals";
import { isAt } from "../../app/navigation.ts";
import { RewardDue } from "../../app/parts/reward-due.tsx";
import { run } from "../../app/store.ts";
import { formatDate } from "../../copy/format.ts";
import { goals } from "../../copy/en/goals.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Section } from "../../ui/layout.tsx";
import { StoneChip } from "../../ui/scene.tsx";
import { does, say } from "./deeds.ts";
import { AddLine, ChangeLine, lineDraft } from "../../app/parts/line.tsx";
import type { GoalShown } from "./shown.ts";

const copy = goals.page;
const MOST = 5;

type Milestone = GoalShown["milestones"][number];

export function Milestones({ page }: { readonly page: GoalShown }) {
  const { goal, milestones, rewards, state } = page;
  // Nothing is next, and nothing comes later, for a goal that is put aside, reached or let go.
  const next = state === "open" ? milestones.find((m) => m.reachedAt === null)?.id : undefined;
  const draft = useSignal(lineDraft(`/goals/${goal.id}`, milestones, "milestone")).value;
  if (milestones.length === 0 && state !== "open") return null;
  return (
    <Section title={copy.milestones}>
      {milestones.length === 0 && <p class="muted">{copy.noMilestones}</p>}
      <ol class="miles">
        {milestones.map((m) => (
          <One
            key={m.id}
            milestone={m}
            goal={goal.id}
            next={m.id === next}
            open={state === "open"}
            due={rewards.filter((r) => r.due && r.milestone === m.id)}
          />
        ))}
      </ol>
      {milestones.length < MOST && state === "open" && (
        <AddLine
          open={copy.addMilestone}
          label={copy.milestoneLabel}
          draft={draft}
          keep={(text, typed) => say(run("addMilestone", { goal: goal.id, text }, typed), copy.kept)}
        />
      )}
    </Section>
  );
}

function One({
  milestone: m,
  goal,
  next,
  open,
  due,
}: {
  readonly milestone: Milestone;
  readonly goal: string;
  readonly next: boolean;
  readonly open: boolean;
  /** What was to be looked forward to for it, once it is reached. */
  readonly due: GoalShown["rewards"];
}) {
  const draft = `/goals/${goal}#milestone-${m.id}`;
  const changing = useSignal(isAt(draft));
  const reached = m.reachedAt !== null;
  const mark = (now: boolean): void =>
    does(run("reachMilestone", { milestone: m.id, reached: now }), now ? copy.gotHere : copy.notAfterAll);
  return (
    <li>
      <StoneChip
        seed={m.id}
        stage={reached ? "learned" : "understood"}
        state={reached ? "done" : next ? "next" : "ahead"}
      />
      {changing.value ? (
        <ChangeLine
          label={copy.milestoneLabel}
          draft={draft}
          before={m.text}
          keep={(text, typed) => say(run("editMilestone", { milestone: m.id, text }, typed), copy.kept)}
          onEnd={() => (changing.value = false)}
          also={reached ? { label: copy.notReached, does: () => mark(false) } : undefined}
          remove={() => does(run("removeMilestone", { milestone: m.id }), copy.takenAway)}
        />
      ) : (
        <div class="line-row">
          <div>
            <b dir="auto">{m.text}</b>
            {m.reachedOn !== null && (
              <span class="small muted">{copy.reachedOn(formatDate(m.reachedOn))}</span>
            )}
            {due.map((reward) => (
              <RewardDue key={reward.id} reward={reward} />
            ))}
            {open && !reached && !next && <span class="small muted">{copy.later}</span>}
            {open && next && (
              <p class="mark-now">
                <Button kind="quiet" aria-label={copy.markReached(m.text)} onClick={() => mark(true)}>
                  {copy.reach}
                </Button>
              </p>
            )}
          </div>
          <button
            type="button"
            class="iconbtn"
            aria-label={copy.changeLine(m.text)}
            onClick={() => (changing.value = true)}
          >
            <Icon name="pencil" small />
          </button>
        </div>
      )}
    </li>
  );
}
