/**
 * A believable year in Onward, as a copy that a fresh Onward opens: for pictures and for trying every shape of screen.
 *
 * Invented people and events. Beside the typical it holds the awkward: very long words, a word of 200 letters, text
 * that runs the other way, a kind of setback that is not to be analysed. `node tools/look/lived-in.ts FILE` writes it.
 */
import { writeFileSync } from "node:fs";
import { writeCopy } from "@onward/store/export/json";
import { bench, DAY } from "@onward/store/testing/open";

/** The evening at which everything below is seen: a Tuesday, half past six in London. */
export const SEEN_AT = "2026-03-10T18:30";
const NOW = Date.UTC(2026, 2, 10, 18, 30);
const HOUR = 3_600_000;

/** Rows whose addresses pictures are taken of. */
export type Ids = Readonly<
  Record<
    | "friday"
    | "told"
    | "loss"
    | "long"
    | "looked"
    | "goal"
    | "race"
    | "cutStep"
    | "swim"
    | "stuck"
    | "way"
    | "paused"
    | "try"
    | "tried"
    | "ahead"
    | "lesson"
    | "note",
    string
  >
>;

/** The copy's bytes, and the ids of rows worth looking at. */
export async function livedIn(): Promise<{ bytes: Uint8Array; ids: Ids }> {
  const b = bench(":memory:", NOW - 300 * DAY);
  const to = (daysAgo: number, hours = 0) => b.pass(NOW - daysAgo * DAY + hours * HOUR - b.at().now);
  const run = (name: string, input: unknown) => b.run<string>(name, input);

  to(290);
  const goal = run("setGoal", {
    text: "Lead a team",
    why: "I know what a good lead did for me when I was new. I want to be that for someone.",
    area: "work",
  });
  run("addMilestone", { goal, text: "Run one project from start to end" });
  const interview = run("addMilestone", { goal, text: "A first interview" });
  run("nameReward", { goal, text: "take the train to the sea for a day" });
  run("nameReward", { goal, text: "have a suit made", milestone: interview });
  run("reachMilestone", {
    milestone: run("addMilestone", { goal, text: "Ask to be considered" }),
    reached: true,
  });
  const race = run("setGoal", { text: "The 10k", why: "To feel my legs carry me again.", area: "sport" });
  const paused = run("setGoal", { text: "A novel in a drawer", area: "making" });
  run("pauseGoal", { goal: paused, paused: true });
  run("letGoOfGoal", { goal: run("setGoal", { text: "Sing in the choir", area: "making" }) });
  run("makePlan", {
    cue: "It’s six, the flat is quiet and I notice that I’ve spoken to nobody",
    act: "I ring Noor before I sit down",
  });

  const past: [number, string, "notYet" | "partly" | "reached", string][] = [
    [200, "Applied for the lead role in Payments", "notYet", "Answering before I had listened"],
    [120, "Applied again, with a longer letter", "notYet", "Answering before I had listened"],
    [60, "Asked to lead the small project", "partly", "Too much prepared, too little asked"],
  ];
  let tried = "";
  let looked = "";
  for (const [daysAgo, what, outcome, why] of past) {
    to(daysAgo);
    tried = run("planAttempt", {
      goal,
      what,
      newStrategy: daysAgo > 100 ? "Apply and prepare alone" : "Ask someone who did it",
    });
    run("giveChance", { attempt: tried, chance: 70 });
    run("startAttempt", { attempt: tried });
    to(daysAgo - 4);
    run("recordOutcome", {
      attempt: tried,
      outcome,
      planUsed: "no",
      line: "It went quickly, and I talked over the second question.",
    });
    looked = run("logSetback", {
      what: `${what}. It did not go my way.`,
      heaviness: 3,
      feelings: ["disappointed", "ashamed"],
      goal,
      attempt: tried,
      kind: "turnedDown",
      guess: 3,
    });
    to(daysAgo - 6);
    const d = run("startDebrief", { setback: looked, form: "full" });
    run("answerStep", {
      debrief: d,
      cell: "happened",
      text: "Three people, forty minutes. The second question came while I was still on the first.",
    });
    run("answerStep", { debrief: d, cell: "expected", text: "That they would ask about the plan." });
    run("answerStep", {
      debrief: d,
      cell: "wentRight",
      text: "They laughed at the part about the release. The ending was calm.",
    });
    run("addCause", { debrief: d, text: why, hands: "mine", repeats: "keepsHappening" });
    run("addCause", { debrief: d, text: "An outside candidate", hands: "notMine", whose: "someoneElse" });
    run("finishDebrief", { debrief: d });
    run("rateSetback", { setback: looked, heaviness: 1 });
    // Asked again, as was wished: a week later, and two.
    to(daysAgo - 11);
    run("rateSetback", { setback: looked, heaviness: daysAgo === 120 ? 2 : 1 });
    to(daysAgo - 18);
    run("rateSetback", { setback: looked, heaviness: 0 });
  }
  to(54);
  const lesson = run("keepLesson", {
    text: "When a question surprises me, I say it back before I answer.",
    cue: "A question catches me off guard",
    goal,
    sure: "fairly",
  });
  run("makePlan", { cue: "a question surprises me", act: "I say it back in my own words", lesson, goal });
  // Ten runs, closer and closer together: alone, then with someone.
  const [alone, together] = ["More hours, alone", "With someone beside me"];
  for (const [n, daysAgo] of [280, 240, 210, 182, 164, 143, 128, 112, 100, 86].entries()) {
    const day = new Date(NOW - daysAgo * DAY).toISOString().slice(0, 10);
    to(daysAgo);
    const attempt = run("planAttempt", { goal: race, day, newStrategy: n < 5 ? alone : together });
    run("giveChance", { attempt, chance: 35 + 5 * n });
    to(54);
    if (n % 2 === 0) {
      const at = NOW - (daysAgo - 1) * DAY;
      run("logSetback", { what: "Slower than the week before.", at, goal: race, attempt });
    }
    run("recordOutcome", { attempt, outcome: n === 3 || n > 5 ? "reached" : "notYet" });
  }
  run("guessWhen", { goal: race, earliest: "2026-04-12", likely: "2026-05-03", latest: "2026-06-28" });
  const runs = [3, 3, 4, 4, 5, 5, 6].map((km) => run("addStep", { goal: race, text: `${km} km, slowly` }));
  const ran = () => run("doneStep", { step: runs.shift(), done: true });
  run("setLookAgain", {
    goal: race,
    day: new Date(NOW - 2 * DAY).toISOString().slice(0, 10),
    act: "If my knee still complains by then, I walk the first half and run the second.",
  });
  to(52);
  const [stretch, , knee] = [
    { text: "Stretch for ten minutes", minutes: 10, repeats: ["1", "2", "3", "4", "5", "6", "7"] },
    { text: "Walk to work", repeats: ["1", "3", "5"] },
    { text: "Swim instead of running", repeats: ["week"] },
  ].map((step) => run("addStep", { goal: race, ...step }));
  for (const daysAgo of [51, 37]) {
    to(daysAgo);
    ran();
    run("sayUsed", { review: run("reviewLesson", { lesson, answer: "hadIt" }), used: "helped" });
  }
  for (const daysAgo of [30, 22, 15, 8, 7]) {
    to(daysAgo);
    ran();
  }
  to(3);
  const onDay = (step: string | undefined, daysAgo: number) =>
    run("doneStepOn", { step, day: new Date(NOW - daysAgo * DAY).toISOString().slice(0, 10), done: true });
  for (let daysAgo = 51; daysAgo >= 3; daysAgo--) {
    if (daysAgo % 5 !== 1) onDay(stretch, daysAgo);
    if (daysAgo % 9 === 0) onDay(knee, daysAgo);
  }
  run("pauseStep", { step: knee, paused: true });
  run("keepLesson", {
    text: "Ask who decides before writing the long letter.",
    cue: "I am about to send a proposal",
    area: "work",
    sure: "very",
  });
  to(40);
  run("logSetback", {
    what: "Missed the training run. Third week in a row.",
    heaviness: 1,
    feelings: ["disappointed"],
    goal: race,
    kind: "slippedBack",
  });
  to(30);
  const loss = run("logSetback", {
    what: "My aunt died on Sunday. I had meant to call.",
    heaviness: 4,
    feelings: ["sad", "numb"],
    area: "family",
    kind: "loss",
  });
  to(25);
  const told = run("logSetback", {
    what: "The grant went to someone else. The letter was kind and short.",
    name: "The grant",
    heaviness: 2,
    feelings: ["sad"],
    area: "money",
    kind: "turnedDown",
    guess: 2,
  });
  const short = run("startDebrief", { setback: told, form: "short" });
  run("answerStep", { debrief: short, cell: "happened", text: "I expected a maybe. It was a no." });
  run("answerStep", { debrief: short, cell: "hands", text: "The budget page, a little." });
  run("finishDebrief", { debrief: short });
  to(20);
  const arabic = run("logSetback", {
    what: "لم أحصل على الوظيفة هذه المرة",
    heaviness: 2,
    area: "work",
    guess: 1,
  });
  for (const [daysAgo, setback, heaviness] of [
    [24, told, 2],
    [22, told, 2],
    [18, told, 1],
    [19, arabic, 2],
    [13, arabic, 2],
    [6, arabic, 2],
  ] as const) {
    to(daysAgo);
    run("rateSetback", { setback, heaviness });
  }
  to(19);
  const long = run("logSetback", {
    what: `${"An evening that would not end, told at length. ".repeat(80)}\n\n${"a".repeat(200)} 😮‍💨`,
    heaviness: 2,
    feelings: ["anxious", "embarrassed", "own:a word of one’s own that is rather long"],
    area: "elsewhere",
  });

  to(4, -2);
  const friday = run("logSetback", {
    what: "They went with someone from outside. I smiled through the call and then sat in the car for twenty minutes.",
    heaviness: 3,
    feelings: ["disappointed", "embarrassed"],
    goal,
    kind: "turnedDown",
    expected: "A second round, at least.",
    guess: 3,
  });
  run("finishSitting", {
    practice: "breathing",
    startedAt: b.at().now,
    setback: friday,
    before: 3,
    after: 2,
  });
  run("askAgain", { setback: friday, wished: true });
  to(2);
  const debrief = run("startDebrief", { setback: friday, form: "full" });
  run("answerStep", {
    debrief,
    cell: "happened",
    text: "A call at four. Two minutes of thanks, then the sentence.",
  });
  run("answerStep", { debrief, cell: "expected", text: "A second round, at least." });
  run("answerStep", { debrief, cell: "wentRight", text: "I thanked them and meant it." });
  run("addCause", { debrief, text: "Answered before I’d listened", hands: "mine" });
  run("addCause", { debrief, text: "They wanted someone from outside", hands: "notMine", whose: "setUp" });
  run("stopDebrief", { debrief });

  to(1);
  const next = run("planAttempt", {
    goal,
    what: "Talk with Ana about her team",
    day: "2026-03-12",
    newStrategy: "Ask someone who did it",
  });
  run("setLookAgain", { goal, tries: 3, day: "2026-09-01", act: "Ask Ana what she would change." });
  // One looked ahead to part way, one to the end.
  const begun = run("startLookAhead", { attempt: next });
  for (const [text, hands] of [
    ["She had no time, and I had not said how long it would take", "mine"],
    ["I talked about the rejection and asked nothing", "partly"],
    ["Somebody came in", "notMine"],
  ] as const)
    run("addReason", { lookAhead: begun, text, hands });
  run("sayFits", { lookAhead: begun, lesson, answer: "useIt" });
  const swim = run("setGoal", { text: "Swim in the lake all winter", area: "health" });
  const ahead = run("planAttempt", { goal: swim, what: "The first cold morning" });
  const done = run("startLookAhead", { attempt: ahead });
  const late = run("addReason", { lookAhead: done, text: "I went in too fast", hands: "mine" });
  run("addReason", { lookAhead: done, text: "It rained all morning", hands: "notMine" });
  run("answerAhead", {
    lookAhead: done,
    cell: "begin",
    text: "With the feet only, and a breath",
  });
  run("answerAhead", { lookAhead: done, cell: "ready", text: "The towel by the door the evening before" });
  run("makePlan", {
    cue: "I stand at the steps",
    act: "wet my arms and count to ten",
    attempt: ahead,
    reason: late,
  });
  run("makePlan", { cue: "it rains", act: "take the old cap and go", attempt: ahead });
  run("answerAhead", {
    lookAhead: done,
    cell: "wentWell",
    text: "I put the towel where I could reach it, and looked at the water.",
  });
  run("finishLookAhead", { lookAhead: done });
  // Three times the same way, not this time, with lines about that way.
  const stuck = run("setGoal", { text: "A day a week for the workshop", area: "making" });
  let asked = "";
  for (const [daysAgo, kept, changed] of [
    [34, null, null],
    [21, "The list of what I would hand over", null],
    [12, "The list of what I would hand over", "Asked on a Monday"],
  ] as const) {
    const day = new Date(NOW - daysAgo * DAY).toISOString().slice(0, 10);
    asked = run("planAttempt", { goal: stuck, day, newStrategy: "Ask in the corridor", kept, changed });
    run("recordOutcome", { attempt: asked, outcome: "notYet" });
  }
  const corridor = run("logSetback", {
    what: "He looked at his watch.",
    at: NOW - 12 * DAY,
    goal: stuck,
    attempt: asked,
  });
  const whyNot = run("startDebrief", { setback: corridor, form: "full" });
  run("addCause", { debrief: whyNot, text: "I asked while he was on his way out", hands: "mine" });
  run("finishDebrief", { debrief: whyNot });
  const [{ id: way }] = b.store.db.all(`SELECT id FROM strategy WHERE text = 'Ask in the corridor'`) as [
    { id: string },
  ];
  run("writeWayLine", {
    goal: stuck,
    strategy: way,
    list: "keep",
    text: "The list of what I would hand over",
  });
  run("writeWayLine", {
    goal: stuck,
    strategy: way,
    list: "change",
    text: "Half an hour in the calendar, with the door closed",
  });
  run("writeWayLine", { goal: stuck, list: "ask", text: "Noor, who has Fridays off" });
  run("setLookAgain", { goal: stuck, tries: 8, act: "I write it down for him and ask once more." });
  run("addStep", { goal, text: "Write to Ana, two lines", minutes: 5 });
  run("doneStep", {
    step: run("addStep", { goal, text: "Find the date of the next round", minutes: 10 }),
    done: true,
  });
  run("addStep", { goal: race, text: "Put the shoes by the door", minutes: 2 });
  const cutStep = run("addStep", { goal, text: "A morning beside somebody who leads" });
  run("doneStep", {
    step: run("addStep", { under: cutStep, text: "Choose whom to ask", minutes: 5 }),
    done: true,
  });
  run("addStep", {
    under: cutStep,
    text: "Ask Tom whether I may come along",
    day: new Date(NOW + 2 * DAY).toISOString().slice(0, 10),
  });
  for (const km of [7, 8, 9]) run("addStep", { goal: race, text: `${km} km, slowly` });
  const lines = [
    "A table where people stay longer than they meant to.",
    "Work that leaves the evenings alone, and teaches me something most weeks.",
    "To be somebody the young ones ask.",
  ].map((text) => run("writeLongView", { text }));
  run("editGoal", { goal, longView: lines[2] });
  run("editGoal", { goal: swim, longView: lines[0] });
  for (const [section, text, number] of [
    ["signs", "I stop answering messages"],
    ["signs", "I lie awake going over one sentence"],
    ["alone", "Walk to the canal and back, even in the rain, and without the phone"],
    ["company", "The café by the station. No need to talk."],
    ["ask", "My sister. “Ring, even late.”", "01632 960 018"],
    ["ask", "Tom, by message"],
    ["professionals", "The surgery, weekdays from eight", "01632 960 123"],
    ["professionals", "The counsellor at work", "switchboard, then 4"],
    ["safer", "Someone I trust keeps things I could hurt myself with, for a while."],
    ["staying", "The boat trip in August. I promised to teach them knots."],
  ] as const)
    run("writeHardDayLine", { section, text, ...(number !== undefined && { number }) });
  const sister = run("addHelper", {
    name: "Marta",
    what: "my sister",
    goodAt: "Listens first. Knows when to make me laugh.",
    number: "01632 960 018",
    hours: "evenings, and any time at night",
  });
  run("addHelper", {
    name: "Dr Osei",
    what: "the doctor",
    number: "01632 960 123",
    web: "surgery.example",
    hours: "weekdays from eight",
  });
  run("choose", { key: "someoneToCall", value: sister });
  run("choose", { key: "planFromHelp", value: "yes" });
  run("keepAsking", {
    whom: "friend",
    text: "It’s been a hard month. Could we walk on Sunday? You don’t need to solve anything.",
  });
  run("makeAppointment", {
    day: "2026-03-17",
    time: "16:30",
    whom: "Dr Osei",
    say: "I haven’t slept through for five weeks.\nWhom could I see, and how long does it take?",
  });
  run("makeAppointment", {
    day: "2026-02-03",
    whom: "Dr Osei",
    say: "That I’m tired all the time",
    cameOfIt: "She took it seriously. Blood test, and back in six weeks.",
    comesNext: "Ring for the result",
  });
  // Gone through twice, and left in peace since.
  to(20);
  run("keepGoalWeek", {
    goal,
    stood: "The portfolio. Every evening went to the move, and by nine I was done.",
    next: "another",
    words: "One page of it, badly",
    day: "2026-02-21",
    alsoTakes: "Boxes, and my sister’s birthday",
  });
  run("keepGoalWeek", { goal: race, next: "nothing" });
  to(12);
  run("keepGoalWeek", { goal, stood: "Nothing much. It was a good week.", next: "keep" });
  for (let d = 70; d >= 1; d--) {
    to(d);
    const late = d % 6 === 1;
    const around = [
      ...(d % 3 === 0 ? ["A long day", "good soup at the end."] : []),
      ...(late ? [d % 4 === 0 ? "LATE SHIFT" : "Late shift"] : []),
      ...(d % 5 === 0 ? ["choir"] : []),
    ];
    run("checkIn", {
      heaviness:
        [2, 1, 1, 3, 2, 1, 0, 2, 3, 4, 3, 2, 1][d - 1] ?? (late ? 3 + (d % 2) : [1, 0, 2, 1, 0][d % 5]),
      energy: d % 4,
      ...(around.length > 0 && { around: around.join(", ") }),
    });
  }
  // Kept some days ago, one with a note; and one that only a newer version has.
  to(9);
  run("keepStory", { story: "ray", kept: true });
  run("noteStory", {
    story: "ray",
    text: "I also asked for all of it at once. What could I show them that is done?",
  });
  run("noteStory", { story: "fosbury", text: "Not like mine: I have no time to try things out." });
  run("keepStory", { story: "notYetWritten", kept: true });
  run("noteStory", { story: "notYetWritten", text: "Ask Ana about this one." });
  to(2);
  run("addSelfCare", { text: "Lights out by eleven, the phone in the kitchen", opening: "sleep" });
  const outside = run("addSelfCare", { text: "Coffee on the step", opening: "outside" });
  run("makePlan", { cue: "The kettle clicks off", act: "I take the cup outside.", selfCare: outside });
  run("keepNear", { kind: "person", text: "Noor", phone: "020 7946 0000" });
  run("keepNear", { kind: "song", text: "The slow one my father hummed" });
  run("keepNear", { kind: "sentence", text: "It was hard because it mattered." });
  to(1, 1);
  run("noteWin", { text: "Said no to the Saturday shift" });
  run("noteWin", { text: "Called my brother back", goal: null });
  const note = run("writeNote", {
    text: "A walk by the river. The water was high and brown, and the bench was free.",
    day: "2026-03-08",
    tags: ["walk"],
  });
  run("removeSetback", { setback: run("logSetback", { what: "Written twice by mistake" }) });
  to(0);
  const bytes = await writeCopy(b.store.db, b.held.files, NOW);
  b.store.close();
  return {
    bytes,
    ids: {
      friday,
      told,
      loss,
      long,
      looked,
      goal,
      race,
      cutStep,
      swim,
      stuck,
      way,
      paused,
      try: next,
      tried,
      ahead,
      lesson,
      note,
    },
  };
}

if (process.argv[1] === import.meta.filename) {
  const [, , file = "lived-in.json"] = process.argv;
  const { bytes, ids } = await livedIn();
  writeFileSync(file, bytes);
  writeFileSync(`${file}.ids`, JSON.stringify(ids));
}
