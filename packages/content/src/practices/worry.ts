/**
 * Put a worry down till morning: one line, kept as a note with the tag "worry", and out of the way for the night.
 */
import type { Practice } from "@onward/domain/practices/practice";

/** The tag of the note that keeps a worry. */
export const WORRY_TAG = "worry";

export const worry: Practice = {
  key: "worry",
  name: "Put a worry down till morning",
  line: "One line, and it’ll keep",
  minutes: 1,
  fits: [
    "At night, when one thing goes round and round.",
    "When you can’t do anything about it until morning.",
  ],
  notNow: [
    "If someone is in danger now. Help now has numbers.",
    "If writing wakes you up more. Slow breathing may suit you better.",
  ],
  caution: null,
  instead: { practice: "breathing", text: "Slow breathing instead" },
  steps: [
    {
      kind: "write",
      key: "worry",
      title: "What’s on your mind?",
      prompt: "One line. It’ll be kept with your notes.",
      starters: [],
      lines: "one",
      // It is written down as a note, which is the point; nothing more is kept of it.
      keeps: false,
    },
    {
      kind: "say",
      key: "down",
      title: "It’s down.",
      text: "It’s with your notes, and searching finds it. You don’t have to hold it.",
    },
  ],
  end: "That’s all for tonight.",
  evidence: {
    line: "One study of 57 students: on average, sleep came about nine minutes sooner after listing what was still to do. One small study is not much to go on.",
    sources: [
      {
        cite: "Scullin and others, 2018, Journal of Experimental Psychology: General",
        doi: "10.1037/xge0000374",
        read: "sizeTold",
        says: "57 students listed for five minutes what was still ahead, or what was done. With what was ahead, sleep came nine minutes sooner on average.",
      },
    ],
  },
  written: [
    "Take a piece of paper, or a new note.",
    "Write the worry in one line. Add the first thing you could do about it, if there is one.",
    "Turn the paper over, or close the note. It’ll keep till morning.",
    "If it comes back, say: it’s down, I’ll look at it tomorrow.",
  ],
};
