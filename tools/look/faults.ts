/**
 * What can go wrong with the shape of a screen, found from inside the page: sideways scroll, words cut or laid over
 * each other, targets too small for a thumb, Help out of sight.
 */

/** Runs in the page. Each fault is one line that names the kind and the place, with at most twenty letters of ours. */
export function faultsOfShape(): string[] {
  const faults: string[] = [];
  const name = (e: Element) => {
    const classes = typeof e.className === "string" ? e.className.split(" ").slice(0, 2).join(".") : "";
    return `${e.tagName.toLowerCase()}${e.id ? `#${e.id}` : ""}${classes ? `.${classes}` : ""} "${(e.textContent ?? "").trim().slice(0, 20)}"`;
  };
  const shown = (e: Element) => {
    for (let at: Element | null = e; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.display === "none" || style.visibility === "hidden" || style.opacity === "0") return false;
      // Only for screen readers: clipped to a dot.
      if (style.position === "absolute" && style.clipPath !== "none" && at.clientWidth <= 1) return false;
      if (
        at.classList.contains("vh") ||
        at.hasAttribute("hidden") ||
        at.getAttribute("aria-hidden") === "true"
      )
        return false;
      if (
        at instanceof HTMLDetailsElement &&
        !at.open &&
        at !== e &&
        !at.querySelector("summary")?.contains(e)
      )
        return false;
    }
    return true;
  };
  /** The box of the nearest element around it that lets nothing be seen outside itself, sideways. */
  const clipOf = (e: Element): DOMRect | null => {
    for (let at: Element | null = e; at && at !== document.body; at = at.parentElement)
      if (/hidden|clip/.test(getComputedStyle(at).overflowX)) return at.getBoundingClientRect();
    return null;
  };
  /** Top and bottom of what can be seen of it: null where scrolling brings all of it into view. */
  const bandOf = (e: Element): { top: number; bottom: number } | null => {
    for (let at: Element | null = e; at && at !== document.body; at = at.parentElement) {
      const { overflowY, position } = getComputedStyle(at);
      if (/auto|scroll/.test(overflowY)) return null;
      if (/hidden|clip/.test(overflowY)) return at.getBoundingClientRect();
      if (position === "fixed") return { top: 0, bottom: innerHeight };
    }
    return null;
  };
  /** The nearest box around it that scrolls by itself: what has gone out of its sight lies over nothing. */
  const scrollerOf = (e: Element): Element | null => {
    for (let at: Element | null = e; at && at !== document.body; at = at.parentElement)
      if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
    return null;
  };
  const page = document.documentElement;
  if (page.scrollWidth > innerWidth + 1)
    faults.push(`sideways: the page is ${page.scrollWidth - innerWidth} px wider than the window`);

  type Box = { left: number; right: number; top: number; bottom: number; in: Element; layer: Element | null };
  const boxes: Box[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (
      !parent ||
      !/\S/.test(node.textContent ?? "") ||
      !shown(parent) ||
      parent.closest("svg, script, style, dialog:not([open])")
    )
      continue;
    const frame = clipOf(parent);
    const band = bandOf(parent);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const r of range.getClientRects()) {
      if (r.width < 1 || r.height < 1) continue;
      boxes.push({
        left: r.left,
        right: r.right,
        top: r.top,
        bottom: r.bottom,
        in: parent,
        layer: parent.closest(".dock, .actionbar, .toast, .skip, dialog") ?? scrollerOf(parent),
      });
      if (r.left < -1 || r.right > innerWidth + 1) faults.push(`cut at the edge: ${name(parent)}`);
      else if (frame && (r.left < frame.left - 1 || r.right > frame.right + 1))
        faults.push(`cut: ${name(parent)}`);
      // A line's box is taller than its letters, by less than a quarter.
      if (band && (r.top < band.top - r.height / 4 || r.bottom > band.bottom + r.height / 4))
        faults.push(`cut off above or below: ${name(parent)}`);
    }
  }
  boxes.sort((a, b) => a.top - b.top);
  for (let i = 0; i < boxes.length; i++) {
    const a = boxes[i] as Box;
    for (let k = i + 1; k < boxes.length; k++) {
      const b = boxes[k] as Box;
      if (b.top >= a.bottom) break;
      if (a.in === b.in || a.layer !== b.layer || a.in.contains(b.in) || b.in.contains(a.in)) continue;
      const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      // Line boxes of a serif overlap by a little without any letter touching another.
      if (width > 2 && height > Math.min(a.bottom - a.top, b.bottom - b.top) * 0.35)
        faults.push(`overlap: ${name(a.in)} and ${name(b.in)}`);
    }
  }
  for (const e of document.querySelectorAll(
    "a[href], button, select, summary, input, textarea, [role=button]",
  )) {
    if (!shown(e) || e.closest("p, .prose li, dialog:not([open])") || e.classList.contains("skip")) continue;
    const target =
      e instanceof HTMLInputElement && (e.type === "radio" || e.type === "checkbox")
        ? (e.closest("label") ?? e)
        : e;
    const r = target.getBoundingClientRect();
    if (r.width === 0 || r.height === 0) continue;
    if (r.width < 43.5 || r.height < 43.5)
      faults.push(`small target: ${name(target)} ${Math.round(r.width)}x${Math.round(r.height)}`);
  }
  return [...new Set(faults)];
}

/** Runs in the page. At the top of every screen Help is in full sight; a sheet, which covers it, has one of its own. */
export function faultsOfHelp(): string[] {
  const sheet = document.querySelector("dialog[open]");
  if (sheet === null) scrollTo(0, 0);
  else sheet.scrollTop = 0;
  const pills = [...(sheet ?? document).querySelectorAll("a.helppill")].filter((pill) =>
    pill.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  );
  const faults = pills.flatMap((pill) => {
    const { left, right, top, bottom } = pill.getBoundingClientRect();
    if (left < 0 || right > innerWidth || top < 0 || bottom > innerHeight)
      return ["Help is outside the window"];
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const points = [
      [x, y],
      [left + 2, y],
      [right - 2, y],
      [x, top + 2],
      [x, bottom - 2],
    ] as const;
    const covered = points.some(([across, down]) => !pill.contains(document.elementFromPoint(across, down)));
    return covered ? ["Help is covered"] : [];
  });
  return pills.length === 0 ? ["there is no Help"] : faults;
}
