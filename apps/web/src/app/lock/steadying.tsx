/**
 * A practice without unlocking: the same steps as ever, in memory alone. It reads nothing of the person's, asks how heavy
 * it is neither before nor after, and nothing of it is kept.
 */
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { practiceOf } from "../../copy/content/practices.ts";
import { lock } from "../../copy/en/lock.ts";
import { practices } from "../../copy/en/practices.ts";
import { locale } from "../../copy/language.ts";
import { BeforeBeginning } from "../../features/practices/before-beginning.tsx";
import { CareLine } from "../../features/practices/care-line.tsx";
import { GoingThrough } from "../../features/practices/going-through.tsx";
import { useSittingInMemory } from "../../features/practices/sitting-state.ts";
import { fallSilent, watchVoices } from "../../platform/speech.ts";
import { Button } from "../../ui/button.tsx";
import { FocusBar, PageTitle } from "../bars.tsx";
import { back, toHeading } from "../navigation.ts";
import "../../ui/screens/practice.css";
import "../../ui/screens/sitting.css";

const FROM_THE_LOCK = { from: null, setback: null };

export function Steadying({ practice: key }: { readonly practice: "breathing" | "grounding" }) {
  const practice = practiceOf(key);
  if (practice === null) throw new Error("A practice of the lock is missing");
  const sitting = useSittingInMemory(practice);
  const { player, ended } = sitting.state.value;
  const stage = ended !== null ? "end" : player.status === "ready" ? "ready" : "play";
  const before = useRef(stage);
  useEffect(() => watchVoices(locale), []);
  useEffect(() => {
    if (stage !== "play") fallSilent();
  }, [stage]);
  useLayoutEffect(() => {
    if (before.current !== stage) toHeading();
    before.current = stage;
  }, [stage]);
  const leave = (): void => back("/today");
  const shared = { practice, sitting, way: FROM_THE_LOCK };
  return (
    <div class="sitting" data-stage={stage}>
      <FocusBar
        leave={{ label: practices.play.leave, cross: true }}
        onLeave={leave}
        saved={<span class="small">{lock.nothingKept}</span>}
      />
      {stage === "ready" && <BeforeBeginning {...shared} asks={false} heavier={false} />}
      {stage === "play" && <GoingThrough {...shared} />}
      {stage === "end" && (
        <>
          <div class="middle">
            <div class="say">
              <PageTitle window={practice.name}>{practice.end}</PageTitle>
            </div>
          </div>
          <div class="controls">
            <Button kind="primary" block onClick={leave}>
              {lock.backToLock}
            </Button>
            <Button kind="quiet" onClick={() => sitting.again()}>
              {practices.end.again}
            </Button>
            <CareLine />
          </div>
        </>
      )}
    </div>
  );
}
