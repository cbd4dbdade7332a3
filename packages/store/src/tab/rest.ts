/**
 * Work that waits until nobody waits for anything else.
 */

/**
 * Does `work` once nobody has disturbed it for `ms`, and again after each further pause of `ms` while it answers that
 * there is more. Gives what disturbs it.
 */
export function atRest(ms: number, work: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const disturb = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (work()) disturb();
    }, ms);
  };
  return disturb;
}
