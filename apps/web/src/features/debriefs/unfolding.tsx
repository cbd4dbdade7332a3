/**
 * Something nobody is asked for: closed until it is opened, or holds something; then it stays open.
 */
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { Fold } from "../../ui/layout.tsx";

export function Unfolding({
  title,
  holds,
  children,
}: {
  readonly title: string;
  /** It holds words already: an earlier answer, or a draft that has just been read. */
  readonly holds: boolean;
  readonly children: ComponentChildren;
}) {
  const opened = useSignal(holds);
  useEffect(() => {
    if (holds) opened.value = true;
  }, [holds]);
  return (
    <Fold title={title} open={opened.value}>
      {children}
    </Fold>
  );
}
