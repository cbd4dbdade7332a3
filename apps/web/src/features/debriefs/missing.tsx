/**
 * The setback to look back on is not here.
 */
import { FocusBar, PageTitle } from "../../app/bars.tsx";
import { back } from "../../app/navigation.ts";
import { debriefs } from "../../copy/en/debriefs.ts";
import { shell } from "../../copy/en/shell.ts";
import { LinkButton } from "../../ui/button.tsx";

export function Missing() {
  return (
    <>
      <FocusBar leave={{ label: shell.close, cross: true }} onLeave={() => back("/setbacks")} />
      <div class="question choice">
        <PageTitle window={debriefs.window}>{debriefs.missing}</PageTitle>
        <div class="actions stack">
          <LinkButton kind="soft" block href="/setbacks">
            {debriefs.toSetbacks}
          </LinkButton>
          <LinkButton kind="quiet" block href="/deleted">
            {debriefs.toDeleted}
          </LinkButton>
        </div>
      </div>
    </>
  );
}
