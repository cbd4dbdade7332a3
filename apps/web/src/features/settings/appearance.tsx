/**
 * Light or dark, fonts, stillness, language: kept in this browser, and seen at once.
 */
import { useState } from "preact/hooks";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { settings } from "../../copy/en/settings.ts";
import { language, languages, setLanguage } from "../../copy/language.ts";
import { preference, setPreference } from "../../platform/preferences.ts";
import type { Preference } from "../../platform/preferences.ts";
import { PickList, Segmented, SwitchRow } from "../../ui/choices.tsx";
import { Rows } from "../../ui/layout.tsx";
import "../../ui/screens/settings.css";

const copy = settings.appearance;

type Theme = "system" | "light" | "dark";
const THEMES: readonly { readonly value: Theme; readonly label: string }[] = [
  { value: "system", label: copy.system },
  { value: "light", label: copy.light },
  { value: "dark", label: copy.dark },
];

/** A preference that is there or not, as a switch. */
function usePreference(name: Preference, on: string): readonly [boolean, (wanted: boolean) => void] {
  const [chosen, setChosen] = useState(preference(name) === on);
  return [
    chosen,
    (wanted) => {
      setPreference(name, wanted ? on : null);
      setChosen(wanted);
    },
  ];
}

function themeNow(): Theme {
  const kept = preference("theme");
  return kept === "light" || kept === "dark" ? kept : "system";
}

export default function Appearance() {
  const [theme, setTheme] = useState(themeNow);
  const [ownFont, setOwnFont] = usePreference("font", "device");
  const [still, setStill] = usePreference("still", "on");
  return (
    <>
      <SubBar back={{ href: "/settings", name: settings.title }} />
      <div class="head">
        <PageTitle window={settings.looks}>{settings.looks}</PageTitle>
      </div>
      <div class="settings-stack">
        <Segmented
          legend={copy.theme}
          options={THEMES}
          chosen={theme}
          onChange={(wanted) => {
            setPreference("theme", wanted === "system" ? null : wanted);
            setTheme(wanted);
          }}
        />
        <Rows>
          <li>
            <SwitchRow label={copy.font} detail={copy.fontDetail} checked={ownFont} onChange={setOwnFont} />
          </li>
          <li>
            <SwitchRow label={copy.still} detail={copy.stillDetail} checked={still} onChange={setStill} />
          </li>
        </Rows>
        <PickList
          legend={copy.language}
          options={languages.map(({ tag, name }) => ({ value: tag, label: name }))}
          chosen={language}
          onChange={setLanguage}
        />
        <p class="small muted">{copy.languageNote}</p>
        <p class="small muted">{copy.here}</p>
      </div>
    </>
  );
}
