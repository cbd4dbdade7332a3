/**
 * What else there is to steady oneself by, beside practices.
 */
import { useQuery } from "../../app/store.ts";
import { practices } from "../../copy/en/practices.ts";
import { lookingAfter, near, plansAlone } from "../../copy/en/yourself.ts";
import { Row, Rows, Section } from "../../ui/layout.tsx";

export function AlsoHere() {
  const planned = (useQuery("plansAlone", null).value?.plans.length ?? 0) > 0;
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
        {planned && <Row lead="sprout" title={plansAlone.title} detail={plansAlone.line} href="/plans" />}
      </Rows>
    </Section>
  );
}
