/**
 * Earlier versions of one text: when each was written, what it said, and using it again.
 */
import { useSignal } from "@preact/signals";
import { zoneHere } from "@onward/domain/kernel/zone-here";
import type { AnswerTo } from "@onward/store/tab/client";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { crash } from "../../app/crash.tsx";
import type { ScreenProps } from "../../app/route.ts";
import { query, useQuery } from "../../app/store.ts";
import { undoOf } from "../../app/take-back.ts";
import { history } from "../../copy/en/history.ts";
import { troubleWords } from "../../copy/en/trouble.ts";
import { formatTime, relativeDay, sentenceStart } from "../../copy/format.ts";
import { Button } from "../../ui/button.tsx";
import { OwnWords, Rows } from "../../ui/layout.tsx";
import { showToast } from "../../ui/toast.tsx";
import { placeOf, wayBack } from "./bring-back.ts";
import "./history.css";

const copy = history.versions;
type Version = NonNullable<AnswerTo<"textVersions">>["versions"][number];
type Text = { readonly table: string; readonly row: string; readonly cell: string };

export default function Versions({ params }: ScreenProps) {
  const { table = "", row = "", cell = "" } = params;
  const text = { table, row, cell };
  const answer = useQuery("textVersions", text).value;
  const bar = <SubBar back={{ href: placeOf(table, row, answer?.owner ?? null), name: copy.back }} />;
  if (answer === undefined) return bar;
  const zone = zoneHere();
  const versions = answer?.versions ?? [];
  const sentence = answer === null ? copy.missing : versions.length < 2 ? copy.none : copy.about;
  return (
    <>
      {bar}
      <div class="head">
        <PageTitle window={copy.title}>{copy.title}</PageTitle>
        <p class="lede">{sentence}</p>
      </div>
      {versions.length > 0 && (
        <Rows label={copy.title}>
          {versions.map((version) => (
            <OneVersion
              key={version.stamp}
              version={version}
              text={text}
              owner={answer?.owner ?? null}
              when={copy.on(
                sentenceStart(relativeDay(version.day, answer?.today ?? version.day)),
                formatTime(version.at, zone),
              )}
            />
          ))}
        </Rows>
      )}
    </>
  );
}

function OneVersion({
  version,
  text,
  owner,
  when,
}: {
  readonly version: Version;
  readonly text: Text;
  readonly owner: string | null;
  readonly when: string;
}) {
  const whole = useSignal<string | null>(null);
  const open = useSignal(false);
  const gone = useSignal(false);
  const back = wayBack(text.table, text.cell);

  const fetch = async (): Promise<string | null> => {
    const found = whole.peek() ?? (await query("textVersion", { ...text, stamp: version.stamp }));
    whole.value = found;
    gone.value = found === null;
    return found;
  };
  const read = async (): Promise<void> => {
    if ((await fetch()) !== null) open.value = !open.peek();
  };
  const use = async (): Promise<void> => {
    const words = await fetch();
    if (words === null || back === null) return;
    const result = await back(text.row, words, owner);
    if (!result.ok) {
      const { error } = result;
      showToast(
        error.type === "BadInput" ||
          error.type === "UnknownCommand" ||
          error.type === "TooMuchAtOnce" ||
          error.type === "ReadOnly" ||
          error.type === "StorageFull" ||
          error.type === "StorageBroken"
          ? troubleWords(error)
          : copy.rowGone,
      );
      return;
    }
    const { batch } = result.value;
    showToast(copy.used, undoOf(batch));
  };

  return (
    <li class="version">
      <p class="small muted">
        {when}
        {version.current && <span class="tag">{copy.current}</span>}
      </p>
      {gone.value ? (
        <p class="muted">{copy.gone}</p>
      ) : open.value && whole.value !== null ? (
        <OwnWords>{whole.value}</OwnWords>
      ) : (
        <p class="words" dir="auto">
          {version.line}
        </p>
      )}
      <div class="actions">
        <Button
          kind="quiet"
          aria-expanded={open.value}
          aria-label={copy.readOf(when)}
          onClick={() => {
            read().catch(crash);
          }}
        >
          {copy.read}
        </Button>
        {!version.current && back !== null && (
          <Button
            aria-label={copy.againOf(when)}
            onClick={() => {
              use().catch(crash);
            }}
          >
            {copy.again}
          </Button>
        )}
      </div>
    </li>
  );
}
