/**
 * Hands a day over to the person's own calendar, as one .ics file that the browser saves or opens.
 */
import { zoneHere } from "@onward/domain/kernel/zone-here";

/** What goes into the file. The title is whatever the person let stand there; the file's name says nothing. */
export type Moment = {
  /** The id of the plan or try: a second file moves the entry instead of doubling it. */
  readonly uid: string;
  readonly title: string;
  /** "2026-11-24". */
  readonly day: string;
  /** "09:30", or null for the whole day. */
  readonly time: string | null;
};

/** How long the address of the file stays good: a phone may ask the person first. */
const KEPT_MS = 60_000;

/** Makes the file and hands it over. The rules for calendars are fetched only now. */
export async function handOver(moment: Moment): Promise<void> {
  const { calendarFile } = await import("@onward/domain/plans/calendar");
  const text = calendarFile({ ...moment, zone: zoneHere(), now: Date.now() });
  const address = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = "onward.ics";
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
