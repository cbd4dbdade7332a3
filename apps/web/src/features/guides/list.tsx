/**
 * The guides, in the order of the essay they follow.
 */
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { guideAddress } from "../../app/parts/guide-address.ts";
import { GUIDES } from "../../copy/content/guides.ts";
import { guides as copy } from "../../copy/en/guides.ts";
import { practices } from "../../copy/en/practices.ts";
import { Row, Rows } from "../../ui/layout.tsx";
import "../../ui/screens/guides.css";

export default function GuideList() {
  return (
    <>
      <SubBar back={{ href: "/practice", name: practices.title }} />
      <div class="head">
        <PageTitle window={copy.title}>{copy.title}</PageTitle>
      </div>
      <p class="reading guide-lead">{copy.lead}</p>
      <div class="guide-list">
        <Rows label={copy.title}>
          {GUIDES.map(({ key, title, line }) => (
            <Row key={key} title={title} detail={line} href={guideAddress(key)} />
          ))}
        </Rows>
      </div>
    </>
  );
}
