/**
 * About Onward: which version this is, and the notices of what is inside it.
 */
import { about } from "@onward/content/pages/about";
import { useState } from "preact/hooks";
import { settings } from "../../copy/en/settings.ts";
import { Row, Rows } from "../../ui/layout.tsx";
import { version } from "../../../package.json";
import { LongPage } from "./long-page.tsx";

const copy = settings.aboutPage;
/** Written by the build. */
const NOTICES = "/third-party.txt";

export default function About() {
  return (
    <>
      <LongPage page={about}>
        <Rows>
          <Row title={copy.version} value={version} />
        </Rows>
      </LongPage>
      <div class="section">
        <Notices />
      </div>
    </>
  );
}

/** The notices are long, so they are fetched when someone asks for them; they are kept for use offline like the rest. */
function Notices() {
  const [text, setText] = useState<string | null>(null);
  const fetchNotices = async (): Promise<void> => {
    const answer = await fetch(NOTICES).catch(() => null);
    const plain = answer?.ok === true && (answer.headers.get("content-type") ?? "").startsWith("text/plain");
    setText(plain ? await answer.text() : settings.pageMissing);
  };
  return text === null ? (
    <Rows>
      <Row title={copy.notices} detail={copy.noticesDetail} onPress={() => void fetchNotices()} />
    </Rows>
  ) : (
    <section aria-label={copy.notices}>
      <pre class="notices" dir="ltr">
        {text}
      </pre>
    </section>
  );
}
