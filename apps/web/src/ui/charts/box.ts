/** The room a chart has: the width of its figure, and how large the reader's text is against 16 pixels. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";

export function useBox() {
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
