/**
 * Help now: a number in two taps, for whoever comes, with or without script, network or storage.
 *
 * What the build writes holds every country. With script the country of this device comes first; nothing is fetched, and
 * nothing of the person's is read unless they put somebody or their plan here: then, after the numbers, and Help stands
 * as it is when that cannot be had.
 */
import { helpFor } from "@onward/content/helplines/index";
import { useSignal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect, useLayoutEffect } from "preact/hooks";
import { announce } from "../../app/announcer.tsx";
import { PageTitle } from "../../app/bars.tsx";
import { back, isAsWritten } from "../../app/navigation.ts";
import { isLocked } from "../../app/view.ts";
import { chooseCountry, countryHere, dayHere, NO_DAY } from "../../app/parts/country-here.ts";
import { help } from "../../copy/en/help.ts";
import { rowsOnHelp } from "../../platform/on-help.ts";
import { noteHelpOpened } from "../../platform/visit.ts";
import { Icon } from "../../ui/icon.tsx";
import { Row, Rows, Section } from "../../ui/layout.tsx";
import { countryName } from "../../copy/country-name.ts";
import { CountryChooser } from "./country-chooser.tsx";
import { CallNow, HowSure, Lines, Lists } from "./numbers.tsx";
import { Professional } from "./professional.tsx";
import { TwoMinutes } from "./two-minutes.tsx";
import "../../ui/screens/help.css";

/** Where the build puts every country (app/prerender.tsx). */
export const EVERY_COUNTRY = "every-country";
const AS_WRITTEN = { __html: "" };

/** What the build wrote here is left as it stands until the one country takes its place. */
function EveryCountry() {
  // oxlint-disable-next-line no-danger -- nothing is put in: it only keeps what stands there from being taken over
  return <div id={EVERY_COUNTRY} dangerouslySetInnerHTML={AS_WRITTEN} />;
}

/** What a person put on Help (app/parts/on-help.tsx), once it has been fetched. */
type Shown = ComponentType;

export default function Help() {
  // Undefined in the page that the build wrote, which has all countries.
  const country = useSignal(isAsWritten() ? undefined : countryHere());
  /** What the person put here themselves: how many rows to keep room for, and what shows them. */
  const own = useSignal<{ readonly rows: number; readonly Shown: Shown | null }>({
    rows: 0,
    Shown: null,
  });
  const day = useSignal(isAsWritten() ? NO_DAY : dayHere());
  // At once: who leaves again in the same moment has sought help too.
  useLayoutEffect(noteHelpOpened, []);
  useEffect(() => {
    country.value = countryHere();
    day.value = dayHere();
    // While Onward is locked the lock itself shows what was chosen for that. Asked for only where there is something,
    // since it opens the file.
    own.value = { rows: isLocked() ? 0 : rowsOnHelp(), Shown: null };
    if (own.value.rows > 0)
      import("../../app/parts/on-help.tsx").then(
        (part) => (own.value = { ...own.peek(), Shown: part.default }),
        () => undefined,
      );
  }, []);
  const here = country.value;
  const numbers = helpFor(here ?? null, day.value);
  const urgent = numbers.emergency?.numbers[0];
  const choose = (code: string): void => {
    const now = chooseCountry(code);
    country.value = now;
    announce(now === null ? help.unknown : help.shown(countryName(now)));
  };
  return (
    <>
      <header class="topbar help-bar">
        <a
          class="iconbtn"
          href="/today"
          aria-label={help.back}
          onClick={(event) => {
            event.preventDefault();
            back("/today");
          }}
        >
          <Icon name="arrow-left" />
        </a>
        <div class="grow" />
        <Hide />
      </header>
      <div class="cols">
        <div>
          <div class="display help-title">
            <PageTitle window={help.window}>{help.title}</PageTitle>
          </div>
          <section class="urgent" aria-labelledby="danger">
            <h2 id="danger">{help.danger}</h2>
            {urgent === undefined ? (
              <p class="reading">{help.unknown}</p>
            ) : (
              <CallNow number={urgent.number} />
            )}
            {here === undefined && (
              <a class="btn soft" href="#countries">
                {help.all}
              </a>
            )}
            {here !== undefined && <CountryChooser country={here} onChoose={choose} />}
            <Lines help={numbers} />
            {/* A line for children alone leaves everybody else with none. */}
            {numbers.lines.every((line) => line.kind === "child") && here != null && (
              <p class="small muted">{help.noLines}</p>
            )}
            <p class="small muted">{help.offline}</p>
          </section>
          <Own {...own.value} />
          <Lists directories={numbers.directories} />
          <HowSure help={numbers} />
          {/* Last, so that nothing jumps under a finger when the one country takes its place. */}
          {here === undefined && <EveryCountry />}
        </div>
        <aside>
          <Section title={help.now}>
            <Rows>
              <Row lead="wind" title={help.breathing} href="/practice/breathing?from=/help" />
              <Row lead="footprints" title={help.grounding} href="/practice/grounding?from=/help" />
            </Rows>
            <TwoMinutes />
          </Section>
          <Professional />
          <Section title={help.others}>
            <Rows>
              <Row lead="users" title={help.worried} detail={help.worriedDetail} href="/worried" />
            </Rows>
          </Section>
          <p class="small muted purpose">{help.purpose}</p>
        </aside>
      </div>
    </>
  );
}

/** Room is kept from the first, so that nothing jumps under a finger when the file has answered. */
function Own({ rows, Shown }: { readonly rows: number; readonly Shown: Shown | null }) {
  if (rows === 0) return null;
  // The lock may fall while Help stands: what is the person's own goes at once.
  if (isLocked()) return null;
  return <div class={`own-rows of-${rows}`}>{Shown && <Shown />}</div>;
}

/** Swaps this page for a blank one that takes its place in the history. */
function Hide() {
  return (
    <div class="hide">
      <a
        class="btn quiet"
        href="/note"
        aria-describedby="hide-note"
        onClick={(event) => {
          event.preventDefault();
          location.replace("/note");
        }}
      >
        <Icon name="eye-off" small />
        {help.hide}
      </a>
      <p id="hide-note" class="micro">
        {help.hideNote}
      </p>
    </div>
  );
}
