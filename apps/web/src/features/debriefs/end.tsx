/**
 * The end of looking back: what was kept and when it comes back, and how heavy it is now if one likes to say.
 */
import { useSignal } from "@preact/signals";
import type { Heaviness } from "@onward/domain/kernel/heaviness";
import { announce } from "../../app/announcer.tsx";
import { FocusBar, PageTitle } from "../../app/bars.tsx";
import { crash } from "../../app/crash.tsx";
import { HeavyWords } from "../../app/parts/heavy-words.tsx";
import { PutInCalendar } from "../../app/parts/plan-form.tsx";
import { run } from "../../app/store.ts";
import { debriefs } from "../../copy/en/debriefs.ts";
import { onDay } from "../../copy/en/lessons.ts";
import { practices } from "../../copy/en/practices.ts";
import { shell } from "../../copy/en/shell.ts";
import { HEAVINESS_WORDS } from "../../copy/heaviness-words.ts";
import { ActionBar, Button } from "../../ui/button.tsx";
import { HeavinessNow } from "../../ui/choices.tsx";
import { SavedRipple } from "../../ui/scene.tsx";
import { Banner } from "../../ui/states.tsx";
import { Heavier } from "./heavier.tsx";
import { NextTry } from "./next-try.tsx";
import { goToSetback, type Looking } from "./looking.ts";

const copy = debriefs.end;

/** @param rate false for the short look, which asks no weight */
export function End({ looking, rate }: { readonly looking: Looking; readonly rate: boolean }) {
  const { page, trouble, refuse } = looking;
  const { last, lesson, lessonDay, plan, step, today } = page;
  const heavier = useSignal(false);
  const leave = (): void => goToSetback(page.setback.id);

  const say = async (heaviness: Heaviness | null): Promise<boolean> => {
    if (!last || heaviness === null) return true;
    const rated = await run("rateDebrief", { debrief: last.id, when: "after", heaviness });
    if (!rated.ok) refuse(rated.error);
    else if (rated.value.answer.stop) heavier.value = true;
    else announce(copy.noted(HEAVINESS_WORDS[heaviness]));
    return rated.ok;
  };

  if (heavier.value) return <Heavier looking={looking} />;
  return (
    <>
      <FocusBar leave={{ label: shell.close, cross: true }} onLeave={leave} />
      <div class="looking">
        <div class={lesson ? "question looked learned" : "question looked"}>
          <SavedRipple />
          <PageTitle window={copy.window}>{copy.title}</PageTitle>
          {trouble.value !== null && <Banner icon="circle-alert" title={trouble.value} trouble />}
          <HeavyWords />
          <div class="kept-lines">
            <p class="lede">{copy.kept}</p>
            {lesson && lessonDay && <p class="lede">{copy.lessonBack(onDay(lessonDay, today))}</p>}
            {plan && <p class="lede">{copy.planKept}</p>}
            {step && <p class="lede">{copy.stepKept}</p>}
          </div>
          {plan?.day && <PutInCalendar uid={plan.id} day={plan.day} />}
          {rate && (
            <HeavinessNow
              legend={
                <>
                  {copy.heavy} <span class="optional">{copy.optional}</span>
                </>
              }
              words={HEAVINESS_WORDS}
              chosen={last?.after ?? null}
              keep={(weight) => say(weight).catch(crash)}
            />
          )}
          {!page.hard && <NextTry setback={page.setback} today={today} />}
          <p class="small muted">
            {practices.end.care}{" "}
            <a class="link" href="/care/asking">
              {practices.end.howToAsk}
            </a>
          </p>
        </div>
        <ActionBar>
          <Button kind="primary" onClick={leave}>
            {copy.done}
          </Button>
        </ActionBar>
      </div>
    </>
  );
}
