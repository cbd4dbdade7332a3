/**
 * The first screen: what Onward is for, and two ways to begin. Whole without script.
 */
import { welcome } from "../../copy/en/welcome.ts";
import { shell } from "../../copy/en/shell.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Mark, TallScene } from "../../ui/scene.tsx";
import { HelpPill, PageTitle } from "../bars.tsx";
import { lookAround } from "../example.ts";
import "../../ui/screens/welcome.css";

export default function Welcome() {
  return (
    <div class="welcome">
      <div class="art">
        <TallScene />
      </div>
      <header>
        <span class="wordmark">
          <Mark />
          {shell.name}
        </span>
        <HelpPill />
      </header>
      <div class="start">
        <div class="display">
          <PageTitle window={welcome.window}>{welcome.title}</PageTitle>
        </div>
        <p class="reading">{welcome.lede}</p>
        <div class="go">
          <LinkButton kind="primary" block href="/setbacks/new">
            {welcome.write}
          </LinkButton>
          <LinkButton kind="soft" block href="/practice/breathing">
            {welcome.steady}
          </LinkButton>
        </div>
        <p class="promise">
          <Icon name="lock-keyhole" small />
          <span>
            {welcome.promise} <small>{welcome.free}</small>
          </span>
        </p>
        <div class="others">
          <Button kind="quiet" onClick={lookAround}>
            {welcome.look}
          </Button>
          <LinkButton kind="quiet" href="/settings/data#open-copy">
            {welcome.already}
          </LinkButton>
          <LinkButton kind="quiet" href="/settings/data#gone">
            {welcome.gone}
          </LinkButton>
        </div>
        <p class="foot">{welcome.adults}</p>
      </div>
    </div>
  );
}
