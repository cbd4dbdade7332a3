/**
 * A number to call: a link where a telephone can dial it, else the number to read.
 */
import { shownOf } from "@onward/domain/kernel/dial";
import { care } from "../../copy/en/care.ts";
import { Icon } from "../../ui/icon.tsx";

/** @param whom is said with it, so that a list of numbers is not a list of "Call" */
export function CallNumber({
  number,
  dial,
  whom,
}: {
  readonly number: string;
  readonly dial: string | null;
  readonly whom: string;
}) {
  const shown = shownOf(number);
  if (dial === null)
    return (
      <span class="small num" dir="auto">
        {shown}
      </span>
    );
  return (
    <a class="btn line num" href={`tel:${dial}`} aria-label={care.callNumber(whom, shown)}>
      <Icon name="phone" small />
      <span dir="ltr">{shown}</span>
    </a>
  );
}
