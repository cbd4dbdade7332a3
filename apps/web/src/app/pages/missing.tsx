/**
 * An address that leads nowhere.
 */
import { shell } from "../../copy/en/shell.ts";
import { LinkButton } from "../../ui/button.tsx";
import { PageTitle, SubBar } from "../bars.tsx";

export default function Missing() {
  const { title, detail, today } = shell.missing;
  return (
    <>
      <SubBar back={{ href: "/today", name: shell.tabs.today }} />
      <div class="head">
        <PageTitle window={title}>{title}</PageTitle>
        <p class="lede">{detail}</p>
      </div>
      <LinkButton kind="primary" href="/today">
        {today}
      </LinkButton>
    </>
  );
}
