/**
 * Somebody whom a person chose to be able to call from Help, and from the lock if they wish.
 */
import { shownOf } from "@onward/domain/kernel/dial";
import type { AnswerTo } from "@onward/store/tab/client";
import { onHelp } from "../../copy/en/on-help.ts";
import { Icon } from "../../ui/icon.tsx";
import { Row } from "../../ui/layout.tsx";
import "../../ui/number-row.css";

export function Someone({
  name,
  what,
  number,
  dial,
  hours,
}: NonNullable<AnswerTo<"hardDaysPlan">["someone"]>) {
  const detail = [what, hours].filter((part) => part !== null).join(", ") || onHelp.someone;
  if (dial === null)
    return (
      <Row
        lead="phone"
        title={<span dir="auto">{name}</span>}
        detail={
          <span dir="auto">
            {detail}
            {number !== null && <>, {shownOf(number)}</>}
          </span>
        }
      />
    );
  return (
    <li>
      <a class="number-row" href={`tel:${dial}`}>
        <span>
          <span class="vh">{onHelp.call} </span>
          <b dir="auto">{name}</b>
          <span class="small muted" dir="auto">
            {detail}
          </span>
        </span>
        <span class="btn line num" dir="ltr">
          <Icon name="phone" small />
          {number !== null && shownOf(number)}
        </span>
      </a>
    </li>
  );
}
