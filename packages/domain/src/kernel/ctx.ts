/**
 * All that a command may know of the world. The domain reads no clock, no chance and no storage: they come in here.
 */
import type { Id } from "./id.ts";
import { dayOf, type Instant, type LocalDate, type Zone } from "./time.ts";

/** The moment a rule is asked about. Queries and pure rules take this part alone. */
export type Moment = {
  readonly now: Instant;
  readonly zone: Zone;
  /** The hour, 0 to 12, at which the person's day begins. */
  readonly dayStartsAt: number;
};

/** The person's day at a moment: until their day begins it is still the one before. */
export const todayOf = ({ now, zone, dayStartsAt }: Moment): LocalDate => dayOf(now, zone, dayStartsAt);

export type Ctx = Moment & {
  /** A fresh id. The same batch asked again gives the same ids in the same order, so that a retry changes nothing. */
  readonly newId: <Table extends string>(table: Table) => Id<Table>;
  /** The id of the one row that `key` (a day, say) may have, the same on every device. */
  readonly idFor: <Table extends string>(table: Table, key: string) => Id<Table>;
};
