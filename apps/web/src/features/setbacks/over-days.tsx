/**
 * How heavy a setback was over the days: what was guessed beside what it was, and when it was down to half.
 */
import { VERY_HEAVY } from "@onward/domain/kernel/heaviness";
import { recovery } from "../../copy/en/recovery.ts";
import { HEAVINESS_WORDS } from "../../copy/heaviness-words.ts";
import { direction } from "../../copy/language.ts";
import { Numbers } from "../../ui/charts/numbers.tsx";
import { Steps } from "../../ui/charts/steps.tsx";
import { Fold } from "../../ui/layout.tsx";
import type { Page } from "./page-answer.ts";

export function OverDays({ page: { weekGuess, eased } }: { readonly page: Page }) {
  return (
    <>
      {weekGuess !== null && (
        <p>{recovery.guess.one(HEAVINESS_WORDS[weekGuess.guess], HEAVINESS_WORDS[weekGuess.turnedOut])}</p>
      )}
      {eased !== null && <DownToHalf eased={eased} />}
    </>
  );
}

function DownToHalf({ eased: { rated, half } }: { readonly eased: NonNullable<Page["eased"]> }) {
  const copy = recovery.eased;
  const sentence =
    half === null ? copy.notYet : half.after === 0 ? copy.by(half.by) : copy.between(half.after, half.by);
  const [first, last] = [rated[0]?.day ?? 0, rated.at(-1)?.day ?? 0];
  return (
    <div class="over-days">
      <h3>{copy.title}</h3>
      <p>{sentence}</p>
      <Steps
        points={rated.map(({ day, heaviness }) => ({ day, level: heaviness }))}
        top={VERY_HEAVY}
        finding={copy.chart(
          sentence,
          rated.map(({ day, heaviness }) => copy.onDay(day, HEAVINESS_WORDS[heaviness])),
        )}
        scale={copy.scale}
        words={[HEAVINESS_WORDS[VERY_HEAVY], HEAVINESS_WORDS[0]]}
        ends={[copy.day(first), copy.day(last)]}
        mirrored={direction === "rtl"}
      />
      <Fold title={recovery.how}>
        <Numbers
          caption={copy.title}
          head={copy.head}
          rows={rated.map(({ day, heaviness }) => [copy.day(day), HEAVINESS_WORDS[heaviness]])}
        />
        {copy.pageHow.map((paragraph) => (
          <p key={paragraph} class="small">
            {paragraph}
          </p>
        ))}
      </Fold>
    </div>
  );
}
