/** The card after very heavy words: what is read from the file does not move what stands there already. */
import { renderToString } from "preact-render-to-string";
import { expect, test, vi } from "vitest";
import { phraseCard } from "../../copy/en/phrase-card.ts";
import { Ways } from "./phrase-card.tsx";

vi.mock("../../app/store.ts", () => ({ query: () => Promise.resolve(null) }));

test("the way to one's plan, which comes late, is the last of the ways", () => {
  const none = (): void => undefined;
  const without = renderToString(<Ways planned={false} onWrite={none} onClose={none} />);
  const planned = renderToString(<Ways planned onWrite={none} onClose={none} />);
  expect(without).not.toContain(phraseCard.plan);
  expect(planned).toContain(phraseCard.plan);
  for (const words of [phraseCard.more, phraseCard.write, phraseCard.notMe]) {
    expect(without).toContain(words);
    expect(planned.indexOf(words)).toBeLessThan(planned.indexOf(phraseCard.plan));
  }
});
