/**
 * My plan for hard days: six parts and what is worth staying for, each of a person's own lines; whom to call above all of
 * it; where else it may be seen; on paper.
 */
import { signal, useSignal, type Signal } from "@preact/signals";
import {
  CHOSEN,
  NOT_CHOSEN,
  PLAN_FROM_HELP,
  PLAN_WHEN_LOCKED,
  SECTIONS,
  callFirst,
  namesSomebody,
  type Section as PlanSection,
} from "@onward/domain/care/hard-days";
import { shownOf } from "@onward/domain/kernel/dial";
import type { AnswerTo } from "@onward/store/tab/client";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { crash } from "../../app/crash.tsx";
import { isAt } from "../../app/navigation.ts";
import { lineDraft } from "../../app/parts/line.tsx";
import { run } from "../../app/store.ts";
import { useNotedPlan } from "./noting.ts";
import { care } from "../../copy/en/care.ts";
import { Actions, Button, LinkButton } from "../../ui/button.tsx";
import { SwitchRow } from "../../ui/choices.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Fold, OwnWords, Section } from "../../ui/layout.tsx";
import { CallNumber } from "../../app/parts/call-number.tsx";
import { does, say } from "./deeds.ts";
import type * as putInPart from "./put-in.tsx";
import { hasNumber, LineForm, type PlanLine } from "./line-form.tsx";
import "../../ui/screens/care.css";

const copy = care.plan;
const PLACE = "/care/plan";
type Plan = AnswerTo<"hardDaysPlan">;
/** What knows the lines of Help: fetched when the plan stands, since it is large. */
type PutIn = typeof putInPart;
const putIn = signal<PutIn | null>(null);
/** The parts that are numbered; what is worth staying for stands beside them. */
const NUMBERED = SECTIONS.filter((section) => section !== "staying");
/** The line that was moved last, and which way: the focus goes along with it. */
type Moved = { readonly id: string; readonly up: boolean } | null;

export function HardDaysPlan() {
  const plan = useNotedPlan();
  useEffect(() => {
    // Without it lines are typed, and nothing else is amiss.
    import("./put-in.tsx").then(
      (part) => (putIn.value = part),
      () => undefined,
    );
  }, []);
  return (
    <>
      <SubBar back={{ href: "/care", name: care.toCare }} />
      <div class="head care-head">
        {plan !== undefined && plan.written !== null && (
          <p class="micro faint">{copy.written(plan.written, plan.today)}</p>
        )}
        <PageTitle window={copy.title}>{copy.title}</PageTitle>
        {plan !== undefined && plan.lines.length === 0 && (
          <div class="prose">
            <p class="lede">{copy.lede}</p>
            <p>{copy.with}</p>
          </div>
        )}
      </div>
      {plan && <Shown plan={plan} />}
    </>
  );
}

function Shown({ plan }: { readonly plan: Plan }) {
  const { lines } = plan;
  const ordering = useSignal(false);
  const moved = useSignal<Moved>(null);
  const move = async (line: PlanLine, up: boolean): Promise<void> => {
    if (await say(run("moveHardDayLine", { hardDayLine: line.id, up }), care.moved))
      moved.value = { id: line.id, up };
  };
  const part = (section: PlanSection) => (
    <Part
      key={section}
      section={section}
      plan={plan}
      ordering={ordering}
      moved={moved.value}
      onMove={(line, up) => void move(line, up).catch(crash)}
    />
  );
  const orderable = SECTIONS.some((section) => lines.filter((line) => line.section === section).length > 1);
  return (
    <div class="cols hard-days">
      <div>
        <Calls plan={plan} />
        <ol class="plan-parts">
          {NUMBERED.map((section, at) => (
            <li key={section}>
              <span class="part-number" aria-hidden="true">
                {at + 1}
              </span>
              {part(section)}
            </li>
          ))}
        </ol>
        {orderable && (
          <Actions>
            <Button
              kind="quiet"
              aria-pressed={ordering.value}
              onClick={() => {
                moved.value = null;
                ordering.value = !ordering.peek();
              }}
            >
              {ordering.value ? copy.ordered : copy.order}
            </Button>
          </Actions>
        )}
      </div>
      <aside>
        {part("staying")}
        <KeptClose plan={plan} />
        <div class="no-print studied">
          {lines.length > 0 && <p class="small muted">{copy.with}</p>}
          <Fold title={copy.studied}>
            <div class="prose">
              <p>{copy.studiedText}</p>
              <ul class="small">
                {copy.sources.map((source) => (
                  <li key={source}>{source}</li>
                ))}
              </ul>
            </div>
          </Fold>
        </div>
      </aside>
    </div>
  );
}

/** Whom to call, before anything is read; and the way past what one can do alone. */
function Calls({ plan: { lines } }: { readonly plan: Plan }) {
  if (lines.length === 0) return null;
  return (
    <div class="care-calls no-print">
      {callFirst(lines).map((line, at) => (
        <LinkButton
          key={line.id}
          kind={at === 0 ? "ink" : "line"}
          icon="phone"
          href={`tel:${line.dial}`}
          block
        >
          <span class="call-whom">
            <span class="num">{care.call(shownOf(line.number ?? ""))}</span>
            <span class="small" dir="auto">
              {firstLine(line.text)}
            </span>
          </span>
        </LinkButton>
      ))}
      <a class="link" href="#at-professionals">
        {copy.toLines}
      </a>
      {!namesSomebody(lines) && <p class="small muted">{copy.nobody}</p>}
    </div>
  );
}

const firstLine = (text: string): string => text.split("\n", 1)[0] ?? "";

function Part({
  section,
  plan,
  ordering,
  moved,
  onMove,
}: {
  readonly section: PlanSection;
  readonly plan: Plan;
  readonly ordering: Signal<boolean>;
  readonly moved: Moved;
  readonly onMove: (line: PlanLine, up: boolean) => void;
}) {
  const lines = plan.lines.filter((line) => line.section === section);
  const draft = useSignal(lineDraft(PLACE, lines, section)).value;
  const adding = useSignal(isAt(draft));
  const name = copy.sections[section];
  const Ready = putIn.value;
  const put = (text: string, more: { number?: string; country?: string } = {}): void =>
    does(run("writeHardDayLine", { section, text, ...more }), copy.putIn);
  return (
    <section class={`part of-${section}`} id={`at-${section}`} aria-labelledby={`name-${section}`}>
      <h2 id={`name-${section}`}>{name}</h2>
      {lines.length === 0 && <p class="hint no-print">{copy.hints[section]}</p>}
      <ul class="part-lines">
        {lines.map((line, at) => (
          <Line
            key={line.id}
            line={line}
            at={at}
            last={at === lines.length - 1}
            ordering={ordering.value && lines.length > 1}
            moved={moved?.id === line.id ? moved : null}
            onMove={(up) => onMove(line, up)}
          />
        ))}
      </ul>
      {adding.value ? (
        <LineForm draft={draft} section={section} line={null} onEnd={() => (adding.value = false)} />
      ) : (
        !ordering.value && (
          <Actions>
            <Button
              kind="quiet"
              icon="plus"
              aria-label={copy.addTo(name)}
              onClick={() => (adding.value = true)}
            >
              {copy.add}
            </Button>
          </Actions>
        )
      )}
      {section === "safer" && lines.length === 0 && (
        <Actions>
          <Button kind="quiet" onClick={() => put(copy.saferLine)}>
            {copy.saferLine}
          </Button>
        </Actions>
      )}
      {Ready && section === "professionals" && <Ready.FromHelp lines={lines} putIn={put} />}
      {Ready && hasNumber(section) && <Ready.FromPeople lines={lines} putIn={put} />}
    </section>
  );
}

function Line({
  line,
  at,
  last,
  ordering,
  moved,
  onMove,
}: {
  readonly line: PlanLine;
  readonly at: number;
  readonly last: boolean;
  readonly ordering: boolean;
  readonly moved: Moved;
  readonly onMove: (up: boolean) => void;
}) {
  const draft = `${PLACE}#${line.section}-${line.id}`;
  const changing = useSignal(isAt(draft));
  const item = useRef<HTMLLIElement>(null);
  // A row that is moved in the page lets go of the focus; at an end of the list the other way is left.
  useLayoutEffect(() => {
    if (!moved || !item.current) return;
    const ways = [...item.current.querySelectorAll<HTMLElement>("[data-way]")];
    (ways.find((one) => one.dataset["way"] === (moved.up ? "up" : "down")) ?? ways[0])?.focus();
  }, [at, moved]);
  if (changing.value)
    return (
      <li ref={item} id={`at-${line.id}`}>
        <LineForm draft={draft} section={line.section} line={line} onEnd={() => (changing.value = false)} />
      </li>
    );
  const shown = firstLine(line.text);
  const other = putIn.value?.otherNumber(line) ?? null;
  return (
    <li ref={item} id={`at-${line.id}`}>
      <div class="line-row">
        <OwnWords>{line.text}</OwnWords>
        {!ordering && (
          <button
            type="button"
            class="iconbtn"
            aria-label={copy.change(shown)}
            onClick={() => (changing.value = true)}
          >
            <Icon name="pencil" small />
          </button>
        )}
      </div>
      {line.number !== null && <CallNumber number={line.number} dial={line.dial} whom={shown} />}
      {other !== null && <p class="small">{copy.changedOnHelp(other)}</p>}
      {ordering && (
        <div class="actions move">
          {at > 0 && (
            <Button kind="quiet" data-way="up" aria-label={copy.upOf(shown)} onClick={() => onMove(true)}>
              {copy.up}
            </Button>
          )}
          {!last && (
            <Button
              kind="quiet"
              data-way="down"
              aria-label={copy.downOf(shown)}
              onClick={() => onMove(false)}
            >
              {copy.down}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

/**
 * Where else the plan may be seen, each off until chosen; and paper. A choice outlives the lines, and somebody on Help is
 * shown by it without any: so it can be taken back without them.
 */
export function KeptClose({ plan }: { readonly plan: Plan }) {
  const { lines, someone, fromHelp, whenLocked } = plan;
  if (lines.length === 0 && someone === null && !fromHelp && !whenLocked) return null;
  const set = (key: string, unchanged: { readonly on: string; readonly off: string }) => (on: boolean) =>
    say(
      run("choose", { key, value: on ? CHOSEN : NOT_CHOSEN }),
      care.kept,
      on ? unchanged.off : unchanged.on,
    ).catch(crash);
  return (
    <div class="no-print">
      <Section title={copy.close}>
        <div class="rows">
          <SwitchRow
            label={copy.showFromHelp}
            detail={copy.showFromHelpDetail}
            checked={fromHelp}
            onChange={set(PLAN_FROM_HELP, copy.stillFromHelp)}
          />
          <SwitchRow
            label={copy.showWhenLocked}
            detail={copy.showWhenLockedDetail}
            checked={whenLocked}
            onChange={set(PLAN_WHEN_LOCKED, copy.stillWhenLocked)}
          />
        </div>
        {lines.length > 0 && (
          <>
            <Actions>
              <Button kind="line" icon="printer" onClick={() => print()}>
                {copy.print}
              </Button>
            </Actions>
            <p class="hint">{copy.printHint}</p>
          </>
        )}
      </Section>
    </div>
  );
}
