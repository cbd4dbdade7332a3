/** The addresses of looking after oneself: one's own list, what is kept near, check-ins. */
import type { Route } from "../../app/route.ts";

const own = () => import("./screens.ts");

export const routes: readonly Route[] = [
  {
    path: "/looking-after-yourself",
    frame: "sub",
    tab: "practice",
    screen: () => own().then(({ LookingAfter }) => ({ default: LookingAfter })),
  },
  {
    path: "/keep-near",
    frame: "sub",
    tab: "practice",
    screen: () => own().then(({ KeepNear }) => ({ default: KeepNear })),
  },
  {
    path: "/plans",
    frame: "sub",
    tab: "practice",
    screen: () => own().then(({ Plans }) => ({ default: Plans })),
  },
  {
    path: "/check-ins",
    frame: "sub",
    tab: "today",
    screen: () => own().then(({ CheckIns }) => ({ default: CheckIns })),
  },
  {
    path: "/check-ins/:day",
    frame: "sub",
    tab: "today",
    screen: () => own().then(({ CheckInDay }) => ({ default: CheckInDay })),
  },
];
