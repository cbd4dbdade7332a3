/**
 * The one line about professional help: the same for everyone, whatever was said or tapped. While it is locked the way
 * leads to Help, which is open.
 */
import { isLocked } from "../../app/view.ts";
import { practices } from "../../copy/en/practices.ts";
import { shell } from "../../copy/en/shell.ts";

export function CareLine() {
  const { care, howToAsk } = practices.end;
  const locked = isLocked();
  return (
    <p class="care-line">
      {care}{" "}
      <a class="link" href={locked ? "/help" : "/care/asking"}>
        {locked ? shell.help : howToAsk}
      </a>
    </p>
  );
}
