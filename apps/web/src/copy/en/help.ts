/**
 * The words of Help now, and of the blank page that hides it.
 */
import { PURPOSE } from "@onward/content/pages/purpose";
import { section } from "../language.ts";

export const help = section("help", {
  window: "Help now",
  title: "You don’t have to carry this alone",
  back: "Back",
  offline: "This page works offline. Calls and texts need a signal.",
  hide: "Hide this screen",
  hideNote: "This doesn’t clear your browser’s history.",
  danger: "If you’re in danger, or might hurt yourself",
  unknown: "Call your local emergency number. In much of the world 112 works from a mobile.",
  unknownCountry: "We don’t know your country.",
  noLines: "We have no other line here that we’ve checked. The lists below may have one.",
  callNow: (number: string) => `Call ${number} now`,
  call: "Call",
  text: "Text",
  numberFor: { all: "Any emergency", ambulance: "Ambulance", police: "Police", fire: "Fire" },
  textWord: (word: string) => `Text ${word}`,
  byText: "By text",
  change: "Change",
  changeCountry: "Change the country",
  country: "Country",
  another: "Another country",
  shown: (country: string) => `Numbers for ${country}`,
  lists: "Lists for every country",
  listsNote: "These open a website, so they need a connection.",
  all: "Choose your country",
  toTop: "Back to the countries",
  checked: (day: string) => `Last checked ${day}.`,
  stale: "That’s a while ago, so a number may have changed. The emergency number is the surest.",
  undated:
    "Some were checked in a saved copy of their page, which may be old. If one doesn’t answer, try the next.",
  sources: "Where these numbers come from",
  readOn: (day: string) => `Read ${day}`,
  readCopy: (day: string) => `Read ${day} in a saved copy`,
  now: "Right now, two minutes",
  breathing: "Slow breathing",
  grounding: "Feet on the floor, five things you can see",
  inWords: (practice: string) => `${practice}, written out`,
  professional: "Talking to a professional",
  howToAsk: "How to ask",
  kinds:
    "A doctor or a counsellor can help when hard days keep coming. It needn’t be bad enough: being worn out by it is reason enough to go.",
  who: "A family doctor is a good first stop nearly everywhere. At work or in study there may be a counsellor you can see for free. Or ask one of the lines above whom to see near you.",
  sayTitle: "Words you can use",
  say: {
    first: "“I’ve had a hard few weeks, and I’m not getting through it well on my own.”",
    second: "“I’d like to talk to someone. Who could I see, and how long would it take?”",
    third: "“If it gets worse before then, who can I call?”",
  },
  sayNote:
    "You can read them out, or hand over the screen. You can take someone along. If the first one doesn’t listen, another may.",
  others: "For someone else",
  worried: "Worried about someone?",
  worriedDetail: "What to say, and whom to call",
  moreAsking: "More words, and what to expect.",
  purpose: PURPOSE,
  blank: {
    window: "Note",
    title: "Note",
    field: "Note",
    hint: "Not kept.",
    today: "Today",
  },
});
