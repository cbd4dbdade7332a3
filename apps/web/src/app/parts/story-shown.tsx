/**
 * A story that is offered, told with why it is this one. That it was shown is kept, so that no other comes for a week, on
 * any device (decision 0033).
 */
import { chooseStory, STORY_CARD, type Offerable, type StoryOffer } from "@onward/domain/stories/offering";
import type { Alike } from "@onward/domain/stories/likeness";
import type { ArgsOf } from "@onward/store/tab/client";
import { useEffect } from "preact/hooks";
import { STORIES, type Story } from "../../copy/content/stories.ts";
import { setbackNames } from "../../copy/en/setback-names.ts";
import { stories as copy } from "../../copy/en/stories.ts";
import { Actions, Button, LinkButton } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Row, Rows, Section } from "../../ui/layout.tsx";
import { showToast } from "../../ui/toast.tsx";
import { crash } from "../crash.tsx";
import { run } from "../store.ts";
import { storyAddress } from "./story-address.ts";
import { undoOf } from "../take-back.ts";

type Offer = StoryOffer<Story>;

const lower = (name: string): string => name.toLocaleLowerCase();

function partOf(alike: Alike, { story, matter }: Offer): string {
  const { cause } = story;
  switch (alike) {
    case "area":
      return matter.area === null || matter.area === "other" ? "" : lower(setbackNames.areas[matter.area]);
    case "kind":
      return lower(setbackNames.kinds[story.kind]);
    case "hands":
      return copy.offer.hands[cause.hands];
    case "whose":
      return cause.whose === null ? "" : copy.offer.whose[cause.whose];
    case "repeats":
      return copy.offer.repeats[cause.repeats];
  }
}

/** In what it is like one's own, as a sentence. */
function whyThis(offer: Offer): string {
  const parts = offer.alike
    .map((alike) => partOf(alike, offer))
    .filter((part) => part !== "")
    .join("; ");
  return offer.matter.goal === null ? copy.offer.like(parts) : copy.offer.likeGoal(parts);
}

/** The story to offer among those there are; on Today with *Not today*, where another way is looked for as one of them. */
export function StoryShown({ at, may }: { readonly at: ArgsOf<"storyMay">["at"]; readonly may: Offerable }) {
  const offer = chooseStory(may, STORIES);
  const shown = offer?.first === true ? offer.story.key : null;
  useEffect(() => {
    if (offer === null || shown === null) return;
    const { setback, goal } = offer.matter;
    // Where it cannot be written it was shown all the same, and no words are lost.
    run("offerStory", { story: shown, setback, goal }).catch(crash);
  }, [shown]);
  if (offer === null) return null;
  switch (at) {
    case "today":
      return <OnToday offer={offer} />;
    case "goal":
      return <AsAWay offer={offer} />;
    case "stories":
    case "setback":
      return (
        <Section title={at === "stories" ? copy.offer.onPage : copy.offer.beside}>
          <Rows>
            <Row
              lead="library"
              title={offer.story.title}
              detail={<Why offer={offer} />}
              href={storyAddress(offer.story.key)}
            />
          </Rows>
        </Section>
      );
  }
}

const Why = ({ offer }: { readonly offer: Offer }) => (
  <>
    {copy.whose(offer.story.who, offer.story.region)}. {whyThis(offer)}
  </>
);

/** One quiet row, with *Not today*. */
function OnToday({ offer }: { readonly offer: Offer }) {
  const notToday = async (): Promise<void> => {
    const result = await run("putOff", { card: STORY_CARD, subject: null });
    if (result.ok) showToast(copy.offer.putAside, undoOf(result.value.batch));
  };
  return (
    <Section title={copy.offer.title}>
      <Rows>
        <li class="on-this-day">
          <a class="row" href={storyAddress(offer.story.key)}>
            <Icon name="library" />
            <span class="grow">
              <b>{offer.story.title}</b>
              <span class="small">
                <Why offer={offer} />
              </span>
            </span>
            <Icon name="chevron-right" />
          </a>
          <Button kind="quiet" onClick={() => void notToday().catch(crash)}>
            {copy.offer.notToday}
          </Button>
        </li>
      </Rows>
    </Section>
  );
}

/** What somebody else changed: to be read with its sources first, and put in one's own words there. */
function AsAWay({ offer }: { readonly offer: Offer }) {
  const { story, matter } = offer;
  const goal = new URLSearchParams({ goal: matter.goal ?? "" }).toString();
  return (
    <li>
      <h3>{copy.offer.way}</h3>
      <p>{story.title}</p>
      <p class="small muted">
        <Why offer={offer} />
      </p>
      <Actions>
        <LinkButton kind="soft" href={`${storyAddress(story.key)}?${goal}`}>
          {copy.offer.read}
        </LinkButton>
      </Actions>
    </li>
  );
}
