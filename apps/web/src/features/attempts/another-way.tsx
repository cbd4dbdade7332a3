/**
 * Another way: the way so far with its record, what was named each time, what to keep, change or drop; then ways to go on,
 * all alike: as now, one from elsewhere in one's own history, somebody else's, a blank one.
 */
import type { AnswerTo } from "@onward/store/tab/client";
import type { ScreenProps } from "../../app/route.ts";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { crash } from "../../app/crash.tsx";
import { go } from "../../app/navigation.ts";
import { StoryOffered } from "../../app/parts/story-offer.tsx";
import { run, useQuery } from "../../app/store.ts";
import { undoOf } from "../../app/take-back.ts";
import { formatDate, formatNumber } from "../../copy/format.ts";
import { direction } from "../../copy/language.ts";
import { lettersAloud, lettersKey } from "../../copy/letters-told.ts";
import { attempts } from "../../copy/en/attempts.ts";
import { letters as lettered } from "../../copy/en/letters.ts";
import { lookAgain as lookAgainCopy } from "../../copy/en/look-again.ts";
import { troubleWords } from "../../copy/en/trouble.ts";
import { Actions, Button, LinkButton } from "../../ui/button.tsx";
import { Letters } from "../../ui/charts/letters.tsx";
import { OwnWords, Section } from "../../ui/layout.tsx";
import { showToast } from "../../ui/toast.tsx";
import { ways } from "../../copy/en/ways.ts";
import { Gone } from "./gone.tsx";
import { Way } from "./way.tsx";
import { WayLists, WhomToAsk } from "./way-lines.tsx";
import { WayRecord } from "./way-record.tsx";
import "../../ui/screens/goals.css";

const copy = attempts.another;
type Page = NonNullable<AnswerTo<"anotherWayPage">>;

export default function WayScreen({ params }: ScreenProps) {
  const { goal = "", way } = params;
  return way === undefined ? <AnotherWay goal={goal} /> : <Way goal={goal} at={way} />;
}

function AnotherWay({ goal }: { readonly goal: string }) {
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

const titleFor = (reason: Reason): string =>
  reason === null
    ? copy.title
    : reason.type === "setBeforehand"
      ? lookAgainCopy.asked.title
      : reason.type === "sameWay"
        ? copy.titleSameWay
        : copy.titleSameCause(reason.times);

const detailFor = (reason: Reason): string =>
  reason === null
    ? copy.none
    : reason.type === "setBeforehand"
      ? reason.by === "tries"
        ? lookAgainCopy.asked.tries(reason.tries)
        : lookAgainCopy.asked.day(formatDate(reason.day))
      : reason.type === "sameWay"
        ? copy.sameWay
        : copy.sameCause(reason.times, reason.of);

function Shown({ page, goal }: { readonly page: Page; readonly goal: string }) {
  const { reason, now } = page;
  const end = async (choice: "kept" | "letGo"): Promise<void> => {
    const result =
      reason?.type === "setBeforehand"
        ? await run("answerLookAgain", { lookAgain: reason.lookAgain, choice })
        : await run("putOff", { card: "anotherWay", subject: goal });
    if (!result.ok) {
      showToast(result.error.type === "LookAgainMissing" ? attempts.gone : troubleWords(result.error));
      return;
    }
    const { batch } = result.value;
    showToast(choice === "kept" ? copy.kept : lookAgainCopy.asked.letGoDone, undoOf(batch));
    go(`/goals/${goal}`, { replace: true });
  };
  return (
    <>
      <p class="micro faint" dir="auto">
        {page.goal.line}
      </p>
      <PageTitle window={copy.window}>{titleFor(page.reason)}</PageTitle>
      <p class="lede">{detailFor(page.reason)}</p>
      {page.lookAgain && <Beforehand set={page.lookAgain} />}
      {now.tries.length > 0 && <WayRecord goal={goal} way={now} />}
      {page.moreOften && <MoreOften of={page.moreOften} />}
      {page.causes.length > 0 && (
        <Section title={lettered.title}>
          <p class="small muted">{lettersKey(page.tries)}</p>
          <Letters
            tries={page.tries}
            finding={lettersAloud(page.tries)}
            mirrored={direction === "rtl"}
            number={(n) => formatNumber(n)}
          />
          <ul>
            {page.causes.map((c) => (
              <li key={c.letter} class="small" dir="auto">
                {lettered.letterIs(c.letter, c.cause)}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {(now.tries.length > 0 ||
        now.lines.keep.length + now.lines.change.length + now.lines.drop.length > 0) && (
        <WayLists goal={goal} way={now} />
      )}
      <Section title={copy.ways}>
        <ul class="recalled">
          <li>
            <h3>{copy.same}</h3>
            {now.text !== null && <OwnWords>{now.text}</OwnWords>}
            <p class="small muted">{copy.sameDetail}</p>
            {page.waiting && (
              <p class="small" dir="auto">
                {copy.waiting}{" "}
                <a class="link" href={`/goals/${goal}/tries/${page.waiting.id}`}>
                  {page.waiting.what ?? attempts.number(page.waiting.number)}
                </a>
              </p>
            )}
            <Actions>
              <Button kind="soft" onClick={() => void end("kept").catch(crash)}>
                {copy.keep}
              </Button>
            </Actions>
          </li>
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
            <h3>{copy.person}</h3>
            <WhomToAsk goal={goal} way={now} />
          </li>
          <StoryOffered at="goal" beside={goal} />
          <li>
            <h3>{copy.blank}</h3>
            <p class="small muted">{copy.blankDetail}</p>
            <Actions>
              <LinkButton kind="soft" href={`/goals/${goal}/tries/new?way=new`}>
                {copy.useNew}
              </LinkButton>
            </Actions>
          </li>
          {reason?.type === "setBeforehand" && (
            <li>
              <h3>{copy.letGo}</h3>
              <p class="small muted">{copy.letGoDetail}</p>
              <Actions>
                <Button kind="soft" onClick={() => void end("letGo").catch(crash)}>
                  {lookAgainCopy.asked.letGo}
                </Button>
              </Actions>
            </li>
          )}
        </ul>
      </Section>
    </>
  );
}

/** When it was to be looked at again, and what was written for that moment. */
function Beforehand({ set: { tries, day, act } }: { readonly set: NonNullable<Page["lookAgain"]> }) {
  const when =
    tries === null
      ? day && lookAgainCopy.by(formatDate(day))
      : day === null
        ? lookAgainCopy.after(tries)
        : lookAgainCopy.either(tries, formatDate(day));
  return (
    <Section title={copy.beforehand}>
      <p>{when}</p>
      {act !== null && <OwnWords>{act}</OwnWords>}
    </Section>
  );
}

function MoreOften({ of: { more, less } }: { readonly of: NonNullable<Page["moreOften"]> }) {
  const counts = ({ record }: typeof more): string => ways.counts(record.reached, record.ended);
  return (
    <p class="small" dir="auto">
      {ways.more(more.text, less.text, counts(more), counts(less))}
    </p>
  );
}
