/**
 * The room a chart has: it is drawn to its width and to the size of the reader's text, and again when these change.
 */
import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** `unit` is a sixteenth of the height of the reader's text, in px; so are `width`, before it is measured 320. */
export function useBox(): {
  readonly figure: RefObject<HTMLElement | null>;
  readonly width: number;
  readonly unit: number;
} {
  const figure = useRef<HTMLElement>(null);
  const [box, setBox] = useState({ width: 320, unit: 1 });
  useLayoutEffect(() => {
    const element = figure.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
      setBox({ width: Math.max(160, element.clientWidth), unit });
    };
    measure();
    const watching = new ResizeObserver(measure);
    watching.observe(element);
    return () => watching.disconnect();
  }, []);
  return { figure, ...box };
}
