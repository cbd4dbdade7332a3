/**
 * The check: reads everything once, and says what is the matter and what to do about it.
 */
import { useSignal } from "@preact/signals";
import type { Operations } from "@onward/store/operations";
import { announce } from "../../app/announcer.tsx";
import { crash } from "../../app/crash.tsx";
import { perform } from "../../app/store.ts";
import { data } from "../../copy/en/data.ts";
import { Button } from "../../ui/button.tsx";
import { Bar } from "../../ui/states.tsx";

const copy = data.care;
type Checked = Awaited<ReturnType<Operations["check"]>>;

/** Words for a problem; each says what to do. */
function problemWords(problem: Checked["problems"][number]): string {
  switch (problem.type) {
    case "FileDamaged":
      return copy.problems.fileDamaged;
    case "RowUnreadable":
      return copy.problems.rowUnreadable(problem.count);
    case "FilesMissing":
      return copy.problems.filesMissing(problem.count);
    case "SearchIncomplete":
      return copy.problems.searchIncomplete(problem.count);
  }
}

const linesOf = ({ problems, waiting }: Checked): string[] => [
  ...(problems.length === 0 ? [copy.sound] : problems.map(problemWords)),
  ...(waiting > 0 ? [copy.waiting(waiting)] : []),
];

export function CheckAll() {
  const progress = useSignal<{ done: number; total: number } | null>(null);
  const lines = useSignal<readonly string[]>([]);
  const check = async (): Promise<void> => {
    if (progress.peek() !== null) return;
    lines.value = [];
    progress.value = { done: 0, total: 0 };
    try {
      const checked = await perform("check", null, (value) => {
        progress.value = value as { done: number; total: number };
      });
      lines.value = linesOf(checked);
      announce(lines.value.join(" "));
    } finally {
      progress.value = null;
    }
  };
  const now = progress.value;
  return (
    <div class="check-all">
      <Button
        aria-describedby="check-detail"
        onClick={() => {
          check().catch(crash);
        }}
      >
        {copy.check}
      </Button>
      <p class="hint" id="check-detail">
        {copy.checkDetail}
      </p>
      {now !== null && now.total > 0 && <Bar label={copy.checking} done={now.done} of={now.total} />}
      {lines.value.map((line) => (
        <p class="small" key={line}>
          {line}
        </p>
      ))}
    </div>
  );
}
