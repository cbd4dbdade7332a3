/**
 * The end of a practice: whether anything shifted, if one likes to say, what to keep, and back to where one was.
 */
import { keepable, lengthMs } from "@onward/domain/practices/player";
import type { BreatheStep, Practice } from "@onward/domain/practices/practice";
import { goodThings, THREE_GOOD_THINGS } from "@onward/domain/practices/three-good-things";
import { PageTitle } from "../../app/bars.tsx";
import { practices } from "../../copy/en/practices.ts";
import { HEAVINESS_WORDS } from "../../copy/heaviness-words.ts";
import { Button } from "../../ui/button.tsx";
import { Check, HeavinessPicker } from "../../ui/choices.tsx";
import { OwnWords } from "../../ui/layout.tsx";
import { Banner } from "../../ui/states.tsx";
import { GoodThings } from "./good-things.tsx";
import { asksWeight } from "./names.ts";
import { CareLine } from "./care-line.tsx";
import type { Sitting } from "./sitting-state.ts";

const copy = practices.end;

/** "Two minutes." for a breathing gone through; nothing where no time was named. */
function lead(practice: Practice, sitting: Sitting): string {
  const { player, ended } = sitting.state.value;
  const step = practice.steps.find((s): s is BreatheStep => s.kind === "breathe");
  if (ended === "stopped") return copy.stopped;
  if (practice.key === THREE_GOOD_THINGS && goodThings(practice, player).length === 0)
    return copy.nothingToday;
  if (step === undefined) return "";
  return lengthMs(step, player) === 300_000 ? copy.five : copy.two;
}

export function AtTheEnd({
  practice,
  sitting,
  problem,
  onCarryOn,
  onAgain,
}: {
  readonly practice: Practice;
  readonly sitting: Sitting;
  readonly problem: string | undefined;
  readonly onCarryOn: () => void;
  readonly onAgain: () => void;
}) {
  const { player, after, keep } = sitting.state.value;
  const words = keepable(practice, player);
  const first = lead(practice, sitting);
  return (
    <>
      <div class="middle">
        <div class="say">
          <PageTitle window={practice.name}>
            {first} {practice.end}
          </PageTitle>
        </div>
        {practice.key === THREE_GOOD_THINGS && <GoodThings things={goodThings(practice, player)} />}
        {asksWeight(practice.key) && (
          <HeavinessPicker
            legend={
              <>
                {copy.legend} <span class="optional">{practices.before.optional}</span>
              </>
            }
            words={HEAVINESS_WORDS}
            chosen={after}
            onChange={(heaviness) => sitting.say({ after: heaviness })}
            clear={practices.before.clear}
          />
        )}
        {words !== null && (
          <section class="yours" aria-label={copy.yours}>
            <OwnWords>{words}</OwnWords>
            <Check
              label={
                <>
                  <b>{copy.keep}</b> <span class="small muted">{copy.keepDetail}</span>
                </>
              }
              checked={keep}
              onChange={(ticked) => sitting.say({ keep: ticked })}
            />
          </section>
        )}
        {problem !== undefined && <Banner icon="circle-alert" trouble title={problem} />}
      </div>
      <div class="controls">
        <Button kind="primary" block onClick={onCarryOn}>
          {copy.carryOn}
        </Button>
        <Button kind="quiet" onClick={onAgain}>
          {copy.again}
        </Button>
        <CareLine />
      </div>
    </>
  );
}
