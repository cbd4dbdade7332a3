/**
 * The practices: what is offered now and why, then the rest. All of them are open at any time.
 */
import type { AnswerTo } from "@onward/store/tab/client";
import { THREE_GOOD_THINGS } from "@onward/domain/practices/three-good-things";
import { RootBar } from "../../app/bars.tsx";
import { place } from "../../app/navigation.ts";
import { useQuery } from "../../app/store.ts";
import { PRACTICES, practiceOf } from "../../copy/content/practices.ts";
import { practices } from "../../copy/en/practices.ts";
import { LinkButton } from "../../ui/button.tsx";
import { helpWasOpened } from "../../platform/visit.ts";
import { Row, Rows, Section } from "../../ui/layout.tsx";
import { Scene } from "../../ui/scene.tsx";
import { STAGES } from "../../ui/art.ts";
import { CareLine } from "./care-line.tsx";
import { practiceAddress, PRACTICE_ICONS, readWay } from "./names.ts";
import type { Way } from "./names.ts";
import "../../ui/screens/practice.css";

type Offer = AnswerTo<"practiceOffers">["offers"][number];

const reason = ({ because, helpedBefore }: Offer): string =>
  helpedBefore === null
    ? practices.because[because]
    : `${practices.because[because]} ${practices.helped(helpedBefore.helped, helpedBefore.of)}`;

export default function PracticeList() {
  const way = readWay(place.value.query);
  const answer = useQuery("practiceOffers", {
    setback: way.setback,
    helpOpened: helpWasOpened(),
  }).value;
  // Until the file has answered, and if it never does, breathing is there.
  const offers: readonly Offer[] = answer?.offers ?? [
    { offer: "breathing", because: "short", helpedBefore: null },
  ];
  const first = offers.find(({ offer }) => offer !== "someone");
  const steadying = offers.filter(({ offer }) => offer !== THREE_GOOD_THINGS);
  const others = steadying.filter((offer) => offer !== first);
  // Until the file has answered, it may be a day on which nobody should be asked for good things.
  const rest = PRACTICES.filter(
    ({ key }) =>
      (key !== THREE_GOOD_THINGS || answer?.goodThings === true) &&
      steadying.every(({ offer }) => offer !== key),
  );
  const because = (key: string): string | null => {
    const offer = offers.find((its) => its.offer === key);
    return offer === undefined ? null : reason(offer);
  };
  const someone = offers.some(({ offer }) => offer === "someone");
  return (
    <>
      <RootBar title={practices.title} />
      {first !== undefined && <StartHere offer={first} way={way} night={answer?.night === true} />}
      <div class="halves practice-lists">
        {others.length > 0 && (
          <Section title={practices.steadyNow}>
            <Rows>
              {others.map((offer) => (
                <OfferRow key={offer.offer} offer={offer} way={way} />
              ))}
            </Rows>
          </Section>
        )}
        {(rest.length > 0 || !someone) && (
          <Section title={practices.later}>
            <Rows>
              {rest.map(({ key, name, line, minutes }) => (
                <Row
                  key={key}
                  lead={PRACTICE_ICONS[key] ?? "wind"}
                  title={name}
                  detail={because(key) ?? line}
                  value={practices.minutes(minutes)}
                  href={practiceAddress(key, way)}
                />
              ))}
              {!someone && (
                <Row lead="phone" title={practices.someone} detail={practices.someoneDetail} href="/help" />
              )}
            </Rows>
          </Section>
        )}
      </div>
      <CareLine />
    </>
  );
}

function StartHere({
  offer,
  way,
  night,
}: {
  readonly offer: Offer;
  readonly way: Way;
  readonly night: boolean;
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
          {reason(offer)}
        </p>
        <div class="actions">
          <LinkButton kind="primary" href={practiceAddress(practice.key, way)}>
            {practices.begin}
          </LinkButton>
          <span class="small muted">{practices.offline}</span>
        </div>
      </div>
    </article>
  );
}

function OfferRow({ offer, way }: { readonly offer: Offer; readonly way: Way }) {
  const practice = practiceOf(offer.offer);
  const icon = PRACTICE_ICONS[offer.offer] ?? "wind";
  if (practice === null) {
    return <Row lead={icon} title={practices.someone} detail={reason(offer)} href="/help" />;
  }
  return (
    <Row
      lead={icon}
      title={practice.name}
      detail={reason(offer)}
      value={practices.minutes(practice.minutes)}
      href={practiceAddress(practice.key, way)}
    />
  );
}
