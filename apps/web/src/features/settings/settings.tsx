/**
 * Settings: few, each saved as it is chosen, in groups.
 */
import { useState } from "preact/hooks";
import { announce } from "../../app/announcer.tsx";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { run, useQuery } from "../../app/store.ts";
import { settings } from "../../copy/en/settings.ts";
import { shell } from "../../copy/en/shell.ts";
import { troubleWords } from "../../copy/en/trouble.ts";
import { formatTime } from "../../copy/format.ts";
import { Field } from "../../ui/field.tsx";
import { Row, Rows, Section } from "../../ui/layout.tsx";
import "../../ui/screens/settings.css";

export default function Settings() {
  const { groups } = settings;
  return (
    <>
      <SubBar back={{ href: "/today", name: shell.tabs.today }} />
      <div class="head">
        <PageTitle window={settings.title}>{settings.title}</PageTitle>
      </div>
      <div class="halves">
        <div>
          <Section title={groups.words}>
            <Rows>
              <Row title={settings.data} detail={settings.dataDetail} href="/settings/data" />
              <Row title={settings.words} detail={settings.wordsDetail} href="/settings/words" />
              <Row
                title={settings.phraseCard}
                detail={settings.phraseCardDetail}
                href="/settings/phrase-card"
              />
              <Row title={settings.lock} detail={settings.lockDetail} href="/settings/lock" />
              <Row title={settings.deleted} detail={settings.deletedDetail} href="/deleted" />
            </Rows>
          </Section>
          <Section title={groups.looks}>
            <Rows>
              <Row title={settings.looks} detail={settings.looksDetail} href="/settings/appearance" />
              <Row title={settings.keyboard} detail={settings.keyboardDetail} href="/settings/keyboard" />
            </Rows>
          </Section>
        </div>
        <div>
          <Section title={groups.day}>
            <DayStart />
          </Section>
          <Section title={groups.about}>
            <Rows>
              <Row title={settings.sample} detail={settings.sampleDetail} href="/settings/sample" />
              <Row title={settings.how} detail={settings.howDetail} href="/settings/how" />
              <Row title={settings.numbers} detail={settings.numbersDetail} href="/settings/numbers" />
              <Row
                title={settings.accessibility}
                detail={settings.accessibilityDetail}
                href="/settings/accessibility"
              />
              <Row title={settings.about} detail={settings.aboutDetail} href="/settings/about" />
            </Rows>
          </Section>
        </div>
      </div>
    </>
  );
}

/** What stands there until the file has answered. */
const DAY_STARTS_AT = 4;
const HOURS = Array.from({ length: 13 }, (_, hour) => hour);
const hourWords = (hour: number): string => formatTime(Date.UTC(2026, 0, 1, hour), "UTC");

/** The hour at which the person's day begins. */
function DayStart() {
  const hour = useQuery("dayStart", null).value;
  const [problem, setProblem] = useState<string | undefined>();
  const choose = async (value: string): Promise<void> => {
    const result = await run("choose", { key: "dayStartsAt", value });
    setProblem(result.ok ? undefined : troubleWords(result.error));
    if (result.ok) announce(settings.day.saved);
  };
  return (
    <Field label={settings.dayStarts} hint={settings.dayStartsDetail} error={problem}>
      {(ties) => (
        <select
          {...ties}
          class="input hour"
          value={String(hour ?? DAY_STARTS_AT)}
          disabled={hour === undefined}
          onChange={(event) => void choose(event.currentTarget.value)}
        >
          {HOURS.map((at) => (
            <option key={at} value={String(at)}>
              {hourWords(at)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
