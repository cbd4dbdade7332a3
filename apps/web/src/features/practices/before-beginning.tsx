/**
 * Before a practice begins: what it is, how long, and how heavy it is, if someone likes to say. And the whole of it
 * as text, to read instead.
 */
import type { BreatheStep, Practice } from "@onward/domain/practices/practice";
import { THREE_GOOD_THINGS } from "@onward/domain/practices/three-good-things";
import { useEffect, useState } from "preact/hooks";
import { PageTitle } from "../../app/bars.tsx";
import { practices } from "../../copy/en/practices.ts";
import { studyRead } from "../../copy/en/study-read.ts";
import { HEAVINESS_WORDS } from "../../copy/heaviness-words.ts";
import { Button } from "../../ui/button.tsx";
import { HeavinessPicker, Segmented } from "../../ui/choices.tsx";
import { Fold } from "../../ui/layout.tsx";
import { Banner } from "../../ui/states.tsx";
import { BreathingStone } from "./breathing-stone.tsx";
import { GoodThingsBefore } from "./good-things.tsx";
import { KeptBefore } from "./kept-before.tsx";
import { asksWeight, lengthWords, type Way } from "./names.ts";
import type { InGuides as Leading } from "./in-guides.tsx";
import type { Sitting } from "./sitting-state.ts";
import { Caution } from "./caution.tsx";

const copy = practices.before;

export function BeforeBeginning({
  practice,
  sitting,
  asks,
  heavier,
  way,
}: {
  readonly practice: Practice;
  readonly sitting: Sitting;
  /** False where how heavy it is was said a moment ago. */
  readonly asks: boolean;
  /** The last times ended heavier. */
  readonly heavier: boolean;
  readonly way: Way;
}) {
  const { before, player } = sitting.state.value;
  const breathes = practice.steps.find((step): step is BreatheStep => step.kind === "breathe");
  return (
    <>
      <div class="middle">
        <div class="say">
          <PageTitle window={practice.name}>{practice.name}</PageTitle>
          <p>{practice.line}</p>
          {breathes === undefined && <p class="small muted">{practices.minutes(practice.minutes)}</p>}
        </div>
        {heavier && <Banner icon="info" title={copy.endedHeavier} />}
        {breathes !== undefined && <BreathingStone moving={false} />}
        {breathes !== undefined && breathes.lengths.length > 1 && (
          <Segmented
            legend={copy.length}
            quiet
            options={breathes.lengths.map((seconds) => ({
              value: String(seconds),
              label: lengthWords(seconds),
            }))}
            chosen={String(player.lengths[breathes.key] ?? breathes.seconds)}
            onChange={(seconds) => sitting.send({ type: "length", seconds: Number(seconds) })}
          />
        )}
        {asks && asksWeight(practice.key) && (
          <HeavinessPicker
            legend={
              <>
                {copy.legend} <span class="optional">{copy.optional}</span>
              </>
            }
            words={HEAVINESS_WORDS}
            chosen={before ?? null}
            onChange={(heaviness) => sitting.say({ before: heaviness })}
            clear={copy.clear}
          />
        )}
      </div>
      <div class="controls">
        <section class="not-now" aria-label={copy.notNow}>
          <h2 class="small-heading">{copy.notNow}</h2>
          <Lines lines={practice.notNow} />
        </section>
        <Button kind="primary" block onClick={() => sitting.send({ type: "start" })}>
          {practices.begin}
        </Button>
        <Caution practice={practice} way={way} />
        <div class="about-it">
          {practice.key === THREE_GOOD_THINGS && <GoodThingsBefore />}
          {practice.steps.some((step) => step.kind === "write" && step.keeps) && (
            <KeptBefore practice={practice.key} />
          )}
          <Fold title={copy.fits}>
            <Lines lines={practice.fits} />
          </Fold>
          <Fold title={copy.written}>
            <ol class="written reading">
              {practice.written.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ol>
          </Fold>
          <Fold title={copy.known}>
            <p>{practice.evidence.line}</p>
            <ul class="srcs">
              {practice.evidence.sources.map(({ cite, doi, read, says }) => (
                <li key={cite}>
                  {says} {studyRead[read]}{" "}
                  {doi === null ? (
                    cite
                  ) : (
                    <a href={`https://doi.org/${doi}`} target="_blank" rel="noreferrer">
                      {cite}
                    </a>
                  )}
                </li>
              ))}
            </ul>
          </Fold>
          <InGuides practice={practice.key} />
        </div>
      </div>
    </>
  );
}

/** Where it is told in full, once that is there: a practice does not wait for it, nor stop without it. */
function InGuides({ practice }: { readonly practice: string }) {
  const [part, setPart] = useState<{ readonly InGuides: typeof Leading } | null>(null);
  useEffect(() => {
    let gone = false;
    const fetchIt = (): void => {
      import("./in-guides.tsx").then(
        (loaded) => {
          if (!gone) setPart(loaded);
        },
        () => undefined,
      );
    };
    // The practice is on the screen first.
    const frame = requestAnimationFrame(() => setTimeout(fetchIt));
    return () => {
      gone = true;
      cancelAnimationFrame(frame);
    };
  }, []);
  return part && <part.InGuides practice={practice} />;
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul class="lines-of-text">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
