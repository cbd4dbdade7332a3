/**
 * It has grown heavier, or as heavy as can be: nothing more is asked, and steadying and people come first.
 */
import { useLayoutEffect } from "preact/hooks";
import { toHeading } from "../../app/navigation.ts";
import { FocusBar, PageTitle } from "../../app/bars.tsx";
import { debriefs } from "../../copy/en/debriefs.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { goToSetback, steadyFirst, type Looking } from "./looking.ts";

const copy = debriefs.heavier;

/** @param onGoOn goes on all the same, where something is left to go on with */
export function Heavier({ looking, onGoOn }: { readonly looking: Looking; readonly onGoOn?: () => void }) {
  const { page } = looking;
  useLayoutEffect(toHeading, []);
  const leave = (): void => goToSetback(page.setback.id);
  return (
    <>
      <FocusBar leave={{ label: debriefs.stop }} onLeave={leave} />
      <div class="question choice">
        <PageTitle window={copy.window}>{copy.title}</PageTitle>
        <p class="lede">{copy.lead}</p>
        <div class="actions stack">
          <LinkButton kind="primary" block href={steadyFirst(page)}>
            {copy.steady}
          </LinkButton>
          <LinkButton kind="soft" block href="/help">
            {copy.talk}
          </LinkButton>
          <Button kind="line" block onClick={leave}>
            {copy.stop}
          </Button>
          {onGoOn && (
            <Button kind="quiet" block onClick={onGoOn}>
              {copy.goOn}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}
