/**
 * Whose numbers these are, and *Change* beside it.
 */
import { countriesWithHelp } from "@onward/content/helplines/index";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { NONE } from "../../app/parts/country-here.ts";
import { help } from "../../copy/en/help.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { byName, countryName } from "../../copy/country-name.ts";

export function CountryChooser({
  country,
  onChoose,
}: {
  readonly country: string | null;
  readonly onChoose: (code: string) => void;
}) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const select = useRef<HTMLSelectElement>(null);
  /** By arrow keys each country on the way is chosen too: then it stays open for the next. */
  const byKeys = useRef(false);
  useLayoutEffect(() => {
    byKeys.current = false;
    if (open) select.current?.focus();
  }, [open]);
  const listed = countriesWithHelp();
  const known = country !== null && listed.includes(country);
  return (
    <div class="country">
      <Icon name="map-pin" small />
      <span class="grow">{country === null ? help.unknownCountry : countryName(country)}</span>
      {open ? (
        <div class="choose-country">
          <label for={id} class="vh">
            {help.country}
          </label>
          <select
            id={id}
            ref={select}
            class="input"
            value={known ? country : NONE}
            onPointerDown={() => (byKeys.current = false)}
            onKeyDown={() => (byKeys.current = true)}
            onChange={(event) => {
              onChoose(event.currentTarget.value);
              if (!byKeys.current) setOpen(false);
            }}
          >
            {byName(listed).map((code) => (
              <option key={code} value={code}>
                {countryName(code)}
              </option>
            ))}
            <option value={NONE}>{help.another}</option>
          </select>
        </div>
      ) : (
        <Button kind="quiet" aria-label={help.changeCountry} onClick={() => setOpen(true)}>
          {help.change}
        </Button>
      )}
    </div>
  );
}
