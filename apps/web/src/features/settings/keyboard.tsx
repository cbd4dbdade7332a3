/**
 * The list of keys, and turning single keys off (WCAG 2.1.4).
 */
import { useState } from "preact/hooks";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { settings } from "../../copy/en/settings.ts";
import { preference, setPreference } from "../../platform/preferences.ts";
import { SwitchRow } from "../../ui/choices.tsx";
import { Rows, Section } from "../../ui/layout.tsx";
import "../../ui/screens/settings.css";

const { keys } = settings;

type Key = { readonly presses: readonly string[]; readonly does: string; readonly inTurn?: true };

const inTurn = (letter: string, does: string): Key => ({ presses: ["g", letter], does, inTurn: true });

const EVERYWHERE: readonly Key[] = [
  { presses: [keys.control, "K"], does: keys.does.search },
  { presses: ["n"], does: keys.does.log },
  inTurn("t", keys.does.today),
  inTurn("s", keys.does.setbacks),
  inTurn("g", keys.does.goals),
  inTurn("l", keys.does.lessons),
  inTurn("p", keys.does.practice),
  { presses: ["?"], does: keys.does.list },
  { presses: [keys.escape], does: keys.does.close },
];

const WRITING: readonly Key[] = [
  { presses: [keys.control, keys.enter], does: keys.does.save },
  { presses: [keys.space], does: keys.does.pause },
];

export default function Keyboard() {
  const [on, setOn] = useState(preference("keys") !== "off");
  return (
    <>
      <SubBar back={{ href: "/settings", name: settings.title }} />
      <div class="head">
        <PageTitle window={settings.keyboard}>{settings.keyboard}</PageTitle>
      </div>
      <Rows>
        <li>
          <SwitchRow
            label={keys.single}
            detail={keys.singleDetail}
            checked={on}
            onChange={(wanted) => {
              setPreference("keys", wanted ? null : "off");
              setOn(wanted);
            }}
          />
        </li>
      </Rows>
      <Section title={keys.everywhere}>
        <KeyTable list={EVERYWHERE} />
      </Section>
      <Section title={keys.writing}>
        <KeyTable list={WRITING} />
        <p class="small muted">{keys.mac}</p>
      </Section>
    </>
  );
}

function KeyTable({ list }: { readonly list: readonly Key[] }) {
  return (
    <dl class="keys">
      {list.map(({ presses, does, inTurn: one }) => [
        <dt key={`${does} keys`}>
          {presses.map((press, index) => (
            <span key={index}>
              {index > 0 && one === true && <span class="vh"> {keys.then} </span>}
              <kbd>{press}</kbd>
            </span>
          ))}
        </dt>,
        <dd key={does}>{does}</dd>,
      ])}
    </dl>
  );
}
