/**
 * Lines that need no typing: those of Help for the country here, and people from one's own list.
 */
import { helpFor, type Line as HelpLine } from "@onward/content/helplines/index";
import { countryHere, NO_DAY } from "../../app/parts/country-here.ts";
import { useQuery } from "../../app/store.ts";
import { countryName } from "../../copy/country-name.ts";
import { care } from "../../copy/en/care.ts";
import { Fold, Row, Rows } from "../../ui/layout.tsx";
import type { PlanLine } from "./line-form.tsx";

const copy = care.plan;

type PutIn = (text: string, more?: { number?: string; country?: string }) => void;
type Given = { readonly lines: readonly PlanLine[]; readonly putIn: PutIn };

const saidBy = ({ name, call, text }: HelpLine): string =>
  call !== null || text === null ? name : copy.textTo(name, text.number, text.body);

/** The number that Help has now for a line put in from there, where it is another one; null otherwise. */
export function otherNumber({ text, number, country }: PlanLine): string | null {
  if (country === null || number === null) return null;
  const now = helpFor(country, NO_DAY).lines.find((line) => saidBy(line) === text);
  return now === undefined || now.call === null || now.call === number ? null : now.call;
}

/** Lines of Help, for the country here alone. */
export function FromHelp({ lines, putIn }: Given) {
  const country = countryHere();
  const there = new Set(lines.map(({ text }) => text));
  const from = helpFor(country, NO_DAY).lines;
  const left = from.filter((line) => !there.has(saidBy(line)));
  if (from.length > 0 && left.length === 0) return null;
  return (
    <Fold title={copy.fromHelp}>
      {country === null || from.length === 0 ? (
        <p class="small">
          {copy.noneFromHelp}{" "}
          <a class="link" href="/help">
            {care.helpNow}
          </a>
        </p>
      ) : (
        <>
          <p class="small muted">{copy.fromHelpOf(countryName(country))}</p>
          <Rows>
            {left.map((line) => (
              <Row
                key={line.name}
                lead="plus"
                title={saidBy(line)}
                {...(line.call !== null && { detail: <span dir="ltr">{line.call}</span> })}
                onPress={() =>
                  putIn(saidBy(line), { country, ...(line.call !== null && { number: line.call }) })
                }
              />
            ))}
          </Rows>
        </>
      )}
    </Fold>
  );
}

/** People and professionals who are not in this part of the plan yet. */
export function FromPeople({ lines, putIn }: Given) {
  const helpers = useQuery("helpersKept", null).value ?? [];
  const there = new Set(lines.map(({ text }) => text));
  const left = helpers.filter(({ name }) => !there.has(name));
  if (left.length === 0) return null;
  return (
    <Fold title={copy.fromPeople}>
      <Rows>
        {left.map(({ id, name, what, number }) => (
          <Row
            key={id}
            lead="plus"
            title={<span dir="auto">{name}</span>}
            {...(what !== null && { detail: <span dir="auto">{what}</span> })}
            onPress={() => putIn(name, number === null ? {} : { number })}
          />
        ))}
      </Rows>
    </Fold>
  );
}
