/** Another way: what was named each time, as letters; one way from elsewhere in one's own history, one blank. */
import type { AnswerTo } from "@onward/store/tab/client";
import type { ScreenProps } from "../../app/route.ts";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { crash } from "../../app/crash.tsx";
import { go } from "../../app/navigation.ts";
import { run, useQuery } from "../../app/store.ts";
import { undoOf } from "../../app/take-back.ts";
import { attempts } from "../../copy/en/attempts.ts";
import { troubleWords } from "../../copy/en/trouble.ts";
import { Actions, Button, LinkButton } from "../../ui/button.tsx";
import { OwnWords, Section } from "../../ui/layout.tsx";
import { showToast } from "../../ui/toast.tsx";
import { Gone } from "./gone.tsx";
import "../../ui/screens/goals.css";

const copy = attempts.another;
type Page = NonNullable<AnswerTo<"anotherWayPage">>;

export default function AnotherWayScreen({ params }: ScreenProps) {
  const goal = params["goal"] ?? "";
  const page = useQuery("anotherWayPage", { goal }).value;
  return (
    <>
      <SubBar back={{ href: `/goals/${goal}`, name: attempts.page.goal.toLocaleLowerCase() }} />
      {page === null && <Gone goal={goal} />}
      {page && <Shown page={page} goal={goal} />}
    </>
  );
}

type Reason = Page["reason"];

/** The moment that was set beforehand has its own page to ask on: here it is a look whenever one likes. */
const titleFor = (reason: Reason): string =>
  reason === null || reason.type === "setBeforehand"
    ? copy.title
    : reason.type === "sameWay"
      ? copy.titleSameWay
      : copy.titleSameCause(reason.times);

const detailFor = (reason: Reason): string =>
  reason === null || reason.type === "setBeforehand"
    ? copy.none
    : reason.type === "sameWay"
      ? copy.sameWay
      : copy.sameCause(reason.times, reason.of);

function Shown({ page, goal }: { readonly page: Page; readonly goal: string }) {
  const keep = async (): Promise<void> => {
    const { reason } = page;
    const result =
      reason?.type === "setBeforehand"
        ? await run("answerLookAgain", { lookAgain: reason.lookAgain, choice: "kept" })
        : await run("putOff", { card: "anotherWay", subject: goal });
    if (!result.ok) {
      showToast(result.error.type === "LookAgainMissing" ? attempts.gone : troubleWords(result.error));
      return;
    }
    const { batch } = result.value;
    showToast(copy.kept, undoOf(batch));
    go(`/goals/${goal}`, { replace: true });
  };
  const named = page.tries.map((t) => copy.atTry(t.number, t.letters.join(", ") || copy.noLetters));
  return (
    <>
      <p class="micro faint" dir="auto">
        {page.goal.line}
      </p>
      <PageTitle window={copy.window}>{titleFor(page.reason)}</PageTitle>
      <p class="lede">{detailFor(page.reason)}</p>
      {page.causes.length > 0 && (
        <Section title={copy.lettersTitle}>
          <div role="img" aria-label={copy.chart(named)}>
            <ol class="letters" aria-hidden="true">
              {page.tries.map((t) => (
                <li key={t.id}>
                  <span class="letter">{t.letters.join(" ") || "–"}</span>
                  <span class="micro faint">{attempts.number(t.number)}</span>
                </li>
              ))}
            </ol>
          </div>
          <ul>
            {page.causes.map((c) => (
              <li key={c.letter} class="small" dir="auto">
                {copy.letterIs(c.letter, c.cause)}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={copy.ways}>
        <ul class="recalled">
          {page.elsewhere && (
            <li>
              <h3>{copy.elsewhere}</h3>
              <OwnWords>{page.elsewhere.text}</OwnWords>
              <p class="small muted" dir="auto">
                {page.elsewhere.goal === null ? copy.elsewhereHere : copy.elsewhereFrom(page.elsewhere.goal)}{" "}
                {attempts.form.record(page.elsewhere.record.reached, page.elsewhere.record.ended)}
              </p>
              <Actions>
                <LinkButton kind="soft" href={`/goals/${goal}/tries/new?way=${page.elsewhere.id}`}>
                  {copy.use}
                </LinkButton>
              </Actions>
            </li>
          )}
          <li>
            <h3>{copy.blank}</h3>
            <p class="small muted">{copy.blankDetail}</p>
            <Actions>
              <LinkButton kind="soft" href={`/goals/${goal}/tries/new?way=new`}>
                {copy.use}
              </LinkButton>
            </Actions>
          </li>
        </ul>
      </Section>
      <Actions>
        <Button kind="quiet" onClick={() => void keep().catch(crash)}>
          {copy.keep}
        </Button>
      </Actions>
    </>
  );
}
