/** What stands where a try, a way or its goal is not there any more. */
import { FocusBar, PageTitle } from "../../app/bars.tsx";
import { back } from "../../app/navigation.ts";
import { shell } from "../../copy/en/shell.ts";
import { GoneWords } from "../../app/parts/gone.tsx";
import { attempts } from "../../copy/en/attempts.ts";

export function Gone({ goal, words = attempts.gone }: { readonly goal: string; readonly words?: string }) {
  return (
    <>
      <PageTitle window={attempts.window}>{words}</PageTitle>
      <p>
        <a class="link" href={`/goals/${goal}`}>
          {attempts.toGoal}
        </a>
      </p>
      <GoneWords />
    </>
  );
}

/** The same where nothing else holds the way out and the way to Help. */
export function GoneWhole({ goal }: { readonly goal: string }) {
  return (
    <>
      <FocusBar leave={{ label: shell.close, cross: true }} onLeave={() => back(`/goals/${goal}`)} />
      <Gone goal={goal} />
    </>
  );
}
