/**
 * One sitting on screen: the player of the domain, a clock that ticks while someone breathes, and a draft, so that
 * a closed tab is taken up at the same step. Works the same when the file can't be reached.
 */
import { signal, useSignal, useSignalEffect } from "@preact/signals";
import type { ReadonlySignal } from "@preact/signals";
import { isHeaviness, type Heaviness } from "@onward/domain/kernel/heaviness";
import { isId, type Id } from "@onward/domain/kernel/id";
import { isInstant } from "@onward/domain/kernel/time";
import {
  begin,
  begunIn,
  breathAt,
  currentStep,
  isClocked,
  keepable,
  lengthMs,
  plansIn,
  play,
  reword,
  rewritePlan,
  takeUp,
  wordsOfAnotherVersion,
  type PlanHalf,
  type PlayerEvent,
  type PlayerState,
} from "@onward/domain/practices/player";
import type { Practice } from "@onward/domain/practices/practice";
import { sittingDraft } from "@onward/domain/practices/sitting";
import { goodThings, THREE_GOOD_THINGS } from "@onward/domain/practices/three-good-things";
import { useEffect, useMemo } from "preact/hooks";
import { crash } from "../../app/crash.tsx";
import { bothOf } from "../../app/both-drafts.ts";
import { go, place } from "../../app/navigation.ts";
import { perform, query, run, useDraft, type Draft } from "../../app/store.ts";
import { takeBack, undoOf } from "../../app/take-back.ts";
import { isLocked } from "../../app/view.ts";
import { practices } from "../../copy/en/practices.ts";
import { shell } from "../../copy/en/shell.ts";
import type { StoreTrouble } from "../../copy/en/trouble.ts";
import { clearToasts, showToast } from "../../ui/toast.tsx";
import { afterTime } from "./away.ts";
import { letsWordsGo } from "./leaving.ts";

/** A try, or a goal that has none yet. */
export type PlanFor = { readonly attempt: Id<"attempt"> } | { readonly goal: Id<"goal"> };

/** A sitting as it is kept in its draft. */
export type SittingState = {
  readonly player: PlayerState;
  readonly startedAt: number | null;
  /** Undefined until something is said, or taken back. */
  readonly before?: Heaviness | null;
  readonly after: Heaviness | null;
  /** *Keep this* is ticked. */
  readonly keep: boolean;
  /** *Keep this plan* is ticked. */
  readonly keepPlan: boolean;
  /** What the plan is for; undefined until something is chosen, or nothing. */
  readonly planFor?: PlanFor | null;
  /** The end screen is open: gone through, or stopped early. */
  readonly ended: "done" | "stopped" | null;
};

export type Sitting = {
  readonly state: ReadonlySignal<SittingState>;
  /** How long the step has been going on, in ms; follows the clock. */
  readonly elapsed: ReadonlySignal<number>;
  /** Taken up from an earlier visit, and not yet carried on. */
  readonly resumed: ReadonlySignal<boolean>;
  /** Taken up from an earlier visit with words in it, carried on or not. */
  readonly takenUp: ReadonlySignal<boolean>;
  /** "failed" when what was said last could not be kept in its draft. */
  readonly draftState: Draft<unknown>["state"];
  readonly send: (event: PlayerEvent) => void;
  readonly say: (
    said: Partial<Pick<SittingState, "before" | "after" | "keep" | "keepPlan" | "planFor">>,
  ) => void;
  /** Writes one half of the plan anew, also at the end. */
  readonly rewrite: (of: PlanHalf, text: string) => void;
  /** Writes the answer that is kept under this key anew, at the end. */
  readonly reword: (key: string, text: string) => void;
  /** Begins anew, and goes on at once. */
  readonly again: () => void;
  /** Writes the sitting down. `justSaid` stands in where nothing was said before. */
  readonly finish: (justSaid: Heaviness | null) => Promise<StoreTrouble | null>;
  /** Lets everything go that was not written down; at the end that can be taken back. */
  readonly drop: () => void;
  /** Lets go of what was taken up, and stands before the beginning; it can be taken back. */
  readonly letGo: () => void;
};

const TICK_MS = 100;
/** A sitting without words that was left longer ago than this begins anew. */
const STALE_MS = 12 * 3_600_000;

/** One sitting after another is another entry: told by when it began. */
export const heardAs = (practice: Practice, startedAt: number | null): string =>
  `${sittingDraft(practice.key)} ${startedAt}`;

const fresh = (practice: Practice): SittingState => ({
  player: begin(practice),
  startedAt: null,
  after: null,
  keep: false,
  keepPlan: false,
  ended: null,
});

const planForIn = (kept: unknown): PlanFor | null => {
  if (typeof kept !== "object" || kept === null) return null;
  if ("attempt" in kept && isId(kept.attempt)) return { attempt: kept.attempt as Id<"attempt"> };
  return "goal" in kept && isId(kept.goal) ? { goal: kept.goal as Id<"goal"> } : null;
};

/** A kept sitting, as far as it can be trusted: a draft of another version may lack anything, or have it in another shape. */
function fromDraft(
  practice: Practice,
  kept: Readonly<Partial<Record<keyof SittingState, unknown>>>,
): SittingState | null {
  const player = takeUp(practice, kept.player);
  if (player.status === "ready") return null;
  const { before, after, planFor } = kept;
  const startedAt = isInstant(kept.startedAt) ? kept.startedAt : Date.now();
  const ended = kept.ended === "done" || kept.ended === "stopped" ? kept.ended : null;
  const wordless = Object.keys(player.answers).length === 0;
  if (wordless && ended === null && Date.now() - startedAt > STALE_MS) return null;
  return {
    player,
    startedAt,
    ...((before === null || isHeaviness(before)) && { before }),
    after: isHeaviness(after) ? after : null,
    keep: kept.keep === true,
    keepPlan: kept.keepPlan === true,
    ...(planFor !== undefined && { planFor: planForIn(planFor) }),
    ended,
  };
}

/**
 * One that was kept before, and one begun before that had been read: the words of both. One that this version cannot go on
 * with stays as it is.
 */
const both =
  (practice: Practice) =>
  (kept: SittingState | null, begun: SittingState | null): SittingState | null => {
    const [its, words] = [kept?.player.answers ?? {}, begun?.player.answers ?? {}];
    if (kept === null || begun === null || Object.keys(its).length === 0) return begun;
    if (Object.keys(words).length === 0) return kept;
    const stays = wordsOfAnotherVersion(practice, kept).length > 0 ? kept : begun;
    return { ...stays, player: { ...stays.player, answers: bothOf({}, its, words) } };
  };

/** The sittings on screen, each by the key of its draft: puts back what was let go, unless something was begun since. */
const onScreen = new Map<string, (was: SittingState) => boolean>();

/** While a step is pictured its time is kept this often. */
const KEPT_EVERY_MS = 5000;

/** Where a step that goes on by itself is, in pieces large enough to keep: a breath, or some seconds. */
function pieceOf(practice: Practice, player: PlayerState): string | null {
  const step = currentStep(practice, player);
  if (step.kind === "timed") return String(Math.floor(player.elapsedMs / KEPT_EVERY_MS));
  if (step.kind !== "breathe") return null;
  return breathAt(step, player.elapsedMs, lengthMs(step, player)).phase;
}

/** The person is at something else meanwhile: its time goes on while the screen is dark. */
function isUnseen(practice: Practice, player: PlayerState): boolean {
  const step = currentStep(practice, player);
  return step.kind === "timed" && step.unseen === true;
}

/** *Undo* of the plans that were kept: the sitting, and what was said of it, stay. */
const withoutPlans = (kept: readonly Id<"plan">[]): { readonly label: string; readonly run: () => void } => ({
  label: shell.undo,
  run: () => {
    Promise.all(kept.map((plan) => run("removePlan", { plan }))).then((results) => {
      if (results.some(({ ok }) => !ok)) showToast(shell.notUndone);
    }, crash);
  },
});

/** @param setback the row it is for, as the address has it */
export const useSitting = (practice: Practice, setback: string | null): Sitting =>
  useSittingWith(
    practice,
    setback,
    useDraft<SittingState | null>(sittingDraft(practice.key), null, both(practice)),
  );

const nothing = (): undefined => undefined;
const IN_MEMORY: Draft<SittingState | null> = {
  value: signal(null),
  ready: signal(false),
  state: signal("none"),
  set: nothing,
  drop: nothing,
};

/** One of which nothing is read and nothing kept. */
export function useSittingInMemory(practice: Practice): Sitting {
  const sitting = useSittingWith(practice, null, IN_MEMORY);
  return useMemo(() => ({ ...sitting, finish: async () => null }), [sitting]);
}

function useSittingWith(
  practice: Practice,
  setback: string | null,
  draft: Draft<SittingState | null>,
): Sitting {
  const running = useSignal(false);
  const sitting = useMemo(() => {
    const state = signal(fresh(practice));
    const elapsed = signal(0);
    const resumed = signal(false);
    const takenUp = signal(false);
    /** What stands in the draft by what was done here, or was taken up from it. */
    let own: SittingState | null = null;
    let since = 0;

    const keep = (next: SittingState): void => {
      own = next;
      draft.set(next);
    };
    const show = (next: SittingState): void => {
      elapsed.value = next.player.elapsedMs;
      state.value = next;
      const { status } = next.player;
      running.value =
        next.ended === null && status === "playing" && isClocked(currentStep(practice, next.player));
      keep(next);
    };
    /** Stands before the beginning. */
    const standBefore = (): void => {
      own = null;
      running.value = false;
      resumed.value = false;
      takenUp.value = false;
      elapsed.value = 0;
      state.value = fresh(practice);
    };
    const putBack = (was: SittingState): boolean => {
      if (state.peek().player.status !== "ready") return false;
      takenUp.value = true;
      show({ ...was, player: { ...was.player, status: "paused" } });
      return true;
    };

    const step = (event: PlayerEvent): void => {
      const now = state.peek();
      if (now.ended !== null) return;
      const player = { ...now.player, elapsedMs: elapsed.peek() };
      const next = play(practice, player, event);
      if (next === player) return;
      if (event.type === "tick" && next.step === player.step && next.status === player.status) {
        elapsed.value = next.elapsedMs;
        // Often enough for a restart, seldom enough for the disk.
        if (pieceOf(practice, next) !== pieceOf(practice, player)) keep({ ...now, player: next });
        return;
      }
      const ended = next.status === "done" || next.status === "stopped" ? next.status : null;
      show({
        ...now,
        // An ended player is kept as it was last, with its words, so that the end screen can be taken up.
        player: ended === null ? next : { ...player, status: "paused" },
        startedAt: now.startedAt ?? Date.now(),
        ended,
      });
    };

    /** Tells that words of the end were not kept. *Undo* opens that end again with all of it, unless others were written since. */
    const tellNotKept = (was: SittingState, batch: string | null): void => {
      const key = sittingDraft(practice.key);
      const { path, query: way } = place.peek();
      const isHere = (): boolean => onScreen.get(key) === putBack;
      const open = async (): Promise<void> => {
        if (isHere()) return show(was);
        await perform("saveDraft", { key, value: was });
        go(`${path}?${way.toString()}`);
      };
      const bringBack = async (): Promise<void> => {
        const begun = isHere() ? state.peek() : (await query("draft", { key }))?.value;
        if (begunIn(begun) !== null) showToast(shell.notUndone);
        else if (batch === null) await open();
        else takeBack(batch, () => void open().catch(crash));
      };
      showToast(practices.end.notKept, { label: shell.undo, run: () => void bringBack().catch(crash) });
    };

    /** Counts the time since the last tick. */
    const tick = (): void => {
      if (!running.peek()) return;
      const now = performance.now();
      const passed = now - since;
      since = now;
      step(afterTime(passed, isUnseen(practice, state.peek().player)));
    };

    const send = (event: PlayerEvent): void => {
      tick();
      resumed.value = false;
      // *Undo* of what was let go would lie over what is begun now.
      if (event.type === "start") clearToasts();
      step(event);
    };

    return {
      state,
      elapsed,
      resumed,
      takenUp,
      draftState: draft.state,
      tick,
      /** The screen is dark or covered: what goes on by itself waits, unless the person is at something else. */
      outOfSight: (): void => {
        if (running.peek() && !isUnseen(practice, state.peek().player)) send({ type: "pause" });
      },
      startClock: (): void => {
        since = performance.now();
      },
      putBack,
      /** Takes up what stands in the draft by an earlier visit or another tab; where it is gone, so is what is here. */
      adopt: (kept: SittingState | null): void => {
        // Read again it is another object.
        if (kept === own || JSON.stringify(kept) === JSON.stringify(own)) return;
        if (kept === null) {
          standBefore();
          return;
        }
        const taken = fromDraft(practice, kept);
        if (taken === null) return;
        own = kept;
        running.value = false;
        elapsed.value = taken.player.elapsedMs;
        state.value = taken;
        resumed.value = taken.ended === null;
        takenUp.value = Object.keys(taken.player.answers).length > 0;
      },
      send,
      say: (said: Partial<SittingState>): void => {
        tick();
        show({ ...state.peek(), player: { ...state.peek().player, elapsedMs: elapsed.peek() }, ...said });
      },
      rewrite: (of: PlanHalf, text: string): void => {
        const now = state.peek();
        show({ ...now, player: rewritePlan(practice, now.player, of, text) });
      },
      reword: (key: string, text: string): void => {
        const now = state.peek();
        show({ ...now, player: reword(practice, now.player, key, text) });
      },
      again: (): void => {
        const { lengths } = state.peek().player;
        resumed.value = false;
        takenUp.value = false;
        const player = { ...begin(practice), lengths };
        show({
          ...fresh(practice),
          player: play(practice, player, { type: "start" }),
          startedAt: Date.now(),
        });
      },
      finish: async (justSaid: Heaviness | null): Promise<StoreTrouble | null> => {
        const was = state.peek();
        const { player, startedAt, before, after, keep, keepPlan, planFor, ended } = was;
        const plans = keepPlan ? [...plansIn(practice, player)] : [];
        if (practice.key === THREE_GOOD_THINGS) {
          const things = goodThings(practice, player);
          // Stopped before anything was said, it is no answer: not even that there was nothing.
          if (ended === "done" || things.length > 0) {
            const kept = await run(
              "keepGoodThings",
              { startedAt: startedAt ?? Date.now(), things: [...things] },
              sittingDraft(practice.key),
            );
            if (!kept.ok) return kept.error;
            showToast(practices.end.goodKept, undoOf(kept.value.batch));
          }
          draft.drop();
          return null;
        }
        const result = await run(
          "finishSitting",
          {
            practice: practice.key,
            startedAt: startedAt ?? Date.now(),
            setback: isId(setback) ? (setback as Id<"setback">) : null,
            before: before === undefined ? justSaid : before,
            after,
            kept: keep ? keepable(practice, player) : null,
            plans,
            ...planFor,
          },
          sittingDraft(practice.key),
        );
        if (!result.ok) return result.error;
        const made = result.value.answer.plans;
        if (made.length > 0) showToast(practices.end.planKept(made.length), withoutPlans(made));
        else if (letsWordsGo(practice, was)) tellNotKept(was, result.value.batch);
        // A change still on its way to the disk would bring the draft back.
        draft.drop();
        return null;
      },
      drop: (): void => {
        const was = state.peek();
        running.value = false;
        draft.drop();
        if (was.ended !== null && letsWordsGo(practice, was)) tellNotKept(was, null);
      },
      letGo: (): void => {
        const now = state.peek();
        const was = { ...now, player: { ...now.player, elapsedMs: elapsed.peek() } };
        draft.drop();
        standBefore();
        const key = sittingDraft(practice.key);
        showToast(practices.before.gone, {
          label: shell.undo,
          run: () => {
            // Where it was begun anew meanwhile, in another tab too, that stays.
            query("draft", { key }).then((since) => {
              const begun = since !== null && fromDraft(practice, since.value as SittingState) !== null;
              if (begun || !(onScreen.get(key) ?? putBack)(was)) showToast(shell.notUndone);
            }, crash);
          },
        });
      },
    };
  }, [practice]);

  useEffect(() => draft.value.subscribe(sitting.adopt), [sitting]);
  useEffect(() => {
    if (draft === IN_MEMORY) return undefined;
    const key = sittingDraft(practice.key);
    onScreen.set(key, sitting.putBack);
    return () => {
      if (onScreen.get(key) === sitting.putBack) onScreen.delete(key);
    };
  }, [sitting]);
  useSignalEffect(() => {
    if (!running.value) return;
    sitting.startClock();
    const timer = setInterval(sitting.tick, TICK_MS);
    return () => clearInterval(timer);
  });
  useEffect(() => {
    // Nobody breathes along with a screen they don't see.
    const hide = (): void => {
      if (document.hidden) sitting.outOfSight();
    };
    document.addEventListener("visibilitychange", hide);
    return () => document.removeEventListener("visibilitychange", hide);
  }, [sitting]);
  useSignalEffect(() => {
    // What is held in memory is on the lock itself.
    if (draft !== IN_MEMORY && isLocked()) sitting.outOfSight();
  });
  return sitting;
}
