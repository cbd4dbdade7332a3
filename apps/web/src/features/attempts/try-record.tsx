/**
 * The record of a try: what was really there, kept with it.
 */
import { useSignal } from "@preact/signals";
import type { Id } from "@onward/domain/kernel/id";
import type { AnswerTo } from "@onward/store/tab/client";
import { crash } from "../../app/crash.tsx";
import type { KeptFile } from "../../app/keep-file.ts";
import { AddToRecord, RecordItem, RecordList, TakeAway } from "../../app/parts/record.tsx";
import { run } from "../../app/store.ts";
import { undoOf } from "../../app/take-back.ts";
import { attempts } from "../../copy/en/attempts.ts";
import { log } from "../../copy/en/log.ts";
import { troubleWords } from "../../copy/en/trouble.ts";
import { Section } from "../../ui/layout.tsx";
import { showToast } from "../../ui/toast.tsx";

type Page = NonNullable<AnswerTo<"tryPage">>;

export function TryRecord({ page: { attempt, record } }: { readonly page: Page }) {
  const trouble = useSignal<string | null>(null);
  const add = async (file: KeptFile): Promise<void> => {
    const owner = attempt.id as string as Id<"row">;
    const result = await run("addAttachment", { owner, ownerTable: "attempt", file });
    trouble.value = result.ok
      ? null
      : result.error.type === "TooManyAttachments"
        ? log.record.troubles.tooMany
        : troubleWords(result.error);
  };
  const takeAway = async (attachment: Id<"attachment">): Promise<void> => {
    const result = await run("removeAttachment", { attachment });
    trouble.value = result.ok ? null : troubleWords(result.error);
    if (result.ok) showToast(log.record.removed, undoOf(result.value.batch));
  };
  const files = record.flatMap((file) => (file.kind === "other" ? [] : [{ ...file, kind: file.kind }]));
  return (
    <Section title={attempts.page.record}>
      <p class="hint">{attempts.page.recordHint}</p>
      {files.length > 0 && (
        <RecordList>
          {files.map((file) => (
            <RecordItem key={file.id} file={file}>
              <div class="under">
                <TakeAway file={file} onPress={() => void takeAway(file.id).catch(crash)} />
              </div>
            </RecordItem>
          ))}
        </RecordList>
      )}
      {trouble.value !== null && (
        <p class="err" role="alert">
          {trouble.value}
        </p>
      )}
      <AddToRecord
        count={record.length}
        draft={`/goals/${attempt.goal}/tries/${attempt.id}#text`}
        onKept={add}
      />
    </Section>
  );
}
