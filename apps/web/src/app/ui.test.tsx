/**
 * What our components say to those who do not see them, from their markup.
 */
import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { ActionBar, Button, LinkButton } from "../ui/button.tsx";
import { ChipChoice, HeavinessPicker, Segmented } from "../ui/choices.tsx";
import { Field, TextInput } from "../ui/field.tsx";
import { Row } from "../ui/layout.tsx";
import { Scene, StillScene, TallScene } from "../ui/scene.tsx";
import { Banner, Steps } from "../ui/states.tsx";

const none = (): void => {};
const WORDS = ["Light", "Some weight", "Middling", "Heavy", "Very heavy"] as const;

describe("choosing", () => {
  test("heaviness is five radios of one group in order, with words and never a digit", () => {
    const html = renderToString(
      <HeavinessPicker legend="How heavy?" words={WORDS} chosen={3} onChange={none} clear="Clear" />,
    );
    expect(html.match(/<input type="radio"/g)).toHaveLength(5);
    expect(new Set(html.match(/name="[^"]+"/g)).size).toBe(1);
    const text = html.replace(/<svg[\s\S]*?<\/svg>/g, "").replace(/<[^>]+>/g, " ");
    expect(text.replace(/\s+/g, " ").trim()).toBe(
      "How heavy? Light Some weight Middling Heavy Very heavy Clear",
    );
    expect(html.match(/<label><input[^>]*\bchecked\b[^>]*>(?:(?!<\/label>)[\s\S])*>Heavy</)).not.toBeNull();
  });

  test("the answer can be taken back only once there is one", () => {
    const picker = <HeavinessPicker legend="?" words={WORDS} chosen={null} onChange={none} clear="Clear" />;
    expect(renderToString(picker)).not.toContain("Clear");
    expect(renderToString(picker)).not.toContain("checked");
  });

  test("nothing is chosen for anyone", () => {
    const options = [
      { value: "mine", label: "In my hands" },
      { value: "partly", label: "Partly" },
    ] as const;
    expect(
      renderToString(<Segmented legend="?" options={options} chosen={null} onChange={none} />),
    ).not.toContain("checked");
    expect(
      renderToString(<ChipChoice legend="?" options={options} chosen={null} onChange={none} />),
    ).not.toContain("checked");
  });
});

describe("fields", () => {
  test("label, hint and error are tied to the input, which the browser does not remember", () => {
    const html = renderToString(
      <Field label="What happened?" hint="A line is enough." error="Add a line, or close.">
        {(ties) => <TextInput ties={ties} value="" onText={none} />}
      </Field>,
    );
    const id = /<label for="([^"]+)"/.exec(html)?.[1] ?? "none";
    expect(html).toContain(`<input id="${id}"`);
    expect(html).toContain(`aria-describedby="${id}-hint ${id}-error"`);
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('autocomplete="off"');
    expect(html).toContain('dir="auto"');
  });
});

describe("the crossing", () => {
  const stones = [
    { stone: "felt", state: "done", label: "Felt", spoken: ": done" },
    { stone: "steadied", state: "notNeeded", label: "Steadied", note: "not needed" },
    { stone: "understood", state: "done", label: "Understood" },
    { stone: "learned", state: "next", label: "Next: Learned" },
    { stone: "moving", state: "ahead", label: "Moving", href: "#moving" },
  ] as const;

  test("stone and word are one list item, one of them is the step, and all painting is hidden", () => {
    const html = renderToString(<Scene stones={stones} seed="a" label="The five stones" />);
    expect(html).toContain('<ol class="path-stones" aria-label="The five stones">');
    expect(html.match(/<li/g)).toHaveLength(5);
    expect(html.match(/aria-current="step"/g)).toHaveLength(1);
    for (const item of html.split("<li").slice(1)) {
      expect(item).toContain('<svg class="crossing-stone"');
      expect(item).toContain("path-label");
    }
    const svgs = html.match(/<svg[^>]*>/g) ?? [];
    const inSky = html.indexOf('<div class="path-sky" aria-hidden="true">');
    expect(svgs.slice(1).every((svg) => svg.includes('aria-hidden="true"'))).toBe(true);
    expect(inSky).toBeGreaterThan(-1);
  });

  test("the same id gives the same picture, another id another", () => {
    const picture = (seed: string): string => renderToString(<Scene stones={stones} seed={seed} label="" />);
    expect(picture("a")).toBe(picture("a"));
    expect(picture("a")).not.toBe(picture("b"));
  });
});

test("no component writes a style attribute, which the content policy forbids in a page", () => {
  const html = renderToString(
    <>
      <TallScene />
      <StillScene seed="x" />
      <Steps label="Steps" steps={[{ name: "Now", state: "now" }]} />
      <Banner icon="info" title="Title" trouble />
      <Row title="A row" href="/today" lead="wind" />
      <ActionBar note="Stays on this device.">
        <Button kind="primary">Save</Button>
        <LinkButton href="/help" icon="life-buoy">
          Help
        </LinkButton>
      </ActionBar>
    </>,
  );
  expect(html).not.toMatch(/\sstyle=/);
  expect(html).toContain('<button type="button"');
});
