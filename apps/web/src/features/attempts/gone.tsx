/** What stands where a try or its goal is not there any more. */
import { PageTitle } from "../../app/bars.tsx";
import { attempts } from "../../copy/en/attempts.ts";

export function Gone({ goal }: { readonly goal: string }) {
  return (
    <>
      <PageTitle window={attempts.window}>{attempts.gone}</PageTitle>
      <p>
        <a class="link" href={`/goals/${goal}`}>
          {attempts.toGoal}
        </a>
      </p>
    </>
  );
}
