/**
 * A card after very heavy words: where it stands on a screen, and how it comes there.
 *
 * What was just saved is looked at once, in memory, by a part of the app that is fetched only then. Nothing of it is
 * kept, counted or sent, and whatever goes wrong here is passed over: a save never waits for it.
 */
import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import { preference } from "../../platform/preferences.ts";
import { noteHelpOpened } from "../../platform/visit.ts";
import { place } from "../navigation.ts";

export type CardProps = {
  /** Goes back to writing; null where there is nothing to write on in. */
  readonly onWrite: (() => void) | null;
  readonly onClose: () => void;
};

type Shown = {
  readonly entry: string;
  readonly at: string;
  readonly Card: ComponentType<CardProps>;
};

const shown = signal<Shown | null>(null);
/** What has had its card since the page was loaded: the card comes once for one entry. */
const had = new Set<string>();

/** Whether a card meant for an address stands at a path: at it, or below it. */
const standsAt = (at: string, path: string): boolean => path === at || path.startsWith(`${at}/`);

// Gone on from, it does not wait there for a second time; not come to, it does not follow.
place.subscribe(({ path }) => {
  const card = shown.peek();
  if (card !== null && (had.has(card.entry) || !standsAt(card.at, path))) shown.value = null;
});

/** The texts that stand in the fields of a form. */
export const textsIn = (form: HTMLFormElement | null): readonly string[] =>
  [...(form?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("textarea, input") ?? [])].map(
    ({ value }) => value,
  );

/**
 * Hears texts that were saved. Call it after the save, never before and never at a key press.
 *
 * @param entry what they belong to, by an id or an address
 * @param at the address at or below which a card would stand: of this screen, or of the one that follows
 */
export function hear(
  { entry, at = place.peek().path }: { readonly entry: string; readonly at?: string },
  texts: readonly (string | null | undefined)[],
): void {
  const said = texts.filter((text) => text !== null && text !== undefined && text !== "") as string[];
  if (said.length === 0 || had.has(entry) || preference("phraseCard") === "off") return;
  const look = async (): Promise<void> => {
    const { cardFor } = await import("../../features/help/hear-words.ts");
    const Card = await cardFor(said);
    if (Card !== null) shown.value = { entry, at, Card };
  };
  void look().catch(() => undefined);
}

/** The place of the card on a screen. */
export function HeavyWords({ onWrite = null }: { readonly onWrite?: CardProps["onWrite"] }) {
  const here = useMemo(() => place.peek().path, []);
  const card = shown.value;
  const now = card !== null && standsAt(card.at, here) ? card : null;
  useEffect(() => {
    if (now === null) return;
    had.add(now.entry);
    noteHelpOpened();
  }, [now]);
  if (now === null) return null;
  const close = (): void => {
    shown.value = null;
  };
  return (
    <now.Card
      onClose={close}
      onWrite={
        onWrite &&
        (() => {
          close();
          onWrite();
        })
      }
    />
  );
}
