/**
 * One story: what happened and what they changed, what it leaves out, two questions, a note of one's own, and where it was
 * read. Of a story that only a newer version has, the note is here all the same.
 */
import type { Id } from "@onward/domain/kernel/id";
import type { AnswerTo } from "@onward/store/tab/client";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { crash } from "../../app/crash.tsx";
import { place } from "../../app/navigation.ts";
import type { ScreenProps } from "../../app/route.ts";
import { run, useQuery } from "../../app/store.ts";
import { undoOf } from "../../app/take-back.ts";
import { ratesFor, storyOf, type Story } from "../../copy/content/stories.ts";
import { setbackNames } from "../../copy/en/setback-names.ts";
import { stories } from "../../copy/en/stories.ts";
import { troubleWords } from "../../copy/en/trouble.ts";
import { formatDate } from "../../copy/format.ts";
import { Actions, Button, LinkButton } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Fold, Section } from "../../ui/layout.tsx";
import { Banner } from "../../ui/states.tsx";
import { showToast } from "../../ui/toast.tsx";
import { Note } from "./note.tsx";
import { Rates } from "./rates.tsx";
import "../../ui/screens/stories.css";

const copy = stories.page;
type Page = AnswerTo<"storyPage">;

export default function StoryScreen({ params }: ScreenProps) {
  const key = params["key"] ?? "";
  const story = storyOf(key);
  const page = useQuery("storyPage", { story: key }).value;
  const goal = place.value.query.get("goal");
  return (
    <>
      <SubBar back={{ href: "/stories", name: copy.back }} />
      <div class="cols">
        <div>
          {story === null ? <Newer /> : <Told story={story} />}
          {page && <Keep story={key} page={page} />}
          {goal !== null && story !== null && <OwnWay goal={goal} story={key} />}
        </div>
        <aside>
          {page && <Note story={key} page={page} />}
          {story !== null && <Sources story={story} />}
        </aside>
      </div>
    </>
  );
}

function Newer() {
  return (
    <div class="head">
      <PageTitle window={copy.window}>{stories.newer}</PageTitle>
      <Banner icon="info" title={copy.newerTitle}>
        {copy.newerDetail}
      </Banner>
    </div>
  );
}

function Told({ story }: { readonly story: Story }) {
  const rates = ratesFor(story);
  return (
    <>
      <div class="head">
        <p class="micro faint">
          {stories.kinds(setbackNames.kinds[story.kind], stories.fields[story.field])}
        </p>
        <PageTitle window={copy.window}>{story.title}</PageTitle>
        <p class="muted">{stories.whose(story.who, story.region)}</p>
      </div>
      <div class="prose reading">
        {story.text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <section class="note water leaves-out" aria-labelledby="leaves-out">
        <Icon name="info" />
        <div>
          <h2 id="leaves-out">{copy.leavesOut}</h2>
          <p>{copy.survived}</p>
          {rates.length === 0 ? <p>{stories.common.none}</p> : <Rates rates={rates} />}
          {story.changed !== null && (
            <p>
              {copy.carries} {story.changed}
            </p>
          )}
        </div>
      </section>
      <Section title={copy.questions}>
        <ul class="questions reading">
          {story.prompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function Keep({ story, page }: { readonly story: string; readonly page: Page }) {
  const keep = async (kept: boolean): Promise<void> => {
    const result = await run("keepStory", { story, kept });
    showToast(
      result.ok ? (kept ? copy.kept : copy.wentAway) : troubleWords(result.error),
      result.ok ? undoOf(result.value.batch) : undefined,
    );
  };
  return (
    <Actions>
      <Button
        kind={page.kept ? "quiet" : "soft"}
        icon="heart"
        onClick={() => void keep(!page.kept).catch(crash)}
      >
        {page.kept ? copy.letGo : copy.keep}
      </Button>
    </Actions>
  );
}

/** Reached from another way: the person's own words for it, which remember the story beside which they were found. */
function OwnWay({ goal, story }: { readonly goal: string; readonly story: string }) {
  const to = new URLSearchParams({ way: "new", story }).toString();
  return (
    <Section title={copy.way}>
      <p class="muted">{copy.wayDetail}</p>
      <Actions>
        <LinkButton kind="soft" href={`/goals/${goal as Id<"goal">}/tries/new?${to}`}>
          {copy.useWay}
        </LinkButton>
      </Actions>
    </Section>
  );
}

const siteOf = (url: string): string => new URL(url).hostname.replace(/^www\./, "");

function Sources({ story }: { readonly story: Story }) {
  const urls = [...new Set(story.facts.map((fact) => fact.url))];
  return (
    <Section title={copy.sources}>
      <ol class="srcs">
        {urls.map((url, n) => (
          <li key={url}>
            {n + 1}.{" "}
            <a href={url} target="_blank" rel="noreferrer">
              {siteOf(url)}
            </a>
          </li>
        ))}
      </ol>
      <p class="small muted">
        {copy.copies}
        {story.living === "own" && <> {copy.ownWords}</>}
      </p>
      <Fold title={copy.facts}>
        <ul class="srcs">
          {story.facts.map(({ text, excerpt, url, copyDate }) => (
            <li key={`${text} ${excerpt}`}>
              <p>{text}</p>
              <blockquote dir="auto">{excerpt}</blockquote>
              <p>
                {siteOf(url)}
                {copyDate !== null && <>, {copy.copyOf(formatDate(copyDate))}</>}
              </p>
            </li>
          ))}
        </ul>
      </Fold>
    </Section>
  );
}
