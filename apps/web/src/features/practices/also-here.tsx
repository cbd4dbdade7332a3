/**
 * What else there is to steady oneself by, beside practices.
 */
import { practices } from "../../copy/en/practices.ts";
import { lookingAfter, near } from "../../copy/en/yourself.ts";
import { Row, Rows, Section } from "../../ui/layout.tsx";

export function AlsoHere() {
  return (
    <Section title={practices.alsoHere.title}>
      <Rows>
        <Row
          lead="file-text"
          title={practices.alsoHere.guides}
          detail={practices.alsoHere.guidesDetail}
          href="/guides"
        />
        <Row
          lead="library"
          title={practices.alsoHere.stories}
          detail={practices.alsoHere.storiesDetail}
          href="/stories"
        />
        <Row
          lead="leaf"
          title={lookingAfter.title}
          detail={lookingAfter.line}
          href="/looking-after-yourself"
        />
        <Row lead="heart" title={near.title} detail={near.line} href="/keep-near" />
      </Rows>
    </Section>
  );
}
