/**
 * After everything was deleted: one sentence, help, and a way to begin anew.
 */
import { useEffect } from "preact/hooks";
import { PageTitle } from "../../app/bars.tsx";
import { data } from "../../copy/en/data.ts";
import { setPreference } from "../../platform/preferences.ts";
import { LinkButton } from "../../ui/button.tsx";
import { StillScene } from "../../ui/scene.tsx";
import "./data.css";

const copy = data.erase;

export default function Gone() {
  // Whoever comes back begins where everyone does.
  useEffect(() => setPreference("begun", null), []);
  return (
    <div class="gone">
      <StillScene seed={copy.done} />
      <PageTitle window={copy.doneWindow}>{copy.done}</PageTitle>
      <p class="reading">{copy.doneDetail}</p>
      <div class="actions">
        <LinkButton kind="ink" icon="life-buoy" href="/help">
          {copy.help}
        </LinkButton>
        <LinkButton kind="quiet" href="/welcome">
          {copy.again}
        </LinkButton>
      </div>
    </div>
  );
}
