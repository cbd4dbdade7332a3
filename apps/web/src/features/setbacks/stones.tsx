/**
 * The five stones of a setback with what belongs to each: what was felt, how it was steadied, understood, learned,
 * and what moved on.
 */
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import type { Heaviness } from "@onward/domain/kernel/heaviness";
import type { Kind } from "@onward/domain/setbacks/setback";
import type { Stone } from "@onward/domain/setbacks/stones";
import { announce } from "../../app/announcer.tsx";
import { crash } from "../../app/crash.tsx";
import { isAt } from "../../app/navigation.ts";
import { PlanForm } from "../../app/parts/plan-form.tsx";
import { run } from "../../app/store.ts";
import { undoOf } from "../../app/take-back.ts";
import { plans as planCopy } from "../../copy/en/plans.ts";
import { setbacks } from "../../copy/en/setbacks.ts";
import { shell } from "../../copy/en/shell.ts";
import { sentenceStart } from "../../copy/format.ts";
import { HEAVINESS_WORDS } from "../../copy/heaviness-words.ts";
import { Actions, Button, LinkButton } from "../../ui/button.tsx";
import { HeavinessNow } from "../../ui/choices.tsx";
import { Fold, OwnWords, PlanBox, Row, Rows } from "../../ui/layout.tsx";
import { StoneChip } from "../../ui/scene.tsx";
import { showToast } from "../../ui/toast.tsx";
import { Account } from "./account.tsx";
import { AskAgain } from "./ask-again.tsx";
import { areaWord, kindWord, useFeelingNames } from "./names.ts";
import { OverDays } from "./over-days.tsx";
import { dayWords, type Page } from "./page-answer.ts";
import { refused } from "./page-menu.tsx";
import { RecordItem, RecordList } from "../../app/parts/record.tsx";
import { stepsAway } from "./steps-away.ts";

const copy = setbacks.page;
type Part = { readonly page: Page };

/** For a hard kind, only what was felt and how it was steadied. */
export function Stones({ page }: Part) {
  const stones = page.hard
    ? page.stones.filter(({ stone, state }) => stone === "felt" || stone === "steadied" || state === "done")
    : page.stones;
  return (
    <ol class="stones" aria-label={copy.stones}>
      {stones.map((stone) => (
        <StoneItem key={stone.stone} stone={stone} page={page} />
      ))}
    </ol>
  );
}

function StoneItem({ stone: { stone, state }, page }: Part & { readonly stone: Stone }) {
  const next = state === "next";
  const heading = `stone-${stone}`;
  return (
    <li aria-current={next ? "step" : undefined}>
      <StoneChip stage={stone} state={state} seed={page.setback.id} />
      <section class={next ? "now" : undefined} aria-labelledby={heading}>
        <h2 id={heading}>
          {shell.stages[stone]}
          <When page={page} stone={stone} state={state} />
        </h2>
        <div class="body">
          <Body stone={stone} state={state} page={page} />
        </div>
      </section>
    </li>
  );
}

function Body({ stone, state, page }: Part & Stone) {
  if (stone === "felt") return <Felt page={page} />;
  if (stone === "steadied") return <Steadied page={page} next={state === "next"} done={state === "done"} />;
  if (state === "notNeeded") return <p class="muted">{copy.notNeeded}</p>;
  switch (stone) {
    case "understood":
      return <Understood page={page} done={state === "done"} next={state === "next"} />;
    case "learned":
      return <Learned page={page} next={state === "next"} />;
    case "moving":
      return <Moving page={page} next={state === "next"} />;
  }
}

/** When it was, in a word after the name of the stone. */
function When({ page, stone, state }: Part & Stone) {
  if (state === "next") return null;
  const days =
    stone === "felt"
      ? [page.day]
      : stone === "steadied"
        ? [...page.sittings.map(({ day }) => day), ...(page.steadyOn === null ? [] : [page.steadyOn])]
        : stone === "understood"
          ? page.looks.map(({ day }) => day)
          : [];
  const last = [...new Set(days)].sort().at(-1);
  return last === undefined ? null : <span class="when">{sentenceStart(dayWords(page, last))}</span>;
}

function Felt({ page }: Part) {
  const { setback, heavy, attachments } = page;
  const nameOf = useFeelingNames(setback.feelings);
  const tags = [
    ...setback.feelings.map((key) => nameOf(key).label),
    ...(heavy[0] ? [HEAVINESS_WORDS[heavy[0].heaviness]] : []),
    ...(setback.kind === null ? [] : [kindWord(setback.kind as Kind | "other")]),
    ...(setback.area === null ? [] : [areaWord(setback.area)]),
  ];
  return (
    <>
      <OwnWords>{setback.what}</OwnWords>
      {tags.length > 0 && (
        <ul class="tags">
          {tags.map((tag) => (
            <li key={tag} class="tag" dir="auto">
              {tag}
            </li>
          ))}
        </ul>
      )}
      {setback.expected !== null && (
        <dl class="account">
          <div>
            <dt>{copy.expected}</dt>
            <dd>
              <OwnWords>{setback.expected}</OwnWords>
            </dd>
          </div>
        </dl>
      )}
      {attachments.length > 0 && (
        <>
          <h3>{copy.record}</h3>
          <RecordList>
            {attachments.filter(isKnown).map((file) => (
              <RecordItem key={file.id} file={file}>
                {file.alt !== null && (
                  <p class="small muted" dir="auto">
                    {file.alt}
                  </p>
                )}
              </RecordItem>
            ))}
          </RecordList>
        </>
      )}
    </>
  );
}

type Attachment = Page["attachments"][number];
/** One that only a newer version knows how to show is passed over. */
const isKnown = (file: Attachment): file is Attachment & { readonly kind: "photo" | "voice" | "file" } =>
  file.kind !== "other";

const sittingName = (practice: string): string =>
  Object.hasOwn(copy.practices, practice)
    ? copy.practices[practice as keyof typeof copy.practices]
    : copy.practices.other;

function Steadied({ page, next, done }: Part & { readonly next: boolean; readonly done: boolean }) {
  const { setback, heavy, sittings, steadyOn } = page;
  const first = heavy[0];
  const last = heavy.at(-1);
  // Said once: what a sitting tells of before and after is the same change.
  const toldBySitting = sittings.some(
    ({ before, after, day }) =>
      before === first?.heaviness && after === last?.heaviness && before !== after && day === last?.day,
  );
  const nothing = sittings.length === 0 && steadyOn === null;
  const ways = stepsAway(setback.id, `/setbacks/${setback.id}`);

  const saySteady = async (): Promise<void> => {
    const result = await run("saySteady", { setback: setback.id });
    if (!result.ok) return refused(result.error);
    const { batch } = result.value;
    showToast(copy.steadyNoted, undoOf(batch));
  };

  return (
    <>
      {sittings.map(({ id, practice, day, before, after }) => (
        <p key={id}>
          {before !== null && after !== null && before !== after
            ? copy.satFromTo(
                sittingName(practice),
                dayWords(page, day),
                HEAVINESS_WORDS[before],
                HEAVINESS_WORDS[after],
              )
            : copy.sat(sittingName(practice), dayWords(page, day))}
        </p>
      ))}
      {steadyOn !== null && <p>{copy.saidSteady(dayWords(page, steadyOn))}</p>}
      {first && last && heavy.length > 1 && !toldBySitting && (
        <p>
          {first.heaviness === last.heaviness
            ? copy.same(HEAVINESS_WORDS[last.heaviness], dayWords(page, last.day))
            : copy.fromTo(
                HEAVINESS_WORDS[first.heaviness],
                HEAVINESS_WORDS[last.heaviness],
                dayWords(page, last.day),
              )}
        </p>
      )}
      {nothing && next && <p class="muted">{copy.notYetSteadied}</p>}
      <Actions>
        <LinkButton kind={next ? "primary" : done ? "quiet" : "soft"} href={ways.practices}>
          {copy.steadyMyself}
        </LinkButton>
        {!done && (
          <Button
            kind="quiet"
            onClick={() => {
              saySteady().catch(crash);
            }}
          >
            {copy.imSteady}
          </Button>
        )}
      </Actions>
      <HowNow page={page} />
      <OverDays page={page} />
    </>
  );
}

/** How heavy it is now, folded until it is wanted, was wished to be asked, or holds back the rest; once open it stays so. */
function HowNow({ page }: Part) {
  const asked = useRef(page.asksNow).current;
  const open = useRef(page.asksNow || page.stillVeryHeavy).current;
  const said = useSignal<Heaviness | null>(null);
  const say = async (heaviness: Heaviness | null): Promise<boolean> => {
    if (heaviness === null) return true;
    const result = await run("rateSetback", { setback: page.setback.id, heaviness });
    if (!result.ok) {
      refused(result.error);
      return false;
    }
    said.value = heaviness;
    const { batch } = result.value;
    announce(copy.noted(HEAVINESS_WORDS[heaviness]));
    showToast(
      copy.noted(HEAVINESS_WORDS[heaviness]),
      undoOf(batch, () => {
        said.value = null;
      }),
    );
    return true;
  };
  return (
    <Fold id="heavy-now" title={copy.howNow} open={open}>
      {asked && <p class="muted">{setbacks.askAgain.asked}</p>}
      <HeavinessNow
        legend={copy.howNow}
        quiet
        words={HEAVINESS_WORDS}
        chosen={said.value}
        keep={(heaviness) => say(heaviness).catch(crash)}
      />
      {page.askAgain !== null && <AskAgain id={page.setback.id} wished={page.askAgain} />}
    </Fold>
  );
}

function Understood({ page, done, next }: Part & { readonly done: boolean; readonly next: boolean }) {
  const { looks, look } = page;
  const ways = stepsAway(page.setback.id, `/setbacks/${page.setback.id}`);
  const kind = next ? "primary" : "soft";
  const { carryOn } = look;
  return (
    <>
      {looks.length > 0 && (
        <>
          <h3>{copy.account}</h3>
          {looks.map((own) => (
            <Account key={own.id} look={own} />
          ))}
        </>
      )}
      {carryOn !== null ? (
        <Offer words={copy.left(carryOn.left)}>
          <LinkButton kind={kind} href={carryOn.form === "short" ? ways.look : ways.debrief}>
            {copy.carryOn}
          </LinkButton>
        </Offer>
      ) : look.full === "offered" ? (
        <Offer words={copy.haveALookDetail}>
          <LinkButton kind={kind} href={ways.debrief}>
            {copy.haveALook}
          </LinkButton>
          {look.short && (
            <LinkButton kind="quiet" href={ways.look}>
              {copy.shortLook}
            </LinkButton>
          )}
        </Offer>
      ) : look.short ? (
        <Offer words={copy.shortLookDetail}>
          <LinkButton kind="soft" href={ways.look}>
            {copy.shortLook}
          </LinkButton>
        </Offer>
      ) : (
        <>
          {!done && look.full === null && <Waits page={page} lighter={page.stillVeryHeavy} />}
          {!done && look.full !== null && <p class="muted">{copy.waits}</p>}
          {look.full === "waits" && (
            <Actions>
              <LinkButton kind="quiet" href={ways.debrief}>
                {copy.lookBack}
              </LinkButton>
            </Actions>
          )}
        </>
      )}
    </>
  );
}

/** What stands where nothing is offered; of one that was closed, its page says so already. */
function Waits({ page, lighter = false }: Part & { readonly lighter?: boolean }) {
  if (page.setback.closedAt !== null) return null;
  return <p class="muted">{lighter ? copy.tillLighter : copy.tillTomorrow}</p>;
}

function Offer({ words, children }: { readonly words: string; readonly children: ComponentChildren }) {
  return (
    <>
      <p class="muted">{words}</p>
      <Actions>{children}</Actions>
    </>
  );
}

function Learned({ page, next }: Part & { readonly next: boolean }) {
  const { lessons, setback } = page;
  const from = new URLSearchParams({
    setback: setback.id,
    ...(setback.goal !== null && { goal: setback.goal }),
  }).toString();
  const address = `/lessons/new?${from}`;
  if (lessons.length === 0) {
    if (page.quiet) return <Waits page={page} />;
    return (
      <Offer words={next ? copy.oneThing : copy.waits}>
        <LinkButton kind={next ? "primary" : "quiet"} href={address}>
          {copy.writeLesson}
        </LinkButton>
      </Offer>
    );
  }
  return (
    <>
      <Rows>
        {lessons.map(({ id, text }) => (
          <Row key={id} own title={text} href={`/lessons/${id}`} />
        ))}
      </Rows>
      <Actions>
        <LinkButton kind="quiet" href={address}>
          {copy.addLesson}
        </LinkButton>
      </Actions>
    </>
  );
}

function Moving({ page, next }: Part & { readonly next: boolean }) {
  const { plans, tries, setback, goal } = page;
  const draft = `/setbacks/${setback.id}#plan`;
  const making = useSignal(isAt(draft));
  const nothing = plans.length === 0 && tries.length === 0;
  if (nothing && !making.value && page.quiet) return <Waits page={page} />;
  return (
    <>
      {plans.map(({ id, cue, act }) => (
        <PlanBox key={id} words={[planCopy.words.if, planCopy.words.then]} cue={cue} act={act} />
      ))}
      {tries.length > 0 && (
        <Rows>
          {tries.map((tried) => (
            <Row
              key={tried.id}
              own={tried.what !== null}
              title={tried.what ?? copy.someTry}
              detail={
                tried.outcome !== null && tried.outcome !== "other"
                  ? copy.outcomes[tried.outcome]
                  : tried.day === null
                    ? copy.trySometime
                    : copy.tryOn(dayWords(page, tried.day))
              }
              href={`/goals/${tried.goal}/tries/${tried.id}`}
            />
          ))}
        </Rows>
      )}
      {making.value ? (
        <PlanForm
          draft={draft}
          places={{ setback: setback.id, ...(setback.goal !== null && { goal: setback.goal }) }}
          onKept={({ batch }) => {
            making.value = false;
            showToast(copy.planKept, undoOf(batch));
          }}
          onCancel={() => {
            making.value = false;
          }}
        />
      ) : (
        <>
          {nothing && <p class="muted">{next ? copy.onePlan : copy.waits}</p>}
          <Actions>
            <Button
              kind={nothing && next ? "primary" : "quiet"}
              onClick={() => {
                making.value = true;
              }}
            >
              {copy.makePlan}
            </Button>
            {goal !== null && (
              <LinkButton kind="quiet" href={`/goals/${goal.id}/tries/new`}>
                {copy.nextTry}
              </LinkButton>
            )}
          </Actions>
        </>
      )}
    </>
  );
}
