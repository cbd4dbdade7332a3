/**
 * Before the first question: how long it takes, how heavy it is if one likes to say, and whether to steady first.
 */
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { minutesFor, minutesLeft } from "@onward/domain/debriefs/questions";
import type { Heaviness } from "@onward/domain/kernel/heaviness";
import { FocusBar, PageTitle } from "../../app/bars.tsx";
import { crash } from "../../app/crash.tsx";
import { run } from "../../app/store.ts";
import { debriefs } from "../../copy/en/debriefs.ts";
import { shell } from "../../copy/en/shell.ts";
import { troubleWords } from "../../copy/en/trouble.ts";
import { HEAVINESS_WORDS } from "../../copy/heaviness-words.ts";
import { ActionBar, Button, LinkButton } from "../../ui/button.tsx";
import { HeavinessPicker } from "../../ui/choices.tsx";
import { Banner } from "../../ui/states.tsx";
import { showToast } from "../../ui/toast.tsx";
import { Heavier } from "./heavier.tsx";
import { goToSetback, steadyFirst, type Looking } from "./looking.ts";

const copy = debriefs.begin;

/** @param onBegin hears when a debrief is under way, and the first question may be asked */
export function Begin({ looking, onBegin }: { readonly looking: Looking; readonly onBegin: () => void }) {
  const { page, form, trouble, refuse } = looking;
  const heavy = useSignal<Heaviness | null>(null);
  const heavier = useSignal(false);

  const begin = async (): Promise<void> => {
    trouble.value = null;
    // One that was finished stays as it is: this begins anew.
    const begun = await run("startDebrief", { setback: page.setback.id, form });
    if (!begun.ok) {
      refuse(begun.error);
      return;
    }
    if (heavy.value === null) {
      onBegin();
      return;
    }
    const rated = await run("rateDebrief", {
      debrief: begun.value.answer,
      when: "before",
      heaviness: heavy.value,
    });
    if (!rated.ok) refuse(rated.error);
    else if (rated.value.answer.stop) heavier.value = true;
    else onBegin();
  };
  const go = (): void => {
    begin().catch(crash);
  };

  if (heavier.value) return <Heavier looking={looking} onGoOn={onBegin} />;
  const bar = (
    <FocusBar
      leave={{ label: shell.close, cross: true }}
      onLeave={() => goToSetback(page.setback.id)}
      saved={null}
    />
  );
  const notice = (
    <>
      {trouble.value !== null && <Banner icon="circle-alert" title={trouble.value} trouble />}
      {page.askToClose && <CloseForNow looking={looking} />}
    </>
  );

  if (page.hard) {
    return (
      <Choice bar={bar} title={copy.hard} lead={copy.hardLead} notice={notice}>
        <LinkButton kind="primary" block href="/help">
          {copy.help}
        </LinkButton>
        <LinkButton kind="soft" block href={steadyFirst(page)}>
          {copy.steady}
        </LinkButton>
        <Button kind="quiet" block onClick={go}>
          {copy.write}
        </Button>
      </Choice>
    );
  }
  if (page.begins !== null) {
    return (
      <Choice bar={bar} {...copy[page.begins]} notice={notice}>
        <LinkButton kind="primary" block href={steadyFirst(page)}>
          {copy.steady}
        </LinkButton>
        <Button kind="line" block onClick={go}>
          {copy.goOn}
        </Button>
      </Choice>
    );
  }
  return (
    <>
      {bar}
      <form
        class="looking"
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        <div class="question">
          <PageTitle window={debriefs.window}>{copy.title}</PageTitle>
          <p class="lede">{copy.lead(minutesOf(looking))}</p>
          {notice}
          {page.last !== null && <p class="hint">{copy.again}</p>}
          {form === "full" && (
            <HeavinessPicker
              legend={
                <>
                  {copy.heavy} <span class="optional">{copy.optional}</span>
                </>
              }
              words={HEAVINESS_WORDS}
              chosen={heavy.value}
              clear={copy.clear}
              onChange={(weight) => {
                heavy.value = weight;
              }}
            />
          )}
        </div>
        <ActionBar>
          <Button kind="primary" type="submit">
            {copy.begin}
          </Button>
        </ActionBar>
      </form>
    </>
  );
}

/** One that is carried on with takes what is left of it; any other, as long as all its questions. */
const minutesOf = ({ page: { open, progress } }: Looking): number =>
  open && progress.open !== null
    ? minutesLeft(progress, progress.open)
    : minutesFor(progress.questions.length);

/** A heading, a sentence and what can be done, one under the other. */
function Choice({
  bar,
  title,
  lead,
  notice,
  children,
}: {
  readonly bar: ComponentChildren;
  readonly title: string;
  readonly lead: string;
  readonly notice: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  return (
    <>
      {bar}
      <div class="question choice">
        <PageTitle window={debriefs.window}>{title}</PageTitle>
        <p class="lede">{lead}</p>
        {notice}
        <div class="actions stack">{children}</div>
      </div>
    </>
  );
}

/** Asked once, when it was looked back on often: either answer is the last word on it. */
function CloseForNow({ looking }: { readonly looking: Looking }) {
  const { page, trouble } = looking;
  const answer = async (closed: boolean): Promise<void> => {
    const said = await run("closeSetback", { setback: page.setback.id, closed });
    if (!said.ok) {
      if (said.error.type === "SetbackMissing") looking.refuse(said.error);
      else trouble.value = troubleWords(said.error);
      return;
    }
    if (!closed) return;
    showToast(copy.close.closed);
    goToSetback(page.setback.id);
  };
  const say = (closed: boolean) => () => {
    answer(closed).catch(crash);
  };
  return (
    <Banner
      icon="archive"
      title={copy.close.title}
      actions={
        <>
          <Button kind="soft" onClick={say(true)}>
            {copy.close.yes}
          </Button>
          <Button kind="quiet" onClick={say(false)}>
            {copy.close.no}
          </Button>
        </>
      }
    >
      {copy.close.detail}
    </Banner>
  );
}
