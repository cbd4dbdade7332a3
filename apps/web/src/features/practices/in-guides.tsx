/**
 * The guides that tell of a practice in full. Fetched by itself, since all their texts come with it.
 */
import { guidesTo } from "@onward/content/guides/index";
import { guideAddress } from "../../app/parts/guide-address.ts";
import { guideOf } from "../../copy/content/guides.ts";
import { guides as copy } from "../../copy/en/guides.ts";

export function InGuides({ practice }: { readonly practice: string }) {
  const leading = guidesTo(practice).flatMap(({ key }) => guideOf(key) ?? []);
  if (leading.length === 0) return null;
  return (
    <section class="in-guides" aria-labelledby="in-guides">
      <h2 id="in-guides" class="small-heading">
        {copy.inGuides}
      </h2>
      <ul>
        {leading.map(({ key, title }) => (
          <li key={key}>
            <a class="link" href={guideAddress(key)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
