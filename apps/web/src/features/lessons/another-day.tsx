/**
 * Sooner or later than computed, until the next review.
 */
import { useSignal } from "@preact/signals";
import type { Lesson } from "@onward/domain/lessons/lesson";
import { crash } from "../../app/crash.tsx";
import { run } from "../../app/store.ts";
import { lessons, onDay } from "../../copy/en/lessons.ts";
import { troubleWords } from "../../copy/en/trouble.ts";
import { Button } from "../../ui/button.tsx";
import { Fold } from "../../ui/layout.tsx";

const copy = lessons.when;

/** @param today the person's day, which the words are counted from */
export function AnotherDay({ lesson, today }: { readonly lesson: Lesson["id"]; readonly today: string }) {
  const said = useSignal("");
  const move = async (where: "sooner" | "later"): Promise<void> => {
    const moved = await run("moveReview", { lesson, where });
    if (moved.ok) {
      said.value = copy.moved(onDay(moved.value.answer, today));
      return;
    }
    const { error } = moved;
    switch (error.type) {
      case "LessonRests":
        said.value = copy.restsNow;
        return;
      case "LessonMissing":
        said.value = lessons.review.gone;
        return;
      default:
        said.value = troubleWords(error);
    }
  };
  return (
    <Fold title={copy.more}>
      <div class="actions">
        {(["sooner", "later"] as const).map((where) => (
          <Button
            key={where}
            onClick={() => {
              move(where).catch(crash);
            }}
          >
            {copy[where]}
          </Button>
        ))}
      </div>
      <p class="hint" role="status">
        {said.value}
      </p>
    </Fold>
  );
}
