/**
 * All lessons: what has come back today, then the list with a field to find one, the resting ones folded.
 */
import { useSignal } from "@preact/signals";
import type { AnswerTo } from "@onward/store/tab/client";
import { useEffect } from "preact/hooks";
import { RootBar } from "../../app/bars.tsx";
import { useQuery } from "../../app/store.ts";
import { lessons, onDay } from "../../copy/en/lessons.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { SearchField } from "../../ui/field.tsx";
import { Fold, OwnWords, Row, Rows, Section } from "../../ui/layout.tsx";
import { EmptyState } from "../../ui/states.tsx";
import "../../ui/screens/lessons.css";
import "./lessons.css";

const copy = lessons.list;
const PAGE = 30;
/** Long enough that a word is typed, short enough to feel at once. */
const PATIENCE_MS = 120;

type List = AnswerTo<"lessonList">;

export default function Lessons() {
  const today = useQuery("lessonsToday", null).value;
  const typed = useSignal("");
  const words = useSignal("");
  const limit = useSignal(PAGE);
  useEffect(() => {
    const timer = setTimeout(() => {
      words.value = typed.value;
      limit.value = PAGE;
    }, PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [typed.value]);
  const awake = useKept(
    useQuery("lessonList", { words: words.value, resting: false, limit: limit.value }).value,
  );
  const resting = useKept(
    useQuery("lessonList", { words: words.value, resting: true, limit: limit.value }).value,
  );
  const bar = <RootBar title={lessons.title} />;
  if (today === undefined || awake === undefined || resting === undefined) return bar;
  const nothing = awake.rows.length === 0 && resting.rows.length === 0;
  if (nothing && words.value === "") {
    return (
      <>
        {bar}
        <EmptyState sentence={copy.empty}>
          <LinkButton kind="primary" href="/setbacks">
            {copy.toSetbacks}
          </LinkButton>
          <LinkButton kind="quiet" href="/lessons/new">
            {copy.add}
          </LinkButton>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      {bar}
      <Today today={today} />
      <Section
        title={copy.all}
        aside={
          <a class="link" href="/lessons/new">
            {copy.add}
          </a>
        }
      >
        <SearchField
          label={copy.filter}
          placeholder={copy.filterHint}
          value={typed.value}
          onText={(text) => {
            typed.value = text;
          }}
        />
        {awake.rows.length > 0 && <Found list={awake} label={copy.all} />}
        {nothing && (
          <div class="none">
            <p role="status">{copy.none}</p>
            <Button
              kind="quiet"
              onClick={() => {
                typed.value = "";
                words.value = "";
              }}
            >
              {copy.noFilter}
            </Button>
          </div>
        )}
        {(awake.more || resting.more) && (
          <Button
            kind="line"
            block
            onClick={() => {
              limit.value += PAGE;
            }}
          >
            {copy.more}
          </Button>
        )}
      </Section>
      {resting.rows.length > 0 && (
        <Fold key={words.value === "" ? "all" : "found"} title={copy.resting} open={words.value !== ""}>
          <Found list={resting} label={copy.resting} />
        </Fold>
      )}
    </>
  );
}

/** The answer before, until the next one has come, so that the list does not blink at each letter. */
function useKept(answer: List | undefined): List | undefined {
  const kept = useSignal(answer);
  if (answer !== undefined && kept.peek() !== answer) kept.value = answer;
  return answer ?? kept.peek();
}

/** At most one card: what has come back, never how many wait. At night it keeps till morning. */
function Today({ today }: { readonly today: AnswerTo<"lessonsToday"> }) {
  if (today.due === "none") return null;
  if (today.night) {
    return (
      <div class="till-morning">
        <p class="muted">{copy.night}</p>
        <LinkButton kind="quiet" href="/lessons/review">
          {copy.nightAnyway}
        </LinkButton>
      </div>
    );
  }
  return (
    <>
      <p class="muted come-back">{copy[today.due]}</p>
      <article class="review" aria-labelledby="lesson-back">
        {today.cue !== null && (
          <div>
            <p class="cue">{copy.whenThis}</p>
            <OwnWords>{today.cue}</OwnWords>
          </div>
        )}
        <h2 id="lesson-back">{today.cue === null ? copy.noCue : copy.whatHelps}</h2>
        <LinkButton kind="primary" href="/lessons/review">
          {copy.show}
        </LinkButton>
      </article>
    </>
  );
}

function Found({ list, label }: { readonly list: List; readonly label: string }) {
  return (
    <Rows label={label}>
      {list.rows.map(({ id, line, day, hasPlan }) => (
        <Row
          key={id}
          own
          title={line}
          detail={`${hasPlan ? copy.hasPlan : copy.noPlan} ${
            day === null ? copy.rests : copy.backOn(onDay(day, list.today))
          }`}
          href={`/lessons/${id}`}
        />
      ))}
    </Rows>
  );
}
