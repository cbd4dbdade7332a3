/**
 * Which screen of Care an address shows; what is no part of it shows what there is.
 */
import type { ComponentType } from "preact";
import type { ScreenProps } from "../../app/route.ts";
import { Appointments } from "./appointments.tsx";
import { Asking } from "./asking.tsx";
import { Care } from "./care.tsx";
import { People } from "./people.tsx";
import { HardDaysPlan } from "./plan.tsx";

const PARTS: ReadonlyMap<string, ComponentType> = new Map([
  ["plan", HardDaysPlan],
  ["people", People],
  ["asking", Asking],
  ["appointments", Appointments],
]);

export default function CareScreen({ params: { part = "" } }: ScreenProps) {
  const Part = PARTS.get(part) ?? Care;
  return <Part />;
}
