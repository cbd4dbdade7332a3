/** What stands where a try, a way or its goal is not there any more. */
import { PageTitle } from "../../app/bars.tsx";
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
    </>
  );
}
