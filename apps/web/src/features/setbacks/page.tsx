/**
 * One setback as a path: the crossing, then each stone with what belongs to it.
 *
 * A loss, a hurt or an injustice is no path: its page has the words, steadying, and who can help.
 */
import { useSignal } from "@preact/signals";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { crash } from "../../app/crash.tsx";
import { go } from "../../app/navigation.ts";
import { HeavyWords } from "../../app/parts/heavy-words.tsx";
import { StoryOffered } from "../../app/parts/story-offer.tsx";
import { Path } from "../../app/path.tsx";
import type { ScreenProps } from "../../app/route.ts";
import { useQuery } from "../../app/store.ts";
import { setbackNames } from "../../copy/en/setback-names.ts";
import { setbacks } from "../../copy/en/setbacks.ts";
import { formatDate, formatDay } from "../../copy/format.ts";
import { helpWasOpened } from "../../platform/visit.ts";
import { Actions, Button, LinkButton } from "../../ui/button.tsx";
import { Row, Rows, Section } from "../../ui/layout.tsx";
import { Banner } from "../../ui/states.tsx";
import type { Page } from "./page-answer.ts";
import { PageMenu, close } from "./page-menu.tsx";
import { useReads } from "./reads.ts";
import { Stones } from "./stones.tsx";
import "../../ui/screens/setback.css";
import "./setbacks.css";

const copy = setbacks.page;
const back = { href: "/setbacks", name: copy.back };

export default function SetbackPage({ params }: ScreenProps) {
  const id = params["id"] ?? "";
  const reads = useSignal(0);
  const page = useQuery("setbackPage", { id, helpOpened: helpWasOpened(), reads: reads.value }).value;
  useReads(id, page?.today, reads);
  if (page === undefined) return <SubBar back={back} />;
  if (page === null) return <Missing />;
  return (
    <>
      <SubBar back={back}>
        <PageMenu page={page} />
      </SubBar>
      <HeavyWords onWrite={() => go(`/setbacks/${id}/edit`)} />
      {page.hard ? <HardPage page={page} /> : <PathPage page={page} />}
    </>
  );
}

/** "Friday 20 November", with the year when it is another one. */
const dayTitle = (day: string, today: string): string =>
  day.slice(0, 4) === today.slice(0, 4) ? formatDay(day) : formatDate(day);

function Head({ page }: { readonly page: Page }) {
  const { heading, goal, tryNumber } = page;
  const day = dayTitle(page.day, page.today);
  const named = "name" in heading;
  const tried = tryNumber === null ? null : setbackNames.tryNumber(tryNumber);
  const towards =
    goal === null ? null : tryNumber === null ? goal.line : setbackNames.goalAndTry(goal.line, tryNumber);
  // The heading without a name says the day and the goal itself.
  const eyebrow = named ? [day, towards] : [tried];
  const line = eyebrow.filter((part) => part != null);
  return (
    <header class="head">
      {line.length > 0 && (
        <p class="micro faint">
          {line.map((part, index) => (
            <span key={part} dir="auto">
              {index > 0 && " · "}
              {part}
            </span>
          ))}
        </p>
      )}
      <PageTitle window={setbacks.window}>
        {named ? heading.name : heading.goal === null ? day : setbackNames.dayAndGoal(day, heading.goal)}
      </PageTitle>
    </header>
  );
}

function CloseAsked({ page }: { readonly page: Page }) {
  const { id } = page.setback;
  if (!page.askToClose) return null;
  return (
    <Banner
      icon="archive"
      title={copy.close.title}
      actions={
        <>
          <Button
            kind="soft"
            onClick={() => {
              close(id, true).catch(crash);
            }}
          >
            {copy.close.yes}
          </Button>
          <Button
            kind="quiet"
            onClick={() => {
              close(id, false, copy.close.kept).catch(crash);
            }}
          >
            {copy.close.no}
          </Button>
        </>
      }
    >
      {copy.close.detail}
    </Banner>
  );
}

function Closed({ page }: { readonly page: Page }) {
  const { setback } = page;
  if (setback.closedAt === null) return null;
  return (
    <Banner
      icon="archive"
      title={copy.close.closed}
      actions={
        <Button
          onClick={() => {
            close(setback.id, false).catch(crash);
          }}
        >
          {copy.close.open}
        </Button>
      }
    />
  );
}

function PathPage({ page }: { readonly page: Page }) {
  const why = page.goal?.why ?? null;
  const path = (
    <div>
      <Head page={page} />
      <div class="crossing">
        <Path stones={page.stones} seed={page.setback.id} jump={(stage) => `#stone-${stage}`} />
      </div>
      <CloseAsked page={page} />
      <Closed page={page} />
      <Stones page={page} />
      <StoryOffered at="setback" beside={page.setback.id} />
    </div>
  );
  if (page.goal === null || why === null) return path;
  return (
    <div class="cols">
      {path}
      <aside>
        <div class="aside-first">
          <Section title={copy.why}>
            <p class="quote own" dir="auto">
              {why}
            </p>
            <Actions>
              <LinkButton kind="quiet" href={`/goals/${page.goal.id}`}>
                {copy.goalLink}
              </LinkButton>
            </Actions>
          </Section>
        </div>
      </aside>
    </div>
  );
}

function HardPage({ page }: { readonly page: Page }) {
  return (
    <>
      <Head page={page} />
      <CloseAsked page={page} />
      <Closed page={page} />
      <Stones page={page} />
      <div class="who-can-help">
        <Section title={copy.whoCanHelp}>
          <p class="lede">{copy.notToAnalyse}</p>
          <Rows>
            <Row lead="life-buoy" title={copy.help} detail={copy.helpDetail} href="/help" />
          </Rows>
        </Section>
      </div>
    </>
  );
}

function Missing() {
  return (
    <>
      <SubBar back={back} />
      <div class="empty">
        <PageTitle window={setbacks.window}>{copy.missing}</PageTitle>
        <LinkButton href="/deleted">{copy.deleted}</LinkButton>
      </div>
    </>
  );
}
