/**
 * Today: one card at most, how one is just now, what comes back, small wins, two minutes.
 *
 * The card is on the screen first; what stands below it follows by itself.
 */
import { useSignal } from "@preact/signals";
import type { AnswerTo } from "@onward/store/tab/client";
import { useEffect } from "preact/hooks";
import { today as copy } from "../../copy/en/today.ts";
import { locale } from "../../copy/language.ts";
import { RootBar } from "../bars.tsx";
import { crash } from "../crash.tsx";
import { perform, useQuery } from "../store.ts";
import { TodayCard } from "./today-card.tsx";
import { asked } from "./today-deeds.ts";
import { useLater } from "./today-later.ts";
import "../../ui/screens/today.css";

type Answer = AnswerTo<"today">;

/** The hours at which the parts of a day begin. */
const MORNING = 5;
const AFTERNOON = 12;
const EVENING = 18;
const NIGHT = 22;

/** "Tuesday evening": the person's day where it is known, else the clock's. */
function nowInWords(day: string | undefined): string {
  const now = new Date();
  const hour = now.getHours();
  // Until the file has answered, a day begins at four.
  const shifted = new Date(now.getTime() - (hour < 4 ? 86_400_000 : 0));
  const weekday = new Intl.DateTimeFormat(locale, {
    weekday: "long",
    ...(day ? { timeZone: "UTC" } : {}),
  }).format(day ? Date.parse(`${day}T12:00Z`) : shifted);
  const part =
    hour < MORNING || hour >= NIGHT
      ? "night"
      : hour < AFTERNOON
        ? "morning"
        : hour < EVENING
          ? "afternoon"
          : "evening";
  return copy.heading[part](weekday);
}

/** Comes up again when the page is shown after a while, so that the heading is of this hour. */
function useShownAgain(): void {
  const shown = useSignal(0);
  void shown.value;
  useEffect(() => {
    const again = () => {
      if (!document.hidden) shown.value += 1;
    };
    document.addEventListener("visibilitychange", again);
    return () => document.removeEventListener("visibilitychange", again);
  }, []);
}

export default function Today() {
  useShownAgain();
  const answer = useQuery("today", asked()).value;
  const note = answer?.noteVisit ?? null;
  useEffect(() => {
    if (note !== null) perform("rememberHere", { key: "lastVisit", value: note }).catch(crash);
  }, [note]);
  return (
    <>
      <RootBar title={nowInWords(answer?.today)} window={copy.title} />
      {answer && <Shown answer={answer} />}
    </>
  );
}

const keyOf = ({ card, aside }: Answer): string => `${card.card} ${aside.subject ?? ""}`;
const loadBelow = () => import("./today-below.tsx");

function Shown({ answer }: { readonly answer: Answer }) {
  const parts = useLater(loadBelow);
  return (
    <div class="cols">
      <div>
        {/* Each card is an element of its own: the next one is not the last with other words. */}
        <TodayCard key={keyOf(answer)} answer={answer} />
        {parts && <parts.BelowTheCard answer={answer} />}
      </div>
      <aside>{parts && <parts.BesideTheCard answer={answer} />}</aside>
    </div>
  );
}
