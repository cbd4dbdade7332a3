/**
 * Every country with its numbers: what is there without script, found by its link.
 */
import { countriesWithHelp, helpFor } from "@onward/content/helplines/index";
import { NO_DAY } from "../../app/parts/country-here.ts";
import { help } from "../../copy/en/help.ts";
import { byName, countryName } from "../../copy/country-name.ts";
import { Lines } from "./numbers.tsx";

export function AllCountries() {
  const codes = byName(countriesWithHelp());
  return (
    // Written apart from its page, it must not share the names that are counted there.
    <section class="section" aria-labelledby="all-countries">
      <header>
        <h2 id="all-countries">{help.all}</h2>
      </header>
      <ul class="country-index" id="countries">
        {codes.map((code) => (
          <li key={code}>
            <a class="link" href={`#${code}`}>
              {countryName(code)}
            </a>
          </li>
        ))}
      </ul>
      {codes.map((code) => (
        <OneCountry key={code} code={code} />
      ))}
    </section>
  );
}

function OneCountry({ code }: { readonly code: string }) {
  // Nothing here says how old it is; the page does.
  const shown = helpFor(code, NO_DAY);
  return (
    <section class="one-country" id={code} aria-labelledby={`name-${code}`}>
      <h3 id={`name-${code}`}>{countryName(code)}</h3>
      {shown.emergency === null && <p class="small">{help.unknown}</p>}
      <Lines help={shown} whole />
      <a class="link" href="#countries">
        {help.toTop}
      </a>
    </section>
  );
}
