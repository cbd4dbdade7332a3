/**
 * After everything was deleted: help, one sentence, and a way to begin anew.
 */
import { PageTitle } from "../../app/bars.tsx";
import { data } from "../../copy/en/data.ts";
import { HelpPill } from "../../ui/help-pill.tsx";
import { LinkButton } from "../../ui/button.tsx";
import { StillScene } from "../../ui/scene.tsx";
import "./data.css";

const copy = data.erase;

export default function Gone() {
  return (
    <>
      <header class="topbar">
        <HelpPill />
      </header>
      <div class="gone">
        <StillScene seed={copy.done} />
        <PageTitle window={copy.doneWindow}>{copy.done}</PageTitle>
        <p class="reading">{copy.doneDetail}</p>
        <div class="actions">
          <LinkButton kind="quiet" href="/welcome">
            {copy.again}
          </LinkButton>
        </div>
      </div>
    </>
  );
}
