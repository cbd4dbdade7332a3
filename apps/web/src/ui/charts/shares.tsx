/** How days divide among the five of a scale, lightest first: one bar, the heavier the darker. The counts stand beside it. */
import "./charts.css";

export function Shares({ counts }: { readonly counts: readonly number[] }) {
  const all = counts.reduce((sum, n) => sum + n, 0);
  return (
    <span class="shares" aria-hidden="true">
      {counts.map(
        (count, level) =>
          count > 0 && <i key={level} data-level={level} style={{ width: `${(100 * count) / all}%` }} />,
      )}
    </span>
  );
}
