/**
 * The card after very heavy words: whom to call now, and ways past it. The same whatever was written; it asks nothing
 * and keeps nothing.
 */
import { helpFor } from "@onward/content/helplines/index";
import { useSignal } from "@preact/signals";
import { useEffect, useId } from "preact/hooks";
import { announce } from "../../app/announcer.tsx";
import type { CardProps } from "../../app/parts/heavy-words.tsx";
import { phraseCard } from "../../copy/en/phrase-card.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { query } from "../../app/store.ts";
import { countryHere, dayHere } from "../../app/parts/country-here.ts";
import { FirstNumber } from "./first-number.tsx";
import "../../ui/screens/phrase-card.css";

/** The ways on. The one to a plan is known of late: it is the last, so that none moves away under a finger. */
export function Ways({ planned, onWrite, onClose }: CardProps & { readonly planned: boolean }) {
  return (
    <div class="actions">
      <LinkButton kind="soft" href="/help">
        {phraseCard.more}
      </LinkButton>
      {onWrite !== null && (
        <Button kind="quiet" onClick={onWrite}>
          {phraseCard.write}
        </Button>
      )}
      <Button kind="quiet" onClick={onClose}>
        {phraseCard.notMe}
      </Button>
      {planned && (
        <LinkButton kind="soft" href="/care/plan">
          {phraseCard.plan}
        </LinkButton>
      )}
    </div>
  );
}

export function PhraseCard({ onWrite, onClose }: CardProps) {
  const id = useId();
  const planned = useSignal(false);
  useEffect(() => {
    announce(`${phraseCard.title} ${phraseCard.line}`);
    query("careShown", null).then(
      (care) => (planned.value = care.planned),
      () => undefined,
    );
  }, []);
  return (
    <section class="phrase-card" aria-labelledby={id}>
      <h2 id={id}>{phraseCard.title}</h2>
      <p>{phraseCard.line}</p>
      <FirstNumber help={helpFor(countryHere(), dayHere())} />
      <Ways planned={planned.value} onWrite={onWrite} onClose={onClose} />
      <p class="small muted">
        {phraseCard.nothing}{" "}
        <a class="link" href="/settings/phrase-card">
          {phraseCard.about}
        </a>
      </p>
    </section>
  );
}
