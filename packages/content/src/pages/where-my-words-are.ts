/**
 * Where what one writes is kept, who can read it, how it can be lost, and how to keep a copy.
 */
import { heading, list, numbered, paragraph, table, type Page } from "./page.ts";

export const whereMyWordsAre: Page = {
  key: "whereMyWordsAre",
  title: "Where my words are",
  blocks: [
    paragraph("In this browser, on this device. There is no account, and nobody else gets a copy."),
    heading("Who can read them"),
    table(
      "Who can read what you write",
      ["Who", "What they can see"],
      [
        ["You, on this device", "Everything. It’s in a database that only this browser opens for Onward."],
        [
          "Anyone who can open this browser",
          "Everything you can see, unless you set a lock (Settings, then Lock). The lock is a curtain: it doesn’t encrypt the file, so lock the device too.",
        ],
        [
          "The server Onward came from",
          "That the app was fetched from your address, and when. None of your words: they’re never sent.",
        ],
        [
          "The people who make Onward",
          "Nothing. There’s no counting and no tracking, and no report is sent.",
        ],
        [
          "Other apps and websites",
          "Nothing from the browser. A saved copy or a calendar entry can be seen where you put it.",
        ],
      ],
    ),
    heading("What leaves this device"),
    list(
      "Nothing by itself. Onward talks to the server it came from only to fetch its own files.",
      "After the first visit it works offline, Help now included.",
      "What you send out yourself: a saved copy, a folder of notes, a summary, a calendar entry, a call or a text.",
    ),
    heading("How words can be lost"),
    list(
      "If the browser’s data for this site is cleared, by you or by a cleaning program.",
      "In Safari, if you don’t open Onward for about a week and haven’t added it to your home screen.",
      "In a private window, when you close it.",
      "If the device is lost or breaks. Then only a copy brings them back.",
    ),
    paragraph(
      "Onward asks the browser to keep its data for good. If the browser says no, the line under the title reads: Saved in this browser only.",
    ),
    heading("Keep a copy"),
    numbered(
      "Open Settings, then Your data.",
      "Choose Save a copy. It’s one file with everything in it, and Onward can read it back.",
      "Give it a passphrase, or leave it plain. With a passphrase, nobody can open it without: neither can we.",
      "Put it somewhere that isn’t this device.",
    ),
    paragraph(
      "You can also take a folder of plain notes that opens in other apps. That one is always readable by whoever has it.",
    ),
    heading("On an iPhone or iPad"),
    paragraph(
      "An app on the home screen starts empty there: it doesn’t share its data with Safari. Save a copy first, then open that copy in the app on the home screen.",
    ),
    heading("Taking things away"),
    list(
      "After something that can be taken back, Undo stands there for a few seconds.",
      "What you delete stays in Recently deleted for 30 days. You can bring it back, or delete it for good.",
      "A text you change keeps its earlier versions, until you delete it.",
      "Delete everything empties this browser. Copies you saved elsewhere stay where they are.",
    ),
    heading("On more than one device"),
    paragraph("Each device has its own words for now. To move, save a copy on one and open it on the other."),
  ],
};
