/**
 * What a screen reader hears, sentence by sentence: a live region holds one, and the next takes its place.
 */
import type { Page } from "@playwright/test";

/** Listens from now until the page is left; gives what was said politely so far, in order. */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  const heard = await page.evaluateHandle(() => {
    const said: string[] = [];
    const hear = (words: string | null): void => {
      if (words !== null && words !== "" && words !== said.at(-1)) said.push(words);
    };
    new MutationObserver((records) => {
      const regions = new Set<Element>();
      for (const { target, oldValue } of records) {
        const at = target instanceof Element ? target : target.parentElement;
        const region = at?.closest("[role=status]");
        if (region == null) continue;
        // Two sentences between two looks: the first is known by what the second took the place of.
        hear(oldValue);
        regions.add(region);
      }
      for (const region of regions) hear(region.textContent);
    }).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      characterDataOldValue: true,
    });
    return said;
  });
  return () => heard.jsonValue();
}
