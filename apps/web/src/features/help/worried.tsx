/**
 * "Worried about someone?": what to do and say, and whom to call, for whoever is near another person.
 *
 * Like Help it is complete without script, fetches nothing and reads nothing of the person's. With script the numbers of
 * this country stand in it; without, they are one tap away.
 */
import { helpFor } from "@onward/content/helplines/index";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { isAsWritten } from "../../app/navigation.ts";
import { worried } from "../../copy/content/worried.ts";
import { help } from "../../copy/en/help.ts";
import { worriedPage } from "../../copy/en/worried.ts";
import { Section } from "../../ui/layout.tsx";
import { countryHere, dayHere, NO_DAY } from "../../app/parts/country-here.ts";
import { CallNow, Lines } from "./numbers.tsx";
import "../../ui/screens/help.css";

export default function Worried() {
  // Undefined in the page that the build wrote, which knows no country.
  const country = useSignal(isAsWritten() ? undefined : countryHere());
  useEffect(() => {
    country.value = countryHere();
  }, []);
  return (
    <>
      <SubBar back={{ href: "/help", name: worriedPage.back }} />
      <div class="head">
        <PageTitle window={worried.title}>{worried.title}</PageTitle>
        <p class="lede">{worried.lead}</p>
      </div>
      <div class="cols worried">
        <div>
          <Danger country={country.value} />
          <div class="prose">
            {worried.parts.map(({ key, title, points, say }) => (
              <section key={key} aria-labelledby={`part-${key}`}>
                <h2 id={`part-${key}`}>{title}</h2>
                <ul>
                  {points.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
                {say.length > 0 && (
                  <ul class="say-it" aria-label={worriedPage.say}>
                    {say.map((line) => (
                      <li key={line} class="reading">
                        {line}
                      </li>
                    ))}
                  </ul>
                )}
              </section>
            ))}
            <p class="small muted">{worriedPage.notTraining}</p>
          </div>
        </div>
        <aside>
          <div class="aside-first">
            <Section title={worriedPage.sources}>
              <Sources />
            </Section>
          </div>
        </aside>
      </div>
    </>
  );
}

const FEW = 3;

/** The number to call, the lines of the country, and the way to all others. */
function Danger({ country }: { readonly country: string | null | undefined }) {
  const numbers = helpFor(country ?? null, country === undefined ? NO_DAY : dayHere());
  const urgent = numbers.emergency?.numbers[0];
  // A few: whoever is worried came for what to say, and the rest is one tap away.
  const lines = numbers.lines.filter(({ kind }) => kind !== "child").slice(0, FEW);
  return (
    <section class="urgent" aria-labelledby="danger">
      <h2 id="danger">{worriedPage.danger}</h2>
      {worried.now.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {urgent === undefined ? <p class="reading">{help.unknown}</p> : <CallNow number={urgent.number} />}
      <Lines help={{ ...numbers, emergency: null, lines }} />
      {numbers.stale && <p class="small muted">{help.stale}</p>}
      <a class="btn soft" href={country === undefined ? "/help#countries" : "/help"}>
        {country === undefined ? worriedPage.choose : worriedPage.moreNumbers}
      </a>
      <p class="small muted">{help.offline}</p>
    </section>
  );
}

function Sources() {
  return (
    <ul class="srcs small">
      {worried.sources.map(({ says, cite, url, read }) => (
        <li key={url}>
          <p>{says}</p>
          <a href={url} target="_blank" rel="noreferrer">
            {cite}
          </a>
          <span class="when">{worriedPage.read[read]}</span>
        </li>
      ))}
    </ul>
  );
}
