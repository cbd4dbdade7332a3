/**
 * Stories: those that are kept, the one that is offered, and all of them, by what happened, where, and by any word.
 */
import { searchStories } from "@onward/content/stories/search";
import { useSignal } from "@preact/signals";
import type { AnswerTo } from "@onward/store/tab/client";
import { useEffect, useMemo } from "preact/hooks";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { StoryOffered } from "../../app/parts/story-offer.tsx";
import { storyAddress } from "../../app/parts/story-address.ts";
import { useQuery } from "../../app/store.ts";
import { BASE_RATES, SEARCHABLE, STORIES, storyOf, type Story } from "../../copy/content/stories.ts";
import { setbackNames } from "../../copy/en/setback-names.ts";
import { stories as copy } from "../../copy/en/stories.ts";
import { Button } from "../../ui/button.tsx";
import { ChipChoice } from "../../ui/choices.tsx";
import { SearchField } from "../../ui/field.tsx";
import { Fold, Row, Rows, Section } from "../../ui/layout.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { NOTHING, SOME, lookedFor, type Looked } from "./looked-for.ts";
import { Rates } from "./rates.tsx";
import "../../ui/screens/stories.css";

const KINDS = among((story) => [story.kind]);
const AREAS = among((story) => story.areas);
const FIELDS = among((story) => [story.field]);

/** What there are stories of, that with the most first. */
function among<K extends string>(of: (story: Story) => readonly K[]): readonly K[] {
  const counts = new Map<K, number>();
  for (const its of STORIES.flatMap(of)) counts.set(its, (counts.get(its) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([its]) => its);
}

const fits =
  ({ kind, area, field }: Looked) =>
  (story: Story): boolean =>
    (kind === null || story.kind === kind) &&
    (area === null || story.areas.includes(area)) &&
    (field === null || story.field === field);

const set = (part: Partial<Looked>): void => {
  lookedFor.value = { ...lookedFor.peek(), most: SOME, ...part };
};

// What does not change with what is looked for is not written anew at each key press.
export default function StoryList() {
  return (
    <>
      <SubBar back={{ href: "/practice", name: copy.back }} />
      <div class="cols">
        <div>
          <div class="head">
            <PageTitle window={copy.title}>{copy.title}</PageTitle>
            <p class="lede">{copy.lede}</p>
          </div>
          <StoryOffered at="stories" />
          <Kept />
          <Look />
          <Found />
        </div>
        <aside>
          <Section title={copy.common.title}>
            <p class="muted">{copy.common.lede}</p>
            <Rates rates={BASE_RATES} />
          </Section>
        </aside>
      </div>
    </>
  );
}

function Look() {
  const { text, kind, area, field } = lookedFor.value;
  // As it was when the page was opened: letting go of a choice folds nothing away under one’s hand.
  const narrowed = useMemo(() => area !== null || field !== null, []);
  return (
    <form role="search" aria-label={copy.form} class="look-for" onSubmit={(event) => event.preventDefault()}>
      <SearchField
        label={copy.search}
        placeholder={copy.search}
        value={text}
        onText={(its) => set({ text: its })}
      />
      <ChipChoice
        legend={copy.kind}
        options={KINDS.map((value) => ({ value, label: setbackNames.kinds[value] }))}
        chosen={kind}
        onChange={(its) => set({ kind: its })}
      />
      <Fold title={copy.narrow} open={narrowed}>
        <ChipChoice
          legend={copy.area}
          options={AREAS.map((value) => ({ value, label: setbackNames.areas[value] }))}
          chosen={area}
          onChange={(its) => set({ area: its })}
        />
        <ChipChoice
          legend={copy.field}
          options={FIELDS.map((value) => ({ value, label: copy.fields[value] }))}
          chosen={field}
          onChange={(its) => set({ field: its })}
        />
      </Fold>
    </form>
  );
}

function Found() {
  const looked = lookedFor.value;
  const found = searchStories(looked.text, SEARCHABLE).filter(fits(looked));
  return (
    <>
      <Count n={found.length} />
      {found.length === 0 ? (
        <EmptyState sentence={copy.none}>
          <p class="small muted">{copy.noneHint}</p>
          <Button kind="soft" onClick={() => (lookedFor.value = NOTHING)}>
            {copy.all}
          </Button>
        </EmptyState>
      ) : (
        <ul class="story-list">
          {found.slice(0, looked.most).map((story) => (
            <One key={story.key} story={story} />
          ))}
        </ul>
      )}
      {found.length > looked.most && (
        <Button kind="quiet" onClick={() => set({ most: looked.most + SOME })}>
          {copy.more}
        </Button>
      )}
    </>
  );
}

/** How many, for everyone; said aloud once typing pauses. */
function Count({ n }: { readonly n: number }) {
  const said = n === 0 ? copy.none : copy.count(n);
  const spoken = useSignal("");
  const first = useSignal(said);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (said !== first.peek()) spoken.value = said;
      first.value = "";
    }, 600);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <>
      <p class="count" hidden={n === 0}>
        {said}
      </p>
      <p class="vh" role="status">
        {spoken.value}
      </p>
    </>
  );
}

function One({ story }: { readonly story: Story }) {
  return (
    <li>
      <a class="story-row" href={storyAddress(story.key)}>
        <span class="micro faint">
          {copy.kinds(setbackNames.kinds[story.kind], copy.fields[story.field])}
        </span>
        <b class="story-title">{story.title}</b>
        <span class="muted">{copy.whose(story.who, story.region)}</span>
        <span>{story.cause.text}.</span>
      </a>
    </li>
  );
}

type KeptStory = AnswerTo<"keptStories">[number];

/** So many kept stories stand above the others; the rest is folded away. */
const FEW = 3;

/** The kept ones, and folded below them those that something was only written about. */
function Kept() {
  const all = useQuery("keptStories", null).value ?? [];
  const kept = all.filter((its) => its.kept);
  const further = [...kept.slice(FEW), ...all.filter((its) => !its.kept)];
  if (all.length === 0) return null;
  return (
    <Section title={copy.keptTitle}>
      {kept.length > 0 && <KeptRows some={kept.slice(0, FEW)} />}
      {further.length > 0 && (
        <Fold title={copy.further(further.length)}>
          <KeptRows some={further} />
        </Fold>
      )}
    </Section>
  );
}

function KeptRows({ some }: { readonly some: readonly KeptStory[] }) {
  return (
    <Rows>
      {some.map(({ story: key, note }) => {
        const story = storyOf(key);
        return (
          <Row
            key={key}
            lead="library"
            title={story?.title ?? copy.newer}
            detail={
              <>
                {story !== null && copy.whose(story.who, story.region)}
                {note !== null && (
                  <span class="story-note-line" dir="auto">
                    {note}
                  </span>
                )}
              </>
            }
            href={storyAddress(key)}
          />
        );
      })}
    </Rows>
  );
}
