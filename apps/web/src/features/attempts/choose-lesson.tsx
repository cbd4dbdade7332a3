/** Choosing a lesson for a try: one that has an if-then is taken at a tap, another is made one first. */
import { useSignal } from "@preact/signals";
import type { AnswerTo } from "@onward/store/tab/client";
import { useEffect } from "preact/hooks";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { crash } from "../../app/crash.tsx";
import { go, place } from "../../app/navigation.ts";
import { PlanForm } from "../../app/parts/plan-form.tsx";
import { sayTaken, take } from "../../app/parts/take-lesson.ts";
import type { ScreenProps } from "../../app/route.ts";
import { useQuery } from "../../app/store.ts";
import { attempts } from "../../copy/en/attempts.ts";
import { Actions, Button, LinkButton } from "../../ui/button.tsx";
import { SearchField } from "../../ui/field.tsx";
import { OwnWords, Row, Rows } from "../../ui/layout.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { Gone } from "./gone.tsx";
import "../../ui/screens/goals.css";

const copy = attempts.choose;
const PAGE = 30;
/** As many as are seen at once need no field to find one. */
const AT_ONCE = 8;
/** Long enough that a word is typed, short enough to feel at once. */
const PATIENCE_MS = 120;

type Answer = NonNullable<AnswerTo<"lessonsToTake">>;
type Lesson = Answer["lessons"][number];

export default function ChooseLessonScreen({ params }: ScreenProps) {
  const attempt = params["id"] ?? "";
  const here = `/goals/${params["goal"] ?? ""}/tries/${attempt}`;
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
  const asked = place.value.query.get("lesson");
  const answer = useQuery("lessonsToTake", {
    attempt,
    words: words.value,
    limit: limit.value,
    lesson: asked,
  }).value;
  const shown = useSignal<Answer | undefined>(undefined);
  if (answer && shown.peek() !== answer) shown.value = answer;

  const list = answer ?? shown.value;
  const bar = <SubBar back={{ href: here, name: copy.back.toLocaleLowerCase() }} />;
  if (answer === null)
    return (
      <>
        {bar}
        <Gone goal={params["goal"] ?? ""} />
      </>
    );
  if (!list) return bar;
  const making = list.asked;
  return (
    <>
      {bar}
      {making !== null ? (
        <AsPlan lesson={making} attempt={attempt as never} here={here} />
      ) : (
        <>
          <PageTitle window={copy.window}>{copy.title}</PageTitle>
          {list.lessons.length === 0 && typed.value === "" ? (
            <EmptyState sentence={copy.nothing}>
              <LinkButton kind="primary" href={`/lessons/new?goal=${list.goal}`}>
                {copy.write}
              </LinkButton>
            </EmptyState>
          ) : (
            <div class="lessons-to-take">
              <p class="muted">{copy.lead}</p>
              {(list.lessons.length > AT_ONCE || typed.value !== "") && (
                <SearchField
                  label={copy.find}
                  placeholder={copy.findHint}
                  value={typed.value}
                  onText={(text) => {
                    typed.value = text;
                  }}
                />
              )}
              {list.lessons.length === 0 && <p role="status">{copy.none}</p>}
              <Rows label={copy.list}>
                {list.lessons.map((lesson) => (
                  <OneLesson key={lesson.id} lesson={lesson} attempt={attempt as never} here={here} />
                ))}
              </Rows>
              {list.more && (
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
              <Actions>
                <LinkButton kind="quiet" icon="plus" href={`/lessons/new?goal=${list.goal}`}>
                  {copy.write}
                </LinkButton>
              </Actions>
            </div>
          )}
        </>
      )}
    </>
  );
}

type Chosen = {
  readonly lesson: Lesson;
  readonly attempt: Parameters<typeof take>[2];
  readonly here: string;
};

function OneLesson({ lesson, attempt, here }: Chosen) {
  const { id, line, plan, taken } = lesson;
  if (taken) return <Row own title={line} detail={copy.isTaken} href={`/lessons/${id}`} />;
  if (plan === null) {
    return <Row own title={line} detail={copy.noPlan} href={`${here}/lessons?lesson=${id}`} />;
  }
  const use = async (): Promise<void> => {
    if (await take(id, plan, attempt)) go(here, { replace: true });
  };
  return (
    <Row
      own
      title={line}
      detail={copy.plan(plan.act)}
      onPress={() => {
        use().catch(crash);
      }}
    />
  );
}

/** The lesson, and the form that makes it an if-then of the try. */
function AsPlan({ lesson, attempt, here }: Chosen) {
  return (
    <>
      <PageTitle window={copy.window}>{copy.asPlan}</PageTitle>
      <div class="as-plan">
        <OwnWords>{lesson.line}</OwnWords>
        <PlanForm
          draft={`${here}/lessons?lesson=${lesson.id}`}
          places={{ lesson: lesson.id, attempt }}
          suggested={lesson.cue === null ? {} : { cue: lesson.cue }}
          onKept={({ batch }) => {
            sayTaken(batch);
            go(here, { replace: true });
          }}
          onCancel={() => go(here, { replace: true })}
        />
      </div>
    </>
  );
}
