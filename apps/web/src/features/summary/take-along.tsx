/**
 * What they would see, and the ways to take it along: paper, a PDF, a note that is kept.
 */
import { SUMMARY_TAG } from "@onward/domain/summary/marks";
import { excerpt } from "@onward/domain/kernel/text";
import { useSignal } from "@preact/signals";
import { alarm, announce } from "../../app/announcer.tsx";
import { crash } from "../../app/crash.tsx";
import { run } from "../../app/store.ts";
import { undoOf } from "../../app/take-back.ts";
import { summary as copy } from "../../copy/en/summary.ts";
import { troubleWords, type StoreTrouble } from "../../copy/en/trouble.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { Problem } from "../../ui/field.tsx";
import { Section } from "../../ui/layout.tsx";
import { showToast } from "../../ui/toast.tsx";
import { noteOf, type Paper } from "./paper.ts";

export function TakeAlong({ paper }: { readonly paper: Paper | null }) {
  return (
    <Section title={copy.paper.title}>
      {paper === null ? (
        <p class="muted">{copy.paper.empty}</p>
      ) : (
        <>
          <OnPaper paper={paper} />
          <Ways paper={paper} />
        </>
      )}
    </Section>
  );
}

/** The paper itself: all that is printed. */
const OnPaper = ({ paper: { title, made, parts, self } }: { readonly paper: Paper }) => (
  <article class="paper" aria-label={copy.paper.title}>
    <h3 dir="auto">{title}</h3>
    <p class="small">{made}</p>
    {parts.map(({ heading, lines }) => (
      <section key={heading} aria-label={heading}>
        <h4>{heading}</h4>
        <ul>
          {lines.map((line, n) => (
            <li key={n} dir="auto">
              {line}
            </li>
          ))}
        </ul>
      </section>
    ))}
    <p class="paper-self">{self}</p>
  </article>
);

type Pdf = {
  readonly now: boolean;
  readonly said: string;
  readonly trouble: string | undefined;
  readonly lines: readonly string[];
};
const QUIET: Pdf = { now: false, said: "", trouble: undefined, lines: [] };

function Ways({ paper }: { readonly paper: Paper }) {
  const pdf = useSignal(QUIET);
  const trouble = useSignal<string | undefined>(undefined);
  const make = async (): Promise<void> => {
    if (pdf.peek().now) return;
    pdf.value = { ...QUIET, now: true };
    try {
      const missing = await import("./make-pdf.ts").then(({ savePdf }) => savePdf(paper));
      if (missing === null) {
        pdf.value = { ...QUIET, said: copy.pdf.saved };
        announce(copy.pdf.saved);
      } else {
        const said = copy.pdf.missing(missing.letters.slice(0, 12));
        pdf.value = { ...QUIET, trouble: said, lines: missing.lines.map((line) => excerpt(line)) };
      }
    } catch {
      pdf.value = { ...QUIET, trouble: copy.pdf.failed };
      alarm(copy.pdf.failed);
    }
  };
  const keep = async (): Promise<void> => {
    const text = noteOf(paper);
    const result = await run("writeNote", { text, title: copy.keep.note, tags: [SUMMARY_TAG] });
    trouble.value = result.ok ? undefined : troubleWords(result.error as StoreTrouble);
    if (result.ok) showToast(copy.keep.done, undoOf(result.value.batch));
  };
  const { now, said, trouble: wrong, lines } = pdf.value;
  return (
    <div class="no-print">
      <Actions>
        <Button kind="primary" icon="printer" onClick={() => print()}>
          {copy.print}
        </Button>
        <Button kind="line" icon="download" aria-disabled={now} onClick={() => void make()}>
          {copy.pdf.save}
        </Button>
      </Actions>
      {(now || said !== "") && <p class="small">{now ? copy.pdf.making : said}</p>}
      {wrong !== undefined && <Problem>{wrong}</Problem>}
      {lines.length > 0 && (
        <ul class="summary-missing">
          {lines.slice(0, 5).map((line) => (
            <li key={line} dir="auto">
              {line}
            </li>
          ))}
        </ul>
      )}
      <div class="summary-keep">
        <Button
          kind="quiet"
          icon="archive"
          aria-describedby="summary-keep"
          onClick={() => {
            keep().catch(crash);
          }}
        >
          {copy.keep.label}
        </Button>
        <p class="hint" id="summary-keep">
          {copy.keep.hint}
        </p>
        {trouble.value !== undefined && <Problem>{trouble.value}</Problem>}
      </div>
    </div>
  );
}
