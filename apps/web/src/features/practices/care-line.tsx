/**
 * The one line about professional help: the same for everyone, whatever was said or tapped.
 */
import { practices } from "../../copy/en/practices.ts";

export function CareLine() {
  const { care, howToAsk } = practices.end;
  return (
    <p class="care-line">
      {care}{" "}
      <a class="link" href="/care/asking">
        {howToAsk}
      </a>
    </p>
  );
}
