/**
 * Try with sample data: what will happen, and the way in.
 */
import { useState } from "preact/hooks";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { openExample } from "../../app/example-ways.ts";
import { settings } from "../../copy/en/settings.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { Banner } from "../../ui/states.tsx";
import "../../ui/screens/settings.css";

const copy = settings.samplePage;

export default function Sample() {
  const [cannot, setCannot] = useState(false);
  return (
    <>
      <SubBar back={{ href: "/settings", name: settings.title }} />
      <div class="head">
        <PageTitle window={settings.sample}>{settings.sample}</PageTitle>
      </div>
      <div class="settings-stack">
        <div class="prose">
          <p>{copy.what}</p>
          <p>{copy.memory}</p>
          <p>{copy.out}</p>
          <p class="small muted">{copy.takes}</p>
        </div>
        <Actions>
          <Button kind="primary" onClick={() => setCannot(!openExample("tenYears"))}>
            {settings.sample}
          </Button>
        </Actions>
        <div role="status">{cannot && <Banner icon="info" title={copy.cannot} />}</div>
      </div>
    </>
  );
}
