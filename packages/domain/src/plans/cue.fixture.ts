/**
 * Cues labelled by hand, before the rule was written: could one tell, in the moment, that it is time?
 *
 * `cues` are the thirty the rule was tuned on; `unseenCues` were set aside and never tuned on.
 */

type Labelled = { readonly cue: string; readonly noticeable: boolean };

export const cues: readonly Labelled[] = [
  { cue: "I sit down at my desk on Monday morning", noticeable: true },
  { cue: "the phone rings after eight in the evening", noticeable: true },
  { cue: "I've just closed the laptop", noticeable: true },
  { cue: "my manager says there's one more thing", noticeable: true },
  { cue: "it's 7 am and the alarm goes off", noticeable: true },
  { cue: "I walk past the bakery", noticeable: true },
  { cue: "the rejection email arrives", noticeable: true },
  { cue: "I hear myself say 'I should have'", noticeable: true },
  { cue: "my hands start to shake", noticeable: true },
  { cue: "the kids are in bed", noticeable: true },
  { cue: "I don't fully follow a question in the interview", noticeable: true },
  { cue: "Sam raises his voice", noticeable: true },
  { cue: "after lunch", noticeable: true },
  {
    cue: "I always reach for my phone when the meeting drags, and my hand goes to my pocket",
    noticeable: true,
  },
  { cue: "I notice I'm comparing myself with someone on my feed", noticeable: true },
  { cue: "I'm stuck on one paragraph for ten minutes", noticeable: true },
  { cue: "I'm ready", noticeable: false },
  { cue: "I have more time", noticeable: false },
  { cue: "I feel motivated", noticeable: false },
  { cue: "someday", noticeable: false },
  { cue: "try to be calmer", noticeable: false },
  { cue: "always", noticeable: false },
  { cue: "things get better at home", noticeable: false },
  { cue: "whenever possible", noticeable: false },
  { cue: "I'm less stressed at work", noticeable: false },
  { cue: "be more patient with people", noticeable: false },
  { cue: "the time is right", noticeable: false },
  { cue: "life is hard", noticeable: false },
  { cue: "I'm under pressure", noticeable: false },
  { cue: "next time", noticeable: false },
];

export const unseenCues: readonly Labelled[] = [
  { cue: "the train pulls into the station", noticeable: true },
  { cue: "I put the key in the front door", noticeable: true },
  { cue: "the tutor hands back the essay", noticeable: true },
  { cue: "someone interrupts me in the stand-up", noticeable: true },
  { cue: "I catch myself scrolling", noticeable: true },
  { cue: "it starts to rain before training", noticeable: true },
  { cue: "at the end of the shift", noticeable: true },
  { cue: "my chest gets tight", noticeable: true },
  { cue: "work calms down a bit", noticeable: false },
  { cue: "I feel up to it", noticeable: false },
  { cue: "I get around to it", noticeable: false },
  { cue: "eventually", noticeable: false },
  { cue: "I'm a better listener", noticeable: false },
  { cue: "I have the energy", noticeable: false },
  { cue: "stop being lazy", noticeable: false },
  { cue: "in the future", noticeable: false },
];
