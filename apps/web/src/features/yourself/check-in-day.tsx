/**
 * One day's check-in, today's or an earlier one: to make, amend or take away.
 */
import type { AnswerTo } from "@onward/store/tab/client";
import type { ScreenProps } from "../../app/route.ts";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { crash } from "../../app/crash.tsx";
import { HowHeavy, TheRest, useSay } from "../../app/parts/check-in.tsx";
import { run, useQuery } from "../../app/store.ts";
import { undoOf } from "../../app/take-back.ts";
import { checkIns } from "../../copy/en/yourself.ts";
import { formatDay } from "../../copy/format.ts";
import { troubleWords } from "../../copy/en/trouble.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { Section } from "../../ui/layout.tsx";
import { showToast } from "../../ui/toast.tsx";
import "../../ui/screens/yourself.css";

const copy = checkIns.day;

const isDay = (day: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(`${day}T12:00:00Z`));

export default function CheckInDayScreen({ params }: ScreenProps) {
  const day = params["day"] ?? "";
  const answer = useQuery("checkinOfDay", { day }).value;
  const there = isDay(day);
  return (
    <>
      <SubBar back={{ href: "/check-ins", name: copy.back }} />
      <div class="head">
        <PageTitle window={copy.window}>{there ? formatDay(day) : copy.window}</PageTitle>
      </div>
      {answer !== undefined &&
        (there && answer.open ? (
          <Shown key={day} day={day} answer={answer} />
        ) : (
          <p class="muted">{!there ? copy.noDay : day > answer.today ? copy.toCome : copy.tooLongAgo}</p>
        ))}
    </>
  );
}

function Shown({ day, answer }: { readonly day: string; readonly answer: AnswerTo<"checkinOfDay"> }) {
  const { said, earlier, today } = answer;
  const say = useSay(day);
  const isToday = day === today;
  const legend = isToday ? copy.today : copy.then;
  const takeAway = async (): Promise<void> => {
    const gone = await run("removeCheckIn", { day });
    if (gone.ok) showToast(copy.takenAway, undoOf(gone.value.batch));
    else showToast(troubleWords(gone.error));
  };
  return (
    <>
      <Section title={legend}>
        <div class="check-in-parts">
          <HowHeavy legend={legend} chosen={said?.heaviness ?? null} say={say} />
          <TheRest kept={said} of={day} day={day} then={!isToday} />
        </div>
      </Section>
      {said !== null && (
        <Actions>
          <Button kind="quiet" icon="trash-2" onClick={() => void takeAway().catch(crash)}>
            {copy.takeAway}
          </Button>
          {earlier.map((cell) => (
            <a key={cell} class="link small" href={`/versions/checkin/${said.id}/${cell}`}>
              {copy.earlier}
            </a>
          ))}
        </Actions>
      )}
    </>
  );
}
