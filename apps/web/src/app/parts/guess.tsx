/**
 * The guess about a try, made before it begins: how likely it is to work. How it went before is shown once it is made,
 * so that it is a guess and no echo.
 */
import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { mayGuess } from "@onward/domain/forecasts/forecast";
import type { AnswerTo } from "@onward/store/tab/client";
import { crash } from "../crash.tsx";
import { Form, type After } from "../form.tsx";
import { isAt } from "../navigation.ts";
import { run, useDraft, useQuery } from "../store.ts";
import { undoOf } from "../take-back.ts";
import { attempts } from "../../copy/en/attempts.ts";
import { doubt } from "../../copy/en/doubt.ts";
import { forecasts } from "../../copy/en/forecasts.ts";
import { troubleWords } from "../../copy/en/trouble.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { ChanceField, chanceOf } from "../../ui/chance-field.tsx";
import { Field } from "../../ui/field.tsx";
import { showToast } from "../../ui/toast.tsx";

const copy = forecasts.chance;
type Page = NonNullable<AnswerTo<"tryPage">>;

/** What stands in the field of the guess, for a screen with a button of its own that goes on. */
export type GuessHandle = {
  /** Presses *Keep* for what was typed and not kept yet; false when there is nothing of the kind. */
  readonly keepTyped: () => boolean;
};

/**
 * Asks for the guess, or tells the one that was made. Nothing is shown of a try that has begun, or had its day,
 * without one.
 *
 * @param here the address of the try's page, under which what is typed is kept
 * @param asked the question stands open, instead of a button that opens it
 * @param handle reaches what is typed; null while no field is shown
 * @param onKept what follows once a guess was kept
 */
export function Guess({
  page,
  here,
  asked = false,
  handle,
  onKept,
}: {
  readonly page: Pick<Page, "attempt" | "guess" | "before" | "today">;
  readonly here: string;
  readonly asked?: boolean;
  readonly handle?: { current: GuessHandle | null };
  readonly onKept?: () => void;
}) {
  const { attempt, guess } = page;
  const draft = `${here}#guess`;
  const open = useSignal(isAt(draft));
  if (!mayGuess(attempt, page.today)) {
    if (guess?.chance != null) return <p class="muted">{copy.given(guess.chance)}</p>;
    return asked ? <p class="muted">{copy.begun}</p> : null;
  }
  if (guess === null || open.value) {
    if (!open.value && !asked)
      return (
        <>
          <p class="muted">{copy.about}</p>
          <Actions>
            <Button kind="quiet" onClick={() => (open.value = true)}>
              {copy.ask}
            </Button>
          </Actions>
        </>
      );
    return (
      <GuessForm
        attempt={attempt.id}
        before={guess?.chance ?? null}
        draft={draft}
        leave={guess !== null || !asked}
        handle={handle}
        onEnd={(kept) => {
          open.value = false;
          if (kept) onKept?.();
        }}
      />
    );
  }
  return <Given page={page} change={() => (open.value = true)} />;
}

function GuessForm({
  attempt,
  before,
  draft: key,
  leave,
  handle,
  onEnd,
}: {
  readonly attempt: Page["attempt"]["id"];
  readonly before: number | null;
  readonly draft: string;
  /** There is a way out of it; where the question stands by itself, going on is that. */
  readonly leave: boolean;
  readonly handle: { current: GuessHandle | null } | undefined;
  readonly onEnd: (kept: boolean) => void;
}) {
  const draft = useDraft<{ chance: string }>(key, { chance: before === null ? "" : String(before) });
  const wrong = useSignal<string | undefined>(undefined);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (handle === undefined) return undefined;
    handle.current = {
      keepTyped: () => {
        const typed = draft.value.peek().chance.trim();
        if (typed === "" || typed === String(before)) return false;
        form.current?.requestSubmit();
        return true;
      },
    };
    return () => {
      handle.current = null;
    };
  }, [handle, before]);
  const keep = async (): Promise<After> => {
    const chance = chanceOf(draft.value.peek().chance);
    wrong.value = chance === null ? copy.choose : undefined;
    if (chance === null) return "stays";
    const result = await run("giveChance", { attempt, chance }, key);
    if (!result.ok) {
      const { error } = result;
      wrong.value =
        error.type === "AlreadyBegun"
          ? copy.begun
          : error.type === "AttemptMissing"
            ? attempts.gone
            : troubleWords(error);
      return "stays";
    }
    showToast(copy.kept, undoOf(result.value.batch));
    onEnd(true);
    return "leaves";
  };
  return (
    <Form class="guess-form" form={form} keep={keep}>
      <Field label={copy.label} hint={copy.hint} error={wrong.value}>
        {(ties) => (
          <ChanceField
            ties={ties}
            value={draft.value.value.chance}
            onText={(chance) => draft.set({ chance })}
            words={copy}
          />
        )}
      </Field>
      <Actions>
        <Button kind="soft" type="submit">
          {copy.keep}
        </Button>
        {leave && (
          <Button
            kind="quiet"
            onClick={() => {
              draft.drop();
              onEnd(false);
            }}
          >
            {copy.leave}
          </Button>
        )}
      </Actions>
    </Form>
  );
}

function Given({
  page: { guess, before, attempt },
  change,
}: {
  readonly page: Pick<Page, "attempt" | "guess" | "before">;
  readonly change: () => void;
}) {
  const settled = useQuery("guesses", null).value?.said;
  if (guess?.chance == null) return null;
  const { all, thisWay } = before;
  const takeBack = async (): Promise<void> => {
    const result = await run("removeForecast", { forecast: guess.id });
    if (result.ok) showToast(copy.takenBack, undoOf(result.value.batch));
    else showToast(troubleWords(result.error));
  };
  return (
    <>
      <p>{copy.given(guess.chance)}</p>
      <p class="small muted">
        {all.ended === 0
          ? copy.none
          : [
              copy.before(all.reached, all.ended),
              ...(attempt.strategy === null || thisWay.ended === 0
                ? []
                : [copy.thisWay(thisWay.reached, thisWay.ended)]),
              doubt.small,
            ].join(" ")}
      </p>
      {settled?.average && (
        <p class="small muted">
          {forecasts.said.average(
            settled.average.chance,
            settled.average.cameTrue,
            settled.count,
            ...settled.average.interval,
          )}
        </p>
      )}
      <Actions>
        <Button kind="quiet" onClick={change}>
          {copy.change}
        </Button>
        <Button kind="quiet" onClick={() => void takeBack().catch(crash)}>
          {copy.takeBack}
        </Button>
      </Actions>
    </>
  );
}
