/**
 * A lesson as it is read: large while it is a sentence, in the reading face when it is longer.
 */
import { OwnWords } from "../../ui/layout.tsx";

const A_SENTENCE = 160;

export function LessonText({ text }: { readonly text: string }) {
  return text.length > A_SENTENCE ? (
    <OwnWords>{text}</OwnWords>
  ) : (
    <p class="lesson-words" dir="auto">
      {text}
    </p>
  );
}
