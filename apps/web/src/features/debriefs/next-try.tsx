/**
 * At the end of looking back: the next try, where what was learned comes up. Of a setback that belongs to no goal it
 * is asked first what it is part of. There may be no next try, so all of it can be passed by.
 */
import type { Setback } from "@onward/domain/setbacks/setback";
import { go } from "../../app/navigation.ts";
import { crash } from "../../app/crash.tsx";
import { run, useQuery } from "../../app/store.ts";
import { undoOf } from "../../app/take-back.ts";
import { debriefs } from "../../copy/en/debriefs.ts";
import { troubleWords } from "../../copy/en/trouble.ts";
import { formatDay } from "../../copy/format.ts";
import { Actions, LinkButton } from "../../ui/button.tsx";
import { ChipChoice } from "../../ui/choices.tsx";
import { Row, Rows, Section } from "../../ui/layout.tsx";
import { showToast } from "../../ui/toast.tsx";

const copy = debriefs.end.next;
const NEW = "new";
const FIRST_GOALS = 3;

export function NextTry({ setback, today }: { readonly setback: Setback; readonly today: string }) {
  return (
    <Section title={copy.title}>
      {setback.goal === null ? <PartOf setback={setback.id} /> : <TryAt goal={setback.goal} today={today} />}
    </Section>
  );
}

function TryAt({ goal, today }: { readonly goal: string; readonly today: string }) {
  const tries = useQuery("openTries", { goal, lesson: null }).value;
  if (tries === undefined) return null;
  const next = tries.find((t) => t.day === null || t.day >= today);
  if (next === undefined) {
    return (
      <Actions>
        <LinkButton kind="soft" href={`/goals/${goal}/tries/new`}>
          {copy.setUp}
        </LinkButton>
      </Actions>
    );
  }
  return (
    <>
      <p class="muted">{copy.waits}</p>
      <Rows>
        <Row
          own={next.what !== null}
          title={next.what ?? copy.number(next.number)}
          detail={next.day === null ? copy.sometime : formatDay(next.day)}
          href={`/goals/${goal}/tries/${next.id}`}
        />
      </Rows>
    </>
  );
}

function PartOf({ setback }: { readonly setback: Setback["id"] }) {
  const form = useQuery("setbackForm", { setback, goal: null, attempt: null }).value;
  if (form === undefined) return null;
  const fresh = `/goals/new?setback=${setback}`;
  const choose = async (goal: Setback["goal"]): Promise<void> => {
    const said = await run("editSetback", { setback, goal, area: null });
    if (!said.ok) {
      const { error } = said;
      showToast(
        error.type === "SetbackMissing" || error.type === "InTheFuture"
          ? debriefs.missing
          : troubleWords(error),
      );
      return;
    }
    const { batch } = said.value;
    showToast(copy.isPart, undoOf(batch));
  };
  if (form.goals.length === 0) {
    return (
      <>
        <p class="muted">{copy.noGoal}</p>
        <Actions>
          <LinkButton kind="soft" href={fresh}>
            {copy.setGoal}
          </LinkButton>
        </Actions>
      </>
    );
  }
  return (
    <ChipChoice
      legend={copy.partOf}
      options={[
        ...form.goals.slice(0, FIRST_GOALS).map(({ id, line }) => ({ value: id as string, label: line })),
        { value: NEW, label: copy.somethingElse },
      ]}
      chosen={null}
      onChange={(chosen) => {
        if (chosen === NEW) go(fresh);
        else if (chosen !== null) choose(chosen as Setback["goal"]).catch(crash);
      }}
    />
  );
}
