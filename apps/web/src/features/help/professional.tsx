/**
 * Talking to a professional: that it needn't be bad enough, whom to ask, and words to use.
 */
import { help } from "../../copy/en/help.ts";
import { Section } from "../../ui/layout.tsx";

export function Professional() {
  const { professional, howToAsk, kinds, who, sayTitle, say, sayNote } = help;
  return (
    <Section title={professional}>
      <div class="prose">
        <p>{kinds}</p>
        <h3 id="how-to-ask">{howToAsk}</h3>
        <p>{who}</p>
        <p>{sayTitle}</p>
        <ul class="say-it">
          {[say.first, say.second, say.third].map((line) => (
            <li key={line} class="reading">
              {line}
            </li>
          ))}
        </ul>
        <p>
          {sayNote}{" "}
          <a class="link" href="/care/asking">
            {help.moreAsking}
          </a>
        </p>
      </div>
    </Section>
  );
}
