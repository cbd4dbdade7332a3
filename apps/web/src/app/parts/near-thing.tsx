/**
 * One of the things somebody keeps near: their words, a number to call, a photo to look at.
 */
import { shownOf } from "@onward/domain/kernel/dial";
import { useSignal } from "@preact/signals";
import type { AnswerTo } from "@onward/store/tab/client";
import { useEffect } from "preact/hooks";
import { near as copy } from "../../copy/en/yourself.ts";
import { LinkButton } from "../../ui/button.tsx";
import { OwnWords } from "../../ui/layout.tsx";
import { crash } from "../crash.tsx";
import { perform } from "../store.ts";
import { storyAddress } from "./story-address.ts";
import "../../ui/screens/yourself.css";

export type NearThing = AnswerTo<"nearPage">["near"][number] | NonNullable<AnswerTo<"nearToday">>["thing"];
type Own = Exclude<NearThing, { readonly kind: "story" }>;

export function Near({ thing }: { readonly thing: NearThing }) {
  if (thing.kind === "story")
    return (
      <div class="near-thing">
        {thing.text !== null && <OwnWords>{thing.text}</OwnWords>}
        <StoryLink story={thing.story} />
      </div>
    );
  const { kind, text, phone, photo } = thing;
  return (
    <div class="near-thing">
      {photo !== null && <Photo photo={photo} />}
      {text !== null &&
        (kind === "sentence" ? (
          <blockquote class="own">
            <OwnWords>{text}</OwnWords>
          </blockquote>
        ) : (
          <OwnWords>{text}</OwnWords>
        ))}
      {phone !== null && phone.dialled === null && <bdi class="small num">{shownOf(phone.written)}</bdi>}
      {phone !== null && phone.dialled !== null && (
        <div class="near-call">
          <LinkButton
            kind="ink"
            icon="phone"
            href={`tel:${phone.dialled}`}
            {...(text !== null && { "aria-label": copy.callOf(shownOf(phone.written), text) })}
          >
            {copy.call} <bdi>{shownOf(phone.written)}</bdi>
          </LinkButton>
        </div>
      )}
    </div>
  );
}

/** The way to a kept story, by its title once the stories are there: no screen waits for them. */
function StoryLink({ story }: { readonly story: string }) {
  const title = useSignal<string | null>(null);
  useEffect(() => {
    import("../../copy/content/stories.ts").then(
      ({ storyOf }) => {
        title.value = storyOf(story)?.title ?? null;
      },
      // Without a network it is the story without its title.
      () => undefined,
    );
  }, [story]);
  return (
    <a class="link" href={storyAddress(story)}>
      {title.value === null ? copy.story : copy.storyNamed(title.value)}
    </a>
  );
}

function Photo({ photo }: { readonly photo: NonNullable<Own["photo"]> }) {
  const address = useSignal<string | null>(null);
  const missing = useSignal(false);
  useEffect(() => {
    let made: string | null = null;
    let gone = false;
    const show = async (): Promise<void> => {
      const bytes = await perform("readFile", { sha256: photo.sha256 });
      if (gone) return;
      missing.value = bytes === null;
      if (bytes === null) return;
      made = URL.createObjectURL(new Blob([bytes as BlobPart], { type: photo.type }));
      address.value = made;
    };
    show().catch(crash);
    return () => {
      gone = true;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [photo.sha256]);
  if (missing.value) return <p class="small muted">{copy.notHere}</p>;
  if (address.value === null) return <div class="photo-wait" />;
  return <img src={address.value} alt={photo.alt ?? photo.name ?? copy.unnamed} />;
}
