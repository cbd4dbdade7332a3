/**
 * What a look at the files found: counts in a table, moods without a place, and what could not be read.
 */
import { becameOf } from "@onward/content/unread";
import { useSignal } from "@preact/signals";
import { announce } from "../../app/announcer.tsx";
import { crash } from "../../app/crash.tsx";
import { bringing as copy } from "../../copy/en/data.ts";
import { data } from "../../copy/en/data.ts";
import { formatDate } from "../../copy/format.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { lookAgain, type Preview } from "./bringing.ts";

export function LookedAt({ preview }: { readonly preview: Preview }) {
  return (
    <>
      <Counts preview={preview} />
      {preview.leftOut.length > 0 && (
        <p class="small muted">
          {copy.leftOut(data.list(preview.leftOut.map(({ what, count }) => copy.left[what](count))))}
        </p>
      )}
      {preview.changed + preview.gone > 0 && <p class="small">{copy.touches}</p>}
      <Moods moods={preview.moods} />
      <Unread preview={preview} />
    </>
  );
}

type Line = readonly [kind: string, happens: string];

/** Where a copy's tables are counted; a copy may name one as every object names something. */
const TABLES: ReadonlyMap<string, keyof typeof copy.rows> = new Map([
  ["setback", "setbacks"],
  ["lesson", "lessons"],
  ["goal", "goals"],
  ["attempt", "goals"],
  ["note", "notes"],
  ["win", "wins"],
  ["checkin", "days"],
  ["sitting", "days"],
]);

function linesOf(preview: Preview): Line[] {
  const { added, here, back, changed, gone, attachments, days } = preview;
  if (preview.format === "onward") {
    const sums = new Map<keyof typeof copy.rows, number>();
    for (const [table, count] of Object.entries(preview.tables)) {
      const row = TABLES.get(table) ?? "rest";
      sums.set(row, (sums.get(row) ?? 0) + count);
    }
    return [
      ...(Object.keys(copy.rows) as (keyof typeof copy.rows)[]).flatMap((row): Line[] => {
        const count = sums.get(row) ?? 0;
        return count > 0 ? [[copy.rows[row], copy.new(count)]] : [];
      }),
      ...(attachments > 0 ? [[copy.files_, copy.along(attachments)] as const] : []),
      ...(changed > 0 ? [[copy.changed, copy.change(changed)] as const] : []),
      ...(gone > 0 ? [[copy.gone, copy.go(gone)] as const] : []),
      ...(back > 0 ? [[copy.cameBack, copy.back(back)] as const] : []),
      ...(here > 0 ? [[copy.hereCopy, copy.alone(here)] as const] : []),
    ];
  }
  return [
    [copy.newNotes, copy.new(added)],
    ...(days ? [[copy.days, copy.fromTo(formatDate(days.first), formatDate(days.last))] as const] : []),
    ...(attachments > 0 ? [[copy.files_, copy.along(attachments)] as const] : []),
    ...(here > 0 ? [[copy.hereAlready, copy.alone(here)] as const] : []),
    ...(back > 0 ? [[copy.cameBack, copy.back(back)] as const] : []),
  ];
}

function Counts({ preview }: { readonly preview: Preview }) {
  const { unreadableCount } = preview;
  return (
    <table class="tbl">
      <caption class="vh">{copy.table}</caption>
      <thead class="vh">
        <tr>
          <th scope="col">{copy.kind}</th>
          <th scope="col">{copy.happens}</th>
        </tr>
      </thead>
      <tbody>
        {linesOf(preview).map(([kind, happens]) => (
          <tr key={kind}>
            <th scope="row">{kind}</th>
            <td class="n">{happens}</td>
          </tr>
        ))}
        {unreadableCount > 0 && (
          <tr>
            <th scope="row">{copy.unreadable}</th>
            <td class="n">
              <a class="link" href="#which">
                {copy.whichOf(unreadableCount)}
              </a>
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** "entry 3", "row 12", "file 7 row 12", as readers say it, in words. */
function whereWords(where: string): string {
  const [first = "", n = "", , row = ""] = where.split(" ");
  if (row !== "") return copy.where.fileRow(Number(n), Number(row));
  if (first === "entry" || first === "row" || first === "file") return copy.where[first](Number(n));
  return where;
}

function Unread({ preview }: { readonly preview: Preview }) {
  const { unreadable, unreadableCount } = preview;
  if (unreadableCount === 0) return null;
  return (
    <details class="fold" id="which" open={unreadableCount <= 5}>
      <summary>
        <span>{copy.whichTitle}</span>
        <Icon name="chevron-right" />
      </summary>
      <div class="inside">
        <ul class="rows">
          {unreadable.map(({ where, why, kept }, i) => (
            <li key={i} class="row">
              <span class="grow">
                <b>{whereWords(where)}</b>
                <span class="small">
                  {copy.unread.why[why]} {copy.unread[becameOf(why, kept)]}
                </span>
              </span>
            </li>
          ))}
        </ul>
        {unreadableCount > unreadable.length && (
          <p class="small muted">{copy.whichMore(unreadableCount - unreadable.length)}</p>
        )}
      </div>
    </details>
  );
}

/** Moods whose names say nothing to Onward are put in order by whoever named them. */
function Moods({ moods }: { readonly moods: Preview["moods"] }) {
  const labels = moods.flatMap(({ label }) => (label === null ? [] : [label]));
  const order = useSignal<readonly string[]>([...new Set(labels)]);
  const put = useSignal(false);
  if (put.value || !moods.some(({ label, mood }) => label !== null && mood === null)) return null;
  const move = (from: number, to: number): void => {
    const next = [...order.peek()];
    const [label] = next.splice(from, 1);
    if (label === undefined || to < 0 || to > next.length) return;
    next.splice(to, 0, label);
    order.value = next;
    announce(copy.moods.moved(label, to + 1));
  };
  return (
    <section class="note water" aria-labelledby="moods-title">
      <h3 id="moods-title">{copy.moods.title}</h3>
      <p class="small">{copy.moods.about}</p>
      <ol class="moods">
        {order.value.map((label, at) => (
          <li key={label}>
            <span class="grow" dir="auto">
              {label}
            </span>
            <button
              type="button"
              class="iconbtn up"
              aria-label={copy.moods.up(label)}
              onClick={() => move(at, at - 1)}
            >
              <Icon name="chevron-down" />
            </button>
            <button
              type="button"
              class="iconbtn"
              aria-label={copy.moods.down(label)}
              onClick={() => move(at, at + 1)}
            >
              <Icon name="chevron-down" />
            </button>
          </li>
        ))}
      </ol>
      <Actions>
        <Button
          kind="soft"
          onClick={() => {
            lookAgain({ moodOrder: order.peek() }).catch(crash);
          }}
        >
          {copy.moods.use}
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            put.value = true;
          }}
        >
          {copy.moods.skip}
        </Button>
      </Actions>
    </section>
  );
}
