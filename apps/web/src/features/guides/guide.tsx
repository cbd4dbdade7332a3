/**
 * One guide: what it is, what studies found and how large it was, how to do it here, what does not work, for whom not.
 *
 * Written by the build as it stands here, so it asks the file nothing.
 */
import { findingsOf, type Finding, type Guide } from "@onward/content/guides/index";
import type { ComponentChildren } from "preact";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { guideAddress, keyOfGuide } from "../../app/parts/guide-address.ts";
import { addressOfPractice } from "../../app/parts/practice-address.ts";
import type { ScreenProps } from "../../app/route.ts";
import { GUIDES, guideOf, HOW_READ } from "../../copy/content/guides.ts";
import { practiceOf } from "../../copy/content/practices.ts";
import { guides as copy } from "../../copy/en/guides.ts";
import { studyRead } from "../../copy/en/study-read.ts";
import { formatDate } from "../../copy/format.ts";
import { LinkButton } from "../../ui/button.tsx";
import { Fold, Row, Rows, Section } from "../../ui/layout.tsx";
import { PairKey, PairShape, PairsOf } from "./pairs.tsx";
import "../../ui/screens/guides.css";

const BACK = { href: "/guides", name: copy.title };

export default function GuideScreen({ params }: ScreenProps) {
  const guide = guideOf(keyOfGuide(params["key"] ?? ""));
  return guide === null ? <NotHere /> : <OneGuide guide={guide} />;
}

function NotHere() {
  return (
    <>
      <SubBar back={BACK} />
      <div class="head">
        <PageTitle window={copy.title}>{copy.missing}</PageTitle>
      </div>
      <div class="actions">
        <LinkButton kind="primary" href="/guides">
          {copy.all}
        </LinkButton>
      </div>
    </>
  );
}

function OneGuide({ guide }: { readonly guide: Guide }) {
  const findings = findingsOf(guide);
  return (
    <article class="guide">
      <SubBar back={BACK} />
      <div class="head">
        <p class="micro faint">{copy.kind}</p>
        <PageTitle window={guide.title}>{guide.title}</PageTitle>
      </div>
      <PairShape />
      <div class="cols">
        <div>
          <div class="guide-what reading">
            {guide.what.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </div>
          <figure class="guide-example">
            <figcaption class="micro">{copy.example}</figcaption>
            <p class="reading">{guide.example}</p>
          </figure>
          <Section title={copy.here}>
            <Rows>
              {guide.here.map((step) => (
                <Step key={step.text} {...step} />
              ))}
            </Rows>
          </Section>
          <Section title={copy.found}>
            <div class="how-read">
              <Fold title={copy.howToRead}>
                {[...HOW_READ.sizes, ...HOW_READ.pairs].map((text) => (
                  <p key={text}>{text}</p>
                ))}
              </Fold>
            </div>
            <PairKey sizes={findings.map(({ size }) => size)} />
            <ol class="findings">
              {guide.studies.map((finding) => (
                <li key={finding.says}>
                  <Found finding={finding} />
                </li>
              ))}
            </ol>
          </Section>
        </div>
        <aside>
          <Section title={copy.doesNot}>
            <ul class="guide-lines">
              {guide.doesNot.map(({ text, because }) => (
                <li key={text}>
                  <p>{text}</p>
                  {because !== null && <Found finding={because} />}
                </li>
              ))}
            </ul>
          </Section>
          <Lines title={copy.notFor} lines={guide.notFor} />
          <Lines title={copy.notKnown} lines={guide.notKnown} />
          <Section title={copy.sources}>
            <Sources findings={findings} />
          </Section>
        </aside>
      </div>
      <div class="other-guides">
        <Fold title={copy.all}>
          <ul>
            {GUIDES.map(({ key, title }) => (
              <li key={key}>
                <a
                  class="link"
                  href={guideAddress(key)}
                  aria-current={key === guide.key ? "page" : undefined}
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </Fold>
      </div>
    </article>
  );
}

/** A step with the practice or the page it leads to, or as it is where it is done without either. */
function Step({ text, to }: Guide["here"][number]) {
  if (to === null) return <Row title={<span class="step-text">{text}</span>} />;
  const practice = "practice" in to ? practiceOf(to.practice) : null;
  const name = "page" in to ? copy.pages[to.page] : practice?.name;
  const href = "page" in to ? to.page : addressOfPractice(to.practice);
  return <Row title={name ?? text} detail={text} href={href} />;
}

function Found({ finding }: { readonly finding: Finding }) {
  return (
    <div class="finding">
      <p>{finding.says}</p>
      <PairsOf size={finding.size} />
    </div>
  );
}

function Lines({ title, lines }: { readonly title: ComponentChildren; readonly lines: readonly string[] }) {
  return (
    <Section title={title}>
      <ul class="guide-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}

/** Each study once, how much of it was read, and when the copy was made, where it tells. */
function Sources({ findings }: { readonly findings: readonly Finding[] }) {
  const studies = [...new Map(findings.map((finding) => [finding.source.cite, finding])).values()];
  const dates = findings.flatMap(({ seen }) => seen.flatMap(({ copyDate }) => copyDate ?? []));
  return (
    <>
      <ol class="srcs">
        {studies.map(({ source: { cite, doi, read } }) => (
          <li key={cite}>
            {doi === null ? (
              cite
            ) : (
              <a href={`https://doi.org/${doi}`} target="_blank" rel="noreferrer">
                {cite}
              </a>
            )}{" "}
            {studyRead[read]}
          </li>
        ))}
      </ol>
      <p class="small muted">
        {dates.length === 0 ? copy.undated : copy.copyDate(formatDate(dates.toSorted()[0] ?? ""))}
      </p>
    </>
  );
}
