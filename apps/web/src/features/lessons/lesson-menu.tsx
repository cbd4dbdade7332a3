/**
 * What else can be done with a lesson: change it, look at its earlier versions, delete it.
 */
import { useSignal } from "@preact/signals";
import type { Lesson } from "@onward/domain/lessons/lesson";
import { crash } from "../../app/crash.tsx";
import { go } from "../../app/navigation.ts";
import { run } from "../../app/store.ts";
import { undoOf } from "../../app/take-back.ts";
import { lessons } from "../../copy/en/lessons.ts";
import { shell } from "../../copy/en/shell.ts";
import { troubleWords } from "../../copy/en/trouble.ts";
import { Icon } from "../../ui/icon.tsx";
import { Row, Rows } from "../../ui/layout.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { showToast } from "../../ui/toast.tsx";

const copy = lessons.page;

/** Takes it out of sight, and back with the toast's button. */
async function remove(lesson: Lesson["id"]): Promise<void> {
  const removed = await run("removeLesson", { lesson });
  if (!removed.ok) {
    showToast(troubleWords(removed.error));
    return;
  }
  go("/lessons", { replace: true });
  showToast(copy.removed, undoOf(removed.value.batch));
}

export function LessonMenu({ lesson }: { readonly lesson: Lesson }) {
  const open = useSignal(false);
  const leave = (deed: () => void) => () => {
    open.value = false;
    deed();
  };
  return (
    <>
      <button
        type="button"
        class="iconbtn"
        aria-label={copy.menu}
        aria-haspopup="dialog"
        onClick={() => {
          open.value = true;
        }}
      >
        <Icon name="ellipsis" />
      </button>
      <Sheet
        open={open.value}
        title={copy.menu}
        close={shell.close}
        onClose={() => {
          open.value = false;
        }}
      >
        <Rows>
          <Row lead="pencil" title={copy.edit} onPress={leave(() => go(`/lessons/${lesson.id}/edit`))} />
          <Row
            lead="history"
            title={copy.versions}
            onPress={leave(() => go(`/versions/lesson/${lesson.id}/text`))}
          />
          <Row
            lead="trash-2"
            title={copy.remove}
            danger
            onPress={leave(() => {
              remove(lesson.id).catch(crash);
            })}
          />
        </Rows>
      </Sheet>
    </>
  );
}
