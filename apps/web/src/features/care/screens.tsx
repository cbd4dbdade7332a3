/**
 * Which screen of Care an address shows; what is no part of it shows what there is.
 */
import type { ScreenProps } from "../../app/route.ts";
import { Appointments } from "./appointments.tsx";
import { Asking } from "./asking.tsx";
import { Care } from "./care.tsx";
import { People } from "./people.tsx";
import { HardDaysPlan } from "./plan.tsx";

export default function CareScreen({ params }: ScreenProps) {
  switch (params["part"]) {
    case "plan":
      return <HardDaysPlan />;
    case "people":
      return <People />;
    case "asking":
      return <Asking />;
    case "appointments":
      return <Appointments />;
    default:
      return <Care />;
  }
}
