/**
 * The one card of Today, in the words and with the buttons of its table.
 *
 * Each card is an article named by its heading; the heading is never a person's sentence.
 */
import type { Id } from "@onward/domain/kernel/id";
import type { AnswerTo } from "@onward/store/tab/client";
import type { ComponentChildren } from "preact";
import { today as copy } from "../../copy/en/today.ts";
import { HEAVINESS_WORDS } from "../../copy/heaviness-words.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { OwnWords, PlanBox } from "../../ui/layout.tsx";
import { StillScene } from "../../ui/scene.tsx";
import { crash } from "../crash.tsx";
import { Path } from "../path.tsx";
import { run } from "../store.ts";
import type * as Answers from "./today-answers.ts";
import { does, putAside } from "./today-deeds.ts";
import { noteAWin } from "./today-noting.ts";
import { Frame } from "./today-frame.tsx";
import { SmallStep } from "./today-step.tsx";
import { useLater } from "./today-later.ts";
import { practiceFromToday, type Card, type SetbackShown } from "./today-names.ts";

type Answer = AnswerTo<"today">;
type Of<Name extends Card["card"]> = Extract<Card, { readonly card: Name }>;
type AboutTry = Extract<Card, { readonly try: unknown }>;

const PathOf = ({ setback }: { readonly setback: SetbackShown }) => (
  <Path stones={setback.stones} seed={setback.id} />
);

/** What the last card says: of an ordinary day whether a win may be noted, of a hard one only that it may end. */
function quietTitle({ enough, heavy, winPrompt }: Extract<Answer["card"], { card: "quiet" }>): string {
  if (enough) return copy.quiet.enough;
  if (heavy) return copy.quiet.heavy;
  return winPrompt ? copy.quiet.title : copy.quiet.titleAlone;
}

export function TodayCard({ answer }: { readonly answer: Answer }) {
  const { card, aside, today } = answer;
  const notToday = (
    <Button kind="quiet" onClick={() => putAside(aside)}>
      {copy.notToday}
    </Button>
  );
  switch (card.card) {
    case "draft":
      return <DraftCard card={card} />;
    case "justLogged":
      return (
        <Frame
          picture={<PathOf setback={card.setback} />}
          title={copy.justLogged.title}
          actions={
            <>
              <LinkButton
                kind={isSteadied(card.setback) ? "soft" : "primary"}
                href={steadyFrom(card.setback.id)}
              >
                {copy.justLogged.steady}
              </LinkButton>
              {notToday}
            </>
          }
        />
      );
    case "night":
      return (
        <Frame
          title={copy.night.title}
          actions={
            <>
              <LinkButton kind="primary" href={practiceFromToday("breathing", null)}>
                {copy.night.breathing}
              </LinkButton>
              <LinkButton kind="soft" href={practiceFromToday("worry", null)}>
                {copy.night.worry}
              </LinkButton>
            </>
          }
        />
      );
    case "tryToday":
      return <TryToday card={card} notToday={notToday} />;
    case "tryWasDue":
      return <TryWasDue card={card} notToday={notToday} />;
    case "trySoon":
      return (
        <Frame
          title={copy.trySoon.title}
          actions={
            <>
              <LinkButton kind="primary" href={`${placeOf(card.try)}/look-ahead`}>
                {copy.trySoon.lookAhead}
              </LinkButton>
              {notToday}
            </>
          }
        >
          <TryNamed of={card.try} />
        </Frame>
      );
    case "lookBack":
      return (
        <Frame
          picture={<PathOf setback={card.setback} />}
          title={copy.lookBack.title(card.setback.wrote, today)}
          actions={
            <>
              <LinkButton kind="primary" href={`/setbacks/${card.setback.id}/debrief`}>
                {copy.lookBack.look}
              </LinkButton>
              {notToday}
            </>
          }
        />
      );
    case "carryOn":
      return (
        <Frame
          picture={<PathOf setback={card.setback} />}
          title={copy.carryOn.title(card.left)}
          actions={
            <>
              <LinkButton kind="primary" href={`/setbacks/${card.setback.id}/${card.form}`}>
                {copy.carryOn.carryOn}
              </LinkButton>
              {notToday}
            </>
          }
        >
          <p class="muted" dir="auto">
            {card.setback.line}
          </p>
        </Frame>
      );
    case "howNow":
      return <HowNow card={card} today={today} notToday={notToday} />;
    case "lessonDue":
      return (
        <Frame
          title={copy.lessonDue.title}
          actions={
            <>
              <LinkButton kind="primary" href="/lessons/review">
                {copy.lessonDue.show}
              </LinkButton>
              {notToday}
            </>
          }
        />
      );
    case "goodToSeeYou":
      return <GoodToSeeYou card={card} aside={aside} />;
    case "smallStep":
      return <SmallStep card={card} notToday={notToday} />;
    case "quiet":
      return (
        <Frame
          picture={<StillScene seed={today} />}
          title={quietTitle(card)}
          actions={
            card.winPrompt && (
              <Button kind="soft" onClick={noteAWin}>
                {copy.quiet.note}
              </Button>
            )
          }
        />
      );
  }
}

const isSteadied = ({ stones }: SetbackShown): boolean =>
  stones.some(({ stone, state }) => stone === "steadied" && state === "done");

const steadyFrom = (setback: string): string =>
  `/practice?${new URLSearchParams({ setback, from: "/today" }).toString()}`;

const placeOf = ({ goal, attempt }: { readonly goal: string; readonly attempt: string }): string =>
  `/goals/${goal}/tries/${attempt}`;

/** An answer that is fetched with the press. */
const answered = (does: (answers: typeof Answers) => Promise<unknown>) => (): void =>
  void import("./today-answers.ts").then(does).catch(crash);

const loadScale = () => import("./today-how-now.tsx");

function HowNow({
  card,
  today,
  notToday,
}: {
  readonly card: Of<"howNow">;
  readonly today: string;
  readonly notToday: ComponentChildren;
}) {
  const { setback, guess, wished } = card;
  const { guessed, wrote } = copy.howNow;
  const scale = useLater(loadScale);
  return (
    <Frame
      title={guess === null ? wrote(setback.wrote, today) : guessed(HEAVINESS_WORDS[guess])}
      actions={notToday}
    >
      {scale && <scale.HowIsItNow setback={setback.id as Id<"setback">} wished={wished} />}
    </Frame>
  );
}

/** Which try a card is about, in its owner's words, else by number and goal. */
function TryNamed({ of }: { readonly of: AboutTry["try"] }) {
  return (
    <p class="muted" dir="auto">
      {of.what ?? copy.tryOf(of.number, of.goalLine)}
    </p>
  );
}

function DraftCard({ card }: { readonly card: Of<"draft"> }) {
  const where = copy.draft.where[card.to.split("/")[1] ?? ""];
  return (
    <Frame
      title={copy.draft.title}
      actions={
        <>
          <LinkButton kind="primary" href={card.to}>
            {copy.draft.carryOn}
          </LinkButton>
          <Button kind="quiet" onClick={answered((answers) => answers.letGo(card.key))}>
            {copy.draft.letGo}
          </Button>
        </>
      }
    >
      {where !== undefined && <p class="muted">{where}</p>}
    </Frame>
  );
}

function TryToday({
  card,
  notToday,
}: {
  readonly card: Of<"tryToday">;
  readonly notToday: ComponentChildren;
}) {
  const { plans, more, lookAhead, lookedAhead } = card;
  const over = `${placeOf(card.try)}/outcome`;
  return (
    <Frame
      title={plans.length ? copy.tryToday.title : copy.tryToday.noPlan(copy.tryNumber(card.try.number))}
      actions={
        <>
          {lookAhead && (
            <LinkButton kind="primary" href={`${placeOf(card.try)}/look-ahead`}>
              {lookedAhead ? copy.tryToday.lookedAhead : copy.tryToday.lookAhead}
            </LinkButton>
          )}
          <LinkButton kind={lookAhead ? "line" : "primary"} href={over}>
            {copy.tryToday.over}
          </LinkButton>
          {notToday}
        </>
      }
    >
      <TryNamed of={card.try} />
      {plans.map((plan, n) => (
        <PlanBox key={n} words={[copy.plan.if, copy.plan.then]} {...plan} />
      ))}
      {more > 0 && (
        <a class="link" href={placeOf(card.try)}>
          {copy.tryToday.more(more)}
        </a>
      )}
    </Frame>
  );
}

const OUTCOMES = ["reached", "partly", "notYet", "letGo"] as const;

function TryWasDue({ card, notToday }: { readonly card: AboutTry; readonly notToday: ComponentChildren }) {
  const place = `${placeOf(card.try)}/outcome`;
  const didNotHappen = (): void =>
    void does(
      run("attemptDidNotHappen", { attempt: card.try.attempt as Id<"attempt"> }),
      copy.tryWasDue.removed,
    ).catch(crash);
  return (
    <Frame
      title={copy.tryWasDue.title}
      actions={
        <>
          {OUTCOMES.map((outcome) => (
            <LinkButton key={outcome} kind="line" href={`${place}?said=${outcome}`}>
              {copy.tryWasDue.outcomes[outcome]}
            </LinkButton>
          ))}
          <Button kind="line" onClick={didNotHappen}>
            {copy.tryWasDue.didNotHappen}
          </Button>
          {notToday}
        </>
      }
    >
      <TryNamed of={card.try} />
    </Frame>
  );
}

function GoodToSeeYou({
  card,
  aside,
}: {
  readonly card: Of<"goodToSeeYou">;
  readonly aside: Answer["aside"];
}) {
  const { kept, path } = card;
  return (
    <Frame
      picture={path === null ? <StillScene seed={kept.id} /> : <PathOf setback={path} />}
      title={copy.goodToSeeYou.title}
      actions={
        <>
          <Button kind="soft" onClick={answered((answers) => answers.stillTrue(aside))}>
            {copy.goodToSeeYou.stillTrue}
          </Button>
          <LinkButton kind="line" href={kept.kind === "lesson" ? `/lessons/${kept.id}/edit` : kept.from}>
            {copy.goodToSeeYou.change}
          </LinkButton>
          <Button kind="quiet" onClick={answered((answers) => answers.rest(kept))}>
            {copy.goodToSeeYou.rest}
          </Button>
        </>
      }
    >
      <p class="muted">{copy.goodToSeeYou.kept}</p>
      {kept.kind === "lesson" ? (
        <blockquote class="own gift">
          <OwnWords>{kept.text}</OwnWords>
        </blockquote>
      ) : (
        <PlanBox words={[copy.plan.if, copy.plan.then]} cue={kept.plan.cue} act={kept.plan.act} />
      )}
    </Frame>
  );
}
