/**
 * On a day of little energy, one of the things somebody keeps near; another one, or none today.
 */
import { KEEP_NEAR } from "@onward/domain/keep-near/offer";
import { useSignal } from "@preact/signals";
import { near as copy } from "../../copy/en/yourself.ts";
import { today } from "../../copy/en/today.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { Section } from "../../ui/layout.tsx";
import { Near } from "../parts/near-thing.tsx";
import { useQuery } from "../store.ts";
import { asked, putAside } from "./today-deeds.ts";

export function KeptNear() {
  const turn = useSignal(0);
  const answer = useQuery("nearToday", { ...asked(), turn: turn.value }).value;
  if (!answer) return null;
  const { thing, more } = answer;
  return (
    <Section
      title={copy.today}
      aside={
        <a class="link small" href="/keep-near">
          {copy.all}
        </a>
      }
    >
      <div aria-live="polite">
        <Near key={thing.id} thing={thing} />
      </div>
      <Actions>
        {more && (
          <Button kind="quiet" onClick={() => (turn.value += 1)}>
            {copy.another}
          </Button>
        )}
        <Button kind="quiet" onClick={() => putAside({ card: KEEP_NEAR, subject: null })}>
          {today.notToday}
        </Button>
      </Actions>
    </Section>
  );
}
