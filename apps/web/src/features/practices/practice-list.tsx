/**
 * The practices: what is offered now and why, then the rest. All of them are open at any time.
 */
import type { AnswerTo } from "@onward/store/tab/client";
import { LOW_DAY } from "@onward/domain/practices/low-day";
import { HELD_BACK, PURPOSES } from "@onward/domain/practices/steadying";
import { useSignal } from "@preact/signals";
import { RootBar } from "../../app/bars.tsx";
import { place } from "../../app/navigation.ts";
import { useQuery } from "../../app/store.ts";
import { PRACTICES, practiceOf } from "../../copy/content/practices.ts";
import { practices } from "../../copy/en/practices.ts";
import { todayBelow } from "../../copy/en/today-below.ts";
import { LinkButton } from "../../ui/button.tsx";
import { Segmented } from "../../ui/choices.tsx";
import { helpWasOpened } from "../../platform/visit.ts";
import { Row, Rows, Section } from "../../ui/layout.tsx";
import { Scene } from "../../ui/scene.tsx";
import { STAGES } from "../../ui/art.ts";
import { AlsoHere } from "./also-here.tsx";
import { CareLine } from "./care-line.tsx";
import { practiceAddress, PRACTICE_ICONS, readWay } from "./names.ts";
import type { Way } from "./names.ts";
import "../../ui/screens/practice.css";

type Offer = AnswerTo<"practiceOffers">["offers"][number];

const reason = ({ because, helpedBefore }: Offer): string =>
  helpedBefore === null
    ? practices.because[because]
    : `${practices.because[because]} ${practices.helped(helpedBefore.helped, helpedBefore.of)}`;

/** Minutes to choose from; `ANY` is not to say. */
const TIMES = [2, 5, 10];
const ANY = "any";

const SECTIONS = ["steady", "seeAgain", "getReady", "notice"] as const;
const purposeOf = (key: string) => Object.entries(PURPOSES).find(([known]) => known === key)?.[1] ?? "steady";

export default function PracticeList() {
  const way = readWay(place.value.query);
  const minutes = useSignal<number | null>(null);
  const answer = useQuery("practiceOffers", {
    setback: way.setback,
    helpOpened: helpWasOpened(),
    minutes: minutes.value,
  }).value;
  // Until the file has answered, and if it never does, breathing is there.
  const offers: readonly Offer[] = answer?.offers ?? [
    { offer: "breathing", because: "short", helpedBefore: null },
  ];
  const first = offers.find(({ offer }) => offer !== "someone");
  const others = offers.filter((offer) => offer !== first);
  // Until then it may also be an hour at which only what steadies should stand here.
  const listed: readonly string[] = answer?.listed ?? STEADY;
  const rest = PRACTICES.filter(
    ({ key, minutes: takes }) =>
      listed.includes(key) &&
      offers.every(({ offer }) => offer !== key) &&
      (minutes.value === null || takes <= minutes.value),
  );
  const waits = useQuery("smallPlanWaits", null).value === true;
  const begun = useQuery("practicesBegun", null).value ?? [];
  const someone = offers.some(({ offer }) => offer === "someone");
  const heldBack = answer !== undefined && PRACTICES.some(({ key }) => !listed.includes(key));
  const heaviest = answer?.heldBackBy ?? null;
  return (
    <>
      <RootBar title={practices.title} />
      {first !== undefined && (
        <StartHere
          offer={first}
          way={way}
          night={answer?.night === true}
          begun={begun.includes(first.offer)}
        />
      )}
      {waits && (
        <Section title={todayBelow.smallPlan.title}>
          <Rows>
            <Row
              lead={PRACTICE_ICONS[LOW_DAY] ?? "sprout"}
              title={todayBelow.smallPlan.name}
              detail={todayBelow.smallPlan.detail}
              href={practiceAddress(LOW_DAY, way)}
            />
          </Rows>
        </Section>
      )}
      <div class="time-at-hand">
        <Segmented
          legend={practices.time}
          options={[
            { value: ANY, label: practices.anyTime },
            ...TIMES.map((time) => ({ value: String(time), label: practices.minutes(time) })),
          ]}
          chosen={minutes.value === null ? ANY : String(minutes.value)}
          onChange={(time) => {
            minutes.value = time === ANY ? null : Number(time);
          }}
        />
      </div>
      <div class="halves practice-lists">
        {SECTIONS.map((purpose) => {
          const own = others.filter(({ offer }) => PURPOSES[offer] === purpose);
          return (
            own.length > 0 && (
              <Section key={purpose} title={practices.purposes[purpose]}>
                <Rows>
                  {own.map((offer) => (
                    <OfferRow key={offer.offer} offer={offer} way={way} begun={begun.includes(offer.offer)} />
                  ))}
                </Rows>
              </Section>
            )
          );
        })}
        {(rest.length > 0 || !someone) && (
          <Section title={practices.later}>
            <Rows>
              {SECTIONS.flatMap((purpose) => rest.filter(({ key }) => purposeOf(key) === purpose)).map(
                ({ key, name, line, minutes: takes }) => (
                  <Row
                    key={key}
                    lead={PRACTICE_ICONS[key] ?? "wind"}
                    title={name}
                    detail={begun.includes(key) ? practices.begun : line}
                    value={practices.minutes(takes)}
                    href={practiceAddress(key, way)}
                  />
                ),
              )}
              {!someone && (
                <Row lead="phone" title={practices.someone} detail={practices.someoneDetail} href="/help" />
              )}
              {!someone && <Row lead="users" title={practices.worried} href="/worried" />}
            </Rows>
          </Section>
        )}
      </div>
      {heldBack && (
        <p class="small muted">
          {practices.notNow}
          {heaviest !== null && (
            <>
              {" "}
              {practices.tooHeavy}{" "}
              <a class="link" href={`/setbacks/${heaviest}#heavy-now`}>
                {practices.sayHowHeavy}
              </a>
            </>
          )}
        </p>
      )}
      <AlsoHere />
      <CareLine />
    </>
  );
}

/** What is held back by nothing. */
const STEADY: readonly string[] = Object.entries(HELD_BACK).flatMap(([key, holds]) =>
  holds.length === 0 ? [key] : [],
);

function StartHere({
  offer,
  way,
  night,
  begun,
}: {
  readonly offer: Offer;
  readonly way: Way;
  readonly night: boolean;
  readonly begun: boolean;
}) {
  const practice = practiceOf(offer.offer);
  if (practice === null) return null;
  return (
    <article class="start-here" aria-labelledby="start-here">
      <div class="start-scene" aria-hidden="true">
        <Scene
          label=""
          seed="practice"
          stones={STAGES.map((stone) => ({
            stone,
            state: stone === "steadied" ? "here" : "ahead",
            label: "",
          }))}
        />
      </div>
      <div class="in">
        <h2 id="start-here">{practice.name}</h2>
        <p class="muted">
          {night && <>{practices.night} </>}
          {begun ? practices.begun : reason(offer)}
        </p>
        <div class="actions">
          <LinkButton kind="primary" href={practiceAddress(practice.key, way)}>
            {begun ? practices.play.carryOn : practices.begin}
          </LinkButton>
          <span class="small muted">{practices.offline}</span>
        </div>
      </div>
    </article>
  );
}

function OfferRow({
  offer,
  way,
  begun,
}: {
  readonly offer: Offer;
  readonly way: Way;
  readonly begun: boolean;
}) {
  const practice = practiceOf(offer.offer);
  const icon = PRACTICE_ICONS[offer.offer] ?? "wind";
  if (practice === null) {
    return <Row lead={icon} title={practices.someone} detail={reason(offer)} href="/help" />;
  }
  return (
    <Row
      lead={icon}
      title={practice.name}
      detail={begun ? practices.begun : reason(offer)}
      value={practices.minutes(practice.minutes)}
      href={practiceAddress(practice.key, way)}
    />
  );
}
