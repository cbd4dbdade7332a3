/**
 * The words about where the words are: what the browser promises, installing, and what stands in the way.
 */
import { section } from "../language.ts";

export const storage = section("storage", {
  mayClear:
    "This browser may clear Onward if you don’t open it for a week. Add it to your home screen, or keep a copy.",
  showHow: "Show me how",
  saveCopy: "Save a copy",
  notNow: "Not now",
  forgets: "This browser forgets when you close it.",
  forgetsDetail: "You can still write, then save a file.",
  saveFile: "Save a file",
  low: "Space is low on this device",
  lowDetail:
    "What you wrote is kept. Something long or a photo may not fit, so a copy elsewhere is a good idea.",
  asleep: "Another Onward tab is asleep",
  asleepDetail: "Open it or close it. What you write here waits on this screen meanwhile.",
  failed: "Your notes can’t be opened just now",
  failedDetail:
    "Onward has changed nothing just now. Loading the page again often helps. What you write here stays on this screen.",
  full: "This device is full, so Onward can’t open your notes",
  fullDetail: "Nothing of them is lost. Free some room, then load the page again.",
  reload: "Load again",
  newer: "These notes are from a newer Onward",
  newerDetail:
    "You can read everything and save a copy. To keep it whole, nothing is changed here until this Onward is as new.",
  notOurs: "There is something here that isn’t Onward’s",
  notOursDetail:
    "It’s left as it is, so nothing can be kept here. If it was Onward’s once, a copy you saved brings your words back.",
  openCopy: "Open a copy",

  install: {
    title: "Onward among your apps",
    why: "An app on the home screen isn’t cleared, and opens without a connection.",
    now: "Add it now",
    done: "Onward is being added.",
    declined: "Not added. You can do it at any time.",
    installed: "Onward is already an app on this device.",
    iosFirst: "On an iPhone or iPad, the app starts empty. Take your words along:",
    takeAlong: "Take them along",
    iosThen: "Save the copy. Then open Onward from the home screen, and open the copy there.",
    ios: {
      first: "Press Share, the square with an arrow.",
      second: "Choose Add to Home Screen.",
      third: "Press Add.",
    },
    iosOther: "If there is no Add to Home Screen, open this page in Safari first.",
    mac: {
      first: "In Safari’s menu, choose File.",
      second: "Choose Add to Dock.",
      third: "Press Add.",
    },
    android: {
      first: "Open the browser’s menu, the three dots.",
      second: "Choose Install, or Add to Home screen.",
      third: "Press Install.",
    },
    desktop: {
      first: "Look for a small screen with an arrow at the end of the address bar, or open the menu.",
      second: "Choose Install Onward.",
      third: "Press Install.",
    },
    none: "This browser can’t make an app of a page. A saved copy keeps your words safe.",
  },
});
