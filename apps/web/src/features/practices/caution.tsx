/**
 * When to stop a practice, and another one for whom it does not suit; on the screen throughout.
 */
import type { Practice } from "@onward/domain/practices/practice";
import { go } from "../../app/navigation.ts";
import { practiceAddress } from "./names.ts";
import type { Way } from "./names.ts";

export function Caution({ practice, way }: { readonly practice: Practice; readonly way: Way }) {
  const { caution, instead } = practice;
  const address = instead === null ? "" : practiceAddress(instead.practice, way);
  return (
    <div class="caution">
      {caution !== null && <p>{caution}</p>}
      {instead !== null && (
        <a
          class="link"
          href={address}
          onClick={(event) => {
            // In place of this one, so that the way back still leads where they were.
            event.preventDefault();
            go(address, { replace: true });
          }}
        >
          {instead.text}
        </a>
      )}
    </div>
  );
}
