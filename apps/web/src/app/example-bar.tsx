/**
 * The line over every screen of an example: what this is, how far it is made, and the way out.
 */
import { render } from "preact";
import { example } from "../copy/en/example.ts";
import { Button } from "../ui/button.tsx";
import { filled } from "./example.ts";
import { leaveExample } from "./example-ways.ts";
import "./example-bar.css";

function ExampleBar() {
  const made = filled.value;
  return (
    <aside class="example-bar" aria-label={example.label}>
      <span>{made < 1 ? example.making : example.nothingSaved}</span>
      {made < 1 && <progress class="bar" aria-label={example.making} value={made} />}
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
