/**
 * Keeps the focus on the screen when what had it leaves: a button that did its work, a row that was taken away, a line
 * that was kept. Without it, someone who works by keyboard or screen reader would begin again at the top.
 *
 * It goes to what came in its place, else to the next in the list, else to the heading above it. A change of screen is
 * `settle`'s business, and focus that a person or a component moved is left where it is.
 */

const PRESSABLE = "a[href], button:not(:disabled), summary, input:is([type=checkbox], [type=radio])";
const HEADING = "h1, h2, h3";

/** Where something stood that is gone. */
type Spot = {
  readonly parent: Element;
  readonly before: Node | null;
  readonly after: Node | null;
  /** It went as a line of a list, or with one. */
  readonly line: boolean;
  readonly came: readonly Node[];
};

/** What had the focus last, on the screen or in the sheet over it, and where that stood once it is gone. */
type Holder = { last: HTMLElement | null; spot: Spot | null };

const isShown = (element: Element): boolean => element.getClientRects().length > 0;
const openSheet = (): Element | null => document.querySelector("dialog[open]");
const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** The first that is shown among `nodes` and what they hold. */
function firstIn(nodes: Iterable<Node | null>, what: string): HTMLElement | null {
  for (const node of nodes) {
    if (!(node instanceof Element) || !node.isConnected) continue;
    for (const found of [node, ...node.querySelectorAll(what)]) {
      if (found instanceof HTMLElement && found.matches(what) && isShown(found)) return found;
    }
  }
  return null;
}

/** Follows what was taken out of the page up to what is still there. */
function follow(holder: Holder, records: readonly MutationRecord[]): void {
  for (const { target, removedNodes, addedNodes, previousSibling, nextSibling } of records) {
    const gone = holder.spot?.parent ?? holder.last;
    if (gone === null) return;
    const out = [...removedNodes].find((node) => node.contains(gone));
    if (out instanceof Element && out.matches("main, #app")) {
      holder.last = null;
      holder.spot = null;
    } else if (out !== undefined && !out.isConnected && target instanceof Element) {
      const line = out instanceof Element && out.matches("li");
      holder.spot = { parent: target, before: previousSibling, after: nextSibling, line, came: [] };
    }
    const { spot } = holder;
    if (spot?.parent === target) holder.spot = { ...spot, came: [...spot.came, ...addedNodes] };
  }
}

/** The last heading of `root` above the spot. */
function headingAbove({ parent, after }: Spot, root: Element): HTMLElement | null {
  const below = after?.isConnected === true ? after : null;
  const above = [...root.querySelectorAll<HTMLElement>(HEADING)].filter(
    (heading) =>
      isShown(heading) &&
      (((below ?? parent).compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING) !== 0 ||
        (below === null && parent.contains(heading))),
  );
  return above.at(-1) ?? null;
}

/** What takes the focus after something went from `spot`. */
function heirOf(spot: Spot): HTMLElement | null {
  const root = openSheet() ?? document.querySelector("main");
  const { parent, before, after, line, came } = spot;
  if (root === null) return null;
  const title = firstIn([root], "h1, h2");
  if (!root.contains(parent)) return title;
  const group = parent.closest("li, fieldset, [role=group]");
  return (
    firstIn(came, "[autofocus]") ??
    firstIn(came, HEADING) ??
    // A line that has just been written is not what one goes on with.
    firstIn(
      came.filter((node) => !(node instanceof Element && node.matches("ul, ol, li"))),
      PRESSABLE,
    ) ??
    (line ? firstIn([after, before], PRESSABLE) : null) ??
    firstIn([group], PRESSABLE) ??
    headingAbove(spot, root) ??
    title
  );
}

/** Begins to look after the focus; call once. */
export function keepFocus(): void {
  const screen: Holder = { last: null, spot: null };
  const sheet: Holder = { last: null, spot: null };
  let given: HTMLElement | null = null;

  const note = (): void => {
    const now = document.activeElement;
    if (!(now instanceof HTMLElement) || now === document.body) return;
    const holder = now.closest("dialog") === null ? screen : sheet;
    holder.last = now;
    holder.spot = null;
  };
  const give = (to: HTMLElement): void => {
    if (!to.matches(`${PRESSABLE}, textarea, input, [tabindex]`)) to.tabIndex = -1;
    given = to;
    to.focus();
  };
  const mend = (): void => {
    const { last, spot } = openSheet() === null ? screen : sheet;
    if (last === null || !isLost()) return;
    // One that was only moved within the page had the focus until now.
    const heir = last.isConnected ? last : spot && heirOf(spot);
    if (heir !== null && isShown(heir)) give(heir);
  };

  note();
  document.addEventListener("focusin", note);
  // A second press of what already has the focus moves none.
  document.addEventListener("click", note, true);
  // Putting a finger elsewhere lets go of it on purpose.
  document.addEventListener("pointerdown", () => {
    if (openSheet() === null) screen.last = null;
  });
  // A sheet gives the focus back to what opened it, which may be gone.
  document.addEventListener("close", mend, true);
  new MutationObserver((records) => {
    follow(screen, records);
    follow(sheet, records);
    mend();
    if (given === null || document.activeElement !== given) return;
    const first = firstIn(
      records.flatMap(({ addedNodes }) => [...addedNodes]),
      "[autofocus]",
    );
    if (first !== null) give(first);
  }).observe(document.body, { childList: true, subtree: true });
}
