/**
 * One practice, whole window: before it begins, going through it, its end, and back to where the person was.
 */
import { plansBegun, plansIn, wordsOfAnotherVersion } from "@onward/domain/practices/player";
import type { Practice } from "@onward/domain/practices/practice";
import { sittingDraft } from "@onward/domain/practices/sitting";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { FocusBar, PageTitle } from "../../app/bars.tsx";
import { crash } from "../../app/crash.tsx";
import { go, place, toHeading } from "../../app/navigation.ts";
import { hear } from "../../app/parts/heavy-words.tsx";
import { NotKept } from "../../app/parts/not-kept.tsx";
import { keyOfAddress } from "../../app/parts/practice-address.ts";
import type { ScreenProps } from "../../app/route.ts";
import { useQuery, watch } from "../../app/store.ts";
import { practiceOf } from "../../copy/content/practices.ts";
import { plans } from "../../copy/en/plans.ts";
import { practices } from "../../copy/en/practices.ts";
import { troubleWords } from "../../copy/en/trouble.ts";
import { locale } from "../../copy/language.ts";
import { fallSilent, watchVoices } from "../../platform/speech.ts";
import { helpWasOpened } from "../../platform/visit.ts";
import { HelpPill } from "../../ui/help-pill.tsx";
import { LinkButton } from "../../ui/button.tsx";
import { AtTheEnd } from "./at-the-end.tsx";
import { BeforeBeginning } from "./before-beginning.tsx";
import { GoingThrough } from "./going-through.tsx";
import { atTheCross, type Stage } from "./leaving.ts";
import { practiceAddress, readWay, returnAddress, type Way } from "./names.ts";
import { OfAnotherVersion } from "./of-another-version.tsx";
import { heardAs, useSitting } from "./sitting-state.ts";
import "../../ui/screens/practice.css";
import "../../ui/screens/sitting.css";

export default function SittingScreen({ params }: ScreenProps) {
  const key = keyOfAddress(params["name"] ?? "");
  const practice = key === null ? null : practiceOf(key);
  return practice === null ? <NotHere /> : <AsKept practice={practice} />;
}

/** The practice; or the words of one that was begun in another version, once they have been found. */
function AsKept({ practice }: { readonly practice: Practice }) {
  const [other, setOther] = useState<unknown>(null);
  useEffect(
    () =>
      watch("draft", { key: sittingDraft(practice.key) }, (found) =>
        setOther(wordsOfAnotherVersion(practice, found?.value).length > 0 ? found?.value : null),
      ),
    [practice],
  );
  if (other === null) return <OneSitting practice={practice} />;
  const back = returnAddress(readWay(place.peek().query));
  return <OfAnotherVersion practice={practice} kept={other} back={back} />;
}

function NotHere() {
  return (
    <div class="sitting">
      <header class="topbar">
        <HelpPill />
      </header>
      <div class="middle">
        <div class="say">
          <PageTitle window={practices.title}>{practices.missing}</PageTitle>
        </div>
        <LinkButton kind="primary" href="/practice">
          {practices.title}
        </LinkButton>
      </div>
    </div>
  );
}

function OneSitting({ practice }: { readonly practice: Practice }) {
  // The address of this showing: it changes under the screen in the moment of leaving.
  const way = useMemo(() => readWay(place.peek().query), []);
  const sitting = useSitting(practice, way.setback);
  const start = useQuery("sittingStart", { setback: way.setback, practice: practice.key }).value;
  const justSaid = start?.justSaid ?? null;
  const mayGoOn = useMayGoOn(practice, way);
  const [problem, setProblem] = useState<string | undefined>();
  const busy = useRef(false);
  const wayOut = useRef<HTMLAnchorElement>(null);
  const { player, ended, startedAt } = sitting.state.value;
  const stage: Stage = ended !== null ? "end" : player.status === "ready" ? "ready" : "play";
  const back = returnAddress(way);
  const notKept = Object.keys(player.answers).length > 0 && <NotKept draft={{ state: sitting.draftState }} />;

  useLayoutEffect(() => {
    if (way.begins !== true) return;
    sitting.send({ type: "start" });
    // Come back to, or loaded again, it is where it was left instead of beginning anew.
    go(practiceAddress(practice.key, way), { replace: true });
  }, []);
  useEffect(() => watchVoices(locale), []);
  useEffect(() => {
    if (stage !== "play") fallSilent();
  }, [stage]);
  useFocusOnChange(stage);
  useEffect(() => {
    if (stage === "end") hear({ entry: heardAs(practice, startedAt) }, Object.values(player.answers));
  }, [stage]);

  /** Leaves by a link, so that going back lands on the very row one came from. */
  const leave = (): void => {
    wayOut.current?.click();
  };
  const close = (): void => {
    const then = atTheCross(practice.key, stage, sitting.state.peek());
    if (then === "isKept") void finish(leave);
    else {
      if (then === "goes") sitting.drop();
      leave();
    }
  };
  /** Writes the sitting down, then does what comes next; what was chosen stays on screen when it can't be kept. */
  const finish = async (then: () => void): Promise<void> => {
    if (busy.current) return;
    const { player: played, keepPlan } = sitting.state.peek();
    // A plan that was ticked and lacks a half would go without a word.
    if (keepPlan && plansBegun(practice, played).length > plansIn(practice, played).length) {
      setProblem(plans.bothNeeded);
      return;
    }
    busy.current = true;
    try {
      const trouble = await sitting.finish(justSaid);
      setProblem(trouble === null ? undefined : troubleWords(trouble));
      if (trouble === null) then();
    } catch (error) {
      crash(error);
    } finally {
      busy.current = false;
    }
  };

  return (
    <div class="sitting" data-stage={stage}>
      <FocusBar leave={{ label: practices.play.leave, cross: true }} onLeave={close} saved={notKept} />
      {stage === "ready" && (
        <BeforeBeginning
          practice={practice}
          sitting={sitting}
          asks={justSaid === null}
          heavier={start?.endedHeavier === true}
          way={way}
        />
      )}
      {stage === "play" && <GoingThrough practice={practice} sitting={sitting} way={way} />}
      {stage === "end" && (
        <AtTheEnd
          practice={practice}
          sitting={sitting}
          problem={problem}
          mayGoOn={mayGoOn}
          onThen={(address) => void finish(() => go(address, { replace: true }))}
          way={way}
          onCarryOn={() => void finish(leave)}
          onAgain={() => void finish(() => sitting.again())}
        />
      )}
      <a ref={wayOut} href={back} data-back="" hidden>
        {practices.play.leave}
      </a>
    </div>
  );
}

/**
 * Whether the practice that follows may be offered just now, as in every list. Asked from the beginning, so that at the
 * end no button comes under a finger.
 */
function useMayGoOn({ then }: Practice, { setback }: Way): boolean {
  const helpOpened = helpWasOpened();
  const [listed, setListed] = useState<readonly string[]>([]);
  const next = then?.practice;
  useEffect(
    () =>
      next === undefined
        ? undefined
        : watch("practiceOffers", { setback, helpOpened, minutes: null }, (answer) =>
            setListed(answer.listed),
          ),
    [next, setback, helpOpened],
  );
  return next !== undefined && !helpOpened && listed.includes(next);
}

/** What was pressed is gone with the part of the screen that held it: the heading takes the focus. */
function useFocusOnChange(stage: string): void {
  const before = useRef(stage);
  useLayoutEffect(() => {
    if (before.current !== stage) toHeading();
    before.current = stage;
  }, [stage]);
}
