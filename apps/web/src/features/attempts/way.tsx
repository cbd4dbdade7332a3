/** One way at a goal: its record, what to keep, change or drop of it, and whom to ask; its words can be changed. */
import { useSignal } from "@preact/signals";
import type { AnswerTo } from "@onward/store/tab/client";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { isAt } from "../../app/navigation.ts";
import { storyAddress } from "../../app/parts/story-address.ts";
import { ChangeLine } from "../../app/parts/line.tsx";
import { run, useQuery } from "../../app/store.ts";
import { attempts } from "../../copy/en/attempts.ts";
import { ways } from "../../copy/en/ways.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { Section } from "../../ui/layout.tsx";
import { Gone } from "./gone.tsx";
import { WayLists, WhomToAsk, said, wayAddress, wayAt } from "./way-lines.tsx";
import { WayRecord } from "./way-record.tsx";
import "../../ui/screens/goals.css";

type Page = NonNullable<AnswerTo<"wayPage">>;

/** @param at the part of the address that names it */
export function Way({ goal, at }: { readonly goal: string; readonly at: string }) {
  const page = useQuery("wayPage", { goal, way: wayAt(at) }).value;
  return (
    <>
      <SubBar back={{ href: `/goals/${goal}`, name: attempts.page.goal.toLocaleLowerCase() }} />
      {page === null && <Gone goal={goal} words={ways.gone} />}
      {page && <Shown page={page} />}
    </>
  );
}

function Shown({ page: { goal, way } }: { readonly page: Page }) {
  return (
    <>
      <p class="micro faint" dir="auto">
        {goal.line}
      </p>
      <PageTitle window={ways.window}>{way.text ?? ways.unnamed}</PageTitle>
      <Words goal={goal.id} way={way} />
      {way.story !== null && (
        <p class="small">
          <a class="link" href={storyAddress(way.story)}>
            {ways.fromStory}
          </a>
        </p>
      )}
      <WayRecord goal={goal.id} way={way} named />
      <WayLists goal={goal.id} way={way} />
      <Section title={ways.ask.title}>
        <WhomToAsk goal={goal.id} way={way} />
      </Section>
    </>
  );
}

/** The words of the way, to be changed where they stand. */
function Words({ goal, way }: { readonly goal: string; readonly way: Page["way"] }) {
  const { id, text } = way;
  const draft = `${wayAddress(goal, id)}#name`;
  const changing = useSignal(isAt(draft));
  if (id === null || text === null) return null;
  return changing.value ? (
    <ChangeLine
      label={ways.nameLabel}
      draft={draft}
      before={text}
      keep={(words, typed) => said(run("renameWay", { strategy: id, text: words }, typed), ways.renamed)}
      onEnd={() => (changing.value = false)}
    />
  ) : (
    <Actions>
      <Button kind="quiet" icon="pencil" onClick={() => (changing.value = true)}>
        {ways.rename}
      </Button>
    </Actions>
  );
}
