/**
 * The one number of the card after heavy words, as a link that calls or texts; with the hours of a line, and beside one
 * that may be closed the emergency number.
 */
import { dial, type Help, toTalkTo } from "@onward/content/helplines/index";
import { phraseCard } from "../../copy/en/phrase-card.ts";
import { LinkButton } from "../../ui/button.tsx";
import { sentence, textTo } from "./numbers.tsx";

export function FirstNumber({ help }: { readonly help: Help }) {
  const talk = toTalkTo(help);
  if (talk.kind === "none") return null;
  if (talk.kind === "emergency") return <Emergency kind="ink" number={talk.number} />;
  return (
    <>
      {talk.kind === "call" ? (
        <LinkButton kind="ink" block icon="phone" href={`tel:${talk.tel}`}>
          {phraseCard.call(talk.name, talk.number)}
        </LinkButton>
      ) : (
        <LinkButton kind="ink" block icon="message-circle" href={textTo(talk)}>
          {phraseCard.text(talk.name, talk.number)}
        </LinkButton>
      )}
      {talk.hours !== null && <p class="small muted">{sentence(talk.hours)}</p>}
      {talk.emergency !== null && <Emergency kind="line" number={talk.emergency} />}
    </>
  );
}

function Emergency({ kind, number }: { readonly kind: "ink" | "line"; readonly number: string }) {
  return (
    <LinkButton kind={kind} block icon="phone" href={`tel:${dial(number)}`}>
      {phraseCard.emergency(number)}
    </LinkButton>
  );
}
