/** How common it is: each figure with its place, its year and the page it was read on. */
import type { BaseRate } from "../../copy/content/stories.ts";
import { stories as copy } from "../../copy/en/stories.ts";

export function Rates({ rates }: { readonly rates: readonly BaseRate[] }) {
  return (
    <ul class="rates">
      {rates.map(({ key, says, from, url }) => (
        <li key={key}>
          <p>{says}</p>
          <p class="small muted">
            <a href={url} target="_blank" rel="noreferrer">
              {copy.common.source(from)}
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}
