/** What came of looking ahead, on one screen: the if-thens, and what was done first when it went well. */
import { FocusBar, PageTitle } from "../../app/bars.tsx";
import { HeavyWords } from "../../app/parts/heavy-words.tsx";
import { dayAhead, lookAheads } from "../../copy/en/look-aheads.ts";
import { shell } from "../../copy/en/shell.ts";
import { ActionBar, Button } from "../../ui/button.tsx";
import { Fold, OwnWords, PlanBox, Section } from "../../ui/layout.tsx";
import { goToTry, type Looking } from "./looking.ts";

const copy = lookAheads.end;
const { hands: HANDS } = lookAheads.reasons;
const { fields: FIELDS } = lookAheads.lessons;
const CELLS = ["begin", "need", "ready"] as const;

export function End({ looking, onAgain }: { readonly looking: Looking; readonly onAgain: () => void }) {
  const { attempt, lookAhead, plans, reasons, today } = looking.page;
  const leave = (): void => goToTry(looking.page);
  const answers = CELLS.flatMap((cell) => {
    const text = lookAhead?.[cell] ?? null;
    return text === null ? [] : [{ cell, text }];
  });
  return (
    <>
      <FocusBar leave={{ label: shell.close, cross: true }} onLeave={leave} />
      <div class="looking">
        <div class="question ahead-end">
          <PageTitle window={lookAheads.window}>{copy.title(dayAhead(attempt.day, today))}</PageTitle>
          <HeavyWords />
          {plans.length === 0 ? (
            <p class="muted">{copy.noPlans}</p>
          ) : (
            <ul class="ahead-plans" aria-label={copy.plans}>
              {plans.map((plan) => (
                <li key={plan.id}>
                  <PlanBox words={[copy.ifWord, copy.thenWord]} cue={plan.cue} act={plan.act} />
                </li>
              ))}
            </ul>
          )}
          {lookAhead !== null && lookAhead.wentWell !== null && (
            <Section title={copy.first}>
              <OwnWords>{lookAhead.wentWell}</OwnWords>
            </Section>
          )}
          {answers.length > 0 && (
            <div class="account">
              {answers.map(({ cell, text }) => (
                <section key={cell}>
                  <h2>{FIELDS[cell]}</h2>
                  <OwnWords>{text}</OwnWords>
                </section>
              ))}
            </div>
          )}
          {reasons.length > 0 && (
            <Fold title={copy.named}>
              <div class="account">
                <ul>
                  {reasons.map(({ id, text, hands }) => (
                    <li key={id}>
                      <span class="own-words" dir="auto">
                        {text}
                      </span>{" "}
                      {hands !== null && hands !== "other" && (
                        <span class="small muted">{copy.hands(HANDS[hands])}</span>
                      )}
                    </li>
                  ))}
                </ul>
              </div>
            </Fold>
          )}
        </div>
        <ActionBar>
          <Button kind="quiet" onClick={onAgain}>
            {copy.again}
          </Button>
          <Button kind="primary" onClick={leave}>
            {copy.done}
          </Button>
        </ActionBar>
      </div>
    </>
  );
}
