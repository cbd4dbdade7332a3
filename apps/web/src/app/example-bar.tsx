/**
 * The line over every screen of the example: what this is, and the way out.
 */
import { render } from "preact";
import { example } from "../copy/en/example.ts";
import { Button } from "../ui/button.tsx";
import { leaveExample } from "./example.ts";
import "./example-bar.css";

function ExampleBar() {
  return (
    <aside class="example-bar" aria-label={example.label}>
      <span>{example.nothingSaved}</span>
      <Button kind="quiet" onClick={() => leaveExample()}>
        {example.leave}
      </Button>
    </aside>
  );
}

/** Puts the line above the app; once. */
export function showExampleBar(): void {
  const place = document.createElement("div");
  place.className = "example";
  document.body.prepend(place);
  render(<ExampleBar />, place);
}
