/**
 * Recently deleted: what can still come back for 30 days, and the way to let it go for good.
 */
import { useSignal } from "@preact/signals";
import type { Id } from "@onward/domain/kernel/id";
import type { AnswerTo } from "@onward/store/tab/client";
import { announce } from "../../app/announcer.tsx";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { crash } from "../../app/crash.tsx";
import { perform, run, useQuery } from "../../app/store.ts";
import { undoOf } from "../../app/take-back.ts";
import { history } from "../../copy/en/history.ts";
import { shell } from "../../copy/en/shell.ts";
import { troubleWords } from "../../copy/en/trouble.ts";
import { formatDate, relativeDay } from "../../copy/format.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { Rows } from "../../ui/layout.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { showToast } from "../../ui/toast.tsx";
import "./history.css";

const copy = history.deleted;
const A_PAGE = 50;
type Deleted = AnswerTo<"deletedRows">;
type DeletedRow = Deleted["rows"][number];

const kindOf = ({ table }: DeletedRow): string =>
  Object.hasOwn(copy.kinds, table) ? copy.kinds[table as keyof typeof copy.kinds] : copy.kinds.other;

async function restore(row: DeletedRow): Promise<void> {
  const result = await run("restoreRow", { table: row.table, row: row.id as Id<"row"> });
  if (!result.ok) return showToast(troubleWords(result.error));
  const { batch } = result.value;
  showToast(copy.restored, undoOf(batch));
}

export default function DeletedScreen() {
  const limit = useSignal(A_PAGE);
  const answer = useQuery("deletedRows", { limit: limit.value }).value;
  const asked = useSignal<DeletedRow | null>(null);

  const purge = async (row: DeletedRow): Promise<void> => {
    const result = await perform("purgeRows", { rows: [{ table: row.table, id: row.id }] });
    asked.value = null;
    if (!result.ok) return showToast(troubleWords(result.error));
    announce(copy.purged);
  };

  return (
    <>
      <SubBar back={{ href: "/settings/data", name: copy.back }} />
      <div class="head">
        <PageTitle window={copy.title}>{copy.title}</PageTitle>
        <p class="lede">{copy.about}</p>
      </div>
      {answer !== undefined &&
        (answer.rows.length === 0 ? (
          <EmptyState sentence={copy.empty} />
        ) : (
          <Rows label={copy.title}>
            {answer.rows.map((row) => (
              <Deleted
                key={`${row.table} ${row.id}`}
                row={row}
                today={answer.today}
                onRestore={() => {
                  restore(row).catch(crash);
                }}
                onPurge={() => {
                  asked.value = row;
                }}
              />
            ))}
          </Rows>
        ))}
      {answer?.more === true && (
        <Button
          kind="quiet"
          onClick={() => {
            limit.value += A_PAGE;
          }}
        >
          {copy.more}
        </Button>
      )}
      <Sheet
        open={asked.value !== null}
        title={copy.sure}
        close={shell.close}
        onClose={() => {
          asked.value = null;
        }}
      >
        <p>{copy.sureDetail}</p>
        <Actions stack>
          <Button
            kind="danger"
            onClick={() => {
              const row = asked.peek();
              if (row !== null) purge(row).catch(crash);
            }}
          >
            {copy.purge}
          </Button>
          <Button kind="quiet" onClick={(event) => event.currentTarget.closest("dialog")?.close()}>
            {copy.keep}
          </Button>
        </Actions>
      </Sheet>
    </>
  );
}

const dayOrWords = (line: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(line) ? formatDate(line) : line);

function Deleted({
  row,
  today,
  onRestore,
  onPurge,
}: {
  readonly row: DeletedRow;
  readonly today: string;
  readonly onRestore: () => void;
  readonly onPurge: () => void;
}) {
  const kind = kindOf(row);
  // Of a check-in without words its day is all there is to tell it by.
  const line = row.line !== null && row.table === "checkin" ? dayOrWords(row.line) : row.line;
  const what = line ?? kind;
  return (
    <li class="deleted">
      <div class="grow">
        {line !== null && (
          <span class="words" dir="auto">
            {line}
          </span>
        )}
        <span class="small muted">{copy.when(kind, relativeDay(row.day, today))}</span>
      </div>
      <Actions>
        <Button aria-label={copy.restoreOf(what)} onClick={onRestore}>
          {copy.restore}
        </Button>
        <Button kind="quiet" aria-label={copy.purgeOf(what)} onClick={onPurge}>
          {copy.purge}
        </Button>
      </Actions>
    </li>
  );
}
