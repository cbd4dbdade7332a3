/**
 * What is kept near: all of it on its page, and the one that is offered on a day of little energy.
 */
import { attachment, type Attachment } from "@onward/domain/attachments/attachment";
import { checkin, type Checkin } from "@onward/domain/checkins/checkin";
import { keptNear, type KeptNear } from "@onward/domain/keep-near/keep-near";
import { nearOffer } from "@onward/domain/keep-near/offer";
import { todayOf, type Moment } from "@onward/domain/kernel/ctx";
import { dialOf } from "@onward/domain/kernel/dial";
import type { Heaviness } from "@onward/domain/kernel/heaviness";
import { excerpt } from "@onward/domain/kernel/text";
import { DAY } from "@onward/domain/kernel/time";
import { latestHeaviness } from "@onward/domain/setbacks/heaviness";
import { rating, setback } from "@onward/domain/setbacks/setback";
import { STORY_DAYS, storiesFit } from "@onward/domain/stories/offering";
import { keptFirst, storyNote } from "@onward/domain/stories/story-note";
import { notToday } from "@onward/domain/today/choices";
import type { Db } from "../drivers/driver.ts";
import { among, readRows, withVersions } from "../rows.ts";
import { attachmentsOf } from "./attachments.ts";
import { query } from "./query.ts";
import { setbacksLately } from "./today-card.ts";

/** Of a note beside a story its beginning. */
const LINE = 140;
/** More than these, as copies may bring them together, are not read. */
const MANY = 400;

export type NearShown = Pick<KeptNear, "id" | "kind" | "text"> & {
  /** A number to call as it was written, and as a phone dials it. */
  readonly phone: { readonly written: string; readonly dialled: string } | null;
  readonly photo: Pick<Attachment, "kind" | "type" | "size" | "sha256" | "name" | "alt"> | null;
};

/** All that is kept near; a photo of which the file's row is gone and that says nothing is not told of. */
const allNear = (db: Db): KeptNear[] => readRows(db, keptNear, { order: "at, id", limit: MANY });

function shown(db: Db, { id, kind, text, phone }: KeptNear): NearShown {
  const number = phone === null ? null : dialOf(phone);
  const file = kind === "photo" ? attachmentsOf(db, id).find((its) => its.kind === "photo") : undefined;
  return {
    id,
    kind,
    text,
    phone: phone !== null && number !== null ? { written: phone, dialled: number } : null,
    photo: file
      ? {
          kind: file.kind,
          type: file.type,
          size: file.size,
          sha256: file.sha256,
          name: file.name,
          alt: text ?? file.alt,
        }
      : null,
  };
}

const holds = ({ text, photo }: NearShown): boolean => text !== null || photo !== null;

export type NearPage = {
  readonly near: readonly (NearShown & { readonly earlier: boolean })[];
  /** How many stories of others are kept; they stand on their own page. */
  readonly stories: number;
};

const keptStories = (db: Db) => keptFirst(readRows(db, storyNote, { order: "at, id", limit: MANY }));

/** Everything that is kept near, the first kept first. */
export const nearPage = query([keptNear, attachment, storyNote], (db, _args: null): NearPage => ({
  stories: keptStories(db).length,
  near: allNear(db)
    .map((row) => shown(db, row))
    .filter(holds)
    .map((its) => ({ ...its, earlier: withVersions(db, its.id, ["text"]).length > 0 })),
}));

/** A story of somebody else's that was kept, by its key, with what was written beside it. */
export type NearStory = {
  readonly id: string;
  readonly kind: "story";
  readonly story: string;
  readonly text: string | null;
};

export type NearToday = { readonly thing: NearShown | NearStory; readonly more: boolean };

/** True when stories of others may stand among what is offered: under the rules of every other story shown unasked. */
function storiesMay(db: Db, said: Checkin | null, moment: Moment, helpOpened: boolean): boolean {
  const lately = setbacksLately(db, moment, STORY_DAYS * DAY);
  const ids = lately.map((s) => s.id);
  const ratings = Map.groupBy(among(db, rating, "setback", ids), (r) => r.setback);
  return storiesFit({
    recent: lately.map((s) => ({ setback: s, heaviness: latestHeaviness(ratings.get(s.id) ?? []) })),
    day: (said?.heaviness ?? null) as Heaviness | null,
    moment,
    visit: { helpOpened },
  });
}

/** The one that is offered now, or null. Stories are not among them where none would be offered. */
export const nearToday = query(
  [keptNear, attachment, checkin, notToday, setback, rating, storyNote],
  (db, { helpOpened, turn }: { helpOpened: boolean; turn: number }, moment): NearToday | null => {
    const today = todayOf(moment);
    const said = readRows(db, checkin, { where: "day = ?", params: [today], limit: 1 })[0] ?? null;
    const stories = storiesMay(db, said, moment, helpOpened)
      ? keptStories(db).map(({ id, story, text }): NearStory => ({
          id,
          kind: "story",
          story,
          text: text === null ? null : excerpt(text, LINE),
        }))
      : [];
    return nearOffer<NearShown | NearStory>(
      {
        things: [
          ...allNear(db)
            .map((row) => shown(db, row))
            .filter(holds),
          ...stories,
        ],
        checkin: said,
        notToday: readRows(db, notToday, { where: "day = ?", params: [today] }),
        moment,
        visit: { helpOpened },
      },
      turn,
    );
  },
);
