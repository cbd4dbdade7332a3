/**
 * A blank page to look at instead of Help. What is typed here is not kept.
 */
import { PageTitle } from "../../app/bars.tsx";
import { help } from "../../copy/en/help.ts";
import { useState } from "preact/hooks";
import { Field, GrowingTextArea } from "../../ui/field.tsx";
import "../../ui/screens/help.css";

export default function BlankNote() {
  const [text, setText] = useState("");
  const { window, title, field, hint, today } = help.blank;
  return (
    <div class="blank-note">
      <PageTitle window={window}>{title}</PageTitle>
      <Field label={field} quiet hint={hint}>
        {(ties) => <GrowingTextArea ties={ties} value={text} onText={setText} rows={12} />}
      </Field>
      <a class="link" href="/today">
        {today}
      </a>
    </div>
  );
}
