/**
 * The first screen: what Onward is for, and two ways to begin. Whole without script.
 */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { storage } from "../../copy/en/storage.ts";
import { welcome } from "../../copy/en/welcome.ts";
import { shell } from "../../copy/en/shell.ts";
import { isInstalled, wayToInstall } from "../../platform/install.ts";
import { HelpPill } from "../../ui/help-pill.tsx";
import { Button, LinkButton } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Fold } from "../../ui/layout.tsx";
import { Mark, TallScene } from "../../ui/scene.tsx";
import { PageTitle } from "../bars.tsx";
import { lookAround } from "../example-ways.ts";
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
          <LinkButton kind="quiet" href="/guides">
            {welcome.guides}
          </LinkButton>
          <LinkButton kind="quiet" href="/settings/data#open-copy">
            {welcome.already}
          </LinkButton>
          <LinkButton kind="quiet" href="/settings/data#gone">
            {welcome.gone}
          </LinkButton>
        </div>
        <HomeScreenFirst />
        <p class="foot">{welcome.adults}</p>
      </div>
    </div>
  );
}

/**
 * On an iPhone or iPad an app on the home screen starts empty, beside what was written in the browser: so it is
 * offered before the first word. Written by the script, as only this browser knows what it is.
 */
function HomeScreenFirst() {
  const shown = useSignal(false);
  useEffect(() => {
    shown.value = wayToInstall().startsWith("ios") && !isInstalled();
  }, []);
  if (!shown.value) return null;
  const { first, second, third } = storage.install.ios;
  return (
    <Fold title={welcome.homeScreen}>
      <p>{welcome.homeScreenWhy}</p>
      <ol>
        {[first, second, third].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p>{storage.install.iosOther}</p>
    </Fold>
  );
}
