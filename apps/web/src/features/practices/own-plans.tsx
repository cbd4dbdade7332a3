/**
 * If-thens of one's own lessons that fit what is pictured, to put in by a tap. What is written already stays.
 */
import { useMemo } from "preact/hooks";
import { useQuery } from "../../app/store.ts";
import { practices } from "../../copy/en/practices.ts";

const copy = practices.play;

/**
 * @param words what the wish and what stands in its way are about; as they were when this came up
 * @param empty nothing is written in either half
 */
export function OwnPlans({
  words,
  empty,
  onChoose,
}: {
  readonly words: string;
  readonly empty: boolean;
  readonly onChoose: (cue: string, act: string) => void;
}) {
  const args = useMemo(() => ({ words }), [words]);
  const plans = useQuery("plansThatFit", args).value ?? [];
  if (plans.length === 0 || !empty) return null;
  return (
    <div class="starters" role="group" aria-labelledby="own-plans">
      <p class="hint" id="own-plans">
        {copy.fromLessons}
      </p>
      {plans.map(({ id, cue, act }) => (
        <button key={id} type="button" class="btn line" dir="auto" onClick={() => onChoose(cue, act)}>
          {copy.ifThen(cue, act)}
        </button>
      ))}
    </div>
  );
}
