/**
 * The numbers of one country as rows that call or text, the lists kept by others, and how sure all of it is.
 */
import {
  dial,
  type Directory,
  type EmergencyNumber,
  type Help,
  type Line,
} from "@onward/content/helplines/index";
import { formatDate, formatList } from "../../copy/format.ts";
import { languageName } from "../../copy/country-name.ts";
import { help } from "../../copy/en/help.ts";
import { Icon } from "../../ui/icon.tsx";
import { Fold, Section } from "../../ui/layout.tsx";
import "../../ui/number-row.css";

/** The one button of the page. */
export function CallNow({ number }: { readonly number: string }) {
  return (
    <a class="btn ink block call-now" href={`tel:${dial(number)}`}>
      <Icon name="phone" />
      {help.callNow(number)}
    </a>
  );
}

/** A row whose whole width calls or texts. The name says what happens and to whom. */
function NumberRow({
  name,
  detail,
  verb,
  number,
  href,
}: {
  readonly name: string;
  readonly detail: string;
  readonly verb: "call" | "text";
  readonly number: string;
  readonly href: string;
}) {
  return (
    <li>
      <a class="number-row" href={href}>
        <span>
          <span class="vh">{help[verb]} </span>
          <b>{name}</b>
          {detail !== "" && <span class="small muted">{detail}</span>}
        </span>
        <span class="btn line num" dir="ltr">
          <Icon name={verb === "call" ? "phone" : "message-circle"} small />
          {number}
        </span>
      </a>
    </li>
  );
}

export const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);
/** A text to a line, begun with the word it asks for. */
export const textTo = ({ number, body }: NonNullable<Line["text"]>): string =>
  `sms:${number}${body === null ? "" : `?body=${encodeURIComponent(body)}`}`;
const spoken = ({ languages }: Line): string | null =>
  languages && help.languages(formatList(languages.map(languageName)));
const details = (line: Line, first: string | null = null): string =>
  [first, line.how, spoken(line), line.hours, line.cost]
    .filter((text) => text !== null)
    .map(sentence)
    .join(" ");

/** @param withWeb false where a line before it has the same address */
function LineRows({ line, withWeb }: { readonly line: Line; readonly withWeb: boolean }) {
  const { name, call, tel, text } = line;
  const web = withWeb ? line.web : null;
  return (
    <>
      {call !== null && tel !== null && (
        <NumberRow verb="call" name={name} detail={details(line)} number={call} href={`tel:${tel}`} />
      )}
      {text !== null && (
        <NumberRow
          verb="text"
          name={name}
          detail={details(line, text.body === null ? help.byText : help.textWord(text.body))}
          number={text.number}
          href={textTo(text)}
        />
      )}
      {web !== null && (
        <li class="web-row">
          <a class="link" href={web} target="_blank" rel="noreferrer">
            {help.web(name)}
            <Icon name="external-link" small />
          </a>
        </li>
      )}
    </>
  );
}

function EmergencyRow({ number, for: whom }: EmergencyNumber) {
  return (
    <NumberRow
      verb="call"
      name={help.numberFor[whom]}
      detail=""
      number={number}
      href={`tel:${dial(number)}`}
    />
  );
}

/** The lines, then what other emergency numbers there are. `whole` shows the first one too, as a row. */
export function Lines({ help: shown, whole = false }: { readonly help: Help; readonly whole?: boolean }) {
  const emergency = shown.emergency?.numbers ?? [];
  const others = whole ? emergency : emergency.slice(1);
  if (shown.lines.length + others.length === 0) return null;
  const rows = others.map((number) => <EmergencyRow key={number.number} {...number} />);
  return (
    <ul class="lines">
      {whole && rows}
      {shown.lines.map((line, at) => (
        <LineRows
          key={line.name}
          line={line}
          withWeb={shown.lines.findIndex(({ web }) => web === line.web) === at}
        />
      ))}
      {!whole && rows}
    </ul>
  );
}

/** Lists of lines for many countries, kept by others. */
export function Lists({ directories }: { readonly directories: readonly Directory[] }) {
  return (
    <Section title={help.lists}>
      <ul class="rows">
        {directories.map(({ url, name, what }) => (
          <li key={url}>
            <a class="row" href={url} target="_blank" rel="noreferrer">
              <Icon name="globe" />
              <span class="grow">
                <b>{name}</b>
                <span class="small">{what}</span>
              </span>
              <Icon name="external-link" />
            </a>
          </li>
        ))}
      </ul>
      <p class="small muted after-rows">{help.listsNote}</p>
    </Section>
  );
}

type Read = { readonly url: string; readonly copyDate: string; readonly copyDateKnown: boolean };

/** A page that is quoted twice is one source. */
const eachOnce = <Page extends Read>(pages: readonly Page[]): Page[] =>
  pages.filter(({ url }, at) => pages.findIndex((page) => page.url === url) === at);

function SourceLine({ name, page }: { readonly name: string; readonly page: Read }) {
  const when = formatDate(page.copyDate);
  return (
    <li>
      <a href={page.url} target="_blank" rel="noreferrer">
        {name}
      </a>
      <span class="when">{page.copyDateKnown ? help.readOn(when) : help.readCopy(when)}</span>
    </li>
  );
}

/** When it was looked at last, what is doubtful, and where it comes from. */
export function HowSure({ help: shown }: { readonly help: Help }) {
  const { lastChecked, stale, fromUndatedCopy, emergency, lines } = shown;
  const known = (emergency?.sources.length ?? 0) + lines.length > 0;
  return (
    <div class="how-sure small muted">
      {lastChecked !== null && (
        <p>
          {help.checked(formatDate(lastChecked))} {stale && help.stale} {fromUndatedCopy && help.undated}
        </p>
      )}
      {known && (
        <Fold title={help.sources}>
          <ul class="srcs">
            {emergency?.sources.map((source) => (
              <SourceLine key={source.url} name={source.name} page={source} />
            ))}
            {lines.flatMap((line) =>
              eachOnce(line.seen).map((page) => (
                <SourceLine
                  key={`${line.name} ${page.url}`}
                  name={page.operator === line.name ? line.name : `${line.name}: ${page.operator}`}
                  page={page}
                />
              )),
            )}
          </ul>
        </Fold>
      )}
    </div>
  );
}
