/**
 * The card after heavy words: what it does, what it cannot do, and turning it off. Help stays where it is either way.
 */
import { useState } from "preact/hooks";
import { announce } from "../../app/announcer.tsx";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { settings } from "../../copy/en/settings.ts";
import { preference, setPreference } from "../../platform/preferences.ts";
import { LinkButton } from "../../ui/button.tsx";
import { SwitchRow } from "../../ui/choices.tsx";
import { Rows } from "../../ui/layout.tsx";
import { shell } from "../../copy/en/shell.ts";
import "../../ui/screens/settings.css";

const copy = settings.phrases;

export default function PhraseCardSetting() {
  const [on, setOn] = useState(preference("phraseCard") !== "off");
  return (
    <>
      <SubBar back={{ href: "/settings", name: settings.title }} />
      <div class="head">
        <PageTitle window={settings.phraseCard}>{settings.phraseCard}</PageTitle>
        <p class="lede">{copy.what}</p>
      </div>
      <Rows>
        <li>
          <SwitchRow
            label={copy.show}
            detail={copy.showDetail}
            checked={on}
            onChange={(wanted) => {
              setPreference("phraseCard", wanted ? null : "off");
              setOn(wanted);
              announce(wanted ? copy.on : copy.off);
            }}
          />
        </li>
      </Rows>
      <div class="prose long-page">
        <h2>{copy.cannot}</h2>
        <Lines lines={copy.limits} />
        <h2>{copy.where}</h2>
        <p>{copy.looksAt}</p>
        <p>{copy.passesOver}</p>
        <h2>{copy.keeps}</h2>
        <Lines lines={copy.kept} />
        <h2>{copy.languages}</h2>
        <p>{copy.listed}</p>
        <p>{copy.notReviewed}</p>
        <p>{copy.needHelp}</p>
      </div>
      <LinkButton kind="soft" href="/help">
        {shell.help}
      </LinkButton>
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
