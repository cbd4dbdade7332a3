/**
 * The page after saving: that it is down, and what could come next. Nothing more is asked for.
 */
import { useSignal } from "@preact/signals";
import type { Heaviness } from "@onward/domain/kernel/heaviness";
import { HEAVY } from "@onward/domain/kernel/heaviness";
import type { Id } from "@onward/domain/kernel/id";
import { useEffect } from "preact/hooks";
import { announce } from "../../app/announcer.tsx";
import { PageTitle, SaveState } from "../../app/bars.tsx";
import { crash } from "../../app/crash.tsx";
import { go } from "../../app/navigation.ts";
import { HeavyWords } from "../../app/parts/heavy-words.tsx";
import type { ScreenProps } from "../../app/route.ts";
import { StorageLine } from "../../app/storage-line.tsx";
import { run, useQuery } from "../../app/store.ts";
import { setbacks } from "../../copy/en/setbacks.ts";
import { troubleWords } from "../../copy/en/trouble.ts";
import { HEAVINESS_WORDS } from "../../copy/heaviness-words.ts";
import { helpWasOpened } from "../../platform/visit.ts";
import { HelpPill } from "../../ui/help-pill.tsx";
import { Actions, Button, LinkButton } from "../../ui/button.tsx";
import { HeavinessNow } from "../../ui/choices.tsx";
import { Fold } from "../../ui/layout.tsx";
import { SavedRipple } from "../../ui/scene.tsx";
import { AskAgain } from "./ask-again.tsx";
import { forgetSaved, heavinessJustSaid } from "./just-saved.ts";
import { stepsAway } from "./steps-away.ts";
import "../../ui/screens/log.css";
import "./setbacks.css";

const copy = setbacks.saved;

export default function Saved({ params }: ScreenProps) {
  const id = params["id"] ?? "";
  const helpOpened = helpWasOpened();
  const answer = useQuery("setbackSaved", { id, helpOpened }).value;
  const said = heavinessJustSaid(id);
  const answered = answer !== undefined;
  useEffect(() => {
    if (answered) forgetSaved();
  }, [answered]);
  if (answer === null) return <Gone />;
  if (answer === undefined && said === undefined) return <Bar />;
  const heaviness = answer?.heaviness ?? said ?? null;
  const heavy = heaviness !== null && heaviness >= HEAVY;
  return (
    <>
      <Bar />
      <div class="saved">
        <SavedRipple />
        <div class="head">
          <PageTitle window={copy.window}>{heavy ? copy.lot : copy.down}</PageTitle>
          <p class="reading">{heavy ? `${copy.down} ${copy.enough}` : copy.enough}</p>
        </div>
        <HeavyWords onWrite={() => go(`/setbacks/${id}/edit`)} />
        {heavy ? (
          <AfterHeavy id={id} steadied={answer?.steadied === true} />
        ) : (
          <AfterLighter id={id} mayLook={answer?.mayLook === true} />
        )}
        {answer != null && answer.why !== null && <Why why={answer.why} />}
        {answer?.mayGuess === true && (
          <>
            <Guess id={id} chosen={answer.guess} />
            <div class="guess">
              <AskAgain id={id} wished={answer.askAgain} />
            </div>
          </>
        )}
        {/* A warning is nothing for a heavy moment; Today and Settings have it too. */}
        {answer?.night === false && !heavy && !helpOpened && (
          <div class="keep-near">
            <StorageLine />
          </div>
        )}
      </div>
    </>
  );
}

function Bar() {
  return (
    <header class="topbar">
      <div class="grow">
        <SaveState />
      </div>
      <HelpPill />
    </header>
  );
}

const done = (): void => go("/today", { replace: true });

function AfterLighter({ id, mayLook }: { readonly id: string; readonly mayLook: boolean }) {
  const ways = stepsAway(id, `/setbacks/${id}/saved`);
  return (
    <Actions stack>
      <Button kind="primary" block onClick={done}>
        {copy.done}
      </Button>
      <LinkButton kind="soft" block href={ways.practices}>
        {copy.steady}
      </LinkButton>
      {mayLook && (
        <LinkButton kind="quiet" block href={ways.look}>
          {copy.look}
        </LinkButton>
      )}
    </Actions>
  );
}

function AfterHeavy({ id, steadied }: { readonly id: string; readonly steadied: boolean }) {
  const ways = stepsAway(id, `/setbacks/${id}/saved`);
  if (steadied) {
    return (
      <Actions stack>
        <Button kind="primary" block onClick={done}>
          {copy.done}
        </Button>
        <LinkButton kind="soft" block href="/help">
          {copy.talk}
        </LinkButton>
        <LinkButton kind="quiet" block href={ways.practices}>
          {copy.steady}
        </LinkButton>
      </Actions>
    );
  }
  return (
    <Actions stack>
      <LinkButton kind="primary" block href={ways.breathe}>
        {copy.breathe}
      </LinkButton>
      <LinkButton kind="soft" block href="/help">
        {copy.talk}
      </LinkButton>
      <Button kind="quiet" block onClick={done}>
        {copy.done}
      </Button>
    </Actions>
  );
}

/** Why its goal matters, written by the same person for a day like this. */
function Why({ why }: { readonly why: string }) {
  return (
    <figure class="saved-why own">
      <blockquote class="quote" dir="auto">
        {why}
      </blockquote>
      <figcaption class="micro faint">{copy.why}</figcaption>
    </figure>
  );
}

/** A guess at how heavy it will be in a week; asked about on day seven, never judged. */
function Guess({ id, chosen }: { readonly id: string; readonly chosen: Heaviness | null }) {
  const trouble = useSignal<string | null>(null);
  const say = async (guess: Heaviness | null): Promise<boolean> => {
    const result = await run("editSetback", { setback: id as Id<"setback">, guess });
    if (result.ok) {
      trouble.value = null;
      announce(guess === null ? copy.cleared : copy.guessed(HEAVINESS_WORDS[guess]));
      return true;
    }
    const { error } = result;
    trouble.value =
      error.type === "SetbackMissing" || error.type === "InTheFuture" ? copy.gone : troubleWords(error);
    return false;
  };
  return (
    <div class="guess">
      <Fold title={copy.guess} open={chosen !== null}>
        <HeavinessNow
          quiet
          legend={copy.guess}
          words={HEAVINESS_WORDS}
          chosen={chosen}
          clear={copy.clear}
          keep={(guess) => say(guess).catch(crash)}
        />
        {trouble.value !== null && (
          <p class="err" role="alert">
            {trouble.value}
          </p>
        )}
      </Fold>
    </div>
  );
}

function Gone() {
  return (
    <>
      <Bar />
      <div class="saved">
        <PageTitle window={copy.window}>{copy.gone}</PageTitle>
        <Actions stack>
          <Button kind="primary" block onClick={done}>
            {copy.done}
          </Button>
        </Actions>
      </div>
    </>
  );
}
