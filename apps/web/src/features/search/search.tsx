/**
 * Search: one box, results as one types, by kind, each with where it matched.
 */
import { useSignal } from "@preact/signals";
import type { AnswerTo, ArgsOf } from "@onward/store/tab/client";
import { useEffect } from "preact/hooks";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { storyAddress } from "../../app/parts/story-address.ts";
import { useQuery } from "../../app/store.ts";
import { search as copy } from "../../copy/en/search.ts";
import { relativeDay, sentenceStart } from "../../copy/format.ts";
import type { Stage } from "../../ui/art.ts";
import { Button } from "../../ui/button.tsx";
import { ChipChoice, Segmented } from "../../ui/choices.tsx";
import { SearchField } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Section } from "../../ui/layout.tsx";
import { StoneChip } from "../../ui/scene.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { lookedFor } from "./looked-for.ts";
import "../../ui/screens/search.css";

type Found = AnswerTo<"search">;
type Group = Found["groups"][number];
type Hit = Group["hits"][number];
type Kind = NonNullable<ArgsOf<"search">["kind"]>;

/** A few of each kind, or many of one. */
const FEW = 5;
const MANY = 40;

/** All that have no button of their own, in the order of their names in the copy. */
const OTHERS: readonly Kind[] = (Object.keys(copy.groups) as Kind[]).filter(
  (kind) => kind !== "setbacks" && kind !== "lessons",
);
type Shown = "all" | "setbacks" | "lessons" | "other";

export default function Search() {
  const text = lookedFor.value;
  const kind = useSignal<Kind | null>(null);
  const other = useSignal(false);
  const limit = useSignal(MANY);
  const shown: Shown = other.value
    ? "other"
    : kind.value === "setbacks" || kind.value === "lessons"
      ? kind.value
      : "all";
  const found = useQuery("search", {
    text,
    kind: kind.value,
    limit: kind.value === null ? FEW : limit.value,
  }).value;
  const only = (next: Kind | null): void => {
    limit.value = MANY;
    kind.value = next;
  };
  const groups = (found?.groups ?? []).filter(
    (group) => !other.value || kind.value !== null || OTHERS.includes(group.kind),
  );
  return (
    <>
      <SubBar back={{ href: "/today", name: copy.back }} />
      <PageTitle window={copy.title}>{copy.title}</PageTitle>
      <form role="search" aria-label={copy.form} onSubmit={(event) => event.preventDefault()}>
        <SearchField
          first
          label={copy.field}
          value={text}
          onText={(next) => {
            lookedFor.value = next;
          }}
        />
        <div class="kinds">
          <Segmented<Shown>
            legend={copy.kinds}
            quiet
            options={(["all", "setbacks", "lessons", "other"] as const).map((value) => ({
              value,
              label: copy[value],
            }))}
            chosen={shown}
            onChange={(next) => {
              other.value = next === "other";
              only(next === "setbacks" || next === "lessons" ? next : null);
            }}
          />
          {other.value && (
            <ChipChoice<Kind>
              legend={copy.others}
              quiet
              options={OTHERS.map((value) => ({ value, label: copy.groups[value] }))}
              chosen={kind.value}
              onChange={only}
            />
          )}
        </div>
      </form>
      <Count text={text} groups={groups} known={found !== undefined} />
      {groups.map((group) => (
        <GroupOf
          key={group.kind}
          group={group}
          today={found?.today ?? ""}
          onMore={() => {
            if (kind.peek() === group.kind) limit.value += MANY;
            else {
              other.value = OTHERS.includes(group.kind);
              only(group.kind);
            }
          }}
        />
      ))}
      {found !== undefined && text.trim() !== "" && groups.length === 0 && <None />}
    </>
  );
}

/** How many, for everyone; said aloud once typing pauses. */
function Count({
  text,
  groups,
  known,
}: {
  readonly text: string;
  readonly groups: readonly Group[];
  readonly known: boolean;
}) {
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  const more = groups.some((group) => group.more);
  const said =
    text.trim() === ""
      ? copy.start
      : !known
        ? ""
        : count === 0
          ? copy.none
          : more
            ? copy.foundMore(count)
            : copy.found(count);
  const spoken = useSignal("");
  useEffect(() => {
    const timer = setTimeout(() => {
      spoken.value = text.trim() === "" ? "" : said;
    }, 600);
    return () => clearTimeout(timer);
  }, [said, text]);
  return (
    <>
      <p
        class="count"
        aria-hidden={count === 0 && text.trim() !== ""}
        hidden={count === 0 && text.trim() !== ""}
      >
        {said}
      </p>
      <p class="vh" role="status">
        {spoken.value}
      </p>
    </>
  );
}

function None() {
  return (
    <EmptyState sentence={copy.none}>
      <p class="small muted">{copy.hint}</p>
    </EmptyState>
  );
}

function GroupOf({
  group,
  today,
  onMore,
}: {
  readonly group: Group;
  readonly today: string;
  readonly onMore: () => void;
}) {
  const name = copy.groups[group.kind];
  return (
    <Section title={name}>
      <ul class="rows">
        {group.hits.map((hit) => (
          <HitRow key={`${hit.table} ${hit.id}`} hit={hit} kind={group.kind} today={today} />
        ))}
      </ul>
      {group.more && (
        <Button kind="quiet" aria-label={copy.moreOf(name)} onClick={onMore}>
          {copy.more}
        </Button>
      )}
    </Section>
  );
}

const STAGE: Readonly<Record<Kind, Stage>> = {
  setbacks: "felt",
  lessons: "learned",
  goals: "moving",
  wins: "moving",
  stories: "learned",
  notes: "understood",
  days: "steadied",
  care: "steadied",
  yourself: "steadied",
  files: "understood",
};

function addressOf({ page }: Hit): string | null {
  if (page === null) return null;
  switch (page.of) {
    case "setback":
      return `/setbacks/${page.id}`;
    case "lesson":
      return `/lessons/${page.id}`;
    case "goal":
      return `/goals/${page.id}`;
    case "note":
      return `/notes/${page.id}`;
    case "longView":
      return "/goals/long-view";
    case "hardDayLine":
      return `/care/plan#at-${page.id}`;
    case "helper":
      return `/care/people#at-${page.id}`;
    case "asking":
      return "/care/asking";
    case "appointment":
      return `/care/appointments#at-${page.id}`;
    case "story":
      return storyAddress(page.id);
    case "selfCare":
      return "/looking-after-yourself";
    case "planAlone":
      return `/plans#at-${page.id}`;
    case "keptNear":
      return "/keep-near";
    case "checkin":
      return `/check-ins/${page.id}`;
    case "try":
      return `/goals/${page.goal}/tries/${page.id}`;
    case "way":
      return `/goals/${page.goal}/ways/${page.id ?? "unnamed"}`;
  }
}

function HitRow({ hit, kind, today }: { readonly hit: Hit; readonly kind: Kind; readonly today: string }) {
  const address = addressOf(hit);
  const day = hit.day === null ? "" : sentenceStart(relativeDay(hit.day, today));
  const inside = (
    <>
      <StoneChip stage={STAGE[kind]} state="done" seed={hit.id} />
      <span class="grow">
        <span class="words" dir="auto">
          {hit.title.length === 0 || hit.title.every(({ text }) => text === "") ? (
            copy.noWords
          ) : (
            <Pieces of={hit.title} />
          )}
        </span>
        <span class="small">
          {hit.why === null ? (
            day
          ) : (
            <>
              {day !== "" && `${copy.wrote(day)} `}
              <bdi>
                <Pieces of={hit.why} />
              </bdi>
            </>
          )}
        </span>
      </span>
      {address !== null && <Icon name="chevron-right" />}
    </>
  );
  return (
    <li>
      {address === null ? (
        <div class="row">{inside}</div>
      ) : (
        <a class="row" href={address}>
          {inside}
        </a>
      )}
    </li>
  );
}

function Pieces({ of }: { readonly of: Hit["title"] }) {
  return <>{of.map(({ text, hit }, i) => (hit ? <mark key={i}>{text}</mark> : text))}</>;
}
