/** The screens of looking after oneself, fetched together: whoever opens one is likely to open another. */
export { default as CheckInDay } from "./check-in-day.tsx";
export { default as CheckIns } from "./check-ins.tsx";
export { default as KeepNear } from "./keep-near.tsx";
export { default as LookingAfter } from "./looking-after.tsx";
export { default as Plans } from "./plans.tsx";
